//! The words that a file is read by: headings, uses, units. They stand with the texts, one key a
//! line, so that another way of writing a register is another word there.

use std::{collections::BTreeMap, sync::LazyLock};

static WORDS: LazyLock<BTreeMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let lines = include_str!("../../../../../assets/text/register-words.tsv").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    let split = lines.filter_map(|line| line.split_once('\t'));
    split.map(|(key, words)| (key, words.split('\t').collect())).collect()
});

/// The words of a key, in lower case; none where there is no such key.
pub fn of(key: &str) -> &'static [&'static str] {
    WORDS.get(key).map_or(&[], Vec::as_slice)
}
