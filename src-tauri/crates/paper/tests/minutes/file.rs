//! The file of the minutes, read back with tools that are not ours.

use crate::common::{Room, fonts, main, parish, racks, reading, rules, written};
use council::{
    act::Deed,
    people::{Capacity, Office},
    sitting::{Held, Particulars},
};
use paper::Drawings;
use text::Language;

#[test]
fn the_signed_minutes_say_it_all_in_order() {
    let mut room = racks::held();
    let drawings = room.at("20:30").sign();
    let file = room.file(&drawings, Language::ZhHans);
    assert!(file.pages >= 3, "{} pages", file.pages);
    let path = written("racks.pdf", &file);
    let text = reading::text_of(&path);
    let mut wanted = vec!["长江大厦居民议事会第七次会议记录", "主持人", "王海（19:02—20:00）"];
    let arrived = racks::MEMBERS.iter().filter(|name| **name != "Łukasz Żółć");
    wanted.extend(arrived);
    wanted.extend([
        "秦岭、尤勇",
        "Łukasz Żółć、何其芳",
        "动议2.1-1（李䶮动议，赵㛃附议）：",
        "赞成 21、反对 0、弃权 2，通过",
        "单杆铝合金双杆不锈钢晾衣架",
        "赞成 9、反对 12、弃权 2，未通过",
        "赞成 11、反对 11、弃权 1，当场宣布通过",
        "赞成 18、反对 3、弃权 1，通过",
        "赞成 12、反对 12、弃权 0，平票，未通过",
        "三、议定事项",
        "四、记录更正",
        "会议于 20:12 散会。",
        "主持人：赵㛃",
        "记录人：孙红梅",
    ]);
    reading::in_order(&text, &wanted);
    let check = reading::tool("qpdf", &["--check"], &path, &[]);
    assert!(check.contains("No syntax or stream encoding errors"), "{check}");
    let info = reading::tool("pdfinfo", &["-isodates"], &path, &[]);
    assert!(info.contains("2026-10-18T20:30:00+08"), "{info}");
}

#[test]
fn the_parish_minutes_say_it_all_in_order() {
    let file = parish::held().file(&Drawings::default(), Language::En);
    let path = written("parish.pdf", &file);
    let text = reading::tool("pdftotext", &["-raw"], &path, &["-"]).replace('\n', " ");
    let mut wanted = vec!["Adderbury Parish Council Minutes", "DRAFT", "The Church House"];
    wanted.extend(parish::COUNCILLORS);
    wanted.extend([
        "Trish Fennell",
        "Theresa Goss",
        "There were no declarations of interest.",
        "proposed by Colin Astley and seconded by Tony Gill:",
        "4 for, 5 against, 1 abstention",
        "Lost",
        "6 for, 3 against, 1 abstention",
        "7 for, 2 against, 0 abstentions",
        "RESOLVED",
        "adjourned at 20:20",
        "Diane Bratt",
        "Page 2 of 2",
    ]);
    reading::in_order(&text, &wanted);
}

#[test]
fn a_second_language_follows_on_pages_of_its_own() {
    let mut room = racks::held();
    let drawings = room.at("20:30").sign();
    let [chinese, english] = [Language::ZhHant, Language::En]
        .map(|language| room.sheet(&drawings, language).expect("worded"));
    let pages = [&chinese, &english].map(|sheet| sheet.pdf(fonts()).expect("printed").pages);
    let titles = [chinese.meta.title.clone(), english.meta.title.clone()];
    let both = chinese.followed_by(english).pdf(fonts()).expect("printed");
    assert_eq!(both.pages, pages[0] + pages[1]);
    let path = written("both-languages.pdf", &both);
    let text = reading::text_of(&path);
    // What was typed stands in both parts as it was typed.
    let typed = "双杆不锈钢";
    assert!(text.matches(typed).count() >= 2, "{text}");
    reading::in_order(&text, &[titles[0].as_str(), "議決事項", "RESOLVED"]);
    let about = reading::tool("pdfinfo", &[], &path, &[]);
    assert!(about.contains(&titles.join(" / ")), "{about}");
    let xmp = String::from_utf8_lossy(&both.bytes).into_owned();
    assert!(xmp.contains("<rdf:li>zh-Hant</rdf:li><rdf:li>en</rdf:li>"));
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let mut rooms = [racks::held(), racks::held()];
    let [one, other] = &mut rooms;
    let drawings = [one.at("20:30").sign(), other.at("20:30").sign()];
    let [one, other] = [(one, &drawings[0]), (other, &drawings[1])]
        .map(|(room, drawings)| room.file(drawings, Language::ZhHans));
    assert!(one == other, "two files of the same record differ");
    let unsigned = racks::held().file(&Drawings::default(), Language::ZhHans);
    assert!(one.bytes != unsigned.bytes, "a signature must show");
}

#[test]
fn two_hundred_items_fit_their_pages() {
    let particulars = Particulars { body: "长会".to_owned(), ..Particulars::default() };
    let rules = rules("cn-residents-council");
    let mut room = Room::call("2026-10-18", 480, particulars, Held::Live, rules);
    let m = room.enrol(Capacity::Member, &["甲", "乙", "丙"]);
    room.appoint(Office::Chair, m[0]);
    let title = |number: usize| format!("第{number}件事");
    let items: Vec<_> = (1..=200).map(|number| room.item(None, &title(number))).collect();
    room.at("19:00").does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m.clone() });
    room.open();
    for (number, item) in (1..).zip(&items) {
        room.start(*item);
        let text = format!("办理{}，由物业在三十日内答复。", title(number));
        let motion = room.moves(m[1], Some(m[2]), main(&text));
        let time = format!("{}:{:02}", 19 + number / 60, number % 60);
        room.vote(motion, &time, [2, 1, 0, 0]);
        room.close(*item);
    }
    room.does(Deed::Adjourn);
    let file = room.file(&Drawings::default(), Language::ZhHans);
    let path = written("long.pdf", &file);
    let text = reading::text_of(&path);
    reading::in_order(&text, &["议题1", "第1件事", "议题200", "第200件事", "议定事项", "200."]);
    assert_eq!(text.matches("赞成 2、反对 1、弃权 0，通过").count(), 200);
    assert!(text.contains(&format!("— {} —", file.pages)), "the last page is numbered");
}
