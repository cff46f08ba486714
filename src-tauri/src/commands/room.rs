//! What the desk asks of the room's screens, and what these watch.

use std::sync::Arc;

use clerk::shapes::{Projector, RoomMessage, Showing};
use tauri::{AppHandle, State, WebviewWindow, ipc::Channel};

use super::Answer;
use crate::{
    desk::{Desk, unexpected},
    projectors,
};

#[tauri::command]
pub async fn show_room(desk: State<'_, Desk>, showing: Showing) -> Answer<()> {
    desk.clerk().await?.show_room(showing).await;
    Ok(())
}

/// What the room sees, for the desk to look at.
#[tauri::command]
pub async fn watch_preview(
    desk: State<'_, Desk>,
    channel: Channel<Arc<RoomMessage>>,
) -> Answer<()> {
    let states = desk.clerk().await?.watch();
    desk.preview_line.follow(states, channel, |state| Arc::clone(&state.room));
    Ok(())
}

#[tauri::command]
pub async fn open_projector(
    app: AppHandle,
    desk: State<'_, Desk>,
    projector: Option<Projector>,
) -> Answer<()> {
    drop(desk.clerk().await?);
    projectors::open(&app, projector.unwrap_or(Projector::First)).map_err(unexpected)
}

#[tauri::command]
pub async fn close_projector(
    app: AppHandle,
    desk: State<'_, Desk>,
    projector: Option<Projector>,
) -> Answer<()> {
    drop(desk.clerk().await?);
    projectors::close(&app, projector.unwrap_or(Projector::First)).map_err(unexpected)
}

#[tauri::command]
pub async fn watch_room(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    channel: Channel<Arc<RoomMessage>>,
) -> Answer<()> {
    let states = desk.clerk().await?.watch_room();
    // Only windows of the room are granted this command.
    if let Some(projector) = projectors::of_label(window.label()) {
        let line = desk.room_line(projector);
        line.follow(states, channel, Arc::clone);
    }
    Ok(())
}
