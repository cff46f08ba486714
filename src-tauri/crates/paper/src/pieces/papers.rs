//! 无记名投票: where the papers of a secret ballot went, who counted them, and what came of the
//! second count.

use council::{
    ballot::{Blank, BoxCount, Difference, Figure, Papers, Pass},
    view::papers::{PapersView, TellersView},
};

use crate::{Part, Phrase};

/// The account of the papers; nothing as long as those who counted do not agree.
#[must_use]
pub fn account(papers: &PapersView) -> Vec<Part> {
    let Some(entry) = &papers.agreed else { return Vec::new() };
    let head = columns(&entry.papers);
    let row = head.iter().map(|(_, number)| Phrase::Number(*number)).collect();
    let head = head.iter().map(|(figure, _)| self::figure(*figure)).collect();
    let blank = (entry.papers.blank > 0).then(|| {
        Phrase::key("paper-ballot-blank")
            .with("count", Phrase::Number(entry.papers.blank))
            .with("as", Phrase::Choice(blank_is(papers.blank)))
    });
    let boxes = (entry.papers.boxes.len() > 1).then(|| self::boxes(&entry.papers.boxes));
    let tellers = papers.tellers.iter().filter_map(|line| self::tellers(line, papers.second_count));
    let notes: Vec<Phrase> =
        boxes.into_iter().chain(blank).chain(tellers).chain(second(papers)).collect();
    let table = Part::Table { head, rows: vec![row] };
    let notes = (!notes.is_empty()).then(|| Part::paragraph(Phrase::sentences(notes)));
    std::iter::once(table).chain(notes).collect()
}

/// What every account has, with what this one has besides.
fn columns(papers: &Papers) -> Vec<(Figure, i64)> {
    let besides = |figure, number: i64| (number != 0).then_some((figure, number));
    let columns = [
        papers.printed.map(|number| (Figure::Printed, number)),
        papers.unused.map(|number| (Figure::Unused, number)),
        Some((Figure::Issued, papers.issued)),
        besides(Figure::Exchanged, papers.exchanged),
        besides(Figure::NotReturned, papers.not_returned),
        Some((Figure::InBox, papers.in_box)),
        Some((Figure::Valid, papers.valid)),
        Some((Figure::Invalid, papers.invalid)),
        Some((Figure::Blank, papers.blank)),
    ];
    columns.into_iter().flatten().collect()
}

fn figure(figure: Figure) -> Phrase {
    Phrase::key("paper-ballot-figure").with("figure", choice(figure))
}

fn choice(figure: Figure) -> Phrase {
    Phrase::Choice(match figure {
        Figure::Printed => "printed",
        Figure::Unused => "unused",
        Figure::Issued => "issued",
        Figure::Exchanged => "exchanged",
        Figure::NotReturned => "not-returned",
        Figure::InBox => "in-box",
        Figure::Invalid => "invalid",
        Figure::Valid => "valid",
        Figure::Blank => "blank",
        Figure::Box => "box",
        Figure::For => "for",
        Figure::Against => "against",
        Figure::Abstain => "abstain",
    })
}

fn blank_is(blank: Blank) -> &'static str {
    match blank {
        Blank::Abstention => "abstention",
        Blank::Nothing => "nothing",
    }
}

fn boxes(boxes: &[BoxCount]) -> Phrase {
    let one = |one: &BoxCount| {
        Phrase::key("paper-ballot-box")
            .with("place", Phrase::typed(&one.place))
            .with("count", Phrase::Number(one.papers))
    };
    Phrase::key("paper-ballot-boxes")
        .with("boxes", Phrase::clauses(boxes.iter().map(one).collect()))
}

fn tellers(line: &TellersView, twice: bool) -> Option<Phrase> {
    if line.counter_names.is_empty() && line.scrutineer_names.is_empty() {
        return None;
    }
    let names =
        |names: &[String]| Phrase::names(names.iter().map(|name| Phrase::name(name)).collect());
    let pass = match (twice, line.pass) {
        (false, Pass::First | Pass::Second) => "only",
        (true, Pass::First) => "first",
        (true, Pass::Second) => "second",
    };
    let there = |names: &[String]| Phrase::from(!names.is_empty());
    let words = Phrase::key("paper-ballot-tellers")
        .with("pass", Phrase::Choice(pass))
        .with("counted", there(&line.counter_names))
        .with("counters", names(&line.counter_names))
        .with("watched", there(&line.scrutineer_names))
        .with("scrutineers", names(&line.scrutineer_names));
    Some(words)
}

/// What came of the second count, where there was one.
fn second(papers: &PapersView) -> Option<Phrase> {
    if !papers.entered.contains(&Pass::Second) {
        return None;
    }
    if papers.differed.is_empty() {
        return Some(Phrase::key("paper-ballot-agreed"));
    }
    let differed = papers.differed.iter().map(difference).collect();
    Some(Phrase::key("paper-ballot-differed").with("figures", Phrase::clauses(differed)))
}

fn difference(difference: &Difference) -> Phrase {
    let found =
        |number: Option<i64>| number.map_or(Phrase::key("paper-ballot-none"), Phrase::Number);
    let named = if difference.place.is_empty() {
        figure(difference.figure)
    } else {
        Phrase::typed(&difference.place)
    };
    Phrase::key("paper-ballot-difference")
        .with("figure", named)
        .with("first", found(difference.first))
        .with("second", found(difference.second))
}
