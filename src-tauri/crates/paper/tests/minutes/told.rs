//! What minutes tell besides motions that are voted on: rulings, consent, closed parts, gates,
//! consultation, and the arithmetic of a vote.

use crate::common::{Room, assembly, elected, fonts, main, reading, rules, texts, written};
use council::{
    act::Deed,
    consultation::Referral,
    gates::Passage,
    motion::Proposal,
    people::{Capacity, Office},
    rules::{ChairVote, MajorityBase, Share, Threshold},
    sitting::{Held, Particulars},
    vote::Choice,
};
use paper::Drawings;
use text::Language;

fn draft(room: &Room, language: Language) -> String {
    reading::plain(&room.sheet(&Drawings::default(), language).expect("worded").document)
}

#[test]
fn an_assembly_under_roberts_rules() {
    let room = assembly::held();
    for language in Language::ALL {
        let text = draft(&room, language);
        assert!(!text.contains("412,000"), "{text}");
        reading::golden(&format!("assembly-draft.{language}.txt"), &text);
    }
}

#[test]
fn a_closed_part_has_minutes_of_its_own() {
    let room = assembly::held();
    for language in Language::ALL {
        let sheet = paper::closed_minutes(&room.record(), &room.head(), texts(), language);
        let sheet = sheet.expect("worded").expect("there was a closed part");
        let text = reading::plain(&sheet.document);
        assert!(text.contains("412,000") && !text.contains("garden"), "{text}");
        reading::golden(&format!("assembly-closed.{language}.txt"), &text);
        let file = sheet.pdf(fonts()).expect("printed");
        let path = written(&format!("assembly-closed.{language}.pdf"), &file);
        let check = reading::tool("qpdf", &["--check"], &path, &[]);
        assert!(check.contains("No syntax or stream encoding errors"), "{check}");
    }
    let open = crate::common::parish::held();
    let none = paper::closed_minutes(&open.record(), &open.head(), texts(), Language::En);
    assert!(none.expect("worded").is_none(), "its doors were never closed");
}

#[test]
fn signed_minutes_have_no_notes_on_a_draft() {
    let mut room = assembly::held();
    let text = draft(&room, Language::En);
    assert!(text.contains("“Snow clearing”, which had not been announced"), "{text}");
    let drawings = room.at("20:30").sign();
    let signed = room.sheet(&drawings, Language::En).expect("worded");
    let signed = reading::plain(&signed.document);
    assert!(!signed.contains("Notes on this draft"), "{signed}");
}

/// A meeting in session, with everybody there.
fn session(
    set: &str,
    body: &str,
    members: &[&str],
    item: &str,
) -> (Room, Vec<council::ids::PersonId>, council::ids::ItemId) {
    let particulars = Particulars { body: body.to_owned(), ..Particulars::default() };
    let mut room = Room::call("2026-10-18", 480, particulars, Held::Live, rules(set));
    let m = room.enrol(Capacity::Member, members);
    let item = room.item(None, item);
    room.appoint(Office::Chair, m[0]);
    room.appoint(Office::Secretary, m[1]);
    (room, m, item)
}

#[test]
fn a_consultation_is_never_called_a_resolution() {
    let (mut room, m, item) =
        session("cn-consultation", "和平社区", &["甲", "乙", "丙"], "楼道堆物");
    room.does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m.clone() });
    room.at("19:00").open();
    room.start(item);
    room.speaks(m[2], Some("for"), "19:04");
    room.at("19:20").does(Deed::RecordConsultation {
        consensus: "每月第一个周六各户自行清理，物业提供车辆。".to_owned(),
        differences: "电动自行车是否也要清走，没有谈拢。".to_owned(),
        referral: Referral::Committee,
        matter: None,
    });
    room.at("19:30").does(Deed::Adjourn);
    for language in Language::ALL {
        let text = draft(&room, language);
        assert!(!text.contains("决议") && !text.contains("RESOLVED"), "{text}");
        reading::golden(&format!("consultation-draft.{language}.txt"), &text);
    }
}

