//! What can go wrong, and how it crosses to a window: a code and its values, never a sentence.

use std::{collections::BTreeMap, io};

use council::view::{Arg, Words};
use journal::{AppendError, OpenError, ReadError, RebuildError};
use paper::PaperError;
use typeset::{LayoutError, Missing};

use crate::{
    enclosed::{EnclosedError, LARGEST_PAPER},
    forms::{LARGEST_SCAN, ScanError},
    register::{RegisterError, SheetError},
    rulebook::{OwnRulesError, RulebookError},
    shapes::Fault,
    templates::{OwnTemplateError, TemplateError},
};

/// Why a use case came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ClerkError {
    /// The act is not in order: advice, not a failure.
    #[error("refused: {}", .0.key)]
    Refused(Box<Words>),
    /// No meeting is open.
    #[error("no meeting is open")]
    NoMeetingOpen,
    /// There is no such meeting.
    #[error("there is no such meeting")]
    NoSuchMeeting,
    /// There is no such vote.
    #[error("there is no such vote")]
    NoSuchVote,
    /// The result of the vote has not been announced, and nothing of it may be known.
    #[error("the vote has not been announced")]
    NotAnnounced,
    /// There is no such sample.
    #[error("there is no sample {0}")]
    NoSuchSample(String),
    /// There is no such rule set.
    #[error("there is no rule set {0}")]
    NoSuchRules(String),
    /// It should be a day.
    #[error("{0} is not a day")]
    NotADay(String),
    /// A rule set cannot be used.
    #[error(transparent)]
    Rules(#[from] RulebookError),
    /// Rules of a body's own cannot be derived so.
    #[error(transparent)]
    OwnRules(#[from] OwnRulesError),
    /// The record cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The record cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The record cannot be written.
    #[error(transparent)]
    Append(#[from] AppendError),
    /// An event cannot be written as a record.
    #[error(transparent)]
    Encode(#[from] journal::codec::EncodeError),
    /// A drawn signature cannot be used.
    #[error(transparent)]
    Drawing(#[from] seal::DrawingFault),
    /// A paper cannot be made.
    #[error(transparent)]
    Paper(#[from] PaperError),
    /// The fonts cannot be used.
    #[error(transparent)]
    Fonts(#[from] typeset::FontError),
    /// The read models cannot be made again.
    #[error(transparent)]
    Rebuild(#[from] journal::RebuildError<ReadError>),
    /// A file cannot be written or read.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A scenario cannot be read.
    #[error("{0}")]
    Script(#[from] crate::scenario::ScriptError),
    /// A register cannot be read from a file.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// The scan of a form cannot be kept.
    #[error(transparent)]
    Scan(#[from] ScanError),
    /// A paper for an item cannot be kept.
    #[error(transparent)]
    Enclosed(#[from] EnclosedError),
    /// A template of the program cannot be used.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A template of the chair's own cannot be kept or used.
    #[error(transparent)]
    OwnTemplate(#[from] OwnTemplateError),
    /// Nobody knows yet when the meeting is.
    #[error("no time is planned")]
    NotPlanned,
    /// It was called off.
    #[error("it was called off")]
    Cancelled,
    /// The work was broken off by a fault.
    #[error("the work was broken off")]
    Interrupted,
    /// The machine gives no random bytes.
    #[error("no random bytes")]
    NoRandomness,
}

impl ClerkError {
    /// Whether another process holds the record.
    #[must_use]
    pub fn is_in_use(&self) -> bool {
        matches!(self, Self::Open(OpenError::InUse))
    }

    /// The key of its text and the values in it.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Refused(words) => Fault {
                code: words.key.clone(),
                params: words.args.clone(),
                cite: words.cite.clone(),
            },
            Self::NoMeetingOpen => fault("no-meeting-open"),
            Self::NoSuchMeeting => fault("not-found"),
            Self::NoSuchVote => fault("vote-unknown"),
            Self::NotAnnounced => fault("vote-not-announced"),
            Self::NoSuchSample(_) | Self::Script(_) => fault("sample-unknown"),
            Self::NoSuchRules(_) => fault("rules-unknown"),
            Self::NotADay(day) => with("not-a-day", "day", day),
            Self::Rules(error) => rules(error),
            Self::OwnRules(error) => own_rules(error),
            Self::Open(error) => open(error),
            Self::Read(error) => read(error),
            Self::Append(error) => append(error),
            Self::Register(error) => fault(register(error)),
            Self::Scan(error) => scan(*error),
            Self::Enclosed(error) => enclosed(*error),
            Self::OwnTemplate(error) => fault(own_template(*error)),
            Self::NotPlanned => fault("not-planned"),
            Self::Cancelled => fault("cancelled"),
            Self::Encode(_) | Self::NoRandomness | Self::Template(_) | Self::Interrupted => {
                fault("unexpected")
            }
            Self::Drawing(_) => fault("drawing-bad"),
            Self::Paper(error) => paper_fault(error),
            Self::Fonts(_) => fault("fonts-missing"),
            Self::Rebuild(error) => match error {
                RebuildError::Read(error) | RebuildError::Projection { source: error, .. } => {
                    read(error)
                }
                RebuildError::Store(error) => append(error),
            },
            Self::File { source, .. } if source.kind() == io::ErrorKind::StorageFull => {
                fault("disk-full")
            }
            Self::File { path, .. } => with("export-folder", "path", path),
        }
    }
}

impl From<ClerkError> for Fault {
    fn from(error: ClerkError) -> Self {
        error.fault()
    }
}

fn fault(code: &str) -> Fault {
    Fault { code: format!("fault-{code}"), params: BTreeMap::new(), cite: None }
}

fn with(code: &str, name: &str, value: &str) -> Fault {
    let mut fault = fault(code);
    fault.params.insert(name.to_owned(), Arg::from(value));
    fault
}

/// Something is larger than what is kept. Sizes are named in hundredths of a megabyte, as text.
fn too_large(code: &str, bytes: usize, most: usize) -> Fault {
    let hundredths = bytes.div_ceil(10_486);
    let size = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    let mut fault = with(code, "size", &size);
    fault.params.insert("most".to_owned(), Arg::from(most as u64 / 1_048_576));
    fault
}

fn scan(error: ScanError) -> Fault {
    match error {
        ScanError::TooLarge { bytes } => too_large("scan-too-large", bytes, LARGEST_SCAN),
        ScanError::UnknownKind => fault("scan-kind"),
    }
}

fn enclosed(error: EnclosedError) -> Fault {
    match error {
        EnclosedError::TooLarge { bytes } => too_large("paper-too-large", bytes, LARGEST_PAPER),
        EnclosedError::UnknownKind => fault("paper-kind"),
    }
}

fn own_template(error: OwnTemplateError) -> &'static str {
    match error {
        OwnTemplateError::NoName => "template-unnamed",
        OwnTemplateError::NoAgenda => "template-empty",
        OwnTemplateError::Unknown => "template-unknown",
    }
}

fn register(error: &RegisterError) -> &'static str {
    match error {
        RegisterError::Sheet(SheetError::OldWorkbook) => "register-old-workbook",
        RegisterError::Sheet(
            SheetError::NotATable | SheetError::Workbook(_) | SheetError::Csv(_),
        ) => "register-not-a-table",
        RegisterError::NothingRead => "register-nothing-read",
    }
}

fn rules(error: &RulebookError) -> Fault {
    let at = error.place();
    let reason = match error {
        RulebookError::Unreadable { reason, .. } => reason.clone(),
        RulebookError::Faulty { fault, .. } => fault.to_string(),
        RulebookError::BadHolidays { fault, .. } => fault.to_string(),
        RulebookError::WrongId { id, .. }
        | RulebookError::UnknownBase { id, .. }
        | RulebookError::Cycle { id, .. } => id.clone(),
    };
    let mut fault = with("rules-bad", "file", &at.file);
    fault.params.insert("line".to_owned(), Arg::Number(i64::try_from(at.line).unwrap_or(0)));
    fault.params.insert("reason".to_owned(), Arg::from(reason));
    fault
}

fn own_rules(error: &OwnRulesError) -> Fault {
    // The text chooses the name of the setting by its path with hyphens.
    let value = |path: &str| with("own-rules-value", "setting", &path.replace(['.', '_'], "-"));
    match error {
        OwnRulesError::NoName => fault("own-rules-unnamed"),
        OwnRulesError::NoSuchSetting { path, .. } | OwnRulesError::NotAllowed { path, .. } => {
            value(path)
        }
        OwnRulesError::Faulty(found) => value(&found.at),
        OwnRulesError::Json => fault("unexpected"),
    }
}

fn open(error: &OpenError) -> Fault {
    match error {
        OpenError::EncryptionNotBuilt => fault("encryption-not-built"),
        OpenError::Unusable(_) => fault("folder-unwritable"),
        OpenError::Missing => fault("not-found"),
        OpenError::InUse => fault("in-use"),
        OpenError::Newer { .. } => fault("newer-version"),
        OpenError::Older { .. } => fault("unreadable"),
        OpenError::Damaged(_) => fault("damaged"),
        OpenError::DiskFull => fault("disk-full"),
        OpenError::Storage(_) => fault("unexpected"),
    }
}

fn read(error: &ReadError) -> Fault {
    match error {
        ReadError::Unknown { .. } => fault("newer-version"),
        ReadError::Payload { .. } | ReadError::Damaged | ReadError::AttachmentDamaged => {
            fault("damaged")
        }
        ReadError::Storage(_) => fault("unreadable"),
    }
}

fn append(error: &AppendError) -> Fault {
    match error {
        AppendError::Conflict { .. } => fault("conflict"),
        AppendError::Duplicate { .. } => fault("duplicate"),
        AppendError::DiskFull => fault("disk-full"),
        AppendError::Misplaced
        | AppendError::OutOfRange
        | AppendError::Dangling
        | AppendError::Storage(_) => fault("unexpected"),
    }
}

fn paper_fault(error: &PaperError) -> Fault {
    match error {
        PaperError::Layout(LayoutError::MissingGlyphs { characters }) => {
            let mut fonts: Vec<&str> = characters.iter().filter_map(Missing::served_by).collect();
            fonts.sort_unstable();
            fonts.dedup();
            let fonts = if fonts.is_empty() { "none".to_owned() } else { fonts.join(", ") };
            let characters: String = characters.iter().map(|missing| missing.character).collect();
            let mut fault = with("glyph-missing", "characters", &characters);
            fault.params.insert("fonts".to_owned(), Arg::from(fonts.as_str()));
            fault
        }
        PaperError::Layout(LayoutError::Font(_)) => fault("fonts-missing"),
        PaperError::Drawing { .. }
        | PaperError::DrawingMissing { .. }
        | PaperError::NotSigned { .. } => fault("drawing-bad"),
        PaperError::Lacking(lacking) => with("paper-lacking", "lacking", lacking.key()),
        PaperError::Text(_)
        | PaperError::Calendar(_)
        | PaperError::Layout(
            LayoutError::TooNarrow { .. }
            | LayoutError::ExtraCell { .. }
            | LayoutError::Paper
            | LayoutError::Size,
        )
        | PaperError::Pdf(_) => fault("pdf"),
    }
}
