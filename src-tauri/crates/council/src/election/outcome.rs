//! What a round came to. Everything that decides it is computed here, in whole numbers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ids::CandidateId, vote::Line};

/// How a round ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RoundEnd {
    /// It counts.
    Valid,
    /// More papers were in the box than were issued: it is held again.
    Overfull,
    /// Too few took part: it is held again.
    TooFew,
}

/// Where a candidate came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoundPlace {
    /// Who or what.
    pub candidate: CandidateId,
    /// The rank by votes: equal votes have equal ranks, and the next is passed over (1, 2, 2, 4).
    pub rank: u32,
    /// Votes.
    #[ts(type = "number")]
    pub favour: u64,
    /// Votes against, where each name is voted on.
    #[ts(type = "number")]
    pub against: u64,
    /// Abstentions, where each name is voted on.
    #[ts(type = "number")]
    pub abstain: u64,
    /// Papers unclear at this name.
    #[ts(type = "number")]
    pub unclear: u64,
    /// How many votes it took, and whether they were reached.
    pub line: Line,
    /// Whether elected by these votes.
    pub elected: bool,
}

/// What a round came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoundOutcome {
    /// How it ended.
    pub end: RoundEnd,
    /// How many took part.
    #[ts(type = "number")]
    pub voting: u64,
    /// How many had to, where the rules ask for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub turnout: Option<Line>,
    /// The candidates in the order of their votes.
    pub places: Vec<RoundPlace>,
    /// Those with equal votes between whom something else must decide.
    pub tied: Vec<CandidateId>,
    /// For how many seats.
    pub tied_seats: u32,
    /// Seats left open besides.
    pub open: u32,
}
