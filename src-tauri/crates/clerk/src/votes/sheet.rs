//! An exported vote as a table for a spreadsheet: three columns from the first row to the last,
//! `part`, `name` and `value`. Keys are the same in every language.

use council::{ballot::Papers, view::kind_name, vote::Tally};
use serde::Serialize;

use super::Export;

/// What tells spreadsheet programs that a file is UTF-8, without which Chinese is unreadable.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A row: the part of the table, a name, a value.
type Row = [String; 3];

/// A vote as a table, in UTF-8 with a byte order mark. Words that people typed can do nothing in
/// a spreadsheet: what would be read as a formula begins with an apostrophe.
///
/// # Errors
/// Only where the table cannot be written into memory.
pub fn csv(export: &Export) -> Result<Vec<u8>, csv::Error> {
    let mut table = csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    table.write_record(["part", "name", "value"])?;
    for row in rows(export) {
        table.write_record(row.iter().map(|cell| defused(cell)))?;
    }
    table.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

fn rows(export: &Export) -> Vec<Row> {
    let mut rows = about(export);
    rows.extend(export.sums.iter().flat_map(sums));
    rows.extend(export.papers.iter().flat_map(papers));
    let named = export.named.iter();
    rows.extend(named.map(|answer| {
        row("named", &answer.name, answer.choice.map_or_else(String::new, |c| key(&c)))
    }));
    rows.extend(export.ballots.iter().map(|mark| row("ballot", "", key(mark))));
    rows
}

fn about(export: &Export) -> Vec<Row> {
    let listed = &export.listed;
    let carried = export.carried.map_or("", |carried| if carried { "yes" } else { "no" });
    let about = |name, value: String| row("vote", name, value);
    vec![
        about("vote", listed.vote.to_string()),
        about("meeting", listed.meeting.to_string()),
        about("body", export.body.clone()),
        about("item", export.item.clone()),
        about("kind", kind_name(export.kind)),
        about("label", listed.label.clone()),
        about("question", listed.question.clone()),
        about("nth", listed.nth.to_string()),
        about("method", key(&listed.method)),
        about("standing", key(&listed.standing)),
        about("reason", export.reason.clone()),
        about("carried", carried.to_owned()),
        about("entitled", export.entitled.to_string()),
        about("present", export.present.to_string()),
    ]
}

fn sums(tally: &Tally) -> Vec<Row> {
    let choices = [
        ("for", tally.favour),
        ("against", tally.against),
        ("abstain", tally.abstain),
        ("spoiled", tally.spoiled),
    ];
    let heads = choices.iter().map(|(name, weight)| row("sum", name, weight.heads.to_string()));
    let area = choices
        .iter()
        .filter_map(|(name, weight)| weight.area.map(|area| row("area", name, area.to_string())));
    heads.chain(area).collect()
}

fn papers(papers: &Papers) -> Vec<Row> {
    let figures = papers.figures().into_iter();
    figures.map(|(figure, number)| row("papers", &key(&figure), number.to_string())).collect()
}

fn row(part: &str, name: &str, value: String) -> Row {
    [part.to_owned(), name.to_owned(), value]
}

/// The name under which a choice is stored.
fn key<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(_) | Err(_) => String::new(),
    }
}

/// A cell that no spreadsheet takes for a formula.
fn defused(cell: &str) -> String {
    let formula = |sign: char| matches!(sign, '=' | '+' | '-' | '@' | '\t' | '\r');
    if cell.starts_with(formula) { format!("'{cell}") } else { cell.to_owned() }
}
