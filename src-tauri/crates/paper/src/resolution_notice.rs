//! 决议公示: what was decided in the open, to be posted for as long as the rules ask. Members who
//! did not speak for the body are not named on it.

use council::view::convening::{PostingView, PublicationView};
use typeset::Level;

use crate::{
    Lacking, Paper, Part, Phrase, Sources, extract, minutes,
    pieces::{attendance, heading, identity, occasion},
};

/// The notice, before it is worded.
///
/// # Errors
/// [`Lacking::Decision`] where nothing was decided in the open.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    if extract::subjects(from).is_empty() {
        return Err(Lacking::Decision);
    }
    let title = occasion::title("sheet-posting-title", record);
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::paragraph(Phrase::key("sheet-posting-salutation")));
    let counts = attendance::counts(&record.roll);
    let mut rows = occasion::facts(record);
    rows.push(counts);
    parts.push(Part::Facts(rows));
    let words = Phrase::key("sheet-posting-section-decisions");
    parts.push(Part::Heading { level: Level::Two, words });
    parts.push(minutes::decided(record));
    parts.push(Part::Heading {
        level: Level::Two,
        words: Phrase::key("sheet-posting-section-term"),
    });
    parts.push(Part::Facts(term(from)));
    parts.push(Part::Closing(vec![
        Phrase::typed(&record.particulars.body),
        Phrase::key("sheet-seal-by-hand"),
        from.desk
            .convening
            .postings
            .first()
            .map_or(Phrase::key("sheet-day-by-hand"), |posting| Phrase::Day(posting.from.clone())),
    ]));
    parts.push(identity::identity(record.meeting, record.version, from.head));
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

/// What the rules ask, the postings on record, and where objections go.
fn term(from: &Sources<'_>) -> Vec<(Phrase, Phrase)> {
    let convening = &from.desk.convening;
    let mut rows = Vec::new();
    rows.extend(convening.publication.as_ref().map(asked));
    rows.extend(convening.postings.iter().map(posted));
    if convening.postings.is_empty() {
        rows.push((
            Phrase::key("sheet-posting-posted"),
            Phrase::key("sheet-posting-posted-by-hand"),
        ));
    }
    rows.push((Phrase::key("sheet-posting-objections"), Phrase::key("sheet-posting-by-hand")));
    rows
}

fn asked(publication: &PublicationView) -> (Phrase, Phrase) {
    let rule = &publication.rule;
    let value = Phrase::key("sheet-posting-rule.value")
        .with("days", rule.days)
        .with("within", rule.within_days.is_some())
        .with("soon", rule.within_days.unwrap_or(0))
        .with("cite", Phrase::Cited(rule.cite.clone()));
    (Phrase::key("sheet-posting-rule"), value)
}

fn posted(posting: &PostingView) -> (Phrase, Phrase) {
    let value = Phrase::key("sheet-posting-posted.value")
        .with("from", Phrase::Day(posting.from.clone()))
        .with("until", Phrase::Day(posting.until.clone()))
        .with("placed", !posting.place.trim().is_empty())
        .with("place", Phrase::typed(&posting.place));
    (Phrase::key("sheet-posting-posted"), value)
}
