//! The record on disk: an append-only, hash-chained log in SQLite. The only crate that knows SQL.
//!
//! A [`Journal`] is the one writer of a database; a [`Reader`] looks on, in the same process or
//! in another one. Events go in as [`Entry`] and come back as [`Stored`]; [`codec`] turns the
//! core's events into the one and the other back into events.
//!
//! What holds here:
//! - An act that [`Journal::commit`] acknowledged is on the disk: write-ahead log, synchronous
//!   `FULL`. All of an act goes in, or nothing of it.
//! - Nothing in the log changes or goes; triggers in the database say so too.
//! - A file that is damaged, foreign or newer is refused and stays as it is, byte for byte.
//! - Everything personal is in the database and nowhere else: no temporary files, no names in the
//!   traces, no values in errors.

mod attachments;
pub mod codec;
mod commit;
mod error;
mod listings;
mod lock;
mod names;
mod open;
mod papers;
mod reader;
mod schema;
mod settings;
mod stored;
mod writer;

pub use attachments::Attachment;
pub use commit::{Addition, Batch};
pub use error::{AppendError, Damage, OpenError, ReadError, RebuildError};
pub use listings::Listing;
pub use names::{Erasure, NameRow, NameState, NewName};
pub use open::Key;
pub use papers::Paper;
pub use reader::{Break, Reader, Verdict};
pub use schema::{APPLICATION_ID, newest_version};
pub use stored::{Entry, Head, Sha256Bytes, Stored, sha256};
pub use writer::Journal;
