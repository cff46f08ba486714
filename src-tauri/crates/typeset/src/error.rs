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

impl Missing {
    /// A free font that has the character, by name, where one is known: what could be installed.
    pub fn served_by(&self) -> Option<&'static str> {
        Some(match u32::from(self.character) {
            0x0590..=0x05FF => "Noto Serif Hebrew",
            0x0600..=0x06FF | 0x0750..=0x077F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFE => {
                "Noto Naskh Arabic"
            }
            0x0900..=0x097F => "Noto Serif Devanagari",
            0x0E00..=0x0E7F => "Noto Serif Thai",
            0x0F00..=0x0FFF => "Noto Serif Tibetan",
            0x1100..=0x11FF | 0xA960..=0xA97F | 0xAC00..=0xD7FF => "Noto Serif KR",
            0x1800..=0x18AF => "Noto Sans Mongolian",
            0x1980..=0x19DF => "Noto Sans New Tai Lue",
            0xA000..=0xA4CF => "Noto Sans Yi",
            0x1F000..=0x1FAFF | 0x2600..=0x27BF => "Noto Emoji",
            0x3400..=0x4DBF | 0x20000..=0x2EBEF => "HanaMinB",
            0x2EBF0..=0x3FFFF => "Plangothic P2",
            _ => return None,
        })
    }
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
