//! Elections, awards and choices among options: nominations, rounds, counts, results and lots. An
//! election stands on an item of the agenda; one at a time is held on an item.

mod acts;
mod candidate;
mod check;
mod compare;
mod count;
mod ending;
mod field;
mod fold;
mod judge;
mod nominate;
mod open;
mod outcome;
mod plan;
mod result;
mod round;
mod rounds;

pub use candidate::{Assessment, Candidate, CandidateStatus, Mark, Nominator, Nominee, Subject};
pub use compare::{CountDifference, compare};
pub use count::{CandidateMarks, MarkedSheet, Number, RoundCount, SheetMark};
pub use judge::judge;
pub use outcome::{RoundEnd, RoundOutcome, RoundPlace};
pub use plan::{Plan, Winning, Wishes};
pub use round::{Counted, Lots, Round, RoundMethod, RoundReason, RoundStatus, RoundTerms};

pub(crate) use acts::{Change, decide};
pub(crate) use ending::{can_annul, can_end};
pub(crate) use nominate::{
    can_answer, can_nominate, can_second, can_set_nominations, can_weigh, can_withdraw,
};
pub(crate) use open::can_open;
pub(crate) use result::{can_acclaim, can_announce, can_draw};
pub(crate) use rounds::{can_count, can_open_round, can_write_in};

use crate::{
    ids::{CandidateId, ElectionId, ItemId, RoundId},
    time::Stamp,
};

/// How far an election has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ElectionStatus {
    /// It is being held.
    Running,
    /// It is over.
    Ended {
        /// Seats that stay open.
        vacant: u32,
        /// Why, as typed, where seats stay open.
        reason: String,
    },
    /// It counts for nothing.
    Annulled {
        /// Why, as typed.
        reason: String,
    },
}

/// An election.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Election {
    /// Its identity.
    pub id: ElectionId,
    /// The item on which it stands.
    pub item: ItemId,
    /// What it is for and by what it is decided.
    pub plan: Plan,
    /// When it was opened.
    pub at: Stamp,
    /// Candidates in the order of nomination, those written in included.
    pub candidates: Vec<Candidate>,
    /// Rounds, oldest first.
    pub rounds: Vec<Round>,
    /// Those declared elected without a vote.
    pub acclaimed: Vec<CandidateId>,
    /// How far it has come.
    pub status: ElectionStatus,
}

impl Election {
    /// Whether it is being held.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.status == ElectionStatus::Running
    }

    /// A candidate.
    #[must_use]
    pub fn candidate(&self, id: CandidateId) -> Option<&Candidate> {
        self.candidates.iter().find(|candidate| candidate.id == id)
    }

    /// A round.
    #[must_use]
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == id)
    }

    /// The round that is being taken or counted.
    #[must_use]
    pub fn open_round(&self) -> Option<&Round> {
        self.rounds.last().filter(|round| round.status == RoundStatus::Open)
    }

    /// The last round whose result counts.
    #[must_use]
    pub fn last_valid(&self) -> Option<&Round> {
        self.rounds.iter().rev().find(|round| round.is_valid())
    }

    /// Those elected so far, in the order of their election.
    #[must_use]
    pub fn elected(&self) -> Vec<CandidateId> {
        let by_rounds = self.rounds.iter().flat_map(Round::elected);
        self.acclaimed.iter().copied().chain(by_rounds).collect()
    }

    /// Seats that are still open.
    #[must_use]
    pub fn seats_left(&self) -> u32 {
        self.plan.seats.saturating_sub(crate::quorum::count(self.elected().len()))
    }

    /// The candidates with equal votes between whom something must decide before all else.
    #[must_use]
    pub fn tied(&self) -> &[CandidateId] {
        self.last_valid().map_or(&[], Round::tied)
    }

    /// How far a candidate has come; waiting where the candidate is not known.
    #[must_use]
    pub fn status_of(&self, candidate: &Candidate) -> CandidateStatus {
        if self.elected().contains(&candidate.id) {
            return CandidateStatus::Elected;
        }
        if candidate.withdrawn.is_some() {
            return CandidateStatus::Withdrawn;
        }
        let needs_second =
            self.plan.second && candidate.nominated_by().is_some() && candidate.seconder.is_none();
        let needs_answer =
            self.plan.acceptance && candidate.by.is_some() && candidate.person().is_some();
        match candidate.accepted {
            Some(false) => CandidateStatus::Declined,
            Some(true) | None if needs_second => CandidateStatus::AwaitsSecond,
            None if needs_answer => CandidateStatus::AwaitsAnswer,
            Some(true) | None => CandidateStatus::Stands,
        }
    }

    /// Whether a candidate stands and is not yet elected.
    #[must_use]
    pub fn stands(&self, candidate: &Candidate) -> bool {
        self.status_of(candidate) == CandidateStatus::Stands
    }

    /// Whether somebody is a candidate who has neither declined nor withdrawn.
    #[must_use]
    pub fn has_person(&self, person: crate::ids::PersonId) -> bool {
        self.candidates.iter().any(|candidate| {
            candidate.person() == Some(person)
                && match self.status_of(candidate) {
                    CandidateStatus::Declined | CandidateStatus::Withdrawn => false,
                    CandidateStatus::AwaitsSecond
                    | CandidateStatus::AwaitsAnswer
                    | CandidateStatus::Stands
                    | CandidateStatus::Elected => true,
                }
        })
    }
}
