//! The end of the minutes: what was decided, what was corrected, and the adjournment.

use council::{
    correction::Correction,
    time::Stamp,
    view::{
        Record,
        question::{QuestionView, VoteView},
        record::{CorrectionLine, ItemStep},
    },
    vote::Ruling,
};

use super::{Sections, motions};
use crate::{
    Part, Phrase,
    pieces::{offices, votes},
};

/// Decisions, corrections, prose and the hour of adjournment.
pub(super) fn parts(record: &Record, sections: &mut Sections) -> Vec<Part> {
    let mut parts = Vec::new();
    if !record.decisions.is_empty() {
        parts.push(sections.heading("minutes-section-decisions"));
        let decisions = record.decisions.iter().map(|decided| decision(record, decided));
        parts.push(Part::Numbered(decisions.collect()));
    } else if record.adjourned.is_some() {
        parts.push(sections.heading("minutes-section-decisions"));
        parts.push(Part::paragraph(Phrase::key("minutes-no-decision")));
    }
    if !record.corrections.is_empty() {
        parts.push(sections.heading("minutes-section-corrections"));
        parts.push(Part::Numbered(record.corrections.iter().map(correction).collect()));
    }
    let mut end: Vec<Part> = Part::prose(&record.closing).collect();
    if let Some(adjourned) = record.adjourned {
        let words = Phrase::key("minutes-adjourned").with("time", Phrase::Time(adjourned));
        end.push(Part::paragraph(words));
    }
    if !end.is_empty() {
        // The end belongs to the meeting, not to the list above it.
        parts.push(Part::Rule);
    }
    parts.extend(end);
    parts
}

/// The words that were adopted, and the vote that adopted them.
fn decision(record: &Record, decided: &QuestionView) -> Phrase {
    let adopted = |step: &ItemStep| match step {
        ItemStep::Voted(vote) => adopts(vote, decided).then(|| vote.tally.clone()).flatten(),
        ItemStep::Moved { .. } | ItemStep::Disposed { .. } | ItemStep::Reworded { .. } => None,
    };
    let tally = record.items.iter().flat_map(|item| &item.steps).find_map(adopted);
    let worded = |key: &str| {
        Phrase::key(key)
            .with("text", Phrase::typed(&decided.text))
            .with("question", motions::name(decided))
    };
    match tally {
        Some(tally) => worded("minutes-decision").with("tally", votes::tally(&tally)),
        None => worded("minutes-decision-bare"),
    }
}

fn adopts(vote: &VoteView, decided: &QuestionView) -> bool {
    vote.question.motion == decided.motion
        && vote.ruling != Some(Ruling::Void)
        && vote.verdict.as_ref().is_some_and(|verdict| verdict.carried)
}

fn correction(line: &CorrectionLine) -> Phrase {
    let office = line.office.map_or(Phrase::Choice("none"), offices::choice);
    Phrase::key("minutes-correction")
        .with("time", Phrase::Time(line.at))
        .with("office", office)
        .with("was", Phrase::Time(line.entry_at))
        .with("entry", &line.entry)
        .with("correction", corrected(line))
        .with("reason", Phrase::typed(&line.reason))
}

fn corrected(line: &CorrectionLine) -> Phrase {
    match &line.correction {
        Correction::Time { utc_ms } => {
            // Only the wall time is meant; it is shown as the entry's own clock showed it.
            let right = Stamp { utc_ms: *utc_ms, typed_ms: None, ..line.entry_at };
            Phrase::key("minutes-corrected-time").with("time", Phrase::Time(right))
        }
        Correction::Person { .. } => {
            Phrase::key("minutes-corrected-person").with("person", Phrase::name(&line.person))
        }
        Correction::Never => Phrase::key("minutes-corrected-never"),
        Correction::Tally { tally } => {
            Phrase::key("minutes-corrected-tally").with("tally", votes::tally(tally))
        }
    }
}
