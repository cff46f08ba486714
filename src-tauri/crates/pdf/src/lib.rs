//! Pages to bytes; knows no meeting.
//!
//! [`render`] subsets the fonts, writes the pages with printpdf, and finishes the file on lopdf:
//! description, tags, outline, places to sign, and an identifier made of the contents. Every file
//! is PDF/A-2a, or PDF/A-3a where a record travels in it, and PDF/UA-1. The same values give the
//! same bytes.

mod attach;
mod error;
mod fields;
mod finish;
mod ops;
mod outline;
mod read;
mod subset;
mod tags;
mod xmp;

use chrono::{DateTime, FixedOffset};
use typeset::{Fonts, Pages};

pub use error::PdfError;
pub use read::source;

/// What the file says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// The title, shown by readers in their window.
    pub title: String,
    /// The body or person that issues the paper, if it is to be named.
    pub author: Option<String>,
    /// BCP 47 tag of the language, such as `zh-Hans`.
    pub language: String,
    /// The language of a second part, where the paper has one.
    pub second: Option<String>,
    /// When the paper was made, to the second; taken from the record, never from a clock.
    pub created: DateTime<FixedOffset>,
    /// Whether the places to sign become empty signature fields: `signature-1`, `signature-2` and
    /// so on in reading order, for a program that signs the file later.
    pub fields: bool,
    /// The record from which the paper was made, to travel in the file as PDF/A-3; without one the
    /// file is PDF/A-2.
    pub source: Option<Source>,
}

/// A record that travels in the file of the paper made from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The name under which readers offer to save it, in ASCII: `record.json`.
    pub name: String,
    /// What it is, in the language of the paper.
    pub description: String,
    /// Its media type: `application/json`.
    pub media: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Writes pages as a PDF file.
///
/// # Errors
/// [`PdfError`]: a font that cannot be read or subset, or a file that cannot be put together.
pub fn render(pages: &Pages, meta: &Meta, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let faces = subset::embed(pages, fonts)?;
    let document = ops::write(pages, &faces)?;
    finish::finish(document, pages, meta)
}

/// How many pages a file has, as when it was made elsewhere or long ago.
///
/// # Errors
/// [`PdfError::Objects`] where it is no PDF.
pub fn count_pages(bytes: &[u8]) -> Result<usize, PdfError> {
    Ok(lopdf::Document::load_mem(bytes)?.get_pages().len())
}
