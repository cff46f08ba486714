//! 签到表: everybody on the roll with a place to sign, in the order in which the body names people.

use council::{people::Capacity, view::record::RollLine};

use crate::{
    Lacking, Paper, Part, Phrase, Sources,
    paper::{Ruled, RuledColumn},
    pieces::{heading, identity, occasion, pen},
};

/// Rows left empty for those who are on no list.
const GUESTS: usize = 6;

/// The sheet, before it is worded.
///
/// # Errors
/// [`Lacking::Roll`] where nobody is on the roll.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let record = from.record;
    let rows: Vec<Vec<Phrase>> =
        (1..).zip(from.roll()).map(|(n, line)| row(from, n, line)).collect();
    if rows.is_empty() {
        return Err(Lacking::Roll);
    }
    let title = occasion::title("sheet-sign-in-title", record);
    let mut parts = heading::heading(title.clone(), false);
    let mut about = occasion::facts(record);
    let quorum = &from.desk.quorum;
    let value = Phrase::key("sheet-running-quorum.value")
        .with("members", quorum.members)
        .with("needed", quorum.needed);
    about.push((Phrase::key("sheet-running-quorum"), value));
    parts.push(Part::Facts(about));
    parts.push(Part::Ruled(Ruled { columns: columns(), headed: true, rows, row_mm: 10 }));
    parts.push(Part::Note(Phrase::key("sheet-sign-in-guests")));
    let blank = || (0..6).map(|_| pen::blank()).collect();
    let rows = (0..GUESTS).map(|_| blank()).collect();
    parts.push(Part::Ruled(Ruled { columns: columns(), headed: false, rows, row_mm: 10 }));
    parts.push(identity::identity(record.meeting, record.version, from.head));
    let author = record.particulars.body.clone();
    Ok(Paper { title, author, made: from.head.at, parts })
}

fn columns() -> Vec<RuledColumn> {
    let column = |name: &'static str| {
        Phrase::key("sheet-sign-in-column").with("column", Phrase::Choice(name))
    };
    vec![
        RuledColumn::centred(column("number"), 4),
        RuledColumn::new(column("name"), 12),
        RuledColumn::new(column("seat"), 11),
        RuledColumn::new(column("proxy"), 12),
        RuledColumn::new(column("time"), 7),
        RuledColumn::new(column("signature"), 15),
    ]
}

/// A row; whoever acts for somebody stands beside them.
fn row(from: &Sources<'_>, number: u32, line: &RollLine) -> Vec<Phrase> {
    let seat = &line.seat;
    let name = match seat.capacity {
        Capacity::Member => Phrase::name(&seat.name),
        Capacity::Consultative => attending(&seat.name, "consultative"),
        Capacity::Observer => attending(&seat.name, "observer"),
    };
    let proxy = seat.represented_by.map_or_else(pen::blank, |agent| {
        Phrase::key("sheet-sign-in-proxy").with("agent", Phrase::name(from.name(agent)))
    });
    let place = if seat.seat.trim().is_empty() { &seat.party } else { &seat.seat };
    vec![Phrase::from(number), name, Phrase::typed(place), proxy, pen::blank(), pen::blank()]
}

fn attending(name: &str, capacity: &'static str) -> Phrase {
    Phrase::key("sheet-sign-in-attends")
        .with("name", Phrase::name(name))
        .with("capacity", Phrase::Choice(capacity))
}
