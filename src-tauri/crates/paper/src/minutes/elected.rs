//! 选举: what came of an election, an award or a choice among options.

use council::view::election::{ElectionState, ElectionView};

use crate::{Part, Phrase, Span};

/// Who was elected or what was chosen, and what stays open.
pub(super) fn parts(election: &ElectionView) -> Vec<Part> {
    let outcome = match (election.status, election.elected.is_empty()) {
        (ElectionState::Annulled, _) => "annulled",
        (ElectionState::Running, _) => "unfinished",
        (ElectionState::Ended, true) => "nobody",
        (ElectionState::Ended, false) => "elected",
    };
    let names = election.elected.iter().map(|one| Phrase::name(&one.name)).collect();
    let words = Phrase::key("minutes-elected")
        .with("outcome", Phrase::Choice(outcome))
        .with("title", Phrase::typed(&election.plan.title))
        .with("names", Phrase::names(names))
        .with("reason", Phrase::typed(&election.reason));
    vec![Part::Paragraph(vec![Span::strong(words)])]
}
