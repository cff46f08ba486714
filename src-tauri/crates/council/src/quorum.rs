//! Quorum as a function of time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::{Event, Fact},
    ids::PersonId,
    meeting::Meeting,
    people::Capacity,
    roll::Seat,
    rules::{Cite, QuorumBase},
    sitting::Phase,
    standing::Proxy,
    time::Stamp,
};

/// Whether the body can decide, and from what that follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Quorum {
    /// 应到: members on the roll.
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
        self.quorum_if(|seat| seat.is_present(), |person| self.is_recused(person))
    }

    /// Quorum as it would stand if others were in the room, or recused.
    pub(crate) fn quorum_if(
        &self,
        here: impl Fn(&Seat) -> bool,
        recused: impl Fn(PersonId) -> bool,
    ) -> Quorum {
        let Some(rules) = &self.rules else { return self.quorum_of(0, 0) };
        let rule = &rules.quorum;
        let (mut present, mut away) = (0_u32, 0_u32);
        for seat in self.members() {
            let out = recused(seat.person);
            let there = here(seat)
                || rule.proxies_count
                    && self
                        .agent_of(seat.person)
                        .and_then(|agent| self.on_roll(agent).ok())
                        .is_some_and(&here);
            away += u32::from(out);
            present += u32::from(there && (!out || rule.recused_count));
        }
        self.quorum_of(present, away)
    }

    fn quorum_of(&self, present: u32, recused: u32) -> Quorum {
        let members = count(self.members().count());
        let Some(rules) = &self.rules else {
            return Quorum { members, present, needed: 0, met: false, cite: None };
        };
        let rule = &rules.quorum;
        let base = match rule.base {
            QuorumBase::Members => members,
            QuorumBase::Seats => self.particulars.seats.unwrap_or(members),
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

    /// What the room is told when people come and go: that the quorum is lost, or there again.
    pub(crate) fn quorum_change(&self, after: Quorum) -> Option<Fact> {
        let in_session = match self.phase {
            Phase::InSession | Phase::Recess => true,
            Phase::Preparing
            | Phase::SigningIn
            | Phase::Adjourned
            | Phase::Signing
            | Phase::Signed => false,
        };
        match (self.quorum().met, after.met) {
            (true, false) if in_session => Some(Fact::QuorumLost { quorum: after }),
            (false, true) if in_session => Some(Fact::QuorumRegained { quorum: after }),
            (true | false, true | false) => None,
        }
    }

    /// What the room is told where the quorum changes by something else than coming, going and
    /// standing aside: a proxy, a change of the roll or of the seats, or another item, with which
    /// recusals end.
    pub(crate) fn quorum_told(&self, facts: &[Fact]) -> Option<Fact> {
        let changes = |fact: &Fact| {
            matches!(
                fact,
                Fact::ProxyGiven { .. }
                    | Fact::ProxyEnded { .. }
                    | Fact::Enrolled { .. }
                    | Fact::StruckOff { .. }
                    | Fact::ParticularsSet { .. }
                    | Fact::ItemStarted { .. }
                    | Fact::ItemClosed { .. }
            )
        };
        let told = |fact: &Fact| {
            matches!(fact, Fact::QuorumLost { .. } | Fact::QuorumRegained { .. } | Fact::Adjourned)
        };
        if !facts.iter().any(changes) || facts.iter().any(told) {
            return None;
        }
        let last = self.log.last()?;
        let mut after = self.for_quorum();
        for fact in facts {
            after.take(&Event { fact: fact.clone(), ..last.clone() });
        }
        self.quorum_change(after.quorum())
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
        let Some(rules) = &self.rules else { return self.quorum_of(0, 0) };
        let rule = &rules.quorum;
        let represented = |person: PersonId| {
            let by = |proxy: &&Proxy| proxy.principal == person && proxy.spell.covers(when);
            let agent = self.proxies.iter().find(by).and_then(|p| self.on_roll(p.agent).ok());
            agent.is_some_and(|seat| seat.was_present(when))
        };
        let (mut present, mut away) = (0_u32, 0_u32);
        for seat in self.members() {
            let out = self.recusals.iter().any(|r| r.person == seat.person && r.spell.covers(when));
            let there = seat.was_present(when) || rule.proxies_count && represented(seat.person);
            away += u32::from(out);
            present += u32::from(there && (!out || rule.recused_count));
        }
        self.quorum_of(present, away)
    }
}

/// A head count. No roll comes near the limit.
pub(crate) fn count(heads: usize) -> u32 {
    u32::try_from(heads).unwrap_or(u32::MAX)
}

fn count_u64(heads: u64) -> u32 {
    u32::try_from(heads).unwrap_or(u32::MAX)
}
