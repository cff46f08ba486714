//! Nominations: putting forward, seconding, accepting, withdrawing, closing, and weighing options.

use super::{
    Election,
    candidate::{Assessment, Candidate, CandidateStatus, Mark, Nominator, Nominee, Subject},
};
use crate::{
    event::Fact,
    ids::{CandidateId, ElectionId, PersonId},
    meeting::Meeting,
    people::{Capacity, Name},
    refusal::Refusal,
    rules::{ElectionPurpose, Ground, Tie},
};

/// Whether anybody could be put forward now.
pub(crate) fn can_nominate(meeting: &Meeting) -> Result<&Election, Refusal> {
    let election = meeting.between_rounds()?;
    if meeting.nominations_closed(election) {
        return Err(Refusal::NominationsAreClosed);
    }
    undecided(election)?;
    Ok(election)
}

/// Equal votes are decided before anything else.
fn undecided(election: &Election) -> Result<(), Refusal> {
    let tied = election.tied();
    if tied.is_empty() {
        return Ok(());
    }
    Err(Refusal::TieUndecided { tied: crate::quorum::count(tied.len()) })
}

pub(super) fn nominate(
    meeting: &Meeting,
    id: ElectionId,
    candidate: CandidateId,
    (nominee, ties): (&Nominee, &[Tie]),
    by: &Nominator,
) -> Result<Vec<Fact>, Refusal> {
    let election = can_nominate(meeting)?;
    if election.id != id {
        return Err(Refusal::Unknown);
    }
    let by = nominator(meeting, by)?;
    let subject = subject(meeting, election, candidate, nominee, ties)?;
    let ties = ties.to_vec();
    Ok(vec![Fact::CandidateNominated { election: id, candidate, subject, by, ties }])
}

/// Who puts forward: whom the rules let, by as many as they ask for.
fn nominator(meeting: &Meeting, by: &Nominator) -> Result<Nominator, Refusal> {
    let rule = meeting.rules.as_ref().ok_or(Refusal::NotCalled)?.election();
    let (by_kind, cite) = (by.kind(), Some(rule.cite.clone()));
    if !rule.nominators.contains(&by_kind) {
        return Err(Refusal::CannotNominate { by: by_kind, cite });
    }
    match by {
        Nominator::Member { person } => {
            member(meeting, *person)?;
            Ok(by.clone())
        }
        Nominator::Party { organisation } => match organisation.trim() {
            "" => Err(Refusal::NameMissing),
            name => Ok(Nominator::Party { organisation: name.to_owned() }),
        },
        Nominator::Voters { signed } if *signed < rule.voters => {
            Err(Refusal::TooFewVoters { signed: *signed, needed: rule.voters, cite })
        }
        Nominator::Voters { .. } | Nominator::Applicant | Nominator::Listed => Ok(by.clone()),
    }
}

fn member(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    let seat = meeting.in_room(person)?;
    if seat.capacity == Capacity::Member {
        return Ok(());
    }
    Err(Refusal::MembersOnly { person, cite: meeting.cite(Ground::RightToVote) })
}

/// Who or what the candidate is: of the kind that is elected, not barred, and no candidate yet.
pub(super) fn subject(
    meeting: &Meeting,
    election: &Election,
    candidate: CandidateId,
    nominee: &Nominee,
    ties: &[Tie],
) -> Result<Subject, Refusal> {
    if meeting.elections.iter().any(|one| one.candidate(candidate).is_some()) {
        return Err(Refusal::AlreadyThere);
    }
    let purpose = election.plan.purpose;
    let unfit = Err(Refusal::NomineeUnfit { purpose });
    match nominee {
        Nominee::Person { person, name } => {
            if purpose == ElectionPurpose::Options {
                return unfit;
            }
            not_barred(meeting, purpose, *person, ties)?;
            if election.has_person(*person) {
                return Err(Refusal::IsCandidate { person: *person });
            }
            let name_sha256 = match (meeting.on_roll(*person), name) {
                (Ok(_), None) => None,
                (Ok(_), Some(_)) => return Err(Refusal::AlreadyThere),
                (Err(_), Some(Name::Sealed { sha256 })) => Some(sha256.clone()),
                (Err(_), Some(Name::Plain(_))) => return Err(Refusal::NameMissing),
                (Err(refusal), None) => return Err(refusal),
            };
            Ok(Subject::Person { person: *person, name_sha256 })
        }
        Nominee::Option { option } => {
            if purpose.elects_people() {
                return unfit;
            }
            let title = option.trim();
            let same = |known: &Candidate| {
                let named = matches!(&known.subject, Subject::Option { title: t } if t == title);
                named && election.status_of(known) != CandidateStatus::Withdrawn
            };
            if title.is_empty() {
                Err(Refusal::TitleMissing)
            } else if election.candidates.iter().any(same) {
                Err(Refusal::OptionTwice { title: title.to_owned() })
            } else {
                Ok(Subject::Option { title: title.to_owned() })
            }
        }
    }
}

/// Whoever is tied to the committee does not watch over it (art. 36).
fn not_barred(
    meeting: &Meeting,
    purpose: ElectionPurpose,
    person: PersonId,
    ties: &[Tie],
) -> Result<(), Refusal> {
    let rule = meeting.rules.as_ref().ok_or(Refusal::NotCalled)?.election();
    let bar = rule.bars.iter().find(|bar| bar.purpose == purpose && ties.contains(&bar.tie));
    match bar {
        Some(bar) => Err(Refusal::Barred { person, tie: bar.tie, cite: Some(bar.cite.clone()) }),
        None => Ok(()),
    }
}

