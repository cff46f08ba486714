//! Who is entitled to vote: now, and in a vote whose electorate was frozen when it opened.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::Fact,
    ids::{PersonId, VoteId},
    meeting::Meeting,
    people::Capacity,
    quorum::count,
    refusal::Refusal,
    rules::{Ground, LateComers},
    vote::Vote,
};

/// Why somebody has no vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ineligible {
    /// Attends without a vote, or is not on the roll.
    NoVote,
    /// Takes no part in the item (回避).
    Recused,
    /// Is not in the room, and nobody acts for them who is.
    Away,
    /// Is represented by somebody who acts for more than may count.
    OverTheCap,
    /// Came when the vote had been opened.
    CameLate,
}

/// For what occasion people vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Occasion {
    Motion,
    Election,
}

/// Members who are represented and do not count, because their agent acts for more than the rules
/// let one count for, by heads or, where there is a register, by area. Of what an agent holds, the
/// first given counts as long as it fits whole.
pub(crate) fn over_the_cap(
    meeting: &Meeting,
    heads: u32,
    acting: impl Iterator<Item = (PersonId, PersonId)>,
) -> BTreeSet<PersonId> {
    let share = meeting.proxy_rule().and_then(|rule| rule.per_agent_share);
    let Some(share) = share else { return BTreeSet::new() };
    let most = share.at_most(u64::from(heads));
    let most_area = meeting.entitled_area().map(|area| share.at_most(area));
    let mut held: BTreeMap<PersonId, (u64, u64)> = BTreeMap::new();
    acting
        .filter(|(principal, agent)| {
            let area = meeting.area_of(&[*principal]).unwrap_or(0);
            let (known, known_area) = held.entry(*agent).or_default();
            let (next, next_area) = (*known + 1, known_area.saturating_add(area));
            let fits = next <= most && most_area.is_none_or(|most| next_area <= most);
            if fits {
                (*known, *known_area) = (next, next_area);
            }
            !fits
        })
        .map(|(principal, _)| principal)
        .collect()
}

impl Meeting {
    /// Who is entitled to vote on a motion now: members in the room who are not recused, and,
    /// where the rules let them be represented, members whose agent is in the room and neither of
    /// whom is recused; in the order of the roll.
    #[must_use]
    pub fn voters(&self) -> Vec<PersonId> {
        self.voting(Occasion::Motion, &BTreeSet::new())
    }

    /// Who is entitled to vote in an election now: as for a motion, and represented also where
    /// the rules let members be represented in elections alone.
    #[must_use]
    pub fn electors(&self) -> Vec<PersonId> {
        self.voting(Occasion::Election, &BTreeSet::new())
    }

    /// Who is entitled once some have come.
    fn voting(&self, occasion: Occasion, coming: &BTreeSet<PersonId>) -> Vec<PersonId> {
        let open = self.recusals.iter().filter(|recusal| recusal.spell.is_open());
        let out: BTreeSet<PersonId> = open.map(|recusal| recusal.person).collect();
        let here = |person: PersonId| coming.contains(&person) || self.is_here(person);
        let agents = self.agents(occasion);
        let represented = |person: PersonId| {
            agents.get(&person).is_some_and(|agent| here(*agent) && !out.contains(agent))
        };
        self.members()
            .map(|seat| seat.person)
            .filter(|person| self.is_elector(*person) && !out.contains(person))
            .filter(|person| here(*person) || represented(*person))
            .collect()
    }

    /// Who votes for whom, where that counts.
    fn agents(&self, occasion: Occasion) -> BTreeMap<PersonId, PersonId> {
        let barred = self.proxy_rule().is_none_or(|rule| rule.elections_only);
        if self.proxies.is_empty() || barred && occasion == Occasion::Motion {
            return BTreeMap::new();
        }
        let over = self.proxies_over_the_cap();
        let acting = self.open_proxies().filter(|proxy| !over.contains(&proxy.principal));
        acting.map(|proxy| (proxy.principal, proxy.agent)).collect()
    }

    /// Members who are represented and whose proxies do not count, for their agent holds too many.
    #[must_use]
    pub fn proxies_over_the_cap(&self) -> BTreeSet<PersonId> {
        let acting = self.open_proxies().map(|proxy| (proxy.principal, proxy.agent));
        over_the_cap(self, self.heads(), acting)
    }

    /// The same as it was at a moment, in milliseconds since 1970-01-01 UTC.
    pub(crate) fn proxies_over_the_cap_at(&self, when: i64) -> BTreeSet<PersonId> {
        let acting = self.proxies.iter().filter(|proxy| proxy.spell.covers(when));
        let acting = acting.map(|proxy| (proxy.principal, proxy.agent));
        over_the_cap(self, self.heads(), acting)
    }

    /// All who belong to the body: the owners of a register, its seats where they are known, and
    /// the members otherwise.
    pub(crate) fn heads(&self) -> u32 {
        self.seats().unwrap_or_else(|| count(self.members().count()))
    }

