//! Why a paper cannot be printed.

use council::people::Office;

/// Why a paper cannot be printed. Nothing is half printed.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A sentence is missing, or asks for a value that the paper does not hold.
    #[error(transparent)]
    Text(#[from] text::TextError),
    /// A time of the record is outside the calendar.
    #[error(transparent)]
    Calendar(#[from] text::CalendarError),
    /// The record says that an office signed, but its drawing was not given.
    #[error("the drawing of the {office:?}'s signature is missing")]
    DrawingMissing {
        /// Which office.
        office: Office,
    },
    /// A drawing was given for an office that has not signed.
    #[error("the {office:?} has not signed, but a drawing was given")]
    NotSigned {
        /// Which office.
        office: Office,
    },
    /// A drawn signature cannot be printed.
    #[error("the {office:?}'s signature cannot be drawn")]
    Drawing {
        /// Which office.
        office: Office,
        /// What is wrong with it.
        #[source]
        source: typeset::InkError,
    },
    /// The meeting has nothing that this paper could say.
    #[error("the paper has nothing to say: {}", .0.key())]
    Lacking(crate::Lacking),
    /// The document cannot be laid out, as where no font has a character.
    #[error(transparent)]
    Layout(#[from] typeset::LayoutError),
    /// The file cannot be written.
    #[error(transparent)]
    Pdf(#[from] pdf::PdfError),
}

impl From<crate::Lacking> for PaperError {
    fn from(lacking: crate::Lacking) -> Self {
        Self::Lacking(lacking)
    }
}
