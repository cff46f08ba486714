//! What is left to a pen: empty cells, boxes to mark, lines to sign.

use crate::{
    Part, Phrase,
    paper::{Ruled, RuledColumn},
};

/// An empty cell.
#[must_use]
pub fn blank() -> Phrase {
    Phrase::Typed(String::new())
}

/// A box to be marked.
#[must_use]
pub fn tick() -> Phrase {
    Phrase::Typed("□".to_owned())
}

/// Rows of a label and a cell to be filled in, `row_mm` high.
#[must_use]
pub fn fields(labels: Vec<Phrase>, row_mm: u16) -> Part {
    filled(labels.into_iter().map(|label| (label, blank())).collect(), row_mm)
}

/// Rows of a label and a cell that says what is marked or added to in it, `row_mm` high.
#[must_use]
pub fn filled(rows: Vec<(Phrase, Phrase)>, row_mm: u16) -> Part {
    let rows = rows.into_iter().map(|(label, value)| vec![label, value]).collect();
    let columns = vec![RuledColumn::new(blank(), 3), RuledColumn::new(blank(), 8)];
    Part::Ruled(Ruled { columns, headed: false, rows, row_mm })
}
