//! The file read back with tools that are not ours.

mod sample;

use std::path::PathBuf;
use std::process::Command;

use sample::{document, fonts, meta};
use typeset::{Block, Document};

/// Writes the sample where the tools can read it; each test has its own file.
fn written(name: &str) -> PathBuf {
    let pages = typeset::layout(&document(), fonts()).expect("laid out");
    let bytes = pdf::render(&pages, &meta(), fonts()).expect("rendered");
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("written");
    path
}

fn run(program: &str, arguments: &[&str], path: &PathBuf, after: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .arg(path)
        .args(after)
        .output()
        .unwrap_or_else(|error| panic!("{program} (poppler-utils, qpdf) cannot run: {error}"));
    let words = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{program}: {words}");
    words
}

#[test]
fn qpdf_finds_nothing_wrong() {
    let words = run("qpdf", &["--check"], &written("qpdf.pdf"), &[]);
    assert!(words.contains("No syntax or stream encoding errors"), "{words}");
}

#[test]
fn every_font_is_embedded_subset_and_readable() {
    let words = run("pdffonts", &[], &written("fonts.pdf"), &[]);
    let fonts: Vec<&str> = words.lines().skip(2).collect();
    assert!(fonts.len() >= 4, "{words}");
    for font in fonts {
        assert!(font.contains("CID TrueType"), "{font}");
        let flags: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
        assert_eq!(flags, ["yes", "yes", "yes"], "embedded, subset, Unicode: {font}");
    }
}

#[test]
fn names_numbers_and_marked_words_survive() {
    let path = written("text.pdf");
    let words = run("pdftotext", &["-layout"], &path, &["-"]);
    for expected in [
        "李䶮",
        "赵㛃",
        "陈𬭎",
        "阿卜杜拉·买买提",
        "Łukasz Żółć",
        "单杆铝合金",
        "双杆不锈钢",
        "48,600 元",
        "第 1 页，共 3 页",
        "主持人：王海",
        "已有154户中的61户",
        "efficient",
    ] {
        assert!(words.contains(expected), "{expected} is missing from:\n{words}");
    }
    let flat = run("pdftotext", &["-raw"], &path, &["-"]).replace('\n', "");
    let sentence = "其中陈𬭎认为：‘单杆铝合金’方案造价虽低，却“省小钱、花大钱”……";
    assert!(flat.contains(sentence), "{flat}");
}

/// Renders plain paragraphs and reads them back without line ends.
fn read_back(name: &str, language: &str, texts: &[&str]) -> String {
    let mut document = Document::new(name, language);
    document.footer = None;
    document.blocks = texts.iter().map(|&text| Block::paragraph(0, text)).collect();
    let pages = typeset::layout(&document, fonts()).expect("laid out");
    let bytes = pdf::render(&pages, &meta(), fonts()).expect("rendered");
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("written");
    run("pdftotext", &["-raw"], &path, &["-"]).replace(['\n', '\u{c}'], "")
}

#[test]
fn a_glyph_that_serves_two_characters_reads_as_each() {
    // U+2F00 is the radical that looks like 一, and shares its glyph.
    let words = read_back("radical.pdf", "zh-Hans", &["一二三一", "\u{2f00}", "一致"]);
    assert!(words.contains("一二三一\u{2f00}一致"), "{words}");
}

#[test]
fn accents_of_their_own_read_as_typed() {
    let words = read_back("accents.pdf", "en", &["an efficient waffles — “q\u{30c}”"]);
    assert!(words.contains("an efficient waffles — “q\u{30c}”"), "{words}");
}

#[test]
fn a_justified_paragraph_reads_without_spaces_between_its_characters() {
    let text = "会议记录（草案）于2026年11月会后3日内在公告栏同时公示，“公示期”为7日；".repeat(9);
    let words = read_back("spaces.pdf", "zh-Hans", &[&text]);
    assert!(words.contains(&text), "{words}");
}

#[test]
fn every_general_character_and_every_rare_name_reads_as_itself() {
    let list = include_str!("../../typeset/tests/data/general-characters.txt");
    let general: String = list.lines().skip(1).collect();
    let names = "䶮㛃𬭎𠅤𠮟𡛟𬍛㭎臺灣條譚謝葉蘇蕭鄭劉陳黃張鄺龔";
    let words = read_back("general.pdf", "zh-Hans", &[&general, names]);
    let lost: String = general.chars().filter(|&it| !words.contains(it)).collect();
    assert!(lost.is_empty(), "not read back: {lost}");
    assert!(words.contains(&general) && words.contains(names));
    let latin = "Łukasz Żółć, Đorđe Šarić, Ștefan Țepeș, GROẞ, Ǧazāʾirī, Nguyễn Thị Ánh, Þórður";
    let words = read_back("latin.pdf", "zh-Hans", &[latin]);
    assert!(words.contains(latin), "{words}");
}
