//! 会议纪要 by GB/T 9704-2012, measured in its file with a tool that is not ours.

use crate::common::{Room, fonts, main, parish, racks, reading, rules, texts, written};
use council::{
    act::Deed,
    people::{Capacity, Office},
    sitting::{Held, Particulars},
};
use paper::{File, Sheet, minutes};
use text::Language;

fn sheet(room: &Room, language: Language) -> Sheet {
    let paper = minutes::summary(&room.record(), &room.head());
    Sheet::new(&paper, texts(), language).expect("worded").official()
}

fn file(room: &Room, language: Language) -> File {
    sheet(room, language).pdf(fonts()).expect("printed")
}

#[test]
fn it_tells_what_was_decided_and_who_was_there() {
    let mut room = racks::held();
    room.at("20:30").sign();
    for language in Language::ALL {
        let words = reading::plain(&sheet(&room, language).document);
        reading::golden(&format!("summary-racks.{language}.txt"), &words);
    }
    let parish = reading::plain(&sheet(&parish::held(), Language::En).document);
    reading::golden("summary-parish.en.txt", &parish);
}

/// A meeting that decided one thing, in as many characters as fill two pages and more.
fn wordy() -> Room {
    let particulars =
        Particulars { body: "长江大厦居民议事会".to_owned(), ..Particulars::default() };
    let set = rules("cn-residents-council");
    let mut room = Room::call("2026-10-18", 480, particulars, Held::Live, set);
    let m = room.enrol(Capacity::Member, &["王海", "李秀英", "周敏"]);
    let item = room.item(None, "关于楼顶公共晾晒区");
    room.appoint(Office::Chair, m[0]);
    room.does(Deed::OpenSignIn);
    room.does(Deed::Arrive { people: m.clone() });
    room.at("19:00").open();
    room.start(item);
    let motion = room.moves(m[1], Some(m[2]), main(&"字".repeat(1400)));
    room.vote(motion, "19:05", [3, 0, 0, 0]);
    room.at("19:10").does(Deed::Adjourn);
    room
}

/// A word as pdftotext boxes it: left, top, right and bottom in points, and its text.
type Word = ([f64; 4], String);

/// The pages of a file as words with their boxes.
fn boxes(path: &std::path::Path) -> Vec<Vec<Word>> {
    let html = reading::tool("pdftotext", &["-bbox"], path, &["-"]);
    let mut pages: Vec<Vec<Word>> = Vec::new();
    for line in html.lines().map(str::trim) {
        if line.starts_with("<page ") {
            pages.push(Vec::new());
        }
        let Some(word) = line.strip_prefix("<word ") else { continue };
        let (attributes, rest) = word.split_once('>').expect("a word");
        let value = |name: &str| {
            let (_, after) = attributes.split_once(&format!("{name}=\"")).expect("a side");
            after.split('"').next().expect("closed").parse::<f64>().expect("a number")
        };
        let sides = ["xMin", "yMin", "xMax", "yMax"].map(value);
        let text = rest.trim_end_matches("</word>").to_owned();
        pages.last_mut().expect("on a page").push((sides, text));
    }
    pages
}

/// Millimetres in points.
fn mm(millimetres: f64) -> f64 {
    millimetres * 72.0 / 25.4
}

#[test]
fn its_pages_have_twenty_two_lines_of_twenty_eight_characters_in_their_margins() {
    let path = written("summary-wordy.pdf", &file(&wordy(), Language::ZhHans));
    let pages = boxes(&path);
    assert_eq!(pages.len() % 2, 0, "the closing block stands on an even page");
    let full: Vec<&Word> = pages[1].iter().filter(|(_, text)| text.contains('字')).collect();
    assert_eq!(full.len(), 22, "lines of the second page");
    let tenth = mm(0.1);
    for (number, ([left, top, right, bottom], text)) in (0_u32..).zip(&full) {
        assert_eq!(text.chars().count(), 28, "{text}");
        // Characters of 16 points stand in the middle of cells of 156/28 mm.
        let cell = mm(156.0) / 28.0;
        let outside = (cell - 16.0) / 2.0;
        assert!((left - outside - mm(28.0)).abs() <= tenth, "left {left}");
        assert!((right + outside - mm(184.0)).abs() <= tenth, "right {right}");
        // A line is 225/22 mm high, and its characters stand in its middle.
        let line = mm(225.0) / 22.0;
        let middle = mm(37.0) + line * (f64::from(number) + 0.5);
        let pitch = (top + bottom) / 2.0 - middle;
        let first = (full[0].0[1] + full[0].0[3]) / 2.0 - mm(37.0) - line / 2.0;
        assert!((pitch - first).abs() <= tenth, "line {number} is off by {pitch}");
        // What a font calls its height is not centred on the em box, but no more than that.
        assert!(first.abs() < 3.0, "the first line is off by {first}");
    }
    let numbered: Vec<&Word> =
        pages.iter().flatten().filter(|(_, text)| text.contains('—')).collect();
    assert!(!numbered.is_empty());
}

#[test]
fn its_file_is_sound_and_reads_in_order() {
    let mut room = racks::held();
    room.at("20:30").sign();
    for (language, wanted) in [
        (Language::ZhHans, ["会议纪要", "会议议定事项", "会议决定：", "出席：", "印发"]),
        (Language::ZhHant, ["會議紀要", "會議議決事項", "會議決議：", "出席：", "印發"]),
        (Language::En, ["Decisions of the", "was decided", "RESOLVED", "Present:", "issued"]),
    ] {
        let path = written(&format!("summary.{language}.pdf"), &file(&room, language));
        let check = reading::tool("qpdf", &["--check"], &path, &[]);
        assert!(check.contains("No syntax or stream encoding errors"), "{check}");
        reading::in_order(&reading::text_of(&path), &wanted);
    }
}
