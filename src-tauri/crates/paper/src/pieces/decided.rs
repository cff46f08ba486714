//! A decision as it is told outside the minutes: its words, its vote, and on what it rests.

use council::{
    ids::MotionId,
    view::{
        Record,
        question::{QuestionView, VoteView},
        record::{ItemRecord, ItemStep},
    },
    vote::Ruling,
};

use super::votes;
use crate::{Part, Phrase, Span, minutes};

/// The item on which a motion stood, among what was done in the open.
pub(crate) fn item_of(record: &Record, motion: MotionId) -> Option<&ItemRecord> {
    record.items.iter().find(|item| {
        item.steps.iter().any(|step| match step {
            ItemStep::Moved { question, .. } | ItemStep::Consented { question, .. } => {
                question.motion == motion
            }
            ItemStep::Voted(vote) => vote.question.motion == motion,
            ItemStep::Disposed { .. }
            | ItemStep::Ruled { .. }
            | ItemStep::Reworded { .. }
            | ItemStep::Restated { .. }
            | ItemStep::Elected(_)
            | ItemStep::Divided { .. }
            | ItemStep::StrawPolled { .. }
            | ItemStep::Consulted { .. }
            | ItemStep::Noted { .. } => false,
        })
    })
}

/// The words that were decided, and below them the vote or the consent that adopted them.
pub(crate) fn parts(record: &Record, decided: &QuestionView) -> Vec<Part> {
    let words = Phrase::key("minutes-decision-bare")
        .with("text", Phrase::typed(&decided.text))
        .with("question", minutes::question(decided));
    let mut parts = vec![Part::Quote(vec![Span::strong(words)])];
    let steps = || record.items.iter().flat_map(|item| &item.steps);
    let vote = steps().find_map(|step| match step {
        ItemStep::Voted(vote) if adopts(vote, decided) => Some(&**vote),
        ItemStep::Voted(_)
        | ItemStep::Moved { .. }
        | ItemStep::Disposed { .. }
        | ItemStep::Ruled { .. }
        | ItemStep::Consented { .. }
        | ItemStep::Reworded { .. }
        | ItemStep::Restated { .. }
        | ItemStep::Elected(_)
        | ItemStep::Divided { .. }
        | ItemStep::StrawPolled { .. }
        | ItemStep::Consulted { .. }
        | ItemStep::Noted { .. } => None,
    });
    match vote {
        Some(vote) => parts.extend(votes::vote(vote, &minutes::question(decided))),
        None => parts.push(Part::paragraph(Phrase::key("sheet-decided-by-consent"))),
    }
    parts
}

fn adopts(vote: &VoteView, decided: &QuestionView) -> bool {
    vote.question.motion == decided.motion
        && vote.ruling != Some(Ruling::Void)
        && vote.verdict.as_ref().is_some_and(|verdict| verdict.carried)
}
