//! 复议: to take a vote again (RONR 12th ed., section 37): on the same day, moved by somebody who
//! voted with the side that won, and once.

use super::{Disposal, KindName, Motion, Proposal, Status, acts::worded, amend, appeal};
use crate::{
    event::Fact,
    ids::{MotionId, PersonId},
    meeting::Meeting,
    refusal::Refusal,
    rules::{Decided, Ground, Reconsidering},
};

/// Whether there is a vote of this meeting that can be taken again now, or the rules about when
/// rest, so that a decision of an earlier meeting can be.
pub(super) fn in_order(meeting: &Meeting) -> Result<(), Refusal> {
    let earlier = !meeting.binds(Ground::Reconsidering) && meeting.nothing_pending().is_ok();
    // What was moved upon the pending question stands after it; of the rest the latest is the
    // likeliest.
    let from = meeting.immediately_pending().and_then(|top| meeting.index.motions.get(&top.id));
    let since = &meeting.motions[from.copied().unwrap_or(0)..];
    let mut before = None;
    for target in since.iter().rev().filter(|_| !earlier) {
        match can_be(meeting, target) {
            Ok(()) => return Ok(()),
            Err(refusal) if matches!(refusal, Refusal::ReconsideredBefore { .. }) => {
                before.get_or_insert(refusal);
            }
            Err(_) => {}
        }
    }
    if earlier {
        return Ok(());
    }
    if let Some(refusal) = before {
        return Err(refusal);
    }
    match meeting.immediately_pending() {
        Some(top) => {
            Err(Refusal::QuestionFirst { motion: top.id, cite: meeting.cite(Ground::OneQuestion) })
        }
        None => Err(Refusal::NothingToReconsider { cite: meeting.cite(Ground::Reconsidering) }),
    }
}

pub(super) fn check(
    meeting: &Meeting,
    mover: PersonId,
    target: Option<MotionId>,
    text: &str,
    prevailing: bool,
) -> Result<(), Refusal> {
    match target {
        Some(target) => can_be(meeting, meeting.known_motion(target)?)?,
        None => {
            worded(text)?;
            meeting.nothing_pending()?;
            if meeting.binds(Ground::Reconsidering) {
                return Err(Refusal::TooLateToReconsider {
                    cite: meeting.cite(Ground::Reconsidering),
                });
            }
        }
    }
    if !prevailing && meeting.binds(Ground::PrevailingSide) {
        let cite = meeting.cite(Ground::PrevailingSide);
        return Err(Refusal::PrevailingSideOnly { person: mover, cite });
    }
    Ok(())
}

/// Whether the vote on a motion can be taken again: its row says after which result, nothing is
/// reconsidered twice, and nothing that is not part of the pending question while one is pending.
fn can_be(meeting: &Meeting, target: &Motion) -> Result<(), Refusal> {
    let cite = || meeting.cite(Ground::Reconsidering);
    let Status::Disposed(how) = target.status else {
        return Err(Refusal::NothingToReconsider { cite: cite() });
    };
    let row = meeting.row(target.kind);
    let allowed = row.is_some_and(|row| match (row.reconsider, how) {
        (Reconsidering::Yes, Disposal::Carried) if target.kind == KindName::PostponeDefinitely => {
            still_off(meeting, target)
        }
        (Reconsidering::Yes, Disposal::Carried | Disposal::Lost) => true,
        (Reconsidering::CarriedOnly, Disposal::Carried) => true,
        // Those who would not consider the question vote for the objection here; the book puts
        // the question the other way round, and its negative vote is the one that sustains it.
        (Reconsidering::LostOnly, how) if row.decided == Decided::TwoThirdsToRefuse => {
            how == Disposal::Carried
        }
        (Reconsidering::LostOnly | Reconsidering::RefusedWithdrawalOnly, Disposal::Lost) => true,
        (Reconsidering::BeforeExecuted, Disposal::Carried) => below_is_pending(meeting, target),
        (Reconsidering::BeforeExecuted | Reconsidering::IfCommitteeNotBegun, Disposal::Lost) => {
            true
        }
        (Reconsidering::IfCommitteeNotBegun, Disposal::Carried) => still_off(meeting, target),
        (_, _) => false,
    });
    if !allowed || !has_vote(meeting, target) {
        return Err(Refusal::NothingToReconsider { cite: cite() });
    }
    if target.reconsidered > 0 && meeting.binds(Ground::Renewing) {
        return Err(Refusal::ReconsideredBefore { cite: meeting.cite(Ground::Renewing) });
    }
    // An amendment comes back with the words as they were before it, where that can be told.
    let below = target.target().and_then(|below| meeting.motion(below));
    let amended = below.filter(|_| how == Disposal::Carried);
    if amended.is_some_and(|below| amend::revert(meeting, target, below).is_none()) {
        return Err(Refusal::NothingToReconsider { cite: cite() });
    }
    let place = |motion: &Motion| meeting.index.motions.get(&motion.id).copied();
    let put_off = how == Disposal::Carried && still_off(meeting, target);
    match meeting.immediately_pending() {
        None if target.kind.is_main() || put_off => Ok(()),
        None if row.is_some_and(|row| row.rank.is_none()) => Ok(()),
        None => Err(Refusal::NothingToReconsider { cite: cite() }),
        // What was moved upon the pending question comes back on top of it.
        Some(top) if !put_off && top.item == target.item && place(top) < place(target) => {
            if target.target().is_none_or(|below| below == top.id) {
                Ok(())
            } else {
                Err(Refusal::NothingToReconsider { cite: cite() })
            }
        }
        Some(top) => {
            Err(Refusal::QuestionFirst { motion: top.id, cite: meeting.cite(Ground::OneQuestion) })
        }
    }
}

