//! Minutes as they are printed: tagged, and with two places to sign.

use std::path::Path;

use typeset::{Block, Document, Fonts, Level, Run, SignaturePlace, Signatures};

/// Two pages with the fields `signature-1` and `signature-2` on the second.
pub fn minutes() -> Vec<u8> {
    let title = "梧桐里居民议事会会议记录";
    let mut document = Document::new(title, "zh-Hans");
    let places = ["主持人：李若兰", "记录人：陈铭"].map(place).to_vec();
    document.blocks = vec![
        Block::heading(Level::One, title),
        Block::paragraph(2000, "在楼顶加装单杆晾衣架，每户轮流使用。"),
        Block::PageBreak,
        Block::paragraph(2000, "会议于 20:40 散会。"),
        Block::Signatures(Signatures { places }),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts");
    let fonts = Fonts::open(&folder).unwrap();
    let meta = pdf::Meta {
        title: title.to_owned(),
        author: None,
        language: "zh-Hans".to_owned(),
        second: None,
        created: super::moment(),
        fields: true,
        source: None,
    };
    pdf::render(&typeset::layout(&document, &fonts).unwrap(), &meta, &fonts).unwrap()
}

fn place(label: &str) -> SignaturePlace {
    SignaturePlace { label: vec![Run::new(label)], ..SignaturePlace::default() }
}
