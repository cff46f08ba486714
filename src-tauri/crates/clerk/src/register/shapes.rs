//! What crosses to the desk while a register is read, and after.

use council::{
    ids::PersonId,
    register::Totals,
    view::{Arg, Words},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    columns::Column,
    lines::{LineFault, Merged, Why},
};

/// What was read from a file: a preview, or everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterReading {
    /// What it would come to; none where a line is wrong.
    pub preview: Option<RegisterPreview>,
    /// Everything that is wrong, in the order of the lines.
    pub faults: Vec<RegisterFault>,
}

/// A register that can be adopted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterPreview {
    /// What it comes to.
    pub totals: Totals,
    /// Whether parking places count, by the rules of the meeting.
    pub parking_counts: bool,
    /// Names that stand at several units without a number, and were taken for one owner each.
    pub merged: Vec<MergedOwner>,
    /// The numbers of lines that hold sums, and were left out.
    pub sums: Vec<u32>,
}

/// Units that were taken for those of one owner, for the office to check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergedOwner {
    /// The name.
    pub name: String,
    /// The numbers of the lines.
    pub lines: Vec<u32>,
}

/// Something that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterFault {
    /// The number of the line, from 1; none for the file as a whole.
    pub line: Option<u32>,
    /// The column; the texts name it `register-column-<column>`.
    // keys: register-column-*
    pub column: Option<Column>,
    /// Why.
    // keys: register-fault-*
    pub words: Words,
}

/// Owners that a query finds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct FoundOwners {
    /// How many there are.
    pub found: u32,
    /// The first of them, the best match first.
    pub owners: Vec<FoundOwner>,
}

/// An owner that a query finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundOwner {
    /// Who.
    pub person: PersonId,
    /// The name; empty where it was withheld or erased.
    pub name: String,
    /// Whether it is the developer.
    pub developer: bool,
    /// The labels of the first of their units.
    pub units: Vec<String>,
    /// How many units they have.
    pub units_in_all: u32,
    /// The area by which they count, in 0.0001 m².
    #[ts(type = "number")]
    pub area: u64,
    /// Whether they are on the roll of the meeting.
    pub on_roll: bool,
}

impl From<Merged> for MergedOwner {
    fn from(merged: Merged) -> Self {
        Self { name: merged.name, lines: merged.lines }
    }
}

impl From<LineFault> for RegisterFault {
    fn from(fault: LineFault) -> Self {
        Self { line: fault.line, column: fault.column, words: words(&fault.why) }
    }
}

fn words(why: &Why) -> Words {
    let said = |key: &str| Words::key(format!("register-fault-{key}"));
    let about = |key: &str, value: &str| said(key).with("value", Arg::from(value));
    match why {
        Why::ColumnMissing => said("column-missing"),
        Why::ColumnTwice => said("column-twice"),
        Why::NoAreaColumn => said("no-area-column"),
        Why::NoRows => said("no-rows"),
        Why::Empty => said("empty"),
        Why::IsADate => said("is-a-date"),
        Why::IsAnError => said("is-an-error"),
        Why::AreaUnreadable(value) => about("area-unreadable", value),
        Why::AreaTooFine(value) => about("area-too-fine", value),
        Why::AreaTooLarge(value) => about("area-too-large", value),
        Why::AreaMissing => said("area-missing"),
        Why::UseUnknown(value) => about("use-unknown", value),
        Why::NeitherYesNorNo(value) => about("neither-yes-nor-no", value),
        Why::UnitTwice(value, first) => about("unit-twice", value).with("first", *first),
        Why::NumberOfAnother(value, first) => {
            about("number-of-another", value).with("first", *first)
        }
    }
}
