//! Bodies that meet every month.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Month {
    /// The year.
    pub year: i32,
    /// 1 for January to 12 for December.
    pub month: u32,
}

impl Month {
    /// The month of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    fn next(self) -> Self {
        if self.month < 12 {
            Self { month: self.month + 1, ..self }
        } else {
            Self { year: self.year + 1, month: 1 }
        }
    }
}

/// The months without a meeting in a series that meets monthly, from the month in which it began
/// on. The month in hand is not over: it is missed only from the first day of the next.
#[must_use]
pub fn overdue_months(since: NaiveDate, held: &[NaiveDate], today: NaiveDate) -> Vec<Month> {
    let met: BTreeSet<Month> = held.iter().map(|day| Month::of(*day)).collect();
    let current = Month::of(today);
    std::iter::successors(Some(Month::of(since)), |month| Some(month.next()))
        .take_while(|month| *month < current)
        .filter(|month| !met.contains(month))
        .collect()
}
