//! The record walked through once: which item was in hand at each event, and whether the doors
//! were closed.

use std::collections::BTreeSet;

use crate::{
    correction,
    event::{Event, Fact},
    ids::{ActId, ElectionId, ItemId, MotionId, RequestId, VoteId},
    meeting::Meeting,
    motion::Disposal,
};

/// An event with what was going on.
pub(super) struct Walked {
    /// The event, as it is read after corrections.
    pub(super) event: Event,
    /// The item to which it belongs, where it belongs to one.
    pub(super) item: Option<ItemId>,
    /// Whether it happened behind closed doors.
    pub(super) closed: bool,
}

/// Everything that happened behind closed doors.
#[derive(Debug, Default)]
pub(crate) struct Closed {
    /// Motions adopted there.
    pub(crate) adopted: BTreeSet<MotionId>,
    /// Votes decided there.
    pub(crate) votes: BTreeSet<VoteId>,
    /// Motions made there.
    pub(super) moved: BTreeSet<MotionId>,
    /// Elections of which a part was held there.
    pub(crate) elections: BTreeSet<ElectionId>,
    /// Speeches begun there.
    pub(super) speeches: BTreeSet<RequestId>,
    /// Entries made there.
    pub(super) entries: BTreeSet<(ActId, u16)>,
}

/// Walks through the record. The closing and the opening of the doors themselves are public.
pub(super) fn walk(meeting: &Meeting) -> Vec<Walked> {
    let (mut item, mut closed) = (None, false);
    let mut secret = BTreeSet::new();
    let mut walked = Vec::new();
    // What went out in writing behind closed doors comes to its end after they have opened.
    let mut out = BTreeSet::new();
    for event in correction::reading(&meeting.log) {
        if let Fact::ItemStarted { item: id } = &event.fact {
            item = Some(*id);
        }
        if matches!(&event.fact, Fact::ItemClosed { item: id } if item == Some(*id)) {
            item = None;
        }
        if matches!(event.fact, Fact::DoorsOpened | Fact::Adjourned) {
            closed = false;
        }
        let closes = matches!(event.fact, Fact::DoorsClosed { .. });
        let motion = of_motion(&event.fact).or_else(|| of_vote(meeting, &event.fact));
        let goes_out =
            |fact: &Fact| matches!(fact, Fact::VoteOpened { terms, .. } if terms.written.is_some());
        if closed && goes_out(&event.fact) {
            out.extend(motion);
        }
        if closed && let Fact::VoteDecided { vote, .. } = &event.fact {
            secret.extend(meeting.vote(*vote).map(|vote| vote.motion));
        }
        let belongs = motion.and_then(|id| meeting.motion(id)).map(|motion| motion.item);
        // What becomes later of a vote behind closed doors belongs there.
        let undoes = annuls(meeting, &event.fact).is_some_and(|motion| secret.contains(&motion));
        let ends = motion.is_some_and(|motion| out.contains(&motion));
        let closed_now = closed && !closes || undoes || ends;
        walked.push(Walked { item: belongs.or(item), closed: closed_now, event });
        closed |= closes;
    }
    walked
}

/// The motion whose vote a fact declares void.
fn annuls(meeting: &Meeting, fact: &Fact) -> Option<MotionId> {
    if let Fact::VoteAnnulled { vote, .. } = fact {
        return meeting.vote(*vote).map(|vote| vote.motion);
    }
    let Fact::MotionDisposed { motion, disposal: Disposal::Annulled } = fact else { return None };
    Some(*motion)
}

/// What happened behind closed doors.
pub(super) fn closed_of(walked: &[Walked], meeting: &Meeting) -> Closed {
    let mut closed = Closed::default();
    for step in walked.iter().filter(|step| step.closed) {
        closed.entries.insert((step.event.act, step.event.place));
        if let Fact::Moved { motion, .. } = &step.event.fact {
            closed.moved.insert(*motion);
        }
        if let Fact::ConsentGiven { motion } = &step.event.fact {
            closed.adopted.insert(*motion);
        }
        if let Fact::VoteOpened { vote, terms, .. } = &step.event.fact
            && terms.written.is_some()
        {
            closed.votes.insert(*vote);
        }
        if let Fact::VoteDecided { vote, .. } = &step.event.fact {
            closed.votes.insert(*vote);
            closed.adopted.extend(meeting.vote(*vote).map(|vote| vote.motion));
        }
        closed.elections.extend(of_election(meeting, &step.event.fact));
        if let Fact::FloorGiven { request, .. } = &step.event.fact {
            closed.speeches.insert(*request);
        }
    }
    closed
}

/// Whether the log tells that the doors were closed, also where that was undone: what was entered
/// in between stands in the log all the same.
#[must_use]
pub fn ever_closed(meeting: &Meeting) -> bool {
    meeting.log.iter().any(|event| matches!(event.fact, Fact::DoorsClosed { .. }))
}

/// What happened behind closed doors in a meeting; nothing where its doors were never closed.
pub(crate) fn closed(meeting: &Meeting) -> Closed {
    if ever_closed(meeting) { closed_of(&walk(meeting), meeting) } else { Closed::default() }
}

/// The motion that a fact is about.
pub(super) fn of_motion(fact: &Fact) -> Option<MotionId> {
    if let Fact::TakenUp { motions } | Fact::DebateClosed { motions } = fact {
        return motions.first().copied();
    }
    let (Fact::Moved { motion, .. }
    | Fact::MotionDisposed { motion, .. }
    | Fact::Reworded { motion, .. }
    | Fact::Restated { motion, .. }
    | Fact::MotionRuled { motion, .. }
    | Fact::ConsentGiven { motion }
    | Fact::ConsentRefused { motion, .. }
    | Fact::Divided { motion, .. }
    | Fact::SeriatimOrdered { motion, .. }
    | Fact::ParagraphReached { motion, .. }
    | Fact::DebateLimited { motion, .. }
    | Fact::VoteOpened { motion, .. }
    | Fact::DoorsClosed { motion, .. }) = fact
    else {
        return None;
    };
    Some(*motion)
}

/// The election that a fact is about.
fn of_election(meeting: &Meeting, fact: &Fact) -> Option<ElectionId> {
    if let Fact::ElectionOpened { election, .. }
    | Fact::CandidateNominated { election, .. }
    | Fact::RoundOpened { election, .. }
    | Fact::Acclaimed { election, .. }
    | Fact::ElectionEnded { election, .. } = fact
    {
        return Some(*election);
    }
    let (Fact::RoundDecided { round, .. } | Fact::LotsDrawn { round, .. }) = fact else {
        return None;
    };
    meeting.elections.iter().find(|one| one.round(*round).is_some()).map(|one| one.id)
}

/// The motion of the vote that a fact is about.
pub(super) fn of_vote(meeting: &Meeting, fact: &Fact) -> Option<MotionId> {
    let (Fact::VoteDecided { vote, .. }
    | Fact::PollsSet { vote, .. }
    | Fact::ElectorAdmitted { vote, .. }) = fact
    else {
        return None;
    };
    meeting.vote(*vote).map(|vote| vote.motion)
}
