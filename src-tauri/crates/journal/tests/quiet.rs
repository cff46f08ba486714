//! Nothing personal reaches the logs, whatever level they are set to.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use common::{behind, entry, id};
use journal::{Addition, Batch, Journal, Listing, NewName};
use tracing_subscriber::filter::LevelFilter;

#[derive(Clone, Default)]
struct Said(Arc<Mutex<Vec<u8>>>);

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn logs_name_nobody() {
    let said = Said::default();
    let writer = said.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .init();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let journal = Journal::open(&path, None).await.unwrap();
    let mut typed = entry(1, 0);
    typed.payload = r#"{"text":"王海家的晾衣架"}"#.into();
    let batch = Batch {
        names: vec![NewName {
            person: id(1),
            salt: [1; 16],
            name: "王海".into(),
            seat: Some("3单元1102".into()),
            party: None,
        }],
        listings: vec![Listing {
            stream: id(1),
            title: "晾衣架".into(),
            number: None,
            date: None,
            phase: "called".into(),
            updated_ms: 1,
        }],
        ..Batch::of(Addition { stream: id(1), expected: 0, entries: vec![typed] })
    };
    journal.commit(&batch).await.unwrap();
    let mut errors = vec![format!("{0} {0:?}", journal.commit(&batch).await.unwrap_err())];
    journal.set("chair", Some("王海")).await.unwrap();
    journal.reader().all_names().await.unwrap();
    journal.reader().records(id(1)).await.unwrap();
    journal.erase(id(1)).await.unwrap();
    // A failure that SQLite words itself.
    behind(&path, "DROP TABLE names").await;
    errors.push(format!("{0} {0:?}", journal.reader().all_names().await.unwrap_err()));
    let again = Batch { additions: Vec::new(), ..batch };
    errors.push(format!("{0} {0:?}", journal.commit(&again).await.unwrap_err()));

    let log = String::from_utf8(said.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("a new database was made"), "the log was listened to: {log}");
    for personal in ["王海", "3单元1102", "晾衣架"] {
        assert!(!log.contains(personal), "{log}");
        assert!(errors.iter().all(|error| !error.contains(personal)), "{errors:?}");
    }
}
