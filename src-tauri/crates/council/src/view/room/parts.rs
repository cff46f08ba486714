//! What scenes are made of: an item, a question, somebody who speaks, and what carries a motion.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::Side,
    floor::Purpose,
    motion::{KindName, Seriatim, amend::Piece},
    rules::{Cite, MajorityBase, Share},
    sequence::Turn,
    time::Timer,
    view::words::Words,
    vote::{Choice, Tally},
};

/// The item in hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomItem {
    /// Its number, level by level.
    pub number: Vec<u32>,
    /// Its title.
    pub title: String,
}

/// What carries a motion, for the room to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomRule {
    /// What the majority is counted from.
    pub base: MajorityBase,
    /// The share of it that must be in favour.
    pub share: Share,
    /// Where it says so.
    pub cite: Cite,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomQuestion {
    /// Its kind.
    pub kind: KindName,
    /// The degree of an amendment; 0 for anything else.
    pub degree: u8,
    /// Its words.
    pub text: String,
    /// For an amendment: the words on which it stands, with what it strikes and inserts marked.
    pub pieces: Vec<Piece>,
    /// Whom it is about, where it is about somebody.
    pub about: String,
    /// What it says, in words: its terms where it has no words of its own.
    pub says: Words,
    /// How far it has come, where it is debated paragraph by paragraph.
    pub seriatim: Option<Seriatim>,
    /// Who moved it.
    pub mover: String,
    /// Who seconded it; empty where nobody has.
    pub seconder: String,
    /// Whether it waits for a second.
    pub awaits_second: bool,
    /// The questions that follow one another and of which it is one; none where it is not.
    pub sequence: Vec<RoomLinked>,
}

/// A question that follows another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomLinked {
    /// Its words.
    pub text: String,
    /// Where it stands.
    pub turn: Turn,
    /// Whether it is the question that is shown.
    pub here: bool,
}

/// Somebody whose name is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomAnswer {
    /// Their name.
    pub name: String,
    /// What they answered, once they have.
    pub choice: Option<Choice>,
}

/// How far a roll call has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomCalled {
    /// What has been answered.
    pub tally: Tally,
    /// How many have answered.
    pub answered: u32,
    /// How many are called.
    pub of: u32,
}

/// Somebody who speaks or will.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomSpeaker {
    /// Their name.
    pub name: String,
    /// What for.
    pub purpose: Purpose,
    /// On which side.
    pub side: Option<Side>,
    /// How long they may speak, in milliseconds.
    #[ts(type = "number")]
    pub limit_ms: u64,
    /// How long they have spoken.
    pub timer: Timer,
}
