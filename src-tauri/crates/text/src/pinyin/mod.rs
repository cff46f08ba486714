//! Names by sound: search by pinyin or initials, and the order of a list of names.
//!
//! A name is a row of units: each Chinese character is one, each word in another script is one. A
//! unit has one or more readings, the likeliest first.

mod order;
mod search;
mod surnames;
mod units;

pub use order::{SoundKey, pinyin_order};
pub use search::{SearchKey, initials, matches, search_key};
