//! Elections as the desk shows them and the minutes print them.

mod build;
mod cue;
mod room;
mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ballot::Pass,
    election::{
        Assessment, CandidateStatus, CountDifference, Plan, RoundCount, RoundMethod, RoundOutcome,
        RoundReason, RoundStatus,
    },
    ids::{CandidateId, ElectionId, ItemId, PersonId, RoundId},
    people::Capacity,
    rules::{Hurdle, NominatorKind, Tie},
    time::Stamp,
    view::papers::TellersView,
};

pub(crate) use build::{election, elections};
pub(crate) use cue::cue;
pub(crate) use room::scene;
pub use room::{RoomCandidate, RoomCriterion, RoomPlace};
pub(crate) use words::{entry, refusal};

/// An election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ElectionView {
    /// Its identity.
    pub election: ElectionId,
    /// The item on which it stands.
    pub item: ItemId,
    /// What it is for and by what it is decided.
    pub plan: Plan,
    /// When it was opened.
    pub opened: Stamp,
    /// How far it has come.
    pub status: ElectionState,
    /// Why it ended with seats left open, or counts for nothing; as typed, empty otherwise.
    pub reason: String,
    /// Whether nominations are open.
    pub nominations_open: bool,
    /// Who may put candidates forward.
    pub nominators: Vec<NominatorKind>,
    /// How many voters do so jointly.
    pub voters_needed: u32,
    /// Candidates in the order of nomination, those written in at the end.
    pub candidates: Vec<CandidateView>,
    /// How many stand.
    pub standing: u32,
    /// Rounds, oldest first; the last may be open.
    pub rounds: Vec<RoundView>,
    /// Equal candidates between whom something must decide first.
    pub tied: Vec<CandidateId>,
    /// How many of them are elected.
    pub tied_seats: u32,
    /// Those elected, in the order of their election.
    pub elected: Vec<CandidateName>,
    /// Whether they were declared elected without a vote.
    pub acclaimed: bool,
    /// Seats that are open.
    pub seats_left: u32,
}

/// How far an election has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ElectionState {
    /// It is being held.
    Running,
    /// It is over.
    Ended,
    /// It counts for nothing.
    Annulled,
}

/// A candidate by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CandidateName {
    /// Its identity.
    pub candidate: CandidateId,
    /// The name of a person, or the title of an option.
    pub name: String,
}

/// A candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CandidateView {
    /// Its identity.
    pub candidate: CandidateId,
    /// The person, where it is one.
    pub person: Option<PersonId>,
    /// The name of a person, or the title of an option.
    pub name: String,
    /// Where a person sits or lives; may be empty.
    pub seat: String,
    /// In what capacity a person on the roll attends; none where it is not on the roll.
    pub capacity: Option<Capacity>,
    /// How far it has come.
    pub status: CandidateStatus,
    /// Who put it forward; none where voters wrote it in.
    pub by: Option<NominatorKind>,
    /// The member or the organisation that did; empty otherwise.
    pub nominator: String,
    /// How many voters did, where they did.
    pub signed: Option<u32>,
    /// Who seconded; empty where nobody has.
    pub seconder: String,
    /// Whether it accepted, where it has answered.
    pub accepted: Option<bool>,
    /// Why it withdrew; empty where it has not.
    pub withdrawn: String,
    /// What was declared of its ties.
    pub ties: Vec<Tie>,
    /// What was found of it, by criterion.
    pub assessments: Vec<Assessment>,
}

/// A round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ElectionRoundView")]
pub struct RoundView {
    /// Its identity.
    pub round: RoundId,
    /// Which, from 1.
    pub number: u32,
    /// How it is taken.
    pub method: RoundMethod,
    /// Why it is held.
    pub reason: RoundReason,
    /// How far it has come.
    pub status: RoundStatus,
    /// When it was opened.
    pub opened: Stamp,
    /// When its result was announced.
    pub decided: Option<Stamp>,
    /// Who stands in it, those written in at the end.
    pub candidates: Vec<CandidateName>,
    /// For how many seats.
    pub seats: u32,
    /// What elects.
    pub hurdle: Hurdle,
    /// How many vote: whoever was there when it opened, or was represented.
    pub electorate: u32,
    /// Who they are, in the order of the roll.
    pub voters: Vec<PersonId>,
    /// 应到.
    pub entitled: u32,
    /// The counts that have been entered.
    pub entered: Vec<Pass>,
    /// Who took each of them.
    pub tellers: Vec<TellersView>,
    /// Counts that count, the first one first; of papers none before both have been entered.
    pub counts: Vec<RoundCountView>,
    /// Where the two differ.
    pub differences: Vec<CountDifference>,
    /// What it came to, once announced.
    pub outcome: Option<RoundOutcome>,
    /// Lots drawn after it.
    pub lots: Option<LotsView>,
    /// Why it counts for nothing; empty where it counts.
    pub annulled: String,
}

/// A count of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoundCountView {
    /// Which of the two.
    pub pass: Pass,
    /// Who counted.
    pub counters: Vec<String>,
    /// The count.
    pub count: RoundCount,
    /// When it was entered.
    pub at: Stamp,
    /// How often it was entered; more than once is a recount.
    pub entered: u32,
}

/// Lots as they were drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LotsView {
    /// The candidates in the order in which they were drawn; the first take the seats.
    pub order: Vec<CandidateName>,
    /// For how many seats.
    pub seats: u32,
    /// Who drew.
    pub drawn_by: String,
    /// Who watched.
    pub witnesses: Vec<String>,
}
