//! What somebody does: the acts that the desk sends and that scenarios are written in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::{ItemKind, Side, SideKey},
    correction::Correction,
    floor::Purpose,
    ids::{ActId, ItemId, MeetingId, MotionId, PersonId, RequestId, SittingId, VoteId},
    minutes::Section,
    motion::Proposal,
    people::{Author, Entrant, Office, Sha256Hex},
    rules::RuleSet,
    sitting::{Held, Particulars},
    time::Stamp,
    vote::{Ruling, Tally},
};

/// One act: what is done, by whom and when. Everything that the core needs comes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its identity, shared by all events that follow.
    pub id: ActId,
    /// Its time.
    pub at: Stamp,
    /// Who took it.
    pub by: Author,
    /// What is done.
    pub deed: Deed,
}

/// What is done. The names and fields are those that the desk sends and that a scenario uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Deed {
    /// Call a meeting under a rule set; the first act of every record.
    Call {
        /// The meeting.
        meeting: MeetingId,
        /// Body, number, title, place and planned time.
        particulars: Particulars,
        /// Whether it is held now or entered from paper.
        #[serde(default)]
        #[ts(optional, as = "Option<Held>")]
        held: Held,
        /// The rules, whole.
        rules: Box<RuleSet>,
    },
    /// Change body, number, title, place or planned time.
    SetParticulars {
        /// The new particulars, whole.
        particulars: Particulars,
    },
    /// Put an item on the agenda.
    AddItem {
        /// Its identity.
        item: ItemId,
        /// The item above it, where it is nested.
        #[serde(default)]
        #[ts(optional)]
        parent: Option<ItemId>,
        /// The sibling before which it goes; at the end where none.
        #[serde(default)]
        #[ts(optional)]
        before: Option<ItemId>,
        /// Its title, as typed.
        title: String,
        /// What is done with it.
        #[serde(default)]
        #[ts(optional, as = "Option<ItemKind>")]
        kind: ItemKind,
        /// Planned minutes.
        #[serde(default)]
        #[ts(optional)]
        minutes: Option<u32>,
        /// Who presents it.
        #[serde(default)]
        #[ts(optional)]
        presenter: Option<PersonId>,
        /// The sides of its debate; for and against by default.
        #[serde(default)]
        #[ts(optional)]
        sides: Option<Vec<Side>>,
    },
    /// Change an item's words and plan.
    EditItem {
        /// Which.
        item: ItemId,
        /// Its new title.
        title: String,
        /// What is done with it.
        kind: ItemKind,
        /// Planned minutes.
        #[serde(default)]
        #[ts(optional)]
        minutes: Option<u32>,
        /// Who presents it.
        #[serde(default)]
        #[ts(optional)]
        presenter: Option<PersonId>,
    },
    /// Move an item, with everything below it.
    MoveItem {
        /// Which.
        item: ItemId,
        /// The item above its new place.
        #[serde(default)]
        #[ts(optional)]
        parent: Option<ItemId>,
        /// The sibling before which it goes; at the end where none.
        #[serde(default)]
        #[ts(optional)]
        before: Option<ItemId>,
    },
    /// Take an item off the agenda.
    RemoveItem {
        /// Which.
        item: ItemId,
    },
    /// Start an item, or come back to one.
    StartItem {
        /// Which.
        item: ItemId,
    },
    /// Close the item in hand.
    CloseItem {
        /// Which.
        item: ItemId,
    },
    /// Put people on the roll, or change in what capacity they attend.
    Enrol {
        /// Who.
        people: Vec<Entrant>,
    },
    /// Take somebody off the roll who has not attended.
    StrikeOff {
        /// Who.
        person: PersonId,
    },
    /// Give an office to somebody; whoever held it before holds it no longer.
    Appoint {
        /// Which office.
        office: Office,
        /// Who.
        person: PersonId,
    },
    /// Open the sign-in.
    OpenSignIn,
    /// People have arrived, or have returned.
    Arrive {
        /// Who.
        people: Vec<PersonId>,
    },
    /// People have left.
    Depart {
        /// Who.
        people: Vec<PersonId>,
    },
    /// People are absent with leave (请假).
    Excuse {
        /// Who.
        people: Vec<PersonId>,
    },
    /// The chair calls the meeting to order.
    OpenSitting {
        /// The sitting.
        sitting: SittingId,
    },
    /// A break.
    Recess {
        /// Planned length in minutes.
        #[serde(default)]
        #[ts(optional)]
        minutes: Option<u32>,
    },
    /// The break is over.
    ResumeSitting,
    /// The meeting is adjourned.
    Adjourn,
    /// Somebody asks for the floor.
    AskForFloor {
        /// The request.
        request: RequestId,
        /// Who asks.
        person: PersonId,
        /// What for.
        #[serde(default)]
        #[ts(optional, as = "Option<Purpose>")]
        purpose: Purpose,
        /// On which side of the debate; neutral where none.
        #[serde(default)]
        #[ts(optional)]
        side: Option<SideKey>,
    },
    /// A request is taken back.
    WithdrawRequest {
        /// Which.
        request: RequestId,
    },
    /// The chair gives the floor; whoever held it has finished.
    GiveFloor {
        /// To which request.
        request: RequestId,
    },
    /// The speaker's time stands still.
    PauseSpeech,
    /// The speaker's time runs on.
    ResumeSpeech,
    /// The speaker gets more time.
    ExtendSpeech {
        /// How many seconds.
        seconds: u32,
    },
    /// The speaker gives the rest of their time to somebody else.
    YieldFloor {
        /// The new speech.
        request: RequestId,
        /// To whom.
        to: PersonId,
    },
    /// The speaker has finished.
    EndSpeech,
    /// Somebody makes a motion.
    Move {
        /// The motion.
        motion: MotionId,
        /// Who moves it.
        mover: PersonId,
        /// What is moved.
        proposal: Proposal,
    },
    /// Somebody seconds the motion that waits for it.
    Second {
        /// Which.
        motion: MotionId,
        /// Who seconds.
        person: PersonId,
    },
    /// Nobody has seconded the motion.
    LetFall {
        /// Which.
        motion: MotionId,
    },
    /// The mover takes the motion back.
    WithdrawMotion {
        /// Which.
        motion: MotionId,
    },
    /// The chair puts the immediately pending question to the vote.
    OpenVote {
        /// The vote.
        vote: VoteId,
        /// The motion.
        motion: MotionId,
    },
    /// The vote is broken off and debate goes on.
    AbandonVote {
        /// Which.
        vote: VoteId,
    },
    /// The hands have been counted and the result is announced.
    CloseVote {
        /// Which.
        vote: VoteId,
        /// The count.
        tally: Tally,
    },
    /// The chair decides about a vote that a later correction put in doubt.
    SettleVote {
        /// Which.
        vote: VoteId,
        /// Whether it stands.
        ruling: Ruling,
        /// Why, as typed.
        reason: String,
    },
    /// Take back the last act.
    Undo {
        /// The act, so that nobody undoes another than they saw.
        act: ActId,
    },
    /// Correct an earlier entry; both stand in the record.
    Correct {
        /// The act whose entry was wrong.
        act: ActId,
        /// The place within the act.
        #[serde(default)]
        #[ts(optional, as = "Option<u16>")]
        place: u16,
        /// What is right.
        correction: Correction,
        /// Why, as typed.
        reason: String,
    },
    /// Write prose for the minutes.
    WriteMinutes {
        /// Where it goes.
        section: Section,
        /// The prose, as typed; empty takes it out.
        text: String,
    },
    /// Sign the minutes by hand on the screen.
    Sign {
        /// In which office.
        office: Office,
        /// The drawing, by the SHA-256 of its stored form.
        drawing: Sha256Hex,
    },
    /// Freeze the signed minutes; taken by the program when both have signed.
    FreezeMinutes {
        /// SHA-256 of the file.
        pdf: Sha256Hex,
    },
}
