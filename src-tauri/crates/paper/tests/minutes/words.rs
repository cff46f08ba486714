//! Minutes as they are printed from meetings that were held act by act.

use crate::common::{Room, amend, fonts, main, parish, racks, reading, rules};
use council::{
    act::Deed,
    correction::Correction,
    minutes::Section,
    motion::Proposal,
    people::{Capacity, Office},
    rules::{MajorityBase, RuleSet, Share},
    sitting::{Held, Particulars},
    vote::Ruling,
};
use paper::{Drawings, PaperError};
use text::Language;

#[test]
fn a_residents_council_in_chinese() {
    let mut room = racks::held();
    let draft = room.sheet(&Drawings::default(), Language::ZhHans).expect("worded");
    reading::golden("racks-draft.zh-Hans.txt", &reading::plain(&draft.document));
    let drawings = room.at("20:30").sign();
    let signed = room.sheet(&drawings, Language::ZhHans).expect("worded");
    reading::golden("racks-signed.zh-Hans.txt", &reading::plain(&signed.document));
    let traditional = room.sheet(&drawings, Language::ZhHant).expect("worded");
    reading::golden("racks-signed.zh-Hant.txt", &reading::plain(&traditional.document));
    let english = room.sheet(&drawings, Language::En).expect("worded");
    reading::golden("racks-signed.en.txt", &reading::plain(&english.document));
}

#[test]
fn a_parish_council_in_english() {
    let room = parish::held();
    let draft = room.sheet(&Drawings::default(), Language::En).expect("worded");
    reading::golden("parish-draft.en.txt", &reading::plain(&draft.document));
    let chinese = room.sheet(&Drawings::default(), Language::ZhHans).expect("worded");
    reading::golden("parish-draft.zh-Hans.txt", &reading::plain(&chinese.document));
    let traditional = room.sheet(&Drawings::default(), Language::ZhHant).expect("worded");
    reading::golden("parish-draft.zh-Hant.txt", &reading::plain(&traditional.document));
}

#[test]
fn drawings_and_record_must_agree() {
    let mut room = racks::held();
    let signed = room.at("20:30").sign();
    let mut missing = signed.clone();
    missing.0.remove(&Office::Chair);
    assert!(matches!(
        room.sheet(&missing, Language::ZhHans),
        Err(PaperError::DrawingMissing { office: Office::Chair })
    ));
    assert!(matches!(
        racks::held().sheet(&signed, Language::ZhHans),
        Err(PaperError::NotSigned { office: Office::Chair })
    ));
    let mut outside = signed;
    outside.0.insert(Office::Secretary, vec![vec![[5, 5], [1001, -1]]]);
    assert!(matches!(
        room.sheet(&outside, Language::ZhHans),
        Err(PaperError::Drawing { office: Office::Secretary, .. })
    ));
}

#[test]
fn a_withheld_name_leaves_no_hole() {
    let mut room = racks::held();
    let mover = room.meeting.motions[0].mover;
    room.withhold(mover);
    let sheet = room.sheet(&Drawings::default(), Language::ZhHans).expect("worded");
    let text = reading::plain(&sheet.document);
    assert!(!text.contains("李䶮"), "{text}");
    assert!(text.contains("动议2.1-1（［姓名从略］动议，赵㛃附议）"), "{text}");
}

#[test]
fn a_meeting_that_was_only_called_has_a_draft() {
    let room = racks::called();
    for language in Language::ALL {
        let sheet = room.sheet(&Drawings::default(), language).expect("worded");
        reading::golden(&format!("called.{language}.txt"), &reading::plain(&sheet.document));
    }
}

#[test]
fn no_text_shows_its_key_or_a_variable() {
    let rooms = [racks::held(), parish::held()];
    for (room, language) in rooms.iter().flat_map(|room| Language::ALL.map(|l| (room, l))) {
        let sheet = room.sheet(&Drawings::default(), language).expect("worded");
        let text = reading::plain(&sheet.document);
        let body = text.rsplit_once("\n~ ").expect("a footer").0;
        let body = body.replace("{+", "").replace("+}", "");
        assert!(!body.contains(['⟦', '{', '}', '$']), "{body}");
        assert!(!body.contains("minutes-") && !body.contains("paper-"), "{body}");
    }
}

/// What a vote of 14 to 6 with 2 abstaining and 1 spoiled says, in 31 members of whom 24 are there.
fn vote_line(base: MajorityBase, [num, den]: [u32; 2], strict: bool, language: Language) -> String {
    let mut set: RuleSet = rules("cn-residents-council");
    set.votes.ordinary.base = base;
    set.votes.ordinary.share = Share { num, den, strict };
    let particulars = Particulars { body: "B".to_owned(), ..Particulars::default() };
    let mut room = Room::call("2026-10-18", 480, particulars, Held::Live, set);
    let names: Vec<String> = (0..31).map(|number| format!("M{number}")).collect();
    let m = room.enrol(Capacity::Member, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let item = room.item(None, "I");
    room.appoint(Office::Chair, m[0]);
    room.does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m[..24].to_vec() });
    room.at("19:00").open();
    room.start(item);
    let motion = room.moves(m[1], Some(m[2]), main("T"));
    room.vote(motion, "19:05", [14, 6, 2, 1]);
    let sheet = room.sheet(&Drawings::default(), language).expect("worded");
    let text = reading::plain(&sheet.document);
    let line = text.lines().find(|line| line.contains("19:05") && line.contains("**"));
    line.expect("a vote").to_owned()
}

