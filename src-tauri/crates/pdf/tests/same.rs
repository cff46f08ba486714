//! The same values give the same bytes, and different ones do not.

mod sample;

use std::sync::Arc;
use std::thread;

use sample::{document, font_directory, fonts, meta};
use typeset::{Fonts, layout};

fn rendered() -> Vec<u8> {
    let pages = layout(&document(), fonts()).expect("laid out");
    pdf::render(&pages, &meta(), fonts()).expect("rendered")
}

#[test]
fn two_renderings_are_the_same_bytes() {
    let first = rendered();
    let other = Fonts::open(&font_directory()).expect("the fonts are there");
    let pages = layout(&document(), &other).expect("laid out");
    assert!(first == pdf::render(&pages, &meta(), &other).expect("rendered"));
    assert!(first == rendered());
}

#[test]
fn renderings_at_the_same_time_are_the_same_bytes() {
    let first = Arc::new(rendered());
    let threads: Vec<_> = (0..3)
        .map(|_| {
            let first = Arc::clone(&first);
            thread::spawn(move || *first == rendered())
        })
        .collect();
    for thread in threads {
        assert!(thread.join().expect("no panic"));
    }
}

#[test]
fn the_identifier_follows_the_contents() {
    let identifier = |bytes: &[u8]| {
        let file = lopdf::Document::load_mem(bytes).expect("a PDF file");
        file.trailer.get(b"ID").expect("an identifier").clone()
    };
    let mut changed = document();
    changed.blocks.push(typeset::Block::paragraph(2000, "补记"));
    let pages = layout(&changed, fonts()).expect("laid out");
    let other = pdf::render(&pages, &meta(), fonts()).expect("rendered");
    assert_ne!(identifier(&rendered()), identifier(&other));
}

#[test]
fn the_file_describes_itself() {
    let file = lopdf::Document::load_mem(&rendered()).expect("a PDF file");
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"Lang").and_then(lopdf::Object::as_str).expect("text"), b"zh-Hans");
    let packet = catalog.get_deref(b"Metadata", &file).and_then(lopdf::Object::as_stream);
    let packet = packet.expect("an XMP packet");
    assert!(!packet.dict.has(b"Filter"), "others must find it without unpacking");
    let words = String::from_utf8(packet.content.clone()).expect("UTF-8");
    for expected in ["长江大厦居民议事会会议记录", "2026-11-21T21:30:00+08:00", "zh-Hans"]
    {
        assert!(words.contains(expected), "{expected} is missing from {words}");
    }
    let size = rendered().len();
    assert!(size < 200_000, "{size} bytes: are the fonts subset?");
}

#[test]
fn the_outline_is_the_headings_in_reading_order() {
    let file = lopdf::Document::load_mem(&rendered()).expect("a PDF file");
    let titles: Vec<(usize, String)> = file
        .get_toc()
        .expect("an outline")
        .toc
        .into_iter()
        .map(|toc| (toc.level, toc.title))
        .collect();
    let expected = [
        (1, "长江大厦居民议事会会议记录"),
        (2, "一、出席情况"),
        (2, "二、晾衣架更换方案"),
        (3, "（一）达成的共同需要"),
        (3, "（二）动议原文与修正"),
        (2, "三、Notes in English"),
        (2, "四、其他事项"),
    ];
    let expected = expected.map(|(level, title)| (level, title.to_owned()));
    assert_eq!(titles, expected);
}
