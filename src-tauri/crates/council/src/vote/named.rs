//! Majorities by name, for counts that belong to no meeting. Each is a threshold like those of
//! the rule sets, and is judged by the very same [`judge`].

use std::{fmt, str::FromStr};

use super::{Tally, Terms, Verdict, Weight, judge};
use crate::{
    ballot::Blank,
    quorum::Quorum,
    rules::{ChairVote, Cite, MajorityBase, Share, Threshold},
};

const MAJORITY: Share = Share { num: 1, den: 2, strict: true };
const TWO_THIRDS: Share = Share { num: 2, den: 3, strict: false };
const THREE_QUARTERS: Share = Share { num: 3, den: 4, strict: false };

/// A majority by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// More than half of the votes cast.
    MajorityCast,
    /// More than half of the members present.
    MajorityPresent,
    /// More than half of all members.
    MajorityEntire,
    /// Two thirds or more of the votes cast.
    TwoThirdsCast,
    /// Two thirds or more of the members present.
    TwoThirdsPresent,
    /// Two thirds or more of all members.
    TwoThirdsEntire,
    /// Three quarters or more of all members.
    ThreeQuartersEntire,
    /// At least so many in favour, and more than against.
    Fixed(u32),
}

/// A name that no majority has, or a fixed number that is none or zero.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no majority is named {0:?}")]
pub struct UnknownRule(pub String);

/// Why a count cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// More votes than members present.
    #[error("{counted} votes of {present} present")]
    MoreVotesThanPresent {
        /// For, against and abstaining.
        counted: u64,
        /// In the room.
        present: u32,
    },
    /// More members present than there are.
    #[error("{present} present of {members} members")]
    MorePresentThanMembers {
        /// In the room.
        present: u32,
        /// In all.
        members: u32,
    },
}

/// A count by heads, and the body that it was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// In favour.
    pub favour: u32,
    /// Against.
    pub against: u32,
    /// Abstaining.
    pub abstain: u32,
    /// Members present.
    pub present: u32,
    /// Members in all.
    pub members: u32,
}

impl Named {
    /// The names, in the order in which they are listed; `N` stands for a number.
    pub const NAMES: [&'static str; 8] = [
        "majority_cast",
        "majority_present",
        "majority_entire",
        "two_thirds_cast",
        "two_thirds_present",
        "two_thirds_entire",
        "three_quarters_entire",
        "fixed:N",
    ];

    /// What carries under this name.
    #[must_use]
    pub fn threshold(self) -> Threshold {
        let (base, share, article) = match self {
            Self::MajorityCast => (MajorityBase::Cast, MAJORITY, "44:1"),
            Self::MajorityPresent => (MajorityBase::Present, MAJORITY, "44:9"),
            Self::MajorityEntire => (MajorityBase::Members, MAJORITY, "44:9"),
            Self::TwoThirdsCast => (MajorityBase::Cast, TWO_THIRDS, "44:3"),
            Self::TwoThirdsPresent => (MajorityBase::Present, TWO_THIRDS, "44:9"),
            Self::TwoThirdsEntire => (MajorityBase::Members, TWO_THIRDS, "44:9"),
            Self::ThreeQuartersEntire => (MajorityBase::Members, THREE_QUARTERS, "44:9"),
            Self::Fixed(_) => (MajorityBase::Cast, MAJORITY, "44:9"),
        };
        let fixed = match self {
            Self::Fixed(least) => Some(least),
            Self::MajorityCast
            | Self::MajorityPresent
            | Self::MajorityEntire
            | Self::TwoThirdsCast
            | Self::TwoThirdsPresent
            | Self::TwoThirdsEntire
            | Self::ThreeQuartersEntire => None,
        };
        let cite = Cite { source: "roberts-rules".to_owned(), article: article.to_owned() };
        Threshold { base, share, fixed, by_area: false, turnout: None, or: None, cite }
    }

    /// Judges a count.
    ///
    /// # Errors
    /// Why such a count cannot be.
    pub fn judge(self, row: Row) -> Result<Verdict, Misfit> {
        let Row { present, members, .. } = row;
        let heads = |heads| Weight { heads, area: None };
        let tally = Tally {
            favour: heads(row.favour),
            against: heads(row.against),
            abstain: heads(row.abstain),
            spoiled: heads(0),
            uncounted: None,
        };
        let counted = tally.participating();
        if counted > u64::from(present) {
            return Err(Misfit::MoreVotesThanPresent { counted, present });
        }
        if present > members {
            return Err(Misfit::MorePresentThanMembers { present, members });
        }
        let terms = Terms {
            method: None,
            entitled: None,
            second_count: false,
            blank: Blank::Abstention,
            written: None,
            // A count that belongs to no meeting was taken by whoever had the right to take it.
            quorum: Quorum { members, present, needed: 0, met: true, cite: None },
            threshold: self.threshold(),
            ask_abstain: true,
            seats: None,
            recused: 0,
            entitled_area: None,
            present_area: None,
            chair: ChairVote::WithOthers,
        };
        Ok(judge(&terms, present, &tally, None))
    }
}

impl FromStr for Named {
    type Err = UnknownRule;

    fn from_str(name: &str) -> Result<Self, UnknownRule> {
        let fixed = || {
            let number = name.strip_prefix("fixed:")?;
            let plain = number.bytes().all(|byte| byte.is_ascii_digit());
            number.parse().ok().filter(|least| plain && *least > 0).map(Self::Fixed)
        };
        match name {
            "majority_cast" => Ok(Self::MajorityCast),
            "majority_present" => Ok(Self::MajorityPresent),
            "majority_entire" => Ok(Self::MajorityEntire),
            "two_thirds_cast" => Ok(Self::TwoThirdsCast),
            "two_thirds_present" => Ok(Self::TwoThirdsPresent),
            "two_thirds_entire" => Ok(Self::TwoThirdsEntire),
            "three_quarters_entire" => Ok(Self::ThreeQuartersEntire),
            _ => fixed().ok_or_else(|| UnknownRule(name.to_owned())),
        }
    }
}

impl fmt::Display for Named {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MajorityCast => to.write_str("majority_cast"),
            Self::MajorityPresent => to.write_str("majority_present"),
            Self::MajorityEntire => to.write_str("majority_entire"),
            Self::TwoThirdsCast => to.write_str("two_thirds_cast"),
            Self::TwoThirdsPresent => to.write_str("two_thirds_present"),
            Self::TwoThirdsEntire => to.write_str("two_thirds_entire"),
            Self::ThreeQuartersEntire => to.write_str("three_quarters_entire"),
            Self::Fixed(least) => write!(to, "fixed:{least}"),
        }
    }
}
