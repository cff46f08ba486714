//! Motions: made, seconded, pending one upon another, and disposed of. What is the same for
//! every kind stands here; what a kind does of its own stands in a file of its own.

pub mod amend;
mod excused_from_duty;
mod main_motion;
mod postpone_definitely;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use amend::Amendment;

use crate::{
    event::Fact,
    ids::{ItemId, MotionId, PersonId},
    meeting::Meeting,
    people::Capacity,
    refusal::Refusal,
    rules::Ground,
    time::Stamp,
};

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

/// The kind of a proposal, without its words.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum KindName {
    /// 主动议.
    Main,
    /// 修正案.
    Amend,
    /// 延期到某时.
    PostponeDefinitely,
    /// 请求免除职责.
    ExcusedFromDuty,
}

impl KindName {
    /// Every kind, in the order of precedence from the lowest.
    pub const ALL: [Self; 4] =
        [Self::Main, Self::Amend, Self::PostponeDefinitely, Self::ExcusedFromDuty];

    /// Rank in the order of precedence (RONR 12th ed., tinted pages); none for incidental
    /// motions, which are in order when the thing to which they are incidental is.
    #[must_use]
    pub fn rank(self) -> Option<u8> {
        match self {
            Self::Main => Some(1),
            Self::Amend => Some(3),
            Self::PostponeDefinitely => Some(5),
            Self::ExcusedFromDuty => None,
        }
    }
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
        match &self.proposal {
            Proposal::Amend { target, .. } => Some(*target),
            Proposal::Main { .. }
            | Proposal::PostponeDefinitely { .. }
            | Proposal::ExcusedFromDuty { .. } => None,
        }
    }
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Move { motion: MotionId, mover: PersonId, proposal: &'a Proposal },
    Second { motion: MotionId, person: PersonId },
    LetFall(MotionId),
    Withdraw(MotionId),
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    match change {
        Change::Move { motion, mover, proposal } => make(meeting, motion, mover, proposal),
        Change::Second { motion, person } => second(meeting, motion, person),
        Change::LetFall(motion) => {
            awaiting(meeting, motion)?;
            Ok(vec![Fact::MotionDisposed { motion, disposal: Disposal::NotSeconded }])
        }
        Change::Withdraw(motion) => withdraw(meeting, motion),
    }
}

fn make(
    meeting: &Meeting,
    motion: MotionId,
    mover: PersonId,
    proposal: &Proposal,
) -> Result<Vec<Fact>, Refusal> {
    let item = meeting.item_in_hand()?.id;
    check(meeting, proposal)?;
    may_vote(meeting, mover)?;
    if meeting.motion(motion).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    let needs_second = meeting.rules.as_ref().is_some_and(|rules| rules.motions.second_required);
    Ok(vec![Fact::Moved { motion, item, mover, proposal: proposal.clone(), needs_second }])
}

/// Whether a proposal is in order now, whoever makes it.
pub(crate) fn check(meeting: &Meeting, proposal: &Proposal) -> Result<(), Refusal> {
    in_order(meeting, proposal.kind())?;
    match proposal {
        Proposal::Main { text } => main_motion::check(text),
        Proposal::Amend { target, change } => amend::check(meeting, *target, change),
        Proposal::PostponeDefinitely { until } => postpone_definitely::check(until),
        Proposal::ExcusedFromDuty { person, text } => {
            excused_from_duty::check(meeting, *person, text)
        }
    }
}

