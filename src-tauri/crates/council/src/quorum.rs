//! Quorum as a function of time.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    entitlement::over_the_cap,
    event::Fact,
    ids::PersonId,
    meeting::Meeting,
    people::Capacity,
    register::Register,
    roll::Seat,
    rules::{Cite, QuorumBase},
    sitting::Phase,
    standing::Proxy,
    time::Stamp,
};

/// Whether the body can decide, and from what that follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Quorum {
    /// 应到: members on the roll, or the owners of the register.
    pub members: u32,
    /// 实到: members in the room.
    pub present: u32,
    /// 法定人数: how many must be in the room.
    pub needed: u32,
    /// Whether they are.
    pub met: bool,
    /// Where it says so.
    pub cite: Option<Cite>,
}

/// Quorum from a moment on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuorumPoint {
    /// From when on.
    pub at: Stamp,
    /// How it stood.
    pub quorum: Quorum,
}

impl Meeting {
    /// Quorum as it stands: members in the room, without those who are recused unless the rules
    /// count them, and with those who are represented where the rules count them.
    #[must_use]
    pub fn quorum(&self) -> Quorum {
        Attendance::of(self).quorum()
    }

    /// Quorum from how each member stands.
    fn quorum_of(&self, stand: impl Iterator<Item = Stand>, body: &Body) -> Quorum {
        let recused_count = self.rules.as_ref().is_some_and(|rules| rules.quorum.recused_count);
        let (mut members, mut present, mut recused) = (0_u32, 0_u32, 0_u32);
        for member in stand {
            members += 1;
            recused += u32::from(member.recused);
            present += u32::from(member.there && (!member.recused || recused_count));
        }
        // Owners need not be on the roll to be counted.
        let members = body.owners().unwrap_or(members);
        let Some(rules) = &self.rules else {
            return Quorum { members, present, needed: 0, met: false, cite: None };
        };
        let rule = &rules.quorum;
        let base = match rule.base {
            QuorumBase::Members => members,
            QuorumBase::Seats => body.owners().or(body.seats).unwrap_or(members),
        };
        let many_out = u64::from(recused) * 3 > u64::from(base);
        let needed = match (rule.fixed, rule.of_the_rest.filter(|_| many_out)) {
            (_, Some(share)) => share.needed(u64::from(base.saturating_sub(recused))),
            (Some(fixed), None) => u64::from(fixed),
            (None, None) => rule.share.needed(u64::from(base)),
        };
        let needed = count_u64(needed).max(rule.at_least).max(1);
        Quorum { members, present, needed, met: present >= needed, cite: Some(rule.cite.clone()) }
    }

    /// What the room is told when an act changes who counts: that the quorum is lost, or there
    /// again. Whatever a record takes back or corrects tells another past and announces nothing.
    pub(crate) fn quorum_change(&self, facts: &[Fact]) -> Option<Fact> {
        let in_session = match self.phase {
            Phase::InSession | Phase::Recess => true,
            Phase::Preparing
            | Phase::SigningIn
            | Phase::Adjourned
            | Phase::Signing
            | Phase::Signed => false,
        };
        let ends = facts.iter().any(|fact| matches!(fact, Fact::Adjourned));
        if !in_session || ends {
            return None;
        }
        let mut attendance = Attendance::of(self);
        let changes = facts.iter().filter(|fact| attendance.after(fact)).count();
        if changes == 0 {
            return None;
        }
        let after = attendance.quorum();
        match (self.quorum().met, after.met) {
            (true, false) => Some(Fact::QuorumLost { quorum: after }),
            (false, true) => Some(Fact::QuorumRegained { quorum: after }),
            (true, true) | (false, false) => None,
        }
    }

    /// How the quorum stood at each change of attendance, of recusals and of proxies, oldest first.
    #[must_use]
    pub fn quorum_over_time(&self) -> Vec<QuorumPoint> {
        let counts = |seat: &&Seat| seat.capacity == Capacity::Member || !self.proxies.is_empty();
        let attendance = self.roll.iter().filter(counts).flat_map(|seat| &seat.spells);
        let recusals = self.recusals.iter().map(|recusal| &recusal.spell);
        let proxies = self.proxies.iter().map(|proxy| &proxy.spell);
        let mut moments: Vec<Stamp> = attendance
            .chain(recusals)
            .chain(proxies)
            .flat_map(|spell| std::iter::once(spell.from).chain(spell.until))
            .collect();
        moments.sort_by_key(Stamp::when);
        moments.dedup_by_key(|at| at.when());
        moments
            .into_iter()
            .map(|at| QuorumPoint { at, quorum: self.quorum_at(at.when()) })
            .collect()
    }

    /// Quorum as it stood at a moment, in milliseconds since 1970-01-01 UTC.
    fn quorum_at(&self, when: i64) -> Quorum {
        let acting = || self.proxies.iter().filter(|proxy| proxy.spell.covers(when));
        let over = self.proxies_over_the_cap_at(when);
        let represented = |person: PersonId| {
            let by = |proxy: &&Proxy| proxy.principal == person && !over.contains(&person);
            let agent = acting().find(by).and_then(|p| self.on_roll(p.agent).ok());
            agent.is_some_and(|seat| seat.was_present(when))
        };
        let body = Body::of(self);
        let counted = self.members().filter(|seat| body.counts(seat.person));
        let stand = counted.map(|seat| Stand {
            there: seat.was_present(when) || self.proxies_count() && represented(seat.person),
            recused: self.recusals.iter().any(|r| r.person == seat.person && r.spell.covers(when)),
        });
        self.quorum_of(stand, &body)
    }

    /// Whether a member who is represented counts as present.
    fn proxies_count(&self) -> bool {
        self.rules.as_ref().is_some_and(|rules| rules.quorum.proxies_count)
    }
}

