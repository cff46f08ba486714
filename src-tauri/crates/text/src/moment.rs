//! Days and moments on the civil calendar, without a time-zone database: a record carries its own
//! offset.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike};
use thiserror::Error;

/// Why a day or a moment cannot be written.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum CalendarError {
    /// Offsets from UTC lie within eighteen hours, more than any ever used.
    #[error("an offset of {0} minutes from UTC is none of this earth")]
    Offset(i16),
    /// Only the years 1 to 9999 are written.
    #[error("{0} ms from 1970 is outside the years 1 to 9999")]
    Moment(i64),
    /// The calendar has no such day, or it is outside the years 1 to 9999.
    #[error("there is no day {year}-{month}-{day}")]
    Day {
        /// The year given.
        year: i32,
        /// The month given, January being 1.
        month: u32,
        /// The day of the month given, the first being 1.
        day: u32,
    },
}

/// A day of the Gregorian calendar in the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// Returns the day of these numbers; January and the first of a month are 1.
    ///
    /// # Errors
    /// When the calendar has no such day, or the year is not one of 1 to 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, CalendarError> {
        NaiveDate::from_ymd_opt(year, month, day)
            .filter(|_| written(year))
            .map(Self)
            .ok_or(CalendarError::Day { year, month, day })
    }

    /// Returns the year, 1 to 9999.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Returns the month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// Returns the day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Returns the day of the week, Monday being 1 and Sunday 7 (ISO 8601).
    pub fn weekday(self) -> u32 {
        self.0.weekday().number_from_monday()
    }
}

/// A moment as a clock on the wall showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(NaiveDateTime);

impl Moment {
    /// Returns the moment `utc_ms` milliseconds after the start of 1970 in UTC, where the clock on
    /// the wall was `offset_minutes` ahead of UTC (behind it if negative).
    ///
    /// # Errors
    /// When the offset is over eighteen hours or the local year is not one of 1 to 9999.
    pub fn new(utc_ms: i64, offset_minutes: i16) -> Result<Self, CalendarError> {
        if offset_minutes.unsigned_abs() > 18 * 60 {
            return Err(CalendarError::Offset(offset_minutes));
        }
        utc_ms
            .checked_add(i64::from(offset_minutes) * 60_000)
            .and_then(DateTime::from_timestamp_millis)
            .map(|local| local.naive_utc())
            .filter(|local| written(local.year()))
            .map(Self)
            .ok_or(CalendarError::Moment(utc_ms))
    }

    /// Returns the day on which the moment fell.
    pub fn day(self) -> Day {
        Day(self.0.date())
    }

    /// Returns the hour, 0 to 23.
    pub fn hour(self) -> u32 {
        self.0.hour()
    }

    /// Returns the minute, 0 to 59.
    pub fn minute(self) -> u32 {
        self.0.minute()
    }

    /// Returns the second, 0 to 59.
    pub fn second(self) -> u32 {
        self.0.second()
    }
}

const fn written(year: i32) -> bool {
    year >= 1 && year <= 9999
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_moves_the_day() {
        // 2026-03-14T16:30:00Z.
        let utc = 1_773_505_800_000;
        let here = |offset| Moment::new(utc, offset).unwrap();
        assert_eq!(here(0).day(), Day::new(2026, 3, 14).unwrap());
        assert_eq!((here(480).hour(), here(480).minute()), (0, 30));
        assert_eq!(here(480).day(), Day::new(2026, 3, 15).unwrap());
        assert_eq!(here(345).hour(), 22);
        assert_eq!(here(-720).hour(), 4);
    }

    #[test]
    fn what_the_calendar_lacks_is_refused() {
        assert_eq!(Moment::new(0, 1081), Err(CalendarError::Offset(1081)));
        assert_eq!(Moment::new(0, i16::MIN), Err(CalendarError::Offset(i16::MIN)));
        for utc in [i64::MAX, i64::MIN, 253_402_300_800_000] {
            assert_eq!(Moment::new(utc, 0), Err(CalendarError::Moment(utc)));
        }
        for (year, month, day) in [(2026, 2, 29), (2026, 13, 1), (0, 1, 1), (10_000, 1, 1)] {
            assert_eq!(Day::new(year, month, day), Err(CalendarError::Day { year, month, day }));
        }
        assert!(Day::new(2028, 2, 29).is_ok());
    }
}
