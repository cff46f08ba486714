//! The roll: who belongs, in what capacity, and from when to when each was in the room.

use crate::{
    event::Fact,
    ids::PersonId,
    meeting::Meeting,
    people::{Capacity, Entrant, Name, Office, Sha256Hex},
    refusal::Refusal,
    rules::Ground,
    sitting::Phase,
    time::{Spell, Stamp, close_last},
};

/// One line of the roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Who.
    pub person: PersonId,
    /// In what capacity.
    pub capacity: Capacity,
    /// The salted hash of the name as it stood.
    pub name_sha256: Sha256Hex,
    /// From when to when they were present.
    pub spells: Vec<Spell>,
    /// Whether they are absent with leave.
    pub excused: bool,
}

impl Seat {
    /// Whether they are in the room.
    #[must_use]
    pub fn is_present(&self) -> bool {
        self.spells.last().is_some_and(Spell::is_open)
    }

    /// Whether they were in the room at a moment, in milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub fn was_present(&self, when: i64) -> bool {
        self.spells.iter().any(|spell| spell.covers(when))
    }
}

/// An office, held from when to when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenure {
    /// Which.
    pub office: Office,
    /// By whom.
    pub person: PersonId,
    /// From when to when.
    pub spell: Spell,
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Enrol(&'a [Entrant]),
    StrikeOff(PersonId),
    Appoint(Office, PersonId),
    Arrive(&'a [PersonId]),
    Depart(&'a [PersonId]),
    Excuse(&'a [PersonId]),
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    not_adjourned(meeting)?;
    match change {
        Change::Enrol(people) => enrol(meeting, people),
        Change::StrikeOff(person) => {
            check_strike_off(meeting, meeting.on_roll(person)?)?;
            Ok(vec![Fact::StruckOff { person }])
        }
        Change::Appoint(office, person) => {
            meeting.on_roll(person)?;
            if meeting.holder(office) == Some(person) {
                return Err(Refusal::HoldsOffice { person });
            }
            Ok(vec![Fact::Appointed { office, person }])
        }
        Change::Arrive(people) => {
            if meeting.phase == Phase::Preparing {
                return Err(Refusal::SignInClosed);
            }
            arrive(meeting, people)
        }
        Change::Depart(people) => depart(meeting, people),
        Change::Excuse(people) => for_each(people, |person| {
            let seat = meeting.on_roll(person)?;
            if seat.is_present() {
                return Err(Refusal::IsPresent { person });
            }
            if seat.excused {
                return Err(Refusal::IsExcused { person });
            }
            Ok(Fact::Excused { person })
        }),
    }
}

/// The roll is closed when the meeting is over; errors in it are corrected, not changed.
pub(crate) fn not_adjourned(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.phase {
        Phase::Preparing | Phase::SigningIn | Phase::InSession | Phase::Recess => Ok(()),
        Phase::Adjourned | Phase::Signing | Phase::Signed => Err(Refusal::PhasePast),
    }
}

/// One fact for each of a list without repetition; all or none.
fn for_each(
    people: &[PersonId],
    mut fact: impl FnMut(PersonId) -> Result<Fact, Refusal>,
) -> Result<Vec<Fact>, Refusal> {
    if people.is_empty() {
        return Err(Refusal::NobodyNamed);
    }
    let mut facts = Vec::with_capacity(people.len());
    for (at, person) in people.iter().enumerate() {
        if people[..at].contains(person) {
            return Err(Refusal::NamedTwice { person: *person });
        }
        facts.push(fact(*person)?);
    }
    Ok(facts)
}

fn enrol(meeting: &Meeting, people: &[Entrant]) -> Result<Vec<Fact>, Refusal> {
    let ids: Vec<PersonId> = people.iter().map(|entrant| entrant.person).collect();
    let mut entrants = people.iter();
    for_each(&ids, |person| {
        // One entrant for each identity, in the same order.
        let Some(entrant) = entrants.next() else {
            return Err(Refusal::NobodyNamed);
        };
        let name_sha256 = match &entrant.name {
            Name::Sealed { sha256 } => sha256.clone(),
            Name::Plain(_) => return Err(Refusal::NameMissing),
        };
        // Whoever has voted as a member cannot become an observer in the middle of a meeting.
        let voting = meeting.no_vote_open().is_err();
        if voting && meeting.on_roll(person).is_ok_and(|seat| seat.capacity != entrant.capacity) {
            return Err(Refusal::VoteIsOpen);
        }
        Ok(Fact::Enrolled { person, name_sha256, capacity: entrant.capacity })
    })
}

/// Whether somebody is on the roll who has not attended and of whom nothing is recorded.
pub(crate) fn can_strike_off(meeting: &Meeting) -> Result<(), Refusal> {
    not_adjourned(meeting)?;
    let mut kept = None;
    for seat in &meeting.roll {
        match check_strike_off(meeting, seat) {
            Ok(()) => return Ok(()),
            Err(refusal) => kept.get_or_insert(refusal),
        };
    }
    Err(kept.unwrap_or(Refusal::NobodyNamed))
}

fn check_strike_off(meeting: &Meeting, seat: &Seat) -> Result<(), Refusal> {
    let person = seat.person;
    let holds = meeting.offices.iter().any(|tenure| tenure.person == person);
    let proxy = |proxy: &crate::standing::Proxy| proxy.principal == person || proxy.agent == person;
    let represents = meeting.proxies.iter().any(proxy);
    if !seat.spells.is_empty() || holds || represents || meeting.has_acted(person) {
        return Err(Refusal::HasAttended { person });
    }
    Ok(())
}

/// Whether an office could be given to somebody who does not hold it.
pub(crate) fn can_appoint(meeting: &Meeting) -> Result<(), Refusal> {
    not_adjourned(meeting)?;
    let chair = meeting.holder(Office::Chair);
    let secretary = meeting.holder(Office::Secretary);
    let free = |seat: &Seat| chair != Some(seat.person) || secretary != Some(seat.person);
    match meeting.roll.first() {
        None => Err(Refusal::NobodyNamed),
        Some(_) if meeting.roll.iter().any(free) => Ok(()),
        Some(seat) => Err(Refusal::HoldsOffice { person: seat.person }),
    }
}

/// Whether somebody is away who could come.
pub(crate) fn can_arrive(meeting: &Meeting) -> Result<(), Refusal> {
    not_adjourned(meeting)?;
    if meeting.phase == Phase::Preparing {
        return Err(Refusal::SignInClosed);
    }
    let shut_out =
        |seat: &Seat| meeting.doors_closed.is_some() && seat.capacity == Capacity::Observer;
    if meeting.roll.iter().any(|seat| !seat.is_present() && !shut_out(seat)) {
        Ok(())
    } else {
        Err(Refusal::NobodyNamed)
    }
}

/// Whether somebody is in the room who could leave.
pub(crate) fn can_depart(meeting: &Meeting) -> Result<(), Refusal> {
    not_adjourned(meeting)?;
    let there = meeting.roll.iter().any(Seat::is_present);
    if there { Ok(()) } else { Err(Refusal::NobodyPresent) }
}

/// Whether somebody is away without leave.
pub(crate) fn can_excuse(meeting: &Meeting) -> Result<(), Refusal> {
    not_adjourned(meeting)?;
    let away = meeting.roll.iter().any(|seat| !seat.is_present() && !seat.excused);
    if away { Ok(()) } else { Err(Refusal::NobodyNamed) }
}

/// Whoever comes is represented no longer; observers stay outside while the doors are closed.
fn arrive(meeting: &Meeting, people: &[PersonId]) -> Result<Vec<Fact>, Refusal> {
    let mut facts = for_each(people, |person| {
        let seat = meeting.on_roll(person)?;
        if seat.is_present() {
            return Err(Refusal::IsPresent { person });
        }
        if meeting.doors_closed.is_some() && seat.capacity == Capacity::Observer {
            return Err(Refusal::DoorsAreClosed { cite: meeting.cite(Ground::ClosedDoors) });
        }
        Ok(Fact::Arrived { person })
    })?;
    let represented = people.iter().filter(|person| meeting.agent_of(**person).is_some());
    facts.extend(represented.map(|person| Fact::ProxyEnded { principal: *person }));
    facts.extend(meeting.admitted_by(people));
    Ok(facts)
}

/// Whoever leaves while speaking has finished.
fn depart(meeting: &Meeting, people: &[PersonId]) -> Result<Vec<Fact>, Refusal> {
    let mut facts = for_each(people, |person| {
        if !meeting.on_roll(person)?.is_present() {
            return Err(Refusal::NotPresent { person });
        }
        Ok(Fact::Departed { person })
    })?;
    for request in meeting.floor.queue.iter().filter(|r| people.contains(&r.person)) {
        facts.insert(0, Fact::RequestWithdrawn { request: request.id });
    }
    let speeches = meeting.floor.interrupted.iter().chain(&meeting.floor.speaking);
    for speech in speeches.filter(|speech| people.contains(&speech.person)) {
        facts.insert(0, Fact::SpeechEnded { request: speech.id, yielded_to: None });
    }
    Ok(facts)
}

impl Meeting {
    /// Somebody's line of the roll.
    pub(crate) fn on_roll(&self, person: PersonId) -> Result<&Seat, Refusal> {
        let place = self.index.seats.get(&person).ok_or(Refusal::NotOnRoll { person })?;
        self.roll.get(*place).ok_or(Refusal::NotOnRoll { person })
    }

    /// Somebody's line of the roll, provided that they are in the room.
    pub(crate) fn in_room(&self, person: PersonId) -> Result<&Seat, Refusal> {
        let seat = self.on_roll(person)?;
        if seat.is_present() { Ok(seat) } else { Err(Refusal::NotPresent { person }) }
    }

    /// Members in the room, in the order of the roll.
    #[must_use]
    pub fn present(&self) -> Vec<PersonId> {
        self.members().filter(|seat| seat.is_present()).map(|seat| seat.person).collect()
    }

    /// Members on the roll.
    pub fn members(&self) -> impl Iterator<Item = &Seat> {
        self.roll.iter().filter(|seat| seat.capacity == Capacity::Member)
    }

    /// Who holds an office now, or held it last.
    #[must_use]
    pub fn holder(&self, office: Office) -> Option<PersonId> {
        self.offices
            .iter()
            .rev()
            .find(|tenure| tenure.office == office && tenure.spell.is_open())
            .map(|tenure| tenure.person)
    }

    /// Who presides.
    #[must_use]
    pub fn chair(&self) -> Option<PersonId> {
        self.holder(Office::Chair)
    }

    /// Whether the record of the meeting names somebody besides the roll.
    fn has_acted(&self, person: PersonId) -> bool {
        self.agenda.iter().any(|item| item.presenter == Some(person))
            || self.index.acted.contains(&person)
    }

    fn seat_mut(&mut self, person: PersonId) -> Option<&mut Seat> {
        let place = self.index.seats.get(&person)?;
        self.roll.get_mut(*place)
    }

    pub(crate) fn enrol(&mut self, person: PersonId, name_sha256: &str, capacity: Capacity) {
        if let Some(seat) = self.seat_mut(person) {
            name_sha256.clone_into(&mut seat.name_sha256);
            seat.capacity = capacity;
            return;
        }
        self.index.seats.insert(person, self.roll.len());
        self.roll.push(Seat {
            person,
            capacity,
            name_sha256: name_sha256.to_owned(),
            spells: Vec::new(),
            excused: false,
        });
    }

    pub(crate) fn strike_off(&mut self, person: PersonId) {
        self.roll.retain(|seat| seat.person != person);
        let places = self.roll.iter().enumerate().map(|(place, seat)| (seat.person, place));
        self.index.seats = places.collect();
    }

    pub(crate) fn appoint(&mut self, office: Office, person: PersonId, at: Stamp) {
        for tenure in self.offices.iter_mut().filter(|tenure| tenure.office == office) {
            close_last(std::slice::from_mut(&mut tenure.spell), at);
        }
        self.offices.push(Tenure { office, person, spell: Spell::since(at) });
    }

    /// Whoever comes is represented no longer, whatever the record as corrected says of it.
    pub(crate) fn arrive(&mut self, person: PersonId, at: Stamp) {
        self.end_proxy(person, at);
        if let Some(seat) = self.seat_mut(person) {
            seat.excused = false;
            if !seat.is_present() {
                seat.spells.push(Spell::since(at));
            }
        }
        self.admit_as_known();
    }

    pub(crate) fn depart(&mut self, person: PersonId, at: Stamp) {
        if let Some(seat) = self.seat_mut(person) {
            close_last(&mut seat.spells, at);
        }
    }

    pub(crate) fn excuse(&mut self, person: PersonId) {
        if let Some(seat) = self.seat_mut(person) {
            seat.excused = true;
        }
    }
}
