//! 散会、休会: to end the meeting, or to break it off (RONR 12th ed., sections 20 and 21).

use super::{Disposal, Motion};
use crate::{event::Fact, meeting::Meeting, refusal::Refusal};

/// A break has a length, and ends on the same day.
pub(super) fn check_minutes(minutes: u32) -> Result<(), Refusal> {
    if (1..=720).contains(&minutes) { Ok(()) } else { Err(Refusal::TimeUnclear) }
}

/// What is pending, and the parts that wait, go over as unfinished business; the rest is as for
/// any adjournment.
pub(super) fn adopt(meeting: &Meeting, motion: &Motion) -> Vec<Fact> {
    let mut facts: Vec<Fact> = meeting
        .live()
        .rev()
        .filter(|other| other.id != motion.id)
        .map(|other| Fact::MotionDisposed { motion: other.id, disposal: Disposal::Unfinished })
        .collect();
    facts.extend(crate::sitting::ending(meeting));
    facts
}
