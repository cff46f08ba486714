//! Who is who in a file: by the number of the owner where one is given, else by the name.

use std::collections::{BTreeMap, BTreeSet};

use council::{ids::PersonId, people::Name, register::OwnerEntry};

use super::lines::{Merged, new_person};

/// Between the names of co-owners.
const BETWEEN: [char; 8] = ['、', ',', '，', ';', '；', '/', '／', '\n'];

/// The owner of a row, or its co-owners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The names as they are shown, joined by "、".
    pub name: String,
    /// By what they are told from others: the names in an order of their own, without spaces.
    key: String,
    /// The number, where one is given.
    number: String,
}

impl Named {
    /// Reads a cell of names and one of a number.
    pub fn read(names: &str, number: &str) -> Self {
        let names: Vec<&str> =
            names.split(BETWEEN).map(str::trim).filter(|name| !name.is_empty()).collect();
        let bare =
            |name: &&str| -> String { name.chars().filter(|c| !c.is_whitespace()).collect() };
        let keys: BTreeSet<String> = names.iter().map(bare).collect();
        let key = keys.into_iter().collect::<Vec<_>>().join("、");
        Self { name: names.join("、"), key, number: number.trim().to_owned() }
    }
}

/// By what an owner is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(String),
    Name(String),
}

struct Entered {
    person: PersonId,
    name: String,
    names: String,
    developer: bool,
    lines: Vec<u32>,
}

/// Owners as they are met in the file.
#[derive(Default)]
pub struct Owners {
    places: BTreeMap<Key, usize>,
    entered: Vec<Entered>,
}

/// An owner who was met.
pub struct Known {
    /// Who.
    pub person: PersonId,
    /// The number and the line where it stood for another name.
    pub other_name: Option<(String, u32)>,
}

impl Owners {
    /// Takes the owner of a row.
    pub fn enter(&mut self, named: Named, developer: bool, line: u32) -> Known {
        let Named { name, key: names, number } = named;
        let key = match number.as_str() {
            "" => Key::Name(names.clone()),
            _ => Key::Number(number.clone()),
        };
        if let Some(known) = self.places.get(&key).and_then(|place| self.entered.get_mut(*place)) {
            let other = known.names != names;
            let first = known.lines.first().copied().unwrap_or(line);
            known.developer |= developer;
            known.lines.push(line);
            return Known { person: known.person, other_name: other.then_some((number, first)) };
        }
        let person = new_person();
        self.places.insert(key, self.entered.len());
        self.entered.push(Entered { person, name, names, developer, lines: vec![line] });
        Known { person, other_name: None }
    }

    /// Owners in the order in which they were met, and those whose units were put together by
    /// the name alone. The developer is one without a question.
    pub fn finish(self) -> (Vec<OwnerEntry>, Vec<Merged>) {
        let by_name: BTreeSet<usize> = self
            .places
            .iter()
            .filter(|(key, _)| matches!(key, Key::Name(_)))
            .map(|(_, place)| *place)
            .collect();
        let merged = self
            .entered
            .iter()
            .enumerate()
            .filter(|(place, owner)| {
                by_name.contains(place) && owner.lines.len() > 1 && !owner.developer
            })
            .map(|(_, owner)| Merged { name: owner.name.clone(), lines: owner.lines.clone() })
            .collect();
        let entry = |owner: Entered| OwnerEntry {
            person: owner.person,
            name: Name::Plain(owner.name),
            developer: owner.developer,
        };
        (self.entered.into_iter().map(entry).collect(), merged)
    }
}
