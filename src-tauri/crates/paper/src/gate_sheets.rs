//! 四议两公开: a sheet for each step of a matter, with its figures and the signatures of those who
//! were there; what is known stands on it, the rest is left to a pen.

use council::{
    gates::Passage,
    rules::GateKind,
    view::item::{GateView, ItemView},
};

use crate::{
    Lacking, Paper, Part, Phrase, Sources, Subject,
    paper::{Ruled, RuledColumn},
    pieces::{
        form::{self, Form},
        heading, pen,
    },
};

/// People who can sign on a sheet, half of them on each side.
const PEOPLE: usize = 24;

/// Items on which something is decided, where the rules set steps before them.
pub(crate) fn subjects(from: &Sources<'_>) -> Vec<(Subject, String)> {
    let items = from.desk.agenda.iter().filter(|item| !item.gates.is_empty());
    items.map(|item| (Subject::Item(item.item), item.title.clone())).collect()
}

/// The sheets of an item.
///
/// # Errors
/// [`Lacking::Steps`] where the rules of the meeting know no steps, [`Lacking::Subject`] where
/// what was asked for is no item with steps.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    let about = from.about(&subjects(from), Lacking::Steps)?;
    let Subject::Item(id) = about else { return Err(Lacking::Subject) };
    let item = from.item(id).ok_or(Lacking::Subject)?;
    let form = Form::Meeting(*from);
    let title = Phrase::key("gate-sheet-title").with("matter", Phrase::typed(&item.title));
    let mut parts = Vec::new();
    for (number, gate) in (1_u32..).zip(&item.gates) {
        if number > 1 {
            parts.push(Part::NewPage);
        }
        parts.extend(sheet(form, item, gate, number));
    }
    Ok(form.paper(title, parts))
}

// keys: gate-*
fn sheet(form: Form<'_>, item: &ItemView, gate: &GateView, number: u32) -> Vec<Part> {
    let step = Phrase::Named { area: "gate".to_owned(), key: gate.key.clone() };
    let title =
        Phrase::key("gate-sheet-step").with("number", Phrase::Numeral(number)).with("step", step);
    let mut parts = heading::heading(title, false);
    let mut rows = vec![
        (Phrase::key("gate-sheet-body"), form.body()),
        (Phrase::key("gate-sheet-matter"), Phrase::typed(&item.title)),
        (Phrase::key("gate-sheet-rule"), Phrase::Cited(gate.cite.clone())),
    ];
    match gate.kind {
        GateKind::Posted => {
            rows.extend(posted(gate));
            parts.push(Part::Facts(rows));
            parts.push(fields(&["text"], 60));
            parts.push(fields(&["objections"], 40));
            parts.push(form::signers("gate-sheet-signer", &["posted", "watched"]));
        }
        GateKind::Here | GateKind::Elsewhere => {
            rows.extend(figures(form, gate));
            parts.push(Part::Facts(rows));
            parts.push(fields(&["opinion"], 26));
            parts.push(fields(&["chair", "secretary"], 9));
            parts.push(Part::Banner(Phrase::key("gate-sheet-signatures")));
            parts.push(signatures());
        }
    }
    parts.push(Part::Note(Phrase::key("gate-sheet-note")));
    parts
}

fn fields(names: &[&'static str], row_mm: u16) -> Part {
    let field =
        |name: &&'static str| Phrase::key("gate-sheet-field").with("field", Phrase::Choice(name));
    pen::fields(names.iter().map(field).collect(), row_mm)
}

/// When the step was taken, how many were entitled, there and agreed.
fn figures(form: Form<'_>, gate: &GateView) -> Vec<(Phrase, Phrase)> {
    let passage = gate.passage.as_ref();
    let figure = |of: fn(&Passage) -> u32| {
        let known = passage.map(of).filter(|figure| *figure > 0);
        known.map_or_else(|| Phrase::key("form-line"), Phrase::from)
    };
    let row = |name: &'static str, value: Phrase| {
        (Phrase::key("gate-sheet-figure").with("figure", Phrase::Choice(name)), value)
    };
    let date = match (passage, gate.kind) {
        (Some(passage), _) => Phrase::Day(passage.date.clone()),
        (None, GateKind::Here) => form.time(),
        (None, GateKind::Elsewhere | GateKind::Posted) => Phrase::key("sheet-day-by-hand"),
    };
    vec![
        row("date", date),
        row("entitled", figure(|passage| passage.entitled)),
        row("present", figure(|passage| passage.present)),
        row("agreed", figure(|passage| passage.agreed)),
    ]
}

/// From when until when it was posted, or for how many days it must be.
fn posted(gate: &GateView) -> Vec<(Phrase, Phrase)> {
    let row = |name: &'static str, value: Phrase| {
        (Phrase::key("gate-sheet-figure").with("figure", Phrase::Choice(name)), value)
    };
    let spell = match &gate.passage {
        Some(Passage { date, until: Some(until), .. }) => Phrase::key("paper-gate-posted")
            .with("from", Phrase::Day(date.clone()))
            .with("until", Phrase::Day(until.clone())),
        Some(Passage { date, until: None, .. }) => Phrase::Day(date.clone()),
        None => Phrase::key("sheet-posting-posted-by-hand"),
    };
    let days = Phrase::key("gate-sheet-days").with("days", gate.posted_days);
    vec![row("posted", spell), row("days", days), row("place", Phrase::key("form-line"))]
}

/// Names and signatures in two rows side by side, numbered down the left one first.
fn signatures() -> Part {
    let column =
        |name: &'static str| Phrase::key("gate-sheet-column").with("column", Phrase::Choice(name));
    let half = || {
        [
            RuledColumn::centred(column("number"), 3),
            RuledColumn::new(column("name"), 7),
            RuledColumn::new(column("signature"), 9),
        ]
    };
    let columns = half().into_iter().chain(half()).collect();
    let half = PEOPLE / 2;
    let row = |number: usize| {
        [number, number + half]
            .into_iter()
            .flat_map(|number| [Phrase::from(number), pen::blank(), pen::blank()])
            .collect()
    };
    let rows = (1..=half).map(row).collect();
    Part::Ruled(Ruled { columns, headed: true, rows, row_mm: 8 })
}
