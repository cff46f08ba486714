//! Signatures: drawn by hand, made with keys, and verified; knows no meeting.
//!
//! A signature drawn on the screen is a [`Drawing`]: strokes in a field three times as wide as
//! high. It is stored as its [canonical bytes](Drawing::bytes) and named by their SHA-256, so
//! that a record can name a drawing without holding it.
//!
//! A signature that a machine can verify is made with a [`PrivateKey`] that lies
//! [locked under a passphrase](LockedKey). A community [founds](found) an authority of its own,
//! which [certifies](certify) its officers; keys that a public authority certified come in as
//! [PKCS#12](import). [`sign`] fills an empty signature field of a PDF file by an incremental
//! update (PAdES B-B, EN 319 142-1), and [`verify`] says of a file who signed it, whether that
//! holds, and what came later.
//!
//! Nothing here asks for chance or the time of day: both are handed in.

mod appearance;
mod authority;
mod certificate;
mod chance;
mod cms;
mod date;
pub mod drawing;
mod field;
mod import;
mod key;
mod lock;
mod sign;
mod tries;
mod verify;

pub use appearance::{Appearance, AppearanceFault, Ink};
pub use authority::{AuthorityFault, Holder, Identity, YEARS, certify, found};
pub use certificate::{Certificate, CertificateFault, unfit};
pub use chance::Chance;
pub use drawing::{Drawing, DrawingFault};
pub use field::{Slot, slots};
pub use import::{ImportFault, import};
pub use key::{KeyFault, PrivateKey};
pub use lock::{FEWEST_CHARACTERS, LockFault, LockedKey, Passphrase};
pub use sign::{SignFault, Signing, sign};
pub use tries::wait_after;
pub use verify::{Change, Fault, Finding, Later, Overall, Report, Unreadable, Verdict, verify};
