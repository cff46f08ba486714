//! The owners' register (业主清册): which units there are, what area each has and by what that is
//! known, and to whom each belongs. Heads and areas of a vote among owners come from here.
//!
//! An owner is one elector however many units are theirs, the developer is one, and the
//! co-owners of a unit are one together (法释〔2009〕7号, art. 9). Labels and names stand outside
//! the chain, as everywhere.

mod acts;
mod area;

use std::{collections::BTreeMap, fmt, sync::Arc};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use acts::{Change, can_adopt, decide};
pub use area::{AreaSource, Areas, PER_SQUARE_METRE, UnitUse, square_metres};

use crate::{
    ids::{PersonId, UnitId},
    meeting::Meeting,
    people::{Name, Sha256Hex},
};

/// An owner on the way into the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnerEntry {
    /// Who; the same person as on the roll, once they come to a meeting.
    pub person: PersonId,
    /// The name; of co-owners the names of all. Plain from the desk, sealed in the record.
    pub name: Name,
    /// Whether it is the developer (建设单位).
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub developer: bool,
}

/// A unit on the way into the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitEntry {
    /// Which.
    pub unit: UnitId,
    /// What it is called by ("3-1102"); plain from the desk, sealed in the record.
    pub label: Name,
    /// What it is for.
    #[serde(default, rename = "use")]
    #[ts(optional, as = "Option<UnitUse>")]
    pub usage: UnitUse,
    /// Its area, by each source that gives one.
    pub areas: Areas,
    /// Whose it is.
    pub owner: PersonId,
}

/// An owner, as the record holds them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Owner {
    /// Who.
    pub person: PersonId,
    /// The salted hash of the name as it stood.
    pub name_sha256: Sha256Hex,
    /// Whether it is the developer.
    #[serde(default, skip_serializing_if = "crate::rules::is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub developer: bool,
}

/// A unit, as the record holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unit {
    /// Which.
    pub unit: UnitId,
    /// The salted hash of its label as it stood.
    pub label_sha256: Sha256Hex,
    /// What it is for.
    #[serde(rename = "use")]
    pub usage: UnitUse,
    /// Its area, by each source that gave one.
    pub areas: Areas,
    /// The source by which it counts.
    pub source: AreaSource,
    /// Whose it is.
    pub owner: PersonId,
}

impl Unit {
    /// The area by which it counts, in 0.0001 m².
    #[must_use]
    pub fn area(&self) -> u64 {
        self.areas.by(self.source).unwrap_or(0)
    }
}

/// How many units, and their area together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(rename = "RegisterSum")]
pub struct Sum {
    /// Units.
    pub units: u32,
    /// Their area in 0.0001 m².
    #[ts(type = "number")]
    pub area: u64,
}

impl Sum {
    fn add(&mut self, area: u64) {
        self.units = self.units.saturating_add(1);
        self.area = self.area.saturating_add(area);
    }
}

/// What a register comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(rename = "RegisterTotals")]
pub struct Totals {
    /// Owners who count, by heads.
    pub heads: u32,
    /// The units that count.
    pub counted: Sum,
    /// Of these, by the area of the real-estate register (不动产登记簿).
    pub registered: Sum,
    /// Of these, by the surveyed area (实测).
    pub surveyed: Sum,
    /// Of these, by the area of the contract of sale (合同).
    pub contract: Sum,
    /// Parking places that do not count.
    pub left_out: Sum,
}

/// What an owner has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holding {
    /// Area that counts, in 0.0001 m².
    pub area: u64,
    /// One where anything of theirs counts, and none otherwise.
    pub heads: u32,
    /// Where their units stand in the list.
    pub units: Vec<u32>,
}

/// The register as it was adopted. What each owner has is found in logarithmic time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(from = "Stored")]
pub struct Register {
    /// Where it comes from, as typed.
    pub source: String,
    /// The day for which it holds, `YYYY-MM-DD`.
    pub as_of: String,
    /// Whether parking places count, as the rules said when it was adopted.
    pub parking_counts: bool,
    /// Owners, in the order of the list.
    pub owners: Vec<Owner>,
    /// Units, in the order of the list.
    pub units: Vec<Unit>,
    #[serde(skip)]
    #[ts(skip)]
    totals: Totals,
    #[serde(skip)]
    #[ts(skip)]
    holdings: BTreeMap<PersonId, Holding>,
}

