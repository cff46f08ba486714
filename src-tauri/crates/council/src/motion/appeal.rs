//! 申诉: the body decides in place of the chair (RONR 12th ed., section 24). Those who would set
//! the ruling aside vote for it; a tie sustains the chair.

use super::{Disposal, Status};
use crate::{event::Fact, ids::MotionId, meeting::Meeting, refusal::Refusal, rules::Ground};

/// Only the ruling that was just given, before anything else has happened (24:8).
pub(super) fn check(meeting: &Meeting, ruling: MotionId) -> Result<(), Refusal> {
    if meeting.appealable == Some(ruling) {
        Ok(())
    } else {
        Err(Refusal::NothingToAppeal { cite: meeting.cite(Ground::Appealing) })
    }
}

/// The opposite of what the chair ruled.
pub(super) fn overturn(meeting: &Meeting, ruling: MotionId) -> Vec<Fact> {
    let granted = meeting
        .motion(ruling)
        .is_some_and(|motion| motion.status == Status::Disposed(Disposal::Granted));
    let disposal = if granted { Disposal::Denied } else { Disposal::Granted };
    vec![Fact::MotionDisposed { motion: ruling, disposal }]
}
