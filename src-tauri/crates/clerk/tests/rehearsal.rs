//! Rehearsals: nothing of them is kept, and the real record does not learn of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::{collections::BTreeMap, fs, path::Path};

use clerk::{
    Clerk, ClerkError, Folders,
    shapes::{Sent, TextSize, Tongue},
};
use council::{Deed, sitting::Phase};

fn folders(folder: &tempfile::TempDir) -> Folders {
    let mut folders = Folders::find(Some(folder.path().join("data")));
    folders.exports = folder.path().join("exports");
    folders
}

/// Every file below a folder, but for those of the web view.
fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(bytes(&path));
        } else {
            // The index of the log in memory is nobody's record.
            let name = path.display().to_string();
            if !name.ends_with("-shm") {
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

async fn act(clerk: &Clerk, deed: Deed) {
    clerk.act(Sent { deed, office: None, typed_ms: None }).await.unwrap();
}

#[tokio::test]
async fn the_real_record_is_the_same_to_the_byte_after_a_rehearsal() {
    let folder = tempfile::tempdir().unwrap();
    let clerk = Clerk::open(folders(&folder)).await.unwrap();
    let kept = clerk.open_sample("drying-rack").await.unwrap();
    clerk.close_meeting().await;
    let before = bytes(folder.path());
    let streams = clerk.journal().reader().streams().await.unwrap();

    let rehearsal = clerk.rehearse("drying-rack").await.unwrap();
    let shown = clerk.watch().borrow().clone();
    assert!(shown.desk.rehearsal && shown.room.rehearsal);
    let view = shown.desk.view.clone().unwrap();
    assert_eq!(view.phase, Phase::Preparing);
    assert!(view.meeting != kept && view.roll.len() > 30 && view.agenda.len() > 5);
    act(&rehearsal, Deed::OpenSignIn).await;
    let everybody = view.roll.iter().map(|seat| seat.person).collect();
    act(&rehearsal, Deed::Arrive { people: everybody }).await;
    assert_eq!(clerk.watch().borrow().desk.view.as_ref().unwrap().phase, Phase::SigningIn);
    let printed = rehearsal.export_minutes(Tongue::ZhHans).await.unwrap();
    assert!(Path::new(&printed.path).is_file());
    // The real one has no meeting open, so that nothing could go astray into it.
    let astray = clerk.act(Sent { deed: Deed::OpenSignIn, office: None, typed_ms: None }).await;
    assert!(matches!(astray, Err(ClerkError::NoMeetingOpen)));

    clerk.end_rehearsal(rehearsal).await.unwrap();
    let shown = clerk.watch().borrow().clone();
    assert!(!shown.desk.rehearsal && shown.desk.view.is_none() && shown.room.view.is_none());
    assert_eq!(bytes(folder.path()), before);
    assert_eq!(clerk.journal().reader().streams().await.unwrap(), streams);
}

#[tokio::test]
async fn what_was_chosen_for_the_laptop_meanwhile_stays() {
    let folder = tempfile::tempdir().unwrap();
    let clerk = Clerk::open(folders(&folder)).await.unwrap();
    let rehearsal = clerk.rehearse("parish-planning").await.unwrap();
    rehearsal.set_text_size(TextSize::Largest).await.unwrap();
    clerk.end_rehearsal(rehearsal).await.unwrap();
    clerk.close().await.unwrap();
    let clerk = Clerk::open(folders(&folder)).await.unwrap();
    assert_eq!(clerk.settings().await.text_size, TextSize::Largest);
    assert!(clerk.home().await.unwrap().meetings.is_empty());
}

#[tokio::test]
async fn a_rehearsal_that_was_cut_short_is_swept_away_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let clerk = Clerk::open(folders(&folder)).await.unwrap();
    let rehearsal = clerk.rehearse("drying-rack").await.unwrap();
    drop((rehearsal, clerk));
    let clerk = Clerk::open(folders(&folder)).await.unwrap();
    assert!(!folder.path().join("data/rehearsal").exists());
    assert!(matches!(clerk.rehearse("none").await, Err(ClerkError::NoSuchSample(_))));
}
