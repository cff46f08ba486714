//! A meeting at a table: acts are taken one after another, each a second later, and everything
//! that a test needs to name is numbered.

#![allow(clippy::unwrap_used)]
#![allow(dead_code, reason = "each test file uses its own part of it")]

use council::act::{Act, Deed};
use council::agenda::ItemKind;
use council::floor::Purpose;
use council::ids::{
    ActId, ItemId, MeetingId, MotionId, PersonId, PollId, RequestId, SittingId, UnitId, VoteId,
};
use council::motion::{Amendment, Proposal};
use council::people::{Capacity, Entrant, Name, Office, seal_name};
use council::register::{Areas, OwnerEntry, UnitEntry, UnitUse};
use council::rules::{RuleSet, derived};
use council::sitting::{Held, Particulars};
use council::time::Stamp;
use council::vote::{Tally, Weight};
use council::{Event, Meeting, Refusal, apply, decide};
use serde_json::Value;
use uuid::Uuid;

pub fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(0x1000 + n))
}

pub fn item(n: u128) -> ItemId {
    ItemId(Uuid::from_u128(0x2000 + n))
}

pub fn motion(n: u128) -> MotionId {
    MotionId(Uuid::from_u128(0x3000 + n))
}

pub fn vote(n: u128) -> VoteId {
    VoteId(Uuid::from_u128(0x4000 + n))
}

pub fn poll(n: u128) -> PollId {
    PollId(Uuid::from_u128(0x6000 + n))
}

pub fn request(n: u128) -> RequestId {
    RequestId(Uuid::from_u128(0x5000 + n))
}

/// A rule set that comes with the program.
pub fn rules(id: &str) -> RuleSet {
    serde_json::from_value(sheet(id)).unwrap_or_else(|error| panic!("{id}: {error}"))
}

/// A file of rules, with what it takes over from others.
fn sheet(id: &str) -> Value {
    let path = format!("{}/../../../assets/rules/{id}.toml", env!("CARGO_MANIFEST_DIR"));
    let mut own: Value = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let fields = own.as_object_mut().unwrap();
    let (base, table) = (fields.remove("base"), fields.remove("table"));
    if let Some(base) = base {
        own = derived(&sheet(base.as_str().unwrap()), &own);
    }
    if let Some(table) = table {
        let rows = sheet(table.as_str().unwrap())["motions"]["rows"].clone();
        let kinds = own["motions"]["kinds"].as_array().unwrap().clone();
        let known = |kind: &String| kinds.iter().any(|known| known.as_str() == Some(kind));
        let rows: serde_json::Map<_, _> =
            rows.as_object().unwrap().clone().into_iter().filter(|(kind, _)| known(kind)).collect();
        own = derived(&serde_json::json!({ "motions": { "rows": rows } }), &own);
    }
    own
}

/// A count of hands.
pub fn tally(favour: u32, against: u32, abstain: u32) -> Tally {
    let heads = |heads| Weight { heads, area: None };
    Tally {
        favour: heads(favour),
        against: heads(against),
        abstain: heads(abstain),
        spoiled: heads(0),
        uncounted: None,
    }
}

pub fn strike_insert(strike: &str, insert: &str) -> Amendment {
    Amendment {
        strike: strike.to_owned(),
        insert: insert.to_owned(),
        after: None,
        nth: None,
        whole: false,
    }
}

pub fn main_motion(text: &str) -> Proposal {
    Proposal::Main { text: text.to_owned(), matter: None }
}

pub fn entrant(n: u128, capacity: Capacity) -> Entrant {
    let sha256 = seal_name(&[7; 16], &format!("P{n}"));
    Entrant { person: person(n), name: Name::Sealed { sha256 }, capacity, seat: None, party: None }
}

pub fn unit(n: u128) -> UnitId {
    UnitId(Uuid::from_u128(0x6000 + n))
}

pub fn owner(n: u128) -> OwnerEntry {
    let name = Name::Sealed { sha256: seal_name(&[8; 16], &format!("P{n}")) };
    OwnerEntry { person: person(n), name, developer: false }
}

/// A unit of a person, with its area in 0.0001 m² by the real-estate register.
pub fn owned(n: u128, owner: u128, area: u64) -> UnitEntry {
    UnitEntry {
        unit: unit(n),
        label: Name::Sealed { sha256: seal_name(&[9; 16], &format!("U{n}")) },
        usage: UnitUse::Dwelling,
        areas: Areas { register: Some(area), ..Areas::default() },
        owner: person(owner),
    }
}

pub fn adopt(owners: Vec<OwnerEntry>, units: Vec<UnitEntry>) -> Deed {
    let (source, as_of) = ("Land office".to_owned(), "2026-11-01".to_owned());
    Deed::AdoptRegister { source, as_of, owners, units }
}

/// A register of some persons, each with a flat and every third with a parking place too.
pub fn some_register(people: &[u128]) -> Deed {
    let flats = people.iter().map(|n| owned(*n, *n, 800_000 + u64::try_from(*n).unwrap()));
    let places = people.iter().step_by(3).map(|n| UnitEntry {
        usage: UnitUse::Parking,
        areas: Areas { contract: Some(120_000), ..Areas::default() },
        ..owned(100 + *n, *n, 0)
    });
    let units = flats.chain(places).collect();
    adopt(people.iter().map(|n| owner(*n)).collect(), units)
}

