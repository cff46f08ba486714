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
    let about = |step: &ItemStep| match step_question(step) {
        Some(question) => question.motion == motion,
        None => false,
    };
    record.items.iter().find(|item| item.steps.iter().any(about))
}

/// The question of a step that moved, adopted or decided one.
fn step_question(step: &ItemStep) -> Option<&QuestionView> {
    if let ItemStep::Moved { question, .. } | ItemStep::Consented { question, .. } = step {
        return Some(question);
    }
    let ItemStep::Voted(vote) = step else { return None };
    Some(&vote.question)
}

/// The words that were decided, and below them the vote or the consent that adopted them.
pub(crate) fn parts(record: &Record, decided: &QuestionView) -> Vec<Part> {
    let words = Phrase::key("minutes-decision-bare")
        .with("text", Phrase::typed(&decided.text))
        .with("question", minutes::question(decided));
    let mut parts = vec![Part::Quote(vec![Span::strong(words)])];
    let steps = || record.items.iter().flat_map(|item| &item.steps);
    let vote = steps().find_map(|step| {
        let ItemStep::Voted(vote) = step else { return None };
        adopts(vote, decided).then_some(&**vote)
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
