//! What each incidental motion is incidental to.

use super::{KindName, Motion, nominations, take_up_unnoticed, withdraw};
use crate::{
    meeting::Meeting,
    refusal::Refusal,
    rules::{Ground, MotionClass},
};

/// Whether what an incidental motion is about is there.
pub(super) fn applies(
    meeting: &Meeting,
    kind: KindName,
    top: Option<&Motion>,
) -> Result<(), Refusal> {
    match kind {
        KindName::Appeal => match meeting.appealable {
            Some(_) => Ok(()),
            None => Err(Refusal::NothingToAppeal { cite: meeting.cite(Ground::Appealing) }),
        },
        KindName::ObjectConsideration => object(meeting, top),
        KindName::DivisionQuestion | KindName::ConsiderSeriatim => match top {
            Some(top) if top.kind.is_main() && top.seriatim.is_none() => Ok(()),
            Some(_) => Err(Refusal::NotDivisible),
            None => Err(nothing_pending(meeting)),
        },
        KindName::DivisionAssembly => match meeting.vote_to_divide() {
            Some(_) => Ok(()),
            None => Err(Refusal::NoVoteToDivide { cite: meeting.cite(Ground::RightToVote) }),
        },
        KindName::VotingMethod | KindName::ReadPapers => match top {
            Some(_) => Ok(()),
            None => Err(nothing_pending(meeting)),
        },
        KindName::WithdrawModify => withdraw::in_order(meeting),
        KindName::NominationsMethod | KindName::NominationsClose | KindName::NominationsReopen => {
            nominations::in_order(meeting, kind, top)
        }
        KindName::TakeUpUnnoticed => take_up_unnoticed::in_order(meeting, top),
        KindName::ExcludePublic => match (&meeting.doors_closed, top) {
            (Some(_), _) => Err(Refusal::DoorsStandSo),
            (None, Some(top)) => Err(Refusal::QuestionFirst {
                motion: top.id,
                cite: meeting.cite(Ground::OneQuestion),
            }),
            (None, None) => Ok(()),
        },
        // About the order of the meeting itself, whatever is pending; the rest is not incidental.
        KindName::PointOfOrder
        | KindName::SuspendRules
        | KindName::PollsClose
        | KindName::PollsReopen
        | KindName::ExcusedFromDuty
        | KindName::ParliamentaryInquiry
        | KindName::RequestInformation
        | KindName::Main
        | KindName::MainIncidental
        | KindName::Amend
        | KindName::AmendSecondary
        | KindName::PostponeIndefinitely
        | KindName::Commit
        | KindName::PostponeDefinitely
        | KindName::LimitExtendDebate
        | KindName::PreviousQuestion
        | KindName::LayOnTable
        | KindName::OrdersOfTheDay
        | KindName::QuestionOfPrivilege
        | KindName::Recess
        | KindName::Adjourn
        | KindName::FixTimeToAdjourn
        | KindName::TakeFromTable
        | KindName::RescindAmendAdopted
        | KindName::DischargeCommittee
        | KindName::Reconsider => Ok(()),
    }
}

/// Only against an original main motion, before anybody has debated it or moved anything to treat
/// it (RONR 26:2, 26:5), and once.
fn object(meeting: &Meeting, top: Option<&Motion>) -> Result<(), Refusal> {
    let Some(top) = top else { return Err(nothing_pending(meeting)) };
    let subject = crate::floor::Subject::Motion(top.id);
    let place = meeting.index.motions.get(&top.id).map_or(0, |place| place + 1);
    let since = meeting.motions.get(place..).unwrap_or_default();
    let taken_up = since.iter().any(|motion| {
        let row = meeting.row(motion.kind);
        motion.kind == KindName::ObjectConsideration
            || row.is_some_and(|row| row.class == MotionClass::Subsidiary)
    });
    if top.kind != KindName::Main || taken_up || meeting.was_debated(subject) {
        return Err(Refusal::TooLateToObject { cite: meeting.cite(Ground::OneQuestion) });
    }
    Ok(())
}

fn nothing_pending(meeting: &Meeting) -> Refusal {
    Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) }
}
