//! Appending: versions, repetitions, all or nothing, and nothing changes afterwards.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use common::{behind, entry, filled, id};
use journal::{
    Addition, AppendError, Attachment, Batch, Journal, Listing, NewName, Paper, Reader, Verdict,
};
use sqlx::{ConnectOptions, sqlite::SqliteConnectOptions};

#[tokio::test]
async fn acts_come_back_as_they_went_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let journal = Journal::open(&path, None).await.unwrap();
    let mut late = entry(2, 0);
    late.person = None;
    late.office = None;
    late.typed_ms = Some(-5);
    late.offset_minutes = -300;
    let first = vec![entry(1, 0), entry(1, 1), entry(1, 2)];
    assert_eq!(journal.append(id(1), 0, first.clone()).await.unwrap(), 3);
    assert_eq!(journal.append(id(1), 3, vec![late.clone()]).await.unwrap(), 4);

    let mut expected = first;
    expected.push(late);
    let records = journal.reader().records(id(1)).await.unwrap();
    let entries: Vec<_> = records.iter().map(|record| record.entry.clone()).collect();
    assert_eq!(entries, expected);
    let positions: Vec<_> = records.iter().map(|record| record.position).collect();
    assert_eq!(positions, [1, 2, 3, 4]);
    assert_eq!(journal.reader().records_after(id(1), 3).await.unwrap(), records[3..]);
    let head = journal.reader().head(id(1)).await.unwrap();
    assert_eq!(head, records[3].head());
    assert_eq!(journal.reader().verify(id(1)).await.unwrap(), Verdict::Whole(head));

    journal.close().await.unwrap();
    let journal = Journal::open(&path, None).await.unwrap();
    assert_eq!(journal.reader().records(id(1)).await.unwrap(), records);
    assert_eq!(journal.append(id(1), 4, vec![entry(3, 0)]).await.unwrap(), 5);
    let beside = Reader::open(&path, None).await.unwrap();
    assert_eq!(beside.head(id(1)).await.unwrap().version, 5, "a reader beside sees it at once");
}

#[tokio::test]
async fn a_stale_version_and_a_repeated_act_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    filled(&path, 3).await;
    let journal = Journal::open(&path, None).await.unwrap();
    for attempt in ["heads unknown", "heads known"] {
        let error = journal.append(id(1), 2, vec![entry(9, 0)]).await.unwrap_err();
        assert!(
            matches!(error, AppendError::Conflict { expected: 2, found: 3, .. }),
            "{attempt}: {error:?}"
        );
        let error = journal.append(id(1), 2, vec![entry(3, 0)]).await.unwrap_err();
        assert!(matches!(error, AppendError::Duplicate { act, .. } if act == id(3)), "{error:?}");
        let error = journal.append(id(1), 3, vec![entry(2, 0)]).await.unwrap_err();
        assert!(matches!(error, AppendError::Duplicate { act, .. } if act == id(2)), "{error:?}");
    }
    assert_eq!(journal.append(id(1), 3, vec![entry(9, 0)]).await.unwrap(), 4);
}

#[tokio::test]
async fn what_another_hand_appended_is_a_conflict_and_not_an_overwrite() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let journal = Journal::open(&path, None).await.unwrap();
    journal.append(id(1), 0, vec![entry(1, 0)]).await.unwrap();
    // Past the lock, as no program of ours does it: the journal's known head is now stale.
    behind(
        &path,
        "INSERT INTO events SELECT stream, 2, randomblob(16), place, kind, version, person, office,
         utc_ms, offset_minutes, steady_ms, typed_ms, payload, hash, randomblob(32) FROM events",
    )
    .await;
    let error = journal.append(id(1), 1, vec![entry(2, 0)]).await.unwrap_err();
    assert!(matches!(error, AppendError::Conflict { expected: 1, found: 2, .. }), "{error:?}");
    assert_eq!(journal.append(id(1), 2, vec![entry(2, 0)]).await.unwrap(), 3);
}

