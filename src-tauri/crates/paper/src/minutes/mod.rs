//! Minutes: 会议记录 in the Chinese tradition, action minutes in the English one. Both come from
//! the same record and hold the same decisions and numbers; they differ in whether the debate is
//! told.

mod about;
mod approved;
mod closed;
mod consulted;
mod elected;
mod ending;
mod items;
mod motions;
pub(crate) mod notes;
mod rounds;
mod straw;
mod summary;

use council::view::{
    Record,
    record::{ItemRecord, ItemStep, SpeechLine},
};
use text::{Language, Texts};
use typeset::Level;

pub(crate) use elected::outcome as elected;
pub(crate) use ending::corrected;
pub(crate) use motions::name as question;

pub use closed::{closed_minutes, closed_paper};
pub use summary::summary;

use crate::{
    Drawings, Head, Paper, PaperError, Part, Phrase, Sheet,
    pieces::{heading, identity, signing},
};

/// What kind of minutes, by the tradition to which they belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// 会议记录: numbered sections, and who spoke on which side and for how long.
    FullRecord,
    /// Action minutes: what was moved and decided, and no debate (Robert's Rules 12th ed., 48:2).
    Action,
}

impl Form {
    /// The form that readers of a language expect.
    #[must_use]
    pub fn of(language: Language) -> Self {
        match language {
            Language::ZhHans | Language::ZhHant => Self::FullRecord,
            Language::En => Self::Action,
        }
    }

    /// Level of an item's heading: below the numbered sections, where there are any.
    fn item_level(self) -> Level {
        match self {
            Self::FullRecord => Level::Three,
            Self::Action => Level::Two,
        }
    }
}

/// Which part of a meeting is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    /// What happened in the open.
    Open,
    /// What happened behind closed doors.
    Closed,
}

impl Half {
    fn is_closed(self) -> bool {
        self == Self::Closed
    }

    fn steps(self, item: &ItemRecord) -> &[ItemStep] {
        match self {
            Self::Open => &item.steps,
            Self::Closed => &item.closed_steps,
        }
    }

    fn speeches(self, item: &ItemRecord) -> &[SpeechLine] {
        match self {
            Self::Open => &item.speeches,
            Self::Closed => &item.closed_speeches,
        }
    }
}

/// The minutes of a meeting in a language, signed where both drawings are given. The same values
/// give the same sheet, and the same file.
///
/// # Errors
/// As for [`paper`] and [`Sheet::new`].
pub fn minutes(
    record: &Record,
    drawings: &Drawings,
    head: &Head,
    texts: &Texts,
    language: Language,
) -> Result<Sheet, PaperError> {
    let paper = paper(record, drawings, head, Form::of(language))?;
    Ok(Sheet::new(&paper, texts, language)?.to_be_signed())
}

/// The minutes of a meeting before they are worded.
///
/// # Errors
/// [`PaperError::DrawingMissing`], [`PaperError::NotSigned`] and [`PaperError::Drawing`] where the
/// drawings do not fit the record.
pub fn paper(
    record: &Record,
    drawings: &Drawings,
    head: &Head,
    form: Form,
) -> Result<Paper, PaperError> {
    let title = title(record);
    let mut sections = Sections::default();
    let draft = record.signatures.len() < 2;
    let mut parts = heading::heading(title.clone(), draft);
    parts.extend(approved::banner(record));
    parts.extend(about::parts(record, form, &mut sections));
    if form == Form::FullRecord {
        parts.push(sections.heading("minutes-section-items"));
    }
    parts.extend(Part::prose(&record.opening));
    parts.extend(items::parts(record, form));
    parts.extend(apart(&record.apart, form));
    parts.extend(ending::parts(record, &mut sections));
    if draft {
        parts.extend(cautions(&record.cautions, &mut sections));
    }
    parts.push(signing::signing(&record.offices, &record.signatures, drawings)?);
    // What was approved later was not signed then.
    parts.extend(approved::section(record, &mut sections));
    parts.push(identity::identity(record.meeting, record.version, head));
    Ok(Paper { title, author: record.particulars.body.clone(), made: head.at, parts })
}

/// What was decided in the open, numbered as in the minutes.
pub(crate) fn decided(record: &Record) -> Part {
    ending::decisions(record, &record.decisions, Half::Open)
}

/// What happened while no item was in hand.
fn apart(steps: &[ItemStep], form: Form) -> Vec<Part> {
    if steps.is_empty() {
        return Vec::new();
    }
    let words = Phrase::key("minutes-apart");
    let mut parts = vec![Part::Heading { level: form.item_level(), words }];
    parts.extend(items::told(steps, &[], form));
    parts
}

/// What whoever reads the draft should look at. Signed minutes do not have it.
fn cautions(cautions: &[council::view::Words], sections: &mut Sections) -> Vec<Part> {
    if cautions.is_empty() {
        return Vec::new();
    }
    let lines = cautions.iter().map(notes::sentence).collect();
    vec![sections.heading("minutes-section-cautions"), Part::Numbered(lines)]
}

fn title(record: &Record) -> Phrase {
    let body = Phrase::typed(&record.particulars.body);
    match record.particulars.number {
        Some(number) => Phrase::key("minutes-title-numbered")
            .with("body", body)
            .with("number", Phrase::Ordinal(number)),
        None => Phrase::key("minutes-title").with("body", body),
    }
}

/// Counts the sections as they come.
#[derive(Default)]
struct Sections {
    last: u32,
}

impl Sections {
    fn heading(&mut self, key: &str) -> Part {
        self.last += 1;
        let words = Phrase::key(key).with("number", Phrase::Numeral(self.last));
        Part::Heading { level: Level::Two, words }
    }
}
