//! Private keys at rest: encrypted under a passphrase.
//!
//! The passphrase is stretched by Argon2id (RFC 9106) and the key sealed by XChaCha20-Poly1305,
//! which notices a wrong passphrase and any changed byte alike.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::{Chance, KeyFault, PrivateKey};

/// The fewest characters of a passphrase.
pub const FEWEST_CHARACTERS: usize = 8;

/// The version of the stored form that is written.
const VERSION: u32 = 1;
/// Memory for the stretching, in KiB: the second recommendation of RFC 9106 section 4.
const MEMORY: u32 = 64 * 1024;
/// Passes over the memory; the same source.
const PASSES: u32 = 3;
/// More memory than any key of ours asks for; a damaged number must not exhaust the machine.
const MOST_MEMORY: u32 = 1024 * 1024;
/// The same for the passes.
const MOST_PASSES: u32 = 64;

/// Why a key stays locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LockFault {
    /// The passphrase has too few characters.
    #[error("a passphrase of {found} characters is shorter than {FEWEST_CHARACTERS}")]
    Short {
        /// How many it has.
        found: usize,
    },
    /// Not the passphrase of this key.
    #[error("not the passphrase of this key")]
    Passphrase,
    /// The bytes are not the stored form of a locked key.
    #[error("not the stored form of a locked key")]
    Unreadable,
    /// The bytes are of a version that this program does not know.
    #[error("a locked key of version {version} is newer than this program")]
    Newer {
        /// The version.
        version: u32,
    },
    /// What was locked is no key.
    #[error(transparent)]
    Key(#[from] KeyFault),
}

/// What somebody types to unlock a key. Wiped when it goes; never printed.
pub struct Passphrase(String);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

impl Drop for Passphrase {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Passphrase {
    /// A passphrase; characters are counted, not bytes.
    ///
    /// # Errors
    /// [`LockFault::Short`].
    pub fn new(typed: String) -> Result<Self, LockFault> {
        let found = typed.chars().count();
        let passphrase = Self(typed);
        if found < FEWEST_CHARACTERS { Err(LockFault::Short { found }) } else { Ok(passphrase) }
    }
}

/// A private key under a passphrase, in its stored form.
#[derive(Clone, PartialEq, Eq)]
pub struct LockedKey(Stored);

impl std::fmt::Debug for LockedKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LockedKey")
    }
}

/// The stored form, version 1: bytes are lower-case hexadecimal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    v: u32,
    memory_kib: u32,
    passes: u32,
    salt: String,
    nonce: String,
    sealed: String,
}

/// What tells the version, whatever else there is.
#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

impl LockedKey {
    /// Locks a key.
    ///
    /// # Errors
    /// [`LockFault::Key`] where it cannot be written.
    pub fn lock(
        key: &PrivateKey,
        passphrase: &Passphrase,
        chance: &Chance,
    ) -> Result<Self, LockFault> {
        let mut stored = Stored {
            v: VERSION,
            memory_kib: MEMORY,
            passes: PASSES,
            salt: hex(&chance.salt),
            nonce: hex(&chance.nonce),
            sealed: String::new(),
        };
        let cipher = stored.cipher(passphrase)?;
        let plain = key.pkcs8()?;
        let about = stored.about();
        let payload = Payload { msg: &plain, aad: about.as_bytes() };
        let sealed = cipher
            .encrypt(&XNonce::from(chance.nonce), payload)
            .map_err(|_| LockFault::Unreadable)?;
        stored.sealed = hex(&sealed);
        Ok(Self(stored))
    }

    /// Unlocks it.
    ///
    /// # Errors
    /// [`LockFault::Passphrase`] where it is another passphrase, or a byte has changed.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<PrivateKey, LockFault> {
        let cipher = self.0.cipher(passphrase)?;
        let nonce = unhex(&self.0.nonce).and_then(|nonce| <[u8; 24]>::try_from(nonce).ok());
        let (Some(nonce), Some(sealed)) = (nonce, unhex(&self.0.sealed)) else {
            return Err(LockFault::Unreadable);
        };
        let about = self.0.about();
        let payload = Payload { msg: &sealed, aad: about.as_bytes() };
        let plain =
            cipher.decrypt(&XNonce::from(nonce), payload).map_err(|_| LockFault::Passphrase)?;
        Ok(PrivateKey::from_pkcs8(&Zeroizing::new(plain))?)
    }

    /// The stored form.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        // Numbers and strings can always be written as JSON.
        serde_json::to_vec(&self.0).unwrap_or_default()
    }

    /// Reads the stored form back.
    ///
    /// # Errors
    /// [`LockFault::Newer`] and [`LockFault::Unreadable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LockFault> {
        let Versioned { v } = serde_json::from_slice(bytes).map_err(|_| LockFault::Unreadable)?;
        if v > VERSION {
            return Err(LockFault::Newer { version: v });
        }
        let stored = serde_json::from_slice(bytes).map_err(|_| LockFault::Unreadable)?;
        Ok(Self(stored))
    }
}

impl Stored {
    /// The cipher that this passphrase gives.
    fn cipher(&self, passphrase: &Passphrase) -> Result<XChaCha20Poly1305, LockFault> {
        if self.memory_kib > MOST_MEMORY || self.passes > MOST_PASSES {
            return Err(LockFault::Unreadable);
        }
        let params = Params::new(self.memory_kib, self.passes, 1, Some(32))
            .map_err(|_| LockFault::Unreadable)?;
        let salt = unhex(&self.salt).ok_or(LockFault::Unreadable)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.0.as_bytes(), &salt, key.as_mut())
            .map_err(|_| LockFault::Unreadable)?;
        Ok(XChaCha20Poly1305::new(key.as_ref().into()))
    }

    /// What stands in the open and is sealed along.
    fn about(&self) -> String {
        format!("{} {} {} {}", self.v, self.memory_kib, self.passes, self.salt)
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The bytes of lower-case hexadecimal, and of nothing else.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?));
    if rest.is_empty() { bytes.collect() } else { None }
}
