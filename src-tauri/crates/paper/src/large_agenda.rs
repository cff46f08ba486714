//! 大字议程: the public agenda in type of 20 points at least, for weak eyes.

use crate::{
    Lacking, Paper, Part, Sources, agenda,
    pieces::{heading, occasion},
};

/// The agenda for large type, before it is worded. Nothing on it is in small print.
///
/// # Errors
/// [`Lacking::Agenda`] where there is none.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    let title = occasion::title("sheet-agenda-title", record);
    let mut parts = heading::heading(title.clone(), false);
    for (label, value) in occasion::facts(record) {
        let words = crate::Phrase::key("sheet-labelled").with("label", label).with("value", value);
        parts.push(Part::paragraph(words));
    }
    parts.push(Part::Rule);
    parts.extend(agenda::lines(from)?);
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}
