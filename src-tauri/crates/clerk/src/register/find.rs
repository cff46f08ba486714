//! Owners by the label of a unit, by name or by pinyin. The desk is sent a few lines, never the
//! register.

use council::register::{Owner, Register};

use super::shapes::{FoundOwner, FoundOwners};
use crate::{Clerk, fault::ClerkError, session::Session};

/// How many are sent at most.
const LINES: usize = 20;
/// How many of somebody's units are named.
const UNITS: usize = 5;

/// How well a query fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    WholeLabel,
    StartOfLabel,
    StartOfName,
    PartOfName,
    PartOfLabel,
}

impl Clerk {
    /// The owners in the register of the open meeting that a query finds, at most twenty. An
    /// empty query finds nobody.
    ///
    /// # Errors
    /// Where no meeting is open.
    pub async fn find_owner(&self, query: &str) -> Result<FoundOwners, ClerkError> {
        let state = self.state.lock().await;
        let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
        Ok(found(session, query))
    }
}

fn found(session: &Session, query: &str) -> FoundOwners {
    let query = letters(query);
    let Some(register) = session.meeting().register.as_ref().filter(|_| !query.is_empty()) else {
        return FoundOwners::default();
    };
    let fits =
        register.owners.iter().enumerate().filter_map(|(place, owner)| {
            fit(session, register, owner, &query).map(|fit| (fit, place))
        });
    let mut fits: Vec<(Fit, usize)> = fits.collect();
    fits.sort_unstable();
    let shown = fits.iter().take(LINES).filter_map(|(_, place)| register.owners.get(*place));
    FoundOwners {
        found: u32::try_from(fits.len()).unwrap_or(u32::MAX),
        owners: shown.map(|owner| line(session, register, owner, &query)).collect(),
    }
}

fn fit(session: &Session, register: &Register, owner: &Owner, query: &str) -> Option<Fit> {
    let by_label = register
        .units_of(owner.person)
        .filter_map(|unit| label_fit(&letters(session.labels().get(&unit.unit)?), query))
        .min();
    let card = session.names().0.get(&owner.person);
    let by_name = card.and_then(|card| {
        let name = letters(&card.name);
        let starts = |text: &String| text.starts_with(query);
        if starts(&name) || card.keys.iter().any(starts) {
            Some(Fit::StartOfName)
        } else {
            name.contains(query).then_some(Fit::PartOfName)
        }
    });
    by_label.into_iter().chain(by_name).min()
}

fn label_fit(label: &str, query: &str) -> Option<Fit> {
    if label == query {
        Some(Fit::WholeLabel)
    } else if label.starts_with(query) {
        Some(Fit::StartOfLabel)
    } else {
        label.contains(query).then_some(Fit::PartOfLabel)
    }
}

fn line(session: &Session, register: &Register, owner: &Owner, query: &str) -> FoundOwner {
    let units = register.units_of(owner.person);
    let mut labels: Vec<&String> =
        units.filter_map(|unit| session.labels().get(&unit.unit)).collect();
    let units_in_all = u32::try_from(labels.len()).unwrap_or(u32::MAX);
    // Of many units those are named that were asked for.
    labels.sort_by_key(|label| label_fit(&letters(label), query).unwrap_or(Fit::PartOfName));
    FoundOwner {
        person: owner.person,
        name: session.names().name(owner.person).to_owned(),
        developer: owner.developer,
        units: labels.into_iter().take(UNITS).cloned().collect(),
        units_in_all,
        area: register.area_of(owner.person),
        on_roll: session.meeting().roll.iter().any(|seat| seat.person == owner.person),
    }
}

/// Letters and digits in lower case, which is all that matters: "3-1102" is found as "31102".
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
