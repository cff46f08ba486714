//! How long a decision is posted, and what is due about it on a day.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ConveningGap;
use crate::rules::PublicationRule;

/// A decision on the notice board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Posting {
    /// The day on which it was posted.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day on which it hangs; none while nobody has taken it down or said when.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
}

/// Whether a decision was posted in time and for long enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PostingCheck {
    /// The first day that may be the last of the posting.
    #[ts(type = "string")]
    pub earliest_end: NaiveDate,
    /// Whether it hung until then.
    pub long_enough: bool,
    /// By when it had to be posted, where the rules say so.
    #[ts(type = "string | null")]
    pub post_by: Option<NaiveDate>,
    /// Whether it was.
    pub in_time: bool,
}

/// What is due about a decision on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum PostingState {
    /// It must still be posted.
    NotYetPosted {
        /// By when, where the rules say so.
        #[ts(type = "string | null")]
        post_by: Option<NaiveDate>,
    },
    /// It should have been posted.
    Late {
        /// By when.
        #[ts(type = "string")]
        post_by: NaiveDate,
        /// How many days ago that was.
        #[ts(type = "number")]
        days: u64,
    },
    /// It hangs, and must hang on.
    Posted {
        /// Through which day.
        #[ts(type = "string")]
        until: NaiveDate,
    },
    /// It has hung long enough.
    MayBeTakenDown {
        /// Since when it may be down.
        #[ts(type = "string")]
        since: NaiveDate,
    },
    /// It came down, having hung long enough.
    Complete {
        /// The last day on which it hung.
        #[ts(type = "string")]
        until: NaiveDate,
    },
    /// It came down before its time, and must be posted anew.
    TakenDownTooEarly {
        /// The last day on which it hung.
        #[ts(type = "string")]
        until: NaiveDate,
        /// The first day that might have been the last.
        #[ts(type = "string")]
        earliest_end: NaiveDate,
    },
}

/// The first day that may be the last of a posting: the first day is not counted (民法典
/// art. 201), the last is kept whole.
///
/// # Errors
/// Where the calendar does not reach that far.
pub fn earliest_end(rule: &PublicationRule, from: NaiveDate) -> Result<NaiveDate, ConveningGap> {
    after(from, rule.days)
}

/// By when a decision must be posted; none where the rules do not say.
///
/// # Errors
/// Where the calendar does not reach that far.
pub fn post_by(
    rule: &PublicationRule,
    adjourned: NaiveDate,
) -> Result<Option<NaiveDate>, ConveningGap> {
    rule.within_days.map(|days| after(adjourned, days)).transpose()
}

/// Whether a decision of a meeting that adjourned on a day was posted in time and for long enough
/// (fifteen days: 城市居民委员会组织法 art. 34, 村民委员会组织法 art. 35).
///
/// # Errors
/// Where the calendar does not reach that far.
pub fn publication(
    rule: &PublicationRule,
    adjourned: NaiveDate,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<PostingCheck, ConveningGap> {
    let earliest_end = earliest_end(rule, from)?;
    let post_by = post_by(rule, adjourned)?;
    Ok(PostingCheck {
        earliest_end,
        long_enough: until >= earliest_end,
        post_by,
        in_time: post_by.is_none_or(|by| from <= by),
    })
}

/// What is due today about a decision of a meeting that adjourned on a day. A posting that begins
/// after today, or is meant to end after today, is a plan and not yet a fact.
///
/// # Errors
/// Where the calendar does not reach that far.
pub fn publication_due(
    rule: &PublicationRule,
    adjourned: NaiveDate,
    posted: Option<Posting>,
    today: NaiveDate,
) -> Result<PostingState, ConveningGap> {
    let Some(posting) = posted.filter(|posting| posting.from <= today) else {
        return Ok(match post_by(rule, adjourned)? {
            Some(post_by) if today > post_by => {
                let days = u64::try_from((today - post_by).num_days()).unwrap_or(0);
                PostingState::Late { post_by, days }
            }
            post_by => PostingState::NotYetPosted { post_by },
        });
    };
    let earliest_end = earliest_end(rule, posting.from)?;
    Ok(match posting.until.filter(|until| *until < today) {
        Some(until) if until < earliest_end => {
            PostingState::TakenDownTooEarly { until, earliest_end }
        }
        Some(until) => PostingState::Complete { until },
        None if today <= earliest_end => PostingState::Posted { until: earliest_end },
        None => PostingState::MayBeTakenDown { since: after(earliest_end, 1)? },
    })
}

fn after(day: NaiveDate, days: u32) -> Result<NaiveDate, ConveningGap> {
    day.checked_add_days(Days::new(u64::from(days))).ok_or(ConveningGap::BeyondCalendar)
}
