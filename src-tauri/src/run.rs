//! One run of the program, from the first window to the last.

use std::{path::Path, time::Duration};

use clerk::Folders;
use tauri::{App, AppHandle, Manager, RunEvent, async_runtime as runtime};
use tokio::time::MissedTickBehavior;

use crate::{
    awake::{self, Awake},
    commands,
    desk::Desk,
    fonts::{self, Fonts},
    instance, projectors, windows,
};

/// How often clocks and screens are compared. A chair does not notice a second.
const PULSE: Duration = Duration::from_secs(1);
/// How far the wall clock may move against the steady clock before the windows are told.
const CLOCK_TOLERANCE_MS: u64 = 250;

/// Opens the desk and stays until its window is closed.
///
/// # Errors
/// Where the platform gives no window. A record that cannot be opened is no error here: the
/// window says so.
pub fn run(folders: Folders) -> tauri::Result<()> {
    let (data, fonts) = (folders.data.clone(), Fonts::list(&folders.fonts));
    let desk = runtime::block_on(Desk::open(folders));
    // A second start ends before it asks the platform for anything.
    if desk.is_used_elsewhere() && instance::bring_first_to_front(&data) {
        return Ok(());
    }
    let app = tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol(fonts::SCHEME, move |_, request, responder| {
            fonts.answer(request, responder);
        })
        .invoke_handler(commands::handler())
        .setup(move |app| Ok(open(app, desk, &data)?))
        .on_window_event(windows::on_event)
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if matches!(event, RunEvent::Exit) {
            runtime::block_on(app.state::<Desk>().close());
        }
    });
    Ok(())
}

fn open(app: &mut App, desk: Desk, data: &Path) -> tauri::Result<()> {
    let app = app.handle().clone();
    let opened = desk.shell().fault.is_none();
    app.manage(desk);
    windows::open_desk(&app)?;
    if opened {
        let shown = app.clone();
        // Without it a second start says that the record is in use, and nothing is lost.
        if let Err(error) = instance::answer(data, move || windows::show_desk(&shown)) {
            tracing::warn!(%error, "a second start will not find this one");
        }
    }
    runtime::spawn(end_when_asked(app.clone()));
    runtime::spawn(pulse(app));
    Ok(())
}

/// Follows what no event announces: a wall clock that is set, a screen that is plugged in. While
/// people sit together it keeps the machine awake.
async fn pulse(app: AppHandle) {
    let mut awake = Awake::new(awake::platform());
    let mut ticks = tokio::time::interval(PULSE);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let desk = app.state::<Desk>();
        awake.follow(desk.is_sitting().await).await;
        let in_session = desk.in_session().await;
        if in_session && let Ok(clerk) = desk.clerk().await {
            clerk.follow_clock(CLOCK_TOLERANCE_MS).await;
        }
        if in_session || projectors::is_open(&app) {
            projectors::follow_screens(&app);
        }
    }
}

/// Ends in good order when the system asks for it.
#[cfg(unix)]
async fn end_when_asked(app: AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            terminate.recv().await;
            app.exit(0);
        }
        Err(error) => tracing::warn!(%error, "the signal to end is not heard"),
    }
}

/// Elsewhere the system closes the windows.
#[cfg(not(unix))]
async fn end_when_asked(_app: AppHandle) {}
