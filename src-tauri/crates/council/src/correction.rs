//! Corrections and undo. Both leave the record as it was and change how it is read: an undone
//! act is passed over, a corrected entry is read as corrected. Where that changes a quorum or a
//! result, the vote is in doubt until the chair decides.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    event::{Event, Fact},
    ids::{ActId, PersonId},
    meeting::Meeting,
    people::Capacity,
    refusal::Refusal,
    rules::Ground,
    vote::{Answer, Choice, Method, Tally, Vote},
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
    /// Somebody answered otherwise when the roll was called; the count follows.
    Answer {
        /// Who.
        person: PersonId,
        /// What they answered.
        choice: Choice,
    },
}

/// A way to correct an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Correctable {
    /// Its time.
    Time,
    /// Its person.
    Person,
    /// That it happened at all.
    Never,
    /// Its count.
    Tally,
    /// An answer in it.
    Answer,
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
    if amended(entry, correction).is_none() {
        return Err(Refusal::CannotBeCorrected);
    }
    match correction {
        Correction::Time { utc_ms } => check_time(meeting, entry, *utc_ms),
        Correction::Person { person } => check_person(meeting, entry, *person),
        Correction::Never => Ok(()),
        Correction::Tally { tally } => {
            let Fact::VoteCounted { vote, .. } = &entry.fact else { return Ok(()) };
            // What is right is known in full, and of a roll call answer by answer.
            let by_name = |vote: &Vote| vote.terms.method == Some(Method::RollCall);
            if tally.uncounted.is_some() || meeting.vote(*vote).is_some_and(by_name) {
                return Err(Refusal::CannotBeCorrected);
            }
            let present = meeting.vote(*vote).map_or(0, |vote| vote.present_now_known.len());
            crate::vote::check_tally(tally, present)
        }
        Correction::Answer { person, .. } => check_answer(meeting, entry, *person),
    }
}

/// Whoever had a vote, in the last entry that names them.
fn check_answer(meeting: &Meeting, entry: &Event, person: PersonId) -> Result<(), Refusal> {
    let Fact::RollCalled { vote, .. } = &entry.fact else { return Ok(()) };
    let known = meeting.vote(*vote).ok_or(Refusal::Unknown)?;
    meeting.entitled(known, person)?;
    let names = |event: &Event| {
        matches!(&event.fact, Fact::RollCalled { vote: other, answers, silent } if other == vote
            && (answers.iter().any(|one| one.person == person) || silent.contains(&person)))
    };
    let read = reading(&meeting.log);
    let last = read.iter().rev().find(|event| names(event));
    match last {
        Some(last) if (last.act, last.place) == (entry.act, entry.place) => Ok(()),
        Some(_) | None => Err(Refusal::CannotBeCorrected),
    }
}

/// A time within the meeting, at which coming and going still follow one another.
fn check_time(meeting: &Meeting, entry: &Event, utc_ms: i64) -> Result<(), Refusal> {
    let last = meeting.log.last().map_or(i64::MAX, |event| event.at.when());
    let first = meeting.opened().map_or(i64::MIN, |at| at.when() - DAY_MS);
    let empty = |log: &[Event]| empty_entries(&reading(log)).len();
    let corrected = with_correction(meeting, entry, Correction::Time { utc_ms });
    if utc_ms > last || utc_ms < first || empty(&corrected) > empty(&meeting.log) {
        return Err(Refusal::TimeUnclear);
    }
    Ok(())
}

