//! 延期到某时: postpone to a certain time (RONR 12th ed., section 14).

use crate::{
    event::Fact,
    meeting::Meeting,
    motion::{Disposal, Motion},
    refusal::Refusal,
};

pub(super) fn check(until: &str) -> Result<(), Refusal> {
    if until.trim().is_empty() { Err(Refusal::TimeUnclear) } else { Ok(()) }
}

/// The question and everything that adheres to it goes over together.
pub(super) fn adopt(meeting: &Meeting, motion: &Motion) -> Vec<Fact> {
    meeting
        .pending()
        .into_iter()
        .rev()
        .filter(|other| other.id != motion.id)
        .map(|other| Fact::MotionDisposed { motion: other.id, disposal: Disposal::Postponed })
        .collect()
}
