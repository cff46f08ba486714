//! Drawn signatures; later signing and verifying; knows no meeting.
//!
//! A signature drawn on the screen is a [`Drawing`]: strokes in a field three times as wide as
//! high. It is stored as its [canonical bytes](Drawing::bytes) and named by their SHA-256, so
//! that a record can name a drawing without holding it. Signatures that a machine can verify
//! (certificates, signed files) get modules of their own beside [`drawing`].

pub mod drawing;

pub use drawing::{Drawing, DrawingFault};
