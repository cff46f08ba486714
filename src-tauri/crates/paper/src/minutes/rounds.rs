//! A round of an election as the tellers report it: the papers, how many votes elect, what each
//! candidate received (Robert's Rules 12th ed., 45:37), ties and lots.

use council::{
    ballot::Papers,
    election::{RoundEnd, RoundMethod, RoundOutcome, RoundPlace, RoundReason, RoundStatus},
    ids::CandidateId,
    rules::{Hurdle, MajorityBase, Marking},
    view::election::{ElectionView, LotsView, RoundView},
};

use super::elected::{hurdle, name, purpose};
use crate::{Part, Phrase, Span};

/// A round: its report and what came of it. Of one that was not announced only that it was held.
pub(super) fn parts(election: &ElectionView, round: &RoundView) -> Vec<Part> {
    let mut parts = vec![Part::Lead(vec![Span::plain(lead(round))])];
    if let Some(outcome) = &round.outcome {
        parts.push(Part::Facts(report(round, outcome)));
        let columns = columns(election);
        parts.push(Part::Roster { columns, rows: rows(election, round, outcome) });
        parts.extend(ended(outcome).map(Part::paragraph));
        if round.status == RoundStatus::Decided && !outcome.tied.is_empty() {
            parts.push(Part::paragraph(tied(election, outcome)));
        }
    } else if round.status == RoundStatus::Open {
        parts.push(Part::paragraph(Phrase::key("minutes-round-open")));
    }
    if let Some(lots) = &round.lots {
        parts.push(Part::paragraph(drawn(election, lots)));
    }
    if !round.annulled.trim().is_empty() {
        let words = Phrase::key("minutes-round-annulled");
        parts.push(Part::paragraph(words.with("reason", Phrase::typed(&round.annulled))));
    }
    parts
}

fn lead(round: &RoundView) -> Phrase {
    let method = match round.method {
        RoundMethod::Ballot => "ballot",
        RoundMethod::ShowOfHands => "show-of-hands",
    };
    let reason = match round.reason {
        RoundReason::First => "first",
        RoundReason::Further => "further",
        RoundReason::Tie => "tie",
    };
    Phrase::key("minutes-round")
        .with("number", round.number)
        .with("time", Phrase::Time(round.opened))
        .with("method", Phrase::Choice(method))
        .with("reason", Phrase::Choice(reason))
        .with("seats", round.seats)
}

fn label(row: &'static str) -> Phrase {
    Phrase::key("minutes-round-label").with("row", Phrase::Choice(row))
}

/// Who could vote and did, the papers, how many votes elect, and who counted.
fn report(round: &RoundView, outcome: &RoundOutcome) -> Vec<(Phrase, Phrase)> {
    let voters = Phrase::key("minutes-round-voters")
        .with("entitled", round.entitled)
        .with("electorate", round.electorate)
        // Of papers that nobody was handed it is not known who voted.
        .with("known", outcome.end != RoundEnd::Overfull)
        .with("voting", outcome.voting);
    let mut rows = vec![(label("voters"), voters)];
    let count = round.counts.last().map(|counted| &counted.count);
    if let Some(papers) = count.and_then(|count| count.papers.as_ref()) {
        rows.extend(self::papers(papers));
    }
    if outcome.end == RoundEnd::Valid {
        rows.extend(needed(&round.hurdle, outcome));
    }
    let counters = round.counts.iter().filter(|counted| !counted.counters.is_empty());
    let counters: Vec<Phrase> = counters
        .zip(1_u32..)
        .map(|(counted, pass)| {
            let names = counted.counters.iter().map(|name| Phrase::name(name)).collect();
            Phrase::key("minutes-round-counters")
                .with("pass", pass)
                .with("names", Phrase::names(names))
                .with("entered", counted.entered)
        })
        .collect();
    if !counters.is_empty() {
        rows.push((label("counters"), Phrase::clauses(counters)));
    }
    rows
}

/// Where the papers went; of what cannot have happened nothing is said.
fn papers(papers: &Papers) -> Vec<(Phrase, Phrase)> {
    let figure = |figure: i64| Phrase::key("minutes-round-papers").with("count", number(figure));
    let valid = Phrase::key("minutes-round-valid")
        .with("count", number(papers.valid))
        .with("blank", number(papers.blank));
    let returned = Phrase::key("minutes-round-returned")
        .with("count", number(papers.in_box))
        .with("exchanged", number(papers.exchanged))
        .with("missing", number(papers.not_returned));
    vec![
        (label("issued"), figure(papers.issued)),
        (label("returned"), returned),
        (label("valid"), valid),
        (label("invalid"), figure(papers.invalid)),
    ]
}

