//! What stands beside the log: attachments, settings, and the list of meetings.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use common::{behind, entry, id};
use journal::{Attachment, Batch, Journal, Listing, ReadError, RebuildError, sha256};

#[tokio::test]
async fn attachments_come_back_verified() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let journal = Journal::open(&path, None).await.unwrap();
    let bytes: Vec<u8> = (0..100_000u32).flat_map(u32::to_le_bytes).collect();
    let drawing = Attachment { media: "image/svg+xml".into(), bytes };
    let batch = Batch { attachments: vec![drawing.clone()], ..Batch::default() };
    journal.commit(&batch).await.unwrap();
    journal.commit(&batch).await.unwrap();
    let reader = journal.reader();
    assert_eq!(reader.attachment(drawing.sha256()).await.unwrap(), Some(drawing.clone()));
    assert_eq!(reader.attachment(sha256(b"another")).await.unwrap(), None);

    behind(
        &path,
        "DROP TRIGGER attachments_never_change;
         UPDATE attachments SET bytes = CAST(substr(bytes, 2) AS BLOB)",
    )
    .await;
    let error = reader.attachment(drawing.sha256()).await.unwrap_err();
    assert!(matches!(error, ReadError::AttachmentDamaged), "{error:?}");
}

#[tokio::test]
async fn settings_are_kept_and_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let journal = Journal::open(&path, None).await.unwrap();
    assert_eq!(journal.reader().setting("language").await.unwrap(), None);
    journal.set("language", Some("zh-Hans")).await.unwrap();
    journal.set("language", Some("en")).await.unwrap();
    journal.close().await.unwrap();
    let journal = Journal::open(&path, None).await.unwrap();
    assert_eq!(journal.reader().setting("language").await.unwrap().as_deref(), Some("en"));
    journal.set("language", None).await.unwrap();
    assert_eq!(journal.reader().setting("language").await.unwrap(), None);
}

fn line(stream: u128, title: &str, updated_ms: i64) -> Listing {
    Listing {
        stream: id(stream),
        title: title.into(),
        number: Some("2026-03".into()),
        date: None,
        phase: "called".into(),
        updated_ms,
    }
}

#[tokio::test]
async fn the_list_is_made_again_from_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(&folder.path().join("record.db"), None).await.unwrap();
    for stream in [1, 2, 3] {
        let acts = (1..=stream).map(|act| entry(act, 0)).collect();
        journal.append(id(stream), 0, acts).await.unwrap();
    }
    let stale = vec![line(1, "stale", 9), line(8, "of no stream", 3)];
    journal.commit(&Batch { listings: stale.clone(), ..Batch::default() }).await.unwrap();
    assert_eq!(journal.reader().listings().await.unwrap(), stale);

    let error = journal
        .rebuild(|stream, _| if stream == id(2) { Err("unclear") } else { Ok(None) })
        .await
        .unwrap_err();
    assert!(matches!(error, RebuildError::Projection { stream, .. } if stream == id(2)));
    assert_eq!(journal.reader().listings().await.unwrap(), stale, "as it was");

    let lines = journal
        .rebuild(|stream, records| {
            let number = stream.as_u128();
            let count = i64::try_from(records.len()).unwrap();
            Ok::<_, ()>((number != 2).then(|| line(number, "made again", count)))
        })
        .await
        .unwrap();
    assert_eq!(lines, 2);
    let expected = [line(3, "made again", 3), line(1, "made again", 1)];
    assert_eq!(journal.reader().listings().await.unwrap(), expected);
}
