//! 修正案: what an amendment strikes out and inserts, shown within the words on which it stands.

use crate::{Look, Phrase, Span};

/// An amendment: the words that go and the words that come; either may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What is struck out.
    pub strike: String,
    /// What is inserted.
    pub insert: String,
}

impl Change {
    /// The change in words, under `key`, whose text chooses by `$change`.
    #[must_use]
    pub fn words(&self, key: &str) -> Phrase {
        let change = match (self.strike.is_empty(), self.insert.is_empty()) {
            (true, _) => "insert",
            (false, true) => "strike",
            (false, false) => "replace",
        };
        Phrase::key(key)
            .with("change", Phrase::Choice(change))
            .with("strike", Phrase::Typed(self.strike.clone()))
            .with("insert", Phrase::Typed(self.insert.clone()))
    }

    /// The change within `text`, where the words that go stand in it exactly once; otherwise the
    /// place is not known here, and nothing is shown rather than a wrong place.
    #[must_use]
    pub fn within(&self, text: &str) -> Option<Vec<Span>> {
        if self.strike.is_empty() {
            return None;
        }
        let mut places = text.match_indices(&self.strike);
        let (at, _) = places.next()?;
        places.next().is_none().then(|| self.shown(text, at))
    }

    /// The change that made `after` of `before`, within both; none where it did not.
    #[must_use]
    pub fn between(&self, before: &str, after: &str) -> Option<Vec<Span>> {
        let ends = before.char_indices().map(|(at, _)| at).chain([before.len()]);
        let made = |at: &usize| {
            before[*at..].strip_prefix(self.strike.as_str()).is_some_and(|tail| {
                let head = &before[..*at];
                after
                    .strip_prefix(head)
                    .and_then(|rest| rest.strip_prefix(self.insert.as_str()))
                    .is_some_and(|rest| rest == tail)
            })
        };
        ends.into_iter().find(made).map(|at| self.shown(before, at))
    }

    fn shown(&self, text: &str, at: usize) -> Vec<Span> {
        let pieces = [
            (Look::Plain, &text[..at]),
            (Look::Struck, self.strike.as_str()),
            (Look::Plain, self.gap()),
            (Look::Inserted, self.insert.as_str()),
            (Look::Plain, &text[at + self.strike.len()..]),
        ];
        pieces
            .into_iter()
            .filter(|(_, words)| !words.is_empty())
            .map(|(look, words)| Span { words: Phrase::Typed(words.to_owned()), look })
            .collect()
    }

    /// What goes and what comes run together where words are set apart by spaces; there a space
    /// stands between them.
    fn gap(&self) -> &'static str {
        let spaced = |end: Option<char>| end.is_some_and(|c| c.is_alphanumeric() && c < FIRST_HAN);
        let apart = spaced(self.strike.chars().next_back()) && spaced(self.insert.chars().next());
        if apart { " " } else { "" }
    }
}

/// Where the scripts begin that set no spaces between words: the first of the Han radicals.
const FIRST_HAN: char = '\u{2e80}';

#[cfg(test)]
mod tests {
    use super::*;

    fn change(strike: &str, insert: &str) -> Change {
        Change { strike: strike.to_owned(), insert: insert.to_owned() }
    }

    /// Struck words in brackets, inserted ones in braces.
    fn flat(spans: Option<Vec<Span>>) -> Option<String> {
        let show = |span: Span| match (span.look, span.words) {
            (Look::Struck, Phrase::Typed(text)) => format!("[{text}]"),
            (Look::Inserted, Phrase::Typed(text)) => format!("{{{text}}}"),
            (_, Phrase::Typed(text)) => text,
            (_, other) => panic!("{other:?} was not typed"),
        };
        Some(spans?.into_iter().map(show).collect())
    }

    #[test]
    fn a_change_is_shown_where_its_place_is_certain() {
        let poles = change("单杆", "双杆");
        assert_eq!(flat(poles.within("统一安装单杆铝合金")).unwrap(), "统一安装[单杆]{双杆}铝合金");
        assert_eq!(flat(change("铝", "").within("用铝杆")).unwrap(), "用[铝]杆");
        let english = change("no comment", "no objection");
        let shown = "it has [no comment] {no objection} on it";
        assert_eq!(flat(english.within("it has no comment on it")).unwrap(), shown);
        assert_eq!(poles.within("单杆或单杆"), None, "either could be meant");
        assert_eq!(poles.within("双杆"), None);
        assert_eq!(change("", "x").within("a"), None, "nothing says where");
    }

    #[test]
    fn the_texts_before_and_after_tell_the_place() {
        let insert = change("", "不锈");
        assert_eq!(flat(insert.between("用钢杆", "用不锈钢杆")).unwrap(), "用{不锈}钢杆");
        assert_eq!(flat(insert.between("钢", "钢不锈")).unwrap(), "钢{不锈}");
        let second = change("杆", "管");
        assert_eq!(flat(second.between("杆、杆", "杆、管")).unwrap(), "杆、[杆]{管}");
        assert_eq!(second.between("杆、杆", "杆、杆"), None);
        assert_eq!(insert.between("用钢杆", "用铝杆"), None);
    }
}
