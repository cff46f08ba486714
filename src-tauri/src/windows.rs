//! The windows: how they look before their pages do, the desk, and what happens to each.

use std::fs;

use clerk::shapes::Theme;
use tauri::{
    AppHandle, Manager, Url, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent, Wry,
    utils::config::Color,
    webview::{NewWindowResponse, PageLoadEvent},
};

use crate::{desk::Desk, projectors};

/// The label of the desk's window.
pub const DESK: &str = "desk";
const KIOSK: &str = "kiosk";
/// The paper of the pages, light and dark, so that a window never shows another colour first.
const PAPER: Color = Color(0xf6, 0xf4, 0xee, 0xff);
const NIGHT: Color = Color(0x10, 0x15, 0x1d, 0xff);

/// Opens the desk's window; it shows when its page has been read.
///
/// # Errors
/// Where the platform gives no window.
pub fn open_desk(app: &AppHandle) -> tauri::Result<()> {
    let words = title(app, "window-desk");
    builder(app, DESK, DESK, PAPER)
        .title(words)
        .inner_size(1280.0, 800.0)
        .min_inner_size(1024.0, 700.0)
        .prevent_overflow()
        .center()
        .build()?;
    Ok(())
}

/// Brings the desk's window before all others.
pub fn show_desk(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(DESK) {
        let shown =
            window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
        if let Err(error) = shown {
            tracing::warn!(%error, "the desk does not come to the front");
        }
    }
}

/// Opens the kiosk, at which people sign themselves in: a window that can be moved to a screen
/// of its own.
///
/// # Errors
/// Where the platform gives no window.
pub fn open_kiosk(app: &AppHandle) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(KIOSK) {
        return window.unminimize().and_then(|()| window.set_focus());
    }
    let words = title(app, "window-kiosk");
    builder(app, KIOSK, KIOSK, PAPER)
        .title(words)
        .inner_size(1024.0, 768.0)
        .min_inner_size(800.0, 600.0)
        .prevent_overflow()
        .build()?;
    app.state::<Desk>().change_shell(|shell| shell.kiosk_open = true);
    Ok(())
}

/// Closes the kiosk where it is open.
///
/// # Errors
/// Where the platform does not let it go.
pub fn close_kiosk(app: &AppHandle) -> tauri::Result<()> {
    app.get_webview_window(KIOSK).map_or(Ok(()), |window| window.destroy())
}

/// Gives the windows the words and colours that were chosen.
pub fn dress(app: &AppHandle) {
    let room = paper(app.state::<Desk>().shell().theme);
    let rooms = projectors::LABELS.map(|label| (label, "window-projector", room));
    let others = [(DESK, "window-desk", PAPER), (KIOSK, "window-kiosk", PAPER)];
    for (label, words, colour) in rooms.into_iter().chain(others) {
        if let Some(window) = app.get_webview_window(label) {
            let dressed = window
                .set_title(&title(app, words))
                .and_then(|()| window.set_background_color(Some(colour)));
            if let Err(error) = dressed {
                tracing::warn!(%error, label, "the window keeps its words and colours");
            }
        }
    }
}

/// What happens to a window.
pub fn on_event(window: &Window, event: &WindowEvent) {
    if !matches!(event, WindowEvent::Destroyed) {
        return;
    }
    let app = window.app_handle();
    match (window.label(), projectors::of_label(window.label())) {
        // Without the desk nobody could end the meeting that the room still sees.
        (DESK, _) => app.exit(0),
        (KIOSK, _) => {
            let desk = app.state::<Desk>();
            desk.kiosk_line.end();
            desk.change_shell(|shell| shell.kiosk_open = false);
        }
        (_, Some(projector)) => projectors::closed(app, projector),
        (other, None) => tracing::warn!(other, "a window that nobody opened"),
    }
}

/// A window that shows nothing before its page does.
pub fn builder<'a>(
    app: &'a AppHandle,
    label: &str,
    page: &str,
    colour: Color,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let page = WebviewUrl::App(format!("{page}.html").into());
    let builder = WebviewWindowBuilder::new(app, label, page)
        .visible(false)
        .background_color(colour)
        .general_autofill_enabled(false)
        .disable_drag_drop_handler()
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, page| {
            if matches!(page.event(), PageLoadEvent::Finished)
                && let Err(error) = window.show()
            {
                tracing::error!(%error, "the window does not show");
            }
        });
    // A web view writes caches and cookies of its own making. They stay within the data folder,
    // and where nothing can be written there, nothing is written at all.
    let folder = app.state::<Desk>().web_folder().to_path_buf();
    match fs::create_dir_all(&folder) {
        Ok(()) => builder.data_directory(folder),
        Err(_) => builder.incognito(true),
    }
}

/// Whether an address is one of the program's own pages; a window goes nowhere else.
fn is_ours(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// A title in the language of the windows.
pub fn title(app: &AppHandle, key: &str) -> String {
    let desk = app.state::<Desk>();
    let language = desk.shell().language;
    desk.words(language, key)
}

/// The colour of the room's page.
pub fn paper(theme: Theme) -> Color {
    match theme {
        Theme::Light => PAPER,
        Theme::Dark => NIGHT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_goes_to_pages_of_the_program_only() {
        let ours = |address: &str| is_ours(&address.parse().unwrap());
        assert!(ours("tauri://localhost/desk.html"));
        assert!(ours("http://tauri.localhost/desk.html"));
        for other in [
            "tauri://elsewhere/desk.html",
            "http://localhost/",
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "asset-font://localhost/NotoSansSC-Regular.ttf",
            "about:blank",
        ] {
            assert!(!ours(other), "{other}");
        }
    }
}
