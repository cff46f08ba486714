//! The electorate of a vote as a list to be printed: who may vote, and for whom somebody else
//! acts. It never says how anybody voted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    question::{self, QuestionView},
    record::{Head, ProxyLine, closed, head},
};
use crate::{
    correction,
    entitlement::Ineligible,
    event::Fact,
    ids::{MeetingId, PersonId, VoteId},
    meeting::Meeting,
    people::{Capacity, Names},
    quorum::count,
    rules::Order,
    sitting::Particulars,
    time::Stamp,
};

/// The electorate of a vote, or of one that would be opened now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ElectorateRecord")]
pub struct Electorate {
    /// The meeting.
    pub meeting: MeetingId,
    /// What it is called by.
    pub particulars: Particulars,
    /// The question that was put; none where no vote is meant, and where it was put behind closed
    /// doors.
    pub question: Option<QuestionView>,
    /// When the vote was opened; none where no vote is meant.
    pub opened: Option<Stamp>,
    /// In what order the list stands.
    pub order: Order,
    /// Members on the roll.
    pub members: u32,
    /// Who may vote.
    pub electors: Vec<ElectorLine>,
    /// Members in the room or represented who may not, and why.
    pub barred: Vec<BarredLine>,
    /// Who acts for whom.
    pub proxies: Vec<ProxyLine>,
    /// How many events the record holds.
    pub version: u32,
}

/// Somebody who may vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ElectorLine {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Where they sit or live.
    pub seat: String,
    /// In what capacity.
    pub capacity: Capacity,
    /// The name of whoever acts for them; empty where they vote themselves.
    pub represented_by: String,
    /// What is theirs of the register in 0.0001 m², where there is a register.
    #[ts(type = "number | null")]
    pub area: Option<u64>,
    /// When they were admitted to the vote, where they came after it had been opened.
    pub admitted: Option<Stamp>,
}

/// A member who may not vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BarredLine {
    /// Their name.
    pub name: String,
    /// Why not.
    pub bar: Ineligible,
}

/// Who may vote in a vote, or would now; none where there is no such vote.
#[must_use]
pub fn electors(meeting: &Meeting, vote: Option<VoteId>) -> Option<Vec<PersonId>> {
    match vote {
        Some(vote) => Some(meeting.vote(vote)?.electorate.clone()),
        None => Some(meeting.voters()),
    }
}

/// The electorate of a vote, or of one that would be opened now, with its people in the order in
/// which they are given; none where there is no such vote.
#[must_use]
pub fn electorate(
    meeting: &Meeting,
    names: &Names,
    vote: Option<VoteId>,
    ordered: &[PersonId],
) -> Option<Electorate> {
    let known = match vote {
        Some(vote) => Some(meeting.vote(vote)?),
        None => None,
    };
    let opened = known.map(|vote| vote.at);
    let public = known.filter(|vote| !closed(meeting).votes.contains(&vote.id));
    let motion = public.and_then(|vote| meeting.motion(vote.motion));
    let admitted = admitted(meeting, vote);
    let Head { proxies, .. } = head(meeting, names);
    let line = |person: &PersonId| ElectorLine {
        person: *person,
        name: names.name(*person).to_owned(),
        seat: names.seat(*person).to_owned(),
        capacity: meeting.on_roll(*person).map(|seat| seat.capacity).unwrap_or_default(),
        represented_by: agent(meeting, *person, opened)
            .map_or_else(String::new, |agent| names.name(agent).to_owned()),
        area: meeting.area_of(&[*person]),
        admitted: admitted.get(person).copied(),
    };
    Some(Electorate {
        meeting: meeting.id?,
        particulars: meeting.particulars.clone(),
        question: motion.map(|motion| question::question(meeting, names, motion)),
        opened,
        order: meeting.rules.as_ref().map(|rules| rules.votes.roll_call.order).unwrap_or_default(),
        members: count(meeting.members().count()),
        electors: ordered.iter().map(line).collect(),
        barred: barred(meeting, names, vote, ordered),
        proxies,
        version: count(meeting.log.len()),
    })
}

/// Who acted for somebody when the vote was opened, or acts now; nobody where they were there.
fn agent(meeting: &Meeting, person: PersonId, opened: Option<Stamp>) -> Option<PersonId> {
    let Some(when) = opened.map(|at| at.when()) else {
        return meeting.agent_of(person).filter(|_| !meeting.is_here(person));
    };
    let seat = meeting.on_roll(person).ok()?;
    let there =
        |proxy: &&crate::standing::Proxy| proxy.principal == person && proxy.spell.covers(when);
    let proxy = meeting.proxies.iter().find(there).filter(|_| !seat.was_present(when))?;
    Some(proxy.agent)
}

/// Whoever was admitted to a vote, with the time.
fn admitted(meeting: &Meeting, vote: Option<VoteId>) -> BTreeMap<PersonId, Stamp> {
    let ever = meeting.log.iter().any(|e| matches!(e.fact, Fact::ElectorAdmitted { .. }));
    if !ever {
        return BTreeMap::new();
    }
    let admitted = |event: crate::Event| {
        let Fact::ElectorAdmitted { vote: of, person } = event.fact else { return None };
        (Some(of) == vote).then_some((person, event.at))
    };
    correction::reading(&meeting.log).into_iter().filter_map(admitted).collect()
}

/// Members who take part and may not vote. Of a vote that is over nobody is asked any more.
fn barred(
    meeting: &Meeting,
    names: &Names,
    vote: Option<VoteId>,
    electors: &[PersonId],
) -> Vec<BarredLine> {
    if vote.is_some() && meeting.open_vote().map(|open| open.id) != vote {
        return Vec::new();
    }
    let known: BTreeSet<PersonId> = electors.iter().copied().collect();
    meeting
        .members()
        .filter(|seat| !known.contains(&seat.person))
        .filter(|seat| seat.is_present() || meeting.agent_of(seat.person).is_some())
        .filter_map(|seat| {
            let bar = meeting.bar(&[], seat.person)?;
            Some(BarredLine { name: names.name(seat.person).to_owned(), bar })
        })
        .collect()
}
