//! Blocks to lines to pages; knows no PDF and no meeting.
//!
//! A [`Document`] is a value: paper, style and [`Block`]s. [`layout`] shapes its text, breaks it
//! into lines by the rules of Chinese and of Latin script, and places the lines on [`Pages`] as
//! neutral commands. Text that no font can show is refused, never printed as an empty box.

mod block;
mod breaks;
mod cards;
mod document;
mod draw;
mod enlarge;
mod error;
mod flow;
mod fonts;
mod formats;
mod grid;
mod ink;
mod itemize;
mod kind;
mod layout;
mod len;
mod lines;
mod official;
mod page;
mod prose;
mod ruled;
mod run;
mod setter;
mod shape;
mod signing;
mod slips;
mod table;
mod text;
mod tree;

pub use block::{
    Band, Block, Cell, Column, Drawing, Heading, Imprint, ImprintRow, Item, Level, List, Masthead,
    Pair, Pairs, Paragraph, Row, Rules, SignaturePlace, Signatures, Table, Width,
};
pub use cards::{Card, Cards};
pub use document::{
    Align, Area, Document, Footer, HeadingStyle, Paper, STAMP_HEIGHT, STAMP_WIDTH, Style,
};
pub use error::{LayoutError, Missing};
pub use fonts::{FontError, FontId, FontScript, Fonts};
pub use grid::Grid;
pub use ink::{Dot, Ink, InkError};
pub use len::Len;
pub use page::{
    Cluster, Cmd, Glyph, GlyphRun, Origin, OutlineEntry, Page, Pages, Placed, Point, Shade,
};
pub use ruled::Ruled;
pub use run::{Face, Mark, Run};
pub use slips::{Slip, Slips};
pub use tree::{Content, Node, Numbering, Role};

/// Lays a document out.
///
/// # Errors
/// [`LayoutError`]: characters without a glyph, an unusable font file, or impossible sizes.
pub fn layout(document: &Document, fonts: &Fonts) -> Result<Pages, LayoutError> {
    layout::layout(document, fonts)
}
