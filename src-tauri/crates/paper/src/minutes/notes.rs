//! Sentences of the record: a fact told under a key, with names, times and what the rules call
//! things as papers print them.

use council::view::{Arg, Words};

use crate::Phrase;

/// A sentence whose values are put as papers print them: names as names, what a rule set calls by
/// a key by the text of that key, and a motion by what it is called.
pub(super) fn sentence(words: &Words) -> Phrase {
    let mut phrase = Phrase::key(words.key.clone());
    for (name, value) in &words.args {
        phrase = phrase.with(name, worded(name, value));
    }
    if let (Some(Arg::Text(kind)), Some(Arg::Text(name))) =
        (words.args.get("kind"), words.args.get("about"))
        && kind == "excused-from-duty"
    {
        phrase = phrase.with("about", Phrase::name(name));
    }
    if let (Some(Arg::Text(kind)), Some(Arg::Text(label))) =
        (words.args.get("motion"), words.args.get("label"))
    {
        phrase = phrase.with("question", called(kind, label)).with("pending", true);
    } else {
        phrase = phrase.with("question", Phrase::Typed(String::new())).with("pending", false);
    }
    let cite = words.cite.clone().map_or(Phrase::Typed(String::new()), Phrase::Cited);
    phrase.with("cite", cite)
}

fn worded(name: &str, value: &Arg) -> Phrase {
    match (name, value) {
        ("person" | "agent" | "from" | "mover", Arg::Text(text)) => Phrase::name(text),
        ("ground", Arg::Text(key)) => named(name, key),
        ("date" | "until" | "latest", Arg::Text(day)) => Phrase::Day(day.clone()),
        (_, Arg::Text(text)) => Phrase::Typed(text.clone()),
        (_, Arg::Number(number)) => Phrase::Number(*number),
    }
}

// keys: ground-*
/// What a rule set calls by a key, under `<area>-<key>`.
pub(crate) fn named(area: &str, key: &str) -> Phrase {
    Phrase::Named { area: area.to_owned(), key: key.to_owned() }
}

/// What a motion is called, by its kind and, for a main motion, its label.
pub(super) fn called(kind: &str, label: &str) -> Phrase {
    Phrase::key("minutes-question")
        .with("kind", Phrase::typed(kind))
        .with("label", Phrase::typed(label))
}
