//! The end of the minutes: what was decided, what was corrected, and the adjournment.

use council::{
    correction::Correction,
    motion::KindName,
    time::Stamp,
    view::{
        Record,
        election::{ElectionState, ElectionView},
        question::{QuestionView, VoteView},
        record::{CorrectionLine, ItemStep, PostingLine},
    },
    vote::{Ruling, Tally},
};

use super::{Half, Sections, elected, motions};
use crate::{
    Part, Phrase,
    pieces::{offices, votes},
};

/// Decisions, corrections, prose and the hour of adjournment.
pub(super) fn parts(record: &Record, sections: &mut Sections) -> Vec<Part> {
    let mut parts = Vec::new();
    if !record.decisions.is_empty() || has_elected(record, Half::Open) {
        parts.push(sections.heading("minutes-section-decisions"));
        parts.push(decisions(record, &record.decisions, Half::Open));
    } else if record.adjourned.is_some() && !consulted_only(record) {
        parts.push(sections.heading("minutes-section-decisions"));
        parts.push(Part::paragraph(Phrase::key("minutes-no-decision")));
    }
    parts.extend(corrections(record, sections, Half::Open));
    let mut end: Vec<Part> = Part::prose(&record.closing).collect();
    end.extend(afterwards(record));
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

/// Whether the items that were dealt with ended in consultation, which decides nothing.
fn consulted_only(record: &Record) -> bool {
    let consulted = |step: &ItemStep| matches!(step, ItemStep::Consulted { .. });
    let voted = |step: &ItemStep| matches!(step, ItemStep::Voted(_) | ItemStep::Consented { .. });
    let steps = || record.items.iter().flat_map(|item| &item.steps);
    steps().any(consulted) && !steps().any(voted)
}

/// Elections that are over, in the order of the items.
fn elections(record: &Record, half: Half) -> impl Iterator<Item = &ElectionView> {
    let steps = record.items.iter().flat_map(move |item| half.steps(item));
    let elected = steps.filter_map(|step| {
        let ItemStep::Elected(election) = step else { return None };
        Some(&**election)
    });
    elected.filter(|election| election.status == ElectionState::Ended)
}

/// Whether an election came to an end.
pub(super) fn has_elected(record: &Record, half: Half) -> bool {
    elections(record, half).next().is_some()
}

/// What was adopted, each with the vote that adopted it, and who was elected.
pub(super) fn decisions(record: &Record, adopted: &[QuestionView], half: Half) -> Part {
    let adopted = adopted.iter().map(|decided| decision(record, decided, half));
    Part::Numbered(adopted.chain(elections(record, half).map(elected::outcome)).collect())
}

/// Corrections of what was recorded in the open, or behind closed doors.
pub(super) fn corrections(record: &Record, sections: &mut Sections, half: Half) -> Vec<Part> {
    let lines = record.corrections.iter().filter(|line| line.closed == half.is_closed());
    let lines: Vec<Phrase> = lines.map(correction).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![sections.heading("minutes-section-corrections"), Part::Numbered(lines)]
}

/// When the body goes on, and where its decisions are posted.
pub(super) fn afterwards(record: &Record) -> Vec<Part> {
    let next = record
        .head
        .next_meeting
        .as_ref()
        .map(|until| Phrase::key("minutes-next-meeting").with("until", Phrase::typed(until)));
    let posting = |line: &PostingLine| {
        Phrase::key("minutes-posting")
            .with("from", Phrase::Day(line.from.clone()))
            .with("until", Phrase::Day(line.until.clone()))
            .with("place", Phrase::typed(&line.place))
    };
    next.into_iter().chain(record.head.postings.iter().map(posting)).map(Part::paragraph).collect()
}

/// The words that were adopted, and the vote or the consent that adopted them.
pub(super) fn decision(record: &Record, decided: &QuestionView, half: Half) -> Phrase {
    let steps = || record.items.iter().flat_map(|item| half.steps(item));
    let tally = steps().find_map(|step| voted(step, decided));
    let consented = steps().any(|step| {
        matches!(step, ItemStep::Consented { question, .. } if question.motion == decided.motion)
    });
    let worded = |key: &str| {
        Phrase::key(key)
            .with("text", Phrase::typed(&decided.text))
            .with("question", motions::name(decided))
    };
    match tally {
        Some(tally) => worded("minutes-decision").with("tally", votes::tally(&tally, decided.kind)),
        None if consented => worded("minutes-decision-consented"),
        None => worded("minutes-decision-bare"),
    }
}

/// The count of the vote that adopted it.
fn voted(step: &ItemStep, decided: &QuestionView) -> Option<Tally> {
    let ItemStep::Voted(vote) = step else { return None };
    adopts(vote, decided).then(|| vote.tally.clone()).flatten()
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

/// What is right.
pub(crate) fn corrected(line: &CorrectionLine) -> Phrase {
    match &line.correction {
        Correction::Time { utc_ms } => {
            // Only the wall time is meant; it is shown as the entry's own clock showed it.
            let right = Stamp { utc_ms: *utc_ms, typed_ms: None, ..line.entry_at };
            Phrase::key("minutes-corrected-time").with("time", Phrase::Time(right))
        }
        Correction::Person { .. } => {
            Phrase::key("minutes-corrected-person").with("person", Phrase::name(&line.person))
        }
        Correction::Answer { choice, .. } => Phrase::key("minutes-corrected-answer")
            .with("person", Phrase::name(&line.person))
            .with("choice", Phrase::Choice(votes::choice(*choice))),
        Correction::Never => Phrase::key("minutes-corrected-never"),
        Correction::Tally { tally } => Phrase::key("minutes-corrected-tally")
            .with("tally", votes::tally(tally, KindName::Main)),
    }
}
