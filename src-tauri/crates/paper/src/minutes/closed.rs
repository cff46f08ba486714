//! 非公开部分: what happened behind closed doors, in minutes of its own. The minutes of the meeting
//! say that a part was closed, on which ground and by which resolution, and nothing else of it.

use council::{people::Office, view::Record};
use text::{Language, Texts};

use super::{Form, Half, Sections, apart, cautions, ending, items, title};
use crate::{
    Drawings, Head, Paper, PaperError, Part, Phrase, Sheet,
    pieces::{heading, identity, offices, signing},
};

/// The minutes of the closed part in a language, to be signed by hand; none where the doors were
/// never closed or nothing happened behind them.
///
/// # Errors
/// As for [`Sheet::new`].
pub fn closed_minutes(
    record: &Record,
    head: &Head,
    texts: &Texts,
    language: Language,
) -> Result<Option<Sheet>, PaperError> {
    let paper = closed_paper(record, head, Form::of(language))?;
    paper.map(|paper| Sheet::new(&paper, texts, language)).transpose()
}

/// The minutes of the closed part before they are worded.
///
/// # Errors
/// None that a record gives; places to sign are left empty.
pub fn closed_paper(record: &Record, head: &Head, form: Form) -> Result<Option<Paper>, PaperError> {
    let items = items::closed_parts(record, form);
    if items.is_empty() && record.closed_apart.is_empty() {
        return Ok(None);
    }
    let title = title(record);
    let mut sections = Sections::default();
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::Banner(Phrase::key("minutes-closed-part")));
    parts.push(Part::Facts(about(record)));
    parts.push(sections.heading("minutes-section-items"));
    parts.extend(items);
    parts.extend(apart(&record.closed_apart, form));
    if !record.closed_decisions.is_empty() || ending::has_elected(record, Half::Closed) {
        parts.push(sections.heading("minutes-section-decisions"));
        parts.push(ending::decisions(record, &record.closed_decisions, Half::Closed));
    }
    parts.extend(ending::corrections(record, &mut sections, Half::Closed));
    if record.signatures.len() < 2 {
        parts.extend(cautions(&record.closed_cautions, &mut sections));
    }
    parts.push(signing::signing(&record.offices, &[], &Drawings::default())?);
    parts.push(identity::identity(record.meeting, record.version, head));
    Ok(Some(Paper { title, author: record.particulars.body.clone(), made: head.at, parts }))
}

/// When, where and under whom: as at the head of the minutes.
fn about(record: &Record) -> Vec<(Phrase, Phrase)> {
    let mut rows = vec![(Phrase::key("minutes-about-time"), super::about::time(record))];
    if !record.particulars.place.trim().is_empty() {
        let place = Phrase::typed(&record.particulars.place);
        rows.push((Phrase::key("minutes-about-place"), place));
    }
    for office in [Office::Chair, Office::Secretary] {
        let held = offices::holders(&record.offices, office, record.opened, record.adjourned);
        let label = Phrase::key("paper-office").with("office", offices::choice(office));
        rows.extend(held.map(|held| (label, held)));
    }
    rows
}
