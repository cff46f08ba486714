//! What comes out: pages of neutral commands.

use std::ops::Range;

use crate::{Area, FontId, Len, Level, Node};

/// A laid out document. Coordinates count from the top left corner of the sheet, y downwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// Width of each sheet.
    pub width: Len,
    /// Height of each sheet.
    pub height: Len,
    /// The pages in order; at least one.
    pub pages: Vec<Page>,
    /// The headings in reading order.
    pub outline: Vec<OutlineEntry>,
    /// What the pieces are to each other.
    pub tree: Vec<Node>,
}

/// One page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// What is drawn on it, in reading order.
    pub marks: Vec<Placed>,
}

/// A command and where it comes from. The leaves of [`Pages::tree`] name origins;
/// furniture is what that tree leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// What the command belongs to.
    pub origin: Origin,
    /// What is drawn.
    pub cmd: Cmd,
}

/// What a command belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A part of a block of the document.
    Block {
        /// Index of the block in [`crate::Document::blocks`].
        block: usize,
        /// Which item, row, place, slip or card within the block; head rows count first.
        part: usize,
        /// Which cell within the part: 0 is the label of a pair or item. On a slip it is the index
        /// of the block within the slip.
        cell: usize,
    },
    /// Page numbers, rules and repeated head rows.
    Furniture,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cmd {
    /// Text of one font and size on one baseline.
    Glyphs(GlyphRun),
    /// A straight line.
    Line {
        /// Where it begins.
        from: Point,
        /// Where it ends.
        to: Point,
        /// How thick it is.
        width: Len,
        /// Its shade.
        shade: Shade,
    },
    /// Joined lines with round ends; a single point is a dot.
    Polyline {
        /// The points in order.
        points: Vec<Point>,
        /// How thick the line is.
        width: Len,
    },
    /// Where somebody signs: nothing is drawn, but a file may offer a field there.
    Field {
        /// The free area above the line to sign on.
        area: Area,
        /// Who signs there and as what, in plain text.
        label: String,
    },
    /// A command turned upside down, as on the back of a folded card.
    Turned {
        /// The point about which it is turned by half a circle.
        about: Point,
        /// What is drawn, as if it were not turned.
        cmd: Box<Cmd>,
    },
}

/// How dark something is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shade {
    /// Black.
    #[default]
    Black,
    /// A grey that stays readable on paper (60 % black).
    Grey,
    /// A pale grey for thin lines (30 % black).
    Pale,
    /// The red of an official head.
    Red,
}

/// A point on the sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Point {
    /// From the left edge of the sheet.
    pub x: Len,
    /// From the top edge of the sheet.
    pub y: Len,
}

/// Shaped text of one font, one size and one shade on one baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlyphRun {
    /// The font file.
    pub font: FontId,
    /// The type size.
    pub size: Len,
    /// The shade.
    pub shade: Shade,
    /// Where the baseline begins.
    pub at: Point,
    /// The text that the clusters cover, in order and without gaps.
    pub text: String,
    /// The clusters from left to right, covering all of `text` and `glyphs`.
    pub clusters: Vec<Cluster>,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
}

/// Glyphs that stand for a piece of text which cannot be divided further.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// The bytes of [`GlyphRun::text`] it stands for.
    pub text: Range<usize>,
    /// Its glyphs, as indices into [`GlyphRun::glyphs`].
    pub glyphs: Range<usize>,
}

/// A glyph in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Glyph {
    /// Index in the font file.
    pub id: u16,
    /// From the beginning of the run's baseline.
    pub x: Len,
    /// Above the baseline.
    pub rise: Len,
}

/// A heading and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineEntry {
    /// Its level.
    pub level: Level,
    /// Its text.
    pub text: String,
    /// Index of its page.
    pub page: usize,
    /// The top of its first line, from the top of the sheet.
    pub top: Len,
}
