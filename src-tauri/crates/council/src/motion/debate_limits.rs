//! 限制辩论、停止辩论: orders about debate (RONR 12th ed., sections 15 and 16). They belong to the
//! question, and go with it where it is laid aside and taken up again.

use std::collections::{BTreeMap, BTreeSet};

use super::Motion;
use crate::{event::Fact, floor::Purpose, ids::MotionId, meeting::Meeting, refusal::Refusal};

/// An order that limits or extends debate on a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Limit {
    /// Length of a speech in seconds, where the order says so.
    pub(crate) seconds: Option<u32>,
    /// Speeches of each person, where the order says so.
    pub(crate) speeches: Option<u32>,
}

impl Limit {
    /// This one, and what it does not say by another.
    fn or(self, other: Self) -> Self {
        Self { seconds: self.seconds.or(other.seconds), speeches: self.speeches.or(other.speeches) }
    }
}

/// Orders about debate in force, by the question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Limits {
    /// Questions on which debate was closed, and by which orders.
    closed: BTreeMap<MotionId, BTreeSet<Option<MotionId>>>,
    /// Limits by question, each with the order that set it, the last last.
    limited: BTreeMap<MotionId, Vec<(Option<MotionId>, Limit)>>,
}

impl Limits {
    /// Whether debate on a question was closed.
    pub(crate) fn is_closed(&self, motion: MotionId) -> bool {
        self.closed.contains_key(&motion)
    }

    pub(crate) fn close(&mut self, motions: &[MotionId], order: Option<MotionId>) {
        for motion in motions {
            self.closed.entry(*motion).or_default().insert(order);
        }
    }

    pub(crate) fn limit(&mut self, motion: MotionId, limit: Limit, order: Option<MotionId>) {
        self.limited.entry(motion).or_default().push((order, limit));
    }

    /// The orders about debate on a question, the last before those that it left as they were.
    fn of(&self, motion: MotionId) -> Limit {
        let orders = self.limited.get(&motion).into_iter().flatten().rev();
        orders.fold(Limit::default(), |limit, (_, order)| limit.or(*order))
    }

    /// An order that is reconsidered holds no longer until it is adopted again.
    pub(crate) fn lift(&mut self, order: MotionId) {
        let order = Some(order);
        self.closed.retain(|_, orders| {
            orders.remove(&order);
            !orders.is_empty()
        });
        for orders in self.limited.values_mut() {
            orders.retain(|(other, _)| *other != order);
        }
    }

    /// A question that is voted on again is open to debate anew.
    pub(crate) fn reopen(&mut self, motion: MotionId) {
        self.closed.remove(&motion);
    }
}

/// A limit says how long or how often, and both are something.
pub(super) fn check(seconds: Option<u32>, speeches: Option<u32>) -> Result<(), Refusal> {
    let seconds_fit = seconds.is_none_or(|seconds| (10..=3600).contains(&seconds));
    let speeches_fit = speeches.is_none_or(|speeches| (1..=20).contains(&speeches));
    let says_something = seconds.is_some() || speeches.is_some();
    if says_something && seconds_fit && speeches_fit { Ok(()) } else { Err(Refusal::TimeUnclear) }
}

/// The order applies to the question under it, and to what is moved upon that (15:16).
pub(super) fn limit(
    meeting: &Meeting,
    motion: &Motion,
    seconds: Option<u32>,
    speeches: Option<u32>,
) -> Vec<Fact> {
    below(meeting, motion)
        .into_iter()
        .next_back()
        .map(|motion| Fact::DebateLimited { motion, seconds, speeches })
        .into_iter()
        .collect()
}

/// Debate ends on the question under it, or on all; whoever waited to speak waits no longer.
pub(super) fn close(meeting: &Meeting, motion: &Motion, all: bool) -> Vec<Fact> {
    let mut motions = below(meeting, motion);
    if !all {
        motions = motions.into_iter().next_back().into_iter().collect();
    }
    let mut facts = vec![Fact::DebateClosed { motions }];
    let waiting = meeting.floor.queue.iter().filter(|request| request.purpose == Purpose::Speak);
    facts.extend(waiting.map(|request| Fact::RequestWithdrawn { request: request.id }));
    facts
}

/// The pending questions under a motion, the first made first.
fn below(meeting: &Meeting, motion: &Motion) -> Vec<MotionId> {
    meeting.pending().iter().map(|other| other.id).take_while(|id| *id != motion.id).collect()
}

impl Meeting {
    /// The order about debate that holds for the question in hand: its own, or that of the
    /// nearest question under it.
    pub(crate) fn limit_in_force(&self) -> Limit {
        let pending = self.pending();
        let orders = pending.iter().rev().map(|motion| self.limits.of(motion.id));
        orders.fold(Limit::default(), Limit::or)
    }
}