pub struct Table {
    pub meeting: Meeting,
    /// Wall time in milliseconds since 1970-01-01 UTC.
    pub utc_ms: i64,
    /// Steady time in milliseconds.
    pub steady_ms: u64,
    /// Typed time, where the meeting is entered from paper.
    pub typed_ms: Option<i64>,
    next_act: u128,
}

impl Table {
    /// A meeting that has not been called.
    pub fn empty() -> Self {
        Self {
            meeting: Meeting::default(),
            utc_ms: 1_773_486_000_000,
            steady_ms: 0,
            typed_ms: None,
            next_act: 0,
        }
    }

    /// A meeting that has been called.
    pub fn called(rules: RuleSet, held: Held, seats: Option<u32>) -> Self {
        let mut table = Self::empty();
        let particulars = Particulars { body: "Council".to_owned(), seats, ..Default::default() };
        table.must(Deed::Call {
            meeting: MeetingId(Uuid::from_u128(1)),
            particulars,
            held,
            rules: Box::new(rules),
        });
        table
    }

    /// A meeting in session on item 1, with persons 1 to `members` on the roll and the first
    /// `present` of them in the room; person 1 presides, person 2 takes the minutes.
    pub fn in_session(rules: RuleSet, members: u128, present: u128) -> Self {
        let mut table = Self::called(rules, Held::Live, None);
        let people = (1..=members).map(|n| entrant(n, Capacity::Member)).collect();
        table.must(Deed::Enrol { people });
        table.must(Deed::Appoint { office: Office::Chair, person: person(1) });
        table.must(Deed::Appoint { office: Office::Secretary, person: person(2) });
        table.must(add_item(1));
        table.must(Deed::OpenSignIn);
        table.must(Deed::Arrive { people: (1..=present).map(person).collect() });
        table.must(Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(2)) });
        table.must(Deed::StartItem { item: item(1) });
        table
    }

    /// Lets time pass, in milliseconds.
    pub fn pass(&mut self, ms: u64) {
        self.steady_ms += ms;
        self.utc_ms += i64::try_from(ms).unwrap();
        self.typed_ms = self.typed_ms.map(|typed| typed + i64::try_from(ms).unwrap());
    }

    pub fn stamp(&self) -> Stamp {
        Stamp {
            utc_ms: self.utc_ms,
            offset_minutes: 480,
            steady_ms: self.steady_ms,
            typed_ms: self.typed_ms,
        }
    }

    /// The act that a deed would be now.
    pub fn act(&mut self, deed: Deed) -> Act {
        self.next_act += 1;
        let by = self.meeting.author(Office::Chair);
        Act { id: ActId(Uuid::from_u128(self.next_act)), at: self.stamp(), by, deed }
    }

    /// Takes an act, a second after the one before. A refused one leaves everything as it was.
    pub fn take(&mut self, deed: Deed) -> Result<ActId, Refusal> {
        self.pass(1000);
        let act = self.act(deed);
        let events = decide(&self.meeting, &act)?;
        self.put(&events);
        Ok(act.id)
    }

    /// Puts events on the record.
    pub fn put(&mut self, events: &[Event]) {
        self.meeting = events.iter().fold(std::mem::take(&mut self.meeting), apply);
    }

    /// Takes an act that is in order.
    pub fn must(&mut self, deed: Deed) -> ActId {
        let shown = format!("{deed:?}");
        self.take(deed).unwrap_or_else(|refusal| panic!("{shown}: {refusal:?}"))
    }

    /// Takes an act that is not in order.
    pub fn refused(&mut self, deed: Deed) -> Refusal {
        let shown = format!("{deed:?}");
        let before = self.meeting.clone();
        let refusal = self.take(deed).expect_err(&shown);
        assert_eq!(self.meeting, before, "a refused act adds nothing");
        refusal
    }

    /// Moves and seconds: person `mover` moves, the next one seconds.
    pub fn moved(&mut self, n: u128, mover: u128, proposal: Proposal) {
        self.must(Deed::Move { motion: motion(n), mover: person(mover), proposal });
        if self.meeting.awaiting_second().is_some() {
            self.must(Deed::Second { motion: motion(n), person: person(mover % 3 + 1) });
        }
    }

    /// Puts a motion to a vote of the same number and counts.
    pub fn voted(&mut self, n: u128, count: Tally) -> ActId {
        self.must(Deed::OpenVote { vote: vote(n), motion: motion(n), method: None, until: None });
        self.must(Deed::CloseVote { vote: vote(n), tally: count, chair: None })
    }

    pub fn asked(&mut self, n: u128, who: u128, side: Option<&str>) {
        self.must(ask(n, who, Purpose::Speak, side));
    }

    pub fn given(&mut self, n: u128) {
        self.must(Deed::GiveFloor { request: request(n) });
    }

    /// The queue by the numbers of the persons.
    pub fn queue(&self) -> Vec<u128> {
        let number = |id: PersonId| id.0.as_u128() - 0x1000;
        self.meeting.queue().iter().map(|request| number(request.person)).collect()
    }
}

pub fn add_item(n: u128) -> Deed {
    Deed::AddItem {
        item: item(n),
        parent: None,
        before: None,
        title: format!("Item {n}"),
        kind: ItemKind::Decision,
        minutes: None,
        presenter: None,
        sides: None,
        marks: council::agenda::ItemMarks::default(),
    }
}

pub fn ask(n: u128, who: u128, purpose: Purpose, side: Option<&str>) -> Deed {
    let side = side.map(str::to_owned);
    Deed::AskForFloor { request: request(n), person: person(who), purpose, side }
}
