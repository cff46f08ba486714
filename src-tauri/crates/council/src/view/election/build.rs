//! From the state of an election to what is shown of it.

use super::{
    CandidateName, CandidateView, ElectionState, ElectionView, LotsView, RoundCountView, RoundView,
};
use crate::{
    ballot::Pass,
    election::{
        Candidate, Election, ElectionStatus, Lots, Nominator, Round, RoundStatus, Subject, compare,
    },
    event::Fact,
    ids::{CandidateId, PersonId},
    meeting::Meeting,
    people::Names,
    quorum::count,
    view::papers::TellersView,
};

/// Every election of a meeting, oldest first.
pub(crate) fn elections(meeting: &Meeting, names: &Names) -> Vec<ElectionView> {
    meeting.elections.iter().map(|one| election(meeting, names, one)).collect()
}

/// An election.
pub(crate) fn election(meeting: &Meeting, names: &Names, one: &Election) -> ElectionView {
    let (status, reason) = match &one.status {
        ElectionStatus::Running => (ElectionState::Running, ""),
        ElectionStatus::Ended { reason, .. } => (ElectionState::Ended, reason.as_str()),
        ElectionStatus::Annulled { reason } => (ElectionState::Annulled, reason.as_str()),
    };
    let rule = meeting.rules.as_ref().map(crate::rules::RuleSet::election);
    let tied = one.tied().to_vec();
    let outcome = one.last_valid().and_then(|round| round.outcome.as_ref());
    let seats = outcome.filter(|_| !tied.is_empty()).map_or(0, |outcome| outcome.tied_seats);
    ElectionView {
        election: one.id,
        item: one.item,
        plan: one.plan.clone(),
        opened: one.at,
        status,
        reason: reason.to_owned(),
        nominations_open: one.is_running() && !meeting.nominations_closed(one),
        nominators: rule.as_ref().map_or_else(Vec::new, |rule| rule.nominators.clone()),
        voters_needed: rule.map_or(0, |rule| rule.voters),
        candidates: one.candidates.iter().map(|c| candidate(meeting, names, one, c)).collect(),
        standing: count(one.candidates.iter().filter(|c| one.stands(c)).count()),
        rounds: one.rounds.iter().zip(1..).map(|(r, nth)| round(names, one, r, nth)).collect(),
        tied,
        tied_seats: seats,
        elected: named(names, one, &one.elected()),
        acclaimed: !one.acclaimed.is_empty(),
        seats_left: one.seats_left(),
    }
}

fn candidate(
    meeting: &Meeting,
    names: &Names,
    election: &Election,
    known: &Candidate,
) -> CandidateView {
    let person = known.person();
    let seat = person.and_then(|person| meeting.on_roll(person).ok());
    let (nominator, signed) = match &known.by {
        Some(Nominator::Member { person }) => (names.name(*person), None),
        Some(Nominator::Party { organisation }) => (organisation.as_str(), None),
        Some(Nominator::Voters { signed }) => ("", Some(*signed)),
        Some(Nominator::Applicant | Nominator::Listed) | None => ("", None),
    };
    CandidateView {
        candidate: known.id,
        person,
        name: name(names, known),
        seat: person.map_or("", |person| names.seat(person)).to_owned(),
        capacity: seat.map(|seat| seat.capacity),
        status: election.status_of(known),
        by: known.by.as_ref().map(Nominator::kind),
        nominator: nominator.to_owned(),
        signed,
        seconder: known.seconder.map_or("", |person| names.name(person)).to_owned(),
        accepted: known.accepted,
        withdrawn: known.withdrawn.clone().unwrap_or_default(),
        ties: known.ties.clone(),
        assessments: known.assessments.clone(),
    }
}

fn name(names: &Names, candidate: &Candidate) -> String {
    named_by(names, &candidate.subject)
}

fn named_by(names: &Names, subject: &Subject) -> String {
    match subject {
        Subject::Person { person, .. } => names.name(*person).to_owned(),
        Subject::Option { title } => title.clone(),
    }
}

/// The name of a candidate, though its nomination may have been taken back.
pub(crate) fn candidate_name(meeting: &Meeting, names: &Names, id: CandidateId) -> String {
    if let Some(known) = meeting.elections.iter().find_map(|election| election.candidate(id)) {
        return name(names, known);
    }
    let logged = meeting.log.iter().find_map(|event| {
        let (Fact::CandidateNominated { candidate, subject, .. }
        | Fact::WrittenIn { candidate, subject, .. }) = &event.fact
        else {
            return None;
        };
        (*candidate == id).then_some(subject)
    });
    logged.map_or_else(String::new, |subject| named_by(names, subject))
}

pub(super) fn named(
    names: &Names,
    election: &Election,
    candidates: &[CandidateId],
) -> Vec<CandidateName> {
    let known = candidates.iter().filter_map(|id| election.candidate(*id));
    known.map(|one| CandidateName { candidate: one.id, name: name(names, one) }).collect()
}

fn round(names: &Names, election: &Election, round: &Round, number: u32) -> RoundView {
    let terms = &round.terms;
    let (first, second) = (round.count(Pass::First), round.count(Pass::Second));
    let differences = match (first, second) {
        (Some(first), Some(second)) => compare(first, second),
        (Some(_), None) | (None, Some(_) | None) => Vec::new(),
    };
    let passes = [Pass::First, Pass::Second];
    RoundView {
        round: round.id,
        number,
        method: terms.method,
        reason: terms.reason,
        status: round.status,
        opened: round.at,
        decided: round.decided,
        candidates: named(names, election, &terms.candidates),
        seats: terms.seats,
        hurdle: terms.hurdle.clone(),
        electorate: count(terms.electorate.len()),
        voters: terms.electorate.clone(),
        entitled: terms.entitled,
        entered: passes.into_iter().filter(|pass| round.count(*pass).is_some()).collect(),
        tellers: passes.into_iter().filter_map(|pass| tellers(names, round, pass)).collect(),
        counts: passes
            .into_iter()
            .filter(|_| round.may_be_seen())
            .filter_map(|pass| counted(names, round, pass))
            .collect(),
        differences,
        outcome: round.outcome.clone().filter(|_| round.status != RoundStatus::Open),
        lots: round.lots.as_ref().map(|drawn| lots(names, election, drawn)),
        annulled: round.annulled.clone().unwrap_or_default(),
    }
}

fn tellers(names: &Names, round: &Round, pass: Pass) -> Option<TellersView> {
    let count = round.count(pass)?;
    Some(TellersView {
        pass,
        counters: count.counters.clone(),
        counter_names: people(names, &count.counters),
        scrutineers: Vec::new(),
        scrutineer_names: Vec::new(),
    })
}

fn counted(names: &Names, round: &Round, pass: Pass) -> Option<RoundCountView> {
    let of_pass = || round.counts.iter().filter(|counted| counted.pass == pass);
    let last = of_pass().next_back()?;
    Some(RoundCountView {
        pass,
        counters: people(names, &last.count.counters),
        count: last.count.clone(),
        at: last.at,
        entered: count(of_pass().count()),
    })
}

fn lots(names: &Names, election: &Election, drawn: &Lots) -> LotsView {
    LotsView {
        order: named(names, election, &drawn.order),
        seats: drawn.seats,
        drawn_by: names.name(drawn.drawn_by).to_owned(),
        witnesses: people(names, &drawn.witnesses),
    }
}

fn people(names: &Names, people: &[PersonId]) -> Vec<String> {
    people.iter().map(|person| names.name(*person).to_owned()).collect()
}
