//! What the tests of this crate share.

use std::path::Path;
use std::sync::OnceLock;

use typeset::{Cmd, Fonts, GlyphRun, Len, Page};

/// The fonts, shared by the tests of one program.
pub fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts");
        Fonts::open(&directory).expect("the fonts are there")
    })
}

/// The glyph runs of a page.
pub fn runs(page: &Page) -> impl Iterator<Item = &GlyphRun> {
    page.marks.iter().filter_map(|mark| match &mark.cmd {
        Cmd::Glyphs(run) => Some(run),
        Cmd::Line { .. } | Cmd::Polyline { .. } | Cmd::Field { .. } | Cmd::Turned { .. } => None,
    })
}

/// The lines of a page as text, by baseline from the top.
pub fn lines(page: &Page) -> Vec<(Len, String)> {
    let mut lines: Vec<(Len, String)> = Vec::new();
    for run in runs(page) {
        match lines.last_mut() {
            Some((y, text)) if *y == run.at.y => text.push_str(&run.text),
            _ => lines.push((run.at.y, run.text.clone())),
        }
    }
    lines
}
