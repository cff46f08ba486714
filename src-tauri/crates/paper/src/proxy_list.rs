//! 委托书交验清单: the written forms of proxies that were handed in, exchanged between those who
//! keep them before a vote is opened.

use council::view::record::ProxyLine;

use crate::{
    Paper, Part, Phrase, Sources,
    paper::{Ruled, RuledColumn},
    pieces::{
        form::{self, Form},
        heading, occasion, pen,
    },
};

/// Rows left empty for forms that come in late.
const LATE: usize = 8;

/// The list, before it is worded.
#[must_use]
pub fn paper(from: &Sources<'_>) -> Paper {
    let form = Form::Meeting(*from);
    let record = from.record;
    let title = occasion::title("proxy-list-title", record);
    let mut parts = heading::heading(title.clone(), false);
    let mut about = occasion::facts(record);
    let proxies = &record.head.proxies;
    let value = Phrase::key("proxy-list-counts.value")
        .with("count", proxies.len())
        .with("kept", proxies.iter().filter(|line| line.form.is_some()).count());
    about.push((Phrase::key("proxy-list-counts"), value));
    parts.push(Part::Facts(about));
    let mut rows: Vec<Vec<Phrase>> = (1..).zip(proxies).map(|(n, line)| row(n, line)).collect();
    let taken = rows.len();
    rows.extend((1..=LATE).map(|number| {
        let mut cells = vec![Phrase::from(taken + number)];
        cells.resize_with(7, pen::blank);
        cells
    }));
    parts.push(Part::Ruled(Ruled { columns: columns(), headed: true, rows, row_mm: 10 }));
    parts.push(form::signers("proxy-list-signer", &["handed-over", "received"]));
    parts.push(Part::Note(Phrase::key("proxy-list-note")));
    form.paper(title, parts)
}

fn columns() -> Vec<RuledColumn> {
    let column =
        |name: &'static str| Phrase::key("proxy-list-column").with("column", Phrase::Choice(name));
    vec![
        RuledColumn::centred(column("number"), 3),
        RuledColumn::new(column("principal"), 8),
        RuledColumn::new(column("agent"), 8),
        RuledColumn::centred(column("form"), 5),
        RuledColumn::centred(column("counts"), 5),
        RuledColumn::centred(column("checked"), 5),
        RuledColumn::new(column("remark"), 8),
    ]
}

/// A proxy on record; a pen checks it, as the paper itself is looked at.
fn row(number: usize, line: &ProxyLine) -> Vec<Phrase> {
    let kept = Phrase::key("electorate-form").with("kept", line.form.is_some());
    let counts = Phrase::key("proxy-list-counted").with("over", line.over_the_cap);
    let ended = line.spell.until.map_or_else(pen::blank, |until| {
        Phrase::key("electorate-ended").with("time", Phrase::Time(until))
    });
    vec![
        Phrase::from(number),
        Phrase::name(&line.principal),
        Phrase::name(&line.agent),
        kept,
        counts,
        pen::tick(),
        ended,
    ]
}
