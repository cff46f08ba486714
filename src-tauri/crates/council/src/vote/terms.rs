//! The terms of a vote, frozen when it opens: what it is judged by, whatever happens later.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Method, WrittenTerms};
use crate::{
    ballot::Blank,
    quorum::Quorum,
    rules::{ChairVote, Threshold, is_default},
};

/// The terms of a vote as they stood when it was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Terms {
    /// Quorum at that moment.
    pub quorum: Quorum,
    /// What carries the motion.
    pub threshold: Threshold,
    /// Whether abstentions are asked for.
    pub ask_abstain: bool,
    /// Seats of the body, vacant ones included; where none, it has as many as members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub seats: Option<u32>,
    /// Members who are recused and no longer belong to the members and seats from which a majority
    /// is counted, where the rules say so.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<u32>")]
    pub recused: u32,
    /// Area of all who are entitled, in the unit of the count, where votes are weighed by area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub entitled_area: Option<u64>,
    /// Area of those present, in the same unit, where a share of it must be in favour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub present_area: Option<u64>,
    /// Whether and when the chair votes besides the members.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<ChairVote>")]
    pub chair: ChairVote,
    /// How it is taken, where the body has said so; by show of hands otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub method: Option<Method>,
    /// Heads of the electorate, where it is not that of the roll.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub entitled: Option<u32>,
    /// Whether papers are counted twice, by different people, before the result is announced.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub second_count: bool,
    /// What a blank paper is.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<Blank>")]
    pub blank: Blank,
    /// What a written vote goes by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub written: Option<WrittenTerms>,
}
