//! 委托书: somebody lets somebody else vote for them at one meeting.

use council::agenda::ItemKind;

use crate::{
    Paper, Part, Phrase, Sources,
    paper::{Ruled, RuledColumn},
    pieces::{
        form::{self, Form},
        heading, pen,
    },
};

/// Rows for instructions where no agenda is known.
const ROWS: usize = 5;

/// The form for a meeting.
#[must_use]
pub fn paper(from: &Sources<'_>) -> Paper {
    blank(Form::Meeting(*from))
}

/// The form for a meeting, or for any.
#[must_use]
pub fn blank(form: Form<'_>) -> Paper {
    let title = Phrase::key("proxy-form-title");
    let mut parts = heading::heading(title.clone(), false);
    parts.push(pen::fields(
        ["principal", "seat", "agent", "relation"]
            .map(|field| Phrase::key("proxy-form-field").with("field", Phrase::Choice(field)))
            .into(),
        9,
    ));
    let words =
        Phrase::key("proxy-form-words").with("occasion", form.occasion()).with("time", form.time());
    parts.push(Part::paragraph(words));
    parts.push(Part::paragraph(Phrase::key("proxy-form-scope")));
    parts.push(Part::Ruled(instructions(form)));
    parts.push(Part::paragraph(Phrase::key("proxy-form-term")));
    parts.push(form::signers("proxy-form-signer", &["principal", "agent"]));
    parts.push(Part::Note(Phrase::key("proxy-form-note")));
    form.paper(title, parts)
}

/// How the agent is to vote, item by item; where nothing is marked the agent decides.
fn instructions(form: Form<'_>) -> Ruled {
    let column =
        |name: &'static str| Phrase::key("proxy-form-column").with("column", Phrase::Choice(name));
    let mut columns =
        vec![RuledColumn::centred(column("number"), 3), RuledColumn::new(column("item"), 13)];
    let choices = ["for", "against", "abstain", "agent"];
    columns.extend(choices.map(|choice| RuledColumn::centred(column(choice), 4)));
    let row = |number: Phrase, item: Phrase| {
        let mut cells = vec![number, item];
        cells.resize_with(columns.len(), pen::tick);
        cells
    };
    let agenda = form.meeting().map(|from| from.desk.agenda.as_slice()).unwrap_or_default();
    let mut rows: Vec<Vec<Phrase>> = agenda
        .iter()
        .filter(|item| item.kind == ItemKind::Decision)
        .map(|item| {
            let levels: Vec<String> = item.number.iter().map(u32::to_string).collect();
            row(Phrase::Typed(levels.join(".")), Phrase::typed(&item.title))
        })
        .collect();
    if rows.is_empty() {
        rows = (1..=ROWS).map(|number| row(Phrase::from(number), pen::blank())).collect();
    }
    Ruled { columns, headed: true, rows, row_mm: 9 }
}
