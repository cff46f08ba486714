//! A paper before it is worded: its parts in reading order, each of keys and values.

use council::time::Stamp;
use typeset::{Ink, Level, Mark};

use crate::Phrase;

/// A paper, in no language yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The title of the file; a paper prints its own heading as a part.
    pub title: Phrase,
    /// The body that issues it, as typed.
    pub author: String,
    /// When it was made: the time of the last entry of its record, never that of a clock.
    pub made: Stamp,
    /// What it consists of.
    pub parts: Vec<Part>,
}

/// A piece of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Heading {
        /// Its level.
        level: Level,
        /// Its words.
        words: Phrase,
    },
    /// A line of its own below the title, such as the mark of a draft.
    Banner(Phrase),
    /// Rows of a label and a value.
    Facts(Vec<(Phrase, Phrase)>),
    /// A paragraph of the body.
    Paragraph(Vec<Span>),
    /// A line that leads to the words below it and stays with them.
    Lead(Vec<Span>),
    /// Words set apart, as those of a motion.
    Quote(Vec<Span>),
    /// A remark in smaller type.
    Note(Phrase),
    /// A line in grey at the very end, which is no part of what was said or decided.
    Imprint(Phrase),
    /// Numbered items.
    Numbered(Vec<Phrase>),
    /// A table: the words above each column, and the rows below them.
    Table {
        /// Above each column; the first two columns are the widest.
        head: Vec<Phrase>,
        /// The rows, each with as many cells as the head.
        rows: Vec<Vec<Phrase>>,
    },
    /// A list of people: the words above each column with its share of the width, and the rows.
    Roster {
        /// Above each column, and how wide it is beside the others.
        columns: Vec<(Phrase, u16)>,
        /// The rows, each with as many cells as there are columns.
        rows: Vec<Vec<Phrase>>,
    },
    /// Places to sign, side by side.
    Signatures(Vec<Place>),
    /// A thin line.
    Rule,
    /// Lines at the right edge that close a letter: who issues it, and when.
    Closing(Vec<Phrase>),
    /// A table to be filled in with a pen.
    Ruled(Ruled),
    /// Slips to be cut apart.
    Slips {
        /// How many stand side by side at most.
        across: u32,
        /// What stands on each, and how many there are of it.
        slips: Vec<Slip>,
    },
    /// Folded cards, each read from both sides.
    Cards {
        /// How many stand on a sheet.
        per_sheet: u32,
        /// The cards.
        cards: Vec<Card>,
    },
    /// What follows begins on a page of its own.
    NewPage,
    /// An element of an official paper.
    Official(crate::official::Official),
}

/// A table to be filled in with a pen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruled {
    /// The columns from left to right.
    pub columns: Vec<RuledColumn>,
    /// Whether the words above the columns are printed.
    pub headed: bool,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Phrase>>,
    /// The least height of a row in millimetres.
    pub row_mm: u16,
}

/// A column of such a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuledColumn {
    /// The words above it.
    pub words: Phrase,
    /// How wide it is beside the others.
    pub share: u16,
    /// Whether its cells are centred.
    pub centred: bool,
}

/// A slip, and how many there are of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// What stands on it.
    pub parts: Vec<Part>,
    /// How many are printed.
    pub copies: u32,
}

/// A folded card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// A small line above the name.
    pub above: Phrase,
    /// The name, as large as it fits.
    pub name: Phrase,
    /// A line below the name.
    pub below: Phrase,
}

impl RuledColumn {
    /// A column whose cells stand at its left edge.
    #[must_use]
    pub fn new(words: Phrase, share: u16) -> Self {
        Self { words, share, centred: false }
    }

    /// A column whose cells stand in its middle.
    #[must_use]
    pub fn centred(words: Phrase, share: u16) -> Self {
        Self { words, share, centred: true }
    }
}

/// A piece of a paragraph that looks the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// What it says.
    pub words: Phrase,
    /// How it looks.
    pub look: Look,
}

/// How a span looks; every look can be told apart in black and white.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// Like the text around it.
    #[default]
    Plain,
    /// Bold: what was decided.
    Strong,
    /// Taken out by an amendment.
    Struck,
    /// Put in by an amendment.
    Inserted,
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Who signs, and as what.
    pub label: Phrase,
    /// The drawn signature; none where it is to be signed by hand.
    pub ink: Option<Ink>,
    /// What stands below the line.
    pub caption: Phrase,
}

impl Span {
    /// A span that looks like the text around it.
    #[must_use]
    pub fn plain(words: Phrase) -> Self {
        Self { words, look: Look::Plain }
    }

    /// A bold span.
    #[must_use]
    pub fn strong(words: Phrase) -> Self {
        Self { words, look: Look::Strong }
    }
}

impl Part {
    /// A paragraph of one phrase.
    #[must_use]
    pub fn paragraph(words: Phrase) -> Self {
        Self::Paragraph(vec![Span::plain(words)])
    }

    /// Prose as people typed it: a paragraph for each line that holds anything.
    pub fn prose(text: &str) -> impl Iterator<Item = Self> {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.map(|line| Self::paragraph(Phrase::typed(line)))
    }
}

impl Look {
    /// The mark by which the look is printed.
    #[must_use]
    pub fn mark(self) -> Mark {
        match self {
            Self::Plain | Self::Strong => Mark::None,
            Self::Struck => Mark::Struck,
            Self::Inserted => Mark::Inserted,
        }
    }
}
