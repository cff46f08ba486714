//! Time and identities. The clerk owns both; the core is given them with each act.

use std::time::Instant;

use chrono::{Local, Utc};
use council::{ids::ActId, time::Stamp};
use uuid::Uuid;

use crate::shapes::Anchor;

/// What the clocks of the machine say.
#[derive(Debug, Clone, Copy)]
pub struct Reading {
    /// Wall time in milliseconds since 1970-01-01 UTC.
    pub utc_ms: i64,
    /// Distance of local time from UTC, in minutes.
    pub offset_minutes: i16,
    /// The steady clock of this process.
    pub steady: Instant,
}

/// Reads the clocks of the machine.
#[must_use]
pub fn read() -> Reading {
    let seconds = Local::now().offset().local_minus_utc();
    Reading {
        utc_ms: Utc::now().timestamp_millis(),
        // No offset on earth comes near the limit.
        offset_minutes: i16::try_from(seconds / 60).unwrap_or(0),
        steady: Instant::now(),
    }
}

/// Today where this machine is, `YYYY-MM-DD`.
#[must_use]
pub fn today() -> String {
    Local::now().date_naive().to_string()
}

/// Whether a text is a day, `YYYY-MM-DD`, that the calendar knows.
#[must_use]
pub fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok()
}

/// A new identity for an act; it sorts by time.
#[must_use]
pub fn new_act() -> ActId {
    ActId(Uuid::now_v7())
}

/// Steady time since a sitting opened, across restarts of the program: within a process it
/// follows the steady clock; between two processes only the wall clock can tell, and a wall
/// clock that was set back adds nothing.
#[derive(Debug, Clone, Copy)]
pub struct Steady {
    base_ms: u64,
    since: Option<Instant>,
}

impl Steady {
    /// Goes on after the last entry of a record.
    #[must_use]
    pub fn after(last: Option<Stamp>, opened: bool, now: Reading) -> Self {
        match (last, opened) {
            (Some(last), true) => {
                let passed = u64::try_from(now.utc_ms - last.utc_ms).unwrap_or(0);
                Self { base_ms: last.steady_ms + passed, since: Some(now.steady) }
            }
            (Some(last), false) => Self { base_ms: last.steady_ms, since: None },
            (None, _) => Self { base_ms: 0, since: None },
        }
    }

    /// Begins to run: the sitting has been opened.
    pub fn start(&mut self, now: Reading) {
        if self.since.is_none() {
            self.since = Some(now.steady);
        }
    }

    /// Steady time at a reading, in milliseconds.
    #[must_use]
    pub fn at(&self, now: Reading) -> u64 {
        let running = self.since.map_or(0, |since| {
            let passed = now.steady.saturating_duration_since(since).as_millis();
            u64::try_from(passed).unwrap_or(u64::MAX)
        });
        self.base_ms.saturating_add(running)
    }

    /// One instant on both clocks.
    #[must_use]
    pub fn anchor(&self, now: Reading) -> Anchor {
        Anchor { steady_ms: self.at(now), utc_ms: now.utc_ms, offset_minutes: now.offset_minutes }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn reading(utc_ms: i64, steady: Instant) -> Reading {
        Reading { utc_ms, offset_minutes: 480, steady }
    }

    #[test]
    fn steady_time_ignores_a_wall_clock_that_jumps() {
        let begin = Instant::now();
        let mut steady = Steady::after(None, false, reading(1_000, begin));
        assert_eq!(steady.at(reading(9_000, begin + Duration::from_secs(5))), 0);
        steady.start(reading(1_000, begin));
        assert_eq!(steady.at(reading(-50_000, begin + Duration::from_secs(5))), 5_000);
    }

    #[test]
    fn steady_time_goes_on_after_a_restart_and_never_back() {
        let last = Stamp { utc_ms: 10_000, offset_minutes: 0, steady_ms: 700, typed_ms: None };
        let begin = Instant::now();
        let later = Steady::after(Some(last), true, reading(12_500, begin));
        assert_eq!(later.at(reading(12_500, begin)), 3_200);
        let set_back = Steady::after(Some(last), true, reading(1, begin));
        assert_eq!(set_back.at(reading(1, begin)), 700);
    }
}