#[test]
fn every_rule_of_counting_is_worded() {
    use MajorityBase::{Cast, Members, Present};
    let count = "动议1-1表决（19:05）：应到 31 人，实到 24 人，参加表决 23 人（未计 1 人），\
                 赞成 14、反对 6、弃权 2、废票 1，";
    let table = [
        (Cast, [1, 2], true, "**通过**（赞成多于反对"),
        (Cast, [2, 3], false, "**通过**（三分之二以上多数：赞成 14/20，须三分之二以上（14）"),
        (Cast, [3, 4], false, "**未通过**（四分之三以上多数：赞成 14/20，须四分之三以上（15）"),
        (Present, [1, 2], true, "**通过**（实到人数的过半数：赞成 14/24，须过半数（13）"),
        (Present, [2, 3], false, "**未通过**（三分之二以上多数：赞成 14/24，须三分之二以上（16）"),
        (Members, [1, 2], true, "**未通过**（全体成员的过半数：赞成 14/31，须过半数（16）"),
        (
            Members,
            [2, 5],
            true,
            "**通过**（相对多数：赞成 14/31，须超过五分之二（13）；赞成 14，须多于反对 6",
        ),
    ];
    for (base, share, strict, rest) in table {
        let line = vote_line(base, share, strict, Language::ZhHans);
        let wanted = format!("{count}{rest}，《居民议事十二原则》第12条）。");
        assert_eq!(line, wanted);
    }
    let line = vote_line(Cast, [2, 3], false, Language::En);
    let wanted = "Motion 1-1 was put to the vote by show of hands at 19:05: 14 for, 6 against, \
                  2 abstentions, 1 spoiled (31 entitled, 24 present, 23 taking part, 1 not \
                  recorded). **Carried, and RESOLVED accordingly** (two thirds: for 14/20, at \
                  least two thirds needed (14); Twelve Principles of Residents' Deliberation, 12).";
    assert_eq!(line, wanted);
    let line = vote_line(Members, [2, 7], true, Language::En);
    let relative = "(relative majority: for 14/31, more than 2/7 needed (9); for 14, more than the \
                    6 against needed;";
    assert!(line.contains(relative), "{line}");
}

#[test]
fn a_member_is_excused_and_leaves_the_room() {
    let particulars = Particulars { body: "City Council".to_owned(), ..Particulars::default() };
    let set = rules("us-city-council");
    let mut room = Room::call("2022-07-18", -240, particulars, Held::Live, set);
    let m = room.enrol(Capacity::Member, &["Ann Archer", "Bo Baker", "Cy Cole", "Di Dunn"]);
    let item = room.item(None, "Zoning");
    room.appoint(Office::Chair, m[0]);
    room.does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m.clone() });
    room.at("19:00").open();
    room.start(item);
    let text = "from voting on the rezoning, being employed by the applicant".to_owned();
    let excused = Proposal::ExcusedFromDuty { person: m[3], text };
    let motion = room.moves(m[3], Some(m[1]), excused);
    room.vote(motion, "19:04", [3, 0, 0, 0]);
    room.at("19:05").does(Deed::Depart { people: vec![m[3]] });
    let motion = room.moves(m[1], Some(m[2]), main("The rezoning is approved."));
    room.vote(motion, "19:20", [2, 1, 0, 0]);
    room.at("19:21").does(Deed::Arrive { people: vec![m[3]] });
    room.at("19:30").does(Deed::Adjourn);
    let sheet = room.sheet(&Drawings::default(), Language::En).expect("worded");
    reading::golden("city-draft.en.txt", &reading::plain(&sheet.document));
}

#[test]
fn a_void_vote_gives_the_words_back() {
    let particulars = Particulars { body: "议事会".to_owned(), ..Particulars::default() };
    let set = rules("cn-residents-council");
    let mut room = Room::call("2026-10-18", 480, particulars, Held::Live, set);
    let m = room.enrol(Capacity::Member, &["甲", "乙", "丙"]);
    let item = room.item(None, "门禁");
    room.appoint(Office::Chair, m[0]);
    room.does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m.clone() });
    room.at("19:00").open();
    room.start(item);
    let motion = room.moves(m[1], Some(m[2]), main("门禁改为刷卡。"));
    let change = room.moves(m[1], Some(m[2]), amend(motion, "刷卡", "刷脸", None));
    let (vote, counted) = room.vote(change, "19:05", [2, 1, 0, 0]);
    let correction = Correction::Tally { tally: crate::common::tally([1, 2, 0, 0]) };
    let reason = "票数读反了。".to_owned();
    room.at("19:06").does(Deed::Correct { act: counted, place: 0, correction, reason });
    let doubtful = room.sheet(&Drawings::default(), Language::ZhHans).expect("worded");
    let doubtful = reading::plain(&doubtful.document);
    assert!(doubtful.contains("这次表决存疑：依更正后的记录应为未通过。"), "{doubtful}");
    let reason = "以复点为准。".to_owned();
    room.does(Deed::SettleVote { vote, ruling: Ruling::Void, reason });
    room.vote(motion, "19:09", [3, 0, 0, 0]);
    room.at("19:10").does(Deed::Adjourn);
    let sheet = room.sheet(&Drawings::default(), Language::ZhHans).expect("worded");
    reading::golden("void-draft.zh-Hans.txt", &reading::plain(&sheet.document));
}

#[test]
fn a_sign_that_no_font_has_is_refused_by_name() {
    let mut room = racks::called();
    let text = "散会。\r\n\t谢谢🀄".to_owned();
    room.does(Deed::WriteMinutes { section: Section::Closing, text });
    let sheet = room.sheet(&Drawings::default(), Language::ZhHans).expect("worded");
    let refused = sheet.pdf(fonts()).expect_err("no font has it").to_string();
    assert!(refused.contains("🀄") && !refused.contains("000D"), "{refused}");
}
