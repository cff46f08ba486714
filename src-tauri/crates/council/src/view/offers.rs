//! What can be done now, and why the rest cannot. Every answer comes from the same checks that
//! decide, so that a button never promises what an act would be refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::{self, Words};
use crate::{
    agenda::ItemStatus,
    floor::Purpose,
    ids::ItemId,
    meeting::Meeting,
    minutes,
    motion::{self, KindName},
    people::{Names, Office},
    refusal::Refusal,
    rules::Ground,
    sitting::{self, Phase},
    vote,
};

/// Something that the desk can offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Open the sign-in.
    OpenSignIn,
    /// Call the meeting to order.
    OpenSitting,
    /// Take up the next item.
    StartItem,
    /// Close the item in hand.
    CloseItem,
    /// Give the floor to whoever is next.
    GiveFloor,
    /// Let the speaker's time stand still.
    PauseSpeech,
    /// Let it run on.
    ResumeSpeech,
    /// Give the speaker more time.
    ExtendSpeech,
    /// Let the speaker give the rest of their time away.
    YieldFloor,
    /// The speaker has finished.
    EndSpeech,
    /// A point of order.
    PointOfOrder,
    /// A main motion.
    MoveMain,
    /// An amendment.
    MoveAmend,
    /// A motion to postpone to a certain time.
    MovePostponeDefinitely,
    /// A request to be excused from a duty.
    MoveExcusedFromDuty,
    /// Second the motion that waits for it.
    Second,
    /// Nobody seconds.
    LetFall,
    /// Take the pending question back.
    WithdrawMotion,
    /// Put the pending question to the vote.
    OpenVote,
    /// Announce the result.
    CloseVote,
    /// Break the vote off.
    AbandonVote,
    /// Decide about a vote in doubt.
    SettleVote,
    /// A break.
    Recess,
    /// The break is over.
    ResumeSitting,
    /// Adjourn.
    Adjourn,
    /// The chair signs.
    SignChair,
    /// The secretary signs.
    SignSecretary,
}

impl Step {
    /// Every step, in the order in which a desk shows them.
    pub const ALL: [Self; 27] = [
        Self::OpenSignIn,
        Self::OpenSitting,
        Self::StartItem,
        Self::CloseItem,
        Self::GiveFloor,
        Self::PauseSpeech,
        Self::ResumeSpeech,
        Self::ExtendSpeech,
        Self::YieldFloor,
        Self::EndSpeech,
        Self::PointOfOrder,
        Self::MoveMain,
        Self::MoveAmend,
        Self::MovePostponeDefinitely,
        Self::MoveExcusedFromDuty,
        Self::Second,
        Self::LetFall,
        Self::WithdrawMotion,
        Self::OpenVote,
        Self::CloseVote,
        Self::AbandonVote,
        Self::SettleVote,
        Self::Recess,
        Self::ResumeSitting,
        Self::Adjourn,
        Self::SignChair,
        Self::SignSecretary,
    ];
}

/// A step with the reason why it is not in order, where it is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Offer {
    /// The step.
    pub step: Step,
    /// Why it is not in order; none where it is.
    pub refusal: Option<Words>,
    /// Whether it is the one recommended next.
    pub primary: bool,
}

/// Every step, with whether it is in order now.
#[must_use]
pub fn offers(meeting: &Meeting, names: &Names) -> Vec<Offer> {
    let primary = primary(meeting);
    Step::ALL
        .into_iter()
        .map(|step| {
            let refusal = check(meeting, step).err();
            Offer {
                step,
                primary: refusal.is_none() && primary == Some(step),
                refusal: refusal.map(|refusal| words::refusal(meeting, names, &refusal)),
            }
        })
        .collect()
}

