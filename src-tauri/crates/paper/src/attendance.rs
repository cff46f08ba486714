//! 到会名单: who was there from when to when, who acted for whom, and what vote each had.

use council::{
    people::Capacity,
    register::square_metres,
    time::Spell,
    view::{record::RollLine, roll::Attendance},
};

use crate::{
    Lacking, Paper, Part, Phrase, Sources,
    paper::{Ruled, RuledColumn},
    pieces::{attendance as counted, heading, identity, occasion, pen, signing},
};

/// The list, before it is worded.
///
/// # Errors
/// [`Lacking::Roll`] where nobody is on the roll.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    let areas = from.electorate.electors.iter().any(|elector| elector.area.is_some());
    let rows: Vec<Vec<Phrase>> =
        (1..).zip(from.roll()).map(|(number, line)| row(from, number, line, areas)).collect();
    if rows.is_empty() {
        return Err(Lacking::Roll);
    }
    let title = occasion::title("sheet-attendance-title", record);
    let mut parts = heading::heading(title.clone(), false);
    let mut about = occasion::facts(record);
    about.push(counted::counts(&record.roll));
    about.extend(record.quorum_at_opening.as_ref().map(counted::quorum));
    parts.push(Part::Facts(about));
    parts.push(Part::Ruled(Ruled { columns: columns(areas), headed: true, rows, row_mm: 7 }));
    parts.push(Part::Note(Phrase::key("sheet-attendance-note")));
    parts.push(Part::Signatures(signing::by_hand(&record.offices)));
    parts.push(identity::identity(record.meeting, record.version, from.head));
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

fn columns(areas: bool) -> Vec<RuledColumn> {
    let column = |name: &'static str| {
        Phrase::key("sheet-attendance-column").with("column", Phrase::Choice(name))
    };
    let mut columns = vec![
        RuledColumn::centred(column("number"), 3),
        RuledColumn::new(column("name"), 9),
        RuledColumn::new(column("seat"), 8),
        RuledColumn::new(column("capacity"), 5),
        RuledColumn::new(column("there"), 10),
        RuledColumn::new(column("proxy"), 8),
        RuledColumn::centred(column("votes"), 4),
    ];
    columns.extend(areas.then(|| RuledColumn::centred(column("area"), 5)));
    columns
}

fn row(from: &Sources<'_>, number: u32, line: &RollLine, areas: bool) -> Vec<Phrase> {
    let seat = &line.seat;
    let capacity = match seat.capacity {
        Capacity::Member => "member",
        Capacity::Consultative => "consultative",
        Capacity::Observer => "observer",
    };
    let proxy = seat.represented_by.map_or_else(pen::blank, |agent| {
        Phrase::key("sheet-sign-in-proxy").with("agent", Phrase::name(from.name(agent)))
    });
    let mut row = vec![
        Phrase::from(number),
        Phrase::name(&seat.name),
        Phrase::typed(&seat.seat),
        Phrase::key("sheet-attendance-capacity").with("capacity", Phrase::Choice(capacity)),
        there(line),
        proxy,
        Phrase::key("sheet-attendance-vote")
            .with("entitled", seat.capacity == Capacity::Member && !seat.over_the_cap),
    ];
    if areas {
        let elector = from.electorate.electors.iter().find(|one| one.person == seat.person);
        let area = elector.and_then(|elector| elector.area);
        row.push(area.map_or_else(pen::blank, |area| Phrase::Typed(square_metres(area))));
    }
    row
}

/// From when to when, stretch by stretch; or why not.
fn there(line: &RollLine) -> Phrase {
    if !line.attended {
        let why = match line.seat.attendance {
            Attendance::Excused => "excused",
            Attendance::Absent | Attendance::Present | Attendance::Left => "absent",
        };
        return Phrase::key("sheet-attendance-away").with("why", Phrase::Choice(why));
    }
    let spell = |spell: &Spell| match spell.until {
        Some(until) => Phrase::Spell(spell.from, until),
        None => Phrase::key("sheet-attendance-since").with("time", Phrase::Time(spell.from)),
    };
    Phrase::clauses(line.spells.iter().map(spell).collect())
}
