//! What is on the sheet and where, read from the file by a tool that is not ours: nothing leaves
//! the text area, no page is blank, no heading stands alone, no line breaks the rules.

mod sample;

use std::process::Command;

use sample::{fonts, meta};
use typeset::{
    Align, Block, Column, Document, Len, Level, Paper, Row, Rules, Table, Width, layout,
};

/// A line as it stands on its page, in points from the top left corner.
#[derive(Debug)]
struct Line {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
    text: String,
}

/// The lines of each page; the foot of the page is not among them.
fn read(name: &str, blocks: Vec<Block>) -> Vec<Vec<Line>> {
    let mut document = Document::new(name, "zh-Hans");
    document.blocks = blocks;
    read_document(name, &document)
}

fn read_document(name: &str, document: &Document) -> Vec<Vec<Line>> {
    let pages = layout(document, fonts()).expect("laid out");
    let bytes = pdf::render(&pages, &meta(), fonts()).expect("rendered");
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, bytes).expect("written");
    let output = Command::new("pdftotext").arg("-bbox-layout").arg(&path).arg("-").output();
    let xml = String::from_utf8(output.expect("pdftotext runs").stdout).expect("UTF-8");
    let foot = points(Paper::a4().text_bottom());
    let found: Vec<Vec<Line>> = xml
        .split("<page ")
        .skip(1)
        .map(|page| page.split("<line ").skip(1).map(line).filter(|it| it.top < foot).collect())
        .collect();
    assert_eq!(found.len(), pages.pages.len());
    found
}

fn line(xml: &str) -> Line {
    let (head, rest) = xml.split_once('>').expect("a line");
    let number = |key: &str| {
        let (_, value) = head.split_once(&format!("{key}=\"")).expect("a coordinate");
        value.split('"').next().and_then(|value| value.parse().ok()).expect("a number")
    };
    let text = rest
        .split("<word ")
        .skip(1)
        .filter_map(|word| Some(word.split_once('>')?.1.split_once("</word>")?.0))
        .collect();
    Line {
        left: number("xMin"),
        top: number("yMin"),
        right: number("xMax"),
        bottom: number("yMax"),
        text,
    }
}

fn points(len: Len) -> f64 {
    f64::from(len.0) / 1000.0
}

/// Nothing outside the text area, and something on every page.
fn sound(pages: &[Vec<Line>]) {
    let paper = Paper::a4();
    let (left, right) = (points(paper.left), points(paper.width - paper.right));
    let bottom = points(paper.text_bottom());
    for (number, page) in (1..).zip(pages) {
        assert!(!page.is_empty(), "page {number} is blank");
        for line in page {
            // A reader counts the blank half of a stop at the end of a line as well.
            assert!(line.left > left - 1.0 && line.right < right + 8.0, "page {number}: {line:?}");
            assert!(line.bottom < bottom + 3.0, "page {number}: {line:?}");
        }
    }
}

fn table(head: &[&str], rows: Vec<Row>) -> Block {
    let column = Column { width: Width::Share(1), align: Align::Left };
    Block::Table(Table {
        columns: vec![column; head.len()],
        head: vec![Row::new(head.iter().copied())],
        rows,
        rules: Rules::Grid,
    })
}

fn all(pages: &[Vec<Line>]) -> String {
    pages.iter().flatten().map(|line| line.text.as_str()).collect()
}

#[test]
fn cells_of_a_thousand_characters_go_on_over_pages() {
    let long = "居民代表提出的意见：楼道照明、电动车充电、晾衣架更换，逐条答复。".repeat(33);
    assert!(long.chars().count() > 1000);
    let row = |number: usize| Row::new([format!("第{number}件"), long.clone(), "答复".to_owned()]);
    let pages = read("cells", vec![table(&["事项", "意见", "结果"], (1..=6).map(row).collect())]);
    sound(&pages);
    let text = all(&pages);
    for number in 1..=6 {
        assert!(text.contains(&format!("第{number}件")));
    }
    let count = |text: &str| text.chars().filter(|&it| it == '晾').count();
    assert_eq!(count(&text), 6 * 33, "every word is there once");
}

#[test]
fn three_hundred_people_with_long_names_fit() {
    let name = "阿卜杜热西提·买买提伊明·吾守尔江·图尔荪尼亚孜·艾合买提江·阿不都克里木";
    assert!(name.chars().count() >= 36);
    let row = |number: usize| {
        Row::new([number.to_string(), format!("{name}{number}"), "出席".to_owned()])
    };
    let pages = read("roll", vec![table(&["序号", "姓名", "情况"], (1..=300).map(row).collect())]);
    sound(&pages);
    assert_eq!(all(&pages).matches("出席").count(), 300);
}

#[test]
fn minutes_with_everything_on_them_fit() {
    let pages = read_document("everything", &sample::document());
    sound(&pages);
    assert!(all(&pages).contains("阿卜杜拉·买买提"));
}

#[test]
fn sixty_candidates_fit() {
    let row = |number: usize| {
        Row::new([number.to_string(), format!("候选人{number:02}"), "〇".to_owned()])
    };
    let pages = read("ballot", vec![table(&["序号", "姓名", "选"], (1..=60).map(row).collect())]);
    sound(&pages);
    assert_eq!(all(&pages).matches("候选人").count(), 60);
}

#[test]
fn a_paper_with_hardly_anything_on_it_is_one_page() {
    let nothing = vec![Block::heading(Level::One, "会议记录"), table(&["动议", "结果"], vec![])];
    let pages = read("nothing", nothing);
    sound(&pages);
    assert_eq!(pages.len(), 1);
}

fn section(number: usize) -> Vec<Block> {
    let text = "王海说：“去年冬天以来，已有154户中的61户反映晾衣架锈蚀（见附件）。”物业公司答复‘可以换’，\
        但要业主大会同意……与会者就此讨论：《民法典》第二百七十八条——共同决定事项——如何适用？";
    let extra = "议".repeat(number % 29);
    vec![
        Block::heading(Level::Two, format!("标题{number}")),
        Block::paragraph(2000, format!("{}{extra}。", text.repeat(4))),
        Block::paragraph(2000, text.repeat(2 + number % 3)),
    ]
}

#[test]
fn a_hundred_pages_keep_the_rules_of_line_and_page() {
    let pages = read("hundred", (0..330).flat_map(section).collect());
    assert!(pages.len() >= 100, "{} pages", pages.len());
    sound(&pages);
    let closing = "，。、；：！？）》〉」』】〕”’…";
    let opening = "（《〈「『【〔“‘";
    for (number, page) in (1..).zip(&pages) {
        for line in page {
            assert!(!line.text.starts_with(|it| closing.contains(it)), "{number}: {line:?}");
            assert!(!line.text.ends_with(|it| opening.contains(it)), "{number}: {line:?}");
        }
        let last = page.iter().max_by(|a, b| a.top.total_cmp(&b.top)).expect("a line");
        assert!(!last.text.starts_with("标题"), "page {number} ends with a heading");
    }
}
