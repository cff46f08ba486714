//! Phrases: something to be said on paper, before it is worded in a language.

use council::{
    rules::Cite,
    time::Stamp,
    view::{Arg, Words},
};

/// Something to be said: a key of the texts with its values, or a value by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phrase {
    /// A text by its key, with the values of its variables. An empty phrase gives an empty text.
    Keyed {
        /// The key.
        key: String,
        /// Names of variables, without `$`, and their values.
        args: Vec<(String, Phrase)>,
    },
    /// A whole number, by which a text may also choose its words.
    Number(i64),
    /// A number as the language counts, in Chinese numerals where it has them.
    Numeral(u32),
    /// The place in an order: the 7th.
    Ordinal(u32),
    /// The name of a choice that a text makes; never shown by itself.
    Choice(&'static str),
    /// What people typed, as they typed it.
    Typed(String),
    /// The name of a person; where it was withheld or erased, a word for that.
    Name(String),
    /// The time of day.
    Time(Stamp),
    /// The day, its weekday and the time of day.
    DayTime(Stamp),
    /// A begin and an end: the day and its weekday once, and both times of day.
    DaySpell(Stamp, Stamp),
    /// A begin and an end, without the day where both fall on the same.
    Spell(Stamp, Stamp),
    /// A planned time as the record holds it, `YYYY-MM-DDTHH:MM`; as typed where it is none.
    Planned(String),
    /// A day as the record holds it, `YYYY-MM-DD`; as typed where it is none.
    Day(String),
    /// What a rule set calls by a key, under `<area>-<key>`; the key itself where no text knows it.
    Named {
        /// The area of the texts.
        area: String,
        /// The key within it.
        key: String,
    },
    /// A length of time in milliseconds.
    Length(u64),
    /// A place in a law or book.
    Cited(Cite),
    /// Phrases one after the other, with the text of a key between two of them.
    Joined {
        /// The key of the text between two phrases.
        by: &'static str,
        /// The phrases.
        parts: Vec<Phrase>,
    },
}

impl Phrase {
    /// A text without values.
    #[must_use]
    pub fn key(key: impl Into<String>) -> Self {
        Self::Keyed { key: key.into(), args: Vec::new() }
    }

    /// With the value of a variable. A phrase that is no text of a key stays as it is.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Self>) -> Self {
        if let Self::Keyed { args, .. } = &mut self {
            args.push((name.to_owned(), value.into()));
        }
        self
    }

    /// What people typed, without the space around it.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self::Typed(text.trim().to_owned())
    }

    /// A name.
    #[must_use]
    pub fn name(name: &str) -> Self {
        Self::Name(name.to_owned())
    }

    /// Names one after the other.
    #[must_use]
    pub fn names(parts: Vec<Self>) -> Self {
        Self::Joined { by: "paper-between-names", parts }
    }

    /// Remarks one after the other, as in brackets behind a name.
    #[must_use]
    pub fn remarks(parts: Vec<Self>) -> Self {
        Self::Joined { by: "paper-between-remarks", parts }
    }

    /// Facts one after the other.
    #[must_use]
    pub fn clauses(parts: Vec<Self>) -> Self {
        Self::Joined { by: "paper-between-clauses", parts }
    }

    /// Sentences one after the other.
    #[must_use]
    pub fn sentences(parts: Vec<Self>) -> Self {
        Self::Joined { by: "paper-between-sentences", parts }
    }
}

impl From<&Words> for Phrase {
    fn from(words: &Words) -> Self {
        let value = |arg: &Arg| match arg {
            Arg::Number(number) => Self::Number(*number),
            Arg::Text(text) => Self::Typed(text.clone()),
        };
        let args = words.args.iter().map(|(name, arg)| (name.clone(), value(arg))).collect();
        Self::Keyed { key: words.key.clone(), args }
    }
}

impl From<u32> for Phrase {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Phrase {
    fn from(number: u64) -> Self {
        // No count of heads comes near the limit.
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Phrase {
    fn from(number: usize) -> Self {
        // No list comes near the limit.
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<bool> for Phrase {
    fn from(yes: bool) -> Self {
        Self::Choice(if yes { "yes" } else { "no" })
    }
}
