//! A round: who votes, on whom, for how many seats, and what came of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    count::RoundCount,
    outcome::{RoundEnd, RoundOutcome},
};
use crate::{
    ballot::Pass,
    ids::{CandidateId, PersonId, RoundId},
    rules::Hurdle,
    time::Stamp,
};

/// How a round is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RoundMethod {
    /// 投票: on paper, counted twice.
    Ballot,
    /// 举手: name by name.
    ShowOfHands,
}

/// Why a round is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RoundReason {
    /// It is the first, or the one before counts for nothing.
    First,
    /// Seats were left open.
    Further,
    /// Votes for the last seats were equal.
    Tie,
}

/// The terms of a round, frozen when it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoundTerms {
    /// How it is taken.
    pub method: RoundMethod,
    /// Why it is held.
    pub reason: RoundReason,
    /// Who stands, in the order of nomination.
    pub candidates: Vec<CandidateId>,
    /// For how many seats.
    pub seats: u32,
    /// What elects.
    pub hurdle: Hurdle,
    /// Who votes.
    pub electorate: Vec<PersonId>,
    /// 应到: how many would be entitled to, absent ones included.
    pub entitled: u32,
}

/// How far a round has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RoundStatus {
    /// It is being taken or counted.
    Open,
    /// Its result was announced.
    Decided,
    /// It counts for nothing.
    Annulled,
}

/// Lots as they were drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "DrawnLots")]
pub struct Lots {
    /// The candidates in the order in which they were drawn; the first take the seats.
    pub order: Vec<CandidateId>,
    /// For how many seats.
    pub seats: u32,
    /// Who drew.
    pub drawn_by: PersonId,
    /// Who watched.
    pub witnesses: Vec<PersonId>,
}

/// A count that was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Which of the two.
    pub pass: Pass,
    /// The count.
    pub count: RoundCount,
    /// When it was entered.
    pub at: Stamp,
}

/// A round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its identity.
    pub id: RoundId,
    /// Its terms; those who were written in stand at the end of its candidates.
    pub terms: RoundTerms,
    /// When it was opened.
    pub at: Stamp,
    /// How far it has come.
    pub status: RoundStatus,
    /// Counts, oldest first: of each pass the last one counts.
    pub counts: Vec<Counted>,
    /// What came of it.
    pub outcome: Option<RoundOutcome>,
    /// When that was announced.
    pub decided: Option<Stamp>,
    /// Lots drawn after it.
    pub lots: Option<Lots>,
    /// Why it counts for nothing.
    pub annulled: Option<String>,
}

impl Round {
    /// The count of a pass that counts.
    #[must_use]
    pub fn count(&self, pass: Pass) -> Option<&RoundCount> {
        self.counts.iter().rev().find(|counted| counted.pass == pass).map(|counted| &counted.count)
    }

    /// Whether the desk may show its counts: a first count of papers is seen by nobody before the
    /// second has been entered.
    #[must_use]
    pub fn may_be_seen(&self) -> bool {
        match self.terms.method {
            RoundMethod::ShowOfHands => true,
            RoundMethod::Ballot => {
                self.count(Pass::First).is_some() && self.count(Pass::Second).is_some()
            }
        }
    }

    /// Whether its result counts.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let valid = |outcome: &RoundOutcome| outcome.end == RoundEnd::Valid;
        self.status == RoundStatus::Decided && self.outcome.as_ref().is_some_and(valid)
    }

    /// The equal candidates between whom something must still decide, where its outcome stands.
    #[must_use]
    pub fn tied(&self) -> &[CandidateId] {
        match (&self.outcome, &self.lots, self.status) {
            (Some(outcome), None, RoundStatus::Decided) => &outcome.tied,
            (Some(_) | None, Some(_) | None, _) => &[],
        }
    }

    /// Those whom it elected, by votes and then by lots.
    #[must_use]
    pub fn elected(&self) -> Vec<CandidateId> {
        let Some(outcome) = self.outcome.as_ref().filter(|_| self.status == RoundStatus::Decided)
        else {
            return Vec::new();
        };
        let by_votes = outcome.places.iter().filter(|place| place.elected);
        let lots = self.lots.iter().flat_map(|lots| {
            lots.order.iter().take(usize::try_from(lots.seats).unwrap_or(usize::MAX))
        });
        by_votes.map(|place| place.candidate).chain(lots.copied()).collect()
    }
}
