//! 议程, for everybody: what is taken in which order. Notes and planned times stand on the
//! [running order](crate::running_order).

use council::{agenda::ItemStatus, view::item::ItemView};

use crate::{
    Lacking, Paper, Part, Phrase, Sources, Span,
    pieces::{heading, identity, items, occasion},
};

/// The public agenda, before it is worded.
///
/// # Errors
/// [`Lacking::Agenda`] where there is none.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    let title = occasion::title("sheet-agenda-title", record);
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::Facts(occasion::facts(record)));
    parts.extend(lines(from)?);
    parts.push(identity::identity(record.meeting, record.version, from.head));
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

/// The items, one below the other.
///
/// # Errors
/// [`Lacking::Agenda`] where there are none.
pub(crate) fn lines(from: &Sources<'_>) -> Result<Vec<Part>, Lacking> {
    let on_it = from.desk.agenda.iter().filter(|item| item.status != ItemStatus::Deferred);
    let parts: Vec<Part> = on_it.flat_map(|item| line(from, item)).collect();
    if parts.is_empty() { Err(Lacking::Agenda) } else { Ok(parts) }
}

/// An item, and below it who presents it and what lies before the meeting with it.
fn line(from: &Sources<'_>, item: &ItemView) -> Vec<Part> {
    let top = item.number.len() < 2;
    let title = items::heading(item);
    let title = if top { Span::strong(title) } else { Span::plain(title) };
    let mut about = vec![items::kind(item)];
    if let Some(minutes) = item.minutes {
        about.push(Phrase::key("sheet-item-minutes").with("minutes", minutes));
    }
    if let Some(presenter) = item.presenter {
        let name = Phrase::name(from.name(presenter));
        about.push(Phrase::key("sheet-item-presenter").with("name", name));
    }
    if !item.papers.is_empty() {
        let papers = item.papers.iter().map(|paper| Phrase::typed(&paper.title)).collect();
        about.push(Phrase::key("sheet-item-papers").with("papers", Phrase::names(papers)));
    }
    vec![Part::Lead(vec![title]), Part::Quote(vec![Span::plain(Phrase::clauses(about))])]
}
