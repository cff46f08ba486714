//! Blocks: what a document consists of.

use crate::{Align, Cards, Ink, Len, Ruled, Run, Shade, Slips};

/// One piece of a document, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; it stays with what follows, and becomes an entry of the file's outline.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// Items with labels given by the caller and a hanging indent.
    List(List),
    /// Columns and rows, with head rows repeated on each page.
    Table(Table),
    /// Rows of a label and a value.
    Pairs(Pairs),
    /// A thin line across the text width.
    Rule,
    /// Empty space; it vanishes at the top of a page.
    Space(Len),
    /// What follows starts on a new page.
    PageBreak,
    /// What follows is in another language, by its BCP 47 tag, and looks as its papers do.
    Language(String),
    /// A drawing, such as a signature, at the left edge.
    Drawing(Drawing),
    /// Signatures side by side.
    Signatures(Signatures),
    /// A table to be filled in with a pen.
    Ruled(Ruled),
    /// Slips to be cut apart.
    Slips(Slips),
    /// Folded cards.
    Cards(Cards),
    /// The red head of an official paper.
    Masthead(Masthead),
    /// A line across the type area, of any thickness and shade.
    Band(Band),
    /// The closing block of an official paper; at most one, wherever it stands among the blocks.
    Imprint(Imprint),
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level.
    pub level: Level,
    /// Its text.
    pub runs: Vec<Run>,
}

/// Level of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The title of the paper.
    One,
    /// A section.
    Two,
    /// A part of a section.
    Three,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Its text.
    pub runs: Vec<Run>,
    /// How its lines stand.
    pub align: Align,
    /// Indent of the first line in thousandths of an em: 2000 is the Chinese two characters.
    pub first_indent: i32,
    /// Indent of the whole paragraph on the left.
    pub indent: Len,
    /// Whether it stays on the page of the block after it.
    pub keep_with_next: bool,
    /// Space above, dropped at the top of a page.
    pub before: Len,
    /// Space below.
    pub after: Len,
}

/// Items one below the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// The items.
    pub items: Vec<Item>,
    /// Width of the column of labels, or `None` for as wide as the widest label.
    pub label_width: Option<Len>,
    /// Indent of the whole list on the left.
    pub indent: Len,
    /// Space between two items.
    pub between: Len,
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// The label, numbered or not, as the caller words it: `(a)`, `1.`, `•`.
    pub label: Run,
    /// The text.
    pub runs: Vec<Run>,
}

/// A table over the full text width.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// Rows repeated at the top of each page the table reaches; printed in bold sans.
    pub head: Vec<Row>,
    /// The rows. A row stays on one page unless it is taller than a page.
    pub rows: Vec<Row>,
    /// Its lines.
    pub rules: Rules,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its width, padding included.
    pub width: Width,
    /// How its cells stand where they do not say.
    pub align: Align,
}

/// The width of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// A fixed width.
    Fixed(Len),
    /// A share of what the fixed columns leave, by weight.
    Share(u32),
}

/// The lines of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rules {
    /// None.
    None,
    /// A line above, below the head, and below; thin ones between the rows.
    #[default]
    Rows,
    /// Thin lines around every cell.
    Grid,
}

/// A row of a table; a row with fewer cells than columns leaves the last ones empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The cells from left to right.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its text.
    pub runs: Vec<Run>,
    /// How it stands, or `None` for as its column does.
    pub align: Option<Align>,
}

/// Rows of a label and a value, as at the head of minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// The rows.
    pub rows: Vec<Pair>,
    /// Width of the label column, or `None` for as wide as the widest label (at most 30 % of the
    /// text width).
    pub label_width: Option<Len>,
}

/// A label and its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// The label, printed in sans.
    pub label: Vec<Run>,
    /// The value.
    pub value: Vec<Run>,
}

/// A drawing scaled to fit a box without being distorted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The strokes.
    pub ink: Ink,
    /// Width of the box.
    pub width: Len,
    /// Height of the box.
    pub height: Len,
    /// What is said in its place to somebody who cannot see it.
    pub alternative: String,
}

/// Places to sign, side by side in equal widths; they stay together on one page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signatures {
    /// The places from left to right.
    pub places: Vec<SignaturePlace>,
}

/// One place to sign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignaturePlace {
    /// Who signs and as what.
    pub label: Vec<Run>,
    /// The drawn signature; without one the line is left to be signed by hand.
    pub ink: Option<Ink>,
    /// What stands below the line, such as the date and time.
    pub caption: Vec<Run>,
}

/// 发文机关标志、纪要标志: the red head of an official paper, centred in one line at the top of a
/// page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masthead {
    /// Its words.
    pub runs: Vec<Run>,
    /// The largest type size; a long head is set smaller so that it fits.
    pub size: Len,
    /// How far its upper edge stands below the top of the type area.
    pub below_top: Len,
}

/// A line across the type area; it stays with what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Blank above it.
    pub above: Len,
    /// How thick it is.
    pub thickness: Len,
    /// Its shade.
    pub shade: Shade,
}

/// 版记: rows between lines at the foot of the last page, which is an even one: where the text ends
/// on an odd page or leaves no room, pages are added (GB/T 9704-2012, 7.4.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imprint {
    /// The rows from top to bottom.
    pub rows: Vec<ImprintRow>,
}

/// A row of a closing block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImprintRow {
    /// What leads it; later lines of the text begin behind it.
    pub label: Vec<Run>,
    /// Its text.
    pub text: Vec<Run>,
    /// What stands at its right end.
    pub end: Vec<Run>,
}

impl Block {
    /// A heading of plain text.
    pub fn heading(level: Level, text: impl Into<Run>) -> Block {
        Block::Heading(Heading { level, runs: vec![text.into()] })
    }

    /// A justified paragraph of plain text with the given first indent (thousandths of an em).
    pub fn paragraph(first_indent: i32, text: impl Into<Run>) -> Block {
        Block::Paragraph(Paragraph {
            runs: vec![text.into()],
            align: Align::Justify,
            first_indent,
            ..Paragraph::default()
        })
    }
}

impl Cell {
    /// A cell of plain text.
    pub fn new(text: impl Into<Run>) -> Cell {
        Cell { runs: vec![text.into()], align: None }
    }
}

impl Row {
    /// A row of plain texts.
    pub fn new<T: Into<Run>>(texts: impl IntoIterator<Item = T>) -> Row {
        Row { cells: texts.into_iter().map(Cell::new).collect() }
    }
}

impl Pair {
    /// A pair of plain texts.
    pub fn new(label: impl Into<Run>, value: impl Into<Run>) -> Pair {
        Pair { label: vec![label.into()], value: vec![value.into()] }
    }
}

impl Item {
    /// An item of plain texts.
    pub fn new(label: impl Into<Run>, text: impl Into<Run>) -> Item {
        Item { label: label.into(), runs: vec![text.into()] }
    }
}
