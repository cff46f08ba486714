//! A file of rows and cells: CSV in UTF-8 or GB 18030, or the first sheet of an XLSX workbook.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

/// A row with its number in the file, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number, as a spreadsheet counts.
    pub line: u32,
    /// Its cells, without white space around them.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Its text; a number is written as a spreadsheet shows it, with what digits it has.
    Text(String),
    /// A date, into which spreadsheets change numbers of rooms ("3-11").
    Date,
    /// An error of a formula.
    Error,
}

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// It is neither a table of text nor a workbook, or its letters are in no encoding we know.
    #[error("it is no table")]
    NotATable,
    /// It is a workbook in a format of before 2007.
    #[error("it is an old workbook")]
    OldWorkbook,
    /// The workbook cannot be read.
    #[error("the workbook cannot be read: {0}")]
    Workbook(#[from] calamine::XlsxError),
    /// The text is no table.
    #[error("the table cannot be read: {0}")]
    Csv(#[from] csv::Error),
}

/// The rows of a file that are not empty.
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, SheetError> {
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook(bytes);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(SheetError::OldWorkbook);
    }
    table(&decoded(bytes)?)
}

/// UTF-8 with or without a byte order mark, or GB 18030, of which GBK is a part.
fn decoded(bytes: &[u8]) -> Result<String, SheetError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::GB18030
            .decode_without_bom_handling_and_without_replacement(bytes)
            .ok_or(SheetError::NotATable)?
            .into_owned(),
    };
    if text.contains('\0') { Err(SheetError::NotATable) } else { Ok(text) }
}

fn table(text: &str) -> Result<Vec<Row>, SheetError> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |mark: char| first.matches(mark).count();
    let delimiter = if count('\t') > count(',') { b'\t' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut lines = LineCount { rest: text.as_bytes(), at: 0, line: 1 };
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let line = record.position().map_or(0, |at| lines.of(at.byte()));
        let cells = record.iter().map(|cell| Cell::Text(cell.trim().to_owned())).collect();
        rows.push(Row { line, cells });
    }
    rows.retain(|row| !row.is_empty());
    Ok(rows)
}

/// On which line a record stands. The reader passes over empty lines, and whoever is told of a
/// fault counts them. Records come in their order, so that every byte is looked at once.
struct LineCount<'a> {
    rest: &'a [u8],
    at: u64,
    line: u32,
}

impl LineCount<'_> {
    /// The line, from 1, of the record that begins at this byte, or behind the empty lines there.
    fn of(&mut self, byte: u64) -> u32 {
        let ahead = usize::try_from(byte.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let (before, after) = self.rest.split_at(ahead.min(self.rest.len()));
        let empty = after.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = before.len() + empty;
        let ends = self.rest.iter().take(passed).filter(|byte| **byte == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
        self.rest = self.rest.get(passed..).unwrap_or_default();
        self.at = self.at.saturating_add(passed as u64);
        self.line
    }
}

fn workbook(bytes: &[u8]) -> Result<Vec<Row>, SheetError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let Some(sheet) = book.worksheet_range_at(0) else {
        return Err(SheetError::NotATable);
    };
    let range = sheet?;
    let (top, _) = range.start().unwrap_or_default();
    let mut rows: Vec<Row> = range
        .rows()
        .zip(top + 1..)
        .map(|(cells, line)| Row { line, cells: cells.iter().map(cell).collect() })
        .collect();
    rows.retain(|row| !row.is_empty());
    Ok(rows)
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Text(String::new()),
        Data::String(text) => Cell::Text(text.trim().to_owned()),
        Data::Float(number) => Cell::Text(shown(*number)),
        Data::Int(number) => Cell::Text(number.to_string()),
        Data::Bool(yes) => Cell::Text(yes.to_string()),
        Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => Cell::Date,
        Data::Error(_) => Cell::Error,
    }
}

/// A number with the fifteen digits that a spreadsheet keeps, and no zeros at its end.
fn shown(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    let before = format!("{:.0}", number.abs().trunc()).len();
    let text = format!("{number:.0$}", 15_usize.saturating_sub(before));
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

impl Row {
    fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| matches!(cell, Cell::Text(text) if text.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, SheetError, read, shown};

    fn texts(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
        let text = |cell: Cell| match cell {
            Cell::Text(text) => text,
            other @ (Cell::Date | Cell::Error) => panic!("{other:?}"),
        };
        let rows = read(bytes).unwrap().into_iter();
        rows.map(|row| (row.line, row.cells.into_iter().map(text).collect())).collect()
    }

    #[test]
    fn the_same_table_is_read_in_every_encoding() {
        let table = "房号,业主\r\n\r\n1102,\"张三,李四\"\r\n,\r\n1103, 王五 \r\n";
        let (gbk, _, unmappable) = encoding_rs::GB18030.encode(table);
        assert!(!unmappable);
        let with_mark = [b"\xef\xbb\xbf".as_slice(), table.as_bytes()].concat();
        let expected = [
            (1, vec!["房号".to_owned(), "业主".to_owned()]),
            (3, vec!["1102".to_owned(), "张三,李四".to_owned()]),
            (5, vec!["1103".to_owned(), "王五".to_owned()]),
        ];
        for bytes in [table.as_bytes(), &gbk, &with_mark] {
            assert_eq!(texts(bytes), expected);
        }
        assert_eq!(texts("房号\t业主\n1\t王\n".as_bytes()).len(), 2);
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert!(matches!(read(b"\xff\xfe\x00\x01"), Err(SheetError::NotATable)));
        assert!(matches!(read(b"PK\x03\x04nothing"), Err(SheetError::Workbook(_))));
        let old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1];
        assert!(matches!(read(&old), Err(SheetError::OldWorkbook)));
    }

    #[test]
    fn numbers_are_those_that_a_spreadsheet_shows() {
        for (number, text) in [
            (1102.0, "1102"),
            (88.12, "88.12"),
            (0.1 + 0.2, "0.3"),
            (226_421.085_7, "226421.0857"),
            (0.0, "0"),
            (-3.5, "-3.5"),
        ] {
            assert_eq!(shown(number), text);
        }
    }
}