/// A register as it is stored: its lines alone, from which everything else follows.
#[derive(Deserialize)]
struct Stored {
    source: String,
    as_of: String,
    parking_counts: bool,
    owners: Vec<Owner>,
    units: Vec<Unit>,
}

impl From<Stored> for Register {
    fn from(stored: Stored) -> Self {
        let Stored { source, as_of, parking_counts, owners, units } = stored;
        Self::new(source, as_of, parking_counts, owners, units)
    }
}

// What is printed for a search of faults has no thousands of lines.
impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Register")
            .field("source", &self.source)
            .field("as_of", &self.as_of)
            .field("totals", &self.totals)
            .finish_non_exhaustive()
    }
}

impl Register {
    /// Adds up a register. Its lines have been checked.
    #[must_use]
    pub fn new(
        source: String,
        as_of: String,
        parking_counts: bool,
        owners: Vec<Owner>,
        units: Vec<Unit>,
    ) -> Self {
        let mut totals = Totals::default();
        let mut holdings: BTreeMap<PersonId, Holding> =
            owners.iter().map(|owner| (owner.person, Holding::default())).collect();
        for (unit, place) in units.iter().zip(0_u32..) {
            let holding = holdings.entry(unit.owner).or_default();
            holding.units.push(place);
            let area = unit.area();
            if unit.usage == UnitUse::Parking && !parking_counts {
                totals.left_out.add(area);
                continue;
            }
            holding.area = holding.area.saturating_add(area);
            totals.heads += u32::from(holding.heads == 0);
            holding.heads = 1;
            totals.counted.add(area);
            match unit.source {
                AreaSource::Register => totals.registered.add(area),
                AreaSource::Surveyed => totals.surveyed.add(area),
                AreaSource::Contract => totals.contract.add(area),
            }
        }
        Self { source, as_of, parking_counts, owners, units, totals, holdings }
    }

    /// What it comes to.
    #[must_use]
    pub fn totals(&self) -> &Totals {
        &self.totals
    }

    /// What an owner has; none for whoever is no owner.
    #[must_use]
    pub fn holding(&self, person: PersonId) -> Option<&Holding> {
        self.holdings.get(&person)
    }

    /// The area by which somebody counts, in 0.0001 m²; none for whoever is no owner.
    #[must_use]
    pub fn area_of(&self, person: PersonId) -> u64 {
        self.holding(person).map_or(0, |holding| holding.area)
    }

    /// By how many heads somebody counts: one, or none for whoever has nothing that counts.
    #[must_use]
    pub fn heads_of(&self, person: PersonId) -> u32 {
        self.holding(person).map_or(0, |holding| holding.heads)
    }

    /// Somebody's units, in the order of the list.
    pub fn units_of(&self, person: PersonId) -> impl Iterator<Item = &Unit> {
        let places = self.holding(person).into_iter().flat_map(|holding| &holding.units);
        places.filter_map(|place| self.units.get(usize::try_from(*place).ok()?))
    }
}

impl Meeting {
    /// How many the body has: its owners where there is a register, its seats where they were
    /// given, and none where it has as many as members.
    #[must_use]
    pub fn seats(&self) -> Option<u32> {
        self.heads_of_register().or(self.particulars.seats)
    }

    pub(crate) fn heads_of_register(&self) -> Option<u32> {
        self.register.as_ref().map(|register| register.totals().heads)
    }

    /// Whether somebody could vote at all: where there is a register, whoever has something in it
    /// that counts.
    #[must_use]
    pub fn is_elector(&self, person: PersonId) -> bool {
        self.register.as_ref().is_none_or(|register| register.heads_of(person) > 0)
    }

    /// The area of all owners in 0.0001 m², where there is a register.
    #[must_use]
    pub fn entitled_area(&self) -> Option<u64> {
        self.register.as_ref().map(|register| register.totals().counted.area)
    }

    /// The area of some people together in 0.0001 m², where there is a register.
    #[must_use]
    pub fn area_of(&self, people: &[PersonId]) -> Option<u64> {
        let register = self.register.as_ref()?;
        let areas = people.iter().map(|person| register.area_of(*person));
        Some(areas.fold(0, u64::saturating_add))
    }

    /// The area of those who are in the room or represented and may vote, in 0.0001 m², where
    /// there is a register.
    #[must_use]
    pub fn present_area(&self) -> Option<u64> {
        self.register.as_ref()?;
        self.area_of(&self.voters())
    }

    pub(crate) fn adopt_register(&mut self, register: &Arc<Register>) {
        self.register = Some(Arc::clone(register));
    }
}
