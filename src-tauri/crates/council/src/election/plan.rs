//! What an election is for and by what it is decided, frozen when it is opened.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::rules::{Cite, ElectionPurpose, Hurdle, Marking, RoundField, TieBreak, Uncontested};

/// What elects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ElectionWinning")]
pub enum Winning {
    /// The majority of the rules, in as many rounds as they allow.
    Majority,
    /// Most votes, in one round: a ranking.
    Most,
}

/// What is asked of an election beyond its title; what is left out is as the rules say.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ElectionWishes")]
pub struct Wishes {
    /// What a voter marks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub marking: Option<Marking>,
    /// Whether voters may write in other names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub write_ins: Option<bool>,
    /// Whether by secret ballot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub secret: Option<bool>,
    /// What elects; for awards most votes by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub winning: Option<Winning>,
    /// What decides between equal votes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub ties: Option<TieBreak>,
    /// By what the options are weighed, as typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub criteria: Vec<String>,
}

/// An election as it is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ElectionPlan")]
pub struct Plan {
    /// What is elected, as typed.
    pub title: String,
    /// What for.
    pub purpose: ElectionPurpose,
    /// How many are elected, chosen or honoured.
    pub seats: u32,
    /// What a voter marks.
    pub marking: Marking,
    /// Whether voters may write in other names.
    pub write_ins: bool,
    /// Whether by secret ballot only.
    pub secret: bool,
    /// What elects.
    pub winning: Winning,
    /// What elects in the first round.
    pub first: Hurdle,
    /// What elects in every further round; where none, there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub further: Option<Hurdle>,
    /// Who stands in a further round.
    pub field: RoundField,
    /// What decides between equal votes.
    pub ties: TieBreak,
    /// Whether a nomination by a member needs a second.
    pub second: bool,
    /// Whether only those stand who have accepted.
    pub acceptance: bool,
    /// Where it says that there must be more candidates than seats, if they must.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub contest: Option<Cite>,
    /// What becomes of it without a contest, where it may be.
    pub uncontested: Uncontested,
    /// Whether members who are represented vote.
    pub proxies: bool,
    /// By what the options are weighed, as typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub criteria: Vec<String>,
    /// Where the rules about it stand.
    pub cite: Cite,
}
