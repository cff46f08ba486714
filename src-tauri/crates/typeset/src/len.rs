//! Lengths, in thousandths of a point.

use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// A length or coordinate in thousandths of a PostScript point (1/72 inch).
///
/// Integers, so that the same document has the same geometry on every machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Len(pub i32);

impl Len {
    /// No length.
    pub const ZERO: Len = Len(0);

    /// A length of whole points.
    pub const fn pt(points: i32) -> Len {
        Len(points * 1000)
    }

    /// A length in tenths of a point: `Len::tenths(105)` is 10.5 pt.
    pub const fn tenths(tenths: i32) -> Len {
        Len(tenths * 100)
    }

    /// A length of whole millimetres, rounded to the nearest thousandth of a point.
    pub const fn mm(millimetres: i32) -> Len {
        // 1 mm = 72 / 25.4 pt = 360000 / 127 thousandths of a point; 63 rounds to nearest.
        let sign = if millimetres < 0 { -1 } else { 1 };
        Len((millimetres * 360_000 + sign * 63) / 127)
    }

    /// This length times `per_mille` thousandths: `size.scale(250)` is a quarter em.
    pub const fn scale(self, per_mille: i32) -> Len {
        Len((self.0 as i64 * per_mille as i64 / 1000) as i32)
    }

    /// The larger of two lengths.
    pub fn max(self, other: Len) -> Len {
        Ord::max(self, other)
    }
}

impl Add for Len {
    type Output = Len;
    fn add(self, other: Len) -> Len {
        Len(self.0 + other.0)
    }
}

impl Sub for Len {
    type Output = Len;
    fn sub(self, other: Len) -> Len {
        Len(self.0 - other.0)
    }
}

impl Neg for Len {
    type Output = Len;
    fn neg(self) -> Len {
        Len(-self.0)
    }
}

impl Mul<i32> for Len {
    type Output = Len;
    fn mul(self, times: i32) -> Len {
        Len(self.0 * times)
    }
}

impl Div<i32> for Len {
    type Output = Len;
    fn div(self, parts: i32) -> Len {
        Len(self.0 / parts)
    }
}

impl AddAssign for Len {
    fn add_assign(&mut self, other: Len) {
        self.0 += other.0;
    }
}

impl SubAssign for Len {
    fn sub_assign(&mut self, other: Len) {
        self.0 -= other.0;
    }
}

impl std::iter::Sum for Len {
    fn sum<I: Iterator<Item = Len>>(lengths: I) -> Len {
        Len(lengths.map(|length| length.0).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millimetres_round_to_the_nearest_thousandth_of_a_point() {
        assert_eq!(Len::mm(210), Len(595_276));
        assert_eq!(Len::mm(297), Len(841_890));
        assert_eq!(Len::mm(-210), Len(-595_276));
    }
}
