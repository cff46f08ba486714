//! Numbers by chance.

use council::vote::Weight;
use uuid::Uuid;

/// Numbers by chance (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`, which is not 0.
    pub fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(n).unwrap()).unwrap()
    }

    /// A number from `from` to `to`.
    pub fn between(&mut self, from: u32, to: u32) -> u32 {
        from + u32::try_from(self.below(usize::try_from(to - from + 1).unwrap())).unwrap()
    }

    /// True in `percent` of all cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        if of.is_empty() { None } else { of.get(self.below(of.len())) }
    }

    pub fn heads(&mut self, at_most: usize) -> Weight {
        Weight { heads: u32::try_from(self.below(at_most + 1)).unwrap(), area: None }
    }

    /// One of those that there are, or one that is not there.
    pub fn known(&mut self, there: &[Uuid]) -> Uuid {
        match self.pick(there) {
            Some(id) if self.below(100) < 93 => *id,
            Some(_) | None => Uuid::from_u128(u128::from(self.next() % 40)),
        }
    }
}
