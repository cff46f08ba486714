//! When a body can decide, and who counts for it.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cite, Share, is_default};
use crate::motion::KindName;

/// What a quorum is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuorumBase {
    /// Members on the roll.
    Members,
    /// Seats of the body, vacant ones included; the households of an assembly.
    Seats,
}

/// When a body can decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuorumRule {
    /// What it is counted from.
    pub base: QuorumBase,
    /// The share of it that must be present.
    pub share: Share,
    /// Never fewer than this many.
    #[serde(default)]
    pub at_least: u32,
    /// A fixed number in place of the share, as bylaws may set one ("7 of 13 seats").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub fixed: Option<u32>,
    /// Whether a member who is represented by proxy counts as present.
    #[serde(default, skip_serializing_if = "is_default")]
    pub proxies_count: bool,
    /// Whether a member who is recused from the item in hand still counts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recused_count: bool,
    /// Where more than a third are disqualified from the item in hand: the share of the rest
    /// that suffices, with the same least number (Local Government Act 1972, Schedule 12,
    /// paragraph 45).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub of_the_rest: Option<Share>,
    /// Motions that may be decided without it (RONR 40:7).
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub without: BTreeSet<KindName>,
    /// Where the rules let the body waive it; nowhere where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub waiver: Option<Cite>,
    /// Where it says so.
    pub cite: Cite,
}

/// Whether and how a member may be represented.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProxyRule {
    /// How many members one agent may represent; no limit where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub per_agent: Option<u32>,
    /// The share of all members beyond which what one agent holds does not count: it may be handed
    /// in, and the first given count (公寓大廈管理條例 art. 27).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub per_agent_share: Option<Share>,
    /// Whether members are represented in elections alone, and vote on motions themselves.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub elections_only: bool,
    /// Whether nobody who stands for election may act for others.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub candidates_barred: bool,
    /// Where it says so.
    pub cite: Cite,
}
