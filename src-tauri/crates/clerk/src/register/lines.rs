//! The rows of a file as lines of a register: every row that is wrong is said, with its line and
//! column, and nothing is taken where any is.

use std::collections::BTreeMap;

use council::{
    ids::{PersonId, UnitId},
    people::Name,
    register::{Areas, OwnerEntry, UnitEntry, UnitUse},
};
use uuid::Uuid;

use super::{
    columns::{Column, Columns, HeadingFault},
    owners::{Known, Owners},
    sheet::{Cell, Row},
    square::{self, AreaFault},
    words,
};

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineFault {
    /// The number of the row in the file, from 1; none for the file as a whole.
    pub line: Option<u32>,
    /// The column; none for the row as a whole.
    pub column: Option<Column>,
    /// Why.
    pub why: Why,
}

/// Why a row cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The file has no such column.
    ColumnMissing,
    /// The file has two such columns.
    ColumnTwice,
    /// The file has no column for an area.
    NoAreaColumn,
    /// The file has no rows below its headings.
    NoRows,
    /// There is nothing in the cell.
    Empty,
    /// The cell holds a date, into which the spreadsheet changed what was typed.
    IsADate,
    /// The cell holds the error of a formula.
    IsAnError,
    /// It is no area.
    AreaUnreadable(String),
    /// It has more than four decimals.
    AreaTooFine(String),
    /// It is too large to be counted.
    AreaTooLarge(String),
    /// No column gives an area.
    AreaMissing,
    /// It is no use that we know.
    UseUnknown(String),
    /// It is neither yes nor no.
    NeitherYesNorNo(String),
    /// The unit stands in an earlier line.
    UnitTwice(String, u32),
    /// The number of the owner stands for another name in an earlier line.
    NumberOfAnother(String, u32),
}

/// A file that was read whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lines {
    /// Owners, in the order in which they first stand in the file.
    pub owners: Vec<OwnerEntry>,
    /// Units, in the order of the file.
    pub units: Vec<UnitEntry>,
    /// Names that stand at several units without a number, and were taken for one owner.
    pub merged: Vec<Merged>,
    /// Lines of sums, which were left out.
    pub sums: Vec<u32>,
}

/// Units that were taken for those of one owner by the name alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The name.
    pub name: String,
    /// The numbers of the lines.
    pub lines: Vec<u32>,
}

/// Reads the rows of a file. `step` is told of each row that is done, and says whether to go on;
/// none where it said no.
pub fn read(
    rows: &[Row],
    mut step: impl FnMut(usize, usize) -> bool,
) -> Option<Result<Lines, Vec<LineFault>>> {
    let (columns, rows) = match Columns::find(rows) {
        Ok(found) => found,
        Err(faults) => return Some(Err(faults.iter().map(of_heading).collect())),
    };
    if rows.is_empty() {
        return Some(Err(vec![LineFault { line: None, column: None, why: Why::NoRows }]));
    }
    let mut reading = Reading { columns, ..Reading::default() };
    for (done, row) in rows.iter().enumerate() {
        reading.take(row);
        if !step(done + 1, rows.len()) {
            return None;
        }
    }
    Some(reading.finish())
}

fn of_heading(fault: &HeadingFault) -> LineFault {
    match fault {
        HeadingFault::Missing(column) => {
            LineFault { line: None, column: Some(*column), why: Why::ColumnMissing }
        }
        HeadingFault::Twice(column, line) => {
            LineFault { line: Some(*line), column: Some(*column), why: Why::ColumnTwice }
        }
        HeadingFault::NoArea => LineFault { line: None, column: None, why: Why::NoAreaColumn },
    }
}

#[derive(Default)]
struct Reading {
    columns: Columns,
    owners: Owners,
    units: Vec<UnitEntry>,
    labels: BTreeMap<String, u32>,
    sums: Vec<u32>,
    faults: Vec<LineFault>,
}

impl Reading {
    fn take(&mut self, row: &Row) {
        if is_sum(row) {
            self.sums.push(row.line);
            return;
        }
        let before = self.faults.len();
        let label = self.label(row);
        let owner = self.owner(row);
        let usage = self.usage(row);
        let areas = self.areas(row);
        let developer = self.developer(row);
        if self.faults.len() > before {
            return;
        }
        if let Some(first) = self.labels.get(&label) {
            let why = Why::UnitTwice(label, *first);
            self.fault(row, Some(Column::Room), why);
            return;
        }
        self.labels.insert(label.clone(), row.line);
        let Known { person, other_name } = self.owners.enter(owner, developer, row.line);
        if let Some((number, first)) = other_name {
            self.fault(row, Some(Column::Number), Why::NumberOfAnother(number, first));
            return;
        }
        self.units.push(UnitEntry {
            unit: UnitId(Uuid::now_v7()),
            label: Name::Plain(label),
            usage,
            areas,
            owner: person,
        });
    }

