//! 重提: to bring a question before the body again (RONR 12th ed., sections 34 to 36): what was laid
//! on the table or referred, and what was adopted.

use super::{Disposal, KindName, Motion, Status, acts::worded};
use crate::{event::Fact, ids::MotionId, meeting::Meeting, refusal::Refusal, rules::Ground};

pub(super) fn in_order(meeting: &Meeting, kind: KindName) -> Result<(), Refusal> {
    let there = |disposal| meeting.off_floor().any(|motion| is(motion, disposal));
    if kind == KindName::TakeFromTable && !there(Disposal::Tabled) {
        return Err(Refusal::NothingTabled);
    }
    if kind == KindName::DischargeCommittee && !there(Disposal::Referred) {
        return Err(Refusal::NothingReferred);
    }
    Ok(())
}

fn is(motion: &Motion, disposal: Disposal) -> bool {
    motion.status == Status::Disposed(disposal) && motion.kind.is_main()
}

pub(super) fn check_tabled(meeting: &Meeting, target: MotionId) -> Result<(), Refusal> {
    let there = is(meeting.known_motion(target)?, Disposal::Tabled);
    if there { Ok(()) } else { Err(Refusal::NothingTabled) }
}

pub(super) fn check_referred(meeting: &Meeting, target: MotionId) -> Result<(), Refusal> {
    let there = is(meeting.known_motion(target)?, Disposal::Referred);
    if there { Ok(()) } else { Err(Refusal::NothingReferred) }
}

/// A decision of this meeting that stands, or the words of one that an earlier meeting made.
pub(super) fn check_adopted(
    meeting: &Meeting,
    target: Option<MotionId>,
    text: &str,
    to: Option<&str>,
) -> Result<(), Refusal> {
    if let Some(to) = to {
        worded(to)?;
    }
    let Some(target) = target else { return worded(text) };
    let known = meeting.known_motion(target)?;
    let adopted = is(known, Disposal::Carried) || is(known, Disposal::Consented);
    if !adopted {
        return Err(Refusal::NotAdopted { cite: meeting.cite(Ground::Renewing) });
    }
    if to.is_some_and(|to| to.trim() == known.text) {
        return Err(Refusal::NothingChanged);
    }
    Ok(())
}

/// The decision is rescinded, or reads otherwise from now on.
pub(super) fn rescind(motion: &Motion, target: Option<MotionId>, amends: bool) -> Vec<Fact> {
    let Some(target) = target else { return Vec::new() };
    if amends {
        vec![Fact::Reworded { motion: target, text: motion.text.clone() }]
    } else {
        vec![Fact::MotionDisposed { motion: target, disposal: Disposal::Rescinded }]
    }
}

/// Whether a motion was put off to a time, or given to a committee, from which it can come back.
pub(super) fn was_put_off(motion: &Motion) -> bool {
    is(motion, Disposal::Postponed) || is(motion, Disposal::Referred)
}

/// A question comes up whose time has come or on which the committee has reported.
pub(super) fn take_up(meeting: &Meeting, target: MotionId) -> Result<Vec<Fact>, Refusal> {
    if !was_put_off(meeting.known_motion(target)?) {
        return Err(Refusal::NothingPutOff);
    }
    Ok(bring_back(meeting, target))
}

/// The question with everything that left the floor together with it.
pub(super) fn bring_back(meeting: &Meeting, target: MotionId) -> Vec<Fact> {
    let Some(known) = meeting.motion(target) else { return Vec::new() };
    let together = |other: &&Motion| {
        other.id == target
            || (other.with.is_some() && other.with == known.with && other.status == known.status)
    };
    let motions = meeting.motions.iter().filter(together).map(|motion| motion.id).collect();
    vec![Fact::TakenUp { motions }]
}
