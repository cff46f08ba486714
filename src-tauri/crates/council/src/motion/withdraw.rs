//! 撤回或改写动议: before it is stated a motion belongs to its mover, and afterwards to the body
//! (RONR 12th ed., 33:11–19). Where the rules do not know the request, the mover may take a motion
//! back until it is decided.

use super::{Disposal, KindName, Motion, Status, acts::above, acts::worded};
use crate::{event::Fact, ids::MotionId, meeting::Meeting, refusal::Refusal, rules::Ground};

/// Whether the mover alone may take a motion back.
pub(super) fn by_mover(meeting: &Meeting, motion: &Motion) -> Result<(), Refusal> {
    meeting.no_vote_open()?;
    match motion.status {
        Status::AwaitingSecond => return Ok(()),
        Status::Pending => {}
        Status::Queued | Status::Disposed(_) => return Err(Refusal::MotionDisposed),
    }
    if let Some(waiting) = meeting.awaiting_second() {
        return Err(Refusal::SecondAwaited { motion: waiting.id });
    }
    if meeting.row(KindName::WithdrawModify).is_some() {
        return Err(Refusal::BelongsToBody { cite: meeting.cite(Ground::Withdrawing) });
    }
    Ok(())
}

pub(super) fn in_order(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.immediately_pending() {
        Some(top) if meeting.rank(top.kind).is_some() => Ok(()),
        Some(top) => {
            Err(Refusal::QuestionFirst { motion: top.id, cite: meeting.cite(Ground::OneQuestion) })
        }
        None => Err(Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) }),
    }
}

/// Any pending question can be withdrawn; only the immediately pending one modified, where it
/// has words.
pub(super) fn check(
    meeting: &Meeting,
    target: MotionId,
    text: Option<&str>,
) -> Result<(), Refusal> {
    let known = meeting.known_motion(target)?;
    if !known.is_pending() {
        return Err(Refusal::MotionDisposed);
    }
    let Some(text) = text else { return Ok(()) };
    worded(text)?;
    if meeting.immediately_pending().is_none_or(|top| top.id != target) {
        return Err(Refusal::NotImmediatelyPending);
    }
    if text.trim() == known.text || !known.proposal.is_worded() {
        return Err(Refusal::NothingChanged);
    }
    Ok(())
}

/// The request itself is disposed of before; what stands on the motion falls with it.
pub(super) fn adopt(
    meeting: &Meeting,
    request: &Motion,
    target: MotionId,
    text: Option<&str>,
) -> Vec<Fact> {
    if let Some(text) = text {
        return vec![Fact::Reworded { motion: target, text: text.trim().to_owned() }];
    }
    let mut facts = above(meeting, target, Disposal::Dropped);
    let of_request =
        |fact: &Fact| matches!(fact, Fact::MotionDisposed { motion, .. } if *motion == request.id);
    facts.retain(|fact| !of_request(fact));
    facts.push(Fact::MotionDisposed { motion: target, disposal: Disposal::Withdrawn });
    facts
}
