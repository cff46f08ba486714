//! The names under which facts are stored.

use super::Fact;

/// Gives the names of all facts, and each fact its name. Both come from one list, so that nothing
/// is ever written that could not be read.
macro_rules! kinds {
    ($($fact:ident: $name:literal,)+) => {
        impl Fact {
            /// The name of every kind of fact.
            pub const KINDS: &[&str] = &[$($name),+];

            /// The name under which a fact is stored.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$fact { .. } => $name,)+
                }
            }
        }
    };
}

kinds! {
    MeetingCalled: "meeting-called",
    ParticularsSet: "particulars-set",
    ItemAdded: "item-added",
    ItemEdited: "item-edited",
    ItemMoved: "item-moved",
    ItemRemoved: "item-removed",
    ItemStarted: "item-started",
    ItemClosed: "item-closed",
    Enrolled: "enrolled",
    RegisterAdopted: "register-adopted",
    StruckOff: "struck-off",
    Appointed: "appointed",
    SignInOpened: "sign-in-opened",
    Arrived: "arrived",
    Departed: "departed",
    Excused: "excused",
    SittingOpened: "sitting-opened",
    Recessed: "recessed",
    SittingResumed: "sitting-resumed",
    Adjourned: "adjourned",
    FloorAsked: "floor-asked",
    RequestWithdrawn: "request-withdrawn",
    FloorGiven: "floor-given",
    SpeechPaused: "speech-paused",
    SpeechResumed: "speech-resumed",
    SpeechExtended: "speech-extended",
    SpeechEnded: "speech-ended",
    Moved: "moved",
    Seconded: "seconded",
    MotionDisposed: "motion-disposed",
    Reworded: "reworded",
    Restated: "restated",
    MotionRuled: "motion-ruled",
    ConsentGiven: "consent-given",
    TakenUp: "taken-up",
    Divided: "divided",
    SeriatimOrdered: "seriatim-ordered",
    ParagraphReached: "paragraph-reached",
    DebateClosed: "debate-closed",
    DebateLimited: "debate-limited",
    RulesSuspended: "rules-suspended",
    VotingMethodOrdered: "voting-method-ordered",
    PollsSet: "polls-set",
    NominationsSet: "nominations-set",
    NextMeetingFixed: "next-meeting-fixed",
    ChairHandedOver: "chair-handed-over",
    ChairReturned: "chair-returned",
    ChosenForMeeting: "chosen-for-meeting",
    Overridden: "overridden",
    Warned: "warned",
    QuorumLost: "quorum-lost",
    QuorumRegained: "quorum-regained",
    QuorumWaived: "quorum-waived",
    Recused: "recused",
    RecusalEnded: "recusal-ended",
    ProxyGiven: "proxy-given",
    ProxyEnded: "proxy-ended",
    NoticeGiven: "notice-given",
    Requisitioned: "requisitioned",
    ItemAdmitted: "item-admitted",
    ItemDeferred: "item-deferred",
    GatePassed: "gate-passed",
    ConsultationRecorded: "consultation-recorded",
    PositionRecorded: "position-recorded",
    ElectorAdmitted: "elector-admitted",
    DoorsClosed: "doors-closed",
    DoorsOpened: "doors-opened",
    PublicTimeOpened: "public-time-opened",
    PublicTimeClosed: "public-time-closed",
    Published: "published",
    VoteOpened: "vote-opened",
    VoteAbandoned: "vote-abandoned",
    FormsIssued: "forms-issued",
    FormReturned: "form-returned",
    FormTakenBack: "form-taken-back",
    RollCalled: "roll-called",
    CountEntered: "count-entered",
    BallotVoided: "ballot-voided",
    VoteCounted: "vote-counted",
    VoteDecided: "vote-decided",
    VoteSettled: "vote-settled",
    VoteAnnulled: "vote-annulled",
    QuestionsLinked: "questions-linked",
    QuestionsNotReached: "questions-not-reached",
    StrawPollOpened: "straw-poll-opened",
    StrawPollCounted: "straw-poll-counted",
    StrawPollAbandoned: "straw-poll-abandoned",
    Undone: "undone",
    Corrected: "corrected",
    MinutesWritten: "minutes-written",
    Signed: "signed",
    MinutesFrozen: "minutes-frozen",
}
