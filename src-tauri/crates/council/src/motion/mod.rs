//! Motions: made, seconded, pending one upon another, and disposed of. What is the same for
//! every kind stands here; what a kind does of its own stands in a file of its own.

pub mod amend;
mod excused_from_duty;
mod kind;
mod main_motion;
mod postpone_definitely;

mod acts;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use amend::Amendment;
pub use kind::KindName;

use crate::{
    ids::{ItemId, MotionId, PersonId},
    meeting::Meeting,
    refusal::Refusal,
    time::Stamp,
};

pub(crate) use acts::{Change, decide, in_order, outcome};

/// What is moved. Names follow the table of motions of Robert's Rules (12th ed.).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Proposal {
    /// 主动议: that something be done.
    Main {
        /// Its words.
        text: String,
    },
    /// 修正案: that the words of the pending question be changed.
    Amend {
        /// The motion whose words are changed: a main motion, or an amendment (second degree).
        target: MotionId,
        /// What is struck and inserted.
        change: Amendment,
    },
    /// 延期到某时: that the question be taken up again at another time.
    PostponeDefinitely {
        /// The time, as typed.
        until: String,
    },
    /// 请求免除职责: that somebody be excused, as from voting on a matter of their own.
    ExcusedFromDuty {
        /// Who.
        person: PersonId,
        /// From what and why, as typed.
        text: String,
    },
}

impl Proposal {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> KindName {
        match self {
            Self::Main { .. } => KindName::Main,
            Self::Amend { .. } => KindName::Amend,
            Self::PostponeDefinitely { .. } => KindName::PostponeDefinitely,
            Self::ExcusedFromDuty { .. } => KindName::ExcusedFromDuty,
        }
    }
}

/// How a motion left the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Disposal {
    /// Carried by a vote.
    Carried,
    /// Lost by a vote.
    Lost,
    /// Taken back by its mover.
    Withdrawn,
    /// Nobody seconded it.
    NotSeconded,
    /// It fell with the question on which it stood.
    Dropped,
    /// Put off to another time by a motion to postpone.
    Postponed,
    /// Its vote was declared void: nothing is decided.
    Annulled,
}

/// Where a motion stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "state", content = "how")]
pub enum Status {
    /// It waits for a second.
    AwaitingSecond,
    /// It is pending.
    Pending,
    /// It has left the floor.
    Disposed(Disposal),
}

/// A motion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Motion {
    /// Its identity.
    pub id: MotionId,
    /// The item on which it was made.
    pub item: ItemId,
    /// Who moved it.
    pub mover: PersonId,
    /// Who seconded it.
    pub seconder: Option<PersonId>,
    /// What was moved, word for word.
    pub proposal: Proposal,
    /// Its words as amended; for an amendment, the words that it would insert.
    pub text: String,
    /// For an amendment, the words that it would change. They do not change while it is pending.
    pub ground: String,
    /// Where it stands.
    pub status: Status,
    /// When it was made.
    pub at: Stamp,
}

impl Motion {
    /// Whether it is pending.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        self.status == Status::Pending
    }

    /// The motion to which it applies, where it is an amendment.
    #[must_use]
    pub fn target(&self) -> Option<MotionId> {
        amend::target_of(&self.proposal)
    }
}

impl Meeting {
    /// The rank of a kind under the meeting's rules.
    #[must_use]
    pub fn rank(&self, kind: KindName) -> Option<u8> {
        self.rules.as_ref().and_then(|rules| rules.row(kind)).and_then(|row| row.rank)
    }

    /// A motion by its identity.
    #[must_use]
    pub fn motion(&self, id: MotionId) -> Option<&Motion> {
        self.motions.iter().find(|motion| motion.id == id)
    }

    /// Pending questions, the first made first.
    #[must_use]
    pub fn pending(&self) -> Vec<&Motion> {
        self.motions.iter().filter(|motion| motion.is_pending()).collect()
    }

    /// The question that is debated and voted on now.
    #[must_use]
    pub fn immediately_pending(&self) -> Option<&Motion> {
        self.motions.iter().rev().find(|motion| motion.is_pending())
    }

    /// The motion that waits for a second, if one does.
    #[must_use]
    pub fn awaiting_second(&self) -> Option<&Motion> {
        self.motions.iter().find(|motion| motion.status == Status::AwaitingSecond)
    }

    pub(crate) fn nothing_pending(&self) -> Result<(), Refusal> {
        match self.awaiting_second().or_else(|| self.immediately_pending()) {
            Some(motion) => Err(Refusal::QuestionPending { motion: motion.id }),
            None => Ok(()),
        }
    }

    pub(crate) fn make_motion(&mut self, motion: Motion) {
        self.announced = None;
        self.motions.push(motion);
    }

    pub(crate) fn second_motion(&mut self, id: MotionId, person: PersonId) {
        if let Some(motion) = self.motions.iter_mut().find(|motion| motion.id == id) {
            motion.seconder = Some(person);
            motion.status = Status::Pending;
        }
    }

    pub(crate) fn dispose(&mut self, id: MotionId, disposal: Disposal) {
        if let Some(motion) = self.motions.iter_mut().find(|motion| motion.id == id) {
            motion.status = Status::Disposed(disposal);
        }
    }

    pub(crate) fn reword(&mut self, id: MotionId, text: &str) {
        if let Some(motion) = self.motions.iter_mut().find(|motion| motion.id == id) {
            text.clone_into(&mut motion.text);
        }
    }
}
