//! Records that were stored once are read for ever. `golden/events` holds, for every version of
//! the tables and shapes, records of every kind in one chain; a file that stands there never
//! changes. A new kind gets records in a new file, a new version of a kind as well.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::{collections::BTreeSet, fs, path::Path};

use journal::{Entry, Head, ReadError, Stored, codec};
use serde::Deserialize;
use serde_json::value::RawValue;
use uuid::Uuid;

/// A record as a line of a golden file: columns by name, hashes in hexadecimal, the payload as
/// it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    stream: Uuid,
    position: u64,
    act: Uuid,
    place: u32,
    kind: String,
    version: u32,
    person: Option<Uuid>,
    office: Option<String>,
    utc_ms: i64,
    offset_minutes: i16,
    steady_ms: u64,
    typed_ms: Option<i64>,
    payload: Box<RawValue>,
    prev: String,
    hash: String,
}

fn bytes(hex: &str) -> [u8; 32] {
    let byte = |at: usize| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap();
    std::array::from_fn(byte)
}

/// The golden files with their records.
fn golden() -> Vec<(String, Vec<Stored>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/events");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, fs::read_to_string(path).unwrap().lines().map(stored).collect())
    };
    files.iter().map(read).collect()
}

fn stored(line: &str) -> Stored {
    let line: Line = serde_json::from_str(line).unwrap();
    let entry = Entry {
        act: line.act,
        place: line.place,
        kind: line.kind,
        version: line.version,
        person: line.person,
        office: line.office,
        utc_ms: line.utc_ms,
        offset_minutes: line.offset_minutes,
        steady_ms: line.steady_ms,
        typed_ms: line.typed_ms,
        payload: line.payload.get().as_bytes().to_vec(),
    };
    let (prev, hash) = (bytes(&line.prev), bytes(&line.hash));
    Stored { stream: line.stream, position: line.position, entry, prev, hash }
}

#[test]
fn every_golden_record_is_read_and_would_be_written_the_same() {
    for (file, records) in golden() {
        for record in &records {
            let at = (&file, record.position, &record.entry.kind);
            let event =
                codec::decode(&record.entry).unwrap_or_else(|error| panic!("{at:?}: {error}"));
            let again = codec::encode(&event).unwrap();
            // A record of an older version is lifted, and comes back in the newest shape.
            if again.version == record.entry.version {
                let payload = String::from_utf8_lossy(&again.payload);
                let expected = String::from_utf8_lossy(&record.entry.payload);
                assert_eq!(payload, expected, "{at:?}");
                assert_eq!(again, record.entry, "{at:?}");
            }
        }
    }
}

#[test]
fn golden_chains_verify() {
    for (file, records) in golden() {
        assert!(records.len() > 1, "{file}");
        let mut head = Head::default();
        for record in records {
            let expected = Stored::chain(record.stream, head, record.entry.clone());
            assert_eq!(record, expected, "{file}");
            head = record.head();
        }
    }
}

#[test]
fn every_kind_has_a_golden_record_in_its_newest_version() {
    let golden: BTreeSet<(String, u32)> = golden()
        .into_iter()
        .flat_map(|(_, records)| records)
        .map(|record| (record.entry.kind, record.entry.version))
        .collect();
    let missing: Vec<_> = codec::KINDS
        .iter()
        .filter(|kind| !golden.contains(&((**kind).to_owned(), codec::newest_version(kind))))
        .collect();
    assert!(missing.is_empty(), "no golden record of {missing:?}");
}

#[test]
fn a_kind_of_the_future_is_named_and_nothing_panics() {
    let (_, records) = golden().swap_remove(0);
    let sound = records[0].entry.clone();
    for (kind, version) in [("dissolved", 1), ("meeting-called", 3), ("meeting-called", 0)] {
        let entry = Entry { kind: kind.into(), version, ..sound.clone() };
        let error = codec::decode(&entry).unwrap_err();
        let ReadError::Unknown { kind: named, version: of } = error else { panic!("{error:?}") };
        assert_eq!((named.as_str(), of), (kind, version));
    }
    let office = Entry { office: Some("treasurer".into()), ..sound.clone() };
    assert!(matches!(codec::decode(&office), Err(ReadError::Unknown { .. })));
    let payload = sound.payload.clone();
    for payload in
        [b"".to_vec(), b"null".to_vec(), b"{}".to_vec(), vec![0xff], payload[1..].to_vec()]
    {
        let entry = Entry { payload, ..sound.clone() };
        assert!(matches!(codec::decode(&entry), Err(ReadError::Payload { .. })));
    }
    // An injected tag does not change the kind.
    let entry = Entry { payload: br#"{},"kind":"adjourned""#.to_vec(), ..sound };
    assert!(matches!(codec::decode(&entry), Err(ReadError::Payload { .. })));
}

#[test]
fn no_error_quotes_the_record() {
    let (_, records) = golden().swap_remove(0);
    let secret = br#"{"person":{"\u738b\u6d77":1}}"#.to_vec();
    let entry = Entry { kind: "arrived".into(), payload: secret, ..records[0].entry.clone() };
    let error = codec::decode(&entry).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("王海"), "{error:?}");
}
