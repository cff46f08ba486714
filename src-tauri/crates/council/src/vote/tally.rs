//! What was counted: each choice in each measure of the electorate, heads and, where votes are
//! weighed by it, area.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Choice;
use crate::refusal::Refusal;

/// How much a choice weighs, in each measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(from = "Written")]
pub struct Weight {
    /// Heads.
    pub heads: u32,
    /// Area, where votes are weighed by area as well: a whole number of units of which the vote
    /// chooses one for all its areas, 0.0001 m² where a register gives them (domain rule 0.1).
    /// A verdict only compares, and does not depend on the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub area: Option<u64>,
}

/// A weight as it may be written: a plain number is heads.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum Written {
    Heads(u32),
    Measures { heads: u32, area: Option<u64> },
}

impl Weight {
    /// Puts more to it.
    fn add(&mut self, more: Self) {
        self.heads = self.heads.saturating_add(more.heads);
        self.area = match (self.area, more.area) {
            (None, None) => None,
            (known, more) => Some(known.unwrap_or(0).saturating_add(more.unwrap_or(0))),
        };
    }

    /// Puts one head more to it, with its area.
    pub(super) fn add_one(&mut self, area: Option<u64>) {
        self.add(Self { heads: 1, area });
    }
}

impl From<Written> for Weight {
    fn from(written: Written) -> Self {
        match written {
            Written::Heads(heads) => Self { heads, area: None },
            Written::Measures { heads, area } => Self { heads, area },
        }
    }
}

/// The count of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// 赞成.
    #[serde(rename = "for")]
    pub favour: Weight,
    /// 反对.
    pub against: Weight,
    /// 弃权.
    #[serde(default)]
    #[ts(optional, as = "Option<Weight>")]
    pub abstain: Weight,
    /// 废票.
    #[serde(default)]
    #[ts(optional, as = "Option<Weight>")]
    pub spoiled: Weight,
    /// The side that was not counted one by one: everybody else in the room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub uncounted: Option<Choice>,
}

impl Tally {
    /// How much a choice weighs.
    #[must_use]
    pub fn of(&self, choice: Choice) -> Weight {
        match choice {
            Choice::For => self.favour,
            Choice::Against => self.against,
            Choice::Abstain => self.abstain,
        }
    }

    /// The same for whoever counts.
    pub(super) fn side(&mut self, choice: Choice) -> &mut Weight {
        match choice {
            Choice::For => &mut self.favour,
            Choice::Against => &mut self.against,
            Choice::Abstain => &mut self.abstain,
        }
    }

    /// Several counts together, as of the places in which one vote was taken.
    #[must_use]
    pub fn sum<'a>(counts: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut sum = Self::default();
        for count in counts {
            for choice in Choice::ALL {
                sum.side(choice).add(count.of(choice));
            }
            sum.spoiled.add(count.spoiled);
        }
        sum
    }

    /// For and against, in heads.
    #[must_use]
    pub fn cast(&self) -> u64 {
        u64::from(self.favour.heads) + u64::from(self.against.heads)
    }

    /// 参与表决: cast, abstaining and spoiled, in heads.
    #[must_use]
    pub fn participating(&self) -> u64 {
        self.cast() + u64::from(self.abstain.heads) + u64::from(self.spoiled.heads)
    }
}

/// A count cannot hold more hands than there were people.
pub(super) fn check(tally: &Tally, present: u32) -> Result<(), Refusal> {
    let counted = tally.participating();
    if counted > u64::from(present) {
        return Err(Refusal::TooManyVotes { counted, present });
    }
    Ok(())
}

/// The count with the side that was not counted: everybody in the room who is in no other. Nobody
/// can be taken for a side that way unless it is the larger one.
pub(super) fn with_the_rest(tally: &Tally, present: u32) -> Result<Tally, Refusal> {
    let Some(uncounted) = tally.uncounted else { return Ok(tally.clone()) };
    let mut whole = tally.clone();
    *whole.side(uncounted) = Weight::default();
    check(&whole, present)?;
    let counted = whole.participating();
    let rest = present.saturating_sub(u32::try_from(counted).unwrap_or(u32::MAX));
    let others = Choice::ALL.into_iter().filter(|choice| *choice != uncounted);
    let most = others.map(|choice| whole.of(choice).heads).max().unwrap_or(0);
    if rest <= most {
        return Err(Refusal::UncountedNotLarger {
            choice: uncounted,
            rest,
            counted: most,
            present,
        });
    }
    whole.side(uncounted).heads = rest;
    Ok(whole)
}
