//! 摸底、接连的问题: a straw poll, which the minutes mark as not binding, and questions that followed
//! one another, each with how it fared.

use council::{
    sequence::Turn,
    view::{sequence::LinkedView, straw::StrawView},
};

use crate::{Part, Phrase, Span};

/// A straw poll with the hands for each answer.
pub(super) fn polled(poll: &StrawView) -> Vec<Part> {
    let lead = Phrase::key("minutes-straw")
        .with("asked", Phrase::typed(&poll.question))
        .with("present", poll.present)
        .with("several", poll.several);
    let head = ["answer", "hands"]
        .map(|of| Phrase::key("minutes-straw-head").with("column", Phrase::Choice(of)));
    let rows = poll
        .answers
        .iter()
        .map(|answer| vec![Phrase::typed(&answer.text), Phrase::from(answer.hands.unwrap_or(0))]);
    vec![
        Part::Lead(vec![Span::plain(lead)]),
        Part::Table { head: head.into(), rows: rows.collect() },
    ]
}

/// Questions that followed one another, one table a sequence.
pub(super) fn sequences(sequences: &[Vec<LinkedView>]) -> Vec<Part> {
    sequences.iter().flat_map(|questions| sequence(questions)).collect()
}

fn sequence(questions: &[LinkedView]) -> [Part; 2] {
    let head = ["nth", "text", "turn"]
        .map(|of| Phrase::key("minutes-sequence-head").with("column", Phrase::Choice(of)));
    let row = |question: &LinkedView| {
        vec![
            Phrase::key("minutes-sequence-nth").with("nth", question.nth),
            Phrase::typed(&question.text),
            Phrase::key("minutes-sequence-turn").with("turn", turn(question.turn)),
        ]
    };
    let lead = Phrase::key("minutes-sequence");
    [
        Part::Lead(vec![Span::plain(lead)]),
        Part::Table { head: head.into(), rows: questions.iter().map(row).collect() },
    ]
}

fn turn(turn: Turn) -> Phrase {
    Phrase::Choice(match turn {
        Turn::Waiting => "waiting",
        Turn::Next => "next",
        Turn::Moved => "moved",
        Turn::Adopted => "adopted",
        Turn::Failed => "failed",
        Turn::NotReached => "not-reached",
    })
}
