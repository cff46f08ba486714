//! When something happened. The core reads no clock: every act brings its own time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The time of an act, measured by whoever takes it.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Default,
    Serialize,
    Deserialize,
    TS,
    JsonSchema
)]
pub struct Stamp {
    /// Wall time of the entry, in milliseconds since 1970-01-01 UTC.
    #[ts(type = "number")]
    pub utc_ms: i64,
    /// Distance of local time from UTC, in minutes, east positive.
    pub offset_minutes: i16,
    /// Steady time since the sitting opened, in milliseconds. Durations use only this.
    #[ts(type = "number")]
    pub steady_ms: u64,
    /// The time typed by hand, in milliseconds since 1970-01-01 UTC, where a meeting that was
    /// held on paper is entered afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub typed_ms: Option<i64>,
}

impl Stamp {
    /// When it happened, in milliseconds since 1970-01-01 UTC: the typed time where there is one.
    #[must_use]
    pub fn when(&self) -> i64 {
        self.typed_ms.unwrap_or(self.utc_ms)
    }

    /// The day on which it happened, in local time, `YYYY-MM-DD`; empty for a time that no calendar
    /// has.
    #[must_use]
    pub fn day(&self) -> String {
        let local = self.when().saturating_add(i64::from(self.offset_minutes) * 60_000);
        chrono::DateTime::from_timestamp_millis(local)
            .map_or_else(String::new, |local| local.date_naive().to_string())
    }
}

/// A stretch of time; open while `until` is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Spell {
    /// Its begin.
    pub from: Stamp,
    /// Its end.
    pub until: Option<Stamp>,
}

impl Spell {
    /// A stretch that begins now.
    #[must_use]
    pub fn since(from: Stamp) -> Self {
        Self { from, until: None }
    }

    /// Whether a moment lies in it, in milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub fn covers(&self, when: i64) -> bool {
        self.from.when() <= when && self.until.is_none_or(|until| when < until.when())
    }

    /// Whether it has not ended.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.until.is_none()
    }
}

/// Ends the last stretch of a list, where it is open.
pub(crate) fn close_last(spells: &mut [Spell], at: Stamp) {
    if let Some(last) = spells.last_mut()
        && last.is_open()
    {
        last.until = Some(at);
    }
}

/// Time as it runs: what was spent before, and since when it runs on. Both windows compute the
/// figure that they show from the same value, so they cannot disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Timer {
    /// Milliseconds spent in stretches that have ended.
    #[ts(type = "number")]
    pub spent_ms: u64,
    /// Steady time at which the running stretch began; none while it stands still.
    #[ts(type = "number | null")]
    pub running_since: Option<u64>,
}

impl Timer {
    /// Milliseconds spent at steady time `now`.
    #[must_use]
    pub fn spent_at(&self, now: u64) -> u64 {
        self.spent_ms + self.running_since.map_or(0, |since| now.saturating_sub(since))
    }

    /// Stops it at steady time `now`.
    pub(crate) fn stop(&mut self, now: u64) {
        self.spent_ms = self.spent_at(now);
        self.running_since = None;
    }

    /// The sum of stretches.
    #[must_use]
    pub fn of(spells: &[Spell]) -> Self {
        spells.iter().fold(Self::default(), |mut timer, spell| {
            match spell.until {
                Some(end) => {
                    timer.spent_ms += end.steady_ms.saturating_sub(spell.from.steady_ms);
                }
                None => timer.running_since = Some(spell.from.steady_ms),
            }
            timer
        })
    }
}
