//! 延期、搁置、付委: motions that take the question off the floor (RONR 12th ed., sections 11, 13,
//! 14, 17 and 26). The question and everything that adheres to it goes together.

use super::{Disposal, Motion};
use crate::{event::Fact, meeting::Meeting, refusal::Refusal};

pub(super) fn check_until(until: &str) -> Result<(), Refusal> {
    if until.trim().is_empty() { Err(Refusal::TimeUnclear) } else { Ok(()) }
}

/// Everything that is pending besides the motion goes, the latest first. An order for it may be
/// under way itself: what outranked it was decided before.
pub(super) fn adopt(meeting: &Meeting, motion: &Motion, disposal: Disposal) -> Vec<Fact> {
    let ends = disposal == Disposal::PostponedIndefinitely;
    meeting
        .pending()
        .into_iter()
        .rev()
        .filter(|other| other.id != motion.id)
        .map(|other| {
            let falls = ends && !other.kind.is_main();
            let disposal = if falls { Disposal::Dropped } else { disposal };
            Fact::MotionDisposed { motion: other.id, disposal }
        })
        .collect()
}

/// The question that was objected to is not considered.
pub(super) fn refuse_to_consider(meeting: &Meeting, motion: &Motion) -> Vec<Fact> {
    adopt(meeting, motion, Disposal::NotConsidered)
}
