//! 主持词 of an election.

use super::build::candidate_name;
use crate::{
    ballot::Pass,
    election::{
        self, Candidate, CandidateStatus, Election, Round, RoundEnd, RoundMethod, RoundOutcome,
        RoundReason,
    },
    ids::CandidateId,
    meeting::Meeting,
    people::Names,
    quorum::count,
    view::words::{Words, name_of},
};

/// The words to say about the election in hand, where there is one and nothing else goes before.
pub(crate) fn cue(meeting: &Meeting, names: &Names) -> Option<Words> {
    let election = meeting.running_election()?;
    let said = |words: Words| {
        words
            .with("title", election.plan.title.as_str())
            .with("purpose", name_of(&election.plan.purpose))
    };
    if let Some(round) = election.open_round() {
        return Some(said(voting(meeting, names, election, round)));
    }
    let waiting = election.candidates.iter().find_map(|one| waits(meeting, names, election, one));
    if let Some(words) = waiting {
        return Some(said(words));
    }
    let decided = election.last_valid().and_then(|round| Some((round, round.outcome.as_ref()?)));
    if let Some((round, outcome)) = decided.filter(|(round, _)| !round.tied().is_empty()) {
        return Some(said(tied(meeting, names, election, (round, outcome))));
    }
    if let Some(failed) = failed(election) {
        return Some(said(failed));
    }
    if !meeting.nominations_closed(election) {
        let stand = election.candidates.iter().filter(|one| election.stands(one)).count();
        let words = Words::key("cue-nominations")
            .with("seats", election.plan.seats)
            .with("candidates", count(stand));
        return Some(said(words));
    }
    if let Some((_, outcome)) = decided {
        let words = Words::key("cue-round-further")
            .with("elected", count(election.elected().len()))
            .with("names", listed(meeting, names, &election.elected()))
            .with("voting", outcome.voting)
            .with("left", election.seats_left())
            .with("further", if election::can_open_round(meeting).is_ok() { "yes" } else { "no" })
            .cited(election.plan.further.as_ref().map(|hurdle| hurdle.cite.clone()));
        return Some(said(words));
    }
    Some(said(ready(meeting, election)))
}

/// A candidate who must still be seconded or say whether to stand.
fn waits(
    meeting: &Meeting,
    names: &Names,
    election: &Election,
    candidate: &Candidate,
) -> Option<Words> {
    let key = match election.status_of(candidate) {
        CandidateStatus::AwaitsSecond => "cue-nomination-second",
        CandidateStatus::AwaitsAnswer => "cue-nomination-answer",
        CandidateStatus::Stands
        | CandidateStatus::Declined
        | CandidateStatus::Withdrawn
        | CandidateStatus::Elected => return None,
    };
    Some(Words::key(key).with("candidate", candidate_name(meeting, names, candidate.id)))
}

fn voting(meeting: &Meeting, names: &Names, election: &Election, round: &Round) -> Words {
    let terms = &round.terms;
    let both = round.count(Pass::First).is_some() && round.count(Pass::Second).is_some();
    let key = match (terms.method, round.counts.is_empty()) {
        (_, true) => "cue-round",
        (RoundMethod::ShowOfHands, false) => "cue-round-counted",
        (RoundMethod::Ballot, false) if !both => "cue-round-second-count",
        (RoundMethod::Ballot, false) if election::can_announce(meeting).is_err() => {
            "cue-round-differs"
        }
        (RoundMethod::Ballot, false) => "cue-round-counted",
    };
    Words::key(key)
        .with("seats", terms.seats)
        .with("candidates", count(terms.candidates.len()))
        .with("names", listed(meeting, names, &terms.candidates))
        .with("electorate", count(terms.electorate.len()))
        .with("method", name_of(&terms.method))
        .with("marking", name_of(&election.plan.marking))
        .with("tie", if terms.reason == RoundReason::Tie { "yes" } else { "no" })
        .cited(Some(terms.hurdle.cite.clone()))
}

fn tied(
    meeting: &Meeting,
    names: &Names,
    election: &Election,
    (round, outcome): (&Round, &RoundOutcome),
) -> Words {
    Words::key("cue-election-tie")
        .with("names", listed(meeting, names, round.tied()))
        .with("seats", outcome.tied_seats)
        .with("ties", name_of(&election.plan.ties))
        .cited(Some(election.plan.cite.clone()))
}

/// The last round counts for nothing, by itself or because it was annulled.
fn failed(election: &Election) -> Option<Words> {
    let last = election.rounds.last()?;
    if last.is_valid() {
        return None;
    }
    let end = last.outcome.as_ref().filter(|_| last.annulled.is_none()).map(|o| o.end);
    let turnout = last.outcome.as_ref().and_then(|outcome| outcome.turnout.as_ref());
    let why = match end {
        Some(end @ (RoundEnd::Overfull | RoundEnd::TooFew)) => name_of(&end),
        Some(RoundEnd::Valid) | None => "annulled".to_owned(),
    };
    let voting = last.outcome.as_ref().map_or(0, |outcome| outcome.voting);
    Some(
        Words::key("cue-round-failed")
            .with("why", why)
            .with("voting", voting)
            .with("entitled", last.terms.entitled)
            .with("needed", turnout.map_or(0, |line| line.needed))
            .cited(Some(last.terms.hurdle.cite.clone())),
    )
}

/// Nominations are closed and no vote has been taken.
fn ready(meeting: &Meeting, election: &Election) -> Words {
    let stand = election.candidates.iter().filter(|one| election.stands(one)).count();
    let how = if election::can_acclaim(meeting).is_ok() {
        "acclaim"
    } else if election::can_open_round(meeting).is_ok() {
        "vote"
    } else {
        "wait"
    };
    Words::key("cue-election-ready")
        .with("candidates", count(stand))
        .with("seats", election.plan.seats)
        .with("how", how)
        .cited(Some(election.plan.cite.clone()))
}

fn listed(meeting: &Meeting, names: &Names, ids: &[CandidateId]) -> String {
    let all = ids.iter().map(|id| candidate_name(meeting, names, *id));
    all.collect::<Vec<_>>().join(" · ")
}
