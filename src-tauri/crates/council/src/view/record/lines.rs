//! The lines of the record: who held an office, who was there, what happened on an item.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::GateLine;
use crate::{
    agenda::{ItemStatus, Side},
    approval::{EarlierMinutes, TextCorrection},
    consultation::Referral,
    floor::Purpose,
    ids::ItemId,
    motion::Disposal,
    people::Office,
    time::{Spell, Stamp},
    view::{
        election::ElectionView,
        question::{QuestionView, VoteView},
        roll::SeatView,
        sequence::LinkedView,
        straw::StrawView,
        words::Words,
    },
};

/// An office as it was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficeLine {
    /// Which.
    pub office: Office,
    /// By whom.
    pub name: String,
    /// From when to when.
    pub spell: Spell,
}

/// A line of the roll as the minutes print it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RollLine {
    /// Who, and where they were.
    pub seat: SeatView,
    /// Whether they came at all.
    pub attended: bool,
    /// Whether they left before the adjournment.
    pub left_early: bool,
    /// From when to when they were in the room.
    pub spells: Vec<Spell>,
}

/// An item as the minutes print it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemRecord {
    /// Its identity.
    pub item: ItemId,
    /// Its number, level by level.
    pub number: Vec<u32>,
    /// Its title.
    pub title: String,
    /// Who presented it.
    pub presenter: String,
    /// Papers that lay before the meeting with it, by their titles.
    pub papers: Vec<String>,
    /// How far it came.
    pub status: ItemStatus,
    /// When it was in hand.
    pub spells: Vec<Spell>,
    /// Who spoke, in order.
    pub speeches: Vec<SpeechLine>,
    /// What happened, in order.
    pub steps: Vec<ItemStep>,
    /// Who spoke behind closed doors.
    pub closed_speeches: Vec<SpeechLine>,
    /// What happened behind closed doors; minutes for the public tell nothing of it.
    pub closed_steps: Vec<ItemStep>,
    /// The gates that the rules set before it, in order; none where no gate was ever passed.
    pub gates: Vec<GateLine>,
    /// Questions that followed one another, sequence by sequence.
    pub sequences: Vec<Vec<LinkedView>>,
    /// Those of which one was moved behind closed doors.
    pub closed_sequences: Vec<Vec<LinkedView>>,
    /// Prose, as written by the secretary.
    pub prose: String,
}

/// A speech as the minutes print it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpeechLine {
    /// Who.
    pub name: String,
    /// What for.
    pub purpose: Purpose,
    /// On which side.
    pub side: Option<Side>,
    /// How long, in milliseconds.
    #[ts(type = "number")]
    pub spent_ms: u64,
    /// When it began.
    pub began: Stamp,
}

/// Something that happened on an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "step", content = "with")]
pub enum ItemStep {
    /// A motion was made, in the words in which it was made.
    Moved {
        /// When.
        at: Stamp,
        /// The motion.
        question: QuestionView,
        /// Its words as moved; for an amendment, the words that it would insert.
        moved_text: String,
        /// What it said when it was made, under `minutes-says`.
        says: Words,
    },
    /// A motion left the floor without a vote of its own.
    Disposed {
        /// When.
        at: Stamp,
        /// The motion.
        question: QuestionView,
        /// How.
        disposal: Disposal,
    },
    /// The chair ruled on a motion or answered it.
    Ruled {
        /// When.
        at: Stamp,
        /// The motion.
        question: QuestionView,
        /// Granted, denied or answered.
        disposal: Disposal,
        /// What the chair said, as typed.
        words: String,
    },
    /// A motion was adopted because nobody objected, which is no vote.
    Consented {
        /// When.
        at: Stamp,
        /// The motion.
        question: QuestionView,
    },
    /// A vote was decided.
    Voted(Box<VoteView>),
    /// An adopted amendment rewrote a motion.
    Reworded {
        /// When.
        at: Stamp,
        /// The motion.
        question: QuestionView,
        /// Its words from then on.
        text: String,
    },
    /// An adopted amendment changed the terms of a motion.
    Restated {
        /// When.
        at: Stamp,
        /// The motion.
        question: QuestionView,
        /// What it said from then on, under `minutes-says`.
        says: Words,
    },
    /// An election was held: everything about it, from the nominations to the result. It stands
    /// where it was begun.
    Elected(Box<ElectionView>),
    /// A question was divided.
    Divided {
        /// When.
        at: Stamp,
        /// The question.
        question: QuestionView,
        /// Its parts, as motions of their own.
        parts: Vec<QuestionView>,
        /// The words of each part when it was made.
        texts: Vec<String>,
    },
    /// A straw poll was counted, which decided nothing.
    StrawPolled {
        /// When.
        at: Stamp,
        /// The poll.
        poll: StrawView,
    },
    /// A consultation ended without a vote.
    Consulted {
        /// When.
        at: Stamp,
        /// What all agree on, as typed.
        consensus: String,
        /// What they differ about, as typed.
        differences: String,
        /// Who goes on.
        referral: Referral,
        /// The class of the matter, by its key.
        matter: Option<String>,
    },
    /// The minutes of an earlier meeting were approved.
    MinutesApproved {
        /// When.
        at: Stamp,
        /// Which.
        of: EarlierMinutes,
        /// What was corrected in them.
        corrections: Vec<TextCorrection>,
        /// The motion by which they were, where there was one.
        question: Option<QuestionView>,
    },
    /// Anything that one sentence tells, under `minutes-noted-<kind of fact>`.
    Noted {
        /// When.
        at: Stamp,
        /// The sentence.
        words: Words,
    },
}

/// A correction as the minutes print it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CorrectionLine {
    /// When it was made.
    pub at: Stamp,
    /// In which office.
    pub office: Option<Office>,
    /// Whether that entry was made behind closed doors.
    pub closed: bool,
    /// The entry that was wrong, in words, as it was recorded.
    pub entry: Words,
    /// When that entry was made.
    pub entry_at: Stamp,
    /// What is right.
    pub correction: crate::correction::Correction,
    /// Who it was, where the correction names somebody.
    pub person: String,
    /// Why.
    pub reason: String,
}
