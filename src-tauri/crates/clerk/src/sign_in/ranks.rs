//! Where everybody stands in each order of the roll. Names are taken apart once, when the roll
//! changes, and not with every act.

use std::{cmp::Ordering, collections::BTreeMap};

use council::{Meeting, ids::PersonId, people::Names, roll::Seat};

use super::shapes::RollOrder;

/// Where everybody on the roll stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ranks {
    ranks: BTreeMap<PersonId, Rank>,
    homes: Vec<Vec<PersonId>>,
}

/// Where somebody stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rank {
    /// By sound.
    pub by_pinyin: u32,
    /// By strokes.
    pub by_strokes: u32,
    /// By building and seat.
    pub by_place: u32,
    /// As they were put on the roll.
    pub entered: u32,
    /// The letter of the surname; empty where it has none.
    pub initial: String,
    /// How many strokes the surname has; 0 where that is not known.
    pub strokes: u8,
    /// The building; may be empty.
    pub building: String,
    /// The home that they share with others.
    pub home: Option<u32>,
}

impl Ranks {
    /// Ranks everybody on a roll.
    pub fn of_roll(meeting: &Meeting, names: &Names) -> Self {
        let people: Vec<PersonId> = meeting.roll.iter().map(|seat| seat.person).collect();
        let sounds: BTreeMap<PersonId, text::SoundKey> =
            people.iter().map(|id| (*id, text::SoundKey::of(names.name(*id)))).collect();
        let spelt: BTreeMap<PersonId, String> =
            people.iter().map(|id| (*id, text::same_place(names.seat(*id)))).collect();
        let by_pinyin = places(&people, |a, b| sounds[&a].cmp(&sounds[&b]));
        let by_strokes = places(&people, |a, b| text::stroke_order(names.name(a), names.name(b)));
        let by_place = places(&people, |a, b| {
            let seats = text::place_order(&spelt[&a], &spelt[&b]);
            seats.then_with(|| sounds[&a].cmp(&sounds[&b]))
        });
        let homes = homes(&people, names);
        let lived = |person: PersonId| {
            let home = homes.iter().position(|home| home.contains(&person));
            home.and_then(|home| u32::try_from(home).ok())
        };
        let ranks = people.iter().zip(0..).map(|(person, entered)| {
            let name = names.name(*person);
            let rank = Rank {
                by_pinyin: by_pinyin[person],
                by_strokes: by_strokes[person],
                by_place: by_place[person],
                entered,
                initial: sounds[person].initial().map(String::from).unwrap_or_default(),
                strokes: text::surname_strokes(name).unwrap_or_default(),
                building: text::building(names.seat(*person)),
                home: lived(*person),
            };
            (*person, rank)
        });
        Self { ranks: ranks.collect(), homes }
    }

    /// Whether these are the people on a roll, in the order in which they were put on it.
    pub fn are_of(&self, meeting: &Meeting) -> bool {
        let known = |(seat, place): (&Seat, u32)| {
            self.of(seat.person).is_some_and(|rank| rank.entered == place)
        };
        self.ranks.len() == meeting.roll.len() && meeting.roll.iter().zip(0..).all(known)
    }

    /// Where somebody stands; none where they are not on the roll.
    pub fn of(&self, person: PersonId) -> Option<&Rank> {
        self.ranks.get(&person)
    }

    /// Homes of several persons.
    pub fn homes(&self) -> &[Vec<PersonId>] {
        &self.homes
    }

    /// Somebody's place in an order; whoever has none comes last.
    pub fn place(&self, person: PersonId, order: RollOrder) -> u32 {
        self.of(person).map_or(u32::MAX, |rank| match order {
            RollOrder::Pinyin => rank.by_pinyin,
            RollOrder::Strokes => rank.by_strokes,
            RollOrder::Place => rank.by_place,
            RollOrder::Entered => rank.entered,
        })
    }

    /// Under what somebody stands in an order; none where the order has no parts.
    pub fn head(&self, person: PersonId, order: RollOrder) -> Option<String> {
        let rank = self.of(person)?;
        match order {
            RollOrder::Pinyin => Some(rank.initial.clone()),
            RollOrder::Strokes if rank.strokes == 0 => Some(String::new()),
            RollOrder::Strokes => Some(rank.strokes.to_string()),
            RollOrder::Place => Some(rank.building.clone()),
            RollOrder::Entered => None,
        }
    }
}

/// The place of each in an order.
fn places(
    people: &[PersonId],
    compared: impl Fn(PersonId, PersonId) -> Ordering,
) -> BTreeMap<PersonId, u32> {
    let mut sorted = people.to_vec();
    sorted.sort_by(|a, b| compared(*a, *b));
    sorted.into_iter().zip(0..).collect()
}

/// Those of one seat, where the seat is a home and several live there.
fn homes(people: &[PersonId], names: &Names) -> Vec<Vec<PersonId>> {
    let mut homes: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
    for person in people.iter().filter(|person| text::is_home(names.seat(**person))) {
        homes.entry(text::same_place(names.seat(*person))).or_default().push(*person);
    }
    homes.into_values().filter(|home| home.len() > 1).collect()
}
