//! Making, seconding and withdrawing motions, and what follows from their votes.

use super::{
    Disposal, KindName, Motion, Proposal, Status, amend, excused_from_duty, main_motion,
    postpone_definitely,
};
use crate::{
    event::Fact,
    ids::{MotionId, PersonId},
    meeting::Meeting,
    people::Capacity,
    refusal::Refusal,
    rules::Ground,
};

/// The acts of this area.
pub(crate) enum Change<'a> {
    Move { motion: MotionId, mover: PersonId, proposal: &'a Proposal },
    Second { motion: MotionId, person: PersonId },
    LetFall(MotionId),
    Withdraw(MotionId),
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    match change {
        Change::Move { motion, mover, proposal } => make(meeting, motion, mover, proposal),
        Change::Second { motion, person } => second(meeting, motion, person),
        Change::LetFall(motion) => {
            awaiting(meeting, motion)?;
            Ok(vec![Fact::MotionDisposed { motion, disposal: Disposal::NotSeconded }])
        }
        Change::Withdraw(motion) => withdraw(meeting, motion),
    }
}

fn make(
    meeting: &Meeting,
    motion: MotionId,
    mover: PersonId,
    proposal: &Proposal,
) -> Result<Vec<Fact>, Refusal> {
    let item = meeting.item_in_hand()?.id;
    check(meeting, proposal)?;
    may_vote(meeting, mover)?;
    if meeting.motion(motion).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    let needs_second = meeting.rules.as_ref().is_some_and(|rules| rules.motions.second_required);
    Ok(vec![Fact::Moved { motion, item, mover, proposal: proposal.clone(), needs_second }])
}

/// Whether a proposal is in order now, whoever makes it.
pub(crate) fn check(meeting: &Meeting, proposal: &Proposal) -> Result<(), Refusal> {
    in_order(meeting, proposal.kind())?;
    match proposal {
        Proposal::Main { text } => main_motion::check(text),
        Proposal::Amend { target, change } => amend::check(meeting, *target, change),
        Proposal::PostponeDefinitely { until } => postpone_definitely::check(until),
        Proposal::ExcusedFromDuty { person, text } => {
            excused_from_duty::check(meeting, *person, text)
        }
    }
}

/// Whether a kind of motion is in order now. A ranked motion must outrank everything pending; an
/// amendment may always be made to the immediately pending question, where that can be amended.
pub(crate) fn in_order(meeting: &Meeting, kind: KindName) -> Result<(), Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    meeting.item_in_hand()?;
    if let Some(waiting) = meeting.awaiting_second() {
        return Err(Refusal::SecondAwaited { motion: waiting.id });
    }
    let rules = meeting.rules.as_ref();
    if rules.is_some_and(|rules| !rules.motions.kinds.contains(&kind)) {
        return Err(Refusal::KindSwitchedOff { kind });
    }
    let top = meeting.immediately_pending();
    match (kind, top) {
        (KindName::Main, None) => Ok(()),
        (KindName::Main, Some(top)) => {
            Err(Refusal::QuestionFirst { motion: top.id, cite: meeting.cite(Ground::OneQuestion) })
        }
        (KindName::Amend, Some(top)) => amend::can_amend(meeting, top),
        (KindName::PostponeDefinitely, Some(_)) => outranks(meeting, kind),
        (KindName::ExcusedFromDuty, _) => Ok(()),
        (KindName::Amend | KindName::PostponeDefinitely, None) => {
            Err(Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) })
        }
        (_, _) => Err(Refusal::KindSwitchedOff { kind }),
    }
}

fn outranks(meeting: &Meeting, kind: KindName) -> Result<(), Refusal> {
    let higher = meeting
        .pending()
        .into_iter()
        .rev()
        .find(|motion| meeting.rank(motion.proposal.kind()) >= meeting.rank(kind));
    match higher {
        Some(motion) => Err(Refusal::QuestionFirst {
            motion: motion.id,
            cite: meeting.cite(Ground::OneQuestion),
        }),
        None => Ok(()),
    }
}

/// Only a member in the room moves, seconds and votes.
fn may_vote(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    match meeting.in_room(person)?.capacity {
        Capacity::Member => Ok(()),
        Capacity::Consultative | Capacity::Observer => {
            Err(Refusal::MembersOnly { person, cite: meeting.cite(Ground::RightToVote) })
        }
    }
}

fn awaiting(meeting: &Meeting, motion: MotionId) -> Result<&Motion, Refusal> {
    let known = meeting.motion(motion).ok_or(Refusal::Unknown)?;
    match known.status {
        Status::AwaitingSecond => Ok(known),
        Status::Pending | Status::Disposed(_) => Err(Refusal::NoSecondNeeded),
    }
}

fn second(meeting: &Meeting, motion: MotionId, person: PersonId) -> Result<Vec<Fact>, Refusal> {
    let known = awaiting(meeting, motion)?;
    may_vote(meeting, person)?;
    if known.mover == person {
        return Err(Refusal::MoverCannotSecond { person });
    }
    Ok(vec![Fact::Seconded { motion, person }])
}

/// What stands on a motion falls with it.
fn withdraw(meeting: &Meeting, motion: MotionId) -> Result<Vec<Fact>, Refusal> {
    let known = meeting.motion(motion).ok_or(Refusal::Unknown)?;
    match known.status {
        Status::AwaitingSecond => {}
        Status::Pending => {
            if let Some(waiting) = meeting.awaiting_second() {
                return Err(Refusal::SecondAwaited { motion: waiting.id });
            }
        }
        Status::Disposed(_) => return Err(Refusal::MotionDisposed),
    }
    let mut facts = above(meeting, motion, Disposal::Dropped);
    facts.push(Fact::MotionDisposed { motion, disposal: Disposal::Withdrawn });
    Ok(facts)
}

/// Disposes of everything that stands on a pending motion, the latest first.
fn above(meeting: &Meeting, motion: MotionId, disposal: Disposal) -> Vec<Fact> {
    meeting
        .pending()
        .into_iter()
        .rev()
        .take_while(|other| other.id != motion)
        .map(|other| Fact::MotionDisposed { motion: other.id, disposal })
        .collect()
}

/// What follows for a motion, and for others, when it is carried or lost.
pub(crate) fn outcome(meeting: &Meeting, motion: &Motion, carried: bool) -> Vec<Fact> {
    let disposal = if carried { Disposal::Carried } else { Disposal::Lost };
    let mut facts = vec![Fact::MotionDisposed { motion: motion.id, disposal }];
    if carried {
        facts.extend(match &motion.proposal {
            Proposal::Main { .. } | Proposal::ExcusedFromDuty { .. } => Vec::new(),
            Proposal::Amend { target, change } => amend::adopt(meeting, motion, *target, change),
            Proposal::PostponeDefinitely { .. } => postpone_definitely::adopt(meeting, motion),
        });
    }
    facts
}