/// How a member stands for the quorum.
struct Stand {
    /// In the room, or represented where that counts.
    there: bool,
    /// Takes no part in the item in hand.
    recused: bool,
}

/// Of how many a body consists.
#[derive(Clone)]
struct Body {
    /// Its seats, where they were given.
    seats: Option<u32>,
    /// Its owners, where there is a register.
    register: Option<Arc<Register>>,
}

impl Body {
    fn of(meeting: &Meeting) -> Self {
        Self { seats: meeting.particulars.seats, register: meeting.register.clone() }
    }

    /// How many owners there are, where there is a register of them.
    fn owners(&self) -> Option<u32> {
        self.register.as_ref().map(|register| register.totals().heads)
    }

    /// Whether somebody counts: where there is a register, whoever has something in it.
    fn counts(&self, person: PersonId) -> bool {
        self.register.as_ref().is_none_or(|register| register.heads_of(person) > 0)
    }
}

/// Who counts for the quorum: as the meeting has it, and as facts would change it.
struct Attendance<'a> {
    meeting: &'a Meeting,
    /// Who would come or go.
    moved: BTreeMap<PersonId, bool>,
    /// Who would be on the roll in another capacity; none for whoever would not be on it.
    changed: BTreeMap<PersonId, Option<Capacity>>,
    /// Members who take no part in the item in hand.
    recused: BTreeSet<PersonId>,
    /// Who acts for whom, in the order in which the proxies were given.
    agents: Vec<(PersonId, PersonId)>,
    /// Of how many the body consists.
    body: Body,
}

impl<'a> Attendance<'a> {
    fn of(meeting: &'a Meeting) -> Self {
        let open = meeting.recusals.iter().filter(|recusal| recusal.spell.is_open());
        let acting = meeting.open_proxies();
        Self {
            meeting,
            moved: BTreeMap::new(),
            changed: BTreeMap::new(),
            recused: open.map(|recusal| recusal.person).collect(),
            agents: acting.map(|proxy| (proxy.principal, proxy.agent)).collect(),
            body: Body::of(meeting),
        }
    }

    fn is_here(&self, person: PersonId) -> bool {
        self.moved.get(&person).copied().unwrap_or_else(|| self.meeting.is_here(person))
    }

    /// Members, and whether each is in the room.
    fn members(&self) -> impl Iterator<Item = (PersonId, bool)> {
        let known = self.meeting.roll.iter().filter(|seat| {
            let now = self.changed.get(&seat.person).copied();
            now.unwrap_or(Some(seat.capacity)) == Some(Capacity::Member)
        });
        let known = known.map(|seat| {
            (seat.person, self.moved.get(&seat.person).copied().unwrap_or(seat.is_present()))
        });
        let new = self.changed.iter().filter(|(person, capacity)| {
            **capacity == Some(Capacity::Member) && self.meeting.on_roll(**person).is_err()
        });
        known.chain(new.map(|(person, _)| (*person, false)))
    }

    fn quorum(&self) -> Quorum {
        let agents = self.counting_agents();
        let counted = self.members().filter(|(person, _)| self.body.counts(*person));
        let stand = counted.map(|(person, here)| {
            let agent = agents.get(&person);
            let there = here || agent.is_some_and(|agent| self.is_here(*agent));
            Stand { there, recused: self.recused.contains(&person) }
        });
        self.meeting.quorum_of(stand, &self.body)
    }

    /// Who acts for whom, where members who are represented count.
    fn counting_agents(&self) -> BTreeMap<PersonId, PersonId> {
        if !self.meeting.proxies_count() || self.agents.is_empty() {
            return BTreeMap::new();
        }
        let heads = self.body.owners().or(self.body.seats);
        let heads = heads.unwrap_or_else(|| count(self.members().count()));
        let acting = self.agents.iter().copied();
        let over = over_the_cap(self.meeting, heads, acting.clone());
        acting.filter(|(principal, _)| !over.contains(principal)).collect()
    }

    /// Takes in one fact, where it is one of those that may change who counts, or of how many.
    /// Returns whether it is.
    fn after(&mut self, fact: &Fact) -> bool {
        if let Fact::Arrived { person } = fact {
            self.moved.insert(*person, true);
        } else if let Fact::Departed { person } = fact {
            self.moved.insert(*person, false);
        } else if let Fact::Enrolled { person, capacity, .. } = fact {
            self.changed.insert(*person, Some(*capacity));
        } else if let Fact::StruckOff { person } = fact {
            self.changed.insert(*person, None);
        } else if let Fact::ParticularsSet { particulars } = fact {
            self.body.seats = particulars.seats;
        } else if let Fact::RegisterAdopted { register } = fact {
            self.body.register = Some(Arc::clone(register));
        } else if let Fact::Recused { person, .. } = fact {
            self.recused.insert(*person);
        } else if let Fact::RecusalEnded { person, .. } = fact {
            self.recused.remove(person);
        } else if matches!(fact, Fact::ItemStarted { .. } | Fact::ItemClosed { .. }) {
            // A recusal is from one item.
            self.recused.clear();
        } else if let Fact::ProxyGiven { principal, agent, .. } = fact {
            self.agents.push((*principal, *agent));
        } else if let Fact::ProxyEnded { principal } = fact {
            self.agents.retain(|(represented, _)| represented != principal);
        } else {
            return false;
        }
        true
    }
}

/// A head count. No roll comes near the limit.
pub(crate) fn count(heads: usize) -> u32 {
    u32::try_from(heads).unwrap_or(u32::MAX)
}

fn count_u64(heads: u64) -> u32 {
    u32::try_from(heads).unwrap_or(u32::MAX)
}
