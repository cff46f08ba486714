//! 待办事项: what the meeting left to be done, as far as its record says. The record holds what was
//! referred, put off, handed on after a consultation, and what must be posted; who promised what
//! by when is written in by hand.

use council::{
    consultation::Referral,
    ids::MotionId,
    view::{question::QuestionView, record::ItemStep},
};
use typeset::Level;

use crate::{
    Lacking, Paper, Part, Phrase, Sources, minutes,
    paper::{Ruled, RuledColumn},
    pieces::{heading, identity, occasion, pen, signing},
};

/// Rows left for what the record does not hold.
const BY_HAND: usize = 8;

/// The list, before it is worded.
///
/// # Errors
/// [`Lacking::Sitting`] where the meeting has not been opened.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    if record.opened.is_none() {
        return Err(Lacking::Sitting);
    }
    let title = occasion::title("sheet-undertakings-title", record);
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::Facts(occasion::facts(record)));
    let words = Phrase::key("sheet-undertakings-section-record");
    parts.push(Part::Heading { level: Level::Two, words });
    let left = left(from);
    parts.push(if left.is_empty() {
        Part::paragraph(Phrase::key("sheet-undertakings-none"))
    } else {
        Part::Numbered(left)
    });
    let words = Phrase::key("sheet-undertakings-section-hand");
    parts.push(Part::Heading { level: Level::Two, words });
    parts.push(Part::Note(Phrase::key("sheet-undertakings-hand")));
    parts.push(Part::Ruled(by_hand()));
    parts.push(Part::Signatures(signing::by_hand(&record.offices)));
    parts.push(identity::identity(record.meeting, record.version, from.head));
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

/// What the record says is left to be done.
fn left(from: &Sources<'_>) -> Vec<Phrase> {
    let record = from.record;
    let steps = || record.items.iter().flat_map(|item| &item.steps);
    // A motion that was made behind closed doors is not among the steps of the open part.
    let open = |motion: MotionId| {
        steps().any(|s| matches!(s, ItemStep::Moved { question, .. } if question.motion == motion))
    };
    let told = |key: &'static str| {
        move |question: &QuestionView| {
            Phrase::key(key)
                .with("question", minutes::question(question))
                .with("text", Phrase::typed(&question.text))
        }
    };
    let public = |questions: &'_ [QuestionView]| {
        questions.iter().filter(|question| open(question.motion)).cloned().collect::<Vec<_>>()
    };
    let mut left: Vec<Phrase> = Vec::new();
    left.extend(public(&from.desk.referred).iter().map(told("sheet-undertakings-referred")));
    left.extend(public(&from.desk.postponed).iter().map(told("sheet-undertakings-postponed")));
    left.extend(public(&from.desk.tabled).iter().map(told("sheet-undertakings-tabled")));
    left.extend(steps().filter_map(consulted));
    left.extend(publication(from));
    if let Some(next) = &record.head.next_meeting {
        left.push(Phrase::key("sheet-undertakings-next").with("until", Phrase::typed(next)));
    }
    left
}

fn consulted(step: &ItemStep) -> Option<Phrase> {
    let ItemStep::Consulted { consensus, referral, .. } = step else { return None };
    let referral = match referral {
        Referral::Committee => "committee",
        Referral::Assembly => "assembly",
    };
    let words = Phrase::key("sheet-undertakings-consulted")
        .with("referral", Phrase::Choice(referral))
        .with("consensus", Phrase::typed(consensus));
    Some(words)
}

/// That the decisions have to be posted, until a posting on record is long enough.
fn publication(from: &Sources<'_>) -> Option<Phrase> {
    let publication = from.desk.convening.publication.as_ref().filter(|due| !due.done)?;
    let by = publication.post_by;
    let words = Phrase::key("sheet-undertakings-posting")
        .with("days", publication.rule.days)
        .with("known", by.is_some())
        .with("by", by.map_or_else(pen::blank, |day| Phrase::Day(day.to_string())));
    (!from.record.decisions.is_empty()).then_some(words)
}

fn by_hand() -> Ruled {
    let column = |name: &'static str| {
        Phrase::key("sheet-undertakings-column").with("column", Phrase::Choice(name))
    };
    let columns = vec![
        RuledColumn::new(column("what"), 12),
        RuledColumn::new(column("who"), 6),
        RuledColumn::new(column("by"), 5),
        RuledColumn::new(column("done"), 4),
    ];
    let rows = (0..BY_HAND).map(|_| (0..4).map(|_| pen::blank()).collect()).collect();
    Ruled { columns, headed: true, rows, row_mm: 11 }
}
