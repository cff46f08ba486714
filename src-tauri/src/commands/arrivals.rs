//! Who arrives: at the desk, by a code, and at the kiosk.

use clerk::{
    shapes::{Exported, Tongue},
    sign_in::{
        kiosk,
        shapes::{KioskMessage, RollOrder, SignedIn},
    },
};
use council::ids::PersonId;
use tauri::{AppHandle, State, ipc::Channel};

use super::Answer;
use crate::{
    desk::{Desk, unexpected},
    windows,
};

/// Signs in whoever bears a code.
#[tauri::command]
pub async fn scan(desk: State<'_, Desk>, code: String) -> Answer<SignedIn> {
    Ok(desk.clerk().await?.scan(&code).await?)
}

#[tauri::command]
pub async fn print_badges(desk: State<'_, Desk>, language: Tongue) -> Answer<Exported> {
    Ok(desk.clerk().await?.print_badges(language).await?)
}

#[tauri::command]
pub async fn set_roll_order(desk: State<'_, Desk>, order: RollOrder) -> Answer<()> {
    Ok(desk.clerk().await?.set_roll_order(order).await?)
}

#[tauri::command]
pub async fn open_kiosk(app: AppHandle, desk: State<'_, Desk>) -> Answer<()> {
    drop(desk.clerk().await?);
    windows::open_kiosk(&app).map_err(unexpected)
}

#[tauri::command]
pub async fn close_kiosk(app: AppHandle, desk: State<'_, Desk>) -> Answer<()> {
    drop(desk.clerk().await?);
    windows::close_kiosk(&app).map_err(unexpected)
}

#[tauri::command]
pub async fn watch_kiosk(desk: State<'_, Desk>, channel: Channel<KioskMessage>) -> Answer<()> {
    let states = desk.clerk().await?.watch();
    desk.kiosk_line.follow(states, channel, kiosk);
    Ok(())
}

/// Signs somebody in, as they ask for it at the kiosk.
#[tauri::command]
pub async fn sign_in(desk: State<'_, Desk>, person: PersonId) -> Answer<SignedIn> {
    Ok(desk.clerk().await?.sign_in(person).await?)
}

/// Signs in whoever bears a code that was scanned at the kiosk: a command of its own, as each
/// window is granted its own.
#[tauri::command]
pub async fn scan_at_kiosk(desk: State<'_, Desk>, code: String) -> Answer<SignedIn> {
    Ok(desk.clerk().await?.scan(&code).await?)
}
