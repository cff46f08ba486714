//! Asking for the floor, giving it, and ending a speech.

use super::{Purpose, Request};
use crate::{
    agenda::SideKey,
    event::Fact,
    ids::{PersonId, RequestId},
    meeting::Meeting,
    motion,
    people::Capacity,
    refusal::Refusal,
    rules::{FloorOrder, Ground},
    time::Stamp,
};

/// The acts of this area.
pub(crate) enum Change<'a> {
    Ask { request: RequestId, person: PersonId, purpose: Purpose, side: Option<&'a SideKey> },
    Withdraw(RequestId),
    Place { request: RequestId, before: Option<RequestId> },
    Give(RequestId),
    Pause,
    Resume,
    Extend(u32),
    Yield { request: RequestId, to: PersonId },
    End,
}

pub(crate) fn decide(
    meeting: &Meeting,
    change: Change<'_>,
    at: Stamp,
) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    match change {
        Change::Ask { request, person, purpose, side } => {
            ask(meeting, request, person, purpose, side)
        }
        Change::Withdraw(request) => {
            meeting.floor.request(request)?;
            Ok(vec![Fact::RequestWithdrawn { request }])
        }
        Change::Place { request, before } => place(meeting, request, before),
        Change::Give(request) => give(meeting, request),
        Change::Pause => match meeting.floor.speaker()?.timer.running_since {
            Some(_) => Ok(vec![Fact::SpeechPaused]),
            None => Err(Refusal::SpeechStandsStill),
        },
        Change::Resume => match meeting.floor.speaker()?.timer.running_since {
            Some(_) => Err(Refusal::SpeechRuns),
            None => Ok(vec![Fact::SpeechResumed]),
        },
        Change::Extend(seconds) => {
            meeting.floor.speaker()?;
            if seconds == 0 || seconds > 3600 {
                return Err(Refusal::TimeUnclear);
            }
            Ok(vec![Fact::SpeechExtended { seconds }])
        }
        Change::Yield { request, to } => yield_to(meeting, request, to, at),
        Change::End => {
            let speech = meeting.floor.speaker()?;
            Ok(vec![Fact::SpeechEnded { request: speech.id, yielded_to: None }])
        }
    }
}

fn ask(
    meeting: &Meeting,
    request: RequestId,
    person: PersonId,
    purpose: Purpose,
    side: Option<&SideKey>,
) -> Result<Vec<Fact>, Refusal> {
    can_ask(meeting, purpose)?;
    let item = meeting.item_in_hand()?;
    may_speak(meeting, person)?;
    if meeting.floor.knows(request) {
        return Err(Refusal::AlreadyThere);
    }
    let waiting = meeting.floor.queue.iter().any(|other| {
        other.person == person
            && (other.purpose == Purpose::PointOfOrder) == (purpose == Purpose::PointOfOrder)
    });
    if waiting {
        return Err(Refusal::InQueue { person });
    }
    if purpose == Purpose::Speak {
        meeting.chair_may_take_part(person)?;
    }
    if let Some(side) = side
        && !item.sides.iter().any(|known| known.key == *side)
    {
        return Err(Refusal::SidesUnclear);
    }
    if purpose == Purpose::Speak
        && side.is_none()
        && meeting.immediately_pending().is_some()
        && meeting.rules.as_ref().is_some_and(|rules| rules.floor.side_required)
        && meeting.binds(Ground::SideFirst)
    {
        return Err(Refusal::SideMissing { cite: meeting.cite(Ground::SideFirst) });
    }
    if purpose == Purpose::Speak {
        has_speeches_left(meeting, person)?;
    }
    Ok(vec![Fact::FloorAsked { request, person, purpose, side: side.cloned() }])
}

/// Whether anybody can ask for the floor now: an item is in hand, no vote is being taken, and a
/// question that is pending can be debated.
pub(crate) fn can_ask(meeting: &Meeting, purpose: Purpose) -> Result<(), Refusal> {
    meeting.in_session()?;
    meeting.item_in_hand()?;
    meeting.no_vote_open()?;
    let Some(top) = meeting.immediately_pending().filter(|_| purpose == Purpose::Speak) else {
        return Ok(());
    };
    let cite = || meeting.cite(Ground::Undebatable);
    if motion::is_debatable(meeting, top) {
        Ok(())
    } else if meeting.limits.is_closed(top.id) {
        Err(Refusal::DebateClosed { cite: cite() })
    } else {
        Err(Refusal::Undebatable { cite: cite() })
    }
}

/// Whether somebody in the room could ask for the floor: to speak, with a question, or on a point
/// of order.
pub(crate) fn can_anybody_ask(meeting: &Meeting) -> Result<(), Refusal> {
    can_ask(meeting, Purpose::PointOfOrder)?;
    let waits = |person: PersonId, point: bool| {
        let of = |r: &&Request| (r.purpose == Purpose::PointOfOrder) == point;
        meeting.floor.queue.iter().filter(of).any(|request| request.person == person)
    };
    let mut first = None;
    for seat in meeting.roll.iter().filter(|seat| seat.is_present()) {
        let person = seat.person;
        match may_speak(meeting, person) {
            Ok(()) if waits(person, true) && waits(person, false) => {
                first.get_or_insert(Refusal::InQueue { person });
            }
            Ok(()) => return Ok(()),
            Err(refusal) => {
                first.get_or_insert(refusal);
            }
        }
    }
    Err(first.unwrap_or(Refusal::NobodyPresent))
}