#[tokio::test]
async fn events_out_of_place_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(&folder.path().join("record.db"), None).await.unwrap();
    for entries in [
        vec![],
        vec![entry(1, 1)],
        vec![entry(1, 0), entry(1, 2)],
        vec![entry(1, 0), entry(1, 0)],
        vec![entry(1, 0), entry(2, 1)],
    ] {
        let error = journal.append(id(1), 0, entries).await.unwrap_err();
        assert!(matches!(error, AppendError::Misplaced), "{error:?}");
    }
    let twice = Addition { stream: id(1), expected: 0, entries: vec![entry(1, 0)] };
    let batch = Batch { additions: vec![twice.clone(), twice], ..Batch::default() };
    assert!(matches!(journal.commit(&batch).await.unwrap_err(), AppendError::Misplaced));
    let mut endless = entry(1, 0);
    endless.steady_ms = u64::MAX;
    let error = journal.append(id(1), 0, vec![endless]).await.unwrap_err();
    assert!(matches!(error, AppendError::OutOfRange), "{error:?}");
    assert!(journal.reader().streams().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_long_act_and_many_acts_at_once_go_in_whole() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(&folder.path().join("record.db"), None).await.unwrap();
    let long: Vec<_> = (0..154).map(|place| entry(1, place)).collect();
    assert_eq!(journal.append(id(1), 0, long).await.unwrap(), 154);
    let many: Vec<_> = (2..40).flat_map(|act| [entry(act, 0), entry(act, 1)]).collect();
    assert_eq!(journal.append(id(1), 154, many).await.unwrap(), 230);
    let head = journal.reader().head(id(1)).await.unwrap();
    assert_eq!(head.version, 230);
    assert_eq!(journal.reader().verify(id(1)).await.unwrap(), Verdict::Whole(head));
    // The repetition stands at the end of a batch that is stored in several statements.
    let mut again: Vec<_> = (100..150).map(|act| entry(act, 0)).collect();
    again.push(entry(39, 0));
    let error = journal.append(id(1), 230, again).await.unwrap_err();
    assert!(matches!(error, AppendError::Duplicate { act, .. } if act == id(39)), "{error:?}");
    assert_eq!(journal.reader().head(id(1)).await.unwrap(), head);
    assert_eq!(journal.append(id(1), 230, vec![entry(100, 0)]).await.unwrap(), 231);
}

fn everything(stream: u128) -> Batch {
    let attachment = Attachment { media: "application/pdf".into(), bytes: b"%PDF".to_vec() };
    Batch {
        additions: vec![
            Addition { stream: id(stream), expected: 0, entries: vec![entry(1, 0)] },
            Addition { stream: id(stream + 1), expected: 0, entries: vec![entry(1, 0)] },
        ],
        names: vec![NewName {
            person: id(5),
            salt: [3; 16],
            name: "王海".into(),
            seat: Some("3单元1102".into()),
            party: None,
        }],
        papers: vec![Paper {
            id: id(6),
            stream: id(stream),
            kind: "minutes".into(),
            language: "zh-Hans".into(),
            sha256: attachment.sha256(),
            frozen_ms: 1,
            replaces: None,
        }],
        attachments: vec![attachment],
        listings: vec![Listing {
            stream: id(stream),
            title: "议事会".into(),
            number: None,
            date: Some("2026-11-21".into()),
            phase: "called".into(),
            updated_ms: 1,
        }],
    }
}

#[tokio::test]
async fn a_batch_goes_in_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(&folder.path().join("record.db"), None).await.unwrap();
    let reader = journal.reader();

    let mut dangling = everything(1);
    dangling.attachments.clear();
    let error = journal.commit(&dangling).await.unwrap_err();
    assert!(matches!(error, AppendError::Dangling), "{error:?}");
    let mut stale = everything(1);
    stale.additions[1].expected = 1;
    let error = journal.commit(&stale).await.unwrap_err();
    assert!(matches!(error, AppendError::Conflict { .. }), "{error:?}");
    assert!(reader.streams().await.unwrap().is_empty());
    assert!(reader.all_names().await.unwrap().is_empty());
    assert_eq!(reader.listings().await.unwrap(), []);

    let batch = everything(1);
    let heads = journal.commit(&batch).await.unwrap();
    assert_eq!(heads.iter().map(|head| head.version).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(reader.streams().await.unwrap(), [id(1), id(2)]);
    assert_eq!(reader.papers(id(1)).await.unwrap(), batch.papers);
    assert_eq!(reader.papers(id(2)).await.unwrap(), []);
    assert_eq!(reader.listings().await.unwrap(), batch.listings);
    let error = journal.commit(&batch).await.unwrap_err();
    assert!(matches!(error, AppendError::Duplicate { .. }), "{error:?}");
}

#[tokio::test]
async fn nothing_in_the_record_changes_or_goes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let journal = Journal::open(&path, None).await.unwrap();
    journal.commit(&everything(1)).await.unwrap();
    journal.close().await.unwrap();
    let mut connection = SqliteConnectOptions::new().filename(&path).connect().await.unwrap();
    for statement in [
        "UPDATE events SET payload = x'00'",
        "DELETE FROM events",
        "UPDATE names SET name = 'Wang', salt = x'00000000000000000000000000000000'",
        "UPDATE names SET name = NULL",
        "DELETE FROM names",
        "UPDATE attachments SET media = 'text/plain'",
        "DELETE FROM attachments",
        "UPDATE papers SET frozen_ms = 2",
        "DELETE FROM papers",
    ] {
        let result = sqlx::query(statement).execute(&mut connection).await;
        assert!(result.is_err(), "{statement}");
    }
}
