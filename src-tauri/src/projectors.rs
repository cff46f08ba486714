//! The room's windows: two at most, which show the same. Each fills a screen of its own where
//! there is one, follows screens that come and go, and tells the desk how it stands.

use std::sync::PoisonError;

use clerk::shapes::{Projector, ProjectorWindow, Theme};
use tauri::{AppHandle, Manager, PhysicalPosition, PhysicalSize, WebviewWindow};

use crate::{
    desk::Desk,
    screens::{self, Screen},
    windows,
};

/// The labels of their windows, the first before the second.
pub const LABELS: [&str; 2] = ["projector", "projector-2"];
const ALL: [Projector; 2] = [Projector::First, Projector::Second];
const PAGE: &str = "projector";
/// How far from its corner a window stands that lost its screen, in pixels.
const ASIDE: i32 = 48;
/// The size of a window that fills no screen, in pixels.
const WINDOWED: PhysicalSize<u32> = PhysicalSize::new(1280, 720);

/// Which of the room's windows bears a label.
pub fn of_label(label: &str) -> Option<Projector> {
    ALL.into_iter().find(|&projector| label_of(projector) == label)
}

/// Its window, where it is open.
fn window(app: &AppHandle, projector: Projector) -> Option<WebviewWindow> {
    app.get_webview_window(label_of(projector))
}

/// Whether the room has a window.
pub fn is_open(app: &AppHandle) -> bool {
    ALL.into_iter().any(|projector| window(app, projector).is_some())
}

/// Opens a window for the room: on its own screen, which it fills, or beside the desk.
///
/// # Errors
/// Where the platform gives no window.
pub fn open(app: &AppHandle, projector: Projector) -> tauri::Result<()> {
    if let Some(window) = window(app, projector) {
        return window.unminimize().and_then(|()| window.set_focus());
    }
    let theme = app.state::<Desk>().shell().theme;
    let window = windows::builder(app, label_of(projector), PAGE, windows::paper(theme))
        .initialization_script(before_the_page(theme))
        .title(windows::title(app, "window-projector"))
        .inner_size(f64::from(WINDOWED.width), f64::from(WINDOWED.height))
        .build()?;
    let screens = screens::list(app);
    if let Some(place) = own_screen(app, &screens, projector) {
        fill(&window, place, screens[place])?;
    }
    remember(app, &screens);
    tell(app, &screens);
    Ok(())
}

/// Closes a window of the room's where it is open.
///
/// # Errors
/// Where the platform does not let it go.
pub fn close(app: &AppHandle, projector: Projector) -> tauri::Result<()> {
    window(app, projector).map_or(Ok(()), |window| window.destroy())
}

/// What follows when a window is gone: it is sent nothing more, and the desk knows.
pub fn closed(app: &AppHandle, projector: Projector) {
    let desk = app.state::<Desk>();
    desk.room_line(projector).end();
    desk.change_shell(|shell| shell.projectors.retain(|open| open.projector != projector));
}

/// Places the room's windows anew when a screen came or went, and tells the desk. Where the
/// screens are the same, a window that somebody moved stays where it is.
pub fn follow_screens(app: &AppHandle) {
    let screens = screens::list(app);
    if remember(app, &screens) {
        for projector in ALL {
            if let Some(window) = window(app, projector)
                && let Err(error) = place(app, &window, &screens, projector)
            {
                tracing::warn!(%error, ?projector, "the window does not follow the screens");
            }
        }
    }
    tell(app, &screens);
}

fn label_of(projector: Projector) -> &'static str {
    LABELS[nth(projector)]
}

/// Its place among the room's windows.
fn nth(projector: Projector) -> usize {
    match projector {
        Projector::First => 0,
        Projector::Second => 1,
    }
}

/// The place among the screens of the one that is its own.
fn own_screen(app: &AppHandle, screens: &[Screen], projector: Projector) -> Option<usize> {
    screens::for_projectors(screens, desk_screen(app)).nth(nth(projector))
}

/// Keeps the screens, and says whether they are others than before.
fn remember(app: &AppHandle, screens: &[Screen]) -> bool {
    let desk = app.state::<Desk>();
    let mut known = desk.screens.lock().unwrap_or_else(PoisonError::into_inner);
    let changed = known.as_slice() != screens;
    *known = screens.to_vec();
    changed
}

/// Places a window after a screen came or went.
fn place(
    app: &AppHandle,
    window: &WebviewWindow,
    screens: &[Screen],
    projector: Projector,
) -> tauri::Result<()> {
    if let Some(place) = own_screen(app, screens, projector) {
        return fill(window, place, screens[place]);
    }
    window.set_always_on_top(false)?;
    window.set_fullscreen(false)?;
    if let Some(left) = desk_screen(app) {
        // The place where it stood may be nowhere now.
        window.set_size(WINDOWED)?;
        window.set_position(PhysicalPosition::new(left.x + ASIDE, left.y + ASIDE))?;
    }
    Ok(())
}

/// Fills a screen, above whatever else may open there. GTK takes its number, and on Wayland
/// nothing else, where a program does not place its windows. On X11 the window must stand there
/// first, as not every window manager knows of numbers; all of it goes through one queue, so that
/// nothing overtakes.
#[cfg(target_os = "linux")]
fn fill(window: &WebviewWindow, place: usize, screen: Screen) -> tauri::Result<()> {
    use gtk::prelude::*;
    let filled = window.clone();
    window.run_on_main_thread(move || {
        let Ok(gtk) = filled.gtk_window() else { return };
        gtk.unfullscreen();
        gtk.set_keep_above(true);
        gtk.move_(screen.x, screen.y);
        let size = (i32::try_from(screen.width), i32::try_from(screen.height));
        if let (Ok(width), Ok(height)) = size {
            // Where nobody manages windows, nobody makes one fill its screen either.
            gtk.resize(width, height);
        }
        let number = i32::try_from(place).ok();
        let known = number.filter(|&number| WidgetExt::display(&gtk).monitor(number).is_some());
        if let Some((all, number)) = GtkWindowExt::screen(&gtk).zip(known) {
            gtk.fullscreen_on_monitor(&all, number);
        }
    })
}

/// Fills a screen: the one on which the window stands, above whatever else may open there.
#[cfg(not(target_os = "linux"))]
fn fill(window: &WebviewWindow, _place: usize, screen: Screen) -> tauri::Result<()> {
    window.set_fullscreen(false)?;
    window.set_position(PhysicalPosition::new(screen.x, screen.y))?;
    window.set_always_on_top(true)?;
    window.set_fullscreen(true)
}

/// The screen on which the desk stands.
fn desk_screen(app: &AppHandle) -> Option<Screen> {
    app.get_webview_window(windows::DESK).as_ref().and_then(screens::under)
}

/// Tells the desk how the room's windows stand.
fn tell(app: &AppHandle, screens: &[Screen]) {
    let standing = |projector| {
        let screen = screens::under(&window(app, projector)?);
        Some(ProjectorWindow { projector, screen: screen.as_ref().map(Screen::size) })
    };
    let open: Vec<_> = ALL.into_iter().filter_map(standing).collect();
    app.state::<Desk>().change_shell(|shell| {
        shell.screens = u32::try_from(screens.len()).unwrap_or(u32::MAX);
        shell.projectors = open;
    });
}

/// The theme comes with the first state, which is later than the first picture.
fn before_the_page(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "document.documentElement.dataset.theme = 'light'",
        Theme::Dark => "document.documentElement.dataset.theme = 'dark'",
    }
}
