//! How a vote is taken.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a vote is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// 举手.
    ShowOfHands,
    /// 起立.
    Standing,
    /// 唱名: by name, in a fixed order.
    RollCall,
    /// 无记名投票: on secret paper.
    Ballot,
    /// 书面征求意见: on forms that come back over days, by name.
    Written,
}
