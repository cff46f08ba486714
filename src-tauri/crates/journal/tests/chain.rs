//! The chain: what tampering behind the program's back cannot hide.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use std::path::Path;

use common::{behind, filled, id};
use journal::{Break, Damage, OpenError, Reader, Verdict};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, sqlite::SqliteConnectOptions};

/// Changes the log as somebody does who knows the tables: past the triggers, which stand there
/// afterwards as if nothing had been.
async fn tamper(path: &Path, statements: &'static str) {
    let mut connection = SqliteConnectOptions::new().filename(path).connect().await.unwrap();
    let triggers: Vec<String> =
        sqlx::query_scalar("SELECT sql FROM sqlite_schema WHERE name LIKE 'events_never%'")
            .fetch_all(&mut connection)
            .await
            .unwrap();
    assert_eq!(triggers.len(), 2);
    sqlx::raw_sql("DROP TRIGGER events_never_change; DROP TRIGGER events_never_go")
        .execute(&mut connection)
        .await
        .unwrap();
    sqlx::raw_sql(statements).execute(&mut connection).await.unwrap();
    for trigger in triggers {
        sqlx::raw_sql(AssertSqlSafe(trigger)).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
}

#[tokio::test]
async fn tampering_is_found_at_its_position() {
    let cases: [(&str, u64, Break); 7] = [
        ("UPDATE events SET payload = x'7b7d' WHERE position = 4", 4, Break::Altered),
        ("UPDATE events SET utc_ms = utc_ms + 1 WHERE position = 1", 1, Break::Altered),
        ("UPDATE events SET office = NULL WHERE position = 9", 9, Break::Altered),
        (
            "UPDATE events SET person = NULL, office = NULL WHERE position = 600",
            600,
            Break::Altered,
        ),
        ("DELETE FROM events WHERE position = 5", 5, Break::Missing),
        ("UPDATE events SET prev = zeroblob(32) WHERE position = 7", 7, Break::Unchained),
        (
            "UPDATE events SET position = 1000 WHERE position = 2;
             UPDATE events SET position = 2 WHERE position = 3;
             UPDATE events SET position = 3 WHERE position = 1000",
            2,
            Break::Unchained,
        ),
    ];
    let whole = tempfile::tempdir().unwrap();
    filled(&whole.path().join("record.db"), 620).await;
    for (tampering, at, how) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record.db");
        std::fs::copy(whole.path().join("record.db"), &path).unwrap();
        tamper(&path, tampering).await;
        let verdict = Reader::open(&path, None).await.unwrap().verify(id(1)).await.unwrap();
        assert_eq!(verdict, Verdict::Broken { at, how }, "{tampering}");
    }
}

#[tokio::test]
async fn a_record_of_an_impossible_shape_is_a_verdict_and_not_a_failure() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    filled(&path, 20).await;
    tamper(&path, "UPDATE events SET offset_minutes = 1000000 WHERE position = 6").await;
    let reader = Reader::open(&path, None).await.unwrap();
    let verdict = reader.verify(id(1)).await.unwrap();
    assert_eq!(verdict, Verdict::Broken { at: 6, how: Break::Unreadable });
    assert!(reader.records(id(1)).await.is_err());
}

#[tokio::test]
async fn an_empty_stream_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    filled(&path, 1).await;
    let reader = Reader::open(&path, None).await.unwrap();
    assert_eq!(reader.verify(id(99)).await.unwrap(), Verdict::Whole(journal::Head::default()));
}

#[tokio::test]
async fn a_database_without_its_triggers_is_not_ours() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    filled(&path, 1).await;
    behind(&path, "DROP TRIGGER events_never_go").await;
    let error = Reader::open(&path, None).await.unwrap_err();
    assert!(matches!(error, OpenError::Damaged(Damage::Schema)), "{error:?}");
}
