//! 计票单: boxes for strokes, five a box, on a sheet for each of two counters, who count apart.

use council::rules::Marking;

use crate::{
    Lacking, Paper, Part, Phrase, Sources, Subject, ballot_papers, election_papers,
    paper::{Place, Ruled, RuledColumn},
    pieces::{heading, identity, occasion, pen},
};

/// Strokes in a box, as 正 has.
const STROKES: u32 = 5;
/// Boxes side by side.
const ACROSS: u32 = 16;

/// What can be counted: elections that are being held, and what ballot papers are printed on.
pub(crate) fn subjects(from: &Sources<'_>) -> Vec<(Subject, String)> {
    let mut subjects = election_papers::subjects(from);
    subjects.extend(ballot_papers::subjects(from));
    subjects
}

/// The sheets of both counters, before they are worded.
///
/// # Errors
/// [`Lacking::Question`] where there is nothing to be counted, [`Lacking::Subject`] where what was
/// asked for is not, [`Lacking::Copies`].
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let subjects = subjects(from);
    let about = from.about(&subjects, Lacking::Question)?;
    let papers = from.copies()?;
    let question = ballot_papers::words(&subjects, about);
    let title = occasion::title("sheet-tally-title", from.record);
    let mut parts = Vec::new();
    for counter in ["first", "second"] {
        if counter == "second" {
            parts.push(Part::NewPage);
        }
        parts.extend(sheet(from, about, &question, papers, counter));
    }
    let author = from.record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

fn sheet(
    from: &Sources<'_>,
    about: Subject,
    question: &Phrase,
    papers: u32,
    counter: &'static str,
) -> Vec<Part> {
    let title = occasion::title("sheet-tally-title", from.record)
        .with("occasion", occasion::occasion(&from.record.particulars));
    let mut parts = heading::heading(title, false);
    parts.push(Part::Banner(
        Phrase::key("sheet-tally-counter").with("counter", Phrase::Choice(counter)),
    ));
    let mut rows = vec![(Phrase::key("sheet-tally-question"), question.clone())];
    rows.extend(occasion::facts(from.record));
    parts.push(Part::Facts(rows));
    parts.push(pen::fields(
        ["issued", "in-box", "valid", "spoiled"]
            .map(|what| Phrase::key("sheet-tally-papers").with("what", Phrase::Choice(what)))
            .into(),
        8,
    ));
    parts.push(Part::Note(Phrase::key("sheet-tally-how")));
    parts.push(Part::Ruled(boxes(lines(from, about), papers)));
    parts.push(Part::Signatures(signers()));
    parts.push(identity::identity(from.record.meeting, from.record.version, from.head));
    parts
}

/// What is counted, line by line: choices, or candidates with the marks that each can get.
fn lines(from: &Sources<'_>, about: Subject) -> Vec<Phrase> {
    let choice = |name: &'static str| {
        Phrase::key("sheet-ballot-choice").with("choice", Phrase::Choice(name))
    };
    let all = ["for", "against", "abstain"];
    let spoiled = Phrase::key("sheet-tally-spoiled");
    let Some(election) = election_papers::election(from, about) else {
        return all.map(choice).into_iter().chain([spoiled]).collect();
    };
    let names = election_papers::standing(election);
    let per_name = election.plan.marking == Marking::PerName;
    let mut lines: Vec<Phrase> = Vec::new();
    for name in names {
        if per_name {
            let line = |mark: &'static str| {
                Phrase::key("sheet-tally-candidate")
                    .with("name", Phrase::name(name))
                    .with("mark", choice(mark))
            };
            lines.extend(all.map(line));
        } else {
            lines.push(Phrase::name(name));
        }
    }
    lines.push(spoiled);
    lines
}

/// Boxes enough for every paper on each line.
fn boxes(lines: Vec<Phrase>, papers: u32) -> Ruled {
    let needed = papers.div_ceil(STROKES).max(1);
    let across = needed.min(ACROSS);
    let rows_each = needed.div_ceil(ACROSS);
    let column =
        |name: &'static str| Phrase::key("sheet-tally-column").with("column", Phrase::Choice(name));
    let mut columns = vec![RuledColumn::new(column("what"), 8)];
    columns.extend((0..across).map(|_| RuledColumn::centred(pen::blank(), 2)));
    columns.push(RuledColumn::centred(column("sum"), 4));
    let mut rows = Vec::new();
    for line in lines {
        for row in 0..rows_each {
            let label = if row == 0 { line.clone() } else { pen::blank() };
            let mut cells = vec![label];
            cells.extend((0..=across).map(|_| pen::blank()));
            rows.push(cells);
        }
    }
    Ruled { columns, headed: true, rows, row_mm: 8 }
}

/// Who counted and who watched.
fn signers() -> Vec<Place> {
    ["counter", "scrutineer"]
        .map(|who| Place {
            label: Phrase::key("sheet-tally-signer").with("who", Phrase::Choice(who)),
            ink: None,
            caption: Phrase::key("paper-sign-by-hand"),
        })
        .into()
}
