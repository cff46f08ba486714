//! 表决结果: the result of an owners' vote by heads and by area, or of any vote by heads, one sheet
//! for each question, to be posted and to be filed.

use council::view::{
    question::VoteView,
    record::{ItemRecord, ItemStep},
};
use typeset::Level;

use crate::{
    Lacking, Paper, Part, Phrase, Sources, Span, minutes,
    pieces::{attendance, form, heading, identity, occasion, votes},
};

/// The sheets of all votes that were decided in the open.
///
/// # Errors
/// [`Lacking::Decision`] where none was.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    let decided: Vec<(&ItemRecord, &VoteView)> = record
        .items
        .iter()
        .flat_map(|item| item.steps.iter().filter_map(move |step| Some((item, vote(step)?))))
        .collect();
    if decided.is_empty() {
        return Err(Lacking::Decision);
    }
    let title = occasion::title("result-title", record);
    let mut parts = Vec::new();
    for (number, (item, vote)) in decided.into_iter().enumerate() {
        if number > 0 {
            parts.push(Part::NewPage);
        }
        parts.extend(heading::heading(title.clone(), false));
        let mut rows = occasion::facts(record);
        rows.push((Phrase::key("result-item"), Phrase::typed(&item.title)));
        rows.push(attendance::counts(&record.roll));
        parts.push(Part::Facts(rows));
        parts.push(Part::Lead(vec![Span::plain(Phrase::key("result-question"))]));
        let words = Span::strong(Phrase::typed(&vote.question.text));
        parts.push(Part::Quote(vec![words]));
        let words = Phrase::key("result-section");
        parts.push(Part::Heading { level: Level::Two, words });
        parts.extend(votes::vote(vote, &minutes::question(&vote.question)));
        parts.push(form::signers("result-signer", &["counter", "scrutineer", "chair"]));
        if vote.written.is_some() {
            parts.push(Part::Note(Phrase::key("result-note")));
        }
        parts.push(identity::identity(record.meeting, record.version, from.head));
    }
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

/// A vote on a main question that was announced.
fn vote(step: &ItemStep) -> Option<&VoteView> {
    let ItemStep::Voted(vote) = step else { return None };
    (vote.question.kind.is_main() && vote.verdict.is_some()).then_some(&**vote)
}
