//! Lines of generated prose: none starts or ends with what it must not, and none runs over.

mod common;

use common::{fonts, lines, runs};
use proptest::prelude::*;
use typeset::{Align, Block, Document, Glyph, Len, Paragraph, Run, layout};

const NO_START: &str = "，。、；：！？）》」』】〕”’…·";
const NO_END: &str = "（《「『【〔“‘";

/// Chinese prose with names, numbers, foreign words, quotations and brackets.
fn prose() -> impl Strategy<Value = String> {
    let han = "[一二三四五议事会居民代表业主大厦长江电梯加装方案䶮㛃]{1,9}";
    let piece = prop_oneof![
        4 => han.prop_map(|words| words),
        1 => "[0-9]{1,4}(,[0-9]{3})?",
        1 => "[A-Za-zéř]{1,12}( [a-z]{1,9}){0,2}",
        2 => han.prop_map(|words| format!("“{words}”")),
        1 => han.prop_map(|words| format!("‘{words}’")),
        1 => han.prop_map(|words| format!("（{words}）")),
        1 => han.prop_map(|words| format!("「{words}」")),
        1 => han.prop_map(|words| format!("「{words}『{words}』。」")),
        1 => han.prop_map(|words| format!("《{words}》")),
        1 => han.prop_map(|words| format!("“{words}（‘{words}’）。”")),
    ];
    let stop = prop::sample::select(vec!["，", "。", "、", "；", "：", "！", "？", "……", "——", ""]);
    let clause = (piece, stop).prop_map(|(piece, stop)| format!("{piece}{stop}"));
    prop::collection::vec(clause, 1..60).prop_map(|clauses| clauses.concat())
}

fn paragraph(text: &str, align: Align, margin: i32) -> Document {
    let mut document = Document::new("t", "zh-Hans");
    document.footer = None;
    document.paper.right += Len::mm(margin);
    document.blocks = vec![Block::Paragraph(Paragraph {
        runs: vec![Run::new(text)],
        align,
        first_indent: 2000,
        ..Paragraph::default()
    })];
    document
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_line_starts_or_ends_with_forbidden_punctuation(
        text in prose(),
        justified in any::<bool>(),
        margin in 0..60_i32,
    ) {
        let align = if justified { Align::Justify } else { Align::Left };
        let document = paragraph(&text, align, margin);
        let pages = layout(&document, fonts()).expect("laid out");
        let lines: Vec<String> = pages.pages.iter()
            .flat_map(lines)
            .map(|(_, line)| line)
            .collect();
        for pair in lines.windows(2) {
            let end = pair[0].chars().last().expect("a line has text");
            let start = pair[1].chars().next().expect("a line has text");
            prop_assert!(!NO_END.contains(end), "{} ends with {end}", pair[0]);
            prop_assert!(!NO_START.contains(start), "{} starts with {start}", pair[1]);
        }
        let printed: String = lines.concat().split(' ').collect();
        let given: String = text.split(' ').collect();
        prop_assert_eq!(printed, given, "all text is printed, in order");
    }

    #[test]
    fn no_line_leaves_its_column(text in prose(), margin in 0..60_i32) {
        let document = paragraph(&text, Align::Justify, margin);
        let pages = layout(&document, fonts()).expect("laid out");
        let right = document.paper.width - document.paper.right;
        for run in pages.pages.iter().flat_map(runs) {
            let last: &Glyph = run.glyphs.last().expect("a run has glyphs");
            // The last glyph is at most an em wide, and its ink at least a third of that.
            let end = run.at.x + last.x + run.size / 3;
            prop_assert!(end <= right + Len::pt(1), "{} ends at {:?}", run.text, end);
            prop_assert!(run.at.x + run.size / 2 >= document.paper.left, "{}", run.text);
        }
    }
}

#[test]
fn justified_lines_end_at_the_margin() {
    let text = "会议记录于会后三日内在公告栏和居民微信群同时公示公示期为七日".repeat(12);
    let document = paragraph(&text, Align::Justify, 0);
    let pages = layout(&document, fonts()).expect("laid out");
    let right = document.paper.width - document.paper.right;
    let all: Vec<_> = runs(&pages.pages[0]).collect();
    assert!(all.len() > 5);
    for run in &all[..all.len() - 1] {
        let last = run.glyphs.last().expect("a run has glyphs");
        let end = run.at.x + last.x + run.size;
        assert!((end - right).0.abs() <= 2, "{} ends {:?} from the margin", run.text, end - right);
    }
}

#[test]
fn a_line_may_end_before_an_opening_quotation_mark() {
    // Forty different widths: in one of them the mark would stand at the end of the line.
    let starts_with_mark = (0..40).any(|count| {
        let text = format!("{}“登记”之后继续", "支持先".repeat(10) + &"议".repeat(count));
        let document = paragraph(&text, Align::Justify, 0);
        let pages = layout(&document, fonts()).expect("laid out");
        lines(&pages.pages[0]).iter().any(|(_, line)| line.starts_with('“'))
    });
    assert!(starts_with_mark);
}

#[test]
fn a_word_longer_than_the_line_is_split() {
    let document = paragraph(&"x".repeat(400), Align::Justify, 0);
    let pages = layout(&document, fonts()).expect("laid out");
    let lines = lines(&pages.pages[0]);
    assert!(lines.len() >= 4, "{}", lines.len());
    assert_eq!(lines.iter().map(|(_, line)| line.len()).sum::<usize>(), 400);
}

#[test]
fn line_ends_in_the_text_are_kept() {
    let pages = layout(&paragraph("甲\n乙\r\n\n丙", Align::Left, 0), fonts()).expect("laid out");
    let texts: Vec<String> = lines(&pages.pages[0]).into_iter().map(|(_, line)| line).collect();
    assert_eq!(texts, ["甲", "乙", "丙"]);
}

#[test]
fn a_second_language_is_set_as_its_own_papers_are() {
    let body = |text: &str| {
        Block::Paragraph(Paragraph { runs: vec![Run::new(text)], ..Default::default() })
    };
    let mut both = Document::new("t", "zh-Hant");
    let english = "“Carried” — by 6 to 1";
    both.blocks = vec![
        body("「通過」——六票對一票"),
        Block::PageBreak,
        Block::Language("en".to_owned()),
        body(english),
    ];
    let pages = layout(&both, fonts()).expect("laid out");
    assert_eq!(pages.pages.len(), 2);
    let mut alone = Document::new("t", "en");
    alone.blocks = vec![body(english)];
    let alone = layout(&alone, fonts()).expect("laid out");
    let looks = |page: &typeset::Page| {
        let text = runs(page).filter(|run| !run.text.contains('1') || run.text.contains("to"));
        text.map(|run| (run.text.clone(), run.font, run.size)).collect::<Vec<_>>()
    };
    let (second, first) = (looks(&pages.pages[1]), looks(&alone.pages[0]));
    assert_eq!(second[0], first[0], "the same faces and sizes as in a paper of its own");
}

/// The fonts hold all of Unicode's basic block of ideographs, in the shapes of the mainland.
#[test]
fn traditional_characters_are_in_the_fonts() {
    let big5 = "區分所有權人會議紀錄應作成並由主席簽名檔案匯出螢幕滑鼠龜龍鬱籲臺灣飈麤齉";
    let mut document = paragraph(big5, Align::Left, 0);
    document.language = "zh-Hant".to_owned();
    let pages = layout(&document, fonts()).expect("every character is there");
    let printed: String = pages.pages.iter().flat_map(lines).map(|(_, line)| line).collect();
    assert_eq!(printed, big5);
}
