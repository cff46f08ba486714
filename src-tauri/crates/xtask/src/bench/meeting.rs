//! A meeting to measure with: a residents' council of forty in debate.

use anyhow::{Context, Result, anyhow};
use clerk::rulebook::Rulebook;
use council::act::{Act, Deed};
use council::event::Event;
use council::floor::Purpose;
use council::ids::{ActId, ItemId, PersonId, RequestId, SittingId};
use council::meeting::{Meeting, apply};
use council::people::{Author, Capacity, Entrant, Name, Office};
use council::rules::FloorOrder;
use council::time::Stamp;
use uuid::Uuid;

const PEOPLE: u128 = 40;
/// A meeting in session, and the numbers from which its next ids are made.
pub struct Debate {
    /// As it stands.
    pub meeting: Meeting,
    acts: u128,
}

impl Debate {
    /// Calls the meeting, fills the roll, and takes up the first item.
    pub fn open() -> Result<Self> {
        let mut debate = Self { meeting: Meeting::default(), acts: 0 };
        for deed in opening()? {
            let act = debate.act(deed);
            let events = decide(&debate.meeting, &act)?;
            debate.take(&events);
        }
        Ok(debate)
    }

    /// The stream of its record.
    pub fn stream() -> Uuid {
        Uuid::from_u128(1)
    }

    /// The next act of an endless debate: everybody in turn asks, speaks, and ends.
    pub fn next(&mut self) -> Act {
        let turn = self.acts / 3;
        let request = RequestId(Uuid::from_u128(1000 + turn));
        let deed = if !self.meeting.floor.queue.is_empty() {
            Deed::GiveFloor { request: self.meeting.floor.queue[0].id }
        } else if self.meeting.floor.speaking.is_some() {
            Deed::EndSpeech
        } else {
            let person = person(turn % PEOPLE);
            Deed::AskForFloor { request, person, purpose: Purpose::default(), side: None }
        };
        self.act(deed)
    }

    /// Takes events into the meeting.
    pub fn take(&mut self, events: &[Event]) {
        let before = std::mem::take(&mut self.meeting);
        self.meeting = events.iter().fold(before, apply);
    }

    fn act(&mut self, deed: Deed) -> Act {
        self.acts += 1;
        let steady_ms = u64::try_from(self.acts).unwrap_or(u64::MAX) * 1000;
        let at = Stamp { utc_ms: 0, offset_minutes: 480, steady_ms, typed_ms: None };
        let by = Author { person: Some(person(0)), office: Some(Office::Secretary) };
        Act { id: ActId(Uuid::from_u128(self.acts)), at, by, deed }
    }
}

/// Decides; the debate is always in order.
pub fn decide(meeting: &Meeting, act: &Act) -> Result<Vec<Event>> {
    council::decide(meeting, act).map_err(|refusal| anyhow!("the bench was refused: {refusal:?}"))
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(500 + number))
}

fn opening() -> Result<Vec<Deed>> {
    let everybody: Vec<PersonId> = (0..PEOPLE).map(person).collect();
    let item = ItemId(Uuid::from_u128(300));
    let entrant = |person: &PersonId| Entrant {
        person: *person,
        name: Name::Sealed { sha256: format!("{:064x}", person.0.as_u128()) },
        capacity: Capacity::Member,
        seat: None,
        party: None,
    };
    // A debate without an end: first come, first served, as often as they like.
    let mut rules =
        Rulebook::embedded()?.get("roberts-rules-assembly").context("no such rules")?.clone();
    rules.floor.order = FloorOrder::Asked;
    rules.floor.speeches_per_question = None;
    rules.floor.chair_neutral = false;
    rules.settings.clear();
    let call = serde_json::json!({
        "do": "call",
        "meeting": Debate::stream(),
        "particulars": { "body": "Bench" },
        "rules": rules,
    });
    let add = serde_json::json!({ "do": "add-item", "item": item, "title": "Debate" });
    Ok(vec![
        serde_json::from_value(call)?,
        serde_json::from_value(add)?,
        Deed::Enrol { people: everybody.iter().map(entrant).collect() },
        Deed::Appoint { office: Office::Chair, person: person(1) },
        Deed::Appoint { office: Office::Secretary, person: person(0) },
        Deed::OpenSignIn,
        Deed::Arrive { people: everybody },
        Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(400)) },
        Deed::StartItem { item },
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_debate_goes_on() {
        let mut debate = Debate::open().unwrap();
        let before = debate.meeting.log.len();
        for _ in 0..300 {
            let act = debate.next();
            let events = decide(&debate.meeting, &act).unwrap();
            debate.take(&events);
        }
        assert!(debate.meeting.log.len() >= before + 300);
    }
}
