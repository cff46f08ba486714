//! What the room sees of an election. Nothing of a count is shown before it is announced.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::build::{candidate_name, named};
use crate::{
    election::{
        Candidate, CandidateStatus, Election, ElectionStatus, Mark, Nominator, Round, RoundMethod,
        RoundOutcome, RoundPlace, RoundStatus,
    },
    meeting::Meeting,
    people::Names,
    quorum::count,
    rules::NominatorKind,
    view::room::Scene,
};

/// A candidate, for the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomCandidate {
    /// The name of a person, or the title of an option.
    pub name: String,
    /// How far it has come.
    pub status: CandidateStatus,
    /// Who put it forward.
    pub by: Option<NominatorKind>,
    /// The member or the organisation that did; empty otherwise.
    pub nominator: String,
    /// What was found of it, by criterion; none where it was not weighed by it.
    pub marks: Vec<RoomCriterion>,
}

/// How an option does by a criterion, for the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomCriterion {
    /// How; none where it was not weighed by it.
    pub mark: Option<Mark>,
    /// Why, as typed.
    pub note: String,
}

/// Where a candidate came in, for the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomPlace {
    /// The name of a person, or the title of an option.
    pub name: String,
    /// The rank by votes; equal votes have equal ranks.
    pub rank: u32,
    /// Votes.
    #[ts(type = "number")]
    pub favour: u64,
    /// Votes against, where each name is voted on.
    #[ts(type = "number")]
    pub against: u64,
    /// Abstentions, where each name is voted on.
    #[ts(type = "number")]
    pub abstain: u64,
    /// How many it took.
    #[ts(type = "number")]
    pub needed: u64,
    /// Whether elected, by votes or by lots.
    pub elected: bool,
    /// Whether equal with others for the last seat, and not yet decided.
    pub tied: bool,
}

/// What the room sees of the election on the item in hand, if there is one to show. `closed` says
/// of which nothing is shown.
pub(crate) fn scene(
    meeting: &Meeting,
    names: &Names,
    closed: impl Fn(&Election) -> bool,
) -> Option<Scene> {
    let item = meeting.current?;
    let here = |one: &&Election| one.item == item && !closed(one);
    let election = meeting.elections.iter().rev().find(here)?;
    if let ElectionStatus::Annulled { reason } = &election.status {
        return Some(annulled(election, 0, reason));
    }
    if let Some(round) = election.open_round() {
        return Some(voting(meeting, names, election, round));
    }
    if !election.acclaimed.is_empty() {
        return Some(acclaimed(names, election));
    }
    let void = election.rounds.last().filter(|round| round.status == RoundStatus::Annulled);
    if let Some((round, reason)) = void.and_then(|round| Some((round, round.annulled.as_ref()?)))
        && !has_new(election)
    {
        return Some(annulled(election, number_of(election, round), reason));
    }
    let last = election.rounds.last().and_then(|round| Some((round, round.outcome.as_ref()?)));
    match last.filter(|(round, _)| round.status == RoundStatus::Decided && !has_new(election)) {
        Some(last) => Some(result(meeting, names, election, last)),
        None => Some(nominations(meeting, names, election)),
    }
}

/// That a round, or where its number is zero the whole election, counts for nothing.
fn annulled(election: &Election, number: u32, reason: &str) -> Scene {
    Scene::ElectionAnnulled {
        title: election.plan.title.clone(),
        purpose: election.plan.purpose,
        number,
        reason: reason.to_owned(),
    }
}

/// Whether somebody was put forward who has stood in no round yet.
fn has_new(election: &Election) -> bool {
    let stood = |id| election.rounds.iter().any(|round| round.terms.candidates.contains(&id));
    let waits = |one: &Candidate| match election.status_of(one) {
        CandidateStatus::AwaitsSecond | CandidateStatus::AwaitsAnswer => true,
        CandidateStatus::Stands => election.seats_left() > 0,
        CandidateStatus::Declined | CandidateStatus::Withdrawn | CandidateStatus::Elected => false,
    };
    election.is_running() && election.candidates.iter().any(|one| !stood(one.id) && waits(one))
}

