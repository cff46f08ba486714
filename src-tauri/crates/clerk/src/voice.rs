//! Words for programs that show no page: the command line, and the titles of windows.

use council::view::Arg;
use text::{Args, Texts};

use crate::shapes::{Fault, Tongue};

/// The texts, ready to be said.
pub struct Voice(Texts);

impl Default for Voice {
    fn default() -> Self {
        Self(Texts::load_embedded())
    }
}

impl Voice {
    /// A text without values.
    #[must_use]
    pub fn plain(&self, language: Tongue, key: &str) -> String {
        self.0.plain(language.into(), key)
    }

    /// A text with values.
    #[must_use]
    pub fn say<'a>(
        &self,
        language: Tongue,
        key: &str,
        values: impl IntoIterator<Item = (&'a str, Arg)>,
    ) -> String {
        let args = values.into_iter().fold(Args::new(), |args, (name, value)| match value {
            Arg::Number(number) => args.with(name, number),
            Arg::Text(text) => args.with(name, text.as_str()),
        });
        self.0.get(language.into(), key, &args)
    }

    /// What went wrong.
    #[must_use]
    pub fn fault(&self, language: Tongue, fault: &Fault) -> String {
        let values = fault.params.iter().map(|(name, value)| (name.as_str(), value.clone()));
        self.say(language, &fault.code, values)
    }
}

/// The language that the terminal asks for by `LC_ALL`, `LC_MESSAGES` or `LANG`; English where
/// it is none of ours.
#[must_use]
pub fn of_environment() -> Tongue {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let language = asked.and_then(|value| value.split('.').next().and_then(|tag| tag.parse().ok()));
    language.unwrap_or(Tongue::En)
}
