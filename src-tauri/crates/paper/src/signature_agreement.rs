//! 电子签名使用约定: the parties agree that drawn and digital signatures of the minutes are reliable
//! ones (电子签名法 art. 13(2)); everybody signs it once, by hand.

use council::people::Capacity;

use crate::{
    Paper, Part, Phrase, Sources,
    paper::{Ruled, RuledColumn},
    pieces::{
        form::{self, Form},
        heading, pen,
    },
};

/// Rows to sign where nobody is on a roll.
const ROWS: usize = 20;
/// Its clauses, in order.
const CLAUSES: [&str; 8] =
    ["papers", "ways", "identity", "control", "changes", "effect", "limits", "term"];

/// The agreement with a line for everybody on the roll.
#[must_use]
pub fn paper(from: &Sources<'_>) -> Paper {
    blank(Form::Meeting(*from))
}

/// The agreement for a meeting's roll, or with empty lines.
#[must_use]
pub fn blank(form: Form<'_>) -> Paper {
    let title = Phrase::key("agreement-title").with("body", form.body());
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::paragraph(Phrase::key("agreement-opening").with("body", form.body())));
    let clause = |clause: &'static str| {
        Phrase::key("agreement-clause").with("clause", Phrase::Choice(clause))
    };
    parts.push(Part::Numbered(CLAUSES.map(clause).into()));
    parts.push(Part::Note(Phrase::key("agreement-note")));
    parts.push(Part::Banner(Phrase::key("agreement-signatures")));
    parts.push(signatures(form));
    form.paper(title, parts)
}

fn signatures(form: Form<'_>) -> Part {
    let column =
        |name: &'static str| Phrase::key("agreement-column").with("column", Phrase::Choice(name));
    let columns = vec![
        RuledColumn::centred(column("number"), 3),
        RuledColumn::new(column("name"), 8),
        RuledColumn::new(column("office"), 8),
        RuledColumn::new(column("signature"), 10),
        RuledColumn::new(column("date"), 7),
    ];
    let members: Vec<&str> = form
        .meeting()
        .into_iter()
        .flat_map(Sources::roll)
        .filter(|line| line.seat.capacity == Capacity::Member)
        .map(|line| line.seat.name.as_str())
        .collect();
    if members.is_empty() {
        return form::numbered_rows(columns, ROWS, 10);
    }
    let row = |(number, name): (usize, &&str)| {
        let mut cells = vec![Phrase::from(number), Phrase::name(name)];
        cells.resize_with(columns.len(), pen::blank);
        cells
    };
    let rows = (1..).zip(&members).map(row).collect();
    Part::Ruled(Ruled { columns, headed: true, rows, row_mm: 10 })
}
