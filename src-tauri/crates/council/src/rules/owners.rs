//! A body of owners, who vote by heads and by area.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cite, is_default};

/// What counts in the owners' register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnersRule {
    /// Whether the area of parking places counts, which is for the owners' own rules.
    #[serde(default)]
    pub parking_counts: bool,
    /// Whether forms of a written vote that went out and did not come back count with the majority
    /// of those that did (指导规则, art. 26), which is disputed since the Civil Code.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub silent_with_majority: bool,
    /// Whether whoever returned an invalid form took part.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    #[ts(optional, as = "Option<bool>")]
    pub invalid_takes_part: bool,
    /// Whether only forms count whose delivery is on the record.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub issued_first: bool,
    /// Where it says so.
    pub cite: Cite,
}

impl OwnersRule {
    /// Whether a form counts only where its delivery is on the record.
    #[must_use]
    pub fn asks_for_delivery(&self) -> bool {
        self.issued_first
    }
}

fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_yes(value: &bool) -> bool {
    *value
}
