//! The running order: when each item is to begin and to end, as planned.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::preparation::planned;
use crate::{agenda::Item, ids::ItemId, meeting::Meeting};

/// An item with the time that is planned for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Slot {
    /// Which.
    pub item: ItemId,
    /// How deep it lies in the agenda; 0 at the top.
    pub depth: u32,
    /// When it is to begin, in local time, `YYYY-MM-DDTHH:MM`; none where no begin is planned for
    /// the meeting.
    pub from: Option<String>,
    /// When it is to end, in the same form; none where no minutes are planned for it.
    pub until: Option<String>,
}

/// The agenda in reading order, each item with its planned begin and end. An item takes its own
/// minutes or those of what lies below it, whichever is more; what lies below it begins with it.
#[must_use]
pub fn running_order(meeting: &Meeting) -> Vec<Slot> {
    let begin = meeting.particulars.planned.as_deref();
    let begin = begin.and_then(|at| NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M").ok());
    let mut slots = Vec::with_capacity(meeting.agenda.len());
    below(meeting, None, 0, begin, &mut slots);
    slots
}

fn below(
    meeting: &Meeting,
    parent: Option<ItemId>,
    depth: u32,
    begin: Option<NaiveDateTime>,
    slots: &mut Vec<Slot>,
) {
    let mut now = begin;
    for item in meeting.agenda.iter().filter(|item| item.parent == parent) {
        let minutes = taken(meeting, item);
        let end = now.and_then(|now| now.checked_add_signed(TimeDelta::minutes(minutes.into())));
        let until = end.filter(|_| minutes > 0).map(local);
        slots.push(Slot { item: item.id, depth, from: now.map(local), until });
        below(meeting, Some(item.id), depth + 1, now, slots);
        now = end;
    }
}

/// The minutes that an item takes with what lies below it.
fn taken(meeting: &Meeting, item: &Item) -> u32 {
    item.minutes.unwrap_or(0).max(planned(meeting, Some(item.id)))
}

fn local(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}
