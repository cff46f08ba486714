//! 选举: an election, an award or a choice among options: what was to be filled and by what rule,
//! who stood, how options were weighed, each round, and who was elected.

use council::{
    election::{CandidateStatus, Mark},
    rules::{ElectionPurpose, Hurdle, MajorityBase, NominatorKind, Share, Tie, TieBreak},
    view::election::{CandidateView, ElectionState, ElectionView},
};

use super::rounds;
use crate::{Part, Phrase, Span};

/// Everything about an election.
pub(super) fn parts(election: &ElectionView) -> Vec<Part> {
    let lead = Phrase::key("minutes-election")
        .with("purpose", purpose(election.plan.purpose))
        .with("title", Phrase::typed(&election.plan.title));
    let mut parts = vec![Part::Lead(vec![Span::strong(lead)]), Part::Facts(terms(election))];
    parts.extend(matrix(election));
    for round in &election.rounds {
        parts.extend(rounds::parts(election, round));
    }
    parts.push(Part::Paragraph(vec![Span::strong(outcome(election))]));
    parts
}

/// Who was elected or what was chosen, and what stays open.
pub(crate) fn outcome(election: &ElectionView) -> Phrase {
    let outcome = match (election.status, election.elected.is_empty()) {
        (ElectionState::Annulled, true | false) => "annulled",
        (ElectionState::Running, true | false) => "unfinished",
        (ElectionState::Ended, true) => "nobody",
        (ElectionState::Ended, false) if election.acclaimed => "acclaimed",
        (ElectionState::Ended, false) => "elected",
    };
    let names = election.elected.iter().map(|one| self::name(election, one.candidate)).collect();
    Phrase::key("minutes-elected")
        .with("outcome", Phrase::Choice(outcome))
        .with("purpose", purpose(election.plan.purpose))
        .with("title", Phrase::typed(&election.plan.title))
        .with("names", Phrase::names(names))
        .with("vacant", election.seats_left)
        .with("reasoned", !election.reason.trim().is_empty())
        .with("reason", Phrase::typed(&election.reason))
}

/// The name of a person, which may be withheld, or the title of an option.
pub(super) fn name(election: &ElectionView, id: council::ids::CandidateId) -> Phrase {
    let known = election.candidates.iter().find(|one| one.candidate == id);
    known.map_or_else(|| Phrase::name(""), called)
}

fn called(candidate: &CandidateView) -> Phrase {
    match candidate.person {
        Some(_) => Phrase::name(&candidate.name),
        None => Phrase::typed(&candidate.name),
    }
}

/// What it is for, for texts that choose by it.
pub(super) fn purpose(purpose: ElectionPurpose) -> Phrase {
    Phrase::Choice(match purpose {
        ElectionPurpose::Office => "office",
        ElectionPurpose::Committee => "committee",
        ElectionPurpose::Supervision => "supervision",
        ElectionPurpose::Award => "award",
        ElectionPurpose::Options => "options",
    })
}

/// How many votes elect, with where it says so.
pub(super) fn hurdle(hurdle: &Hurdle) -> Phrase {
    let half = Share { num: 1, den: 2, strict: true };
    let (rule, share) = match hurdle.share {
        None => ("most", half),
        Some(share) if share == half => ("half", share),
        Some(share) => ("share", share),
    };
    let words = Phrase::key("minutes-election-hurdle")
        .with("rule", Phrase::Choice(rule))
        .with("base", base(hurdle.base))
        .with("share", self::share(share));
    let turnout = hurdle
        .turnout
        .map(|least| Phrase::key("minutes-election-turnout").with("share", self::share(least)));
    let rules = Phrase::clauses(std::iter::once(words).chain(turnout).collect());
    Phrase::key("minutes-election-cited")
        .with("rule", rules)
        .with("cite", Phrase::Cited(hurdle.cite.clone()))
}

fn share(Share { num, den, strict }: Share) -> Phrase {
    Phrase::key("paper-share").with("strict", strict).with("num", num).with("den", den)
}

fn base(base: MajorityBase) -> Phrase {
    Phrase::Choice(match base {
        MajorityBase::Cast => "cast",
        MajorityBase::Participating => "participating",
        MajorityBase::Present => "present",
        MajorityBase::Members => "members",
        MajorityBase::Seats => "seats",
    })
}

