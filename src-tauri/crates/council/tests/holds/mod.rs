//! What holds in every state of every meeting, and of every act that was taken.

#![allow(dead_code, reason = "each test file uses its own part of it")]

mod acts;
mod motions;
mod quorum;
mod votes;

use std::collections::BTreeSet;

use council::Meeting;
use council::agenda::ItemStatus;
use council::sitting::Phase;

pub use acts::of_act;
pub use votes::fair;

/// Whether something holds, or which of it does not.
pub fn check(holds: bool, what: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what.to_owned()) }
}

/// What holds in every state.
pub fn consistent(meeting: &Meeting) -> Result<(), String> {
    quorum::agrees(meeting)?;
    people(meeting)?;
    motions::hold(meeting)?;
    votes::hold(meeting)?;
    items(meeting)?;
    floor(meeting)?;
    phase(meeting)
}

fn people(meeting: &Meeting) -> Result<(), String> {
    let ids: BTreeSet<_> = meeting.roll.iter().map(|seat| seat.person).collect();
    check(ids.len() == meeting.roll.len(), "somebody is on the roll twice")?;
    for seat in &meeting.roll {
        let open = seat.spells.iter().filter(|spell| spell.is_open()).count();
        check(open == usize::from(seat.is_present()), "somebody is in the room twice")?;
    }
    for proxy in meeting.proxies.iter().filter(|proxy| proxy.spell.is_open()) {
        let here = meeting.roll.iter().any(|s| s.person == proxy.principal && s.is_present());
        check(!here, "somebody in the room is represented")?;
    }
    let acting = meeting.proxies.iter().filter(|proxy| proxy.spell.is_open());
    let acting: Vec<_> = acting.map(|proxy| proxy.principal).collect();
    let once: BTreeSet<_> = acting.iter().collect();
    check(once.len() == acting.len(), "somebody is represented twice")
}

fn items(meeting: &Meeting) -> Result<(), String> {
    check(meeting.outline().len() == meeting.agenda.len(), "an item hangs in the air")?;
    for item in &meeting.agenda {
        let running = item.spells.iter().filter(|spell| spell.is_open()).count();
        let in_hand = meeting.current == Some(item.id);
        let runs = in_hand && meeting.phase == Phase::InSession;
        check(running == usize::from(runs), "an item's time runs wrongly")?;
        check(in_hand == (item.status == ItemStatus::Open), "an item's status is wrong")?;
    }
    Ok(())
}

fn floor(meeting: &Meeting) -> Result<(), String> {
    let floor = &meeting.floor;
    if meeting.phase != Phase::InSession {
        let runs = floor.speaking.iter().any(|speech| speech.timer.running_since.is_some());
        check(!runs, "a speech runs while the meeting does not")?;
    }
    let stands = floor.interrupted.iter().all(|speech| speech.timer.running_since.is_none());
    check(stands, "an interrupted speech runs")?;
    check(floor.speaking.is_some() || floor.interrupted.is_empty(), "nobody interrupts")?;
    check(meeting.queue().len() == floor.queue.len(), "somebody fell out of the queue")
}

fn phase(meeting: &Meeting) -> Result<(), String> {
    match meeting.phase {
        Phase::Preparing | Phase::SigningIn => {
            check(meeting.current.is_none() && meeting.votes.is_empty(), "begun too early")
        }
        Phase::InSession | Phase::Recess => check(meeting.sitting().is_some(), "no sitting"),
        Phase::Adjourned | Phase::Signing | Phase::Signed => check(
            meeting.current.is_none()
                && meeting.sitting().is_none()
                && meeting.floor.speaking.is_none()
                && meeting.floor.queue.is_empty()
                && meeting.open_vote().is_none()
                && meeting.presiding.handed_over.is_none()
                && meeting.pending().is_empty(),
            "something goes on after the adjournment",
        ),
    }
}
