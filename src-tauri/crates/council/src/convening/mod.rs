//! How a meeting is called and its decisions made public, as arithmetic over a body's rules: by
//! when notice must be given, who can demand a meeting, how long a decision is posted.
//!
//! Nothing here knows what day it is: every function is told. Days are days of the calendar where
//! the body meets. A year that no list of holidays covers is reported, never guessed.

mod calendar;
mod composition;
mod notice;
mod off_agenda;
mod publication;
mod requisition;
mod series;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use calendar::{Calendar, HolidayFault, HolidayList, HolidayYear};
pub use composition::{Composition, composition};
pub use notice::{Limit, NoticeCheck, check_notice, earliest_meeting, latest_notice};
pub use off_agenda::off_agenda;
pub use publication::{
    Posting, PostingCheck, PostingState, earliest_end, post_by, publication, publication_due,
};
pub use requisition::{Requisition, requisition};
pub use series::{Month, overdue_months};

/// Why a date cannot be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "gap", rename_all = "kebab-case")]
pub enum ConveningGap {
    /// The holidays of a year are not known: the list has no entry for it, or is not there.
    #[error("the list of holidays {list} does not say anything about {year}")]
    NoHolidayList {
        /// The list that the rule names.
        list: String,
        /// The year.
        year: i32,
    },
    /// The rule counts by holidays and names no list of them.
    #[error("the rule counts by holidays and names no list of them")]
    NoListNamed,
    /// The date lies beyond what the calendar can express.
    #[error("the date lies beyond the calendar")]
    BeyondCalendar,
}
