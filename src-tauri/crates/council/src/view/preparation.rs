//! How far the preparation of a meeting has come: the agenda against the time of the room, and
//! what a chair looks through before people come.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::{Item, ItemKind},
    convening::Limit,
    ids::ItemId,
    meeting::Meeting,
    people::{Capacity, Names, Office},
    quorum::count,
};

use super::convening::convening;

/// How far the preparation has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PreparationView {
    /// How many minutes the agenda takes as planned.
    pub planned_minutes: u32,
    /// For how many the room is there.
    pub hall_minutes: Option<u32>,
    /// Parties that must have a seat, in the order in which they were named.
    pub parties: Vec<PartyView>,
    /// What to look through, in the order in which it is done.
    pub checks: Vec<Check>,
}

/// A party that must have a seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartyView {
    /// What it is called.
    pub name: String,
    /// Whether somebody on the roll speaks for it.
    pub seated: bool,
}

/// One thing to look through, with what the record says about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Check {
    /// What.
    pub what: CheckKind,
    /// Whether the record says that it is done.
    pub done: bool,
    /// How many are missing, where they can be counted: items, minutes, people.
    pub missing: u32,
    /// Which items, where it is about items.
    pub items: Vec<ItemId>,
    /// Which parties, where it is about parties.
    pub parties: Vec<String>,
    /// By when, where the rules say so.
    pub latest: Option<Limit>,
}

/// What a chair looks through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckKind {
    /// Day and hour are set.
    Planned,
    /// There is a place.
    Place,
    /// There is an agenda.
    Agenda,
    /// Every item has its minutes.
    Minutes,
    /// The agenda fits into the time of the room.
    Fits,
    /// What is to be decided lies before the meeting in writing.
    Papers,
    /// Notice was given in time.
    Notice,
    /// People are on the roll.
    Roll,
    /// Somebody presides.
    Chair,
    /// Somebody takes the minutes.
    Secretary,
    /// Every party has a seat.
    Parties,
}

/// How far the preparation has come.
#[must_use]
pub fn preparation(meeting: &Meeting, names: &Names) -> PreparationView {
    let parties = parties(meeting, names);
    PreparationView {
        planned_minutes: planned(meeting, None),
        hall_minutes: meeting.particulars.hall_minutes,
        checks: checks(meeting, &parties),
        parties,
    }
}

/// The minutes of items beside one another. An item takes its own or those of what lies below
/// it, whichever is more.
pub(super) fn planned(meeting: &Meeting, parent: Option<ItemId>) -> u32 {
    let items = meeting.agenda.iter().filter(|item| item.parent == parent);
    let one = |item: &Item| item.minutes.unwrap_or(0).max(planned(meeting, Some(item.id)));
    items.map(one).fold(0, u32::saturating_add)
}

fn parties(meeting: &Meeting, names: &Names) -> Vec<PartyView> {
    let attends = |capacity| match capacity {
        Capacity::Member | Capacity::Consultative => true,
        Capacity::Observer => false,
    };
    let seats = || meeting.roll.iter().filter(|seat| attends(seat.capacity));
    let view = |party: &crate::sitting::Party| PartyView {
        name: party.name.clone(),
        seated: seats().any(|seat| party.is_meant(names.party(seat.person))),
    };
    meeting.particulars.parties.iter().map(view).collect()
}

fn checks(meeting: &Meeting, parties: &[PartyView]) -> Vec<Check> {
    let simple = |what, done: bool| about(what, u32::from(!done));
    let bare = meeting
        .agenda
        .iter()
        .filter(|item| item.minutes.is_none() && meeting.children(Some(item.id)).is_empty());
    let bare: Vec<ItemId> = bare.map(|item| item.id).collect();
    let unread = meeting
        .agenda
        .iter()
        .filter(|item| item.kind == ItemKind::Decision && item.papers.is_empty());
    let unread: Vec<ItemId> = unread.map(|item| item.id).collect();
    let absent: Vec<String> =
        parties.iter().filter(|party| !party.seated).map(|party| party.name.clone()).collect();
    let mut checks = vec![
        simple(CheckKind::Planned, meeting.particulars.planned.is_some()),
        simple(CheckKind::Place, !meeting.particulars.place.trim().is_empty()),
        simple(CheckKind::Agenda, !meeting.agenda.is_empty()),
        Check { items: bare.clone(), ..about(CheckKind::Minutes, count(bare.len())) },
    ];
    if let Some(hall) = meeting.particulars.hall_minutes {
        checks.push(about(CheckKind::Fits, planned(meeting, None).saturating_sub(hall)));
    }
    let to_decide = meeting.agenda.iter().any(|item| item.kind == ItemKind::Decision);
    if to_decide {
        let missing = count(unread.len());
        checks.push(Check { items: unread, ..about(CheckKind::Papers, missing) });
    }
    checks.extend(notice(meeting));
    checks.push(simple(CheckKind::Roll, !meeting.roll.is_empty()));
    checks.push(simple(CheckKind::Chair, meeting.holder(Office::Chair).is_some()));
    checks.push(simple(CheckKind::Secretary, meeting.holder(Office::Secretary).is_some()));
    if !parties.is_empty() {
        let missing = count(absent.len());
        checks.push(Check { parties: absent, ..about(CheckKind::Parties, missing) });
    }
    checks
}

/// Whether notice was given, and in time where that can be told; none where the rules ask for
/// none.
fn notice(meeting: &Meeting) -> Option<Check> {
    let convening = convening(meeting);
    let rule = convening.notice?;
    let in_time =
        convening.given.is_some_and(|given| given.check.is_some_and(|check| check.in_time));
    let latest = rule.ordinary.latest;
    Some(Check { latest, ..about(CheckKind::Notice, u32::from(!in_time)) })
}

fn about(what: CheckKind, missing: u32) -> Check {
    let (items, parties) = (Vec::new(), Vec::new());
    Check { what, done: missing == 0, missing, items, parties, latest: None }
}
