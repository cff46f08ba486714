//! Who counts and who votes: members in the room, members represented by an agent, and members
//! who are recused from the item in hand.

use std::collections::BTreeSet;

use crate::{
    event::Fact,
    ids::{ItemId, PersonId},
    meeting::Meeting,
    people::Capacity,
    refusal::Refusal,
    rules::Ground,
    sitting::Phase,
    time::{Spell, Stamp, close_last},
};

/// Somebody who acts for a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proxy {
    /// The member who is away.
    pub principal: PersonId,
    /// Who acts for them.
    pub agent: PersonId,
    /// From when to when.
    pub spell: Spell,
}

/// A member who takes no part in an item (回避).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recusal {
    /// Who.
    pub person: PersonId,
    /// From which item.
    pub item: ItemId,
    /// Why, as typed.
    pub reason: String,
    /// From when to when.
    pub spell: Spell,
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Recuse { person: PersonId, reason: &'a str },
    EndRecusal(PersonId),
    GiveProxy { principal: PersonId, agent: PersonId },
    EndProxy(PersonId),
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::Recuse { person, reason } => recuse(meeting, person, reason),
        Change::EndRecusal(person) => {
            let item = can_end_recusal(meeting)?;
            if !meeting.is_recused(person) {
                return Err(Refusal::NotRecused { person });
            }
            Ok(vec![Fact::RecusalEnded { person, item }])
        }
        Change::GiveProxy { principal, agent } => give_proxy(meeting, principal, agent),
        Change::EndProxy(principal) => {
            can_change_proxies(meeting)?;
            if meeting.agent_of(principal).is_none() {
                return Err(Refusal::NotRepresented { person: principal });
            }
            Ok(vec![Fact::ProxyEnded { principal }])
        }
    }
}

/// Whether anybody could be recused now: an item is in hand and no vote is open.
pub(crate) fn can_recuse(meeting: &Meeting) -> Result<ItemId, Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    let item = meeting.item_in_hand()?.id;
    let there = |seat: &crate::roll::Seat| seat.is_present() && !meeting.is_recused(seat.person);
    if meeting.members().any(there) { Ok(item) } else { Err(Refusal::NobodyPresent) }
}

/// Whether anybody is recused who could come back.
pub(crate) fn can_end_recusal(meeting: &Meeting) -> Result<ItemId, Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    let item = meeting.item_in_hand()?.id;
    let recused = |r: &Recusal| r.spell.is_open();
    if meeting.recusals.iter().any(recused) { Ok(item) } else { Err(Refusal::NobodyRecused) }
}

fn recuse(meeting: &Meeting, person: PersonId, reason: &str) -> Result<Vec<Fact>, Refusal> {
    let item = can_recuse(meeting)?;
    let seat = meeting.in_room(person)?;
    if seat.capacity != Capacity::Member {
        return Err(Refusal::MembersOnly { person, cite: meeting.cite(Ground::RightToVote) });
    }
    if meeting.is_recused(person) {
        return Err(Refusal::IsRecused { person });
    }
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    Ok(vec![Fact::Recused { person, item, reason: reason.trim().to_owned() }])
}

/// Whether proxies can be handed in or taken back now.
pub(crate) fn can_change_proxies(meeting: &Meeting) -> Result<(), Refusal> {
    let known = meeting.rules.as_ref().is_some_and(|rules| rules.proxies.is_some());
    if !known {
        return Err(Refusal::NoProxies { cite: meeting.cite(Ground::Proxies) });
    }
    match meeting.phase {
        Phase::Preparing => Err(Refusal::SignInClosed),
        Phase::SigningIn | Phase::InSession | Phase::Recess => meeting.no_vote_open(),
        Phase::Adjourned | Phase::Signing | Phase::Signed => Err(Refusal::PhasePast),
    }
}

/// Whether there is a member away whom somebody in the room could represent.
pub(crate) fn can_give_proxy(meeting: &Meeting) -> Result<(), Refusal> {
    can_change_proxies(meeting)?;
    let away = meeting
        .members()
        .find(|seat| !seat.is_present() && meeting.agent_of(seat.person).is_none())
        .ok_or(Refusal::NobodyNamed)?;
    let mut first = None;
    for agent in meeting.roll.iter().filter(|seat| seat.is_present()) {
        match give_proxy(meeting, away.person, agent.person) {
            Ok(_) => return Ok(()),
            Err(refusal) => first.get_or_insert(refusal),
        };
    }
    Err(first.unwrap_or(Refusal::NobodyPresent))
}

