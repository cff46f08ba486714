//! Decisions that need more than one meeting's vote: gates that must be passed one after the
//! other (四议两公开), and consultation that ends without a vote (协商).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cite, Share, is_default};

/// What passes a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GateKind {
    /// Another body has met and agreed: date, entitled, present, in favour and a sheet of
    /// signatures.
    Elsewhere,
    /// This meeting's own resolution on the item.
    Here,
    /// A posting: from when, and for how long.
    Posted,
}

/// A step of a matter that the next waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Its key; the texts name it `gate-<key>`.
    pub key: String,
    /// What passes it.
    pub kind: GateKind,
    /// The share of the entitled that must have been present.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub quorum: Option<Share>,
    /// The share of those present that must have agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub majority: Option<Share>,
    /// Days that must have gone by since the gate before.
    #[serde(default, skip_serializing_if = "is_default")]
    pub days_after: u32,
    /// For how many days it is posted.
    #[serde(default, skip_serializing_if = "is_default")]
    pub posted_days: u32,
    /// Where it says so.
    pub cite: Cite,
}

/// Consultation without a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsultationRule {
    /// Whether the body only consults and takes no votes at all.
    pub only: bool,
    /// Where it says so.
    pub cite: Cite,
}
