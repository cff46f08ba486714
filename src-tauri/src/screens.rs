//! The screens of the laptop, and the one of them on which the projector belongs.

use tauri::{AppHandle, Monitor, WebviewWindow};

/// A screen, in physical pixels from the top left of all screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// Its left edge.
    pub x: i32,
    /// Its top edge.
    pub y: i32,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

impl Screen {
    /// Its size as people write it.
    pub fn size(&self) -> String {
        format!("{}×{}", self.width, self.height)
    }

    fn holds(&self, x: i32, y: i32) -> bool {
        let within = |from: i32, size: u32, at: i32| {
            i64::from(at) >= i64::from(from) && i64::from(at) < i64::from(from) + i64::from(size)
        };
        within(self.x, self.width, x) && within(self.y, self.height, y)
    }

    /// Two screens that begin at the same point show the same picture.
    fn mirrors(&self, other: &Self) -> bool {
        (self.x, self.y) == (other.x, other.y)
    }
}

impl From<&Monitor> for Screen {
    fn from(monitor: &Monitor) -> Self {
        let (place, size) = (monitor.position(), monitor.size());
        Self { x: place.x, y: place.y, width: size.width, height: size.height }
    }
}

/// The screens in the platform's order; none where the platform does not say.
pub fn list(app: &AppHandle) -> Vec<Screen> {
    if let Some(screens) = stand_in::screens() {
        return screens;
    }
    match app.available_monitors() {
        Ok(monitors) => monitors.iter().map(Screen::from).collect(),
        Err(error) => {
            tracing::warn!(%error, "the screens cannot be listed");
            Vec::new()
        }
    }
}

/// The screen on which a window stands.
pub fn under(window: &WebviewWindow) -> Option<Screen> {
    if let Some(screens) = stand_in::screens() {
        let place = window.outer_position().ok()?;
        return screens.into_iter().find(|screen| screen.holds(place.x, place.y));
    }
    window.current_monitor().ok().flatten().as_ref().map(Screen::from)
}

/// The places in `screens` of those that the room's windows fill: each that shows another picture
/// than the desk's. Where none is left, a window stays beside the desk. Where nobody knows on
/// which screen the desk stands, it is taken to be the first.
pub fn for_projectors(
    screens: &[Screen],
    desk: Option<Screen>,
) -> impl Iterator<Item = usize> + use<'_> {
    let desk = desk.or_else(|| screens.first().copied());
    let apart = move |screen: &Screen| desk.is_some_and(|desk| !screen.mirrors(&desk));
    screens.iter().enumerate().filter(move |(_, screen)| apart(screen)).map(|(place, _)| place)
}

/// Screens that are plugged in and out without anybody touching a cable: a file says which there
/// are, one a line. Only builds for trials know of it.
#[cfg(debug_assertions)]
mod stand_in {
    use super::Screen;

    pub fn screens() -> Option<Vec<Screen>> {
        let listed = std::fs::read_to_string(std::env::var_os("YISHI_SCREENS")?).ok()?;
        let screen = |line: &str| {
            let [x, y, width, height] = *line.split(' ').collect::<Vec<_>>() else { return None };
            Some(Screen {
                x: x.parse().ok()?,
                y: y.parse().ok()?,
                width: width.parse().ok()?,
                height: height.parse().ok()?,
            })
        };
        Some(listed.lines().filter_map(screen).collect())
    }
}

#[cfg(not(debug_assertions))]
mod stand_in {
    pub fn screens() -> Option<Vec<super::Screen>> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Screen = Screen { x: 0, y: 0, width: 1366, height: 768 };
    const WALL: Screen = Screen { x: 1366, y: 0, width: 1920, height: 1080 };

    const DOOR: Screen = Screen { x: 3286, y: 0, width: 1024, height: 768 };

    fn filled(screens: &[Screen], desk: Option<Screen>) -> Vec<usize> {
        for_projectors(screens, desk).collect()
    }

    #[test]
    fn the_room_fills_the_screens_that_are_not_the_desks() {
        assert_eq!(filled(&[LAPTOP, WALL], Some(LAPTOP)), [1]);
        assert_eq!(filled(&[LAPTOP, WALL], Some(WALL)), [0]);
        assert_eq!(filled(&[WALL, LAPTOP, DOOR], Some(LAPTOP)), [0, 2]);
    }

    #[test]
    fn a_desk_of_which_nobody_knows_stands_on_the_first_screen() {
        assert_eq!(filled(&[LAPTOP, WALL], None), [1]);
    }

    #[test]
    fn one_screen_leaves_the_room_in_a_window() {
        assert!(filled(&[LAPTOP], Some(LAPTOP)).is_empty());
        assert!(filled(&[], None).is_empty());
    }

    #[test]
    fn a_screen_that_mirrors_the_desks_is_not_filled() {
        let mirror = Screen { x: 0, y: 0, ..WALL };
        assert!(filled(&[LAPTOP, mirror], Some(LAPTOP)).is_empty());
    }

    #[test]
    fn a_point_belongs_to_the_screen_that_holds_it() {
        assert!(WALL.holds(1366, 0) && WALL.holds(3285, 1079));
        assert!(!WALL.holds(1365, 0) && !WALL.holds(3286, 0) && !WALL.holds(1366, 1080));
    }

    #[test]
    fn a_size_is_written_with_the_sign_of_multiplication() {
        assert_eq!(WALL.size(), "1920×1080");
    }
}