/// Somebody who could have done it: nobody comes who is there, or moves without a vote.
fn check_person(meeting: &Meeting, entry: &Event, person: PersonId) -> Result<(), Refusal> {
    let seat = meeting.on_roll(person)?;
    if let Fact::Moved { motion, .. } | Fact::Seconded { motion, .. } = &entry.fact {
        let is_mover = matches!(entry.fact, Fact::Moved { .. });
        let known = meeting.motion(*motion);
        let other = known.and_then(|m| if is_mover { m.seconder } else { Some(m.mover) });
        if other == Some(person) {
            return Err(Refusal::MoverCannotSecond { person });
        }
        if seat.capacity != Capacity::Member {
            return Err(Refusal::MembersOnly { person, cite: meeting.cite(Ground::RightToVote) });
        }
    }
    if matches!(entry.fact, Fact::FloorGiven { .. }) && seat.capacity == Capacity::Observer {
        return Err(Refusal::ObserversListen { person, cite: meeting.cite(Ground::RightToSpeak) });
    }
    let corrected = with_correction(meeting, entry, Correction::Person { person });
    if !empty_entries(&reading(&corrected)).contains(&(entry.act, entry.place)) {
        Ok(())
    } else if matches!(entry.fact, Fact::Arrived { .. }) {
        Err(Refusal::IsPresent { person })
    } else {
        Err(Refusal::NotPresent { person })
    }
}

/// The record with one correction more.
fn with_correction(meeting: &Meeting, entry: &Event, correction: Correction) -> Vec<Event> {
    let mut log = meeting.log.clone();
    let (act, place) = (entry.act, entry.place);
    let last = log.last().unwrap_or(entry);
    let (at, by) = (last.at, last.by);
    let fact = Fact::Corrected { act, place, correction, reason: String::new() };
    // It names no act of its own: nothing asks for that before it is on the record.
    log.push(Event { act: ActId(Uuid::nil()), place: 0, at, by, fact });
    log
}

/// Entries of coming and going that say nothing: somebody comes who is there or is not on the
/// roll, leaves who is not there, or either after the end.
fn empty_entries(events: &[Event]) -> BTreeSet<(ActId, u16)> {
    let (mut roll, mut room, mut over) = (BTreeSet::new(), BTreeSet::new(), false);
    let mut empty = BTreeSet::new();
    for event in events {
        let says = if let Fact::Arrived { person } = &event.fact {
            !over && roll.contains(person) && room.insert(*person)
        } else if let Fact::Departed { person } = &event.fact {
            room.remove(person)
        } else {
            true
        };
        if let Fact::Enrolled { person, .. } = &event.fact {
            roll.insert(*person);
        }
        if let Fact::StruckOff { person } = &event.fact {
            roll.remove(person);
        }
        if matches!(event.fact, Fact::Adjourned) {
            room.clear();
            over = true;
        }
        if !says {
            empty.insert((event.act, event.place));
        }
    }
    empty
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
        (Correction::Answer { person, choice }, Fact::RollCalled { answers, silent, .. }) => {
            silent.retain(|other| other != person);
            answers.retain(|other| other.person != *person);
            answers.push(Answer { person: *person, choice: *choice });
            Some(Some(event))
        }
        (
            Correction::Time { .. }
            | Correction::Person { .. }
            | Correction::Never
            | Correction::Tally { .. }
            | Correction::Answer { .. },
            _,
        ) => None,
    }
}

/// Acts that have been taken back. What an act took back stands again when that act is itself
/// taken back; an act only ever names an earlier one, so the last is read first.
pub(crate) fn undone(log: &[Event]) -> BTreeSet<ActId> {
    let mut undone = BTreeSet::new();
    for event in log.iter().rev() {
        if let Fact::Undone { act } = &event.fact
            && !undone.contains(&event.act)
        {
            undone.insert(*act);
        }
    }
    undone
}

