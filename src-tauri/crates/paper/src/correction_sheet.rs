//! 更正单: every correction of an entry, with what was recorded, what is right, who corrected it
//! when, and why. Corrections of what was recorded behind closed doors are not on it.

use council::view::record::CorrectionLine;

use crate::{
    Lacking, Paper, Part, Phrase, Sources, minutes,
    pieces::{heading, identity, occasion, offices, signing},
};

/// The sheet, before it is worded.
///
/// # Errors
/// [`Lacking::Correction`] where nothing was corrected in the open part.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    let lines: Vec<&CorrectionLine> =
        record.corrections.iter().filter(|line| !line.closed).collect();
    if lines.is_empty() {
        return Err(Lacking::Correction);
    }
    let title = occasion::title("sheet-correction-title", record);
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::Facts(occasion::facts(record)));
    parts.push(Part::paragraph(Phrase::key("sheet-correction-about").with("count", lines.len())));
    for (number, line) in (1_u32..).zip(lines) {
        parts.push(Part::Heading {
            level: typeset::Level::Two,
            words: Phrase::key("sheet-correction-number").with("number", Phrase::Numeral(number)),
        });
        parts.push(Part::Facts(rows(line)));
    }
    parts.push(Part::Note(Phrase::key("sheet-correction-note")));
    parts.push(Part::Signatures(signing::by_hand(&record.offices)));
    parts.push(identity::identity(record.meeting, record.version, from.head));
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

fn rows(line: &CorrectionLine) -> Vec<(Phrase, Phrase)> {
    let label =
        |name: &'static str| Phrase::key("sheet-correction-row").with("row", Phrase::Choice(name));
    let by = line.office.map_or(Phrase::key("sheet-correction-nobody"), |office| {
        Phrase::key("paper-office").with("office", offices::choice(office))
    });
    vec![
        (label("entry-at"), Phrase::DayTime(line.entry_at)),
        (label("entry"), Phrase::from(&line.entry)),
        (label("right"), minutes::corrected(line)),
        (label("reason"), Phrase::typed(&line.reason)),
        (label("by"), by),
        (label("at"), Phrase::DayTime(line.at)),
    ]
}
