//! Announcing a round, drawing lots, and declaring the only candidates elected.

use super::{
    Election, Round,
    check::impartial,
    compare::compare,
    judge::judge,
    round::{Lots, RoundMethod, RoundReason},
    rounds::has_quorum,
};
use crate::{
    ballot::Pass,
    event::Fact,
    ids::{CandidateId, ElectionId, PersonId, RoundId},
    meeting::Meeting,
    quorum,
    refusal::Refusal,
    rules::{Ground, TieBreak, Uncontested},
};

/// Whether the rules have papers counted twice.
fn counted_twice(meeting: &Meeting) -> bool {
    meeting.rules.as_ref().is_none_or(|rules| rules.votes.ballot.second_count)
}

/// Whether the result of the open round could be announced now.
pub(crate) fn can_announce(meeting: &Meeting) -> Result<(&Election, &Round), Refusal> {
    let (election, round) = meeting.round_in_hand()?;
    let first = round.count(Pass::First).ok_or(Refusal::NothingEntered)?;
    match (round.terms.method, round.count(Pass::Second)) {
        (RoundMethod::ShowOfHands, _) => Ok((election, round)),
        (RoundMethod::Ballot, None) if !counted_twice(meeting) => Ok((election, round)),
        (RoundMethod::Ballot, None) => {
            Err(Refusal::SecondCountMissing { cite: meeting.cite(Ground::RightToVote) })
        }
        (RoundMethod::Ballot, Some(second)) => match compare(first, second).as_slice() {
            [] => Ok((election, round)),
            [at, rest @ ..] => Err(Refusal::RoundCountsDiffer {
                candidate: at.candidate,
                figure: at.figure,
                first: at.first,
                second: at.second,
                figures: quorum::count(rest.len()).saturating_add(1),
            }),
        },
    }
}

pub(super) fn announce(meeting: &Meeting, id: RoundId) -> Result<Vec<Fact>, Refusal> {
    let (election, round) = can_announce(meeting)?;
    if round.id != id {
        return Err(Refusal::Unknown);
    }
    let count = round.count(Pass::First).ok_or(Refusal::NothingEntered)?;
    let outcome = judge(election.plan.marking, &round.terms, count);
    let now = outcome.places.iter().filter(|place| place.elected).map(|place| place.candidate);
    let ended = ended(election, now);
    let mut facts = vec![Fact::RoundDecided { round: id, outcome: Box::new(outcome) }];
    facts.extend(ended);
    Ok(facts)
}

/// The election is over when its last seat is filled.
fn ended(election: &Election, now: impl Iterator<Item = CandidateId>) -> Option<Fact> {
    let elected: Vec<CandidateId> = election.elected().into_iter().chain(now).collect();
    let full = quorum::count(elected.len()) >= election.plan.seats;
    full.then(|| Fact::ElectionEnded {
        election: election.id,
        elected,
        vacant: 0,
        reason: String::new(),
    })
}

/// Whether lots could be drawn now.
pub(crate) fn can_draw(meeting: &Meeting) -> Result<(&Election, &Round), Refusal> {
    let election = meeting.between_rounds()?;
    let equal = election.last_valid().filter(|round| !round.tied().is_empty());
    let round = equal.ok_or(Refusal::NoTie)?;
    let here = || meeting.roll.iter().filter(|seat| seat.is_present());
    let watches = here().any(|seat| !election.has_person(seat.person)) && here().nth(1).is_some();
    match election.plan.ties {
        TieBreak::Lots if !watches => Err(Refusal::WitnessMissing),
        TieBreak::Lots => Ok((election, round)),
        TieBreak::Round => Err(Refusal::TieByRound { cite: Some(election.plan.cite.clone()) }),
    }
}

pub(super) fn draw(
    meeting: &Meeting,
    id: RoundId,
    order: &[CandidateId],
    drawn_by: PersonId,
    witnesses: &[PersonId],
) -> Result<Vec<Fact>, Refusal> {
    let (election, round) = can_draw(meeting)?;
    if round.id != id {
        return Err(Refusal::Unknown);
    }
    let tied = round.tied();
    let all = tied.iter().all(|candidate| order.contains(candidate));
    if !all || order.len() != tied.len() {
        let (named, tied) = (quorum::count(order.len()), quorum::count(tied.len()));
        return Err(Refusal::LotsIncomplete { named, tied });
    }
    meeting.in_room(drawn_by)?;
    if witnesses.is_empty() {
        return Err(Refusal::WitnessMissing);
    }
    for (nth, witness) in witnesses.iter().enumerate() {
        meeting.in_room(*witness)?;
        impartial(election, *witness)?;
        if *witness == drawn_by || witnesses[..nth].contains(witness) {
            return Err(Refusal::NamedTwice { person: *witness });
        }
    }
    let seats = round.outcome.as_ref().map_or(0, |outcome| outcome.tied_seats);
    let first = usize::try_from(seats).unwrap_or(usize::MAX);
    let ended = ended(election, order.iter().take(first).copied());
    let (order, witnesses) = (order.to_vec(), witnesses.to_vec());
    let lots = Lots { order, seats, drawn_by, witnesses };
    let mut facts = vec![Fact::LotsDrawn { round: id, lots }];
    facts.extend(ended);
    Ok(facts)
}

/// Whether the candidates could be declared elected without a vote: there are no more than seats,
/// nobody else can be put forward, and neither law nor rule wants a vote.
pub(crate) fn can_acclaim(meeting: &Meeting) -> Result<(&Election, Vec<CandidateId>), Refusal> {
    let election = meeting.between_rounds()?;
    super::open::nothing_pending(meeting)?;
    if !meeting.nominations_closed(election) {
        return Err(Refusal::NominationsAreOpen);
    }
    has_quorum(meeting)?;
    let next = election.next()?;
    let (candidates, seats) = (quorum::count(next.candidates.len()), next.seats);
    if let Some(cite) = election.plan.contest.clone() {
        return Err(Refusal::Uncontested { candidates, seats, cite: Some(cite) });
    }
    if election.plan.uncontested == Uncontested::Voted {
        return Err(Refusal::VotedByRule { cite: Some(election.plan.cite.clone()) });
    }
    if candidates == 0 {
        return Err(Refusal::NoCandidates);
    }
    if candidates > seats || next.reason != RoundReason::First {
        return Err(Refusal::IsContested { candidates, seats });
    }
    Ok((election, next.candidates))
}

pub(super) fn acclaim(meeting: &Meeting, id: ElectionId) -> Result<Vec<Fact>, Refusal> {
    let (election, candidates) = can_acclaim(meeting)?;
    if election.id != id {
        return Err(Refusal::Unknown);
    }
    let ended = ended(election, candidates.iter().copied());
    let mut facts = vec![Fact::Acclaimed { election: id, candidates }];
    facts.extend(ended);
    Ok(facts)
}
