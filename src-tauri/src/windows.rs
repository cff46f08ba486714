//! The windows: how they look before their pages do, and where they stand.

use std::{fs, sync::PoisonError};

use clerk::shapes::{Shell, Theme};
use tauri::{
    AppHandle, Manager, PhysicalPosition, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    Window, WindowEvent, Wry,
    utils::config::Color,
    webview::{NewWindowResponse, PageLoadEvent},
};

use crate::{
    desk::Desk,
    screens::{self, Screen},
};

const DESK: &str = "desk";
const PROJECTOR: &str = "projector";
const KIOSK: &str = "kiosk";
/// The paper of the pages, light and dark, so that a window never shows another colour first.
const PAPER: Color = Color(0xf6, 0xf4, 0xee, 0xff);
const NIGHT: Color = Color(0x10, 0x15, 0x1d, 0xff);
/// How far from its corner a window stands that lost its screen, in pixels.
const ASIDE: i32 = 48;

/// Opens the desk's window; it shows when its page has been read.
///
/// # Errors
/// Where the platform gives no window.
pub fn open_desk(app: &AppHandle) -> tauri::Result<()> {
    let words = title(app, DESK);
    builder(app, DESK, PAPER)
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

/// The projector's window, where it is open.
pub fn projector(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(PROJECTOR)
}

/// Opens the projector: on a second screen, which it fills, or in a window.
///
/// # Errors
/// Where the platform gives no window.
pub fn open_projector(app: &AppHandle) -> tauri::Result<()> {
    if let Some(window) = projector(app) {
        return window.unminimize().and_then(|()| window.set_focus());
    }
    let theme = app.state::<Desk>().shell().theme;
    let window = builder(app, PROJECTOR, paper(theme))
        .initialization_script(before_the_page(theme))
        .title(title(app, PROJECTOR))
        .inner_size(1280.0, 720.0)
        .build()?;
    let screens = screens::list(app);
    if let Some(place) = screens::for_projector(&screens, desk_screen(app)) {
        fill(&window, place, screens[place])?;
    }
    remember(app, &screens);
    tell(app, &screens);
    Ok(())
}

/// Closes the projector where it is open.
///
/// # Errors
/// Where the platform does not let it go.
pub fn close_projector(app: &AppHandle) -> tauri::Result<()> {
    projector(app).map_or(Ok(()), |window| window.destroy())
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
    let words = title(app, KIOSK);
    builder(app, KIOSK, PAPER)
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

/// Places the projector anew when a screen came or went, and tells the desk. Where the screens
/// are the same, a window that somebody moved stays where it is.
pub fn follow_screens(app: &AppHandle) {
    let screens = screens::list(app);
    if remember(app, &screens)
        && let Some(window) = projector(app)
        && let Err(error) = place(app, &window, &screens)
    {
        tracing::warn!(%error, "the projector does not follow the screens");
    }
    tell(app, &screens);
}

/// Gives the windows the words and colours that were chosen.
pub fn dress(app: &AppHandle) {
    let theme = app.state::<Desk>().shell().theme;
    for (label, colour) in [(DESK, PAPER), (PROJECTOR, paper(theme)), (KIOSK, PAPER)] {
        if let Some(window) = app.get_webview_window(label) {
            let dressed = window
                .set_title(&title(app, label))
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
    match window.label() {
        // Without the desk nobody could end the meeting that the room still sees.
        DESK => app.exit(0),
        PROJECTOR => {
            let desk = app.state::<Desk>();
            desk.room_line.end();
            desk.change_shell(closed);
        }
        KIOSK => {
            let desk = app.state::<Desk>();
            desk.kiosk_line.end();
            desk.change_shell(|shell| shell.kiosk_open = false);
        }
        other => tracing::warn!(other, "a window that nobody opened"),
    }
}

fn closed(shell: &mut Shell) {
    shell.projector_open = false;
    shell.projector_screen = None;
}

fn builder<'a>(
    app: &'a AppHandle,
    label: &str,
    colour: Color,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let page = WebviewUrl::App(format!("{label}.html").into());
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

fn title(app: &AppHandle, label: &str) -> String {
    let desk = app.state::<Desk>();
    let language = desk.shell().language;
    desk.words(language, &format!("window-{label}"))
}

fn paper(theme: Theme) -> Color {
    match theme {
        Theme::Light => PAPER,
        Theme::Dark => NIGHT,
    }
}

/// The theme comes with the first state, which is later than the first picture.
fn before_the_page(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "document.documentElement.dataset.theme = 'light'",
        Theme::Dark => "document.documentElement.dataset.theme = 'dark'",
    }
}

/// Keeps the screens, and says whether they are others than before.
fn remember(app: &AppHandle, screens: &[Screen]) -> bool {
    let desk = app.state::<Desk>();
    let mut known = desk.screens.lock().unwrap_or_else(PoisonError::into_inner);
    let changed = known.as_slice() != screens;
    *known = screens.to_vec();
    changed
}

/// Places the projector after a screen came or went.
fn place(app: &AppHandle, window: &WebviewWindow, screens: &[Screen]) -> tauri::Result<()> {
    let desk = desk_screen(app);
    match (screens::for_projector(screens, desk), desk) {
        (Some(place), _) => fill(window, place, screens[place]),
        (None, Some(left)) => {
            window.set_fullscreen(false)?;
            // The place where it stood may be nowhere now.
            window.set_position(PhysicalPosition::new(left.x + ASIDE, left.y + ASIDE))
        }
        (None, None) => window.set_fullscreen(false),
    }
}

/// Fills a screen. GTK takes its number, and on Wayland nothing else, where a program does not
/// place its windows. On X11 the window must stand there first, as not every window manager
/// knows of numbers; all of it goes through one queue, so that nothing overtakes.
#[cfg(target_os = "linux")]
fn fill(window: &WebviewWindow, place: usize, _screen: Screen) -> tauri::Result<()> {
    use gtk::{gdk::prelude::MonitorExt, prelude::*};
    let filled = window.clone();
    window.run_on_main_thread(move || {
        let Ok(gtk) = filled.gtk_window() else { return };
        let all = GtkWindowExt::screen(&gtk);
        let Some((all, number)) = all.zip(i32::try_from(place).ok()) else { return };
        gtk.unfullscreen();
        if let Some(monitor) = WidgetExt::display(&gtk).monitor(number) {
            gtk.move_(monitor.geometry().x(), monitor.geometry().y());
        }
        gtk.fullscreen_on_monitor(&all, number);
    })
}

/// Fills a screen: the one on which the window stands.
#[cfg(not(target_os = "linux"))]
fn fill(window: &WebviewWindow, _place: usize, screen: Screen) -> tauri::Result<()> {
    window.set_fullscreen(false)?;
    window.set_position(PhysicalPosition::new(screen.x, screen.y))?;
    window.set_fullscreen(true)
}

/// The screen on which the desk stands.
fn desk_screen(app: &AppHandle) -> Option<Screen> {
    app.get_webview_window(DESK).as_ref().and_then(standing)
}

/// The screen on which a window stands.
fn standing(window: &WebviewWindow) -> Option<Screen> {
    window.current_monitor().ok().flatten().as_ref().map(Screen::from)
}

/// Tells the desk how the projector stands.
fn tell(app: &AppHandle, screens: &[Screen]) {
    let window = projector(app);
    let screen = window.as_ref().and_then(standing);
    app.state::<Desk>().change_shell(|shell| {
        shell.screens = u32::try_from(screens.len()).unwrap_or(u32::MAX);
        shell.projector_open = window.is_some();
        shell.projector_screen = screen.as_ref().map(Screen::size);
    });
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
