//! Whether each step is in order now.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Step, primary};
use crate::{
    agenda, approval, conduct, consultation, correction, doors, election, floor, gates,
    meeting::Meeting,
    minutes,
    motion::{self, KindName},
    notice,
    people::{Names, Office},
    position, presiding, publication,
    refusal::Refusal,
    register, roll, sequence, sitting, standing, straw,
    view::words::{self, Words},
    vote::{self, Method},
};

/// A step with the reason why it is not in order, where it is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Offer {
    /// The step.
    pub step: Step,
    /// For a motion: its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub kind: Option<KindName>,
    /// Why it is not in order; none where it is.
    pub refusal: Option<Words>,
    /// Whether it is the one recommended next.
    pub primary: bool,
}

/// Every step, and every kind of motion that the rules know, with whether it is in order now.
#[must_use]
pub fn offers(meeting: &Meeting, names: &Names) -> Vec<Offer> {
    let next = primary(meeting);
    let offer = |step, kind, answer: Result<(), Refusal>| {
        let refusal = answer.err();
        Offer {
            step,
            kind,
            primary: refusal.is_none() && next == Some(step),
            refusal: refusal.map(|refusal| words::refusal(meeting, names, &refusal)),
        }
    };
    let steps = Step::ALL.iter().filter(|step| **step != Step::Move);
    let kinds = meeting.rules.iter().flat_map(|rules| &rules.motions.kinds);
    steps
        .map(|step| offer(*step, None, check(meeting, *step)))
        .chain(kinds.map(|kind| offer(Step::Move, Some(*kind), motion::can_move(meeting, *kind))))
        .collect()
}