    /// Members who have left the base of majorities, because they are recused and the rules say
    /// so.
    pub(crate) fn recused_from_base(&self) -> u32 {
        if !self.rules.as_ref().is_some_and(|rules| rules.votes.recused_leave_base) {
            return 0;
        }
        count(self.recused_electors().count())
    }

    /// Members who could vote and are recused from the item in hand.
    fn recused_electors(&self) -> impl Iterator<Item = PersonId> {
        let members = self.members().map(|seat| seat.person);
        members.filter(|person| self.is_elector(*person) && self.is_recused(*person))
    }

    /// The area from which a majority is counted, in 0.0001 m², where there is a register:
    /// without that of members who have left the base.
    pub(crate) fn area_of_base(&self) -> Option<u64> {
        let whole = self.entitled_area()?;
        if self.recused_from_base() == 0 {
            return Some(whole);
        }
        let recused: Vec<PersonId> = self.recused_electors().collect();
        Some(whole.saturating_sub(self.area_of(&recused).unwrap_or(0)))
    }

    /// Whether somebody may vote in a vote, by its electorate as it was frozen.
    ///
    /// # Errors
    /// [`Refusal::NotOnRoll`], and [`Refusal::NotEntitled`] with why.
    pub fn entitled(&self, vote: &Vote, person: PersonId) -> Result<(), Refusal> {
        self.on_roll(person)?;
        match self.bar(&vote.electorate, person) {
            None => Ok(()),
            Some(why) => Err(Refusal::NotEntitled { person, why, cite: self.cite_of(why) }),
        }
    }

    /// Why somebody does not belong to an electorate; none where they do.
    #[must_use]
    pub fn bar(&self, electorate: &[PersonId], person: PersonId) -> Option<Ineligible> {
        if electorate.contains(&person) {
            return None;
        }
        let member = |seat: &&crate::roll::Seat| {
            seat.capacity == Capacity::Member && self.is_elector(seat.person)
        };
        let seat = self.on_roll(person).ok().filter(member);
        let Some(seat) = seat else { return Some(Ineligible::NoVote) };
        let agent = self.agent_of(person);
        let none_acts = agent.is_none_or(|agent| !self.is_here(agent));
        Some(if self.is_recused(person) || agent.is_some_and(|agent| self.is_recused(agent)) {
            Ineligible::Recused
        } else if seat.is_present() {
            Ineligible::CameLate
        } else if !none_acts && self.proxies_over_the_cap().contains(&person) {
            Ineligible::OverTheCap
        } else {
            Ineligible::Away
        })
    }

    fn cite_of(&self, why: Ineligible) -> Option<crate::rules::Cite> {
        self.cite(match why {
            Ineligible::NoVote | Ineligible::Recused | Ineligible::Away | Ineligible::CameLate => {
                Ground::RightToVote
            }
            Ineligible::OverTheCap => Ground::Proxies,
        })
    }

    /// Who joins the electorates of open votes by coming now, where the rules let late-comers
    /// vote: they themselves, and whoever they act for.
    pub(crate) fn admitted_by(&self, people: &[PersonId]) -> Vec<Fact> {
        let late = self.rules.as_ref().map(|rules| rules.votes.late_comers).unwrap_or_default();
        if late == LateComers::NotEntitled || self.open_vote().is_none() {
            return Vec::new();
        }
        let coming: BTreeSet<PersonId> = people.iter().copied().collect();
        let voters = self.voting(Occasion::Motion, &coming);
        let open = self.open_votes().filter(|vote| !vote.polls_closed);
        open.flat_map(|vote| {
            let known: BTreeSet<PersonId> = vote.electorate.iter().copied().collect();
            let new = voters.iter().filter(move |person| !known.contains(person));
            new.map(|person| Fact::ElectorAdmitted { vote: vote.id, person: *person })
        })
        .collect()
    }

    /// Somebody joins the electorate of a vote.
    pub(crate) fn admit_elector(&mut self, vote: VoteId, person: PersonId) {
        let area = self.area_of(&[person]);
        self.with_vote(vote, |vote| {
            vote.electorate.push(person);
            if let (Some(present), Some(area)) = (&mut vote.terms.present_area, area) {
                *present = present.saturating_add(area);
            }
        });
    }

    /// As the record says now, whoever has just come joins those who were there for the open
    /// votes, where the rules let late-comers vote.
    pub(crate) fn admit_as_known(&mut self) {
        let late = self.rules.as_ref().map(|rules| rules.votes.late_comers).unwrap_or_default();
        if late == LateComers::NotEntitled || self.open_vote().is_none() {
            return;
        }
        let voters = self.voters();
        let open = self.open_votes().filter(|vote| !vote.polls_closed);
        let open: Vec<VoteId> = open.map(|vote| vote.id).collect();
        for id in open {
            self.with_vote(id, |vote| {
                let known: BTreeSet<PersonId> = vote.present_now_known.iter().copied().collect();
                let new = voters.iter().filter(|person| !known.contains(person));
                vote.present_now_known.extend(new);
            });
        }
    }
}
