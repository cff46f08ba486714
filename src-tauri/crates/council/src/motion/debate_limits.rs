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

/// Orders about debate in force, by the question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Limits {
    closed: BTreeSet<MotionId>,
    limited: BTreeMap<MotionId, Limit>,
}

impl Limits {
    /// Whether debate on a question was closed.
    pub(crate) fn is_closed(&self, motion: MotionId) -> bool {
        self.closed.contains(&motion)
    }

    pub(crate) fn close(&mut self, motions: &[MotionId]) {
        self.closed.extend(motions);
    }

    pub(crate) fn limit(&mut self, motion: MotionId, limit: Limit) {
        let known = self.limited.entry(motion).or_default();
        known.seconds = limit.seconds.or(known.seconds);
        known.speeches = limit.speeches.or(known.speeches);
    }

    /// A question that is taken up on another day, or voted on again, is open to debate anew.
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
        let orders = pending.iter().rev().filter_map(|motion| self.limits.limited.get(&motion.id));
        orders.fold(Limit::default(), |limit, order| Limit {
            seconds: limit.seconds.or(order.seconds),
            speeches: limit.speeches.or(order.speeches),
        })
    }
}
