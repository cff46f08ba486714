//! 会序单: the agenda for whoever presides and takes the minutes, with planned times, what each
//! item needs, and room for notes. It is not for the public.

use council::view::{Slot, item::ItemView};

use crate::{
    Lacking, Paper, Part, Phrase, Sources,
    paper::{Ruled, RuledColumn},
    pieces::{heading, identity, items, occasion, pen},
};

/// The running order, before it is worded.
///
/// # Errors
/// [`Lacking::Agenda`] where there is no agenda.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    if from.running.is_empty() {
        return Err(Lacking::Agenda);
    }
    let record = from.record;
    let title = occasion::title("sheet-running-title", record);
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::Banner(Phrase::key("sheet-running-internal")));
    parts.push(Part::Facts(about(from)));
    parts.push(Part::Ruled(table(from)));
    parts.push(identity::identity(record.meeting, record.version, from.head));
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

/// When and where, how long it takes as planned and how long the room is there, and the quorum.
fn about(from: &Sources<'_>) -> Vec<(Phrase, Phrase)> {
    let mut rows = occasion::facts(from.record);
    let plan = &from.desk.preparation;
    let value = Phrase::key("sheet-running-length.value")
        .with("planned", plan.planned_minutes)
        .with("known", plan.hall_minutes.is_some())
        .with("hall", plan.hall_minutes.unwrap_or(0));
    rows.push((Phrase::key("sheet-running-length"), value));
    let quorum = &from.desk.quorum;
    let value = Phrase::key("sheet-running-quorum.value")
        .with("members", quorum.members)
        .with("needed", quorum.needed);
    rows.push((Phrase::key("sheet-running-quorum"), value));
    rows
}

fn table(from: &Sources<'_>) -> Ruled {
    let column = |name: &'static str| {
        Phrase::key("sheet-running-column").with("column", Phrase::Choice(name))
    };
    let columns = vec![
        RuledColumn::centred(column("time"), 5),
        RuledColumn::centred(column("number"), 3),
        RuledColumn::new(column("title"), 11),
        RuledColumn::new(column("needs"), 9),
        RuledColumn::new(column("notes"), 8),
    ];
    let rows = from.running.iter().filter_map(|slot| row(from, slot)).collect();
    Ruled { columns, headed: true, rows, row_mm: 14 }
}

fn row(from: &Sources<'_>, slot: &Slot) -> Option<Vec<Phrase>> {
    let item = from.item(slot.item)?;
    let title = Phrase::typed(&item.title);
    Some(vec![time(slot, item), items::number(item), title, needs(from, item), pen::blank()])
}

/// The time of day at which it begins and ends as planned, or how long it takes.
fn time(slot: &Slot, item: &ItemView) -> Phrase {
    // A planned time is `YYYY-MM-DDTHH:MM`; its end is the time of day.
    let clock = |at: &Option<String>| at.as_deref().and_then(|at| at.get(11..)).map(Phrase::typed);
    match (clock(&slot.from), clock(&slot.until), item.minutes) {
        (Some(from), Some(until), _) => {
            Phrase::key("sheet-running-time").with("from", from).with("until", until)
        }
        (Some(from), None, _) => from,
        (None, _, Some(minutes)) => Phrase::key("sheet-item-minutes").with("minutes", minutes),
        (None, _, None) => pen::blank(),
    }
}

/// Who presents it, what is done, what carries it, which papers it has, and where it came from.
fn needs(from: &Sources<'_>, item: &ItemView) -> Phrase {
    let mut needs = vec![items::kind(item)];
    if let Some(presenter) = item.presenter {
        let name = Phrase::name(from.name(presenter));
        needs.push(Phrase::key("sheet-item-presenter").with("name", name));
    }
    if !item.papers.is_empty() {
        let papers = item.papers.iter().map(|paper| Phrase::typed(&paper.title)).collect();
        needs.push(Phrase::key("sheet-item-papers").with("papers", Phrase::names(papers)));
    }
    if item.marks.from.is_some() {
        needs.push(Phrase::key("sheet-running-left-over"));
    }
    if item.marks.standing {
        needs.push(Phrase::key("sheet-running-standing"));
    }
    Phrase::clauses(needs)
}