/// Whether what was put off has not come back: afterwards the order is carried out.
fn still_off(meeting: &Meeting, target: &Motion) -> bool {
    took_off(meeting, target).next().is_some()
}

/// What a motion took off the floor, and what is still off it.
fn took_off<'a>(meeting: &'a Meeting, motion: &'a Motion) -> impl Iterator<Item = &'a Motion> {
    meeting.motions.iter().filter(|other| {
        other.with == Some(motion.id)
            && matches!(
                other.status,
                Status::Disposed(
                    Disposal::Postponed
                        | Disposal::PostponedIndefinitely
                        | Disposal::Referred
                        | Disposal::Dropped
                        | Disposal::NotConsidered
                )
            )
    })
}

/// An order to close debate is carried out when the question to which it applied is voted on.
fn below_is_pending(meeting: &Meeting, target: &Motion) -> bool {
    meeting.pending().iter().any(|pending| pending.item == target.item)
}

fn has_vote(meeting: &Meeting, target: &Motion) -> bool {
    meeting.index.voted.contains(&target.id)
}

/// The question stands where it stood before its vote; what an adopted amendment had put into
/// the words goes out again.
pub(super) fn adopt(meeting: &Meeting, target: Option<MotionId>) -> Vec<Fact> {
    let Some(known) = target.and_then(|id| meeting.motion(id)) else { return Vec::new() };
    let adopted = known.status == Status::Disposed(Disposal::Carried);
    let mut facts = Vec::new();
    if adopted && let Some(below) = known.target().and_then(|id| meeting.motion(id)) {
        facts.extend(amend::revert(meeting, known, below));
    }
    // The ruling stands again until the appeal is decided anew.
    if adopted && let Proposal::Appeal { ruling } = &known.proposal {
        facts.extend(appeal::overturn(meeting, *ruling));
    }
    let mut motions: Vec<MotionId> = took_off(meeting, known).map(|other| other.id).collect();
    motions.push(known.id);
    facts.push(Fact::TakenUp { motions });
    facts
}

impl Meeting {
    /// What an order had ordered holds no longer while it is reconsidered.
    pub(crate) fn lift(&mut self, id: MotionId) {
        let Some(order) = self.motion(id) else { return };
        if !matches!(order.status, Status::Disposed(how) if how.is_adoption()) {
            return;
        }
        let (kind, item) = (order.kind, order.item);
        self.limits.lift(id);
        if kind == KindName::VotingMethod {
            self.method = None;
        }
        if kind == KindName::FixTimeToAdjourn {
            self.next_meeting = None;
        }
        if kind == KindName::NominationsMethod {
            self.nominations.entry(item).or_default().method = None;
        }
    }
}
