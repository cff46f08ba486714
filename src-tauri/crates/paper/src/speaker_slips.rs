//! 发言条: handed in by whoever wants to speak where asking from the floor is not practical.

use crate::{
    Paper, Part, Phrase, Sources,
    paper::Slip,
    pieces::{ballots, occasion, pen},
};

/// What a sheet holds.
const A_SHEET: u32 = 8;

/// Slips, before they are worded: a sheet of them, or as many as were asked for.
#[must_use]
pub fn paper(from: &Sources<'_>) -> Paper {
    let title = occasion::title("sheet-slip-title", from.record);
    let mut parts = ballots::head(from, "sheet-slip-title");
    let field = |name| Phrase::key("sheet-slip-field").with("field", Phrase::Choice(name));
    let mut rows: Vec<(Phrase, Phrase)> =
        ["name", "seat", "item"].map(|name| (field(name), pen::blank())).into();
    rows.push((field("side"), Phrase::key("sheet-slip-sides")));
    parts.push(pen::filled(rows, 9));
    let how = Phrase::key("sheet-slip-how").with("seconds", from.desk.speech_seconds);
    parts.push(Part::Note(how));
    let copies = from.wish.copies.unwrap_or(A_SHEET).clamp(1, 1_000);
    let parts = vec![Part::Slips { across: 2, slips: vec![Slip { parts, copies }] }];
    let author = from.record.particulars.body.clone();
    Paper { title, author, made: from.head.at, parts }
}
