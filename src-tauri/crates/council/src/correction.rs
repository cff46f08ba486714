//! Corrections and undo. Both leave the record as it was and change how it is read: an undone
//! act is passed over, a corrected entry is read as corrected. Where that changes a quorum or a
//! result, the vote is in doubt until the chair decides.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::{Event, Fact},
    ids::{ActId, PersonId},
    meeting::Meeting,
    refusal::Refusal,
    vote::Tally,
};

/// What is right about an entry that was wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "what", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Correction {
    /// It happened at another time; for arrivals and departures.
    Time {
        /// When, in milliseconds since 1970-01-01 UTC.
        #[ts(type = "number")]
        utc_ms: i64,
    },
    /// It was somebody else; for arrivals, departures, movers, seconders and speakers.
    Person {
        /// Who.
        person: PersonId,
    },
    /// It did not happen; for arrivals, departures and leave.
    Never,
    /// The count was another.
    Tally {
        /// The count.
        tally: Tally,
    },
}

pub(crate) fn undo(meeting: &Meeting, act: ActId) -> Result<Vec<Fact>, Refusal> {
    match meeting.undoable() {
        Some(last) if last == act => Ok(vec![Fact::Undone { act }]),
        Some(_) => Err(Refusal::NotTheLastAct),
        None => Err(Refusal::NothingToUndo),
    }
}

pub(crate) fn correct(
    meeting: &Meeting,
    act: ActId,
    place: u16,
    correction: &Correction,
    reason: &str,
) -> Result<Vec<Fact>, Refusal> {
    meeting.not_signed()?;
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    let undone = undone(&meeting.log);
    let entry = meeting
        .log
        .iter()
        .find(|event| event.act == act && event.place == place && !undone.contains(&act))
        .ok_or(Refusal::Unknown)?;
    check(meeting, entry, correction)?;
    Ok(vec![Fact::Corrected {
        act,
        place,
        correction: correction.clone(),
        reason: reason.trim().to_owned(),
    }])
}

/// Whether a correction fits the entry that it names.
fn check(meeting: &Meeting, entry: &Event, correction: &Correction) -> Result<(), Refusal> {
    if let Correction::Person { person } = correction {
        meeting.on_roll(*person)?;
    }
    if let Correction::Time { utc_ms } = correction {
        let last = meeting.log.last().map_or(i64::MAX, |event| event.at.when());
        let sealed = meeting.opened().map_or(i64::MIN, |at| at.when()) - DAY_MS;
        if *utc_ms > last || *utc_ms < sealed {
            return Err(Refusal::TimeUnclear);
        }
    }
    if let (Fact::VoteCounted { vote, .. }, Correction::Tally { tally }) = (&entry.fact, correction)
    {
        let present = meeting.vote(*vote).map_or(0, |vote| vote.present_now_known.len());
        return crate::vote::check_tally(tally, present);
    }
    match amended(entry, correction) {
        Some(_) => Ok(()),
        None => Err(Refusal::CannotBeCorrected),
    }
}

const DAY_MS: i64 = 86_400_000;

/// The entry as corrected: `Some(None)` where it never happened, none where the correction does
/// not fit the entry.
#[allow(clippy::option_option, reason = "not fitting and not happening are different answers")]
fn amended(entry: &Event, correction: &Correction) -> Option<Option<Event>> {
    let mut event = entry.clone();
    match (correction, &mut event.fact) {
        (Correction::Time { utc_ms }, Fact::Arrived { .. } | Fact::Departed { .. }) => {
            let moved = utc_ms - entry.at.when();
            event.at.utc_ms += moved;
            event.at.typed_ms = event.at.typed_ms.map(|typed| typed + moved);
            event.at.steady_ms = event.at.steady_ms.saturating_add_signed(moved);
            Some(Some(event))
        }
        (
            Correction::Person { person: right },
            Fact::Arrived { person }
            | Fact::Departed { person }
            | Fact::Excused { person }
            | Fact::Moved { mover: person, .. }
            | Fact::Seconded { person, .. }
            | Fact::FloorGiven { person, .. },
        ) => {
            *person = *right;
            Some(Some(event))
        }
        (
            Correction::Never,
            Fact::Arrived { .. } | Fact::Departed { .. } | Fact::Excused { .. },
        ) => Some(None),
        (Correction::Tally { tally: right }, Fact::VoteCounted { tally, .. }) => {
            tally.clone_from(right);
            Some(Some(event))
        }
        (
            Correction::Time { .. }
            | Correction::Person { .. }
            | Correction::Never
            | Correction::Tally { .. },
            _,
        ) => None,
    }
}

/// Acts that have been taken back.
pub(crate) fn undone(log: &[Event]) -> BTreeSet<ActId> {
    log.iter()
        .filter_map(|event| if let Fact::Undone { act } = &event.fact { Some(*act) } else { None })
        .collect()
}

/// The record as it is to be read: without what was undone, with entries as corrected, in the
/// order in which things happened.
pub(crate) fn reading(log: &[Event]) -> Vec<Event> {
    let undone = undone(log);
    let standing = || log.iter().filter(|event| !undone.contains(&event.act));
    let mut corrections = Corrections::new();
    for event in standing() {
        if let Fact::Corrected { act, place, correction, .. } = &event.fact {
            corrections.entry((*act, *place)).or_default().push(correction);
        }
    }
    if corrections.is_empty() {
        return standing().cloned().collect();
    }
    let mut events: Vec<Event> = standing()
        .filter_map(|event| {
            let right = corrections.get(&(event.act, event.place)).map_or(&[][..], Vec::as_slice);
            right.iter().try_fold(event.clone(), |event, correction| {
                amended(&event, correction).unwrap_or(Some(event))
            })
        })
        .collect();
    settle_order(&mut events, &corrections);
    events
}

/// The corrections of each entry, oldest first.
type Corrections<'a> = BTreeMap<(ActId, u16), Vec<&'a Correction>>;

/// Moves entries with a corrected time to where they belong; all others keep their order.
fn settle_order(events: &mut Vec<Event>, corrections: &Corrections<'_>) {
    let (moved, mut rest): (Vec<Event>, Vec<Event>) = events.drain(..).partition(|event| {
        corrections
            .get(&(event.act, event.place))
            .is_some_and(|list| list.iter().any(|c| matches!(c, Correction::Time { .. })))
    });
    for event in moved {
        let place = rest
            .iter()
            .rposition(|other| other.at.when() <= event.at.when())
            .map_or(0, |place| place + 1);
        rest.insert(place, event);
    }
    *events = rest;
}

impl Meeting {
    /// The act that can be taken back now: the last that stands, unless it called the meeting,
    /// signed or froze.
    #[must_use]
    pub fn undoable(&self) -> Option<ActId> {
        let undone = undone(&self.log);
        let last = self.log.iter().rev().find(|event| {
            !undone.contains(&event.act) && !matches!(event.fact, Fact::Undone { .. })
        })?;
        let sealed = self.log.iter().filter(|event| event.act == last.act).any(|event| {
            matches!(
                event.fact,
                Fact::MeetingCalled { .. } | Fact::Signed { .. } | Fact::MinutesFrozen { .. }
            )
        });
        (!sealed).then_some(last.act)
    }
}
