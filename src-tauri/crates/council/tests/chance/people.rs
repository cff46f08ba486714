//! People by chance: who comes, goes, presides, stands aside and is represented.

use council::act::Deed;
use council::ids::PersonId;
use council::people::{Capacity, Office};
use council::register::Areas;
use uuid::Uuid;

use super::Chance;
use crate::table::{entrant, some_register};

impl Chance<'_> {
    pub fn who(&mut self) -> PersonId {
        let there: Vec<Uuid> = self.meeting.roll.iter().map(|seat| seat.person.0).collect();
        PersonId(self.dice.known(&there))
    }

    /// Somebody in the room, mostly.
    pub fn here(&mut self) -> PersonId {
        let there: Vec<PersonId> = self.meeting.present();
        let picked = self.dice.pick(&there).copied();
        picked.filter(|_| self.dice.chance(90)).unwrap_or_else(|| self.who())
    }

    /// Somebody who is not in the room, mostly.
    pub fn away(&mut self) -> PersonId {
        let away = self.meeting.roll.iter().filter(|seat| !seat.is_present());
        let away: Vec<PersonId> = away.map(|seat| seat.person).collect();
        let picked = self.dice.pick(&away).copied();
        picked.filter(|_| self.dice.chance(90)).unwrap_or_else(|| self.who())
    }

    /// Mostly people who differ.
    pub fn several(&mut self, mut one: impl FnMut(&mut Self) -> PersonId) -> Vec<PersonId> {
        let mut people: Vec<PersonId> = (0..=self.dice.below(3)).map(|_| one(self)).collect();
        if self.dice.chance(95) {
            people.sort();
            people.dedup();
        }
        people
    }

    pub fn enrol(&mut self) -> Deed {
        let n = u128::try_from(1 + self.dice.below(9)).unwrap();
        let capacity = match self.dice.below(8) {
            0 => Capacity::Consultative,
            1 => Capacity::Observer,
            _ => Capacity::Member,
        };
        Deed::Enrol { people: vec![entrant(n, capacity), entrant(n + 1, capacity)] }
    }

    /// A register of most people on the roll, with parking places and, at times, a line that is
    /// wrong.
    pub fn register(&mut self) -> Deed {
        let owners: Vec<u128> = (1..=12).filter(|_| self.dice.chance(85)).collect();
        let mut deed = some_register(&owners);
        if let Deed::AdoptRegister { owners, units, .. } = &mut deed
            && self.dice.chance(10)
        {
            match self.dice.below(4) {
                0 => units.clear(),
                1 => units.extend(units.first().cloned()),
                2 => units.iter_mut().for_each(|unit| unit.areas = Areas::default()),
                _ => drop(owners.pop()),
            }
        }
        deed
    }

    fn office(&mut self) -> Office {
        if self.dice.chance(60) { Office::Chair } else { Office::Secretary }
    }

    pub fn appoint(&mut self) -> Deed {
        Deed::Appoint { office: self.office(), person: self.who() }
    }

    pub fn choose(&mut self) -> Deed {
        Deed::ChooseForMeeting { office: self.office(), person: self.here() }
    }

    pub fn coming_and_going(&mut self) -> Deed {
        match self.dice.below(9) {
            0..=4 => Deed::Arrive { people: self.several(Self::away) },
            5 | 6 => Deed::Depart { people: vec![self.here()] },
            7 => Deed::Excuse { people: self.several(Self::away) },
            _ if self.dice.chance(30) => self.enrol(),
            _ => Deed::StrikeOff { person: self.who() },
        }
    }

    pub fn presiding(&mut self) -> Deed {
        let aside = self.meeting.presiding.handed_over.is_some();
        match self.dice.below(5) {
            0 => self.choose(),
            1 | 2 if aside => Deed::TakeBackChair,
            3 => Deed::TakeBackChair,
            _ => Deed::HandOverChair { to: self.here() },
        }
    }

    pub fn recusal(&mut self) -> Deed {
        let out: Vec<Uuid> = self
            .meeting
            .recusals
            .iter()
            .filter(|recusal| recusal.spell.is_open())
            .map(|recusal| recusal.person.0)
            .collect();
        if self.dice.chance(if out.is_empty() { 15 } else { 50 }) {
            return Deed::EndRecusal { person: PersonId(self.dice.known(&out)) };
        }
        Deed::Recuse { person: self.here(), reason: self.said() }
    }

    pub fn proxy(&mut self) -> Deed {
        if self.dice.chance(30) {
            let there: Vec<Uuid> = self.meeting.proxies.iter().map(|p| p.principal.0).collect();
            return Deed::EndProxy { principal: PersonId(self.dice.known(&there)) };
        }
        let form = self
            .dice
            .chance(30)
            .then(|| if self.dice.chance(90) { "e".repeat(64) } else { self.words() });
        let agent = if self.dice.chance(90) { self.here() } else { self.away() };
        Deed::GiveProxy { principal: self.away(), agent, form }
    }

    /// What somebody without a vote has to say, mostly.
    pub fn position(&mut self) -> Deed {
        let guests = self.meeting.roll.iter();
        let guests = guests.filter(|seat| seat.capacity == Capacity::Consultative);
        let guests: Vec<PersonId> = guests.map(|seat| seat.person).collect();
        let guest = self.dice.pick(&guests).copied();
        let person = guest.filter(|_| self.dice.chance(85)).unwrap_or_else(|| self.who());
        let sides = ["for", "against", "neither"];
        let side = self.dice.pick(&sides).filter(|_| self.dice.chance(50));
        let side = side.map(|side| (*side).to_owned());
        Deed::RecordPosition { person, side, text: self.said() }
    }

    pub fn warning(&mut self) -> Deed {
        Deed::Warn { person: self.here(), ground: self.ground(), words: self.words() }
    }
}
