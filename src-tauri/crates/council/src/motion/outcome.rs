//! What follows when a motion is carried or lost, and what follows from that.

use super::{
    Disposal, KindName, Motion, Proposal, Status, adjourn, amend, appeal, bring_again,
    debate_limits, division, exclude_public, nominations, polls, put_off, reconsider, suspend,
    take_up_unnoticed, withdraw,
};
use crate::{event::Fact, ids::MotionId, meeting::Meeting};

/// What follows for a motion, and for others, when it is carried or lost.
pub(crate) fn outcome(meeting: &Meeting, motion: &Motion, carried: bool) -> Vec<Fact> {
    if motion.kind == KindName::OrdersOfTheDay {
        // The vote is about refusing them (RONR 18:8): unless two thirds do, they are kept.
        let disposal = if carried { Disposal::Denied } else { Disposal::Granted };
        return vec![Fact::MotionDisposed { motion: motion.id, disposal }];
    }
    let disposal = if carried { Disposal::Carried } else { Disposal::Lost };
    let mut facts = vec![Fact::MotionDisposed { motion: motion.id, disposal }];
    if carried {
        facts.extend(adopted(meeting, motion));
    }
    facts
}

/// What follows when a motion is adopted, by a vote or by consent; the motion itself is disposed
/// of by the fact before.
pub(super) fn adopted(meeting: &Meeting, motion: &Motion) -> Vec<Fact> {
    match &motion.proposal {
        Proposal::Main { .. }
        | Proposal::MainIncidental { .. }
        | Proposal::QuestionOfPrivilege { .. }
        | Proposal::OrdersOfTheDay
        | Proposal::PointOfOrder { .. }
        | Proposal::DivisionAssembly
        | Proposal::ExcusedFromDuty { .. }
        | Proposal::ParliamentaryInquiry { .. }
        | Proposal::RequestInformation { .. }
        | Proposal::ReadPapers { .. } => Vec::new(),
        Proposal::Amend { target, change, to } => {
            amend::adopt(meeting, motion, *target, change, to.as_deref())
        }
        Proposal::PostponeIndefinitely => {
            put_off::adopt(meeting, motion, Disposal::PostponedIndefinitely)
        }
        Proposal::Commit { .. } => put_off::adopt(meeting, motion, Disposal::Referred),
        Proposal::PostponeDefinitely { .. } => put_off::adopt(meeting, motion, Disposal::Postponed),
        Proposal::LayOnTable => put_off::adopt(meeting, motion, Disposal::Tabled),
        Proposal::LimitExtendDebate { seconds, speeches } => {
            debate_limits::limit(meeting, motion, *seconds, *speeches)
        }
        Proposal::PreviousQuestion { all } => debate_limits::close(meeting, motion, *all),
        Proposal::Recess { minutes } => vec![Fact::Recessed { minutes: Some(*minutes) }],
        Proposal::Adjourn => adjourn::adopt(meeting, motion),
        Proposal::FixTimeToAdjourn { .. } => {
            vec![Fact::NextMeetingFixed { until: motion.text.clone() }]
        }
        Proposal::Appeal { ruling } => appeal::overturn(meeting, *ruling),
        Proposal::SuspendRules { grounds, .. } => suspend::adopt(motion, grounds),
        Proposal::ObjectConsideration => put_off::refuse_to_consider(meeting, motion),
        Proposal::DivisionQuestion { parts } => division::divide(meeting, motion, parts),
        Proposal::ConsiderSeriatim { paragraphs } => {
            division::seriatim(meeting, motion, *paragraphs)
        }
        Proposal::VotingMethod { method } => vec![Fact::VotingMethodOrdered { method: *method }],
        Proposal::PollsClose => polls::set(meeting, false),
        Proposal::PollsReopen => polls::set(meeting, true),
        Proposal::NominationsMethod { .. } => nominations::method(motion),
        Proposal::NominationsClose => nominations::set(motion, false),
        Proposal::NominationsReopen => nominations::set(motion, true),
        Proposal::WithdrawModify { target, text } => {
            withdraw::adopt(meeting, motion, *target, text.as_deref())
        }
        Proposal::TakeFromTable { target } | Proposal::DischargeCommittee { target, .. } => {
            bring_again::bring_back(meeting, *target)
        }
        Proposal::RescindAmendAdopted { target, to, .. } => {
            bring_again::rescind(motion, *target, to.is_some())
        }
        Proposal::Reconsider { target, .. } => reconsider::adopt(meeting, *target),
        Proposal::TakeUpUnnoticed { item } => take_up_unnoticed::adopt(*item),
        Proposal::ExcludePublic { .. } => exclude_public::adopt(meeting, motion),
    }
}

/// What follows from the facts of an act once they have happened: the next part of a divided
/// question comes up, and a chair who stood aside for a question gets the chair back.
pub(crate) fn sequel(meeting: &Meeting, facts: &[Fact]) -> Vec<Fact> {
    let gone = disposed(facts);
    let mut more: Vec<Fact> = division::next_part(meeting, &gone).into_iter().collect();
    let aside = meeting.presiding.handed_over.as_ref().and_then(|handover| handover.motion);
    let still = |id: MotionId| {
        meeting.motion(id).is_some_and(|m| m.status == Status::Pending) && !gone.contains(&id)
    };
    if aside.is_some_and(|motion| !still(motion)) && !gone.is_empty() {
        more.push(Fact::ChairReturned);
    }
    more.extend(crate::sequence::not_reached(meeting, facts));
    more
}

/// The motions of which facts dispose.
fn disposed(facts: &[Fact]) -> Vec<MotionId> {
    facts
        .iter()
        .filter_map(|fact| {
            let (Fact::MotionDisposed { motion, .. }
            | Fact::ConsentGiven { motion }
            | Fact::MotionRuled { motion, .. }
            | Fact::Divided { motion, .. }) = fact
            else {
                return None;
            };
            Some(*motion)
        })
        .collect()
}