    fn finish(self) -> Result<Lines, Vec<LineFault>> {
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        if self.units.is_empty() {
            return Err(vec![LineFault { line: None, column: None, why: Why::NoRows }]);
        }
        let (owners, merged) = self.owners.finish();
        Ok(Lines { owners, units: self.units, merged, sums: self.sums })
    }

    fn fault(&mut self, row: &Row, column: Option<Column>, why: Why) {
        self.faults.push(LineFault { line: Some(row.line), column, why });
    }

    /// The text of a cell; empty with a fault where it has none.
    fn text(&mut self, row: &Row, column: Column) -> String {
        let why = match self.columns.cell(row, column) {
            Cell::Text(text) => return text.clone(),
            Cell::Date => Why::IsADate,
            Cell::Error => Why::IsAnError,
        };
        self.fault(row, Some(column), why);
        String::new()
    }

    /// What the unit is called by, from building, entrance and room.
    fn label(&mut self, row: &Row) -> String {
        let before = self.faults.len();
        let parts = [Column::Building, Column::Entrance, Column::Room];
        let parts = parts.map(|column| self.text(row, column));
        if parts[2].is_empty() && self.faults.len() == before {
            self.fault(row, Some(Column::Room), Why::Empty);
        }
        let mut label = String::new();
        for part in parts.iter().filter(|part| !part.is_empty()) {
            // "3幢" and "2单元" join by themselves, numbers do not.
            if label.chars().last().is_some_and(|last| last.is_ascii_alphanumeric()) {
                label.push('-');
            }
            label.push_str(part);
        }
        label
    }

    fn owner(&mut self, row: &Row) -> super::owners::Named {
        let before = self.faults.len();
        let number = self.text(row, Column::Number);
        let named = super::owners::Named::read(&self.text(row, Column::Owner), &number);
        if named.name.is_empty() && self.faults.len() == before {
            self.fault(row, Some(Column::Owner), Why::Empty);
        }
        named
    }

    fn usage(&mut self, row: &Row) -> UnitUse {
        let text = self.text(row, Column::Use).to_lowercase();
        let has = |key: &str| words::of(key).iter().any(|word| text.contains(word));
        if text.is_empty() || has("use-dwelling") {
            UnitUse::Dwelling
        } else if has("use-parking") {
            UnitUse::Parking
        } else if has("use-shop") {
            UnitUse::Shop
        } else if has("use-other") {
            UnitUse::Other
        } else {
            self.fault(row, Some(Column::Use), Why::UseUnknown(text));
            UnitUse::Other
        }
    }

    fn areas(&mut self, row: &Row) -> Areas {
        let before = self.faults.len();
        let [register, surveyed, contract] =
            [Column::Registered, Column::Surveyed, Column::Contract].map(|column| {
                let text = self.text(row, column);
                match square::read(&text) {
                    Ok(area) => area.filter(|area| *area > 0),
                    Err(fault) => {
                        let why = match fault {
                            AreaFault::Unreadable => Why::AreaUnreadable(text),
                            AreaFault::TooFine => Why::AreaTooFine(text),
                            AreaFault::TooLarge => Why::AreaTooLarge(text),
                        };
                        self.fault(row, Some(column), why);
                        None
                    }
                }
            });
        let areas = Areas { register, surveyed, contract };
        if areas.source().is_none() && self.faults.len() == before {
            self.fault(row, None, Why::AreaMissing);
        }
        areas
    }

    fn developer(&mut self, row: &Row) -> bool {
        let text = self.text(row, Column::Developer);
        let lower = text.to_lowercase();
        let is = |key: &str| words::of(key).contains(&lower.as_str());
        if is("yes") {
            return true;
        }
        if !lower.is_empty() && !is("no") {
            self.fault(row, Some(Column::Developer), Why::NeitherYesNorNo(text));
        }
        false
    }
}

/// Whether a row adds up those above it.
fn is_sum(row: &Row) -> bool {
    let first = row.cells.iter().find_map(|cell| match cell {
        Cell::Text(text) => Some(text.as_str()).filter(|text| !text.is_empty()),
        Cell::Date | Cell::Error => None,
    });
    let sums = words::of("sum");
    first.is_some_and(|text| sums.iter().any(|sum| text.to_lowercase().starts_with(sum)))
}

/// Somebody's identity in a register that is being read.
pub(super) fn new_person() -> PersonId {
    PersonId(Uuid::now_v7())
}
