//! A rehearsal is marked on both windows, ticks off what was done, and leaves nothing.

use std::fs;

use crate::{
    page::id,
    stage::{Folders, Stage, screen},
    steps::open_projector,
};

#[tokio::test]
async fn a_rehearsal_is_marked_guides_and_leaves_nothing() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    desk.click(&id("rehearse-drying-rack")).await;
    desk.has("[data-testid=rehearsal][data-next=open-sign-in]").await;
    desk.sees(&id("rehearsal-mark"), "演练").await;
    let room = open_projector(&stage, &desk).await;
    room.sees(&id("room-rehearsal"), "演练").await;
    assert!(folders.data().join("rehearsal/yishi.db").is_file());

    desk.click(&id("open-sign-in")).await;
    desk.has("[data-testid=rehearsal-step-open-sign-in][data-done=true]").await;
    desk.has("[data-testid=rehearsal][data-next=arrive]").await;
    desk.pick("sign-in-search", "hj", "何静").await;
    desk.counts("[data-testid=roll-row][data-attendance=present]", 1).await;

    // F1 explains what is in hand; Esc closes it.
    desk.strike("\u{e031}").await;
    desk.has(&id("help-said")).await;
    desk.strike("\u{e00c}").await;
    desk.lacks(&id("help")).await;

    desk.click(&id("rehearsal-end")).await;
    desk.has(&id("rehearse-drying-rack")).await;
    desk.lacks(&id("rehearsal")).await;
    desk.counts(&id("open-meeting"), 0).await;
    room.lacks(&id("room-rehearsal")).await;
    assert!(!folders.data().join("rehearsal").exists());
    stage.end().await;
    let left: Vec<_> = fs::read_dir(folders.data()).unwrap().flatten().collect();
    assert!(left.iter().all(|entry| entry.file_name() != "rehearsal"));
}
