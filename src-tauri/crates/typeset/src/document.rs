//! A document: its paper, its look and its blocks.

use crate::shape::is_chinese;
use crate::{Block, Face, Grid, Len};

/// Everything that is laid out: the same document always gives the same pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The title for the file's own description; it is not printed by itself.
    pub title: String,
    /// BCP 47 tag, such as `zh-Hans` or `en`. It chooses which faces come first, and the look of
    /// shared punctuation such as “ ” and ——.
    pub language: String,
    /// Size and margins of the sheet.
    pub paper: Paper,
    /// Faces and sizes where a block or run names none.
    pub style: Style,
    /// The contents, in reading order.
    pub blocks: Vec<Block>,
    /// The line at the foot of each page, if any.
    pub footer: Option<Footer>,
    /// Whether [`STAMP_WIDTH`] × [`STAMP_HEIGHT`] at the top right of page 1 stay free.
    pub stamp_area: bool,
    /// How large type is beside that of its language's style, in thousandths, where the language
    /// changes. [`Document::enlarged`] sets it.
    pub scale: i32,
}

/// Width of the area kept free for an archive's stamp: 45 mm.
pub const STAMP_WIDTH: Len = Len::mm(45);
/// Height of the area kept free for an archive's stamp: 16 mm.
pub const STAMP_HEIGHT: Len = Len::mm(16);

impl Document {
    /// An empty A4 document with page numbers and a free stamp area, in the style of its language.
    pub fn new(title: impl Into<String>, language: impl Into<String>) -> Document {
        let language = language.into();
        Document {
            title: title.into(),
            style: Style::for_language(&language),
            language,
            paper: Paper::a4(),
            blocks: Vec::new(),
            footer: Some(Footer { template: "— {page} —".to_owned() }),
            stamp_area: true,
            scale: 1000,
        }
    }

    /// The style of a part in a language: Chinese parts of an official paper are official too.
    pub(crate) fn style_of(&self, language: &str) -> Style {
        if self.style.grid.is_some() && is_chinese(language) {
            self.style
        } else {
            Style::for_language(language).scaled(self.scale)
        }
    }
}

/// Size and margins of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Width of the sheet.
    pub width: Len,
    /// Height of the sheet.
    pub height: Len,
    /// Free strip at the top.
    pub top: Len,
    /// Free strip at the bottom; the footer stands in its middle.
    pub bottom: Len,
    /// Free strip on the left.
    pub left: Len,
    /// Free strip on the right.
    pub right: Len,
}

impl Paper {
    /// A4 (210 × 297 mm) with 28 mm above, 26 mm below and 26 mm at the sides.
    pub const fn a4() -> Paper {
        Paper {
            width: Len::mm(210),
            height: Len::mm(297),
            top: Len::mm(28),
            bottom: Len::mm(26),
            left: Len::mm(26),
            right: Len::mm(26),
        }
    }

    /// The area kept free on page 1 when [`Document::stamp_area`] is set: flush with the right
    /// edge of the text, 10 mm below the edge of the sheet. Text starts 2 mm below it at the
    /// earliest.
    pub fn stamp_area(&self) -> Area {
        let right = self.width - self.right;
        let top = Len::mm(10);
        Area { left: right - STAMP_WIDTH, top, right, bottom: top + STAMP_HEIGHT }
    }

    /// Width between the side margins.
    pub fn text_width(&self) -> Len {
        self.width - self.left - self.right
    }

    /// The y coordinate (from the top of the sheet) where the text must end.
    pub fn text_bottom(&self) -> Len {
        self.height - self.bottom
    }
}

/// A rectangle on the sheet, measured from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Left edge.
    pub left: Len,
    /// Upper edge.
    pub top: Len,
    /// Right edge.
    pub right: Len,
    /// Lower edge.
    pub bottom: Len,
}

/// Faces and sizes where a block or run names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Face of the body.
    pub face: Face,
    /// Size of the body.
    pub size: Len,
    /// Distance from line to line, in thousandths of the type size.
    pub leading: i32,
    /// Headings of level 1, 2 and 3.
    pub headings: [HeadingStyle; 3],
    /// Size in tables and key-value rows.
    pub table_size: Len,
    /// Size of the footer and of captions.
    pub small_size: Len,
    /// The grid that the body fills, and with it the page numbers of official papers.
    pub grid: Option<Grid>,
}

impl Style {
    /// The style for a language: Chinese gets more leading than Latin script.
    pub fn for_language(language: &str) -> Style {
        let chinese = is_chinese(language);
        let bold_sans = |size, before, after, align| HeadingStyle {
            face: Face::Sans,
            bold: true,
            size: Len::tenths(size),
            before: Len::pt(before),
            after: Len::pt(after),
            align,
            first_indent: 0,
        };
        Style {
            face: Face::Serif,
            size: if chinese { Len::tenths(110) } else { Len::tenths(105) },
            leading: if chinese { 1700 } else { 1450 },
            headings: [
                bold_sans(180, 0, 12, Align::Center),
                bold_sans(130, 14, 5, Align::Left),
                bold_sans(110, 9, 3, Align::Left),
            ],
            table_size: Len::tenths(100),
            small_size: Len::tenths(85),
            grid: None,
        }
    }
}

/// The look of one level of headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadingStyle {
    /// Face.
    pub face: Face,
    /// Whether bold.
    pub bold: bool,
    /// Type size.
    pub size: Len,
    /// Space above, dropped at the top of a page.
    pub before: Len,
    /// Space below.
    pub after: Len,
    /// Alignment.
    pub align: Align,
    /// Indent of its first line in thousandths of an em.
    pub first_indent: i32,
}

/// How the lines of a block stand between its edges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Flush left, ragged right.
    #[default]
    Left,
    /// Both edges flush; the last line is flush left.
    Justify,
    /// Centred.
    Center,
    /// Flush right.
    Right,
}

/// The line at the foot of each page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footer {
    /// The text, in which `{page}` becomes the page's number and `{pages}` their count:
    /// `— {page} —`.
    pub template: String,
}
