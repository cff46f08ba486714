//! Rounds: opening one, writing in a name, entering a count.

use super::{
    Election, Round,
    candidate::{Nominee, Subject},
    check,
    count::RoundCount,
    field::Next,
    nominate, open,
    round::{RoundMethod, RoundReason, RoundTerms},
};
use crate::{
    ballot::Pass,
    event::Fact,
    ids::{CandidateId, ElectionId, PersonId, RoundId},
    meeting::Meeting,
    quorum,
    refusal::Refusal,
    rules::{Ground, Tie, TieBreak},
};

/// Whether a round of the election in hand could be opened now.
pub(crate) fn can_open_round(meeting: &Meeting) -> Result<(), Refusal> {
    next(meeting).map(drop)
}

fn next(meeting: &Meeting) -> Result<(&Election, Next), Refusal> {
    let election = meeting.between_rounds()?;
    open::nothing_pending(meeting)?;
    if !meeting.nominations_closed(election) {
        return Err(Refusal::NominationsAreOpen);
    }
    has_quorum(meeting)?;
    let tied = election.tied();
    if !tied.is_empty() && election.plan.ties == TieBreak::Lots {
        return Err(Refusal::TieUndecided { tied: quorum::count(tied.len()) });
    }
    let next = election.next()?;
    if next.candidates.is_empty() {
        return Err(Refusal::NoCandidates);
    }
    contested(election, &next)?;
    no_candidate_is_agent(meeting, election, &next)?;
    if electorate(meeting, election).is_empty() {
        return Err(Refusal::NobodyPresent);
    }
    Ok((election, next))
}

pub(super) fn has_quorum(meeting: &Meeting) -> Result<(), Refusal> {
    let quorum = meeting.quorum();
    if (quorum.met || meeting.quorum_waived) && meeting.sitting().is_some() {
        return Ok(());
    }
    Err(Refusal::NoQuorum { present: quorum.present, needed: quorum.needed, cite: quorum.cite })
}

/// Where the law wants a contest there are more candidates than seats when voting begins (art. 18).
fn contested(election: &Election, next: &Next) -> Result<(), Refusal> {
    let candidates = quorum::count(next.candidates.len());
    match &election.plan.contest {
        Some(cite) if next.reason == RoundReason::First && candidates <= next.seats => {
            let (seats, cite) = (next.seats, Some(cite.clone()));
            Err(Refusal::Uncontested { candidates, seats, cite })
        }
        Some(_) | None => Ok(()),
    }
}

/// A candidate votes for nobody else (art. 19).
fn no_candidate_is_agent(
    meeting: &Meeting,
    election: &Election,
    next: &Next,
) -> Result<(), Refusal> {
    if !election.plan.proxies {
        return Ok(());
    }
    let people = next.candidates.iter().filter_map(|id| election.candidate(*id)?.person());
    let agent = |person: &PersonId| {
        meeting.proxies.iter().any(|proxy| proxy.agent == *person && proxy.spell.is_open())
    };
    match people.into_iter().find(agent) {
        Some(person) => {
            let cite = meeting.cite(Ground::Proxies);
            Err(Refusal::CandidateIsAgent { person, cite })
        }
        None => Ok(()),
    }
}

fn electorate(meeting: &Meeting, election: &Election) -> Vec<PersonId> {
    let counts = |person: &PersonId| election.plan.proxies || meeting.is_here(*person);
    meeting.voters().into_iter().filter(counts).collect()
}

pub(super) fn open(
    meeting: &Meeting,
    id: ElectionId,
    round: RoundId,
    method: Option<RoundMethod>,
) -> Result<Vec<Fact>, Refusal> {
    let (election, next) = next(meeting)?;
    if election.id != id {
        return Err(Refusal::Unknown);
    }
    if meeting.elections.iter().any(|one| one.round(round).is_some()) {
        return Err(Refusal::AlreadyThere);
    }
    let method = method.unwrap_or(RoundMethod::Ballot);
    if election.plan.secret && method == RoundMethod::ShowOfHands {
        return Err(Refusal::SecretByRule { cite: Some(election.plan.cite.clone()) });
    }
    let Next { reason, candidates, seats, hurdle } = next;
    let terms = RoundTerms {
        method,
        reason,
        candidates,
        seats,
        hurdle,
        electorate: electorate(meeting, election),
        entitled: meeting.quorum().members,
    };
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::RoundOpened { election: id, round, terms: Box::new(terms) });
    Ok(facts)
}

/// Whether somebody could be written in now.
pub(crate) fn can_write_in(meeting: &Meeting) -> Result<(&Election, &Round), Refusal> {
    let (election, round) = meeting.round_in_hand()?;
    if !election.plan.write_ins || round.terms.reason == RoundReason::Tie {
        return Err(Refusal::NoWriteIns);
    }
    if !round.counts.is_empty() {
        return Err(Refusal::CountingHasBegun);
    }
    Ok((election, round))
}

pub(super) fn write_in(
    meeting: &Meeting,
    id: RoundId,
    candidate: CandidateId,
    nominee: &Nominee,
    ties: &[Tie],
) -> Result<Vec<Fact>, Refusal> {
    let (election, round) = can_write_in(meeting)?;
    if round.id != id {
        return Err(Refusal::Unknown);
    }
    let subject: Subject = nominate::subject(meeting, election, candidate, nominee, ties)?;
    Ok(vec![Fact::WrittenIn { round: id, candidate, subject }])
}

/// Whether a count could be entered now.
pub(crate) fn can_count(meeting: &Meeting) -> Result<(), Refusal> {
    let (election, round) = meeting.round_in_hand()?;
    let on_paper = round.terms.method == RoundMethod::Ballot;
    // Papers need somebody to count them who does not stand.
    match meeting.roll.iter().find(|seat| !election.has_person(seat.person)) {
        None if on_paper => Err(Refusal::CountersMissing),
        Some(_) | None => Ok(()),
    }
}

pub(super) fn count(
    meeting: &Meeting,
    id: RoundId,
    pass: Pass,
    count: &RoundCount,
) -> Result<Vec<Fact>, Refusal> {
    let (election, round) = meeting.round_in_hand()?;
    if round.id != id {
        return Err(Refusal::Unknown);
    }
    check::check(meeting, election, round, pass, count)?;
    let kept = count.kept(&round.terms.candidates, election.plan.marking);
    Ok(vec![Fact::RoundCounted { round: id, pass, count: Box::new(kept) }])
}
