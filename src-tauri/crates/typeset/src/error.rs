//! Why a document cannot be laid out.

use thiserror::Error;

use crate::FontError;

/// Why a document cannot be laid out. Nothing is half laid out.
#[derive(Debug, Error)]
pub enum LayoutError {
    /// No font has these characters.
    #[error("no font can print {}", spelled(.characters))]
    MissingGlyphs {
        /// Each character once, in the order met.
        characters: Vec<Missing>,
    },
    /// A font file cannot be used.
    #[error(transparent)]
    Font(#[from] FontError),
    /// A block's text column is narrower than one of its characters.
    #[error("block {block} leaves no room for its text")]
    TooNarrow {
        /// Index of the block in the document.
        block: usize,
    },
    /// A row of a table has more cells than the table has columns.
    #[error("row {row} of block {block} has more cells than the table has columns")]
    ExtraCell {
        /// Index of the block in the document.
        block: usize,
        /// Index of the row, head rows first.
        row: usize,
    },
    /// The margins leave no room for text, or the sheet is beyond any printer.
    #[error("the paper's size and margins leave no room for text")]
    Paper,
    /// A type size is not between 1 and 200 points, or a leading below 0.8 or above 10.
    #[error("a type size or line distance is out of range")]
    Size,
}

/// A character that no font has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The character.
    pub character: char,
    /// The first block it was met in, or `None` for the footer.
    pub block: Option<usize>,
}

fn spelled(missing: &[Missing]) -> String {
    let spell = |missing: &Missing| {
        let character = missing.character;
        if character.is_control() {
            format!("U+{:04X}", u32::from(character))
        } else {
            format!("{character} (U+{:04X})", u32::from(character))
        }
    };
    missing.iter().map(spell).collect::<Vec<_>>().join(", ")
}
