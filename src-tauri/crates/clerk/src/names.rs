//! Names on their way into and out of the record: sealed before the core decides, looked up for
//! what is shown. The labels of units go the same way: where somebody lives is theirs as well.

use std::{collections::BTreeMap, fmt};

use council::{
    Deed, Meeting,
    election::Nominee,
    ids::{PersonId, UnitId},
    people::{Card, Name, Names, Sha256Hex, hex, seal_name},
    register::{OwnerEntry, UnitEntry},
};
use journal::{NameState, NewName, Reader};
use uuid::Uuid;

use crate::fault::ClerkError;

/// What units are called by, beside the record.
pub type Labels = BTreeMap<UnitId, String>;

/// What goes beside the record with an act: names and labels, as they are stored and as they
/// are shown.
#[derive(Clone, Default)]
pub struct Sealed {
    /// As they are stored.
    pub rows: Vec<NewName>,
    /// The cards of people.
    pub cards: Vec<(PersonId, Card)>,
    /// The labels of units.
    pub labels: Vec<(UnitId, String)>,
}

// What is printed for a search of faults names nobody.
impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sealed").field("rows", &self.rows.len()).finish_non_exhaustive()
    }
}

impl Sealed {
    /// Both together.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.rows.extend(more.rows);
        self.cards.extend(more.cards);
        self.labels.extend(more.labels);
        self
    }

    /// Seals a name and returns the text that was sealed; none where it is sealed already or
    /// empty, which the core refuses with the reason.
    fn seal(
        &mut self,
        whose: Uuid,
        name: &mut Name,
        (seat, party): (Option<String>, Option<String>),
    ) -> Result<Option<String>, ClerkError> {
        let Name::Plain(plain) = &*name else {
            return Ok(None);
        };
        let plain = plain.trim().to_owned();
        if plain.is_empty() {
            return Ok(None);
        }
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|_| ClerkError::NoRandomness)?;
        *name = Name::Sealed { sha256: seal_name(&salt, &plain) };
        self.rows.push(NewName { person: whose, salt, name: plain.clone(), seat, party });
        Ok(Some(plain))
    }
}

/// Seals the names of a deed and returns what goes beside the record. What has no names passes.
///
/// # Errors
/// Where the machine gives no random bytes.
pub fn seal(deed: &mut Deed) -> Result<Sealed, ClerkError> {
    // A deed within an override is a deed like any other.
    if let Deed::Override { act, .. } = deed {
        return seal(act);
    }
    if let Deed::AdoptRegister { owners, units, .. } = deed {
        let sealed = seal_register(owners, units, |_, _| true)?;
        return Ok(sealed.unwrap_or_default());
    }
    if let Deed::Nominate { nominee, .. } | Deed::WriteIn { nominee, .. } = deed {
        let mut sealed = Sealed::default();
        if let Nominee::Person { person, name: Some(name) } = nominee
            && let Some(name) = sealed.seal(person.0, name, (None, None))?
        {
            sealed.cards.push((*person, card(&name, None, None)));
        }
        return Ok(sealed);
    }
    let Deed::Enrol { people } = deed else {
        return Ok(Sealed::default());
    };
    let mut sealed = Sealed::default();
    for entrant in people {
        let typed = |text: Option<String>| {
            text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
        };
        let (seat, party) = (typed(entrant.seat.take()), typed(entrant.party.take()));
        let beside = (seat.clone(), party.clone());
        if let Some(name) = sealed.seal(entrant.person.0, &mut entrant.name, beside)? {
            let card = card(&name, seat.as_deref(), party.as_deref());
            sealed.cards.push((entrant.person, card));
        }
    }
    Ok(sealed)
}

/// Seals the names and labels of a register. `step` is told how many of how many are done, and
/// says whether to go on; none where it said no.
///
/// # Errors
/// Where the machine gives no random bytes.
pub fn seal_register(
    owners: &mut [OwnerEntry],
    units: &mut [UnitEntry],
    mut step: impl FnMut(usize, usize) -> bool,
) -> Result<Option<Sealed>, ClerkError> {
    let total = owners.len() + units.len();
    let mut sealed = Sealed::default();
    for owner in owners {
        if let Some(name) = sealed.seal(owner.person.0, &mut owner.name, (None, None))? {
            sealed.cards.push((owner.person, card(&name, None, None)));
        }
        if !step(sealed.rows.len(), total) {
            return Ok(None);
        }
    }
    for unit in units {
        if let Some(label) = sealed.seal(unit.unit.0, &mut unit.label, (None, None))? {
            sealed.labels.push((unit.unit, label));
        }
        if !step(sealed.rows.len(), total) {
            return Ok(None);
        }
    }
    Ok(Some(sealed))
}

/// The card of a name.
#[must_use]
pub fn card(name: &str, seat: Option<&str>, party: Option<&str>) -> Card {
    // Co-owners are found by each of their names.
    let others = name.split('、').skip(1);
    let keys = std::iter::once(name).chain(others).flat_map(|name| {
        let key = text::search_key(name);
        key.initials.into_iter().chain(key.full)
    });
    Card {
        name: name.to_owned(),
        seat: seat.unwrap_or_default().to_owned(),
        party: party.unwrap_or_default().to_owned(),
        keys: keys.collect(),
    }
}

/// The cards of everybody on a meeting's roll and in its register, and the labels of units, each
/// by the name that the record refers to; all by one query.
///
/// # Errors
/// Where the database fails.
pub async fn load(reader: &Reader, meeting: &Meeting) -> Result<(Names, Labels), ClerkError> {
    let register = meeting.register.as_deref();
    let owners = register.into_iter().flat_map(|register| &register.owners);
    let owners = owners.map(|owner| (owner.person, &owner.name_sha256));
    // Where somebody is on the roll too, their name there is the later one.
    let roll = meeting.roll.iter().map(|seat| (seat.person, &seat.name_sha256));
    // Candidates need not be on the roll.
    let beside = meeting.names_beside_the_roll();
    let people: BTreeMap<PersonId, &Sha256Hex> = owners.chain(beside).chain(roll).collect();
    let units = register.into_iter().flat_map(|register| &register.units);
    let units: BTreeMap<UnitId, &Sha256Hex> =
        units.map(|unit| (unit.unit, &unit.label_sha256)).collect();
    let ids: Vec<Uuid> =
        people.keys().map(|person| person.0).chain(units.keys().map(|unit| unit.0)).collect();
    let (mut names, mut labels) = (Names::default(), Labels::default());
    for row in reader.names(&ids).await? {
        let NameState::Stands { name, seat, party } = row.state else {
            continue;
        };
        let sha256 = hex(&row.sha256);
        if people.get(&PersonId(row.person)) == Some(&&sha256) {
            names.0.insert(PersonId(row.person), card(&name, seat.as_deref(), party.as_deref()));
        } else if units.get(&UnitId(row.person)) == Some(&&sha256) {
            labels.insert(UnitId(row.person), name);
        }
    }
    Ok((names, labels))
}
