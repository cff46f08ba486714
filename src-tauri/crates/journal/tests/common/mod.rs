//! What the tests of the record share.
#![allow(dead_code, reason = "every test program uses some of it")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::{collections::BTreeMap, fs, path::Path};

use journal::{Entry, Journal};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use uuid::Uuid;

/// An id that a test can name.
pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// The event at `place` of an act.
pub fn entry(act: u128, place: u32) -> Entry {
    Entry {
        act: id(act),
        place,
        kind: "arrived".into(),
        version: 1,
        person: Some(id(7)),
        office: Some("chair".into()),
        utc_ms: 1_763_726_400_000,
        offset_minutes: 480,
        steady_ms: 61_500,
        typed_ms: None,
        payload: format!("{{\"act\":{act},\"place\":{place}}}").into_bytes(),
    }
}

/// A journal with `acts` acts in stream 1, closed in good order.
pub async fn filled(path: &Path, acts: u128) {
    let journal = Journal::open(path, None).await.unwrap();
    let mut version = 0;
    for act in 1..=acts {
        version = journal.append(id(1), version, vec![entry(act, 0)]).await.unwrap();
    }
    journal.close().await.unwrap();
}

/// Changes a database behind the program's back.
pub async fn behind(path: &Path, statements: &'static str) {
    let mut connection = SqliteConnectOptions::new().filename(path).connect().await.unwrap();
    sqlx::raw_sql(statements).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// Every file of a folder that belongs to the database, but for the lock, which is empty.
pub fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        let name = file.file_name().into_string().unwrap();
        if file.file_type().unwrap().is_file() && !name.ends_with(".lock") {
            files.insert(name, fs::read(file.path()).unwrap());
        }
    }
    files
}