/// Whether a rule stands between somebody and the floor that the chair could override.
pub(crate) fn is_overridable(meeting: &Meeting) -> bool {
    let out_of_turn = |request: &Request| {
        give(meeting, request.id).is_err_and(|refusal| refusal.overridable().is_some())
    };
    if meeting.in_session().is_err() {
        return false;
    }
    // Two at most are asked: where there is an order, only the next of it is in turn.
    let waiting = meeting.floor.queue.iter();
    let others = || waiting.clone().filter(|request| request.purpose != Purpose::PointOfOrder);
    if meeting.no_vote_open().is_ok() && others().take(2).any(out_of_turn) {
        return true;
    }
    let Some(rules) = meeting.rules.as_ref().filter(|_| can_ask(meeting, Purpose::Speak).is_ok())
    else {
        return false;
    };
    let side = rules.floor.side_required
        && meeting.immediately_pending().is_some()
        && meeting.binds(Ground::SideFirst);
    let held_back = |person: PersonId| side || has_speeches_left(meeting, person).is_err();
    let waits = |person: PersonId| {
        let others = meeting.floor.queue.iter().filter(|r| r.purpose != Purpose::PointOfOrder);
        others.into_iter().any(|request| request.person == person)
    };
    meeting.roll.iter().filter(|seat| seat.is_present()).map(|seat| seat.person).any(|person| {
        may_speak(meeting, person).is_ok()
            && meeting.chair_may_take_part(person).is_ok()
            && held_back(person)
            && !waits(person)
    })
}

/// Nobody speaks more often on one question than the rules, or an order of the body, allow; the
/// speech that is being made counts. The mover of a main motion may reply where the rules say so.
fn has_speeches_left(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    let Some(rules) = &meeting.rules else { return Ok(()) };
    let limit = meeting.limit_in_force().speeches.or(rules.floor.speeches_per_question);
    let Some(limit) = limit.filter(|_| meeting.binds(Ground::SpeechNumber)) else {
        return Ok(());
    };
    let replies = rules.floor.mover_replies
        && meeting
            .immediately_pending()
            .is_some_and(|top| top.kind.is_main() && top.mover == person);
    let limit = limit + u32::from(replies);
    let subject = meeting.subject();
    let now = meeting.floor.speaking.iter().chain(&meeting.floor.interrupted).any(|speech| {
        speech.person == person && speech.subject == subject && speech.purpose == Purpose::Speak
    });
    if meeting.speeches_of(person) + u32::from(now) < limit {
        return Ok(());
    }
    Err(Refusal::SpeechesUsed { person, limit, cite: meeting.cite(Ground::SpeechNumber) })
}

/// 出席 and 列席 may speak; 旁听 may not.
fn may_speak(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    match meeting.in_room(person)?.capacity {
        Capacity::Member | Capacity::Consultative => Ok(()),
        Capacity::Observer if meeting.public_time => Ok(()),
        Capacity::Observer => {
            Err(Refusal::ObserversListen { person, cite: meeting.cite(Ground::RightToSpeak) })
        }
    }
}

fn give(meeting: &Meeting, request: RequestId) -> Result<Vec<Fact>, Refusal> {
    meeting.no_vote_open()?;
    let asked = meeting.floor.request(request)?;
    is_next(meeting, asked)?;
    let mut facts = Vec::new();
    let interrupts = asked.purpose == Purpose::PointOfOrder;
    // A point of order interrupts; anybody else follows when the speaker has finished.
    match &meeting.floor.speaking {
        Some(_) if !interrupts => facts = finish(meeting),
        Some(speech) if speech.purpose == Purpose::PointOfOrder => {
            facts.push(Fact::SpeechEnded { request: speech.id, yielded_to: None });
        }
        Some(speech) if speech.timer.running_since.is_some() => facts.push(Fact::SpeechPaused),
        Some(_) | None => {}
    }
    facts.push(Fact::FloorGiven {
        request,
        person: asked.person,
        purpose: asked.purpose,
        side: asked.side.clone(),
        seconds: seconds_for(meeting, asked.purpose),
    });
    Ok(facts)
}

