//! The chance that a new key and its lock need, drawn by the caller.

use zeroize::Zeroize;

/// Random bytes for one key: each part is used once and for one thing.
pub struct Chance {
    pub(crate) key: [u8; 32],
    pub(crate) serial: [u8; 16],
    pub(crate) salt: [u8; 16],
    pub(crate) nonce: [u8; 24],
}

impl Chance {
    /// Draws from a source, as from the operating system's.
    ///
    /// # Errors
    /// Whatever the source fails with.
    pub fn draw<E>(mut source: impl FnMut(&mut [u8]) -> Result<(), E>) -> Result<Self, E> {
        let mut chance = Self { key: [0; 32], serial: [0; 16], salt: [0; 16], nonce: [0; 24] };
        source(&mut chance.key)?;
        source(&mut chance.serial)?;
        source(&mut chance.salt)?;
        source(&mut chance.nonce)?;
        Ok(chance)
    }
}

impl Drop for Chance {
    fn drop(&mut self) {
        self.key.zeroize();
        self.serial.zeroize();
        self.salt.zeroize();
        self.nonce.zeroize();
    }
}
