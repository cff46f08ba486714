//! 会议纪要: what was decided and who was there, as an official paper (GB/T 9704-2012, 10.3). It
//! holds no debate; what was decided behind closed doors stands in minutes of its own.

use council::{
    ids::MotionId,
    people::Office,
    view::{
        Record,
        election::ElectionState,
        record::{ItemRecord, ItemStep},
    },
};
use typeset::Level;

use super::{Half, elected, ending};
use crate::{
    Head, Paper, Part, Phrase, Span,
    official::{ClosingRow, Official},
    pieces::{attendance, identity, offices},
};

/// The summary of a meeting, before it is worded.
#[must_use]
pub fn summary(record: &Record, head: &Head) -> Paper {
    let body = || Phrase::typed(&record.particulars.body);
    let title = title(record);
    // The number stands two lines below the head, the title two lines below the red line.
    let mut parts: Vec<Part> = [
        Official::Masthead(Phrase::key("summary-mark").with("body", body())),
        Official::Blank,
        Official::Blank,
        Official::Number(number(record, head)),
        Official::RedLine,
        Official::Blank,
        Official::Blank,
    ]
    .map(Part::Official)
    .into();
    parts.push(Part::Heading { level: Level::One, words: title.clone() });
    if record.signatures.len() < 2 {
        parts.push(Part::Banner(Phrase::key("paper-draft")));
    }
    parts.push(Part::paragraph(opening(record)));
    let matters = matters(record);
    if matters.is_empty() && record.adjourned.is_some() {
        parts.push(Part::paragraph(Phrase::key("minutes-no-decision")));
    }
    parts.extend(matters);
    parts.extend(ending::afterwards(record));
    parts.push(Part::Official(Official::Blank));
    parts.extend(
        attendance::named(&record.roll)
            .into_iter()
            .map(|(label, names)| Part::Official(Official::Names { label, names })),
    );
    parts.push(identity::identity(record.meeting, record.version, head));
    parts.push(Part::Official(Official::Closing(vec![ClosingRow {
        label: Phrase::Typed(String::new()),
        text: body(),
        end: Phrase::key("summary-issued").with("day", Phrase::Day(head.at.day())),
    }])));
    Paper { title, author: record.particulars.body.clone(), made: head.at, parts }
}

fn title(record: &Record) -> Phrase {
    let number = record.particulars.number;
    Phrase::key("summary-title")
        .with("body", Phrase::typed(&record.particulars.body))
        .with("numbered", number.is_some())
        .with("number", number.map_or(Phrase::Typed(String::new()), Phrase::Ordinal))
}

/// The year of the meeting and its number, where it has one.
fn number(record: &Record, head: &Head) -> Phrase {
    let day = record.opened.unwrap_or(head.at).day();
    let year: String = day.chars().take_while(|character| *character != '-').collect();
    let number = record.particulars.number;
    Phrase::key("summary-number")
        .with("year", Phrase::Typed(year))
        .with("numbered", number.is_some())
        .with("number", number.unwrap_or(0))
}

/// When and where the body met, under whom, how many came, and whether that was enough.
fn opening(record: &Record) -> Phrase {
    let about = &record.particulars;
    let holder = |office| {
        offices::last_holder(&record.offices, office)
            .map_or(Phrase::Typed(String::new()), |line| Phrase::name(&line.name))
    };
    let holds = |office| offices::last_holder(&record.offices, office).is_some();
    let (_, counts) = attendance::counts(&record.roll);
    let met = record.quorum_at_opening.as_ref().map(|quorum| quorum.met);
    Phrase::key("summary-opening")
        .with("time", super::about::time(record))
        .with("body", Phrase::typed(&about.body))
        .with("placed", !about.place.trim().is_empty())
        .with("place", Phrase::typed(&about.place))
        .with("chaired", holds(Office::Chair))
        .with("chair", holder(Office::Chair))
        .with("minuted", holds(Office::Secretary))
        .with("secretary", holder(Office::Secretary))
        .with("counts", counts)
        .with(
            "quorum",
            match met {
                Some(true) => Phrase::Choice("met"),
                Some(false) => Phrase::Choice("missed"),
                None => Phrase::Choice("none"),
            },
        )
}

/// What was decided, item by item: an item of the agenda as a first heading, a part of one as a
/// second.
fn matters(record: &Record) -> Vec<Part> {
    let mut parts = Vec::new();
    let (mut first, mut second) = (0, 0);
    let mut whole: Option<u32> = None;
    for item in &record.items {
        let decided = decided(record, item);
        if decided.is_empty() {
            continue;
        }
        let top = item.number.first().copied();
        if item.number.len() < 2 {
            (first, second) = (first + 1, 0);
            parts.push(heading("summary-item", Level::Two, first, &item.title));
        } else {
            if whole != top {
                (first, second) = (first + 1, 0);
                let parent = record.items.iter().find(|other| other.number == item.number[..1]);
                let title = parent.map_or("", |parent| parent.title.as_str());
                parts.push(heading("summary-item", Level::Two, first, title));
            }
            second += 1;
            parts.push(heading("summary-part", Level::Three, second, &item.title));
        }
        whole = top;
        let several = decided.len() > 1;
        parts.extend((1_u32..).zip(decided).map(|(number, words)| {
            let words = Phrase::key("summary-decision")
                .with("several", several)
                .with("number", number)
                .with("words", words);
            Part::Paragraph(vec![Span::plain(words)])
        }));
    }
    parts
}

fn heading(key: &str, level: Level, number: u32, title: &str) -> Part {
    let words = Phrase::key(key)
        .with("number", Phrase::Numeral(number))
        .with("title", Phrase::typed(title));
    Part::Heading { level, words }
}

/// What was decided on an item in the open: motions adopted, people elected, and what all agreed
/// on in consultation, which is no resolution.
fn decided(record: &Record, item: &ItemRecord) -> Vec<Phrase> {
    let adopted = record.decisions.iter().filter(|decided| stands_on(item, decided.motion));
    let resolved = |words| Phrase::key("summary-resolved").with("words", words);
    let mut words: Vec<Phrase> =
        adopted.map(|decided| resolved(ending::decision(record, decided, Half::Open))).collect();
    for step in &item.steps {
        if let ItemStep::Elected(election) = step
            && election.status == ElectionState::Ended
        {
            words.push(elected::outcome(election));
        }
        if let ItemStep::Consulted { consensus, .. } = step
            && !consensus.trim().is_empty()
        {
            words.push(Phrase::key("summary-agreed").with("text", Phrase::typed(consensus)));
        }
    }
    words
}

/// Whether a motion was made on an item.
fn stands_on(item: &ItemRecord, motion: MotionId) -> bool {
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
        | ItemStep::MinutesApproved { .. }
        | ItemStep::Consulted { .. }
        | ItemStep::Noted { .. } => false,
    })
}
