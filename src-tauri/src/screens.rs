//! The screens of the laptop, and the one of them on which the projector belongs.

use tauri::{AppHandle, Monitor};

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
    match app.available_monitors() {
        Ok(monitors) => monitors.iter().map(Screen::from).collect(),
        Err(error) => {
            tracing::warn!(%error, "the screens cannot be listed");
            Vec::new()
        }
    }
}

/// The place in `screens` of the one that the projector fills: the first that shows another
/// picture than the desk's. None where there is no such screen; then it stays in a window. Where
/// nobody knows on which screen the desk stands, it is taken to be the first.
pub fn for_projector(screens: &[Screen], desk: Option<Screen>) -> Option<usize> {
    let desk = desk.or_else(|| screens.first().copied())?;
    screens.iter().position(|screen| !screen.mirrors(&desk))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Screen = Screen { x: 0, y: 0, width: 1366, height: 768 };
    const WALL: Screen = Screen { x: 1366, y: 0, width: 1920, height: 1080 };

    #[test]
    fn the_projector_fills_the_screen_that_is_not_the_desks() {
        assert_eq!(for_projector(&[LAPTOP, WALL], Some(LAPTOP)), Some(1));
        assert_eq!(for_projector(&[LAPTOP, WALL], Some(WALL)), Some(0));
        assert_eq!(for_projector(&[WALL, LAPTOP], Some(LAPTOP)), Some(0));
    }

    #[test]
    fn a_desk_of_which_nobody_knows_stands_on_the_first_screen() {
        assert_eq!(for_projector(&[LAPTOP, WALL], None), Some(1));
    }

    #[test]
    fn one_screen_leaves_the_projector_in_a_window() {
        assert_eq!(for_projector(&[LAPTOP], Some(LAPTOP)), None);
        assert_eq!(for_projector(&[], None), None);
    }

    #[test]
    fn a_screen_that_mirrors_the_desks_is_not_filled() {
        let mirror = Screen { x: 0, y: 0, ..WALL };
        assert_eq!(for_projector(&[LAPTOP, mirror], Some(LAPTOP)), None);
    }

    #[test]
    fn a_size_is_written_with_the_sign_of_multiplication() {
        assert_eq!(WALL.size(), "1920×1080");
    }
}
