//! 撤销表决、重新表决: the chair annuls a vote because of an irregularity, and the same question is
//! put again. Nothing else may rest on what the vote decided.

use super::{Ruling, Vote, VoteStatus};
use crate::{
    event::Fact,
    ids::{MotionId, VoteId},
    meeting::Meeting,
    motion::{self, Disposal, Motion, Status},
    refusal::Refusal,
};

/// Whether some vote can be annulled now; the refusal is that of the last one.
pub(crate) fn can_annul(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.not_signed()?;
    let mut first = None;
    for vote in meeting.votes.iter().rev() {
        match check(meeting, vote) {
            Ok(_) => return Ok(()),
            Err(refusal) => first.get_or_insert(refusal),
        };
    }
    Err(first.unwrap_or(Refusal::VoteNotAnnounced))
}

/// Whether a vote can be annulled now.
pub(crate) fn is_annullable(meeting: &Meeting, vote: &Vote) -> bool {
    meeting.not_signed().is_ok() && check(meeting, vote).is_ok()
}

pub(super) fn annul(meeting: &Meeting, vote: VoteId, reason: &str) -> Result<Vec<Fact>, Refusal> {
    meeting.not_signed()?;
    let known = meeting.vote(vote).ok_or(Refusal::Unknown)?;
    let motion = check(meeting, known)?;
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    let mut facts = vec![Fact::VoteAnnulled { vote, reason: reason.trim().to_owned() }];
    facts.extend(undecided(meeting, motion));
    Ok(facts)
}

/// What follows for the question when its vote is void: it stands undecided, and an amendment that
/// was adopted goes out of the text again, where the text has not changed since.
pub(super) fn undecided(meeting: &Meeting, motion: &Motion) -> Vec<Fact> {
    let carried = motion.status == Status::Disposed(Disposal::Carried);
    let mut facts = vec![Fact::MotionDisposed { motion: motion.id, disposal: Disposal::Annulled }];
    if carried && let Some(target) = motion.target().and_then(|id| meeting.motion(id)) {
        facts.extend(motion::amend::revert(meeting, motion, target));
    }
    facts
}

/// A vote that was announced and decided a question of substance or the words of one, and on which
/// nothing rests that was decided since.
fn check<'a>(meeting: &'a Meeting, vote: &Vote) -> Result<&'a Motion, Refusal> {
    match vote.status {
        VoteStatus::Decided => {}
        VoteStatus::Open | VoteStatus::Abandoned | VoteStatus::Voided => {
            return Err(Refusal::VoteNotAnnounced);
        }
    }
    if matches!(vote.ruling, Some((Ruling::Void, _))) {
        return Err(Refusal::VoteIsVoid);
    }
    let motion = meeting.known_motion(vote.motion)?;
    if !motion.kind.is_main() && !motion.kind.is_amendment() {
        return Err(Refusal::ProceduralVote);
    }
    let decided_by_it =
        matches!(motion.status, Status::Disposed(Disposal::Carried | Disposal::Lost));
    let last = meeting
        .votes
        .iter()
        .rev()
        .find(|other| other.motion == vote.motion && other.status == VoteStatus::Decided);
    if !decided_by_it || last.is_none_or(|last| last.id != vote.id) {
        return Err(Refusal::DecidedSince { motion: motion.id });
    }
    match motion.target() {
        Some(target) => amendment_stands_alone(meeting, motion, target)?,
        None => resolution_stands_alone(meeting, motion)?,
    }
    Ok(motion)
}

/// The question to which an amendment applied is still pending, and its words are as the amendment
/// left them.
fn amendment_stands_alone(
    meeting: &Meeting,
    motion: &Motion,
    target: MotionId,
) -> Result<(), Refusal> {
    let target = meeting.known_motion(target)?;
    if !target.is_pending() {
        return Err(Refusal::DecidedSince { motion: target.id });
    }
    if motion.status != Status::Disposed(Disposal::Carried) {
        return Ok(());
    }
    // The words below a pending question do not change.
    match meeting.immediately_pending() {
        Some(top) if top.id != target.id => {
            return Err(Refusal::QuestionPending { motion: top.id });
        }
        Some(_) | None => {}
    }
    match motion::amend::revert(meeting, motion, target) {
        Some(_) => Ok(()),
        None => Err(Refusal::DecidedSince { motion: target.id }),
    }
}

/// Nothing that was moved later changes, rescinds or follows the decision.
fn resolution_stands_alone(meeting: &Meeting, motion: &Motion) -> Result<(), Refusal> {
    if let Some(next) = meeting.moved_after(motion.id) {
        return Err(Refusal::DecidedSince { motion: next });
    }
    let about =
        |other: &&Motion| !other.kind.is_amendment() && other.proposal.target() == Some(motion.id);
    for other in meeting.motions.iter().filter(about) {
        match other.status {
            Status::AwaitingSecond | Status::Pending | Status::Queued => {
                return Err(Refusal::QuestionPending { motion: other.id });
            }
            Status::Disposed(how) if how.is_adoption() => {
                return Err(Refusal::DecidedSince { motion: other.id });
            }
            Status::Disposed(_) => {}
        }
    }
    Ok(())
}

/// Whether some question can be put again now, the last made first.
pub(crate) fn can_put_again(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    let annulled = |motion: &&Motion| motion.status == Status::Disposed(Disposal::Annulled);
    let mut first = None;
    for motion in meeting.motions.iter().rev().filter(annulled) {
        match check_again(meeting, motion) {
            Ok(()) => return Ok(()),
            Err(refusal) => first.get_or_insert(refusal),
        };
    }
    Err(first.unwrap_or(Refusal::NothingAnnulled))
}

pub(super) fn put_again(meeting: &Meeting, motion: MotionId) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    check_again(meeting, meeting.known_motion(motion)?)?;
    Ok(vec![Fact::TakenUp { motions: vec![motion] }])
}

/// Whether the vote on a motion was annulled, and the motion can stand again where it stood.
pub(crate) fn check_again(meeting: &Meeting, motion: &Motion) -> Result<(), Refusal> {
    if motion.status != Status::Disposed(Disposal::Annulled) {
        return Err(Refusal::NothingAnnulled);
    }
    meeting.no_vote_open()?;
    if let Some(waiting) = meeting.awaiting_second() {
        return Err(Refusal::SecondAwaited { motion: waiting.id });
    }
    if meeting.item_in_hand()?.id != motion.item {
        return Err(Refusal::ItemNotInHand);
    }
    match motion.target() {
        Some(target) => stands_on(meeting, motion, target),
        None if motion.kind.is_main() => meeting.nothing_pending(),
        None => Err(Refusal::ProceduralVote),
    }
}

/// An amendment stands on the immediately pending question, with the words on which it was made.
fn stands_on(meeting: &Meeting, motion: &Motion, target: MotionId) -> Result<(), Refusal> {
    let target = meeting.known_motion(target)?;
    if !target.is_pending() {
        return Err(Refusal::DecidedSince { motion: target.id });
    }
    match meeting.immediately_pending() {
        Some(top) if top.id != target.id => Err(Refusal::QuestionPending { motion: top.id }),
        Some(_) | None if target.text != motion.ground => {
            Err(Refusal::DecidedSince { motion: target.id })
        }
        Some(_) | None => Ok(()),
    }
}
