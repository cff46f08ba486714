//! Wording: the one place for every sentence that anyone reads, on screen or on paper.
//!
//! The sentences stand in `assets/text/<language>/*.ftl` (Project Fluent). Rust words papers and
//! the command line with them; the two windows load the very same files. Therefore the files keep
//! to what both readers treat alike:
//!
//! - Messages, attributes, private terms, references and selections; **no functions** (`check`
//!   refuses them).
//! - Isolation marks are off on both sides.
//! - Numbers are integers and are written plainly. The windows pass them without grouping (`new
//!   FluentNumber(n, { useGrouping: false })`); a number to be grouped is passed as a text from
//!   [`Texts::grouped`].
//! - An id is kebab-case, prefixed by its area (`vote-`, `agenda-`, …); one file an area, of the
//!   same name in each language. An attribute is looked up as `id.attribute`.
//!
//! This crate does not know meetings, papers, windows, files on the user's disk, or the clock.
//! [`check`] reads the source tree for `cargo xtask tidy`.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod check;

mod args;
mod dates;
mod language;
mod moment;
mod numerals;
mod pinyin;
mod places;
mod strokes;
mod texts;

pub use args::{Args, Value};
pub use dates::Precision;
pub use language::{Language, LanguageError};
pub use moment::{CalendarError, Day, Moment};
pub use pinyin::{SearchKey, SoundKey, initials, matches, pinyin_order, search_key};
pub use places::{building, is_home, place_order, same_place};
pub use strokes::{stroke_order, surname_strokes};
pub use texts::{TextError, Texts};
