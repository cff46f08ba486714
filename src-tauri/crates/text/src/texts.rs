//! Looking a sentence up and completing it.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use crate::{Args, Language};

/// Pairs of a language's folder and the contents of one of its files.
const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Every sentence in every language. It can be shared between threads.
pub struct Texts {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
}

/// Why a sentence cannot be worded.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum TextError {
    /// No message, or no attribute of it, bears this key, or it has no words of its own.
    #[error("no text {key} in {language}")]
    Missing {
        /// The language asked for.
        language: Language,
        /// The key asked for.
        key: String,
    },
    /// The sentence refers to a variable or to another text that is not there.
    #[error("text {key} in {language} is incomplete: {text}")]
    Incomplete {
        /// The language asked for.
        language: Language,
        /// The key asked for.
        key: String,
        /// The sentence with what is missing shown in braces.
        text: String,
    },
}

impl Texts {
    /// Loads the texts that were embedded when the program was built. That they parse and are
    /// complete in every language is shown by a test of this crate.
    pub fn load_embedded() -> Self {
        Self::from_sources(EMBEDDED.iter().copied())
    }

    /// Loads texts from pairs of a language's tag and the contents of a Fluent file. What is not in
    /// a known language, does not parse or repeats an id is left out: [`crate::check`] is there to
    /// find it.
    pub(crate) fn from_sources<'a>(sources: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut bundles: BTreeMap<_, _> =
            Language::ALL.into_iter().map(|language| (language, empty(language))).collect();
        for (tag, source) in sources {
            let known = Language::ALL.into_iter().find(|language| language.tag() == tag);
            if let Some(bundle) = known.and_then(|language| bundles.get_mut(&language)) {
                let resource = match FluentResource::try_new(source.to_owned()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                let _repeated_ids_keep_their_first_text = bundle.add_resource(resource);
            }
        }
        Self { bundles }
    }

    /// Returns the sentence `key` completed with `args`. The key is a message's id, or
    /// `id.attribute`.
    ///
    /// # Errors
    /// When there is no such text, or when it asks for a variable that `args` does not hold.
    pub fn try_get(&self, language: Language, key: &str, args: &Args) -> Result<String, TextError> {
        self.format(language, key, &args.fluent())
    }

    /// Returns the sentence `key` completed with `args`. A missing text shows as `⟦key⟧` and a
    /// missing variable as `{$name}`, so that a mistake is seen and nothing else breaks.
    pub fn get(&self, language: Language, key: &str, args: &Args) -> String {
        match self.try_get(language, key, args) {
            Ok(text) | Err(TextError::Incomplete { text, .. }) => text,
            Err(TextError::Missing { key, .. }) => format!("⟦{key}⟧"),
        }
    }

    /// Returns a sentence that has no variables.
    pub fn plain(&self, language: Language, key: &str) -> String {
        self.get(language, key, &Args::new())
    }

    /// Returns whether there is a text `key` in `language`.
    pub fn has(&self, language: Language, key: &str) -> bool {
        let (id, attribute) = split(key);
        self.bundles.get(&language).and_then(|bundle| bundle.get_message(id)).is_some_and(
            |message| match attribute {
                Some(name) => message.get_attribute(name).is_some(),
                None => message.value().is_some(),
            },
        )
    }

    fn format(
        &self,
        language: Language,
        key: &str,
        args: &FluentArgs<'_>,
    ) -> Result<String, TextError> {
        let missing = || TextError::Missing { language, key: key.to_owned() };
        let (id, attribute) = split(key);
        let bundle = self.bundles.get(&language).ok_or_else(missing)?;
        let message = bundle.get_message(id).ok_or_else(missing)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let mut faults = Vec::new();
        let text = bundle
            .format_pattern(pattern.ok_or_else(missing)?, Some(args), &mut faults)
            .into_owned();
        if faults.is_empty() {
            Ok(text)
        } else {
            Err(TextError::Incomplete { language, key: key.to_owned(), text })
        }
    }
}

fn empty(language: Language) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    bundle
}

fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "\
vote-count = { $n ->
    [0] nobody
    [one] { $n } hand
   *[other] { $n } hands
}
    .label = Count
vote-who = { $name }: { vote-count }
vote-role = { $role ->
    [chair] the chair
   *[other] { $role }
}
vote-only =
    .label = Label
";

    fn texts() -> Texts {
        Texts::from_sources([("en", SOURCE), ("xx", "vote-x = x"), ("zh-Hans", SOURCE)].into_iter())
    }

    #[test]
    fn sentences_are_completed() {
        let texts = texts();
        let get = |key, args: &Args| texts.try_get(Language::En, key, args);
        assert_eq!(get("vote-count", &Args::new().with("n", 0)), Ok("nobody".into()));
        assert_eq!(get("vote-count", &Args::new().with("n", 1)), Ok("1 hand".into()));
        assert_eq!(get("vote-count", &Args::new().with("n", 12_345)), Ok("12345 hands".into()));
        assert_eq!(get("vote-count.label", &Args::new()), Ok("Count".into()));
        let args = Args::new().with("n", 3).with("name", "Ł. Żuk");
        assert_eq!(get("vote-who", &args), Ok("Ł. Żuk: 3 hands".into()));
        assert_eq!(get("vote-role", &Args::new().with("role", "chair")), Ok("the chair".into()));
        assert_eq!(get("vote-role", &Args::new().with("role", "Bo")), Ok("Bo".into()));
    }

    #[test]
    fn chinese_has_one_plural_form() {
        let args = Args::new().with("n", 1);
        assert_eq!(texts().get(Language::ZhHans, "vote-count", &args), "1 hands");
    }

    #[test]
    fn what_is_missing_is_shown_and_typed() {
        let texts = texts();
        for key in ["vote-x", "vote-only", "vote-count.none", ""] {
            assert_eq!(texts.plain(Language::En, key), format!("⟦{key}⟧"));
            assert!(!texts.has(Language::En, key));
            assert_eq!(
                texts.try_get(Language::En, key, &Args::new()),
                Err(TextError::Missing { language: Language::En, key: key.to_owned() })
            );
        }
        assert!(texts.has(Language::En, "vote-only.label"));
        let args = Args::new().with("n", 2);
        assert_eq!(texts.get(Language::En, "vote-who", &args), "{$name}: 2 hands");
        assert!(matches!(
            texts.try_get(Language::En, "vote-who", &args),
            Err(TextError::Incomplete { .. })
        ));
    }

    #[test]
    fn the_embedded_texts_are_there_in_every_language() {
        fn shared<T: Send + Sync>(_: &T) {}
        let texts = Texts::load_embedded();
        shared(&texts);
        for language in Language::ALL {
            assert!(texts.has(language, "term-motion"), "{language}");
        }
        assert_eq!(texts.plain(Language::ZhHans, "term-consultative"), "列席");
    }
}
