//! A body of owners, who vote by heads and by area.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Cite;

/// What counts in the owners' register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnersRule {
    /// Whether the area of parking places counts, which is for the owners' own rules.
    #[serde(default)]
    pub parking_counts: bool,
    /// Where it says so.
    pub cite: Cite,
}
