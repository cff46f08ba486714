//! Events of the core as records, and records as events.
//!
//! A record's `kind` is the fact's name, its `payload` the fact's fields as JSON in the order in
//! which the core declares them; the envelope goes into columns. What was written stays as it is
//! for ever: where a fact changes its shape, its version goes up, and `lift` gains a step from
//! the old shape to the new one. `tests/golden/events` holds records of every kind and version.

use council::{
    Event, Fact,
    ids::{ActId, PersonId},
    people::{Author, Office},
    time::Stamp,
};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{Entry, ReadError};

mod lift;

/// The name of every kind of event.
pub const KINDS: &[&str] = Fact::KINDS;

/// The name under which a fact is stored.
#[must_use]
pub fn kind(fact: &Fact) -> &'static str {
    fact.kind()
}

/// The version in which a kind is written now, from 1.
#[must_use]
pub fn newest_version(kind: &str) -> u32 {
    lift::newest(kind)
}

/// Why an event could not be written as a record. The core's types exclude both.
#[derive(Debug, thiserror::Error)]
pub enum EncodeError {
    /// The fact cannot be written as JSON.
    #[error("an event cannot be written as JSON")]
    Json,
    /// The fact's own name for itself is not the one of this list.
    #[error("the name of fact {0} is not the one that it is read by")]
    Name(&'static str),
}

/// How the core writes a fact: its name, and its fields where it has any.
#[derive(Deserialize)]
struct Tagged<'a> {
    kind: &'a str,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

/// The record that an event becomes.
///
/// # Errors
/// An [`EncodeError`], which the core's types exclude.
pub fn encode(event: &Event) -> Result<Entry, EncodeError> {
    let kind = kind(&event.fact);
    let json = serde_json::to_string(&event.fact).map_err(|_| EncodeError::Json)?;
    let tagged: Tagged<'_> = serde_json::from_str(&json).map_err(|_| EncodeError::Json)?;
    if tagged.kind != kind {
        return Err(EncodeError::Name(kind));
    }
    Ok(Entry {
        act: event.act.0,
        place: u32::from(event.place),
        kind: kind.to_owned(),
        version: newest_version(kind),
        person: event.by.person.map(|person| person.0),
        office: event.by.office.map(office_name),
        utc_ms: event.at.utc_ms,
        offset_minutes: event.at.offset_minutes,
        steady_ms: event.at.steady_ms,
        typed_ms: event.at.typed_ms,
        payload: tagged.data.map_or("null", RawValue::get).as_bytes().to_vec(),
    })
}

/// The event that a record holds, whatever version wrote it.
///
/// # Errors
/// [`ReadError::Unknown`] for a kind, a version or an office that this program does not know,
/// [`ReadError::Payload`] where the payload is not what its kind and version say.
pub fn decode(entry: &Entry) -> Result<Event, ReadError> {
    let unknown = || ReadError::Unknown { kind: entry.kind.clone(), version: entry.version };
    let lifted = lift::lift(&entry.kind, entry.version, &entry.payload)?;
    let kind = KINDS.iter().find(|kind| **kind == lifted.kind).ok_or_else(unknown)?;
    let office = match &entry.office {
        Some(name) => Some(office(name).ok_or_else(unknown)?),
        None => None,
    };
    Ok(Event {
        act: ActId(entry.act),
        place: u16::try_from(entry.place).map_err(|_| ReadError::Damaged)?,
        at: Stamp {
            utc_ms: entry.utc_ms,
            offset_minutes: entry.offset_minutes,
            steady_ms: entry.steady_ms,
            typed_ms: entry.typed_ms,
        },
        by: Author { person: entry.person.map(PersonId), office },
        fact: fact(kind, &lifted.payload).map_err(|byte| ReadError::Payload {
            kind: entry.kind.clone(),
            version: entry.version,
            byte,
        })?,
    })
}

/// The fact of these fields, or the byte at which they do not fit. The parser's own message
/// may quote the record, and stays here.
fn fact(kind: &str, payload: &[u8]) -> Result<Fact, usize> {
    let fields = std::str::from_utf8(payload).map_err(|error| error.valid_up_to())?;
    let fields: &RawValue = serde_json::from_str(fields).map_err(|error| error.column())?;
    let before = format!("{{\"kind\":\"{kind}\",\"data\":");
    let json = format!("{before}{}}}", fields.get());
    serde_json::from_str(&json).map_err(|error| error.column().saturating_sub(before.len()))
}

/// An office as the record writes it.
fn office_name(office: Office) -> String {
    match office {
        Office::Chair => "chair",
        Office::Secretary => "secretary",
    }
    .to_owned()
}

fn office(name: &str) -> Option<Office> {
    [Office::Chair, Office::Secretary].into_iter().find(|office| office_name(*office) == name)
}
