//! One record of the log, and the hash that chains it to the one before.
//!
//! # The preimage
//! The hash of a record is SHA-256 over these fields, in this order:
//!
//! | field | bytes |
//! |---|---|
//! | tag | `yishi-event-1` in ASCII |
//! | stream | the 16 bytes of the UUID |
//! | position | integer |
//! | act | the 16 bytes of the UUID |
//! | place | integer |
//! | kind | UTF-8 |
//! | version | integer |
//! | person | the 16 bytes of the UUID, or absent |
//! | office | UTF-8, or absent |
//! | utc_ms | integer |
//! | offset_minutes | integer |
//! | steady_ms | integer |
//! | typed_ms | integer, or absent |
//! | payload | the bytes as stored |
//! | prev | the 32 bytes of the hash before, 32 zero bytes at position 1 |
//!
//! Every field is its length in bytes as an unsigned 32-bit big-endian number, then its bytes.
//! An integer is 8 bytes, big-endian, two's complement. An absent field is the length
//! `ff ff ff ff` and no bytes. The test at the end of this file holds a vector.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The 32 bytes of a SHA-256.
pub type Sha256Bytes = [u8; 32];

const TAG: &[u8] = b"yishi-event-1";
const ABSENT: u32 = u32::MAX;

/// SHA-256 of some bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> Sha256Bytes {
    Sha256::digest(bytes).into()
}

/// An event as it is handed over for storing; the journal gives it its position and its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The act from which it follows.
    pub act: Uuid,
    /// Place among the events of its act, from 0, without gaps.
    pub place: u32,
    /// Which kind of event.
    pub kind: String,
    /// Version of the payload's shape, from 1.
    pub version: u32,
    /// Who acted, where known.
    pub person: Option<Uuid>,
    /// The office in which they acted.
    pub office: Option<String>,
    /// Wall time of the entry, in milliseconds since 1970-01-01 UTC.
    pub utc_ms: i64,
    /// Distance of local time from UTC in minutes, east positive.
    pub offset_minutes: i16,
    /// Steady time since the sitting opened, in milliseconds; at most `i64::MAX`.
    pub steady_ms: u64,
    /// The time typed by hand, in milliseconds since 1970-01-01 UTC, where a meeting that was
    /// held on paper is entered afterwards.
    pub typed_ms: Option<i64>,
    /// What happened: JSON, stored and hashed exactly as given.
    pub payload: Vec<u8>,
}

/// A record as it stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The stream that holds it.
    pub stream: Uuid,
    /// Its position there, from 1, without gaps.
    pub position: u64,
    /// What was handed over.
    pub entry: Entry,
    /// Hash of the record before it; zeros at position 1.
    pub prev: Sha256Bytes,
    /// Hash of this record.
    pub hash: Sha256Bytes,
}

/// Where a stream stands: its last position and hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Head {
    /// Number of records, which is the position of the last one; 0 for a stream that has none.
    pub version: u64,
    /// Hash of the last record; zeros for a stream that has none.
    pub hash: Sha256Bytes,
}

impl Stored {
    /// The record that `entry` becomes behind `head` of `stream`.
    #[must_use]
    pub fn chain(stream: Uuid, head: Head, entry: Entry) -> Self {
        let position = head.version + 1;
        let hash = hash(stream, position, &entry, &head.hash);
        Self { stream, position, entry, prev: head.hash, hash }
    }

    /// Where the stream stands with this record as its last.
    #[must_use]
    pub fn head(&self) -> Head {
        Head { version: self.position, hash: self.hash }
    }

    /// Whether the hash covers the record as it is.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.hash == hash(self.stream, self.position, &self.entry, &self.prev)
    }
}

