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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::projectors;

    macro_rules! grants {
        (desk: [$($desk:ident),+ $(,)?] projector: [$($projector:ident),+ $(,)?]
            kiosk: [$($kiosk:ident),+ $(,)?]) => {
            [
                &[$(stringify!($desk)),+][..],
                &[$(stringify!($projector)),+][..],
                &[$(stringify!($kiosk)),+][..],
            ]
        };
    }

    /// Permissions and windows of a capability.
    fn capability(json: &str) -> (BTreeSet<String>, BTreeSet<String>) {
        let capability: serde_json::Value = serde_json::from_str(json).unwrap();
        let list = |key: &str| {
            let entries = capability[key].as_array().unwrap().iter();
            entries.map(|entry| entry.as_str().unwrap().to_owned()).collect()
        };
        assert!(capability.get("remote").is_none(), "no page from elsewhere is granted anything");
        (list("permissions"), list("windows"))
    }

    #[test]
    fn each_window_is_granted_its_own_commands_and_nothing_else() {
        let capabilities = [
            (&["desk"][..], include_str!("../../capabilities/desk.json")),
            (&projectors::LABELS, include_str!("../../capabilities/projector.json")),
            (&["kiosk"], include_str!("../../capabilities/kiosk.json")),
        ];
        for (commands, (wanted_windows, json)) in commands!(grants).into_iter().zip(capabilities) {
            let wanted: BTreeSet<String> = commands
                .iter()
                .map(|command| format!("allow-{}", command.replace('_', "-")))
                .collect();
            let (permissions, windows) = capability(json);
            assert_eq!(permissions, wanted, "{wanted_windows:?}");
            let wanted_windows = wanted_windows.iter().map(|&label| label.to_owned());
            assert_eq!(windows, wanted_windows.collect());
        }
    }
}
