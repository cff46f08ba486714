//! The record as it travels in the file of its minutes, for whoever wants to check them decades
//! later without this program: the log entry by entry, exactly as it was stored and chained, and
//! the names that the minutes print. No seat, no salt and no other name goes along.

use journal::{Reader, Stored, codec::EncodeError};
use serde::Serialize;

use council::people::hex;

use crate::{fault::ClerkError, session::Session};

/// Which form the file has. A form never changes; another one has another number.
pub const FORM: &str = "yishi-record-1";

/// The file.
#[derive(Serialize)]
struct Record<'a> {
    /// [`FORM`].
    form: &'static str,
    /// The meeting, which is the stream that the hashes name.
    meeting: String,
    /// The log.
    entries: Vec<Line<'a>>,
    /// The names that the minutes print, by the identity under which the log refers to them.
    names: Vec<Named<'a>>,
}

/// An entry of the log: the fields over which its hash is taken, in the order of the hash.
#[derive(Serialize)]
struct Line<'a> {
    position: u64,
    act: String,
    place: u32,
    kind: &'a str,
    version: u32,
    person: Option<String>,
    office: Option<&'a str>,
    utc_ms: i64,
    offset_minutes: i16,
    steady_ms: u64,
    typed_ms: Option<i64>,
    /// JSON, as the text that was stored and hashed.
    payload: String,
    prev: String,
    hash: String,
}

#[derive(Serialize)]
struct Named<'a> {
    person: String,
    name: &'a str,
}

/// The record of a meeting as a file: the same record and the same print give the same bytes.
/// `printed` is what the minutes say.
///
/// # Errors
/// Where the record cannot be read.
pub(crate) async fn of(
    reader: &Reader,
    session: &Session,
    printed: &str,
) -> Result<Vec<u8>, ClerkError> {
    let meeting = session.id().0;
    let stored = reader.records(meeting).await?;
    // What was stored after the session was read is not what the minutes tell of.
    let told = stored.iter().filter(|stored| stored.position <= session.head().version);
    let names = session.names().0.iter();
    let record = Record {
        form: FORM,
        meeting: meeting.to_string(),
        entries: told.map(line).collect(),
        names: names
            .filter(|(_, card)| !card.name.is_empty() && printed.contains(&card.name))
            .map(|(person, card)| Named { person: person.0.to_string(), name: &card.name })
            .collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&record).map_err(|_| EncodeError::Json)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn line(stored: &Stored) -> Line<'_> {
    let entry = &stored.entry;
    Line {
        position: stored.position,
        act: entry.act.to_string(),
        place: entry.place,
        kind: &entry.kind,
        version: entry.version,
        person: entry.person.map(|person| person.to_string()),
        office: entry.office.as_deref(),
        utc_ms: entry.utc_ms,
        offset_minutes: entry.offset_minutes,
        steady_ms: entry.steady_ms,
        typed_ms: entry.typed_ms,
        payload: String::from_utf8_lossy(&entry.payload).into_owned(),
        prev: hex(&stored.prev),
        hash: hex(&stored.hash),
    }
}
