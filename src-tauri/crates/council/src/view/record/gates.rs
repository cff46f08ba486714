//! 四议两公开: the gates of an item as a table of the minutes tells them.

use chrono::DateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    gates::Passage,
    ids::ItemId,
    meeting::Meeting,
    motion::Motion,
    rules::{Gate, GateKind},
    time::Stamp,
};

/// A gate of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GateLine {
    /// Its key; the texts name it `gate-<key>`.
    pub gate: String,
    /// What passes it.
    pub kind: GateKind,
    /// How it was passed, where it was; for this meeting's own resolution, the figures of its vote.
    pub passage: Option<Passage>,
}

/// The gates of an item, in the order of the rules; none where it has passed none.
pub(super) fn gates(meeting: &Meeting, item: ItemId) -> Vec<GateLine> {
    let Some(rules) = &meeting.rules else { return Vec::new() };
    if !meeting.gates.iter().any(|passed| passed.item == item) {
        return Vec::new();
    }
    let line = |gate: &Gate| GateLine {
        gate: gate.key.clone(),
        kind: gate.kind,
        passage: match gate.kind {
            GateKind::Here => resolved(meeting, item),
            GateKind::Elsewhere | GateKind::Posted => meeting
                .gates
                .iter()
                .find(|passed| passed.item == item && passed.gate == gate.key)
                .map(|passed| passed.passage.clone()),
        },
    };
    rules.gates.iter().map(line).collect()
}

/// The vote by which this meeting resolved on the item. Adopted by consent there are no figures.
fn resolved(meeting: &Meeting, item: ItemId) -> Option<Passage> {
    let adopted = |motion: &&Motion| {
        motion.item == item
            && motion.kind.is_main()
            && matches!(motion.status, crate::motion::Status::Disposed(how) if how.is_adoption())
    };
    let motion = meeting.motions.iter().rev().find(adopted)?;
    let vote = meeting.votes.iter().rev().find(|vote| vote.motion == motion.id);
    let verdict = vote.and_then(|vote| vote.standing());
    let tally = vote.and_then(|vote| vote.tally.as_ref());
    Some(Passage {
        date: day(vote.and_then(|vote| vote.decided).unwrap_or(motion.at)),
        entitled: verdict.as_ref().map_or(0, |verdict| verdict.entitled),
        present: verdict.as_ref().map_or(0, |verdict| verdict.present),
        agreed: tally.map_or(0, |tally| tally.favour.heads),
        sheet: false,
        until: None,
    })
}

/// The day of the clock on the wall, `YYYY-MM-DD`; empty outside the calendar.
fn day(at: Stamp) -> String {
    let local = at.when().saturating_add(i64::from(at.offset_minutes) * 60_000);
    DateTime::from_timestamp_millis(local)
        .map_or_else(String::new, |at| at.date_naive().to_string())
}
