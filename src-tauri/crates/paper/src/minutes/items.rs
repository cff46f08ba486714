//! Items of business: what happened on each, in the order in which it happened.

use council::{
    agenda::ItemStatus,
    floor::Purpose,
    time::Stamp,
    view::{
        Record,
        record::{ItemRecord, ItemStep, SpeechLine},
    },
};

use super::{Form, Half, about, motions::Thread, straw};
use crate::{Part, Phrase, pieces::gates};

/// All items in the order of the agenda.
pub(super) fn parts(record: &Record, form: Form) -> Vec<Part> {
    record.items.iter().flat_map(|item| self::item(record, item, form)).collect()
}

fn item(record: &Record, item: &ItemRecord, form: Form) -> Vec<Part> {
    let mut parts = vec![heading(item, form)];
    parts.extend(facts(item));
    parts.extend(gates::table(&item.gates));
    parts.extend(straw::sequences(&item.sequences));
    parts.extend(told(&item.steps, Half::Open.speeches(item), form));
    parts.extend(Part::prose(&item.prose));
    parts.extend(unfinished(record, item));
    parts
}

fn heading(item: &ItemRecord, form: Form) -> Part {
    let number: Vec<String> = item.number.iter().map(ToString::to_string).collect();
    let words = Phrase::key("minutes-item")
        .with("number", Phrase::Typed(number.join(".")))
        .with("title", Phrase::typed(&item.title));
    Part::Heading { level: form.item_level(), words }
}

/// What happened behind closed doors, item by item.
pub(super) fn closed_parts(record: &Record, form: Form) -> Vec<Part> {
    let touched =
        |item: &&ItemRecord| !item.closed_steps.is_empty() || !item.closed_speeches.is_empty();
    let item = |item: &ItemRecord| {
        let mut parts = vec![heading(item, form)];
        parts.extend(straw::sequences(&item.closed_sequences));
        parts.extend(told(&item.closed_steps, Half::Closed.speeches(item), form));
        parts
    };
    record.items.iter().filter(touched).flat_map(item).collect()
}

fn facts(item: &ItemRecord) -> Option<Part> {
    let mut facts = Vec::new();
    if !item.presenter.is_empty() {
        let name = Phrase::name(&item.presenter);
        facts.push(Phrase::key("minutes-item-presenter").with("name", name));
    }
    if !item.papers.is_empty() {
        let papers = item.papers.iter().map(|title| Phrase::typed(title)).collect();
        facts.push(Phrase::key("minutes-item-papers").with("papers", Phrase::names(papers)));
    }
    let times: Vec<Phrase> = item.spells.iter().filter_map(about::ended).collect();
    if !times.is_empty() {
        facts.push(Phrase::key("minutes-item-times").with("times", Phrase::names(times)));
    }
    (!facts.is_empty()).then(|| Part::Note(Phrase::clauses(facts)))
}

/// What happened and, in the full record, who spoke before it.
pub(super) fn told(steps: &[ItemStep], speeches: &[SpeechLine], form: Form) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut thread = Thread::default();
    let mut speeches = match form {
        Form::FullRecord => speeches,
        Form::Action => &[],
    };
    for step in steps {
        let earlier = match at(step) {
            Some(at) => speeches.partition_point(|speech| speech.began.when() < at.when()),
            None => 0,
        };
        let (before, after) = speeches.split_at(earlier);
        parts.extend(spoken(before));
        speeches = after;
        parts.extend(thread.step(step));
    }
    parts.extend(spoken(speeches));
    parts
}

/// When a step was taken.
fn at(step: &ItemStep) -> Option<Stamp> {
    match step {
        ItemStep::Moved { at, .. }
        | ItemStep::Disposed { at, .. }
        | ItemStep::Ruled { at, .. }
        | ItemStep::Consented { at, .. }
        | ItemStep::Reworded { at, .. }
        | ItemStep::Restated { at, .. }
        | ItemStep::Divided { at, .. }
        | ItemStep::Consulted { at, .. }
        | ItemStep::StrawPolled { at, .. }
        | ItemStep::MinutesApproved { at, .. }
        | ItemStep::Noted { at, .. } => Some(*at),
        ItemStep::Voted(vote) => vote.decided,
        ItemStep::Elected(election) => Some(election.opened),
    }
}

fn spoken(speeches: &[SpeechLine]) -> Option<Part> {
    if speeches.is_empty() {
        return None;
    }
    let speeches = Phrase::names(speeches.iter().map(speech).collect());
    Some(Part::paragraph(Phrase::key("minutes-speeches").with("speeches", speeches)))
}

/// Who spoke, on which side or what for, and how long where the clock ran.
fn speech(speech: &SpeechLine) -> Phrase {
    let side = match (speech.purpose, &speech.side) {
        (Purpose::Question, _) => Some(Phrase::Choice("question")),
        (Purpose::PointOfOrder, _) => Some(Phrase::Choice("point-of-order")),
        (Purpose::Speak, Some(side)) => {
            Some(Phrase::typed(side.label.as_ref().unwrap_or(&side.key)))
        }
        (Purpose::Speak, None) => None,
    };
    let side = side.map(|side| Phrase::key("minutes-speech-side").with("side", side));
    let spent = (speech.spent_ms >= 1000).then_some(Phrase::Length(speech.spent_ms));
    let remarks: Vec<Phrase> = side.into_iter().chain(spent).collect();
    if remarks.is_empty() {
        return Phrase::name(&speech.name);
    }
    Phrase::key("minutes-speech")
        .with("name", Phrase::name(&speech.name))
        .with("remarks", Phrase::remarks(remarks))
}

/// That an item was not reached or not finished, once the meeting is over. An item that only
/// holds others needs no such line.
fn unfinished(record: &Record, item: &ItemRecord) -> Option<Part> {
    record.adjourned?;
    let key = match item.status {
        ItemStatus::Waiting => "minutes-item-waiting",
        ItemStatus::Deferred => "minutes-item-deferred",
        ItemStatus::Left => "minutes-item-left",
        ItemStatus::Open | ItemStatus::Closed => return None,
    };
    let holds_others = record.items.iter().any(|other| {
        other.number.len() > item.number.len() && other.number.starts_with(&item.number)
    });
    let holds_only_others = holds_others && item.steps.is_empty() && item.speeches.is_empty();
    (!holds_only_others).then(|| Part::paragraph(Phrase::key(key)))
}
