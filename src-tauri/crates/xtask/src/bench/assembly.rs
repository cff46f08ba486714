//! A meeting to measure with: an assembly of five hundred under Robert's Rules, in rounds of
//! business that are all alike.

use anyhow::{Context, Result};
use council::act::{Act, Deed};
use council::floor::Purpose;
use council::ids::{ActId, ItemId, MeetingId, MotionId, PersonId, RequestId, SittingId, VoteId};
use council::meeting::{Meeting, apply};
use council::motion::{Amendment, Proposal};
use council::people::{Author, Capacity, Entrant, Name, Office};
use council::rules::RuleSet;
use council::sitting::{Held, Particulars};
use council::time::Stamp;
use council::vote::{Tally, Weight};
use uuid::Uuid;

use crate::meeting::decide;

/// Members, all of them in the room.
const PEOPLE: u128 = 500;
/// How many want to speak to every main motion, and how many do before debate is closed.
const WAITING: u128 = 200;
const SPEAKING: u128 = 20;

/// A meeting in session, and the number from which its next identities are made.
pub struct Assembly {
    /// As it stands.
    pub meeting: Meeting,
    /// Events before the call to order: roll and arrivals of five hundred.
    pub before: usize,
    made: u128,
}

impl Assembly {
    /// Calls the meeting, fills the roll and the room, and takes up the first item.
    pub fn open(rules: &RuleSet) -> Result<Self> {
        let mut assembly = Self { meeting: Meeting::default(), before: 0, made: 1_000_000 };
        for deed in opening(rules) {
            assembly.take(deed)?;
        }
        assembly.before = assembly.meeting.log.len();
        Ok(assembly)
    }

    /// Events since the call to order.
    pub fn events(&self) -> usize {
        self.meeting.log.len() - self.before
    }

    /// One round: a main motion, two hundred who want to speak to it and some who do, an
    /// amendment, an order to close debate, and the votes. `seen` is called before every act.
    pub fn round(&mut self, mut seen: impl FnMut(&Meeting, &Act)) -> Result<()> {
        let main =
            self.motion(|_| Proposal::Main { text: "To mend the roof".into(), matter: None });
        self.debated(main.clone(), &mut seen)?;
        let amend = self.motion(|_| Proposal::Amend {
            target: main.0,
            change: Amendment { insert: " at once".to_owned(), ..Amendment::default() },
            to: None,
        });
        self.moved(amend.clone(), &mut seen)?;
        self.spoken(6, &mut seen)?;
        let close = self.motion(|_| Proposal::PreviousQuestion { all: true });
        self.moved(close.clone(), &mut seen)?;
        for (motion, favour) in [(close.0, 400), (amend.0, 300), (main.0, 300)] {
            let vote = VoteId(self.id());
            self.seen(Deed::OpenVote { vote, motion, method: None, until: None }, &mut seen)?;
            self.seen(Deed::CloseVote { vote, tally: tally(favour), chair: None }, &mut seen)?;
        }
        Ok(())
    }

    fn motion(&mut self, proposal: impl Fn(MotionId) -> Proposal) -> Moved {
        let motion = MotionId(self.id());
        Moved(motion, proposal(motion))
    }

    /// Two hundred want to speak; some do, each in turn, and now and then one gives up.
    fn debated(&mut self, main: Moved, seen: &mut impl FnMut(&Meeting, &Act)) -> Result<()> {
        self.moved(main, seen)?;
        for n in 0..WAITING {
            let (request, person) = (RequestId(self.id()), person(10 + n));
            let side = ["for", "against"][usize::from(n % 3 == 0)].to_owned();
            let purpose = Purpose::Speak;
            self.seen(Deed::AskForFloor { request, person, purpose, side: Some(side) }, seen)?;
        }
        self.spoken(SPEAKING, seen)?;
        for _ in 0..5 {
            let request = self.meeting.floor.queue.last().context("nobody waits")?.id;
            self.seen(Deed::WithdrawRequest { request }, seen)?;
        }
        Ok(())
    }

    fn spoken(&mut self, times: u128, seen: &mut impl FnMut(&Meeting, &Act)) -> Result<()> {
        for _ in 0..times {
            let request = self.meeting.queue().first().context("nobody waits")?.id;
            self.seen(Deed::GiveFloor { request }, seen)?;
            self.seen(Deed::EndSpeech, seen)?;
        }
        Ok(())
    }

    /// Made and seconded.
    fn moved(
        &mut self,
        Moved(motion, proposal): Moved,
        seen: &mut impl FnMut(&Meeting, &Act),
    ) -> Result<()> {
        self.seen(Deed::Move { motion, mover: person(3), proposal }, seen)?;
        self.seen(Deed::Second { motion, person: person(4) }, seen)
    }

    fn seen(&mut self, deed: Deed, seen: &mut impl FnMut(&Meeting, &Act)) -> Result<()> {
        let act = self.act(deed);
        seen(&self.meeting, &act);
        self.put(&act)
    }

    fn take(&mut self, deed: Deed) -> Result<()> {
        let act = self.act(deed);
        self.put(&act)
    }

    fn put(&mut self, act: &Act) -> Result<()> {
        let events = decide(&self.meeting, act)?;
        let before = std::mem::take(&mut self.meeting);
        self.meeting = events.iter().fold(before, apply);
        Ok(())
    }

    fn id(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128(self.made)
    }

    fn act(&mut self, deed: Deed) -> Act {
        let id = ActId(self.id());
        let steady_ms = u64::try_from(self.made).unwrap_or(u64::MAX);
        let at = Stamp { utc_ms: 0, offset_minutes: 480, steady_ms, typed_ms: None };
        let by = Author { person: Some(person(1)), office: Some(Office::Secretary) };
        Act { id, at, by, deed }
    }
}

/// A motion to be made.
#[derive(Clone)]
struct Moved(MotionId, Proposal);

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(500 + number))
}

fn tally(favour: u32) -> Tally {
    let heads = |heads| Weight { heads, area: None };
    Tally { favour: heads(favour), against: heads(90), ..Tally::default() }
}

fn opening(rules: &RuleSet) -> Vec<Deed> {
    let everybody: Vec<PersonId> = (0..PEOPLE).map(person).collect();
    let item = ItemId(Uuid::from_u128(300));
    let entrant = |person: &PersonId| Entrant {
        person: *person,
        name: Name::Sealed { sha256: format!("{:064x}", person.0.as_u128()) },
        capacity: Capacity::Member,
        seat: None,
        party: None,
    };
    vec![
        Deed::Call {
            meeting: MeetingId(Uuid::from_u128(1)),
            particulars: Particulars { body: "Bench".to_owned(), ..Particulars::default() },
            held: Held::Live,
            rules: Box::new(rules.clone()),
        },
        Deed::AddItem {
            item,
            parent: None,
            before: None,
            title: "Business".to_owned(),
            kind: council::agenda::ItemKind::Decision,
            minutes: None,
            presenter: None,
            sides: None,
            marks: council::agenda::ItemMarks::default(),
        },
        Deed::Enrol { people: everybody.iter().map(entrant).collect() },
        Deed::Appoint { office: Office::Chair, person: person(0) },
        Deed::Appoint { office: Office::Secretary, person: person(1) },
        Deed::OpenSignIn,
        Deed::Arrive { people: everybody },
        Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(400)) },
        Deed::StartItem { item },
    ]
}
