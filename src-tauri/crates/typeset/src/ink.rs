//! Drawn strokes, such as a signature made with a pen on the screen.

use thiserror::Error;

/// A point of a stroke, in the units of its [`Ink`]: x to the right, y downwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dot {
    /// Distance from the left edge.
    pub x: u16,
    /// Distance from the top edge.
    pub y: u16,
}

/// Strokes within a box of their own units, such as tenths of a screen pixel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ink {
    width: u16,
    height: u16,
    pen: u16,
    strokes: Vec<Vec<Dot>>,
}

/// Why strokes are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InkError {
    /// The box has no width or no height.
    #[error("the drawing's box is {width} by {height}, so nothing can be drawn in it")]
    EmptyBox {
        /// Width of the box.
        width: u16,
        /// Height of the box.
        height: u16,
    },
    /// The pen has no width, or is wider than the box.
    #[error("a pen of width {pen} does not suit the drawing's box")]
    Pen {
        /// Width of the pen.
        pen: u16,
    },
    /// There is no stroke, or one without a point.
    #[error("the drawing has no stroke, or a stroke without a point")]
    NoStroke,
    /// A point lies outside the box.
    #[error("stroke {stroke} leaves the drawing's box at {x}, {y}")]
    Outside {
        /// Index of the stroke.
        stroke: usize,
        /// The point's x.
        x: u16,
        /// The point's y.
        y: u16,
    },
}

impl Ink {
    /// Strokes drawn with a pen of width `pen` in a box of `width` × `height` (all in one unit).
    /// A stroke of one point is a dot.
    ///
    /// # Errors
    /// [`InkError`] where box or pen are impossible, or a point lies outside the box.
    pub fn new(width: u16, height: u16, pen: u16, strokes: Vec<Vec<Dot>>) -> Result<Ink, InkError> {
        if width == 0 || height == 0 {
            return Err(InkError::EmptyBox { width, height });
        }
        if pen == 0 || pen > width {
            return Err(InkError::Pen { pen });
        }
        if strokes.is_empty() || strokes.iter().any(Vec::is_empty) {
            return Err(InkError::NoStroke);
        }
        for (stroke, dots) in strokes.iter().enumerate() {
            if let Some(&Dot { x, y }) = dots.iter().find(|dot| dot.x > width || dot.y > height) {
                return Err(InkError::Outside { stroke, x, y });
            }
        }
        Ok(Ink { width, height, pen, strokes })
    }

    /// Width of the box.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Height of the box.
    pub fn height(&self) -> u16 {
        self.height
    }

    /// Width of the pen.
    pub fn pen(&self) -> u16 {
        self.pen
    }

    /// The strokes in the order they were drawn.
    pub fn strokes(&self) -> &[Vec<Dot>] {
        &self.strokes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_drawings_are_refused() {
        let dot = |x, y| vec![vec![Dot { x, y }]];
        assert_eq!(Ink::new(0, 5, 1, dot(0, 0)), Err(InkError::EmptyBox { width: 0, height: 5 }));
        assert_eq!(Ink::new(9, 5, 0, dot(0, 0)), Err(InkError::Pen { pen: 0 }));
        assert_eq!(Ink::new(9, 5, 1, vec![]), Err(InkError::NoStroke));
        assert_eq!(Ink::new(9, 5, 1, dot(3, 6)), Err(InkError::Outside { stroke: 0, x: 3, y: 6 }));
        assert!(Ink::new(9, 5, 1, dot(9, 5)).is_ok());
    }
}
