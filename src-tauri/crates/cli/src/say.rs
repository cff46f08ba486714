//! What the program says, in the language of the terminal.

use clerk::{ClerkError, shapes::Tongue};
use council::view::Arg;

/// The texts and the language of the terminal.
pub struct Voice {
    texts: clerk::Voice,
    language: Tongue,
}

impl Voice {
    /// Speaks the language of the terminal.
    pub fn from_environment() -> Self {
        Self { texts: clerk::Voice::default(), language: clerk::voice::of_environment() }
    }

    /// A text without values.
    pub fn plain(&self, key: &str) -> String {
        self.texts.plain(self.language, key)
    }

    /// A text with values.
    pub fn text<const N: usize>(&self, key: &str, values: [(&str, Arg); N]) -> String {
        self.texts.say(self.language, key, values)
    }

    /// Says what went wrong, on standard error.
    pub fn complain(&self, error: &ClerkError) {
        eprintln!("{}", self.texts.fault(self.language, &error.fault()));
        // The text says what it means for people; this says what the machine said.
        eprintln!("  ({error})");
    }
}
