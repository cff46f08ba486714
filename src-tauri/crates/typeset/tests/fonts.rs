//! Font files that are missing or no fonts are refused by name.

use std::path::{Path, PathBuf};

use typeset::{Block, Document, FontError, FontId, Fonts, LayoutError, layout};

/// A directory of its own with a file for each font.
fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&directory).expect("created");
    for font in FontId::ALL {
        std::fs::write(directory.join(font.file_name()), "no font").expect("written");
    }
    directory
}

#[test]
fn a_missing_file_is_named() {
    let directory = directory("missing");
    let path = directory.join("NotoSans-Bold.ttf");
    std::fs::remove_file(&path).expect("removed");
    let error = Fonts::open(&directory).expect_err("it is missing");
    assert!(matches!(&error, FontError::Missing { path: missing } if *missing == path), "{error}");
}

#[test]
fn a_file_that_is_no_font_is_named() {
    let fonts = Fonts::open(&directory("damaged")).expect("all files are there");
    let mut document = Document::new("t", "en");
    document.blocks = vec![Block::paragraph(0, "text")];
    let error = layout(&document, &fonts).expect_err("it is no font");
    assert!(
        matches!(&error, LayoutError::Font(FontError::Damaged { path })
            if path.ends_with("NotoSerif-Regular.ttf")),
        "{error}"
    );
}