fn nominations(meeting: &Meeting, names: &Names, election: &Election) -> Scene {
    let plan = &election.plan;
    let criteria = 0..count(plan.criteria.len());
    let candidates = election.candidates.iter().map(|one| RoomCandidate {
        name: candidate_name(meeting, names, one.id),
        status: election.status_of(one),
        by: one.by.as_ref().map(Nominator::kind),
        nominator: one.by.as_ref().map_or_else(String::new, |by| nominator(names, by)),
        marks: criteria
            .clone()
            .map(|nth| {
                let found = one.assessments.iter().find(|known| known.criterion == nth);
                RoomCriterion {
                    mark: found.map(|found| found.mark),
                    note: found.map_or_else(String::new, |found| found.note.clone()),
                }
            })
            .collect(),
    });
    Scene::Nominations {
        title: plan.title.clone(),
        purpose: plan.purpose,
        seats: plan.seats,
        open: election.is_running() && !meeting.nominations_closed(election),
        criteria: plan.criteria.clone(),
        candidates: candidates.collect(),
    }
}

fn nominator(names: &Names, by: &Nominator) -> String {
    match by {
        Nominator::Member { person } => names.name(*person).to_owned(),
        Nominator::Party { organisation } => organisation.clone(),
        Nominator::Voters { .. } | Nominator::Applicant | Nominator::Listed => String::new(),
    }
}

fn number_of(election: &Election, round: &Round) -> u32 {
    count(election.rounds.iter().take_while(|known| known.id != round.id).count() + 1)
}

fn voting(meeting: &Meeting, names: &Names, election: &Election, round: &Round) -> Scene {
    let terms = &round.terms;
    let names_of = terms.candidates.iter().map(|id| candidate_name(meeting, names, *id));
    Scene::ElectionRound {
        title: election.plan.title.clone(),
        purpose: election.plan.purpose,
        number: number_of(election, round),
        reason: terms.reason,
        method: terms.method,
        marking: election.plan.marking,
        write_ins: election.plan.write_ins && terms.method == RoundMethod::Ballot,
        seats: terms.seats,
        candidates: names_of.collect(),
        electorate: count(terms.electorate.len()),
        hurdle: terms.hurdle.clone(),
        counting: !round.counts.is_empty(),
    }
}

fn result(
    meeting: &Meeting,
    names: &Names,
    election: &Election,
    (round, outcome): (&Round, &RoundOutcome),
) -> Scene {
    let elected = round.elected();
    let place = |place: &RoundPlace| RoomPlace {
        name: candidate_name(meeting, names, place.candidate),
        rank: place.rank,
        favour: place.favour,
        against: place.against,
        abstain: place.abstain,
        needed: place.line.needed,
        elected: elected.contains(&place.candidate),
        tied: round.tied().contains(&place.candidate),
    };
    let drawn = round.lots.as_ref().map(|lots| named(names, election, &lots.order));
    Scene::ElectionResult {
        title: election.plan.title.clone(),
        purpose: election.plan.purpose,
        marking: election.plan.marking,
        number: number_of(election, round),
        end: outcome.end,
        voting: outcome.voting,
        turnout: outcome.turnout.clone(),
        hurdle: round.terms.hurdle.clone(),
        places: outcome.places.iter().map(place).collect(),
        lots: drawn.into_iter().flatten().map(|one| one.name).collect(),
        tied_seats: if round.tied().is_empty() { 0 } else { outcome.tied_seats },
        seats: election.plan.seats,
        seats_left: election.seats_left(),
        elected: elected_names(names, election),
        ended: !election.is_running(),
    }
}

fn elected_names(names: &Names, election: &Election) -> Vec<String> {
    named(names, election, &election.elected()).into_iter().map(|one| one.name).collect()
}

fn acclaimed(names: &Names, election: &Election) -> Scene {
    Scene::Acclaimed {
        title: election.plan.title.clone(),
        purpose: election.plan.purpose,
        elected: elected_names(names, election),
        seats_left: election.seats_left(),
    }
}
