//! The result of a vote. Everything that decides is computed here and nowhere else, in whole
//! numbers. A tie is lost; nothing for and nothing against adopts nothing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Tally, Terms};
use crate::rules::{Cite, MajorityBase, Share};

/// The result and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Verdict {
    /// Whether the motion is carried.
    pub carried: bool,
    /// 应到: members on the roll.
    pub entitled: u32,
    /// 实到: members in the room when the vote was opened.
    pub present: u32,
    /// 参与表决: cast, abstaining and spoiled.
    #[ts(type = "number")]
    pub participating: u64,
    /// For and against.
    #[ts(type = "number")]
    pub cast: u64,
    /// Present and not counted.
    #[ts(type = "number")]
    pub not_recorded: u64,
    /// What the majority was counted from.
    pub base: MajorityBase,
    /// How much that was.
    #[ts(type = "number")]
    pub base_count: u64,
    /// The share of it that had to be in favour.
    pub share: Share,
    /// How many that is.
    #[ts(type = "number")]
    pub needed: u64,
    /// Whether for and against were equal.
    pub tie: bool,
    /// Where it says so.
    pub cite: Cite,
}

/// Judges a count under the terms of its vote.
#[must_use]
pub fn judge(terms: &Terms, present: u32, tally: &Tally) -> Verdict {
    let favour = u64::from(tally.favour.heads);
    let base = terms.threshold.base;
    let base_count = match base {
        MajorityBase::Cast => tally.cast(),
        MajorityBase::Present => u64::from(present),
        MajorityBase::Participating => tally.participating(),
        MajorityBase::Members | MajorityBase::Seats => u64::from(terms.quorum.members),
    };
    let share = terms.threshold.share;
    let tie = tally.favour.heads == tally.against.heads;
    // A share below one half must still not let a motion pass against more noes than ayes.
    let carried = favour > 0
        && tally.favour.heads > tally.against.heads
        && share.is_reached(favour, base_count);
    Verdict {
        carried,
        entitled: terms.quorum.members,
        present,
        participating: tally.participating(),
        cast: tally.cast(),
        not_recorded: u64::from(present).saturating_sub(tally.participating()),
        base,
        base_count,
        share,
        needed: share.needed(base_count).max(1),
        tie,
        cite: terms.threshold.cite.clone(),
    }
}
