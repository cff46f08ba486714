//! The vote of the chair, where the rules give one that the others have not.
//!
//! A member who presides may vote whenever that vote would change the result (Robert's Rules
//! 44:12), and never twice. Elsewhere the one who presides has a second or casting vote where
//! votes are equal (Local Government Act 1972, Schedule 12, paragraph 39). Neither adopts what
//! nobody else voted for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Tally, Terms, judge};
use crate::rules::ChairVote;

/// What somebody chooses in a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[derive(Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// 赞成.
    For,
    /// 反对.
    Against,
    /// 弃权: of a chair, to leave the result as it is.
    Abstain,
}

impl Choice {
    /// Every choice, in the order in which they are asked for.
    pub const ALL: [Self; 3] = [Self::For, Self::Against, Self::Abstain];
}

/// Why the chair has no vote now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum NotDue {
    /// The rules give the chair no vote besides the others.
    NoRule,
    /// Votes are not equal, or there are none.
    NoTie,
    /// It would change nothing.
    NotDecisive,
    /// All who are present have been counted, the chair with them.
    HasVoted,
}

/// Which votes of the chair would change the result; none where the chair has no vote now.
#[must_use]
pub fn chair_may_vote(terms: &Terms, present: u32, tally: &Tally) -> Option<Vec<Choice>> {
    decisive(terms, present, tally).ok()
}

/// Whether the chair may vote. To abstain is to leave the result as it is, and is allowed where
/// a vote is.
///
/// # Errors
/// Why the chair has no vote now, or why this one is not allowed.
pub fn check_chair(
    terms: &Terms,
    present: u32,
    tally: &Tally,
    choice: Choice,
) -> Result<(), NotDue> {
    let decisive = decisive(terms, present, tally)?;
    match (terms.chair, choice) {
        // A casting vote breaks a tie either way; that against leaves the motion lost as it is.
        (ChairVote::SecondOrCasting, _) | (_, Choice::Abstain) => Ok(()),
        (ChairVote::WithOthers | ChairVote::WhenDecisive, choice) => {
            decisive.contains(&choice).then_some(()).ok_or(NotDue::NotDecisive)
        }
    }
}

fn decisive(terms: &Terms, present: u32, tally: &Tally) -> Result<Vec<Choice>, NotDue> {
    let carried = |chair| judge(terms, present, tally, chair).carried;
    let without = carried(None);
    let changing = || {
        let either = [Choice::For, Choice::Against];
        either.into_iter().filter(|choice| carried(Some(*choice)) != without).collect::<Vec<_>>()
    };
    match terms.chair {
        ChairVote::WithOthers => Err(NotDue::NoRule),
        ChairVote::SecondOrCasting if !is_equal(tally) => Err(NotDue::NoTie),
        ChairVote::SecondOrCasting => Ok(changing()),
        ChairVote::WhenDecisive if tally.participating() >= u64::from(present) => {
            Err(NotDue::HasVoted)
        }
        ChairVote::WhenDecisive => {
            let changing = changing();
            if changing.is_empty() { Err(NotDue::NotDecisive) } else { Ok(changing) }
        }
    }
}

/// The choice of the chair, where the terms let it count.
pub(super) fn counted(terms: &Terms, tally: &Tally, chair: Option<Choice>) -> Option<Choice> {
    match terms.chair {
        ChairVote::WithOthers => None,
        ChairVote::WhenDecisive => chair,
        ChairVote::SecondOrCasting => chair.filter(|_| is_equal(tally)),
    }
}

/// Whether there is an equality of votes to break. Where nobody voted there is none.
fn is_equal(tally: &Tally) -> bool {
    tally.favour.heads > 0 && tally.favour.heads == tally.against.heads
}
