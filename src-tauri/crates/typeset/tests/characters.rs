//! Every character that a paper may need has a glyph of its own, and what has none is named.

mod common;

use common::fonts;
use typeset::{Block, Cmd, Document, FontScript, LayoutError, layout};

/// The letters of DIN SPEC 91379 (2022), with which people of Europe are registered: the sequences
/// of its part 1 beyond those that Unicode has composed are at the end.
const LATIN: &str = "\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđ\
    ĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţ\
    ŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƇƈƏƗƠơƯưƷǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǢǣǤǥǦǧǨǩǪǫǬǭǮǯǰǴǵǸǹǺǻǼǽǾǿȒ\
    ȓȘșȚțȞȟȧȨȩȪȫȬȭȮȯȰȱȲȳəɨʒḂḃḆḇḊḋḌḍḎḏḐḑḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḯḰḱḲḳḴḵḶḷḺḻṀṁṂṃṄṅṆṇṈṉṒṓṔṕṖṗṘṙ\
    ṚṛṞṟṠṡṢṣṪṫṬṭṮṯẀẁẂẃẄẅẆẇẌẍẎẏẐẑẒẓẔẕẖẗẞẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌ\
    ọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹA̋C̀C̄C̆C̈C̕C̣C̦C̨̆D̂F̀F̄G̀H̄H̦H̱J́\
    J̌K̀K̂K̄K̇K̕K̛K̦K͟HK͟hL̂L̥L̥̄L̦M̀M̂M̆M̐N̂N̄N̆N̦P̀P̄P̕P̣R̆R̥R̥̄S̀S̄S̛̄S̱T̀T̄T̈T̕T̛\
    U̇Z̀Z̄Z̆Z̈Z̧";

/// Characters with which people are registered, rare and traditional.
const NAMES: &str =
    "䶮㛃𬭎𠅤𠮟𡛟𬍛㭎㸌䢼喆堃淼犇龘臺灣條譚謝葉蘇蕭鄭劉陳黃張鄺龔權議會區棟樓層證據";

fn general() -> String {
    let list = include_str!("data/general-characters.txt");
    list.lines().skip(1).collect()
}

/// Lays a text out in both faces and weights; returns the glyphs that are empty boxes.
fn boxes(text: &str, language: &str) -> usize {
    let mut document = Document::new("t", language);
    let runs = || typeset::Run::new(text);
    let blocks = [runs(), runs().bold(), runs().sans(), runs().sans().bold()];
    document.blocks = blocks.into_iter().map(|run| Block::paragraph(0, run)).collect();
    let pages = layout(&document, fonts()).expect("laid out");
    let marks = pages.pages.iter().flat_map(|page| &page.marks);
    marks
        .filter_map(|mark| match &mark.cmd {
            Cmd::Glyphs(run) => Some(run.glyphs.iter().filter(|glyph| glyph.id == 0).count()),
            Cmd::Line { .. } | Cmd::Polyline { .. } | Cmd::Turned { .. } | Cmd::Field { .. } => {
                None
            }
        })
        .sum()
}

#[test]
fn the_general_characters_are_all_there() {
    let general = general();
    assert_eq!(general.chars().count(), 8105);
    assert_eq!(boxes(&general, "zh-Hans"), 0);
}

#[test]
fn names_are_there_however_rare() {
    assert_eq!(boxes(NAMES, "zh-Hans"), 0);
    assert_eq!(boxes(NAMES, "en"), 0);
}

#[test]
fn the_letters_of_europe_are_there() {
    assert_eq!(boxes(LATIN, "en"), 0);
    assert_eq!(boxes(LATIN, "zh-Hans"), 0);
}

#[test]
fn what_the_large_fonts_lack_is_set_in_the_rare_one() {
    let mut document = Document::new("t", "zh-Hans");
    document.blocks = vec![Block::paragraph(0, "柴𠮟"), Block::paragraph(0, "𡛟")];
    let pages = layout(&document, fonts()).expect("laid out");
    assert_eq!(common::lines(&pages.pages[0])[0].1, "柴𠮟");
    let scripts: Vec<(FontScript, String)> = common::runs(&pages.pages[0])
        .map(|run| (run.font.script, run.text.clone()))
        .take(3)
        .collect();
    let expected = [(FontScript::Han, "柴"), (FontScript::Rare, "𠮟"), (FontScript::Rare, "𡛟")];
    assert_eq!(scripts, expected.map(|(script, text)| (script, text.to_owned())));
}

#[test]
fn a_missing_character_is_named_with_the_font_that_has_it() {
    let mut document = Document::new("t", "zh-Hans");
    document.blocks = vec![Block::paragraph(0, "李ཀ"), Block::paragraph(0, "王\u{e000}")];
    let Err(LayoutError::MissingGlyphs { characters }) = layout(&document, fonts()) else {
        panic!("a paper with an empty box was made");
    };
    let named: Vec<_> =
        characters.iter().map(|missing| (missing.character, missing.served_by())).collect();
    assert_eq!(named, [('ཀ', Some("Noto Serif Tibetan")), ('\u{e000}', None)]);
}
