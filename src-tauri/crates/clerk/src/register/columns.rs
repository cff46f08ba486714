//! Which column of a file holds what, by its heading in Chinese or English.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    sheet::{Cell, Row},
    words,
};

/// What a column of the file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RegisterColumn")]
pub enum Column {
    /// 楼栋, 幢.
    Building,
    /// 单元.
    Entrance,
    /// 房号.
    Room,
    /// 用途.
    Use,
    /// 产权面积, 登记面积.
    Registered,
    /// 实测面积.
    Surveyed,
    /// 合同面积.
    Contract,
    /// 业主, 产权人.
    Owner,
    /// 业主编号.
    Number,
    /// 开发商.
    Developer,
}

/// Every column, with the key of the headings by which it is known.
const HEADINGS: [(Column, &str); 10] = [
    (Column::Building, "column-building"),
    (Column::Entrance, "column-entrance"),
    (Column::Room, "column-room"),
    (Column::Use, "column-use"),
    (Column::Registered, "column-registered"),
    (Column::Surveyed, "column-surveyed"),
    (Column::Contract, "column-contract"),
    (Column::Owner, "column-owner"),
    (Column::Number, "column-number"),
    (Column::Developer, "column-developer"),
];

/// In how many rows the headings are looked for: a title may stand above them.
const LOOKED_AT: usize = 10;

/// Where each column stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns(Vec<(Column, usize)>);

/// Why the headings are not enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeadingFault {
    /// There is no column for it.
    Missing(Column),
    /// There are several; the number of the row.
    Twice(Column, u32),
    /// No column holds an area.
    NoArea,
}

impl Columns {
    /// The columns by the row of headings, and the rows below it.
    pub fn find(rows: &[Row]) -> Result<(Self, &[Row]), Vec<HeadingFault>> {
        let known = |row: &Row| row.cells.iter().filter(|cell| column(cell).is_some()).count();
        let best = rows.iter().take(LOOKED_AT).enumerate().max_by_key(|(at, row)| {
            // The first of several that know as much.
            (known(row), LOOKED_AT - at)
        });
        let Some((at, headings)) = best else {
            return Err(vec![HeadingFault::Missing(Column::Room)]);
        };
        let mut columns = Vec::new();
        let mut faults = Vec::new();
        for (place, cell) in headings.cells.iter().enumerate() {
            let Some(column) = column(cell) else {
                continue;
            };
            if columns.iter().any(|(known, _)| *known == column) {
                faults.push(HeadingFault::Twice(column, headings.line));
            }
            columns.push((column, place));
        }
        let found = Self(columns);
        for needed in [Column::Room, Column::Owner] {
            if !found.has(needed) {
                faults.push(HeadingFault::Missing(needed));
            }
        }
        let areas = [Column::Registered, Column::Surveyed, Column::Contract];
        if !areas.into_iter().any(|area| found.has(area)) {
            faults.push(HeadingFault::NoArea);
        }
        if faults.is_empty() { Ok((found, &rows[at + 1..])) } else { Err(faults) }
    }

    /// Whether the file has a column.
    pub fn has(&self, column: Column) -> bool {
        self.0.iter().any(|(known, _)| *known == column)
    }

    /// A cell of a row; empty where the file has no such column or the row ends before it.
    pub fn cell<'a>(&self, row: &'a Row, column: Column) -> &'a Cell {
        const NOTHING: &Cell = &Cell::Text(String::new());
        let place = self.0.iter().find(|(known, _)| *known == column).map(|(_, place)| *place);
        place.and_then(|place| row.cells.get(place)).unwrap_or(NOTHING)
    }
}

/// What a heading stands for. A unit in brackets and marks of what must be filled in do not
/// matter.
fn column(cell: &Cell) -> Option<Column> {
    let Cell::Text(text) = cell else {
        return None;
    };
    let plain = text.split(['(', '（', '[', '［']).next().unwrap_or_default().to_lowercase();
    let plain: String = plain.chars().filter(|c| c.is_alphanumeric()).collect();
    let known = HEADINGS.iter().find(|(_, key)| words::of(key).contains(&plain.as_str()));
    known.map(|(column, _)| *column)
}

#[cfg(test)]
mod tests {
    use super::{super::sheet, Column, Columns, HeadingFault};

    fn faults(table: &str) -> Vec<HeadingFault> {
        Columns::find(&sheet::read(table.as_bytes()).unwrap()).unwrap_err()
    }

    #[test]
    fn columns_are_found_by_their_headings_below_a_title() {
        for table in [
            "长江大厦业主清册\n楼栋,单元,房号*,用途,产权面积（㎡）,业主,业主编号,开发商\n1,1,101,,88,王,1,\n",
            "Building,Entrance,Unit,Use,Area (m2),Owner,Owner No.,Developer\n1,1,101,,88,W,1,\n",
        ] {
            let rows = sheet::read(table.as_bytes()).unwrap();
            let (columns, rest) = Columns::find(&rows).unwrap();
            assert_eq!(rest.len(), 1);
            for column in [Column::Room, Column::Registered, Column::Number, Column::Developer] {
                assert!(columns.has(column), "{column:?} in {table}");
            }
            assert!(!columns.has(Column::Contract));
        }
    }

    #[test]
    fn what_the_headings_lack_is_all_said_at_once() {
        assert_eq!(faults(""), [HeadingFault::Missing(Column::Room)]);
        let room = HeadingFault::Missing(Column::Room);
        let owner = HeadingFault::Missing(Column::Owner);
        assert_eq!(faults("甲,乙\n1,2\n"), [room, owner, HeadingFault::NoArea]);
        let twice = HeadingFault::Twice(Column::Owner, 1);
        assert_eq!(faults("房号,业主,产权人,面积（登记）,实测面积\n"), [twice]);
    }
}
