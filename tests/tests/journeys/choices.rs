//! What is chosen on the desk holds at once in both windows, and after the next start.

use crate::{
    page::id,
    stage::{Folders, Stage, screen},
    steps::{BODY, call_a_meeting, open_projector},
};

#[tokio::test]
async fn language_and_theme_change_in_both_windows_and_are_kept() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    let room = open_projector(&stage, &desk).await;
    desk.click(&id("open-sign-in")).await;
    desk.sees("h2", "议程").await;
    room.sees(&id("room-title"), "签到").await;

    desk.click(&id("settings")).await;
    desk.click(&id("settings-language-en")).await;
    desk.sees("h2", "Agenda").await;
    room.sees(&id("room-title"), "Please sign in").await;
    // What people typed stays as they typed it.
    desk.sees(&id("meeting-name"), BODY).await;
    room.sees(&id("room"), BODY).await;

    desk.click(&id("settings-theme-dark")).await;
    room.has("html[data-theme=dark]").await;
    stage.end().await;

    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    desk.click(&id("open-meeting")).await;
    desk.sees("h2", "Agenda").await;
    let room = open_projector(&stage, &desk).await;
    room.has("html[lang=en][data-theme=dark]").await;
    stage.end().await;
}
