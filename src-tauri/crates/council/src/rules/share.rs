//! Shares of a whole, compared by cross-multiplication: no division, no rounding, no percent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A share of a base, compared by cross-multiplication and never by division.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Numerator.
    pub num: u32,
    /// Denominator, never zero.
    pub den: u32,
    /// Whether exactly the share is too little (过半数, 超过) or enough (以上): 民法典 art. 1259.
    pub strict: bool,
}

impl Share {
    /// Whether `part` reaches the share of `whole`.
    #[must_use]
    pub fn is_reached(&self, part: u64, whole: u64) -> bool {
        let (left, right) =
            (u128::from(part) * u128::from(self.den), u128::from(whole) * u128::from(self.num));
        if self.strict { left > right } else { left >= right }
    }

    /// The smallest whole number that reaches the share of `whole`.
    #[must_use]
    pub fn needed(&self, whole: u64) -> u64 {
        let product = u128::from(whole) * u128::from(self.num);
        let den = u128::from(self.den.max(1));
        let needed = if self.strict { product / den + 1 } else { product.div_ceil(den) };
        u64::try_from(needed).unwrap_or(u64::MAX)
    }

    /// The largest whole number that is no more than the share of `whole`, or less than it where
    /// the share is strict.
    #[must_use]
    pub fn at_most(&self, whole: u64) -> u64 {
        let product = u128::from(whole) * u128::from(self.num);
        let den = u128::from(self.den.max(1));
        let most =
            if self.strict { product.div_ceil(den).saturating_sub(1) } else { product / den };
        u64::try_from(most).unwrap_or(u64::MAX)
    }

    /// Whether anything can reach it, and not everything does.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        let whole_and_more = self.num == self.den && self.strict;
        self.den > 0 && self.num > 0 && self.num <= self.den && !whole_and_more
    }
}
