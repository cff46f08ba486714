//! 四议两公开: the steps of a matter as a table: when, how many, and whether the sheet is on file.

use council::{gates::Passage, rules::GateKind, view::record::GateLine};

use crate::{Part, Phrase};

/// The table of an item's gates; nothing where the item has none.
// keys: gate-*
#[must_use]
pub fn table(gates: &[GateLine]) -> Option<Part> {
    if gates.is_empty() {
        return None;
    }
    let head = ["step", "date", "entitled", "present", "agreed", "sheet"];
    let head =
        head.map(|of| Phrase::key("paper-gate-head").with("column", Phrase::Choice(of))).into();
    Some(Part::Table { head, rows: gates.iter().map(row).collect() })
}

fn row(line: &GateLine) -> Vec<Phrase> {
    let step = Phrase::Named { area: "gate".to_owned(), key: line.gate.clone() };
    let none = || Phrase::key("paper-gate-none");
    let Some(passage) = &line.passage else {
        let open = Phrase::key("paper-gate-open");
        return vec![step, open, none(), none(), none(), none()];
    };
    let figure = |figure: u32| if figure == 0 { none() } else { Phrase::from(figure) };
    let sheet = match line.kind {
        GateKind::Elsewhere => Phrase::key("paper-gate-sheet").with("filed", passage.sheet),
        GateKind::Here => Phrase::key("paper-gate-here"),
        GateKind::Posted => none(),
    };
    let figures = [passage.entitled, passage.present, passage.agreed].map(figure);
    [step, date(passage)].into_iter().chain(figures).chain([sheet]).collect()
}

/// The day; for a posting, the first and the last one.
fn date(passage: &Passage) -> Phrase {
    let from = Phrase::Day(passage.date.clone());
    match &passage.until {
        Some(until) => Phrase::key("paper-gate-posted")
            .with("from", from)
            .with("until", Phrase::Day(until.clone())),
        None => from,
    }
}
