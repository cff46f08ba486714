//! Motions: made, seconded, pending one upon another, and disposed of. What a kind may be moved
//! upon and how it is decided are cells of the rules' table ([`order`]); what is the same for
//! every kind stands in [`acts`]; what a kind does of its own stands in a file of its own.

mod acts;
mod adjourn;
pub mod amend;
mod appeal;
mod bring_again;
mod debate_limits;
mod division;
mod exclude_public;
mod incidental;
mod kind;
mod naming;
mod nominations;
mod order;
mod outcome;
mod polls;
mod proposal;
mod put_off;
mod reconsider;
mod suspend;
mod take_up_unnoticed;
mod withdraw;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use amend::Amendment;
pub use kind::KindName;
pub use proposal::{Part, Proposal};

use crate::{
    ids::{ItemId, MotionId, PersonId},
    meeting::Meeting,
    refusal::Refusal,
    rules::{Case, MotionRow},
    time::Stamp,
};

pub(crate) use acts::{
    Change, can_consent, can_rule, can_second, can_take_up, can_withdraw, check_main, decide, make,
};
pub(crate) use debate_limits::{Limit, Limits};
pub(crate) use division::can_go_on;
pub(crate) use nominations::Nominations;
pub(crate) use order::{can_move, is_debatable};
pub(crate) use outcome::{outcome, sequel};
pub(crate) use polls::vote_below;

/// How a motion left the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Disposal {
    /// Carried by a vote.
    Carried,
    /// Adopted because nobody objected (一致同意), which is no vote.
    Consented,
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
    /// Put off without a time, which ends it for this meeting.
    PostponedIndefinitely,
    /// Given to a committee.
    Referred,
    /// Laid on the table.
    Tabled,
    /// Divided into parts that are decided one by one.
    Divided,
    /// Two thirds refused to consider it.
    NotConsidered,
    /// The meeting ended while it was pending.
    Unfinished,
    /// A decision that was rescinded later.
    Rescinded,
    /// The chair ruled for it, or one member's demand was met.
    Granted,
    /// The chair ruled against it.
    Denied,
    /// The chair answered it.
    Answered,
    /// Its vote was declared void: nothing is decided.
    Annulled,
    /// It has gone out to be voted on in writing.
    InWriting,
}

impl Disposal {
    /// Whether what was moved is now done or decided.
    #[must_use]
    pub fn is_adoption(self) -> bool {
        matches!(self, Self::Carried | Self::Consented)
    }
}

/// Where a motion stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "state", content = "how")]
pub enum Status {
    /// It waits for a second.
    AwaitingSecond,
    /// It is pending.
    Pending,
    /// It is a part of a divided question and waits for the part before it.
    Queued,
    /// It has left the floor.
    Disposed(Disposal),
}

/// How far a question has come that is debated paragraph by paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Seriatim {
    /// The paragraph in hand, from 1; one more than there are when all have been gone through
    /// and the whole is open.
    pub paragraph: u32,
    /// How many there are.
    pub of: u32,
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
    /// Its kind, with the degree of an amendment.
    pub kind: KindName,
    /// What was moved, word for word, with its terms as amended.
    pub proposal: Proposal,
    /// Its words as amended; for an amendment, the words that it would insert.
    pub text: String,
    /// For an amendment, the words that it would change. They do not change while it is pending.
    pub ground: String,
    /// Where it stands.
    pub status: Status,
    /// The question of which it is a part, where that was divided.
    pub part_of: Option<MotionId>,
    /// Where it is debated paragraph by paragraph.
    pub seriatim: Option<Seriatim>,
    /// How often its vote has been reconsidered.
    pub reconsidered: u32,
    /// What the chair said in ruling or answering.
    pub ruling: String,
    /// The motion that took it off the floor together with others.
    pub with: Option<MotionId>,
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

    /// What its threshold depends on besides its kind.
    #[must_use]
    pub fn case(&self) -> Case<'_> {
        let mut case = Case::default();
        if let Proposal::Main { matter, .. } = &self.proposal {
            case.matter = matter.as_deref();
        }
        if let Proposal::PostponeDefinitely { special_order, .. } = &self.proposal {
            case.special_order = *special_order;
        }
        if let Proposal::RescindAmendAdopted { notice, .. }
        | Proposal::DischargeCommittee { notice, .. } = &self.proposal
        {
            case.notice = *notice;
        }
        case
    }

    /// Whether it waits, is pending or is queued.
    fn is_live(&self) -> bool {
        !matches!(self.status, Status::Disposed(_))
    }
}

impl Meeting {
    /// The row of a kind under the meeting's rules.
    #[must_use]
    pub fn row(&self, kind: KindName) -> Option<&MotionRow> {
        self.rules.as_ref().and_then(|rules| rules.row(kind))
    }

    /// The rank of a kind under the meeting's rules.
    #[must_use]
    pub fn rank(&self, kind: KindName) -> Option<u8> {
        self.row(kind).and_then(|row| row.rank)
    }

    /// A motion by its identity.
    #[must_use]
    pub fn motion(&self, id: MotionId) -> Option<&Motion> {
        self.index.motions.get(&id).and_then(|place| self.motions.get(*place))
    }

    pub(crate) fn known_motion(&self, id: MotionId) -> Result<&Motion, Refusal> {
        self.motion(id).ok_or(Refusal::Unknown)
    }

    /// Pending questions, the first made first.
    #[must_use]
    pub fn pending(&self) -> Vec<&Motion> {
        self.live().filter(|motion| motion.is_pending()).collect()
    }

    /// The question that is debated and voted on now.
    #[must_use]
    pub fn immediately_pending(&self) -> Option<&Motion> {
        self.live().rev().find(|motion| motion.is_pending())
    }

    /// The motion that waits for a second, if one does.
    #[must_use]
    pub fn awaiting_second(&self) -> Option<&Motion> {
        self.live().find(|motion| motion.status == Status::AwaitingSecond)
    }

    pub(super) fn live(&self) -> impl DoubleEndedIterator<Item = &Motion> {
        self.index.live.iter().filter_map(|place| self.motions.get(*place))
    }

    /// Main motions that can come back before the meeting.
    pub(crate) fn off_floor(&self) -> impl Iterator<Item = &Motion> {
        self.index.off_floor.iter().filter_map(|place| self.motions.get(*place))
    }

    pub(crate) fn nothing_pending(&self) -> Result<(), Refusal> {
        match self.awaiting_second().or_else(|| self.live().next_back()) {
            Some(motion) => Err(Refusal::QuestionPending { motion: motion.id }),
            None => Ok(()),
        }
    }

    pub(crate) fn make_motion(&mut self, motion: Motion) {
        self.announced = None;
        self.appealable = None;
        let place = self.motions.len();
        self.index.acted.insert(motion.mover);
        self.index.motions.insert(motion.id, place);
        self.index.live.insert(place);
        self.motions.push(motion);
    }

    /// Changes a motion, and keeps the index of those that are live.
    pub(crate) fn with_motion(&mut self, id: MotionId, change: impl FnOnce(&mut Motion)) {
        let Some(place) = self.index.motions.get(&id).copied() else { return };
        let Some(motion) = self.motions.get_mut(place) else { return };
        change(motion);
        let off = motion.kind.is_main()
            && matches!(
                motion.status,
                Status::Disposed(Disposal::Tabled | Disposal::Referred | Disposal::Postponed)
            );
        if motion.is_live() {
            self.index.live.insert(place);
        } else {
            self.index.live.remove(&place);
        }
        if off {
            self.index.off_floor.insert(place);
        } else {
            self.index.off_floor.remove(&place);
        }
    }
}