/// What was to be filled, by what rule, and who stood for it.
fn terms(election: &ElectionView) -> Vec<(Phrase, Phrase)> {
    let plan = &election.plan;
    let label = |row: &'static str| {
        Phrase::key("minutes-election-label")
            .with("row", Phrase::Choice(row))
            .with("purpose", purpose(plan.purpose))
    };
    let seats = Phrase::key("minutes-election-seats")
        .with("purpose", purpose(plan.purpose))
        .with("count", plan.seats);
    let ties = Phrase::key("minutes-election-ties").with(
        "ties",
        Phrase::Choice(match plan.ties {
            TieBreak::Lots => "lots",
            TieBreak::Round => "round",
        }),
    );
    let rule = Phrase::clauses(vec![hurdle(&plan.first), ties]);
    let (stood, out): (Vec<&CandidateView>, Vec<&CandidateView>) =
        election.candidates.iter().partition(|one| stood(election, one));
    let listed = |some: &[&CandidateView]| Phrase::clauses(some.iter().copied().map(put).collect());
    let mut rows = vec![(label("seats"), seats), (label("rule"), rule)];
    if !stood.is_empty() {
        rows.push((label("candidates"), listed(&stood)));
    }
    if !out.is_empty() {
        rows.push((label("out"), listed(&out)));
    }
    rows
}

/// Whether a candidate stood: in a round, or until the end.
fn stood(election: &ElectionView, candidate: &CandidateView) -> bool {
    let mut listed = election.rounds.iter().flat_map(|round| &round.candidates);
    match candidate.status {
        CandidateStatus::Stands | CandidateStatus::Elected => true,
        CandidateStatus::AwaitsSecond
        | CandidateStatus::AwaitsAnswer
        | CandidateStatus::Declined
        | CandidateStatus::Withdrawn => listed.any(|one| one.candidate == candidate.candidate),
    }
}

/// A candidate, with who put it forward and what became of that.
fn put(candidate: &CandidateView) -> Phrase {
    let by = Phrase::key("minutes-election-by")
        .with("by", Phrase::Choice(candidate.by.map_or("written-in", nominated)))
        .with("organisation", Phrase::typed(&candidate.nominator))
        .with("person", Phrase::name(&candidate.nominator))
        .with("signed", candidate.signed.unwrap_or(0));
    let seconder = (!candidate.seconder.is_empty()).then(|| {
        Phrase::key("minutes-election-seconded").with("person", Phrase::name(&candidate.seconder))
    });
    let status = match (candidate.status, candidate.accepted) {
        (CandidateStatus::AwaitsSecond, _) => Some("awaits-second"),
        (CandidateStatus::AwaitsAnswer, _) => Some("awaits-answer"),
        (CandidateStatus::Declined, _) => Some("declined"),
        (CandidateStatus::Withdrawn, _) => Some("withdrawn"),
        (CandidateStatus::Stands | CandidateStatus::Elected, Some(true)) => Some("accepted"),
        (CandidateStatus::Stands | CandidateStatus::Elected, Some(false) | None) => None,
    };
    let status = status.map(|status| {
        Phrase::key("minutes-election-status")
            .with("status", Phrase::Choice(status))
            .with("reason", Phrase::typed(&candidate.withdrawn))
    });
    let ties = candidate.ties.iter().map(|tie| {
        Phrase::key("minutes-election-tie").with(
            "tie",
            Phrase::Choice(match tie {
                Tie::CommitteeMember => "committee-member",
                Tie::NearRelative => "near-relative",
            }),
        )
    });
    let remarks = std::iter::once(by).chain(seconder).chain(status).chain(ties).collect();
    Phrase::key("minutes-election-candidate")
        .with("name", called(candidate))
        .with("remarks", Phrase::remarks(remarks))
}

fn nominated(by: NominatorKind) -> &'static str {
    match by {
        NominatorKind::Member => "member",
        NominatorKind::Party => "party",
        NominatorKind::Voters => "voters",
        NominatorKind::Applicant => "applicant",
        NominatorKind::Listed => "listed",
    }
}

/// What was found of each option by each criterion.
fn matrix(election: &ElectionView) -> Option<Part> {
    let weighed = election.candidates.iter().any(|one| !one.assessments.is_empty());
    if !weighed {
        return None;
    }
    let corner = Phrase::key("minutes-election-option");
    let criteria = election.plan.criteria.iter().map(|criterion| (Phrase::typed(criterion), 2));
    let columns = std::iter::once((corner, 3)).chain(criteria).collect();
    let row = |one: &CandidateView| {
        let places = 0..u32::try_from(election.plan.criteria.len()).unwrap_or(u32::MAX);
        std::iter::once(called(one)).chain(places.map(|nth| weighing(one, nth))).collect()
    };
    let options = election.candidates.iter().filter(|one| stood(election, one));
    Some(Part::Roster { columns, rows: options.map(row).collect() })
}

fn weighing(option: &CandidateView, criterion: u32) -> Phrase {
    let found = option.assessments.iter().find(|known| known.criterion == criterion);
    let mark = match found.map(|found| found.mark) {
        Some(Mark::Meets) => "meets",
        Some(Mark::Partly) => "partly",
        Some(Mark::Fails) => "fails",
        None => "none",
    };
    let note = found.map(|found| found.note.trim()).filter(|note| !note.is_empty());
    Phrase::key("minutes-election-mark")
        .with("mark", Phrase::Choice(mark))
        .with("noted", note.is_some())
        .with("note", Phrase::typed(note.unwrap_or_default()))
}
