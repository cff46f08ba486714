//! Why a file cannot be written.

use thiserror::Error;
use typeset::FontError;

/// Why pages cannot be written as a PDF file.
#[derive(Debug, Error)]
pub enum PdfError {
    /// A font file cannot be used.
    #[error(transparent)]
    Font(#[from] FontError),
    /// The glyphs in use cannot be cut out of a font.
    #[error("the glyphs in use cannot be cut out of {font}")]
    Subset {
        /// Name of the font file.
        font: &'static str,
        /// What the subsetter says.
        #[source]
        source: subsetter::Error,
    },
    /// A font's subset cannot be embedded.
    #[error("the subset of {font} cannot be embedded")]
    Embedding {
        /// Name of the font file.
        font: &'static str,
    },
    /// The page writer found fault with its input.
    #[error("the pages cannot be written: {}", .complaints.join("; "))]
    Writer {
        /// Its words.
        complaints: Vec<String>,
    },
    /// The file's objects do not fit together.
    #[error("the file cannot be finished")]
    Objects(#[from] lopdf::Error),
    /// The file cannot be serialised.
    #[error("the file cannot be serialised")]
    Serialise(#[from] std::io::Error),
}
