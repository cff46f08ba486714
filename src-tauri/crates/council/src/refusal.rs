//! Why something is not in order. A refusal is advice: a named fact with the article it rests
//! on, never a failure and never a sentence. The texts word it under `refusal-<code>`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ids::{MotionId, PersonId, VoteId},
    motion::KindName,
    people::Office,
    rules::Cite,
};

/// Why an act was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", content = "params", rename_all = "kebab-case")]
#[error("{self:?}")]
pub enum Refusal {
    /// The record is empty: a meeting must be called first.
    NotCalled,
    /// The meeting has been called already.
    AlreadyCalled,
    /// The rule set cannot be used.
    RulesUnusable,
    /// Time ran backwards: the entry is older than the last one.
    TimeRunsBack,
    /// A meeting entered from paper needs a typed time, and a live one takes none.
    TypedTimeMisplaced,
    /// The meeting has gone beyond the phase in which this can be done.
    PhasePast,
    /// The meeting has not been called to order, or is over.
    NotInSession,
    /// The meeting is in a break.
    InRecess,
    /// There is no break to end.
    NotInRecess,
    /// The meeting must be adjourned first.
    NotAdjourned,
    /// Nobody presides.
    NoChair,
    /// No member is in the room.
    NobodyPresent,
    /// A body without seats.
    NoSeats,
    /// The sign-in has not been opened.
    SignInClosed,
    /// A name is missing.
    NameMissing,
    /// A title is missing.
    TitleMissing,
    /// A text is missing.
    TextMissing,
    /// A reason is missing.
    ReasonMissing,
    /// Nobody was named.
    NobodyNamed,
    /// Somebody was named twice in one act.
    NamedTwice {
        /// Who.
        person: PersonId,
    },
    /// What was named is not there.
    Unknown,
    /// What was to be added is there already.
    AlreadyThere,
    /// An item cannot stand inside itself.
    InsideItself,
    /// The place on the agenda is not clear.
    PlaceUnclear,
    /// A debate has two sides or more, each with a key of its own.
    SidesUnclear,
    /// The item has begun and stays on the agenda.
    ItemHasBegun,
    /// The item is in hand already.
    ItemInHand,
    /// The item is not in hand.
    ItemNotInHand,
    /// No item is in hand.
    NoItemInHand,
    /// Somebody is not on the roll.
    NotOnRoll {
        /// Who.
        person: PersonId,
    },
    /// Somebody is in the room already.
    IsPresent {
        /// Who.
        person: PersonId,
    },
    /// Somebody is not in the room.
    NotPresent {
        /// Who.
        person: PersonId,
    },
    /// Somebody is absent with leave already.
    IsExcused {
        /// Who.
        person: PersonId,
    },
    /// Somebody has attended, holds an office or is named in the record, and stays on the roll.
    HasAttended {
        /// Who.
        person: PersonId,
    },
    /// Somebody holds the office already.
    HoldsOffice {
        /// Who.
        person: PersonId,
    },
    /// Observers listen.
    ObserversListen {
        /// Who.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Only members move, second and vote.
    MembersOnly {
        /// Who.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody is in the queue already.
    InQueue {
        /// Who.
        person: PersonId,
    },
    /// A speaker must say first which side they take.
    SideMissing {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody has spoken on this question as often as one may (限时限次).
    SpeechesUsed {
        /// Who.
        person: PersonId,
        /// How often one may.
        limit: u32,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Nobody waits for the floor.
    NobodyWaits,
    /// Nobody has the floor.
    NobodySpeaks,
    /// The speaker's time stands still already.
    SpeechStandsStill,
    /// The speaker's time runs already.
    SpeechRuns,
    /// A length or time cannot be understood.
    TimeUnclear,
    /// The speaker has no time left to give.
    NoTimeLeft,
    /// Another question must be decided first.
    QuestionFirst {
        /// Which.
        motion: MotionId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A question is pending and must be decided or withdrawn first.
    QuestionPending {
        /// Which.
        motion: MotionId,
    },
    /// No question is pending.
    NothingPending {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A motion waits for a second.
    SecondAwaited {
        /// Which.
        motion: MotionId,
    },
    /// The motion does not wait for a second.
    NoSecondNeeded,
    /// A mover cannot second their own motion.
    MoverCannotSecond {
        /// Who.
        person: PersonId,
    },
    /// The motion has left the floor.
    MotionDisposed,
    /// The rule set does not know this kind of motion.
    KindSwitchedOff {
        /// Which.
        kind: KindName,
    },
    /// Only the immediately pending question can be amended or voted on.
    NotImmediatelyPending,
    /// The pending question cannot be amended.
    NotAmendable {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// An amendment of the third degree is out of order.
    ThirdDegree {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The words are not in the text.
    WordsNotFound {
        /// Which.
        words: String,
    },
    /// The words are in the text more than once.
    WordsTwice {
        /// Which.
        words: String,
    },
    /// Nothing would change.
    NothingChanged,
    /// Nothing would be left of the text.
    NothingLeft,
    /// Too few are present to decide.
    NoQuorum {
        /// Members in the room.
        present: u32,
        /// Members that must be.
        needed: u32,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// Somebody still waits for the floor.
    SomebodyWaits {
        /// Who.
        person: PersonId,
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// A vote is being taken.
    VoteIsOpen,
    /// The vote is over.
    VoteIsOver,
    /// More votes were counted than there were people.
    TooManyVotes {
        /// Counted.
        #[ts(type = "number")]
        counted: u64,
        /// In the room.
        present: u32,
    },
    /// The chair has no vote besides the others now: it would change nothing, no votes are equal,
    /// or the rules give none.
    ChairVoteNotDue {
        /// Where it says so.
        cite: Option<Cite>,
    },
    /// The vote is not in doubt.
    VoteNotInDoubt,
    /// A correction put a vote in doubt: the chair must decide about it first.
    VoteInDoubt {
        /// Which.
        vote: VoteId,
    },
    /// There is nothing to take back.
    NothingToUndo,
    /// Only the last act can be taken back.
    NotTheLastAct,
    /// This entry cannot be corrected in this way.
    CannotBeCorrected,
    /// The office is vacant.
    OfficeVacant {
        /// Which.
        office: Office,
    },
    /// The office has signed.
    HasSigned {
        /// Which.
        office: Office,
    },
    /// Something has been signed: nothing changes any more.
    AlreadySigned,
    /// The signature is missing or cannot be read.
    DrawingMissing,
    /// Both must sign before the minutes are frozen.
    SignatureMissing,
    /// The minutes are frozen.
    MinutesAreFrozen,
}

impl Refusal {
    /// The code under which the texts word it.
    #[must_use]
    pub fn code(&self) -> String {
        // A refusal is plain data: its only string field besides the parameters is the code.
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.get("code").and_then(|code| code.as_str().map(str::to_owned)))
            .unwrap_or_default()
    }
}
