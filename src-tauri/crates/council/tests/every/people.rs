//! Everybody on the roll, in every part that they could play.

use council::act::Deed;
use council::ids::{PersonId, SittingId};
use council::people::{Capacity, Office};
use council::rules::Ground;

use super::{Every, FRESH, words};
use crate::table::entrant;

impl Every<'_> {
    pub fn entrants(&self) -> Vec<Deed> {
        [Capacity::Member, Capacity::Consultative, Capacity::Observer]
            .into_iter()
            .flat_map(|capacity| (0..12).map(move |n| entrant(n, capacity)))
            .map(|entrant| Deed::Enrol { people: vec![entrant] })
            .collect()
    }

    pub fn officers(&self, deed: impl Fn(Office, PersonId) -> Deed) -> Vec<Deed> {
        let people = self.people();
        let held = |office: Office| people.iter().map(move |person| (office, *person));
        let both = held(Office::Chair).chain(held(Office::Secretary));
        both.map(|(office, person)| deed(office, person)).collect()
    }

    pub fn sittings(&self) -> Vec<Deed> {
        vec![Deed::OpenSitting { sitting: SittingId(FRESH) }]
    }

    pub fn warnings(&self) -> Vec<Deed> {
        let ground = Ground::Decorum;
        self.each_person(|person| Deed::Warn { person, ground, words: words() })
    }
}