#[test]
fn the_steps_of_a_matter_are_a_table() {
    let members = ["王甲", "李乙", "张丙", "刘丁", "陈戊", "杨己"];
    let (mut room, m, item) = session("cn-four-deliberations", "界牌村", &members, "修村道");
    let passed = |date: &str, entitled, present, agreed| Passage {
        date: date.to_owned(),
        entitled,
        present,
        agreed,
        sheet: true,
        until: None,
    };
    let gates = [
        ("party-proposal", passed("2026-09-01", 7, 7, 7)),
        ("committees-consult", passed("2026-09-10", 9, 8, 7)),
        ("party-members-deliberate", passed("2026-09-20", 30, 21, 15)),
    ];
    for (gate, passage) in gates {
        room.does(Deed::PassGate { item, gate: gate.to_owned(), passage });
    }
    room.does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m.clone() });
    room.at("19:00").open();
    room.start(item);
    let motion = room.moves(m[2], Some(m[3]), main("村东道路今年内硬化，长1.2公里。"));
    room.vote(motion, "19:20", [5, 1, 0, 0]);
    room.at("19:30").does(Deed::Adjourn);
    let text = draft(&room, Language::ZhHans);
    reading::golden("gates-draft.zh-Hans.txt", &text);
    let file = room.file(&Drawings::default(), Language::ZhHans);
    let path = written("gates.pdf", &file);
    reading::in_order(
        &reading::text_of(&path),
        &["修村道", "步骤", "党员大会审议", "30", "21", "15", "在卷"],
    );
}

/// What a vote says where much is asked for.
fn line(threshold: Threshold, people: usize, count: [u32; 4], language: Language) -> String {
    let mut set = rules("cn-residents-council");
    set.votes.ordinary = threshold;
    let particulars = Particulars { body: "B".to_owned(), ..Particulars::default() };
    let mut room = Room::call("2026-10-18", 480, particulars, Held::Live, set);
    let names: Vec<String> = (0..28).map(|number| format!("M{number}")).collect();
    let m = room.enrol(Capacity::Member, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let item = room.item(None, "I");
    room.appoint(Office::Chair, m[0]);
    room.does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m[..people].to_vec() });
    room.at("19:00").open();
    room.start(item);
    let motion = room.moves(m[2], Some(m[1]), main("T"));
    room.vote(motion, "19:05", count);
    let text = draft(&room, language);
    let line = text.lines().find(|line| line.contains("19:05") && line.contains("**"));
    line.expect("a vote").to_owned()
}

#[test]
fn a_vote_shows_its_arithmetic() {
    let cite = rules("cn-residents-council").votes.ordinary.cite;
    let special = Threshold {
        base: MajorityBase::Participating,
        share: Share { num: 3, den: 4, strict: false },
        fixed: None,
        by_area: false,
        turnout: Some(Share { num: 2, den: 3, strict: false }),
        or: None,
        cite,
    };
    let carried = line(special.clone(), 24, [18, 4, 2, 0], Language::ZhHans);
    let wanted = "**通过**（四分之三以上多数：参与 24/28，须三分之二以上（19）；赞成 18/24，须四分之三以上（18），《居民议事十二原则》第12条）。";
    assert!(carried.ends_with(wanted), "{carried}");
    let lost = line(special.clone(), 24, [17, 5, 2, 0], Language::En);
    let wanted = "**Lost** (three quarters: taking part 24/28, at least \
                  two thirds needed (19); for 17/24, at least three quarters needed (18);";
    assert!(lost.contains(wanted), "{lost}");
    let either = Threshold {
        turnout: None,
        or: Some(Box::new(Threshold {
            share: Share { num: 1, den: 2, strict: true },
            base: MajorityBase::Members,
            turnout: None,
            ..special.clone()
        })),
        ..special.clone()
    };
    let lost = line(either, 24, [11, 5, 2, 0], Language::ZhHans);
    assert!(
        lost.contains("赞成 11/18，须四分之三以上（14）；或者赞成 11/28，须过半数（15）"),
        "{lost}"
    );
    let fixed = Threshold {
        turnout: None,
        fixed: Some(20),
        share: Share { num: 1, den: 2, strict: true },
        ..special
    };
    let lost = line(fixed, 24, [18, 2, 0, 0], Language::ZhHans);
    assert!(lost.contains("固定票数：赞成 18/20，须过半数（11）；赞成 18，须 20 票"), "{lost}");
}

