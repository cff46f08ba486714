//! Names on their way into and out of the record: sealed before the core decides, looked up for
//! what is shown.

use std::collections::BTreeMap;

use council::{
    Deed, Meeting,
    ids::PersonId,
    people::{Card, Name, Names, seal_name},
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
    let Deed::Enrol { people } = deed else {
        return Ok(Vec::new());
    };
    let mut names = Vec::with_capacity(people.len());
    for entrant in people {
        let Name::Plain(plain) = &entrant.name else {
            continue;
        };
        let name = plain.trim().to_owned();
        if name.is_empty() {
            // The core refuses it, with the reason.
            continue;
        }
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|_| ClerkError::NoRandomness)?;
        let typed = |text: Option<String>| {
            text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
        };
        let (seat, party) = (typed(entrant.seat.take()), typed(entrant.party.take()));
        let sha256 = seal_name(&salt, &name);
        names.push(NewName { person: entrant.person.0, salt, name, seat, party });
        entrant.name = Name::Sealed { sha256 };
    }
    Ok(names)
}

/// The card of a name.
#[must_use]
pub fn card(name: &str, seat: Option<&str>, party: Option<&str>) -> Card {
    let key = text::search_key(name);
    Card {
        name: name.to_owned(),
        seat: seat.unwrap_or_default().to_owned(),
        party: party.unwrap_or_default().to_owned(),
        keys: key.initials.into_iter().chain(key.full).collect(),
    }
}

/// The cards of everybody on a meeting's roll, by the name that the record refers to.
///
/// # Errors
/// Where the database fails.
pub async fn load(reader: &Reader, meeting: &Meeting) -> Result<Names, ClerkError> {
    let persons: Vec<_> = meeting.roll.iter().map(|seat| seat.person.0).collect();
    let mut rows: BTreeMap<PersonId, Vec<NameRow>> = BTreeMap::new();
    for row in reader.names(&persons).await? {
        rows.entry(PersonId(row.person)).or_default().push(row);
    }
    let cards = meeting.roll.iter().filter_map(|seat| {
        let row = rows
            .get(&seat.person)?
            .iter()
            .find(|row| council::people::hex(&row.sha256) == seat.name_sha256)?;
        match &row.state {
            NameState::Stands { name, seat: place, party } => {
                Some((seat.person, card(name, place.as_deref(), party.as_deref())))
            }
            NameState::Erased | NameState::Altered => None,
        }
    });
    Ok(Names(cards.collect()))
}
