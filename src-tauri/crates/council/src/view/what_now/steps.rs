//! Every kind of act, as the desk can offer it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{act::Deed, people::Office, vote::Method};

/// Declares the steps, and the list of all of them, from one list.
macro_rules! steps {
    ($($(#[doc = $doc:literal])+ $step:ident,)+) => {
        /// A kind of act that the desk can offer.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum Step {
            $($(#[doc = $doc])+ $step,)+
        }

        impl Step {
            /// Every step, in the order in which a desk shows them.
            pub const ALL: &[Self] = &[$(Self::$step,)+];
        }
    };
}

steps! {
    /// Call the meeting.
    Call,
    /// Change what it is called by.
    SetParticulars,
    /// Put an item on the agenda.
    AddItem,
    /// Change an item.
    EditItem,
    /// Move an item.
    MoveItem,
    /// Take an item off the agenda.
    RemoveItem,
    /// Lay a paper before the meeting with an item.
    AttachPaper,
    /// Take a paper away from an item.
    DetachPaper,
    /// Record that notice was given.
    GiveNotice,
    /// Record that the meeting was demanded.
    RecordRequisition,
    /// Put people on the roll.
    Enrol,
    /// Adopt the owners' register.
    AdoptRegister,
    /// Take somebody off the roll.
    StrikeOff,
    /// Give an office.
    Appoint,
    /// Choose somebody in place of an absent officer.
    ChooseForMeeting,
    /// Open the sign-in.
    OpenSignIn,
    /// People arrive.
    Arrive,
    /// People leave.
    Depart,
    /// People are absent with leave.
    Excuse,
    /// A member is represented.
    GiveProxy,
    /// A member is represented no longer.
    EndProxy,
    /// Call the meeting to order.
    OpenSitting,
    /// Take up an item.
    StartItem,
    /// Close the item in hand.
    CloseItem,
    /// Ask for the floor.
    AskForFloor,
    /// Take a request for the floor back.
    WithdrawRequest,
    /// Change the order of those who wait.
    PlaceRequest,
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
    /// Make a motion.
    Move,
    /// Second the motion that waits for it.
    Second,
    /// Nobody seconds.
    LetFall,
    /// Take the pending question back.
    WithdrawMotion,
    /// Rule, answer, or meet a demand.
    Rule,
    /// Adopt the pending question because nobody objects.
    AdoptByConsent,
    /// Take up what was put off or referred.
    TakeUp,
    /// Go on to the next paragraph.
    NextParagraph,
    /// Record the outcome of a consultation.
    RecordConsultation,
    /// Put the pending question to the vote.
    OpenVote,
    /// Put the pending question to a written vote.
    OpenWritten,
    /// Record that forms went out.
    IssueForms,
    /// Enter a form that came back.
    ReturnForm,
    /// Take the entry of a form back.
    TakeBackForm,
    /// Announce the result of counted hands.
    CloseVote,
    /// Record that somebody objects, and put the question to the vote.
    Object,
    /// Enter answers to the roll call.
    CallRoll,
    /// Enter what one of several places counted.
    CountPlace,
    /// Enter a count of the papers.
    EnterCount,
    /// Announce the result of what has been entered.
    AnnounceVote,
    /// Break the vote off.
    AbandonVote,
    /// Decide about a vote in doubt.
    SettleVote,
    /// Annul an announced vote.
    AnnulVote,
    /// Put a question again whose vote was annulled.
    PutAgain,
    /// Put questions on an item that follow one another.
    LinkQuestions,
    /// Move the question whose turn it is.
    MoveLinked,
    /// Ask what people think.
    OpenStrawPoll,
    /// Enter the hands of a straw poll.
    CountStrawPoll,
    /// Break a straw poll off.
    AbandonStrawPoll,
    /// Begin an election.
    OpenElection,
    /// Put a candidate forward.
    Nominate,
    /// Second a nomination.
    SecondNomination,
    /// A candidate says whether to stand.
    AnswerNomination,
    /// A candidate withdraws.
    WithdrawCandidate,
    /// Close nominations, or open them again.
    SetNominations,
    /// Weigh an option against a criterion.
    WeighOption,
    /// Open a round of voting.
    OpenRound,
    /// Write somebody in.
    WriteIn,
    /// Enter a count of the round.
    CountRound,
    /// Announce the result of the round.
    AnnounceRound,
    /// Draw lots.
    DrawLots,
    /// Declare the only candidates elected.
    Acclaim,
    /// End the election with seats left open.
    EndElection,
    /// Annul a round or the election.
    AnnulElection,
    /// Waive the quorum.
    WaiveQuorum,
    /// Hand the chair over.
    HandOverChair,
    /// Take the chair back.
    TakeBackChair,
    /// Warn somebody.
    Warn,
    /// Override a rule about the floor.
    Override,
    /// Somebody takes no part in the item in hand.
    Recuse,
    /// Somebody takes part again.
    EndRecusal,
    /// Put a position without a vote on record.
    RecordPosition,
    /// Begin time for residents.
    OpenPublicTime,
    /// End it.
    ClosePublicTime,
    /// Open the doors again.
    OpenDoors,
    /// Record that a gate was passed.
    PassGate,
    /// A break.
    Recess,
    /// The break is over.
    ResumeSitting,
    /// Adjourn.
    Adjourn,
    /// Take back the last act.
    Undo,
    /// Correct an entry.
    Correct,
    /// Write prose for the minutes.
    WriteMinutes,
    /// Record that the decisions were posted.
    Publish,
    /// The chair signs.
    SignChair,
    /// The secretary signs.
    SignSecretary,
    /// Approve the minutes of an earlier meeting.
    ApproveEarlierMinutes,
    /// Record how the minutes were approved.
    ApproveMinutes,
    /// Freeze another version of them; the program takes it.
    ReissueMinutes,
    /// Freeze the signed minutes; the program takes it.
    FreezeMinutes,
}

impl Step {
    /// The step that an act takes.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "one line for each act, and no more")]
    pub fn of(deed: &Deed) -> Self {
        match deed {
            Deed::Call { .. } => Self::Call,
            Deed::SetParticulars { .. } => Self::SetParticulars,
            Deed::AddItem { .. } => Self::AddItem,
            Deed::EditItem { .. } => Self::EditItem,
            Deed::MoveItem { .. } => Self::MoveItem,
            Deed::RemoveItem { .. } => Self::RemoveItem,
            Deed::AttachPaper { .. } => Self::AttachPaper,
            Deed::DetachPaper { .. } => Self::DetachPaper,
            Deed::GiveNotice { .. } => Self::GiveNotice,
            Deed::RecordRequisition { .. } => Self::RecordRequisition,
            Deed::Enrol { .. } => Self::Enrol,
            Deed::AdoptRegister { .. } => Self::AdoptRegister,
            Deed::StrikeOff { .. } => Self::StrikeOff,
            Deed::Appoint { .. } => Self::Appoint,
            Deed::ChooseForMeeting { .. } => Self::ChooseForMeeting,
            Deed::OpenSignIn => Self::OpenSignIn,
            Deed::Arrive { .. } => Self::Arrive,
            Deed::Depart { .. } => Self::Depart,
            Deed::Excuse { .. } => Self::Excuse,
            Deed::GiveProxy { .. } => Self::GiveProxy,
            Deed::EndProxy { .. } => Self::EndProxy,
            Deed::OpenSitting { .. } => Self::OpenSitting,
            Deed::StartItem { .. } => Self::StartItem,
            Deed::CloseItem { .. } => Self::CloseItem,
            Deed::AskForFloor { .. } => Self::AskForFloor,
            Deed::WithdrawRequest { .. } => Self::WithdrawRequest,
            Deed::PlaceRequest { .. } => Self::PlaceRequest,
            Deed::GiveFloor { .. } => Self::GiveFloor,
            Deed::PauseSpeech => Self::PauseSpeech,
            Deed::ResumeSpeech => Self::ResumeSpeech,
            Deed::ExtendSpeech { .. } => Self::ExtendSpeech,
            Deed::YieldFloor { .. } => Self::YieldFloor,
            Deed::EndSpeech => Self::EndSpeech,
            Deed::Move { .. } => Self::Move,
            Deed::Second { .. } => Self::Second,
            Deed::LetFall { .. } => Self::LetFall,
            Deed::WithdrawMotion { .. } => Self::WithdrawMotion,
            Deed::Rule { .. } => Self::Rule,
            Deed::AdoptByConsent { .. } => Self::AdoptByConsent,
            Deed::TakeUp { .. } => Self::TakeUp,
            Deed::NextParagraph => Self::NextParagraph,
            Deed::RecordConsultation { .. } => Self::RecordConsultation,
            Deed::OpenVote { method: Some(Method::Written), .. }
            | Deed::OpenVote { until: Some(_), .. } => Self::OpenWritten,
            Deed::OpenVote { .. } => Self::OpenVote,
            Deed::IssueForms { .. } => Self::IssueForms,
            Deed::ReturnForm { .. } => Self::ReturnForm,
            Deed::TakeBackForm { .. } => Self::TakeBackForm,
            Deed::CloseVote { .. } => Self::CloseVote,
            Deed::CallRoll { .. } => Self::CallRoll,
            Deed::CountPlace { .. } => Self::CountPlace,
            Deed::Object { .. } => Self::Object,
            Deed::EnterCount { .. } => Self::EnterCount,
            Deed::AnnounceVote { .. } => Self::AnnounceVote,
            Deed::AbandonVote { .. } => Self::AbandonVote,
            Deed::SettleVote { .. } => Self::SettleVote,
            Deed::AnnulVote { .. } => Self::AnnulVote,
            Deed::PutAgain { .. } => Self::PutAgain,
            Deed::LinkQuestions { .. } => Self::LinkQuestions,
            Deed::MoveLinked { .. } => Self::MoveLinked,
            Deed::OpenStrawPoll { .. } => Self::OpenStrawPoll,
            Deed::CountStrawPoll { .. } => Self::CountStrawPoll,
            Deed::AbandonStrawPoll { .. } => Self::AbandonStrawPoll,
            Deed::OpenElection { .. } => Self::OpenElection,
            Deed::Nominate { .. } => Self::Nominate,
            Deed::SecondNomination { .. } => Self::SecondNomination,
            Deed::AnswerNomination { .. } => Self::AnswerNomination,
            Deed::WithdrawCandidate { .. } => Self::WithdrawCandidate,
            Deed::SetNominations { .. } => Self::SetNominations,
            Deed::WeighOption { .. } => Self::WeighOption,
            Deed::OpenRound { .. } => Self::OpenRound,
            Deed::WriteIn { .. } => Self::WriteIn,
            Deed::CountRound { .. } => Self::CountRound,
            Deed::AnnounceRound { .. } => Self::AnnounceRound,
            Deed::DrawLots { .. } => Self::DrawLots,
            Deed::Acclaim { .. } => Self::Acclaim,
            Deed::EndElection { .. } => Self::EndElection,
            Deed::AnnulElection { .. } => Self::AnnulElection,
            Deed::WaiveQuorum { .. } => Self::WaiveQuorum,
            Deed::HandOverChair { .. } => Self::HandOverChair,
            Deed::TakeBackChair => Self::TakeBackChair,
            Deed::Warn { .. } => Self::Warn,
            Deed::Override { .. } => Self::Override,
            Deed::Recuse { .. } => Self::Recuse,
            Deed::EndRecusal { .. } => Self::EndRecusal,
            Deed::RecordPosition { .. } => Self::RecordPosition,
            Deed::OpenPublicTime => Self::OpenPublicTime,
            Deed::ClosePublicTime => Self::ClosePublicTime,
            Deed::OpenDoors => Self::OpenDoors,
            Deed::PassGate { .. } => Self::PassGate,
            Deed::Recess { .. } => Self::Recess,
            Deed::ResumeSitting => Self::ResumeSitting,
            Deed::Adjourn => Self::Adjourn,
            Deed::Undo { .. } => Self::Undo,
            Deed::Correct { .. } => Self::Correct,
            Deed::WriteMinutes { .. } => Self::WriteMinutes,
            Deed::Publish { .. } => Self::Publish,
            Deed::Sign { office: Office::Chair, .. } => Self::SignChair,
            Deed::Sign { office: Office::Secretary, .. } => Self::SignSecretary,
            Deed::ApproveEarlierMinutes { .. } => Self::ApproveEarlierMinutes,
            Deed::ApproveMinutes { .. } => Self::ApproveMinutes,
            Deed::ReissueMinutes { .. } => Self::ReissueMinutes,
            Deed::FreezeMinutes { .. } => Self::FreezeMinutes,
        }
    }
}
