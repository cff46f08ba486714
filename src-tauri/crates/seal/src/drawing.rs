//! A signature drawn by hand: what it may be, its stored form and its name.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Width of the field, in the units of a drawing: thousandths of the field's width.
pub const WIDTH: i32 = 1000;
/// Height of the field in the same units: a third of its width.
pub const HEIGHT: i32 = 333;
/// How far outside the field a pen may slip; such points are moved to the edge.
pub const SLACK: i32 = 40;
/// The most points of a drawing.
pub const MOST_POINTS: usize = 20_000;

/// The version of the stored form that is written.
const VERSION: u32 = 1;

/// Strokes in the order in which they were drawn. Each point is x to the right (0 to [`WIDTH`])
/// and y downwards (0 to [`HEIGHT`]); a stroke of one point is a dot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    strokes: Vec<Vec<[i32; 2]>>,
}

/// Why strokes are no signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DrawingFault {
    /// Nothing was drawn, or nothing but dots.
    #[error("nothing was drawn")]
    Nothing,
    /// More points than any hand draws.
    #[error("{points} points are more than {MOST_POINTS}")]
    TooMany {
        /// How many there are.
        points: usize,
    },
    /// A point lies further outside the field than a pen slips.
    #[error("stroke {stroke} leaves the field at {x}, {y}")]
    Outside {
        /// Index of the stroke.
        stroke: usize,
        /// The point's x.
        x: i32,
        /// The point's y.
        y: i32,
    },
    /// The bytes are not the stored form of a drawing.
    #[error("not the stored form of a drawing")]
    Unreadable,
    /// The bytes are of a version that this program does not know.
    #[error("a drawing of version {version} is newer than this program")]
    Newer {
        /// The version.
        version: u32,
    },
}

/// The stored form, version 1. Its fields stand in this order, without spaces.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    v: u32,
    strokes: Vec<Vec<[i32; 2]>>,
}

/// What tells the version, whatever else there is.
#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

impl Drawing {
    /// A drawing of these strokes. Strokes without a point are left out, and points that lie up
    /// to [`SLACK`] outside the field are moved to its edge.
    ///
    /// # Errors
    /// [`DrawingFault::Nothing`] where no stroke has two different points,
    /// [`DrawingFault::TooMany`] and [`DrawingFault::Outside`].
    pub fn new(strokes: Vec<Vec<[i32; 2]>>) -> Result<Self, DrawingFault> {
        let points = strokes.iter().map(Vec::len).sum();
        if points > MOST_POINTS {
            return Err(DrawingFault::TooMany { points });
        }
        let strokes: Vec<Vec<[i32; 2]>> = strokes
            .into_iter()
            .enumerate()
            .map(|(stroke, points)| points.into_iter().map(|point| inside(stroke, point)).collect())
            .collect::<Result<_, _>>()?;
        if !strokes.iter().any(|points| points.iter().any(|point| *point != points[0])) {
            return Err(DrawingFault::Nothing);
        }
        Ok(Self { strokes: strokes.into_iter().filter(|points| !points.is_empty()).collect() })
    }

    /// The strokes: at least one, each with at least one point, all inside the field.
    #[must_use]
    pub fn strokes(&self) -> &[Vec<[i32; 2]>] {
        &self.strokes
    }

    /// The stored form: `{"v":1,"strokes":[[[x,y],…],…]}`, whole numbers, no spaces. The same
    /// drawing has the same bytes for ever.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let stored = Stored { v: VERSION, strokes: self.strokes.clone() };
        // Whole numbers in lists can always be written as JSON.
        serde_json::to_vec(&stored).unwrap_or_default()
    }

    /// The name of the drawing: SHA-256 of [`Drawing::bytes`] in lower-case hexadecimal.
    #[must_use]
    pub fn sha256(&self) -> String {
        use std::fmt::Write;
        Sha256::digest(self.bytes()).iter().fold(String::new(), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// Reads the stored form back.
    ///
    /// # Errors
    /// [`DrawingFault::Newer`] for a version that is not known here; [`DrawingFault::Unreadable`]
    /// for anything that [`Drawing::bytes`] would not have written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DrawingFault> {
        let Versioned { v } =
            serde_json::from_slice(bytes).map_err(|_| DrawingFault::Unreadable)?;
        if v > VERSION {
            return Err(DrawingFault::Newer { version: v });
        }
        let stored: Stored = serde_json::from_slice(bytes).map_err(|_| DrawingFault::Unreadable)?;
        let drawing = Self::new(stored.strokes)?;
        if drawing.bytes() == bytes { Ok(drawing) } else { Err(DrawingFault::Unreadable) }
    }
}

