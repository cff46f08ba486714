//! What the program says, in the language of the terminal.

use clerk::{ClerkError, shapes::Fault};
use council::view::Arg;
use text::{Args, Language, Texts};

/// The texts and the language of the terminal.
pub struct Voice {
    texts: Texts,
    language: Language,
}

impl Voice {
    /// The language that `LC_ALL`, `LC_MESSAGES` or `LANG` names; English where it is none of
    /// ours.
    pub fn from_environment() -> Self {
        let language = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())
            .and_then(|value| value.split('.').next().and_then(|tag| tag.parse().ok()))
            .unwrap_or(Language::En);
        Self { texts: Texts::load_embedded(), language }
    }

    /// A text without values.
    pub fn plain(&self, key: &str) -> String {
        self.texts.plain(self.language, key)
    }

    /// A text with values.
    pub fn text(&self, key: &str, args: &Args) -> String {
        self.texts.get(self.language, key, args)
    }

    /// Says what went wrong, on standard error.
    pub fn complain(&self, error: &ClerkError) {
        eprintln!("{}", self.fault(&error.fault()));
        // The text says what it means for people; this says what the machine said.
        eprintln!("  ({error})");
    }

    fn fault(&self, fault: &Fault) -> String {
        let mut args = Args::new();
        for (name, value) in &fault.params {
            args = match value {
                Arg::Number(number) => args.with(name, *number),
                Arg::Text(text) => args.with(name, text.as_str()),
            };
        }
        self.text(&fault.code, &args)
    }
}
