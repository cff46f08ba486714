//! The acts of an election.

use super::{
    candidate::{Mark, Nominator, Nominee},
    count::RoundCount,
    ending, nominate, open,
    plan::Wishes,
    result,
    round::RoundMethod,
    rounds,
};
use crate::{
    ballot::Pass,
    event::Fact,
    ids::{CandidateId, ElectionId, PersonId, RoundId},
    meeting::Meeting,
    refusal::Refusal,
    rules::{ElectionPurpose, Tie},
};

/// The acts of this area.
pub(crate) enum Change<'a> {
    Open {
        election: ElectionId,
        title: &'a str,
        purpose: ElectionPurpose,
        seats: u32,
        wishes: &'a Wishes,
    },
    Nominate {
        election: ElectionId,
        candidate: CandidateId,
        nominee: &'a Nominee,
        by: &'a Nominator,
        ties: &'a [Tie],
    },
    Second {
        candidate: CandidateId,
        person: PersonId,
    },
    Answer {
        candidate: CandidateId,
        accepts: bool,
    },
    Withdraw {
        candidate: CandidateId,
        reason: &'a str,
    },
    SetNominations {
        election: ElectionId,
        open: bool,
    },
    Weigh {
        candidate: CandidateId,
        criterion: u32,
        mark: Mark,
        note: &'a str,
    },
    OpenRound {
        election: ElectionId,
        round: RoundId,
        method: Option<RoundMethod>,
    },
    WriteIn {
        round: RoundId,
        candidate: CandidateId,
        nominee: &'a Nominee,
        ties: &'a [Tie],
    },
    Count {
        round: RoundId,
        pass: Pass,
        count: &'a RoundCount,
    },
    Announce(RoundId),
    DrawLots {
        round: RoundId,
        order: &'a [CandidateId],
        drawn_by: PersonId,
        witnesses: &'a [PersonId],
    },
    Acclaim(ElectionId),
    End {
        election: ElectionId,
        reason: &'a str,
    },
    Annul {
        election: ElectionId,
        round: Option<RoundId>,
        reason: &'a str,
    },
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::Open { election, title, purpose, seats, wishes } => {
            open::open(meeting, election, title, (purpose, seats), wishes)
        }
        Change::Nominate { election, candidate, nominee, by, ties } => {
            nominate::nominate(meeting, election, candidate, (nominee, ties), by)
        }
        Change::Second { candidate, person } => nominate::second(meeting, candidate, person),
        Change::Answer { candidate, accepts } => nominate::answer(meeting, candidate, accepts),
        Change::Withdraw { candidate, reason } => nominate::withdraw(meeting, candidate, reason),
        Change::SetNominations { election, open } => nominate::set(meeting, election, open),
        Change::Weigh { candidate, criterion, mark, note } => {
            nominate::weigh(meeting, candidate, criterion, mark, note)
        }
        Change::OpenRound { election, round, method } => {
            rounds::open(meeting, election, round, method)
        }
        Change::WriteIn { round, candidate, nominee, ties } => {
            rounds::write_in(meeting, round, candidate, nominee, ties)
        }
        Change::Count { round, pass, count } => rounds::count(meeting, round, pass, count),
        Change::Announce(round) => result::announce(meeting, round),
        Change::DrawLots { round, order, drawn_by, witnesses } => {
            result::draw(meeting, round, order, drawn_by, witnesses)
        }
        Change::Acclaim(election) => result::acclaim(meeting, election),
        Change::End { election, reason } => ending::end(meeting, election, reason),
        Change::Annul { election, round, reason } => {
            ending::annul(meeting, election, round, reason)
        }
    }
}

impl Meeting {
    /// The election that is being held on the item in hand.
    #[must_use]
    pub fn running_election(&self) -> Option<&super::Election> {
        let item = self.current?;
        self.elections.iter().find(|one| one.item == item && one.is_running())
    }

    /// The round that is being taken or counted.
    #[must_use]
    pub fn open_round(&self) -> Option<&super::Round> {
        self.elections.iter().find_map(super::Election::open_round)
    }

    /// The election that is being held, in session and on the item in hand.
    pub(super) fn election_in_hand(&self) -> Result<&super::Election, Refusal> {
        self.in_session()?;
        self.item_in_hand()?;
        self.running_election().ok_or(Refusal::NoElection)
    }

    /// The election in hand, with no round open.
    pub(super) fn between_rounds(&self) -> Result<&super::Election, Refusal> {
        let election = self.election_in_hand()?;
        self.no_vote_open()?;
        Ok(election)
    }

    /// The round that is open in the election in hand.
    pub(super) fn round_in_hand(&self) -> Result<(&super::Election, &super::Round), Refusal> {
        let election = self.election_in_hand()?;
        election.open_round().map(|round| (election, round)).ok_or(Refusal::NoRoundOpen)
    }
}
