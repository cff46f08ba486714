//! A worded paper and its file.

use chrono::{DateTime, FixedOffset, TimeDelta};
use text::{Language, Texts};
use typeset::{Block, Document, Fonts};

use crate::{Paper, PaperError, wording};

/// A paper worded in a language, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The document.
    pub document: Document,
    /// What its file says about itself.
    pub meta: pdf::Meta,
}

/// A file of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its bytes: the same sheet always gives the same.
    pub bytes: Vec<u8>,
    /// How many pages it has; at least one.
    pub pages: usize,
}

impl Sheet {
    /// Words a paper in a language.
    ///
    /// # Errors
    /// As for [`wording::document`]; [`PaperError::Calendar`] also where the paper was made
    /// outside the calendar.
    pub fn new(paper: &Paper, texts: &Texts, language: Language) -> Result<Self, PaperError> {
        let document = wording::document(paper, texts, language)?;
        let meta = pdf::Meta {
            title: document.title.clone(),
            author: Some(paper.author.clone()).filter(|author| !author.is_empty()),
            language: language.tag().to_owned(),
            second: None,
            created: created(paper.made)?,
            fields: false,
            source: None,
        };
        Ok(Self { document, meta })
    }

    /// Puts the paper on another format than that of a letter.
    #[must_use]
    pub fn printed_on(mut self, format: Format) -> Self {
        self.document = match format {
            Format::Letter => self.document,
            Format::List => Document { paper: typeset::Paper::list(), ..self.document },
            Format::Large => self.document.enlarged(LARGE),
            Format::Official => return self.official(),
            Format::Slips => bare(self.document, typeset::Paper::slips()),
            Format::Cards => bare(self.document, typeset::Paper::cards()),
        };
        self
    }

    /// Makes its places to sign fields of the file, so that it can be signed there later.
    #[must_use]
    pub fn to_be_signed(mut self) -> Self {
        self.meta.fields = true;
        self
    }

    /// Puts a Chinese paper into the format of official papers, GB/T 9704-2012. Other languages
    /// keep the format of a letter.
    #[must_use]
    pub fn official(mut self) -> Self {
        if self.document.language.starts_with("zh") {
            self.document.paper = typeset::Paper::official();
            self.document.style = typeset::Style::official();
        }
        self
    }

    /// Lets the same paper follow in another language, from a page of its own on, with its own
    /// heading. What people typed stands in both as they typed it.
    #[must_use]
    pub fn followed_by(mut self, second: Self) -> Self {
        let Self { document, meta } = second;
        self.document.title = format!("{} / {}", self.document.title, document.title);
        self.document.blocks.extend([Block::PageBreak, Block::Language(document.language)]);
        self.document.blocks.extend(document.blocks);
        self.meta.title.clone_from(&self.document.title);
        self.meta.second = Some(meta.language);
        self
    }

    /// Lays the paper out and writes its file.
    ///
    /// # Errors
    /// [`PaperError::Layout`] where no font has a character, [`PaperError::Pdf`] where the file
    /// cannot be put together.
    pub fn pdf(&self, fonts: &Fonts) -> Result<File, PaperError> {
        let pages = typeset::layout(&self.document, fonts)?;
        let bytes = pdf::render(&pages, &self.meta, fonts)?;
        Ok(File { bytes, pages: pages.pages.len() })
    }
}

/// On what a paper is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A4 as letters and minutes are printed.
    Letter,
    /// A4 with narrow margins.
    List,
    /// As a letter, in type of 20 points at least.
    Large,
    /// A4 as official papers are printed (GB/T 9704-2012), in Chinese; else as a letter.
    Official,
    /// A4 that is cut apart.
    Slips,
    /// A4 that is folded.
    Cards,
}

/// Large type beside ordinary type, in thousandths: 10.5 points become 20.5.
const LARGE: i32 = 1950;

/// A sheet without page numbers and without a place for an archive's stamp.
fn bare(document: Document, paper: typeset::Paper) -> Document {
    Document { paper, footer: None, stamp_area: false, ..document }
}

/// The wall time of an entry, with its distance from UTC.
fn created(at: council::time::Stamp) -> Result<DateTime<FixedOffset>, PaperError> {
    let offset = FixedOffset::east_opt(i32::from(at.offset_minutes) * 60)
        .ok_or(text::CalendarError::Offset(at.offset_minutes))?;
    DateTime::UNIX_EPOCH
        .checked_add_signed(TimeDelta::milliseconds(at.utc_ms))
        .map(|utc| utc.with_timezone(&offset))
        .ok_or(text::CalendarError::Moment(at.utc_ms).into())
}
