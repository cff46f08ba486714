//! The result of a vote. Everything that decides is computed here and nowhere else, in whole
//! numbers. A tie is lost; nothing for and nothing against adopts nothing.

use std::iter;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Choice, Line, Tally, Terms,
    arithmetic::{Count, lines},
    chair,
};
use crate::rules::{Cite, MajorityBase, MajorityName, Share, Threshold};

/// The result and what it rests on. Where the rules leave a choice of thresholds, it speaks of
/// the one that carried, and of the first where none did.
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
    /// How many had to be in favour: by that share, or by a fixed number that is higher.
    #[ts(type = "number")]
    pub needed: u64,
    /// Whether for and against were equal.
    pub tie: bool,
    /// Where it says so.
    pub cite: Cite,
    /// What it is called; none in records older than the names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub name: Option<MajorityName>,
    /// The vote of the chair, where one counted besides the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub chair: Option<Choice>,
    /// Each number that had to be reached. Of a motion that carried, those of the threshold that
    /// carried it; of one that was lost, those of every threshold that could have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Line>>")]
    pub arithmetic: Vec<Line>,
}

impl Verdict {
    /// Whether another says the same. Records older than the arithmetic do not show theirs, so
    /// what merely explains the result is not compared.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        let bare = |verdict: &Self| Self { name: None, arithmetic: Vec::new(), ..verdict.clone() };
        bare(self) == bare(other)
    }
}

/// Judges a count under the terms of its vote. The choice of the chair counts where the terms let
/// it: a casting vote only on equality. Whether the chair may vote at all is checked before
/// ([`super::check_chair`]).
#[must_use]
pub fn judge(terms: &Terms, present: u32, tally: &Tally, chair: Option<Choice>) -> Verdict {
    let chair = chair::counted(terms, tally, chair);
    let heads = Count::heads(terms, present, tally, chair);
    let area = Count::area(terms, tally);
    let thresholds = iter::successors(Some(&terms.threshold), |one| one.or.as_deref());
    let mut lost = Vec::new();
    for (threshold, alternative) in thresholds.zip(0u32..) {
        let counts = if threshold.by_area { &[heads, area][..] } else { &[heads][..] };
        let lines = lines(threshold, counts, alternative);
        if lines.iter().all(|line| line.reached) {
            return verdict(terms, present, &heads, chair, (threshold, true), lines);
        }
        lost.extend(lines);
    }
    verdict(terms, present, &heads, chair, (&terms.threshold, false), lost)
}

fn verdict(
    terms: &Terms,
    present: u32,
    heads: &Count,
    chair: Option<Choice>,
    (threshold, carried): (&Threshold, bool),
    arithmetic: Vec<Line>,
) -> Verdict {
    let base_count = heads.whole(threshold.base).unwrap_or(0);
    let needed = threshold.share.needed(base_count).max(1);
    Verdict {
        carried,
        entitled: terms.entitled.unwrap_or(terms.quorum.members),
        present,
        participating: heads.participating,
        cast: heads.cast(),
        not_recorded: u64::from(present).saturating_sub(heads.participating),
        base: threshold.base,
        base_count,
        share: threshold.share,
        needed: needed.max(threshold.fixed.map_or(0, u64::from)),
        tie: heads.favour == heads.against,
        cite: threshold.cite.clone(),
        name: Some(threshold.name()),
        chair,
        arithmetic,
    }
}