/// The point, moved to the edge where it lies just outside.
fn inside(stroke: usize, [x, y]: [i32; 2]) -> Result<[i32; 2], DrawingFault> {
    let near = |at: i32, edge: i32| (-SLACK..=edge + SLACK).contains(&at);
    if near(x, WIDTH) && near(y, HEIGHT) {
        Ok([x.clamp(0, WIDTH), y.clamp(0, HEIGHT)])
    } else {
        Err(DrawingFault::Outside { stroke, x, y })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wave() -> Vec<Vec<[i32; 2]>> {
        vec![vec![[0, 0], [500, 333], [1000, 10]], vec![[700, 40]]]
    }

    #[test]
    fn the_stored_form_and_its_name_never_change() {
        let drawing = Drawing::new(wave()).unwrap();
        let bytes = drawing.bytes();
        let text = r#"{"v":1,"strokes":[[[0,0],[500,333],[1000,10]],[[700,40]]]}"#;
        assert_eq!(String::from_utf8(bytes.clone()).unwrap(), text);
        let name = "19f648fabf1e59164a5aad4609fa1be2d7893f0cbd3072da1463e0ee46d40aa7";
        assert_eq!(drawing.sha256(), name);
        assert_eq!(Drawing::from_bytes(&bytes), Ok(drawing));
    }

    #[test]
    fn nothing_is_no_signature() {
        let nothing = [vec![], vec![vec![]], vec![vec![[4, 4]]], vec![vec![[4, 4], [4, 4]]]];
        for strokes in nothing {
            assert_eq!(Drawing::new(strokes), Err(DrawingFault::Nothing));
        }
        // Both points are moved to the same corner.
        let corner = vec![vec![[-9, -9], [-3, -4]]];
        assert_eq!(Drawing::new(corner), Err(DrawingFault::Nothing));
    }

    #[test]
    fn a_pen_may_slip_but_not_leave_the_field() {
        let slipped = vec![vec![[-SLACK, -1], [1000 + SLACK, 333 + SLACK]], vec![]];
        let drawing = Drawing::new(slipped).unwrap();
        assert_eq!(drawing.strokes(), [vec![[0, 0], [1000, 333]]]);
        for (x, y) in [(-SLACK - 1, 5), (1001 + SLACK, 5), (5, 334 + SLACK), (5, i32::MIN)] {
            let strokes = vec![vec![[1, 1], [2, 2]], vec![[x, y]]];
            assert_eq!(Drawing::new(strokes), Err(DrawingFault::Outside { stroke: 1, x, y }));
        }
    }

    #[test]
    fn more_points_than_a_hand_draws_are_refused() {
        let stroke = |points: usize| (0..points).map(|x| [(x % 999) as i32, 5]).collect();
        assert!(Drawing::new(vec![stroke(MOST_POINTS - 2), stroke(2)]).is_ok());
        let fault = DrawingFault::TooMany { points: MOST_POINTS + 1 };
        assert_eq!(Drawing::new(vec![stroke(MOST_POINTS), stroke(1)]), Err(fault));
    }

    #[test]
    fn only_the_stored_form_is_read() {
        let no_drawing = [
            "",
            "{}",
            r#"{"v":1}"#,
            r#"{"v":1,"strokes":[[[0,0],[5,5]]]} "#,
            r#"{"v":1, "strokes":[[[0,0],[5,5]]]}"#,
            r#"{"strokes":[[[0,0],[5,5]]],"v":1}"#,
            r#"{"v":1,"strokes":[[[0,0],[1001,5]]]}"#,
            r#"{"v":1,"strokes":[[[0,0],[5,5]],[]]}"#,
            r#"{"v":1,"strokes":[[[0,0],[5,5.5]]]}"#,
            r#"{"v":0,"strokes":[[[0,0],[5,5]]]}"#,
            r#"{"v":1,"strokes":[[[0,0],[5,5]]],"pen":3}"#,
        ];
        for text in no_drawing {
            let read = Drawing::from_bytes(text.as_bytes());
            assert_eq!(read, Err(DrawingFault::Unreadable), "{text}");
        }
        let newer = Drawing::from_bytes(br#"{"v":2,"curves":[]}"#);
        assert_eq!(newer, Err(DrawingFault::Newer { version: 2 }));
    }
}