#[test]
fn the_casting_vote_and_whoever_left_are_told() {
    let mut set = rules("uk-parish-council");
    set.votes.chair = ChairVote::SecondOrCasting;
    let particulars = Particulars { body: "Parish".to_owned(), ..Particulars::default() };
    let mut room = Room::call("2026-10-18", 60, particulars, Held::Live, set);
    let m = room.enrol(Capacity::Member, &["A", "B", "C", "D", "E"]);
    let item = room.item(None, "Allotments");
    room.appoint(Office::Chair, m[0]);
    room.does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m.clone() });
    room.at("19:00").open();
    room.start(item);
    let motion = room.moves(m[1], Some(m[2]), main("The rent is raised."));
    let vote = room.fresh_vote();
    room.does(Deed::OpenVote { vote, motion, method: None, until: None });
    room.at("19:04").does(Deed::Depart { people: vec![m[4]] });
    let tally = crate::common::tally([2, 2, 1, 0]);
    room.at("19:05").does(Deed::CloseVote { vote, tally, chair: Some(Choice::For) });
    let text = draft(&room, Language::En);
    let wanted = "2 for, 2 against, 1 abstention (5 entitled, 5 present, 4 at the \
                  count); the chair gave the casting vote for. **Carried, and RESOLVED \
                  accordingly**";
    assert!(text.contains(wanted), "{text}");
}

#[test]
fn every_motion_says_what_it_moves() {
    let (mut room, m, item) =
        session("roberts-rules-assembly", "A", &["Ann", "Bo", "Cy", "Di"], "I");
    room.does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m.clone() });
    room.at("19:00").open();
    room.start(item);
    room.moves(m[1], Some(m[2]), main("Something is done."));
    let moved: Vec<(Proposal, &str, &str)> = vec![
        (Proposal::PostponeIndefinitely, "无限期搁置", "postpone the question indefinitely"),
        (
            Proposal::Commit { to: "the garden committee".to_owned(), instructions: String::new() },
            "交付the garden committee",
            "refer the question to the garden committee",
        ),
        (
            Proposal::LimitExtendDebate { seconds: Some(60), speeches: None },
            "每次发言以 60 秒为限",
            "at most 60 seconds",
        ),
        (
            Proposal::PreviousQuestion { all: true },
            "停止辩论，待决动议逐一表决",
            "close debate on all pending questions",
        ),
        (Proposal::LayOnTable, "把待决事项搁置", "lay the question on the table"),
        (Proposal::Recess { minutes: 1 }, "休会 1 分钟", "a recess of 1 minute."),
        (Proposal::Adjourn, "散会。", "to adjourn."),
        (
            Proposal::FixTimeToAdjourn { until: "tomorrow".to_owned() },
            "tomorrow续会",
            "to continue tomorrow",
        ),
    ];
    for (proposal, _, _) in &moved {
        room.moves(m[1], Some(m[2]), proposal.clone());
    }
    let (chinese, english) = (draft(&room, Language::ZhHans), draft(&room, Language::En));
    for (proposal, zh, en) in moved {
        assert!(chinese.contains(zh), "{proposal:?}: {chinese}");
        assert!(english.contains(en), "{proposal:?}: {english}");
    }
}

#[test]
fn elections_are_told_with_the_tellers_report() {
    let room = elected::held();
    for language in Language::ALL {
        let sheet = room.sheet(&Drawings::default(), language).expect("worded");
        let text = reading::plain(&sheet.document);
        reading::golden(&format!("elected-draft.{language}.txt"), &text);
        assert!(!text.contains(['⟦', '$']), "{text}");
    }
}

#[test]
fn the_name_of_a_candidate_can_be_withheld() {
    let mut room = elected::held();
    let candidate = room.meeting.elections[0].candidates[0].person().expect("a person");
    room.withhold(candidate);
    let sheet = room.sheet(&Drawings::default(), Language::ZhHans).expect("worded");
    let text = reading::plain(&sheet.document);
    assert!(!text.contains("陈建国"), "{text}");
}
