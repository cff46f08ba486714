//! Why a rule set cannot be used: file, line and reason. For whoever writes the file.

use std::fmt;

use council::{convening::HolidayFault, rules::RuleFault};

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file's name with its ending.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// Why a rule set cannot be used: where, and what is wrong there.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulebookError {
    /// It does not read as a rule set.
    #[error("{at}: {reason}")]
    Unreadable {
        /// Where.
        at: Place,
        /// What was expected there.
        reason: String,
    },
    /// It contradicts itself.
    #[error("{at}: {fault}")]
    Faulty {
        /// Where.
        at: Place,
        /// In what way.
        fault: RuleFault,
    },
    /// Its list of holidays cannot be one.
    #[error("{at}: {fault}")]
    BadHolidays {
        /// Where.
        at: Place,
        /// In what way.
        fault: HolidayFault,
    },
    /// Its key is not the name of its file.
    #[error("{at}: its id is {id}")]
    WrongId {
        /// Where.
        at: Place,
        /// The key that it gives itself.
        id: String,
    },
    /// It takes over from a set that there is not.
    #[error("{at}: there is no set {id}")]
    UnknownBase {
        /// Where.
        at: Place,
        /// The key that it names.
        id: String,
    },
    /// It takes over from itself, by whatever way round.
    #[error("{at}: it takes over from itself by way of {id}")]
    Cycle {
        /// Where.
        at: Place,
        /// The key that it names.
        id: String,
    },
}

impl RulebookError {
    /// Where it is.
    #[must_use]
    pub fn place(&self) -> &Place {
        match self {
            Self::Unreadable { at, .. }
            | Self::Faulty { at, .. }
            | Self::BadHolidays { at, .. }
            | Self::WrongId { at, .. }
            | Self::UnknownBase { at, .. }
            | Self::Cycle { at, .. } => at,
        }
    }
}