/// Whether a kind of motion is in order now. A ranked motion must outrank everything pending; an
/// amendment may always be made to the immediately pending question, where that can be amended.
pub(crate) fn in_order(meeting: &Meeting, kind: KindName) -> Result<(), Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    meeting.item_in_hand()?;
    if let Some(waiting) = meeting.awaiting_second() {
        return Err(Refusal::SecondAwaited { motion: waiting.id });
    }
    let rules = meeting.rules.as_ref();
    if rules.is_some_and(|rules| !rules.motions.kinds.contains(&kind)) {
        return Err(Refusal::KindSwitchedOff { kind });
    }
    let top = meeting.immediately_pending();
    match (kind, top) {
        (KindName::Main, None) => Ok(()),
        (KindName::Main, Some(top)) => Err(Refusal::QuestionFirst {
            motion: top.id,
            cite: meeting.cite(Ground::OneQuestion),
        }),
        (KindName::Amend, Some(top)) => amend::can_amend(meeting, top),
        (KindName::PostponeDefinitely, Some(_)) => outranks(meeting, kind),
        (KindName::ExcusedFromDuty, _) => Ok(()),
        (KindName::Amend | KindName::PostponeDefinitely, None) => {
            Err(Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) })
        }
    }
}

fn outranks(meeting: &Meeting, kind: KindName) -> Result<(), Refusal> {
    let higher = meeting
        .pending()
        .into_iter()
        .rev()
        .find(|motion| motion.proposal.kind().rank() >= kind.rank());
    match higher {
        Some(motion) => Err(Refusal::QuestionFirst {
            motion: motion.id,
            cite: meeting.cite(Ground::OneQuestion),
        }),
        None => Ok(()),
    }
}

/// Only a member in the room moves, seconds and votes.
fn may_vote(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    match meeting.in_room(person)?.capacity {
        Capacity::Member => Ok(()),
        Capacity::Consultative | Capacity::Observer => {
            Err(Refusal::MembersOnly { person, cite: meeting.cite(Ground::RightToVote) })
        }
    }
}

fn awaiting(meeting: &Meeting, motion: MotionId) -> Result<&Motion, Refusal> {
    let known = meeting.motion(motion).ok_or(Refusal::Unknown)?;
    match known.status {
        Status::AwaitingSecond => Ok(known),
        Status::Pending | Status::Disposed(_) => Err(Refusal::NoSecondNeeded),
    }
}

fn second(meeting: &Meeting, motion: MotionId, person: PersonId) -> Result<Vec<Fact>, Refusal> {
    let known = awaiting(meeting, motion)?;
    may_vote(meeting, person)?;
    if known.mover == person {
        return Err(Refusal::MoverCannotSecond { person });
    }
    Ok(vec![Fact::Seconded { motion, person }])
}

/// What stands on a motion falls with it.
fn withdraw(meeting: &Meeting, motion: MotionId) -> Result<Vec<Fact>, Refusal> {
    let known = meeting.motion(motion).ok_or(Refusal::Unknown)?;
    match known.status {
        Status::AwaitingSecond => {}
        Status::Pending => {
            if let Some(waiting) = meeting.awaiting_second() {
                return Err(Refusal::SecondAwaited { motion: waiting.id });
            }
        }
        Status::Disposed(_) => return Err(Refusal::MotionDisposed),
    }
    let mut facts = above(meeting, motion, Disposal::Dropped);
    facts.push(Fact::MotionDisposed { motion, disposal: Disposal::Withdrawn });
    Ok(facts)
}

/// Disposes of everything that stands on a pending motion, the latest first.
fn above(meeting: &Meeting, motion: MotionId, disposal: Disposal) -> Vec<Fact> {
    meeting
        .pending()
        .into_iter()
        .rev()
        .take_while(|other| other.id != motion)
        .map(|other| Fact::MotionDisposed { motion: other.id, disposal })
        .collect()
}

/// What follows for a motion, and for others, when it is carried or lost.
pub(crate) fn outcome(meeting: &Meeting, motion: &Motion, carried: bool) -> Vec<Fact> {
    let disposal = if carried { Disposal::Carried } else { Disposal::Lost };
    let mut facts = vec![Fact::MotionDisposed { motion: motion.id, disposal }];
    if carried {
        facts.extend(match &motion.proposal {
            Proposal::Main { .. } | Proposal::ExcusedFromDuty { .. } => Vec::new(),
            Proposal::Amend { target, change } => amend::adopt(meeting, motion, *target, change),
            Proposal::PostponeDefinitely { .. } => postpone_definitely::adopt(meeting, motion),
        });
    }
    facts
}

impl Meeting {
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