pub(crate) fn hash(stream: Uuid, position: u64, entry: &Entry, prev: &Sha256Bytes) -> Sha256Bytes {
    let mut preimage = Preimage(Sha256::new());
    preimage.bytes(TAG);
    preimage.bytes(stream.as_bytes());
    preimage.unsigned(position);
    preimage.bytes(entry.act.as_bytes());
    preimage.unsigned(u64::from(entry.place));
    preimage.bytes(entry.kind.as_bytes());
    preimage.unsigned(u64::from(entry.version));
    preimage.option(entry.person.as_ref().map(|person| person.as_bytes().as_slice()));
    preimage.option(entry.office.as_ref().map(String::as_bytes));
    preimage.bytes(&entry.utc_ms.to_be_bytes());
    preimage.bytes(&i64::from(entry.offset_minutes).to_be_bytes());
    preimage.unsigned(entry.steady_ms);
    preimage.option(entry.typed_ms.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
    preimage.bytes(&entry.payload);
    preimage.bytes(prev);
    preimage.0.finalize().into()
}

struct Preimage(Sha256);

impl Preimage {
    fn bytes(&mut self, bytes: &[u8]) {
        // Nothing of 4 GiB gets here: SQLite refuses a row above 1 GB. Were it otherwise, the
        // length would stand as "absent" and the hash would still cover the bytes that follow.
        let length = u32::try_from(bytes.len()).unwrap_or(ABSENT);
        self.0.update(length.to_be_bytes());
        self.0.update(bytes);
    }

    /// The stored integers are signed; what is unsigned here is refused above `i64::MAX` before.
    fn unsigned(&mut self, number: u64) {
        self.bytes(&number.to_be_bytes());
    }

    fn option(&mut self, bytes: Option<&[u8]>) {
        match bytes {
            Some(bytes) => self.bytes(bytes),
            None => self.0.update(ABSENT.to_be_bytes()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &Sha256Bytes) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The hashes were computed by a program of its own, from the table above.
    #[test]
    fn the_preimage_is_the_documented_one() {
        let stream = Uuid::from_u128(0x0011_2233_4455_6677_8899_aabb_ccdd_eeff);
        let first = Entry {
            act: Uuid::from_u128(0x0001_0203_0405_0607_0809_0a0b_0c0d_0e0f),
            place: 0,
            kind: "arrived".into(),
            version: 1,
            person: Some(Uuid::from_bytes([0x11; 16])),
            office: Some("chair".into()),
            utc_ms: 1_763_726_400_123,
            offset_minutes: 480,
            steady_ms: 61_500,
            typed_ms: None,
            payload: br#"{"person":"x"}"#.to_vec(),
        };
        let second = Entry {
            act: Uuid::from_bytes([0x22; 16]),
            place: 0,
            kind: "adjourned".into(),
            version: 1,
            person: None,
            office: None,
            utc_ms: -1,
            offset_minutes: -300,
            steady_ms: 0,
            typed_ms: Some(-5),
            payload: b"null".to_vec(),
        };
        let first = Stored::chain(stream, Head::default(), first);
        assert_eq!(
            hex(&first.hash),
            "82cc9c79cd4b0946ee1ed787d86b9a594a493dbb6acc5717d9230504a8747b22"
        );
        let second = Stored::chain(stream, first.head(), second);
        assert_eq!(
            hex(&second.hash),
            "f9f3b50de772af798611c4bef8d5b1653c0d4db8dd4c788e4370ece94bdd3356"
        );
        assert!(first.is_sound() && second.is_sound());
    }

    #[test]
    fn what_is_absent_is_not_what_is_empty() {
        let entry = Entry {
            act: Uuid::nil(),
            place: 0,
            kind: "kind".into(),
            version: 1,
            person: None,
            office: None,
            utc_ms: 0,
            offset_minutes: 0,
            steady_ms: 0,
            typed_ms: None,
            payload: Vec::new(),
        };
        let empty = Entry { office: Some(String::new()), ..entry.clone() };
        let zero = Entry { typed_ms: Some(0), ..entry.clone() };
        let hash = |entry| Stored::chain(Uuid::nil(), Head::default(), entry).hash;
        let (none, empty, zero) = (hash(entry), hash(empty), hash(zero));
        assert!(none != empty && none != zero && empty != zero);
    }
}
