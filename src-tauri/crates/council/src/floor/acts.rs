//! Asking for the floor, giving it, and ending a speech.

use super::Purpose;
use crate::{
    agenda::SideKey,
    event::Fact,
    ids::{PersonId, RequestId},
    meeting::Meeting,
    people::Capacity,
    refusal::Refusal,
    rules::Ground,
    time::Stamp,
};

/// The acts of this area.
pub(crate) enum Change<'a> {
    Ask { request: RequestId, person: PersonId, purpose: Purpose, side: Option<&'a SideKey> },
    Withdraw(RequestId),
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
    let item = meeting.item_in_hand()?;
    meeting.no_vote_open()?;
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
    if let Some(side) = side
        && !item.sides.iter().any(|known| known.key == *side)
    {
        return Err(Refusal::SidesUnclear);
    }
    if purpose == Purpose::Speak
        && side.is_none()
        && meeting.immediately_pending().is_some()
        && meeting.rules.as_ref().is_some_and(|rules| rules.floor.side_required)
    {
        return Err(Refusal::SideMissing { cite: meeting.floor_cite() });
    }
    if purpose == Purpose::Speak {
        has_speeches_left(meeting, person)?;
    }
    Ok(vec![Fact::FloorAsked { request, person, purpose, side: side.cloned() }])
}

/// Nobody speaks more often on one question than the rules allow; the speech that is being made
/// counts.
fn has_speeches_left(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    let limit = meeting.rules.as_ref().and_then(|rules| rules.floor.speeches_per_question);
    let Some(limit) = limit else { return Ok(()) };
    let subject = meeting.subject();
    let now = meeting.floor.speaking.iter().chain(&meeting.floor.interrupted).any(|speech| {
        speech.person == person && speech.subject == subject && speech.purpose == Purpose::Speak
    });
    if meeting.speeches_of(person) + u32::from(now) < limit {
        return Ok(());
    }
    Err(Refusal::SpeechesUsed { person, limit, cite: meeting.floor_cite() })
}

/// 出席 and 列席 may speak; 旁听 may not.
fn may_speak(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    match meeting.in_room(person)?.capacity {
        Capacity::Member | Capacity::Consultative => Ok(()),
        Capacity::Observer => {
            Err(Refusal::ObserversListen { person, cite: meeting.cite(Ground::RightToSpeak) })
        }
    }
}

fn give(meeting: &Meeting, request: RequestId) -> Result<Vec<Fact>, Refusal> {
    meeting.no_vote_open()?;
    let asked = meeting.floor.request(request)?;
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

pub(crate) fn seconds_for(meeting: &Meeting, purpose: Purpose) -> u32 {
    meeting.rules.as_ref().map_or(0, |rules| match purpose {
        Purpose::Speak => rules.floor.speech_seconds,
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
