//! Something to be said, as a key of the texts and its values. It is worded at the very end, in
//! whatever language the reader has chosen.

mod refused;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::SideKey,
    meeting::Meeting,
    motion::{Motion, Proposal},
    rules::Cite,
};

pub use refused::refusal;

/// A value in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Arg {
    /// A number, for plural rules.
    Number(#[ts(type = "number")] i64),
    /// Words as typed, a name, or the key of a choice within the text.
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A text by its key, its values, and the article that stands behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Words {
    /// The key of the text.
    pub key: String,
    /// Its values.
    pub args: BTreeMap<String, Arg>,
    /// The article that it rests on.
    pub cite: Option<Cite>,
}

impl Words {
    /// A text without values.
    #[must_use]
    pub fn key(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: BTreeMap::new(), cite: None }
    }

    /// With a value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// With the article that it rests on.
    #[must_use]
    pub fn cited(mut self, cite: Option<Cite>) -> Self {
        self.cite = cite;
        self
    }
}

/// The kebab-case name that serde gives to a unit variant: the key of a choice in a text.
pub(crate) fn name_of<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(_) | Err(_) => String::new(),
    }
}

/// What a motion is called within a sentence: main motions and amendments by their words, anything
/// else by its kind, for its words are a place or a time and would not name it.
pub(crate) struct Called {
    /// "yes" where its words name it.
    pub(crate) named: &'static str,
    /// Its words.
    pub(crate) words: String,
    /// Its kind; empty where there is no motion.
    pub(crate) kind: String,
}

impl Called {
    pub(crate) fn of(motion: Option<&Motion>) -> Self {
        let Some(motion) = motion else {
            return Self { named: "no", words: String::new(), kind: String::new() };
        };
        let words = words_of(motion).to_owned();
        let by_words = motion.kind.is_main() || motion.kind.is_amendment();
        let named = if by_words && !words.is_empty() { "yes" } else { "no" };
        Self { named, words, kind: name_of(&motion.proposal.kind()) }
    }
}

/// A text with what a motion is called: `named`, `motion` and `about`.
pub(crate) fn with_motion(words: Words, motion: Option<&Motion>) -> Words {
    let called = Called::of(motion);
    words.with("named", called.named).with("motion", called.words).with("about", called.kind)
}

/// The words by which a motion is named: its own, or those that it only strikes out. They stand
/// in quotation marks within a sentence, so a full stop at their end goes.
fn words_of(motion: &Motion) -> &str {
    let strikes = if let Proposal::Amend { change, .. } = &motion.proposal {
        Some(&change.strike).filter(|_| motion.text.is_empty())
    } else {
        None
    };
    let words = strikes.unwrap_or(&motion.text);
    quoted(words)
}

/// Words as they stand in quotation marks within a sentence: without a full stop at their end.
pub(crate) fn quoted(words: &str) -> &str {
    words.trim_end_matches(['.', '。'])
}

/// A side as the texts choose by it: its key, or the words of its own where it has some.
pub(crate) fn side_name(meeting: &Meeting, key: Option<&SideKey>) -> String {
    let Some(key) = key else {
        return "neutral".to_owned();
    };
    let current = meeting.current.and_then(|id| meeting.item(id));
    let known = current
        .into_iter()
        .chain(&meeting.agenda)
        .flat_map(|item| &item.sides)
        .find(|side| side.key == *key);
    known.and_then(|side| side.label.clone()).unwrap_or_else(|| key.clone())
}
