//! The table of counts: comma-separated, its columns named by its first line, in any order.
//!
//! Each line is a row of its own, read by itself: the number of a line is then the one that an
//! editor shows, and a stray quotation mark spoils its own row and no other.

use std::io;

use council::vote::Row;
use csv::{ByteRecord, ReaderBuilder, Terminator, Trim};

/// The columns that a table must have. Others are left alone.
pub const NAMES: [&str; 5] = ["for", "against", "abstain", "present", "members"];

/// Why a line cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Fault {
    /// The first line names no such column.
    NoColumn { name: &'static str },
    /// The first line names it more than once.
    ColumnTwice { name: &'static str },
    /// The row has more or fewer fields than the first line.
    Fields { found: u32, expected: u32 },
    /// The field is empty.
    Empty { name: &'static str },
    /// The number is below zero.
    Negative { name: &'static str, found: String },
    /// The field is not a whole number.
    NoNumber { name: &'static str, found: String },
    /// No body has so many members.
    TooLarge { name: &'static str, found: String },
}

/// Where the columns stand, in the order of [`NAMES`], and how many fields a row has.
#[derive(Debug)]
pub struct Columns {
    places: [usize; 5],
    fields: usize,
}

/// The fields of a line; none where it is blank.
///
/// # Errors
/// Where memory cannot be read, which does not happen.
pub fn fields(line: &[u8]) -> io::Result<Option<Vec<String>>> {
    // A line of a spreadsheet ends with a carriage return besides the line feed, and its first
    // may begin with a byte order mark, which the reader takes off.
    if line.trim_ascii().is_empty() {
        return Ok(None);
    }
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .trim(Trim::All)
        .terminator(Terminator::Any(b'\n'))
        .from_reader(line);
    let mut record = ByteRecord::new();
    if !reader.read_byte_record(&mut record)? {
        return Ok(None);
    }
    Ok(Some(record.iter().map(|field| String::from_utf8_lossy(field).into_owned()).collect()))
}

impl Columns {
    /// The columns that the first line names.
    ///
    /// # Errors
    /// The first that is missing, or is there more than once.
    pub fn of(header: &[String]) -> Result<Self, Fault> {
        let mut places = [0; 5];
        for (place, name) in places.iter_mut().zip(NAMES) {
            let mut found = (0..header.len()).filter(|n| header[*n].eq_ignore_ascii_case(name));
            *place = found.next().ok_or(Fault::NoColumn { name })?;
            if found.next().is_some() {
                return Err(Fault::ColumnTwice { name });
            }
        }
        Ok(Self { places, fields: header.len() })
    }

    /// The count in a row.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn row(&self, fields: &[String]) -> Result<Row, Fault> {
        if fields.len() != self.fields {
            let (found, expected) = (width(fields.len()), width(self.fields));
            return Err(Fault::Fields { found, expected });
        }
        let number = |n: usize| number(NAMES[n], &fields[self.places[n]]);
        Ok(Row {
            favour: number(0)?,
            against: number(1)?,
            abstain: number(2)?,
            present: number(3)?,
            members: number(4)?,
        })
    }
}

fn number(name: &'static str, field: &str) -> Result<u32, Fault> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // What is not a number may hold anything, and is shown on a terminal.
    let found = || field.escape_debug().take(60).collect();
    match field.strip_prefix('-') {
        _ if field.is_empty() => Err(Fault::Empty { name }),
        Some(rest) if digits(rest) => Err(Fault::Negative { name, found: found() }),
        None if digits(field) => {
            field.parse().map_err(|_| Fault::TooLarge { name, found: found() })
        }
        Some(_) | None => Err(Fault::NoNumber { name, found: found() }),
    }
}

/// A number of fields, of which no line holds too many to say.
fn width(fields: usize) -> u32 {
    u32::try_from(fields).unwrap_or(u32::MAX)
}
