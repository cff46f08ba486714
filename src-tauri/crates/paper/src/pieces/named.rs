//! 唱名与分会场: who answered what, list by list, and what each of several places counted.

use council::{
    view::{
        named::{AnswerView, Apart},
        question::VoteView,
    },
    vote::Choice,
};

use super::votes::{choice, sides, tally};
use crate::{Part, Phrase};

/// The names of a vote by name: a list of each answer, then of those who gave none, who were
/// recused and who were away. Nothing of a vote that was not by name.
pub(super) fn lists(vote: &VoteView) -> Vec<Part> {
    let answered = |wanted: Option<Choice>| {
        let gave = vote.answers.iter().filter(move |one| one.choice == wanted);
        gave.map(answerer).collect::<Vec<_>>()
    };
    let apart = |why: Apart| {
        let such = vote.apart.iter().filter(move |one| one.why == why);
        such.map(|one| Phrase::name(&one.name)).collect::<Vec<_>>()
    };
    let said = Choice::ALL.map(|one| (choice(one), answered(Some(one))));
    let rest = [
        ("silent", answered(None)),
        ("recused", apart(Apart::Recused)),
        ("late", apart(Apart::Late)),
        ("absent", apart(Apart::Absent)),
    ];
    said.into_iter().chain(rest).filter_map(|(list, names)| line(vote, list, names)).collect()
}

fn answerer(one: &AnswerView) -> Phrase {
    let name = Phrase::name(&one.name);
    if one.agent.is_empty() {
        return name;
    }
    Phrase::key("paper-named-agent").with("name", name).with("agent", Phrase::name(&one.agent))
}

/// One list. For and against have the names of the sides of the question, as in its tally.
fn line(vote: &VoteView, list: &'static str, names: Vec<Phrase>) -> Option<Part> {
    let count = u64::try_from(names.len()).unwrap_or(u64::MAX);
    let words = Phrase::key("paper-named")
        .with("list", Phrase::Choice(list))
        .with("sides", sides(vote.question.kind))
        .with("count", count)
        .with("names", Phrase::names(names));
    (count > 0).then(|| Part::paragraph(words))
}

/// What each place counted.
pub(super) fn places(vote: &VoteView) -> Vec<Part> {
    let line = |place: &council::vote::PlaceCount| {
        let present = place.present.map_or(Phrase::Choice("none"), Phrase::from);
        let words = Phrase::key("paper-place")
            .with("place", Phrase::typed(&place.place))
            .with("present", present)
            .with("tally", tally(&place.tally, vote.question.kind));
        Part::paragraph(words)
    };
    vote.places.iter().map(line).collect()
}
