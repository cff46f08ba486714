//! What has changed in the minutes since a draft was kept.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use clerk::{Clerk, Folders, shapes::Tongue};
use council::{Deed, minutes::Section, motion::amend::Piece};

#[tokio::test]
async fn what_is_written_after_an_export_is_told_as_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let mut folders = Folders::find(Some(folder.path().join("data")));
    folders.exports = folder.path().join("exports");
    let clerk = Clerk::open(folders).await.unwrap();
    clerk.open_sample("drying-rack").await.unwrap();
    assert_eq!(clerk.draft_changes(Tongue::ZhHans).await.unwrap().kept_ms, None);

    clerk.export_minutes(Tongue::ZhHans).await.unwrap();
    let changes = clerk.draft_changes(Tongue::ZhHans).await.unwrap();
    assert!(changes.kept_ms.is_some() && changes.passages.is_empty(), "{changes:?}");

    let text = "散会前约定两周后再看一次现场。".to_owned();
    let deed = Deed::WriteMinutes { section: Section::Closing, text: text.clone() };
    let sent = clerk::shapes::Sent { deed, office: None, typed_ms: None };
    clerk.act(sent).await.unwrap();
    for language in [Tongue::ZhHans, Tongue::En] {
        let changes = clerk.draft_changes(language).await.unwrap();
        let inserted = changes.passages.iter().flat_map(|passage| &passage.pieces).any(
            |piece| matches!(piece, Piece::Insert(words) if words.contains("两周后再看一次现场")),
        );
        assert!(inserted, "{changes:?}");
    }
    clerk.keep_draft().await.unwrap();
    assert!(clerk.draft_changes(Tongue::En).await.unwrap().passages.is_empty());
}
