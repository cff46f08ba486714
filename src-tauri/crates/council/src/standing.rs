//! Who takes part: members in the room, members represented by an agent, and members who are
//! recused from the item in hand. Who of them votes is asked in [`crate::entitlement`].

use std::collections::BTreeSet;

use crate::{
    event::Fact,
    ids::{ItemId, PersonId},
    meeting::Meeting,
    people::{Capacity, Sha256Hex},
    refusal::Refusal,
    rules::{Ground, ProxyRule},
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
    /// SHA-256 of the scan of the written form, where one is kept.
    pub form: Option<Sha256Hex>,
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
    GiveProxy { principal: PersonId, agent: PersonId, form: Option<&'a Sha256Hex> },
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
        Change::GiveProxy { principal, agent, form } => {
            let known = |form: &Sha256Hex| {
                form.len() == 64 && form.bytes().all(|b| b"0123456789abcdef".contains(&b))
            };
            if form.is_some_and(|form| !known(form)) {
                return Err(Refusal::FormUnclear);
            }
            check_proxy(meeting, principal, agent)?;
            Ok(vec![Fact::ProxyGiven { principal, agent, form: form.cloned() }])
        }
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
    let open = || meeting.open_proxies();
    let represented: BTreeSet<PersonId> = open().map(|proxy| proxy.principal).collect();
    let acting: BTreeSet<PersonId> = open().map(|proxy| proxy.agent).collect();
    let mut away = meeting
        .members()
        .map(|seat| (seat.person, seat.is_present()))
        .filter(|(person, present)| !present && !represented.contains(person))
        .map(|(person, _)| person)
        .peekable();
    // Somebody who left with proxies in hand is represented only where nobody else could be.
    let first = away.peek().copied();
    let principal = away.find(|person| !acting.contains(person)).or(first);
    let principal = principal.ok_or(Refusal::NobodyNamed)?;
    let mut refused = None;
    for agent in meeting.roll.iter().filter(|seat| seat.is_present()) {
        match check_proxy(meeting, principal, agent.person) {
            Ok(()) => return Ok(()),
            Err(refusal) => refused.get_or_insert(refusal),
        };
    }
    Err(refused.unwrap_or(Refusal::NobodyPresent))
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

/// The member is away, the agent is there; nobody acts for an agent, or through one, and nobody for
/// too many.
fn check_proxy(meeting: &Meeting, principal: PersonId, agent: PersonId) -> Result<(), Refusal> {
    can_change_proxies(meeting)?;
    let cite = || meeting.cite(Ground::Proxies);
    if principal == agent {
        return Err(Refusal::NamedTwice { person: agent });
    }
    let seat = meeting.on_roll(principal)?;
    if seat.capacity != Capacity::Member {
        return Err(Refusal::MembersOnly { person: principal, cite: cite() });
    }
    if seat.is_present() {
        return Err(Refusal::IsPresent { person: principal });
    }
    if meeting.agent_of(principal).is_some() {
        return Err(Refusal::IsRepresented { person: principal });
    }
    meeting.on_roll(agent)?;
    // Whoever is represented, or left with proxies in hand, would make a chain of it.
    if meeting.agent_of(agent).is_some() {
        return Err(Refusal::ProxyChain { person: agent, cite: cite() });
    }
    if meeting.holds_proxies(principal) {
        return Err(Refusal::ProxyChain { person: principal, cite: cite() });
    }
    meeting.in_room(agent)?;
    let limit = meeting.proxy_rule().and_then(|rule| rule.per_agent);
    match limit {
        Some(limit) if meeting.proxies_held(agent) >= limit => {
            Err(Refusal::TooManyProxies { person: agent, limit, cite: cite() })
        }
        Some(_) | None => Ok(()),
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

    /// The rules of representation; none where nobody is represented.
    pub(crate) fn proxy_rule(&self) -> Option<&ProxyRule> {
        self.rules.as_ref()?.proxies.as_ref()
    }

    /// Proxies that have not ended, in the order in which they were given.
    pub(crate) fn open_proxies(&self) -> impl Iterator<Item = &Proxy> {
        self.proxies.iter().filter(|proxy| proxy.spell.is_open())
    }

    /// For how many members somebody acts now, whether in the room or not.
    #[must_use]
    pub fn proxies_held(&self, person: PersonId) -> u32 {
        crate::quorum::count(self.open_proxies().filter(|proxy| proxy.agent == person).count())
    }

    /// Whether somebody acts for anybody now; whoever does cannot stand for election where the
    /// rules say so ([`ProxyRule::candidates_barred`]).
    #[must_use]
    pub fn holds_proxies(&self, person: PersonId) -> bool {
        self.open_proxies().any(|proxy| proxy.agent == person)
    }

    /// Whether the rules keep candidates from acting for others, and where they say so.
    #[must_use]
    pub fn candidates_barred(&self) -> Option<&crate::rules::Cite> {
        self.proxy_rule().filter(|rule| rule.candidates_barred).map(|rule| &rule.cite)
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
    pub(crate) fn give_proxy(
        &mut self,
        principal: PersonId,
        agent: PersonId,
        form: Option<&Sha256Hex>,
        at: Stamp,
    ) {
        if !self.is_here(principal) {
            // As corrected, whoever came between may not have: the later agent acts for them.
            self.end_proxy(principal, at);
            let (form, spell) = (form.cloned(), Spell::since(at));
            self.proxies.push(Proxy { principal, agent, form, spell });
        }
    }

    /// A proxy ends when the member comes.
    pub(crate) fn end_proxy(&mut self, principal: PersonId, at: Stamp) {
        for proxy in self.proxies.iter_mut().filter(|proxy| proxy.principal == principal) {
            close_last(std::slice::from_mut(&mut proxy.spell), at);
        }
    }
}
