//! Whose turn it is: the order of those who wait, as the rules give it or as the chair put it.

use std::collections::{BTreeMap, VecDeque};

use super::{Purpose, Request, Subject};
use crate::{
    agenda::SideKey,
    ids::{PersonId, RequestId},
    meeting::Meeting,
    rules::FloorOrder,
};

impl Meeting {
    /// The queue in the order in which the floor will be given: points of order first, then as
    /// the rules say (RONR 42:5–13; 居民议事十二原则 3). Each place is given as if those before
    /// had spoken, so that the sides alternate down the whole queue. Those whom the chair put into
    /// an order come before whoever asked after that.
    #[must_use]
    pub fn queue(&self) -> Vec<&Request> {
        let waiting = &self.floor.queue;
        let mut queue = Vec::with_capacity(waiting.len());
        if waiting.is_empty() {
            return queue;
        }
        let turn = Turn::of(self);
        let mut groups: BTreeMap<_, Vec<(usize, &Request)>> = BTreeMap::new();
        for (place, request) in waiting.iter().enumerate() {
            groups.entry(turn.precedence(self, request)).or_default().push((place, request));
        }
        let mut side = turn.last_side;
        for group in groups.into_values() {
            if turn.alternates {
                alternate(group, &mut side, &mut queue);
            } else {
                queue.extend(group.into_iter().map(|(_, request)| request));
            }
        }
        queue
    }

    /// Who gets the floor next: the first of the queue, without the order of the rest.
    #[must_use]
    pub fn next_request(&self) -> Option<&Request> {
        let waiting = &self.floor.queue;
        if waiting.is_empty() {
            return None;
        }
        let turn = Turn::of(self);
        let same =
            |request: &Request| request.side.is_some() && request.side.as_ref() == turn.last_side;
        waiting.iter().min_by_key(|request| {
            (turn.precedence(self, request), turn.alternates && same(request))
        })
    }
}

/// What decides who is next, the same for everybody who waits.
struct Turn<'a> {
    alternates: bool,
    subject: Option<Subject>,
    mover: Option<PersonId>,
    /// The side of whoever spoke last, where sides alternate.
    last_side: Option<&'a SideKey>,
    /// The order into which the chair put them; empty where the rules alone give it.
    arranged: &'a [RequestId],
}

impl<'a> Turn<'a> {
    fn of(meeting: &'a Meeting) -> Self {
        let order = meeting.rules.as_ref().map_or(FloorOrder::Asked, |rules| rules.floor.order);
        let alternates = order == FloorOrder::Alternate;
        let subject = meeting.subject();
        let last = |subject| meeting.floor.tracks.last_side.get(&subject);
        // Where the rules give an order of their own, that of the chair holds for the question on
        // which it was given.
        let arranged = meeting.floor.arranged.as_ref();
        let arranged = arranged.filter(|one| !alternates || one.subject == subject);
        Self {
            arranged: arranged.map_or(&[], |one| one.order.as_slice()),
            alternates,
            subject,
            mover: meeting.immediately_pending().map(|motion| motion.mover),
            last_side: subject.and_then(last).filter(|_| alternates),
        }
    }

    /// The smaller, the sooner: as the chair put them, then as the rules say. Of equals whoever
    /// takes another side than the last, and of those whoever asked first.
    fn precedence(&self, meeting: &Meeting, request: &Request) -> (bool, usize, bool, u32) {
        let late = request.purpose != Purpose::PointOfOrder;
        let placed = self.arranged.iter().position(|id| *id == request.id);
        if !self.alternates || placed.is_some() {
            return (late, placed.unwrap_or(usize::MAX), true, 0);
        }
        let spoken = |subject| meeting.floor.tracks.spoken.get(&(request.person, subject)).copied();
        let spoken = self.subject.and_then(spoken).unwrap_or(0);
        (late, usize::MAX, !(spoken == 0 && self.mover == Some(request.person)), spoken)
    }
}

/// Puts equals one after another, each on another side than the one before as far as there are
/// any; who takes no side follows everybody. Each side waits in a line of its own.
fn alternate<'a>(
    group: Vec<(usize, &'a Request)>,
    last_side: &mut Option<&'a SideKey>,
    queue: &mut Vec<&'a Request>,
) {
    let mut lines: BTreeMap<Option<&SideKey>, VecDeque<(usize, &Request)>> = BTreeMap::new();
    for (place, request) in group {
        lines.entry(request.side.as_ref()).or_default().push_back((place, request));
    }
    loop {
        let first = |(side, line): (&Option<&SideKey>, &VecDeque<(usize, &Request)>)| {
            let same = side.is_some() && *side == *last_side;
            line.front().map(|(place, _)| (same, *place))
        };
        let Some(side) = lines
            .iter()
            .filter_map(|(side, line)| Some((first((side, line))?, *side)))
            .min_by_key(|(key, _)| *key)
            .map(|(_, side)| side)
        else {
            return;
        };
        let next = lines.get_mut(&side).and_then(VecDeque::pop_front);
        queue.extend(next.map(|(_, request)| request));
        *last_side = side.or(*last_side);
    }
}