/// The record as it is to be read: without what was undone, with entries as corrected, in the
/// order in which things happened.
pub(crate) fn reading(log: &[Event]) -> Vec<Event> {
    let undone = undone(log);
    let standing = || log.iter().enumerate().filter(|(_, event)| !undone.contains(&event.act));
    let mut corrections = Corrections::new();
    for (place_in_log, event) in standing() {
        if let Fact::Corrected { act, place, correction, .. } = &event.fact {
            corrections.entry((*act, *place)).or_default().push((place_in_log, correction));
        }
    }
    if corrections.is_empty() {
        return standing().map(|(_, event)| event.clone()).collect();
    }
    let events = standing()
        .filter_map(|(place_in_log, event)| {
            let right = corrections.get(&(event.act, event.place)).map_or(&[][..], Vec::as_slice);
            let event = right.iter().try_fold(event.clone(), |event, (_, correction)| {
                amended(&event, correction).unwrap_or(Some(event))
            })?;
            let retimed = right.iter().rev().find(|(_, c)| matches!(c, Correction::Time { .. }));
            Some(Read { place_in_log, retimed_at: retimed.map(|(place, _)| *place), event })
        })
        .collect();
    in_order(events)
}

/// The corrections of each entry with their places in the log, oldest first.
type Corrections<'a> = BTreeMap<(ActId, u16), Vec<(usize, &'a Correction)>>;

/// An entry as corrected.
struct Read {
    place_in_log: usize,
    /// The place in the log of the correction of its time.
    retimed_at: Option<usize>,
    event: Event,
}

/// Moves entries with a corrected time to where they belong; all others keep their order. An
/// entry moves past its neighbours and never beyond the correction that moved it, so that what is
/// recorded later, perhaps by a clock that was set back, changes nothing before it.
fn in_order(events: Vec<Read>) -> Vec<Event> {
    let (moved, mut rest): (Vec<Read>, Vec<Read>) =
        events.into_iter().partition(|read| read.retimed_at.is_some());
    for read in moved {
        let when = read.event.at.when();
        let until = read.retimed_at.unwrap_or(usize::MAX);
        // The correction itself stands after it and keeps its place.
        let after =
            |other: &Read| other.retimed_at.is_none() && other.place_in_log > read.place_in_log;
        let from = rest.iter().position(after).unwrap_or(rest.len());
        let earlier = rest[..from].iter().rposition(|other| other.event.at.when() <= when);
        let back = earlier.map_or(0, |place| place + 1);
        let place = if back < from {
            back
        } else {
            let stays = |other: &&Read| other.place_in_log < until && other.event.at.when() <= when;
            from + rest[from..].iter().take_while(stays).count()
        };
        rest.insert(place, read);
    }
    rest.into_iter().map(|read| read.event).collect()
}

/// The ways in which an entry of this kind can be corrected; none where it cannot be.
pub(crate) fn correctable(fact: &Fact) -> &'static [Correctable] {
    use Correctable::{Answer, Never, Person, Tally, Time};
    if matches!(fact, Fact::Arrived { .. } | Fact::Departed { .. }) {
        &[Time, Person, Never]
    } else if matches!(fact, Fact::Excused { .. }) {
        &[Person, Never]
    } else if matches!(fact, Fact::Moved { .. } | Fact::Seconded { .. } | Fact::FloorGiven { .. }) {
        &[Person]
    } else if matches!(fact, Fact::VoteCounted { .. }) {
        &[Tally]
    } else if matches!(fact, Fact::RollCalled { .. }) {
        &[Answer]
    } else {
        &[]
    }
}

/// Whether there is an entry that could be corrected, and nothing has been signed.
pub(crate) fn can_correct(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.not_signed()?;
    if meeting.index.correctable { Ok(()) } else { Err(Refusal::CannotBeCorrected) }
}

/// Whether a fact makes its act one that is never taken back.
pub(crate) fn is_sealed(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::MeetingCalled { .. }
            | Fact::Signed { .. }
            | Fact::MinutesFrozen { .. }
            | Fact::MinutesReissued { .. }
    )
}

impl Meeting {
    /// The act that can be taken back now: the last that stands, unless it called the meeting,
    /// signed or froze.
    #[must_use]
    pub fn undoable(&self) -> Option<ActId> {
        self.index.standing.last().filter(|(_, sealed)| !sealed).map(|(act, _)| *act)
    }
}
