//! Names on their way into and out of the record: sealed before the core decides, looked up for
//! what is shown.

use std::collections::BTreeMap;

use council::{
    Deed, Meeting,
    election::Nominee,
    ids::PersonId,
    people::{Card, Name, Names, Sha256Hex, seal_name},
};
use journal::{NameRow, NameState, NewName, Reader};

use crate::fault::ClerkError;

/// Seals the names of a deed and returns what goes beside the record. What has no names passes.
///
/// # Errors
/// Where the machine gives no random bytes.
pub fn seal(deed: &mut Deed) -> Result<Vec<NewName>, ClerkError> {
    // A deed within an override is a deed like any other.
    if let Deed::Override { act, .. } = deed {
        return seal(act);
    }
    if let Deed::Nominate { nominee, .. } | Deed::WriteIn { nominee, .. } = deed {
        let Nominee::Person { person, name: Some(name) } = nominee else {
            return Ok(Vec::new());
        };
        return Ok(seal_one(*person, name, None)?.into_iter().collect());
    }
    let Deed::Enrol { people } = deed else {
        return Ok(Vec::new());
    };
    let mut names = Vec::with_capacity(people.len());
    for entrant in people {
        let seat = entrant.seat.take().map(|seat| seat.trim().to_owned());
        let seat = seat.filter(|seat| !seat.is_empty());
        names.extend(seal_one(entrant.person, &mut entrant.name, seat)?);
    }
    Ok(names)
}

/// Seals one name. What is sealed already passes, and what is empty the core refuses, with the
/// reason.
fn seal_one(
    person: PersonId,
    name: &mut Name,
    seat: Option<String>,
) -> Result<Option<NewName>, ClerkError> {
    let Name::Plain(plain) = &*name else { return Ok(None) };
    let plain = plain.trim().to_owned();
    if plain.is_empty() {
        return Ok(None);
    }
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| ClerkError::NoRandomness)?;
    let sha256 = seal_name(&salt, &plain);
    *name = Name::Sealed { sha256 };
    Ok(Some(NewName { person: person.0, salt, name: plain, seat }))
}

/// The card of a name.
#[must_use]
pub fn card(name: &str, seat: Option<&str>) -> Card {
    let key = text::search_key(name);
    Card {
        name: name.to_owned(),
        seat: seat.unwrap_or_default().to_owned(),
        keys: key.initials.into_iter().chain(key.full).collect(),
    }
}

/// The cards of everybody on a meeting's roll, by the name that the record refers to.
///
/// # Errors
/// Where the database fails.
pub async fn load(reader: &Reader, meeting: &Meeting) -> Result<Names, ClerkError> {
    // Candidates need not be on the roll; the name of whoever is comes from the roll.
    let on_roll = meeting.roll.iter().map(|seat| (seat.person, &seat.name_sha256));
    let named: BTreeMap<PersonId, &Sha256Hex> =
        meeting.names_beside_the_roll().chain(on_roll).collect();
    let persons: Vec<_> = named.keys().map(|person| person.0).collect();
    let mut rows: BTreeMap<PersonId, Vec<NameRow>> = BTreeMap::new();
    for row in reader.names(&persons).await? {
        rows.entry(PersonId(row.person)).or_default().push(row);
    }
    let cards = named.into_iter().filter_map(|(person, sha256)| {
        let row =
            rows.get(&person)?.iter().find(|row| council::people::hex(&row.sha256) == *sha256)?;
        match &row.state {
            NameState::Stands { name, seat: place } => Some((person, card(name, place.as_deref()))),
            NameState::Erased | NameState::Altered => None,
        }
    });
    Ok(Names(cards.collect()))
}
