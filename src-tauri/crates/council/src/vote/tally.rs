//! What was counted: each choice in each measure of the electorate, heads and, where votes are
//! weighed by it, area.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refusal::Refusal;

/// How much a choice weighs, in each measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(from = "Written")]
pub struct Weight {
    /// Heads.
    pub heads: u32,
    /// Area, where votes are weighed by area as well: a whole number of units of which the vote
    /// chooses one for all its areas, 0.0001 m² where a register gives them (domain rule 0.1).
    /// A verdict only compares, and does not depend on the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub area: Option<u64>,
}

/// A weight as it may be written: a plain number is heads.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum Written {
    Heads(u32),
    Measures { heads: u32, area: Option<u64> },
}

impl From<Written> for Weight {
    fn from(written: Written) -> Self {
        match written {
            Written::Heads(heads) => Self { heads, area: None },
            Written::Measures { heads, area } => Self { heads, area },
        }
    }
}

/// The count of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// 赞成.
    #[serde(rename = "for")]
    pub favour: Weight,
    /// 反对.
    pub against: Weight,
    /// 弃权.
    #[serde(default)]
    #[ts(optional, as = "Option<Weight>")]
    pub abstain: Weight,
    /// 废票.
    #[serde(default)]
    #[ts(optional, as = "Option<Weight>")]
    pub spoiled: Weight,
}

impl Tally {
    /// For and against, in heads.
    #[must_use]
    pub fn cast(&self) -> u64 {
        u64::from(self.favour.heads) + u64::from(self.against.heads)
    }

    /// 参与表决: cast, abstaining and spoiled, in heads.
    #[must_use]
    pub fn participating(&self) -> u64 {
        self.cast() + u64::from(self.abstain.heads) + u64::from(self.spoiled.heads)
    }
}

/// A count cannot hold more hands than there were people.
pub(super) fn check(tally: &Tally, present: u32) -> Result<(), Refusal> {
    let counted = tally.participating();
    if counted > u64::from(present) {
        return Err(Refusal::TooManyVotes { counted, present });
    }
    Ok(())
}
