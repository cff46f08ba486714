//! Counts without a meeting: thresholds, terms and tallies as short as a table needs them.

#![allow(dead_code, reason = "each test file uses its own part of it")]

use council::ballot::Blank;
use council::quorum::Quorum;
use council::rules::{ChairVote, Cite, MajorityBase, Share, Threshold};
use council::vote::{Tally, Terms, Weight};

pub const MAJORITY: Share = Share { num: 1, den: 2, strict: true };
pub const TWO_THIRDS_OR_MORE: Share = Share { num: 2, den: 3, strict: false };
pub const MORE_THAN_TWO_THIRDS: Share = Share { num: 2, den: 3, strict: true };
pub const THREE_QUARTERS_OR_MORE: Share = Share { num: 3, den: 4, strict: false };
pub const A_THIRD_OR_MORE: Share = Share { num: 1, den: 3, strict: false };
pub const ALL: Share = Share { num: 1, den: 1, strict: false };

pub const BASES: [MajorityBase; 5] = [
    MajorityBase::Cast,
    MajorityBase::Participating,
    MajorityBase::Present,
    MajorityBase::Members,
    MajorityBase::Seats,
];

pub fn cite(article: &str) -> Cite {
    Cite { source: "cn-council-charter".to_owned(), article: article.to_owned() }
}

pub fn threshold(base: MajorityBase, share: Share) -> Threshold {
    Threshold { base, share, fixed: None, by_area: false, turnout: None, or: None, cite: cite("1") }
}

/// 民法典 art. 278: two thirds must take part, by heads and by area, and the share of those who
/// do must agree, by heads and by area.
pub fn owners(share: Share) -> Threshold {
    Threshold {
        by_area: true,
        turnout: Some(TWO_THIRDS_OR_MORE),
        ..threshold(MajorityBase::Participating, share)
    }
}

pub fn terms(threshold: Threshold, members: u32, present: u32) -> Terms {
    Terms {
        method: None,
        entitled: None,
        second_count: false,
        blank: Blank::Abstention,
        written: None,
        quorum: Quorum { members, present, needed: 1, met: true, cite: None },
        threshold,
        ask_abstain: true,
        seats: None,
        recused: 0,
        entitled_area: None,
        present_area: None,
        chair: ChairVote::WithOthers,
    }
}

pub fn heads(heads: u32) -> Weight {
    Weight { heads, area: None }
}

/// A count of hands.
pub fn tally(favour: u32, against: u32, abstain: u32) -> Tally {
    Tally {
        favour: heads(favour),
        against: heads(against),
        abstain: heads(abstain),
        spoiled: heads(0),
        uncounted: None,
    }
}

/// A count by heads and area.
pub fn weighed(favour: (u32, u64), against: (u32, u64), abstain: (u32, u64)) -> Tally {
    let weight = |(heads, area)| Weight { heads, area: Some(area) };
    Tally {
        favour: weight(favour),
        against: weight(against),
        abstain: weight(abstain),
        spoiled: heads(0),
        uncounted: None,
    }
}
