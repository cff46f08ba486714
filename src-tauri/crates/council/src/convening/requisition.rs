//! Who can demand a meeting.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::rules::RequisitionRule;

/// Whether enough have demanded a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Requisition {
    /// How many must sign.
    #[ts(type = "number")]
    pub need: u64,
    /// Whether they have, so that the meeting must be called.
    pub must_call: bool,
}

/// Whether `signed` of the `total` who can demand a meeting suffice: one tenth of the households
/// (城市居民委员会组织法 art. 26), two councillors (Local Government Act 1972, Schedule 12,
/// paragraph 9). A share of nobody is reached by nobody: at least one must sign.
#[must_use]
pub fn requisition(rule: &RequisitionRule, total: u64, signed: u64) -> Requisition {
    let need = rule.share.needed(total).max(u64::from(rule.at_least)).max(1);
    Requisition { need, must_call: signed >= need }
}