/// Whether a step is in order now: whether there is an act of this kind that would be accepted.
/// Where that depends on the moment alone (a speaker's last second), it is taken to be.
///
/// # Errors
/// The refusal that an act of this kind would meet.
#[allow(clippy::too_many_lines, reason = "one line for each step, and no more")]
pub fn check(meeting: &Meeting, step: Step) -> Result<(), Refusal> {
    match step {
        Step::Call => Err(Refusal::AlreadyCalled),
        Step::SetParticulars | Step::WriteMinutes => meeting.not_signed(),
        Step::AddItem => agenda::not_adjourned(meeting),
        Step::EditItem | Step::MoveItem | Step::AttachPaper => {
            agenda::not_adjourned(meeting)?;
            if meeting.agenda.is_empty() { Err(Refusal::Unknown) } else { Ok(()) }
        }
        Step::RemoveItem => agenda::can_remove(meeting),
        Step::DetachPaper => agenda::can_detach(meeting),
        Step::GiveNotice => {
            notice::can_announce(meeting)?;
            if meeting.agenda.is_empty() { Err(Refusal::NothingToAnnounce) } else { Ok(()) }
        }
        Step::RecordRequisition => {
            notice::can_announce(meeting)?;
            let known = |rules: &crate::rules::RuleSet| !rules.convening.requisitions.is_empty();
            if meeting.rules.as_ref().is_some_and(known) { Ok(()) } else { Err(Refusal::Unknown) }
        }
        Step::Enrol => roll::not_adjourned(meeting),
        Step::AdoptRegister => register::can_adopt(meeting).map(drop),
        Step::StrikeOff => roll::can_strike_off(meeting),
        Step::Appoint => roll::can_appoint(meeting),
        Step::ChooseForMeeting => presiding::can_choose(meeting, Office::Chair)
            .or_else(|chair| presiding::can_choose(meeting, Office::Secretary).map_err(|_| chair)),
        Step::OpenSignIn => sitting::decide(meeting, sitting::Change::OpenSignIn).map(drop),
        Step::Arrive => roll::can_arrive(meeting),
        Step::Depart => roll::can_depart(meeting),
        Step::Excuse => roll::can_excuse(meeting),
        Step::GiveProxy => standing::can_give_proxy(meeting),
        Step::EndProxy => standing::can_end_proxy(meeting),
        Step::OpenSitting => sitting::can_open(meeting),
        Step::StartItem => agenda::can_start(meeting),
        Step::CloseItem => agenda::can_close(meeting),
        Step::AskForFloor => floor::can_anybody_ask(meeting),
        Step::WithdrawRequest => {
            meeting.in_session()?;
            if meeting.floor.queue.is_empty() { Err(Refusal::NobodyWaits) } else { Ok(()) }
        }
        Step::PlaceRequest => floor::can_place(meeting),
        Step::GiveFloor => {
            meeting.in_session()?;
            meeting.no_vote_open()?;
            if meeting.floor.queue.is_empty() { Err(Refusal::NobodyWaits) } else { Ok(()) }
        }
        Step::PauseSpeech | Step::ResumeSpeech | Step::ExtendSpeech | Step::EndSpeech => {
            speech(meeting, step)
        }
        Step::YieldFloor => floor::can_yield(meeting),
        Step::Move => motion::can_move(meeting, KindName::Main),
        Step::Second => motion::can_second(meeting),
        Step::LetFall => {
            meeting.in_session()?;
            meeting.awaiting_second().map(drop).ok_or(Refusal::NoSecondNeeded)
        }
        Step::WithdrawMotion => motion::can_withdraw(meeting),
        Step::Rule => motion::can_rule(meeting).map(drop),
        Step::AdoptByConsent => motion::can_consent(meeting).map(drop),
        Step::TakeUp => motion::can_take_up(meeting),
        Step::NextParagraph => motion::can_go_on(meeting).map(drop),
        Step::RecordConsultation => consultation::can_record(meeting).map(drop),
        Step::OpenVote => vote::can_open(meeting),
        Step::OpenWritten => vote::can_open_written(meeting).map(drop),
        Step::IssueForms => vote::can_issue(meeting),
        Step::ReturnForm => vote::can_return(meeting),
        Step::TakeBackForm => vote::can_take_back(meeting),
        Step::CloseVote => vote::can_close(meeting),
        Step::Object => motion::can_consent(meeting).map(drop),
        Step::CountPlace => vote::can_count_place(meeting),
        Step::CallRoll => vote::can_enter(meeting, Method::RollCall),
        Step::EnterCount => vote::can_enter(meeting, Method::Ballot),
        Step::AnnounceVote => vote::can_announce(meeting),
        Step::AbandonVote => {
            let open = meeting.in_session().is_ok() && meeting.open_vote().is_some();
            if open { Ok(()) } else { vote::can_issue(meeting) }
        }
        Step::SettleVote => {
            meeting.not_signed()?;
            meeting.in_doubt().next().map(drop).ok_or(Refusal::VoteNotInDoubt)
        }
        Step::AnnulVote => vote::can_annul(meeting),
        Step::PutAgain => vote::can_put_again(meeting),
        Step::LinkQuestions => sequence::can_link(meeting),
        Step::MoveLinked => sequence::can_move(meeting).map(drop),
        Step::OpenStrawPoll => straw::can_open(meeting).map(drop),
        Step::CountStrawPoll | Step::AbandonStrawPoll => straw::can_end(meeting).map(drop),
        Step::OpenElection => election::can_open(meeting).map(drop),
        Step::Nominate => election::can_nominate(meeting).map(drop),
        Step::SecondNomination => election::can_second(meeting),
        Step::AnswerNomination => election::can_answer(meeting),
        Step::WithdrawCandidate => election::can_withdraw(meeting),
        Step::SetNominations => election::can_set_nominations(meeting).map(drop),
        Step::WeighOption => election::can_weigh(meeting).map(drop),
        Step::OpenRound => election::can_open_round(meeting),
        Step::WriteIn => election::can_write_in(meeting).map(drop),
        Step::CountRound => election::can_count(meeting),
        Step::AnnounceRound => election::can_announce(meeting).map(drop),
        Step::DrawLots => election::can_draw(meeting).map(drop),
        Step::Acclaim => election::can_acclaim(meeting).map(drop),
        Step::EndElection => election::can_end(meeting).map(drop),
        Step::AnnulElection => election::can_annul(meeting),
        Step::WaiveQuorum => vote::can_waive(meeting),
        Step::HandOverChair => presiding::can_hand_over(meeting).map(drop),
        Step::TakeBackChair => presiding::can_take_back(meeting),
        Step::Warn => conduct::can_warn(meeting),
        Step::Override => conduct::can_override(meeting),
        Step::Recuse => standing::can_recuse(meeting).map(drop),
        Step::EndRecusal => standing::can_end_recusal(meeting).map(drop),
        Step::RecordPosition => position::can_record(meeting).map(drop),
        Step::OpenPublicTime => doors::decide(meeting, &doors::Change::OpenPublicTime).map(drop),
        Step::ClosePublicTime => doors::decide(meeting, &doors::Change::ClosePublicTime).map(drop),
        Step::OpenDoors => doors::decide(meeting, &doors::Change::OpenDoors).map(drop),
        Step::PassGate => gates::can_pass(meeting),
        Step::Recess => {
            meeting.in_session()?;
            meeting.no_vote_open()
        }
        Step::ResumeSitting => sitting::decide(meeting, sitting::Change::Resume).map(drop),
        Step::Adjourn => sitting::decide(meeting, sitting::Change::Adjourn).map(drop),
        Step::Undo => meeting.undoable().map(drop).ok_or(Refusal::NothingToUndo),
        Step::Correct => correction::can_correct(meeting),
        Step::Publish => publication::can_publish(meeting),
        Step::SignChair => minutes::can_sign(meeting, Office::Chair),
        Step::SignSecretary => minutes::can_sign(meeting, Office::Secretary),
        Step::FreezeMinutes => minutes::can_freeze(meeting),
        Step::ApproveEarlierMinutes => approval::can_approve_earlier(meeting),
        Step::ApproveMinutes => approval::can_approve(meeting),
        Step::ReissueMinutes => approval::can_reissue(meeting).map(drop),
    }
}

fn speech(meeting: &Meeting, step: Step) -> Result<(), Refusal> {
    meeting.in_session()?;
    let speech = meeting.floor.speaking.as_ref().ok_or(Refusal::NobodySpeaks)?;
    match speech.timer.running_since {
        None if step == Step::PauseSpeech => Err(Refusal::SpeechStandsStill),
        Some(_) if step == Step::ResumeSpeech => Err(Refusal::SpeechRuns),
        Some(_) | None => Ok(()),
    }
}
