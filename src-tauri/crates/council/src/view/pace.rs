//! How the meeting runs against its plan: when it was to end, and when it would at this rate.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::{Item, ItemStatus},
    meeting::Meeting,
    quorum::count,
    sitting::{Held, Phase},
    time::Stamp,
};

/// The meeting against its plan, while it is in session. It would end when the rest of the item in
/// hand and what is ahead have passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaceView {
    /// When it ends as planned, in milliseconds since 1970-01-01 UTC.
    #[ts(type = "number")]
    pub planned_end: i64,
    /// How long the item in hand takes in all at this rate, in milliseconds; 0 where none is, or
    /// none is planned for it.
    #[ts(type = "number")]
    pub current_ms: u64,
    /// How long what is ahead takes at this rate, in milliseconds.
    #[ts(type = "number")]
    pub ahead_ms: u64,
    /// How many items are ahead for which no minutes are planned.
    pub unplanned: u32,
}

/// How the meeting runs; none while it does not run, and where nothing is planned.
#[must_use]
pub(super) fn pace(meeting: &Meeting) -> Option<PaceView> {
    let runs = match meeting.phase {
        Phase::InSession | Phase::Recess => meeting.held == Held::Live,
        Phase::Preparing | Phase::SigningIn | Phase::Adjourned | Phase::Signing | Phase::Signed => {
            false
        }
    };
    let opened = meeting.opened().filter(|_| runs)?;
    let items = &meeting.agenda;
    let whole: u64 = items.iter().map(planned).sum();
    if whole == 0 {
        return None;
    }
    let done = |item: &&Item| item.status == ItemStatus::Closed && item.minutes.is_some();
    let spent: u64 = items.iter().filter(done).map(|item| item.timer().spent_ms).sum();
    let in_plan: u64 = items.iter().filter(done).map(planned).sum();
    // What is not done yet counts as planned, so that the rate is trusted the more, the more is
    // done: a first item that took twice its three minutes does not double the evening.
    let taken = spent + (whole - in_plan);
    let at_rate = |ms: u64| {
        u64::try_from(u128::from(ms) * u128::from(taken) / u128::from(whole)).unwrap_or(u64::MAX)
    };
    let current = meeting.current.and_then(|id| meeting.item(id));
    let ahead = items.iter().filter(|item| match item.status {
        ItemStatus::Waiting | ItemStatus::Left => true,
        ItemStatus::Open | ItemStatus::Closed | ItemStatus::Deferred => false,
    });
    Some(PaceView {
        planned_end: begin(meeting, opened) + i64::try_from(whole).unwrap_or(0),
        current_ms: current.map_or(0, |item| at_rate(planned(item))),
        ahead_ms: ahead
            .clone()
            .map(|item| at_rate(planned(item)).saturating_sub(item.timer().spent_ms))
            .sum(),
        unplanned: count(ahead.filter(|item| item.minutes.is_none()).count()),
    })
}

fn planned(item: &Item) -> u64 {
    u64::from(item.minutes.unwrap_or(0)) * 60_000
}

/// When it was to begin; when it did, where that was not planned or is another day.
fn begin(meeting: &Meeting, opened: Stamp) -> i64 {
    let planned = meeting.particulars.planned.as_deref().filter(|at| at.starts_with(&opened.day()));
    let local = planned
        .and_then(|at| chrono::NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M").ok())
        .map(|at| at.and_utc().timestamp_millis());
    local.map_or(opened.when(), |local| local - i64::from(opened.offset_minutes) * 60_000)
}