/// Whether anybody is represented.
pub(crate) fn can_end_proxy(meeting: &Meeting) -> Result<(), Refusal> {
    can_change_proxies(meeting)?;
    if meeting.proxies.iter().any(|proxy| proxy.spell.is_open()) {
        Ok(())
    } else {
        Err(Refusal::NobodyNamed)
    }
}

/// The member is away, the agent is there, nobody acts for an agent, and nobody for too many.
fn give_proxy(
    meeting: &Meeting,
    principal: PersonId,
    agent: PersonId,
) -> Result<Vec<Fact>, Refusal> {
    can_change_proxies(meeting)?;
    let cite = || meeting.cite(Ground::Proxies);
    let seat = meeting.on_roll(principal)?;
    if seat.capacity != Capacity::Member {
        return Err(Refusal::MembersOnly { person: principal, cite: cite() });
    }
    if seat.is_present() {
        return Err(Refusal::IsPresent { person: principal });
    }
    meeting.in_room(agent)?;
    if meeting.agent_of(principal).is_some() {
        return Err(Refusal::IsRepresented { person: principal });
    }
    let limit = meeting.rules.as_ref().and_then(|rules| rules.proxies.as_ref()?.per_agent);
    let held = meeting.proxies.iter().filter(|p| p.agent == agent && p.spell.is_open()).count();
    match limit {
        Some(limit) if crate::quorum::count(held) >= limit => {
            Err(Refusal::TooManyProxies { person: agent, limit, cite: cite() })
        }
        Some(_) | None => Ok(vec![Fact::ProxyGiven { principal, agent }]),
    }
}

impl Meeting {
    /// Whether somebody is in the room.
    pub(crate) fn is_here(&self, person: PersonId) -> bool {
        self.on_roll(person).is_ok_and(crate::roll::Seat::is_present)
    }

    /// Whether somebody takes no part in the item in hand.
    #[must_use]
    pub fn is_recused(&self, person: PersonId) -> bool {
        self.recusals.iter().any(|recusal| recusal.person == person && recusal.spell.is_open())
    }

    /// Who acts for a member now.
    #[must_use]
    pub fn agent_of(&self, principal: PersonId) -> Option<PersonId> {
        self.proxies
            .iter()
            .find(|proxy| proxy.principal == principal && proxy.spell.is_open())
            .map(|proxy| proxy.agent)
    }

    /// Who is entitled to vote now: members in the room who are not recused, and members whose
    /// agent is in the room and neither of whom is recused, in the order of the roll.
    #[must_use]
    pub fn voters(&self) -> Vec<PersonId> {
        let open = self.recusals.iter().filter(|recusal| recusal.spell.is_open());
        let out: BTreeSet<PersonId> = open.map(|recusal| recusal.person).collect();
        let votes = |person: PersonId| self.is_here(person) && !out.contains(&person);
        let represented =
            |person| !self.proxies.is_empty() && self.agent_of(person).is_some_and(votes);
        self.members()
            .filter(|seat| self.is_elector(seat.person))
            .filter(|seat| !out.contains(&seat.person))
            .filter(|seat| seat.is_present() || represented(seat.person))
            .map(|seat| seat.person)
            .collect()
    }

    /// Ends what holds for one item only: recusals and suspended rules.
    pub(crate) fn end_of_item(&mut self, at: Stamp) {
        for recusal in &mut self.recusals {
            close_last(std::slice::from_mut(&mut recusal.spell), at);
        }
        self.suspended.clear();
        self.method = None;
    }

    pub(crate) fn end_recusal(&mut self, person: PersonId, at: Stamp) {
        for recusal in self.recusals.iter_mut().filter(|recusal| recusal.person == person) {
            close_last(std::slice::from_mut(&mut recusal.spell), at);
        }
    }

    /// Nobody acts for a member who, as the record was corrected, had come before.
    pub(crate) fn give_proxy(&mut self, principal: PersonId, agent: PersonId, at: Stamp) {
        if !self.is_here(principal) {
            // As corrected, whoever came between may not have: the later agent acts for them.
            self.end_proxy(principal, at);
            self.proxies.push(Proxy { principal, agent, spell: Spell::since(at) });
        }
    }

    /// A proxy ends when the member comes.
    pub(crate) fn end_proxy(&mut self, principal: PersonId, at: Stamp) {
        for proxy in self.proxies.iter_mut().filter(|proxy| proxy.principal == principal) {
            close_last(std::slice::from_mut(&mut proxy.spell), at);
        }
    }
}
