//! 发言时间: who spoke on what, on which side, and for how long. What was said behind closed doors
//! is not told, and then there are no sums either, as they would tell of it.

use council::{
    floor::Purpose,
    view::{
        record::{ItemRecord, SpeechLine},
        talk::{PersonTalk, TalkShare},
    },
};
use typeset::Level;

use crate::{
    Lacking, Paper, Part, Phrase, Sources,
    pieces::{heading, identity, occasion},
};

/// The list, before it is worded.
///
/// # Errors
/// [`Lacking::Speech`] where nobody has spoken in the open.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    let spoken: Vec<&ItemRecord> =
        record.items.iter().filter(|item| !item.speeches.is_empty()).collect();
    if spoken.is_empty() {
        return Err(Lacking::Speech);
    }
    let title = occasion::title("sheet-speaking-title", record);
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::Facts(occasion::facts(record)));
    let in_the_open = record.items.iter().all(|item| item.closed_speeches.is_empty());
    parts.extend(in_the_open.then(|| sums(&from.desk.talk.meeting)).into_iter().flatten());
    for item in spoken {
        let levels: Vec<String> = item.number.iter().map(u32::to_string).collect();
        let words = Phrase::key("sheet-item")
            .with("number", Phrase::Typed(levels.join(".")))
            .with("title", Phrase::typed(&item.title));
        parts.push(Part::Heading { level: Level::Two, words });
        parts.push(speeches(&item.speeches));
    }
    let note = Phrase::key("sheet-speaking-note").with("open", in_the_open);
    parts.push(Part::Note(note));
    parts.push(identity::identity(record.meeting, record.version, from.head));
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

fn column(name: &'static str) -> Phrase {
    Phrase::key("sheet-speaking-column").with("column", Phrase::Choice(name))
}

/// Everybody with the sum of their speeches, the longest first.
fn sums(talk: &TalkShare) -> Vec<Part> {
    let row = |person: &PersonTalk| {
        vec![
            Phrase::name(&person.name),
            Phrase::from(person.speeches),
            Phrase::Length(person.timer.spent_ms),
        ]
    };
    let rows: Vec<Vec<Phrase>> = talk.people.iter().map(row).collect();
    let columns = vec![(column("name"), 8), (column("speeches"), 4), (column("length"), 6)];
    let words = Phrase::key("sheet-speaking-sums");
    vec![Part::Heading { level: Level::Two, words }, Part::Roster { columns, rows }]
}

fn speeches(speeches: &[SpeechLine]) -> Part {
    let row = |speech: &SpeechLine| {
        vec![
            Phrase::Time(speech.began),
            Phrase::name(&speech.name),
            side(speech),
            Phrase::Length(speech.spent_ms),
        ]
    };
    let columns =
        vec![(column("began"), 4), (column("name"), 8), (column("side"), 5), (column("length"), 6)];
    Part::Roster { columns, rows: speeches.iter().map(row).collect() }
}

/// On which side, or for what.
fn side(speech: &SpeechLine) -> Phrase {
    let side = match (speech.purpose, &speech.side) {
        (Purpose::Question, _) => Phrase::Choice("question"),
        (Purpose::PointOfOrder, _) => Phrase::Choice("point-of-order"),
        (Purpose::Speak, None) => return Phrase::key("sheet-speaking-no-side"),
        (Purpose::Speak, Some(side)) => Phrase::typed(side.label.as_ref().unwrap_or(&side.key)),
    };
    Phrase::key("minutes-speech-side").with("side", side)
}
