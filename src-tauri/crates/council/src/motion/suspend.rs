//! 暂停规则: to do what a rule forbids (RONR 12th ed., section 25). Rules that protect absentees,
//! the right of a member or the decision itself cannot be suspended.

use super::{Motion, acts::worded};
use crate::{event::Fact, meeting::Meeting, refusal::Refusal, rules::Ground};

pub(super) fn check(meeting: &Meeting, text: &str, grounds: &[Ground]) -> Result<(), Refusal> {
    worded(text)?;
    match grounds.iter().find(|ground| !ground.can_be_suspended()) {
        Some(ground) => {
            let cite = meeting.cite(Ground::Suspending);
            Err(Refusal::CannotBeSuspended { ground: *ground, cite })
        }
        None => Ok(()),
    }
}

/// The rules rest until the item is closed.
pub(super) fn adopt(motion: &Motion, grounds: &[Ground]) -> Vec<Fact> {
    vec![Fact::RulesSuspended { item: motion.item, grounds: grounds.to_vec() }]
}