fn number(figure: i64) -> Phrase {
    Phrase::Number(figure)
}

/// From how many votes the majority is counted, and how many it takes.
fn needed(rule: &Hurdle, outcome: &RoundOutcome) -> Vec<(Phrase, Phrase)> {
    let first = outcome.places.first().filter(|_| rule.share.is_some());
    let Some(line) = first.map(|place| &place.line) else {
        return vec![(label("needed"), hurdle(rule))];
    };
    let mut rows = Vec::new();
    if rule.base == MajorityBase::Cast {
        let votes = Phrase::key("minutes-round-votes").with("count", line.whole);
        rows.push((label("cast"), votes));
    }
    let needed =
        Phrase::key("minutes-round-needed").with("needed", line.needed).with("rule", hurdle(rule));
    rows.push((label("needed"), needed));
    rows
}

fn columns(election: &ElectionView) -> Vec<(Phrase, u16)> {
    let columns: &[&'static str] = match election.plan.marking {
        Marking::PerName => &["candidate", "for", "against", "abstain", "outcome"],
        Marking::Block | Marking::Approval => &["candidate", "votes", "rank", "outcome"],
    };
    let column = |column: &&'static str| {
        let words = Phrase::key("minutes-round-head")
            .with("column", Phrase::Choice(column))
            .with("purpose", purpose(election.plan.purpose));
        (words, if *column == "candidate" { 3 } else { 2 })
    };
    columns.iter().map(column).collect()
}

fn rows(election: &ElectionView, round: &RoundView, outcome: &RoundOutcome) -> Vec<Vec<Phrase>> {
    let drawn = |id: CandidateId| {
        let lots = round.lots.iter();
        let mut first = lots.flat_map(|lots| {
            lots.order.iter().take(usize::try_from(lots.seats).unwrap_or(usize::MAX))
        });
        first.any(|one| one.candidate == id)
    };
    let came = |place: &RoundPlace| {
        let counts = round.status == RoundStatus::Decided && outcome.end == RoundEnd::Valid;
        if !counts {
            "void"
        } else if place.elected {
            "elected"
        } else if drawn(place.candidate) {
            "by-lot"
        } else if outcome.tied.contains(&place.candidate) && round.lots.is_none() {
            "tied"
        } else {
            "not-elected"
        }
    };
    let row = |place: &RoundPlace| {
        let figures = match election.plan.marking {
            Marking::PerName => vec![place.favour, place.against, place.abstain],
            Marking::Block | Marking::Approval => vec![place.favour, u64::from(place.rank)],
        };
        let word = Phrase::key("minutes-round-came")
            .with("came", Phrase::Choice(came(place)))
            .with("purpose", purpose(election.plan.purpose));
        std::iter::once(name(election, place.candidate))
            .chain(figures.into_iter().map(Phrase::from))
            .chain([word])
            .collect()
    };
    outcome.places.iter().map(row).collect()
}

/// That the round counts for nothing by itself.
fn ended(outcome: &RoundOutcome) -> Option<Phrase> {
    let end = match outcome.end {
        RoundEnd::Valid => return None,
        RoundEnd::Overfull => "overfull",
        RoundEnd::TooFew => "too-few",
    };
    let needed = outcome.turnout.as_ref().map_or(0, |line| line.needed);
    Some(
        Phrase::key("minutes-round-void")
            .with("end", Phrase::Choice(end))
            .with("voting", outcome.voting)
            .with("needed", needed),
    )
}

fn tied(election: &ElectionView, outcome: &RoundOutcome) -> Phrase {
    let names = outcome.tied.iter().map(|id| name(election, *id)).collect();
    Phrase::key("minutes-round-tied")
        .with("names", Phrase::names(names))
        .with("seats", outcome.tied_seats)
}

fn drawn(election: &ElectionView, lots: &LotsView) -> Phrase {
    let order = |one: &council::view::election::CandidateName| name(election, one.candidate);
    let first = usize::try_from(lots.seats).unwrap_or(usize::MAX).min(lots.order.len());
    let witnesses = lots.witnesses.iter().map(|one| Phrase::name(one)).collect();
    Phrase::key("minutes-round-lots")
        .with("person", Phrase::name(&lots.drawn_by))
        .with("witnesses", Phrase::names(witnesses))
        .with("order", Phrase::names(lots.order.iter().map(order).collect()))
        .with("names", Phrase::names(lots.order[..first].iter().map(order).collect()))
        .with("purpose", purpose(election.plan.purpose))
}
