//! The stack of questions.

use council::motion::{KindName, Motion, Status};
use council::{Fact, Meeting};

use super::check;

/// Pending questions stand one upon another, on the item in hand; what was put off or is voted on
/// again may come up while another is.
pub fn hold(meeting: &Meeting) -> Result<(), String> {
    let waiting = meeting.motions.iter().filter(|m| m.status == Status::AwaitingSecond).count();
    check(waiting <= 1, "two motions wait for a second")?;
    let pending: Vec<&Motion> = meeting.motions.iter().filter(|m| m.is_pending()).collect();
    check(meeting.pending() == pending, "the list of what is pending is wrong")?;
    check(meeting.immediately_pending() == pending.last().copied(), "another is pending")?;
    for motion in &pending {
        let here = Some(motion.item) == meeting.current || was_taken_up(meeting, motion);
        check(here, "a question is pending on another item")?;
        let target = motion.target().map(|target| meeting.motion(target));
        let stands = target.is_none_or(|target| target.is_some_and(Motion::is_pending));
        check(stands, "an amendment hangs in the air")?;
    }
    degrees(&pending)?;
    precedence(meeting, &pending)
}

fn was_taken_up(meeting: &Meeting, motion: &Motion) -> bool {
    meeting.log.iter().any(|event| {
        if let Fact::TakenUp { motions } = &event.fact {
            motions.contains(&motion.id)
        } else if let Fact::Divided { parts, .. } = &event.fact {
            parts.iter().any(|part| part.motion == motion.id)
        } else {
            false
        }
    })
}

/// Never two primary, nor two secondary, amendments of the same question, and none of a third
/// degree.
fn degrees(pending: &[&Motion]) -> Result<(), String> {
    let on = |kind: KindName, target| {
        pending.iter().filter(|m| m.kind == kind && m.target() == Some(target)).count()
    };
    for motion in pending {
        let firsts = on(KindName::Amend, motion.id);
        let seconds = on(KindName::AmendSecondary, motion.id);
        check(firsts <= 1, "two primary amendments of one question")?;
        check(seconds <= 1, "two secondary amendments of one question")?;
        let amendment = matches!(motion.kind, KindName::Amend | KindName::AmendSecondary);
        let right = (!amendment || firsts == 0) && (motion.kind == KindName::Amend || seconds == 0);
        check(right, "an amendment is of another degree than its kind says")?;
    }
    Ok(())
}

/// Every ranked motion outranks every ranked question below it. The table makes exceptions of
/// those that apply to the pending question whatever its rank: an amendment of what is amendable,
/// the previous question on what is debatable or amendable, and limits on what is debatable.
fn precedence(meeting: &Meeting, pending: &[&Motion]) -> Result<(), String> {
    let rank = |motion: &Motion| meeting.row(motion.kind).and_then(|row| row.rank);
    for (place, above) in pending.iter().enumerate() {
        let excepted = matches!(
            above.kind,
            KindName::Amend
                | KindName::AmendSecondary
                | KindName::PreviousQuestion
                | KindName::LimitExtendDebate
        );
        let Some(high) = rank(above).filter(|_| !excepted) else { continue };
        if let Some(below) = pending[..place].iter().find(|m| rank(m).is_some_and(|r| r >= high)) {
            return Err(format!("{:?} was moved upon {:?}", above.kind, below.kind));
        }
    }
    Ok(())
}
