//! Who counts for a vote: late-comers, and the order in which people are called.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cite, is_default};

/// What becomes of a member who comes while a vote is being taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LateComers {
    /// The electorate is that of the moment at which the vote was opened.
    #[default]
    NotEntitled,
    /// Whoever comes before the polls close votes too.
    EntitledUntilClosed,
}

/// In what order people are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// As they stand on the roll.
    #[default]
    Roll,
    /// By the alphabet, Chinese names by their sounds.
    Alphabetical,
    /// 姓氏笔画: by the number of strokes, the surname first.
    Strokes,
}

/// How a roll is called, and in what order candidates are listed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RollCallRule {
    /// In what order.
    #[serde(default)]
    #[ts(optional, as = "Option<Order>")]
    pub order: Order,
    /// Whether whoever presides is called last (RONR §45).
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub chair_last: bool,
    /// Where it says so; a custom of the body where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub cite: Option<Cite>,
}