/// Whether a nomination waits that somebody in the room could second.
pub(crate) fn can_second(meeting: &Meeting) -> Result<(), Refusal> {
    let election = meeting.between_rounds()?;
    let waits = |one: &&Candidate| election.status_of(one) == CandidateStatus::AwaitsSecond;
    let mut first = None;
    for candidate in election.candidates.iter().filter(waits) {
        for seat in meeting.roll.iter().filter(|seat| seat.is_present()) {
            match second(meeting, candidate.id, seat.person) {
                Ok(_) => return Ok(()),
                Err(refusal) => first.get_or_insert(refusal),
            };
        }
    }
    Err(first.unwrap_or(Refusal::NominationNeedsNoSecond))
}

fn known(election: &Election, id: CandidateId) -> Result<&Candidate, Refusal> {
    election.candidate(id).ok_or(Refusal::Unknown)
}

pub(super) fn second(
    meeting: &Meeting,
    id: CandidateId,
    person: PersonId,
) -> Result<Vec<Fact>, Refusal> {
    let election = meeting.between_rounds()?;
    let candidate = known(election, id)?;
    if election.status_of(candidate) != CandidateStatus::AwaitsSecond {
        return Err(Refusal::NominationNeedsNoSecond);
    }
    member(meeting, person)?;
    if candidate.nominated_by() == Some(person) {
        return Err(Refusal::NominatorCannotSecond { person });
    }
    Ok(vec![Fact::NominationSeconded { candidate: id, person }])
}

fn awaits_answer(election: &Election, candidate: &Candidate) -> bool {
    let asked = election.plan.acceptance && candidate.by.is_some() && candidate.person().is_some();
    asked && candidate.accepted.is_none() && candidate.withdrawn.is_none()
}

/// Whether anybody has still to say whether to stand.
pub(crate) fn can_answer(meeting: &Meeting) -> Result<(), Refusal> {
    let election = meeting.between_rounds()?;
    let mut waiting = election.candidates.iter().filter(|one| awaits_answer(election, one));
    waiting.next().map(drop).ok_or(Refusal::NoAnswerAwaited)
}

pub(super) fn answer(
    meeting: &Meeting,
    id: CandidateId,
    accepts: bool,
) -> Result<Vec<Fact>, Refusal> {
    let election = meeting.between_rounds()?;
    if !awaits_answer(election, known(election, id)?) {
        return Err(Refusal::NoAnswerAwaited);
    }
    Ok(vec![Fact::NominationAnswered { candidate: id, accepts }])
}

/// Whether anybody stands who could withdraw.
pub(crate) fn can_withdraw(meeting: &Meeting) -> Result<(), Refusal> {
    let election = meeting.between_rounds()?;
    undecided(election)?;
    let mut could = election.candidates.iter().filter(|one| may_withdraw(election, one));
    could.next().map(drop).ok_or(Refusal::NotStanding)
}

fn may_withdraw(election: &Election, candidate: &Candidate) -> bool {
    match election.status_of(candidate) {
        CandidateStatus::AwaitsSecond | CandidateStatus::AwaitsAnswer | CandidateStatus::Stands => {
            true
        }
        CandidateStatus::Declined | CandidateStatus::Withdrawn | CandidateStatus::Elected => false,
    }
}

pub(super) fn withdraw(
    meeting: &Meeting,
    id: CandidateId,
    reason: &str,
) -> Result<Vec<Fact>, Refusal> {
    let election = meeting.between_rounds()?;
    undecided(election)?;
    if !may_withdraw(election, known(election, id)?) {
        return Err(Refusal::NotStanding);
    }
    match reason.trim() {
        "" => Err(Refusal::ReasonMissing),
        reason => Ok(vec![Fact::CandidateWithdrew { candidate: id, reason: reason.to_owned() }]),
    }
}

/// Whether nominations could be closed or opened again now.
pub(crate) fn can_set_nominations(meeting: &Meeting) -> Result<&Election, Refusal> {
    let election = meeting.between_rounds()?;
    undecided(election)?;
    Ok(election)
}

pub(super) fn set(meeting: &Meeting, id: ElectionId, open: bool) -> Result<Vec<Fact>, Refusal> {
    let election = can_set_nominations(meeting)?;
    if election.id != id {
        return Err(Refusal::Unknown);
    }
    if meeting.nominations_closed(election) != open {
        return Err(Refusal::NominationsStandSo);
    }
    Ok(vec![Fact::NominationsSet { item: election.item, open: Some(open), method: None }])
}

/// Whether there are options and criteria by which to weigh them.
pub(crate) fn can_weigh(meeting: &Meeting) -> Result<&Election, Refusal> {
    let election = meeting.between_rounds()?;
    if election.plan.criteria.is_empty() || election.candidates.is_empty() {
        return Err(Refusal::NothingToWeigh);
    }
    Ok(election)
}

pub(super) fn weigh(
    meeting: &Meeting,
    id: CandidateId,
    criterion: u32,
    mark: Mark,
    note: &str,
) -> Result<Vec<Fact>, Refusal> {
    let election = can_weigh(meeting)?;
    known(election, id)?;
    if criterion >= crate::quorum::count(election.plan.criteria.len()) {
        return Err(Refusal::Unknown);
    }
    let assessment = Assessment { criterion, mark, note: note.trim().to_owned() };
    Ok(vec![Fact::OptionWeighed { candidate: id, assessment }])
}

impl Meeting {
    /// Whether nominations are closed on the item of an election, by the chair or by a motion.
    pub(crate) fn nominations_closed(&self, election: &Election) -> bool {
        self.nominations.get(&election.item).is_some_and(|known| known.closed)
    }
}