/// Puts somebody who waits before somebody else, or at the end. Points of order stay ahead.
fn place(
    meeting: &Meeting,
    request: RequestId,
    before: Option<RequestId>,
) -> Result<Vec<Fact>, Refusal> {
    meeting.no_vote_open()?;
    let asked = meeting.floor.request(request)?;
    let waiting = meeting.queue();
    let others = waiting.iter().copied().filter(|other| other.id != request);
    let mut order: Vec<&Request> = others.collect();
    let at = match before {
        Some(before) => {
            let at = order.iter().position(|other| other.id == before);
            at.ok_or(Refusal::Unknown)?
        }
        None => order.len(),
    };
    order.insert(at, asked);
    order.sort_by_key(|other| other.purpose != Purpose::PointOfOrder);
    if order == waiting {
        return Err(Refusal::NothingChanged);
    }
    if asked.purpose != Purpose::PointOfOrder {
        is_free_to_place(meeting)?;
    }
    let place = order.iter().position(|other| other.id == request).unwrap_or_default();
    Ok(vec![Fact::RequestPlaced {
        request,
        place: crate::quorum::count(place) + 1,
        order: order.iter().map(|other| other.id).collect(),
    }])
}

/// Where the rules give the order, the chair leaves it as it is or says why not.
fn is_free_to_place(meeting: &Meeting) -> Result<(), Refusal> {
    let ordered = meeting.rules.as_ref().is_some_and(|r| r.floor.order == FloorOrder::Alternate);
    let next = meeting.queue().into_iter().find(|r| r.purpose != Purpose::PointOfOrder);
    match next.filter(|_| ordered && meeting.binds(Ground::Turn)) {
        Some(next) => {
            Err(Refusal::NotNext { person: next.person, cite: meeting.cite(Ground::Turn) })
        }
        None => Ok(()),
    }
}

/// Whether the order of those who wait could be changed now.
pub(crate) fn can_place(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    let waiting = &meeting.floor.queue;
    let points = waiting.iter().filter(|r| r.purpose == Purpose::PointOfOrder).count();
    match (points, waiting.len() - points) {
        (0, 0) => Err(Refusal::NobodyWaits),
        (2.., _) => Ok(()),
        (_, 2..) => is_free_to_place(meeting),
        (_, 0 | 1) => Err(Refusal::NothingChanged),
    }
}

/// Where the rules give the order, the chair follows it or says why not.
fn is_next(meeting: &Meeting, asked: &Request) -> Result<(), Refusal> {
    let ordered = meeting.rules.as_ref().is_some_and(|r| r.floor.order == FloorOrder::Alternate);
    if !ordered || asked.purpose == Purpose::PointOfOrder || !meeting.binds(Ground::Turn) {
        return Ok(());
    }
    match meeting.next_request() {
        Some(next) if next.id != asked.id => {
            Err(Refusal::NotNext { person: next.person, cite: meeting.cite(Ground::Turn) })
        }
        Some(_) | None => Ok(()),
    }
}

/// How long a speech may last: as the body has ordered, as residents may speak in their time, or
/// as the rules say.
pub(crate) fn seconds_for(meeting: &Meeting, purpose: Purpose) -> u32 {
    let public = meeting.public_time_rule().filter(|_| meeting.public_time);
    meeting.rules.as_ref().map_or(0, |rules| match purpose {
        Purpose::Speak => public
            .map(|rule| rule.seconds)
            .or(meeting.limit_in_force().seconds)
            .unwrap_or(rules.floor.speech_seconds),
        Purpose::Question | Purpose::PointOfOrder => rules.floor.question_seconds,
    })
}

fn yield_to(
    meeting: &Meeting,
    request: RequestId,
    to: PersonId,
    at: Stamp,
) -> Result<Vec<Fact>, Refusal> {
    let speech = meeting.floor.speaker()?;
    may_speak(meeting, to)?;
    if speech.purpose == Purpose::Speak {
        meeting.chair_may_take_part(to)?;
    }
    if speech.person == to || meeting.floor.knows(request) {
        return Err(Refusal::AlreadyThere);
    }
    let left = speech.limit_ms.saturating_sub(speech.timer.spent_at(at.steady_ms)) / 1000;
    if left == 0 {
        return Err(Refusal::NoTimeLeft);
    }
    Ok(vec![
        Fact::SpeechEnded { request: speech.id, yielded_to: Some(to) },
        Fact::FloorGiven {
            request,
            person: to,
            purpose: speech.purpose,
            side: speech.side.clone(),
            seconds: u32::try_from(left).unwrap_or(u32::MAX),
        },
    ])
}

/// Whether there is somebody to whom the speaker could give time; whether any is left depends on
/// the moment.
pub(crate) fn can_yield(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    let speech = meeting.floor.speaker()?;
    let other = |seat: &crate::roll::Seat| {
        seat.is_present()
            && seat.person != speech.person
            && may_speak(meeting, seat.person).is_ok()
            && (speech.purpose != Purpose::Speak
                || meeting.chair_may_take_part(seat.person).is_ok())
    };
    if meeting.roll.iter().any(other) { Ok(()) } else { Err(Refusal::NobodyPresent) }
}

/// Ends every speech, the interrupted ones too, for a vote or another item.
pub(crate) fn finish(meeting: &Meeting) -> Vec<Fact> {
    let floor = &meeting.floor;
    floor
        .speaking
        .iter()
        .chain(floor.interrupted.iter().rev())
        .map(|speech| Fact::SpeechEnded { request: speech.id, yielded_to: None })
        .collect()
}