/// Whether a step is in order now.
fn check(meeting: &Meeting, step: Step) -> Result<(), Refusal> {
    match step {
        Step::OpenSignIn => sitting::decide(meeting, sitting::Change::OpenSignIn).map(drop),
        Step::OpenSitting => sitting::can_open(meeting),
        Step::StartItem => {
            meeting.in_session()?;
            meeting.no_vote_open()?;
            meeting.nothing_pending()?;
            upcoming(meeting).map(drop).ok_or(Refusal::Unknown)
        }
        Step::CloseItem => {
            meeting.in_session()?;
            meeting.item_in_hand()?;
            meeting.no_vote_open()?;
            meeting.nothing_pending()
        }
        Step::GiveFloor => {
            meeting.in_session()?;
            meeting.no_vote_open()?;
            meeting.queue().first().map(drop).ok_or(Refusal::NobodyWaits)
        }
        Step::PauseSpeech
        | Step::ResumeSpeech
        | Step::ExtendSpeech
        | Step::YieldFloor
        | Step::EndSpeech => speech(meeting, step),
        Step::PointOfOrder => {
            meeting.in_session()?;
            meeting.item_in_hand()?;
            meeting.no_vote_open()
        }
        Step::MoveMain => motion::in_order(meeting, KindName::Main),
        Step::MoveAmend => motion::in_order(meeting, KindName::Amend),
        Step::MovePostponeDefinitely => motion::in_order(meeting, KindName::PostponeDefinitely),
        Step::MoveExcusedFromDuty => motion::in_order(meeting, KindName::ExcusedFromDuty),
        Step::Second | Step::LetFall => {
            meeting.in_session()?;
            meeting.awaiting_second().map(drop).ok_or(Refusal::NoSecondNeeded)
        }
        Step::WithdrawMotion => {
            meeting.in_session()?;
            meeting.no_vote_open()?;
            meeting
                .awaiting_second()
                .or_else(|| meeting.immediately_pending())
                .map(drop)
                .ok_or_else(|| Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) })
        }
        Step::OpenVote => vote::check(meeting).map(drop),
        Step::CloseVote | Step::AbandonVote => {
            meeting.in_session()?;
            meeting.open_vote().map(drop).ok_or(Refusal::VoteIsOver)
        }
        Step::SettleVote => {
            let doubt = meeting.votes.iter().find(|vote| vote.is_in_doubt());
            doubt.map(drop).ok_or(Refusal::VoteNotInDoubt)
        }
        Step::Recess => {
            meeting.in_session()?;
            meeting.no_vote_open()
        }
        Step::ResumeSitting => sitting::decide(meeting, sitting::Change::Resume).map(drop),
        Step::Adjourn => sitting::decide(meeting, sitting::Change::Adjourn).map(drop),
        Step::SignChair => minutes::can_sign(meeting, Office::Chair),
        Step::SignSecretary => minutes::can_sign(meeting, Office::Secretary),
    }
}

fn speech(meeting: &Meeting, step: Step) -> Result<(), Refusal> {
    meeting.in_session()?;
    let speech = meeting.floor.speaking.as_ref().ok_or(Refusal::NobodySpeaks)?;
    match (step, speech.timer.running_since) {
        (Step::PauseSpeech, None) => Err(Refusal::SpeechStandsStill),
        (Step::ResumeSpeech, Some(_)) => Err(Refusal::SpeechRuns),
        (_, _) => Ok(()),
    }
}

/// The item that would come next: the first that waits, in reading order, after the item in
/// hand; then whatever was left or passed over.
#[must_use]
pub fn upcoming(meeting: &Meeting) -> Option<ItemId> {
    let outline = meeting.outline();
    let here = meeting
        .current
        .and_then(|id| outline.iter().position(|(_, item)| item.id == id))
        .map_or(0, |place| place + 1);
    let waits = |item: &crate::agenda::Item| match item.status {
        ItemStatus::Waiting | ItemStatus::Left => true,
        ItemStatus::Open | ItemStatus::Closed => false,
    };
    outline
        .iter()
        .skip(here)
        .chain(outline.iter().take(here))
        .find(|(_, item)| waits(item))
        .map(|(_, item)| item.id)
}

/// The one step that usually comes next.
fn primary(meeting: &Meeting) -> Option<Step> {
    match meeting.phase {
        Phase::Preparing => Some(Step::OpenSignIn),
        Phase::SigningIn => Some(Step::OpenSitting),
        Phase::Recess => Some(Step::ResumeSitting),
        Phase::InSession => Some(in_session(meeting)),
        Phase::Adjourned | Phase::Signing => {
            if meeting.votes.iter().any(vote::Vote::is_in_doubt) {
                Some(Step::SettleVote)
            } else if meeting.minutes.signature(Office::Chair).is_none() {
                Some(Step::SignChair)
            } else {
                Some(Step::SignSecretary)
            }
        }
        Phase::Signed => None,
    }
}

fn in_session(meeting: &Meeting) -> Step {
    if meeting.open_vote().is_some() {
        return Step::CloseVote;
    }
    if meeting.awaiting_second().is_some() {
        return Step::Second;
    }
    if meeting.votes.iter().any(vote::Vote::is_in_doubt) {
        return Step::SettleVote;
    }
    let paused_by_point = meeting
        .floor
        .speaking
        .as_ref()
        .is_some_and(|s| s.timer.running_since.is_none() && s.purpose != Purpose::PointOfOrder);
    if paused_by_point {
        return Step::ResumeSpeech;
    }
    if !meeting.floor.queue.is_empty() {
        return Step::GiveFloor;
    }
    if meeting.floor.speaking.is_some() {
        return Step::EndSpeech;
    }
    if meeting.immediately_pending().is_some() {
        return Step::OpenVote;
    }
    match (meeting.current, upcoming(meeting)) {
        (Some(_), _) => Step::CloseItem,
        (None, Some(_)) => Step::StartItem,
        (None, None) => Step::Adjourn,
    }
}
