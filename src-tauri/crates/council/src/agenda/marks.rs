//! What an item brings along: whether every meeting has it, of which class its matter is, and from
//! which earlier meeting it was carried over.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ids::{ItemId, MeetingId},
    meeting::Meeting,
    refusal::Refusal,
    rules::is_default,
};

/// What an item brings along.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemMarks {
    /// Whether it stands on the agenda of every meeting of the body (固定议题).
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub standing: bool,
    /// The class of its matter, by its key in the rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub matter: Option<String>,
    /// Where it was left over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub from: Option<Origin>,
}

/// An item of an earlier meeting that comes up again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Which of its items.
    pub item: ItemId,
    /// Why it was left over.
    pub why: LeftOver,
}

/// Why an item was left over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOver {
    /// The meeting did not get to it, or did not end it.
    NotReached,
    /// Its question was put off to another time.
    Postponed,
    /// Its question was laid on the table.
    Tabled,
    /// Its question was referred, and comes back with a report.
    Referred,
}

/// A class that the rules do not know would carry nothing.
pub(super) fn check(meeting: &Meeting, marks: &ItemMarks) -> Result<(), Refusal> {
    let Some(matter) = &marks.matter else { return Ok(()) };
    let known =
        meeting.rules.as_ref().is_some_and(|rules| rules.votes.matters.contains_key(matter));
    if known { Ok(()) } else { Err(Refusal::MatterUnknown { matter: matter.clone() }) }
}
