//! What somebody chose for this laptop. Kept in the database, as nothing is written elsewhere.

use std::str::FromStr;

use journal::{Journal, Reader};
use serde::{Serialize, de::DeserializeOwned};
use text::LanguageError;

use crate::{
    fault::ClerkError,
    shapes::{SpeakerClock, TextSize, Theme, Tongue},
    sign_in::shapes::RollOrder,
};

/// Language, sizes and theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// The language of both windows.
    pub language: Tongue,
    /// How large the desk's letters are.
    pub text_size: TextSize,
    /// Light or dark for the projector.
    pub theme: Theme,
    /// Whether the room sees a speaker's time run down, and hears of it.
    pub speaker_clock: SpeakerClock,
    /// In which order the roll is shown.
    pub roll_order: RollOrder,
}

impl Settings {
    /// What was chosen; the defaults where nothing was, or where it is not understood.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn load(reader: &Reader) -> Result<Self, ClerkError> {
        Ok(Self {
            language: one(reader, "language").await?,
            text_size: one(reader, "text-size").await?,
            theme: one(reader, "theme").await?,
            speaker_clock: one(reader, "speaker-clock").await?,
            roll_order: one(reader, "roll-order").await?,
        })
    }

    /// Keeps them.
    ///
    /// # Errors
    /// Where the database fails; then the windows go on with what was chosen.
    pub async fn keep(&self, journal: &Journal) -> Result<(), ClerkError> {
        journal.set("language", key(&self.language).as_deref()).await?;
        journal.set("text-size", key(&self.text_size).as_deref()).await?;
        journal.set("theme", key(&self.theme).as_deref()).await?;
        journal.set("speaker-clock", key(&self.speaker_clock).as_deref()).await?;
        journal.set("roll-order", key(&self.roll_order).as_deref()).await?;
        Ok(())
    }
}

async fn one<T: DeserializeOwned + Default>(reader: &Reader, key: &str) -> Result<T, ClerkError> {
    let value = reader.setting(key).await?;
    Ok(value
        .and_then(|value| serde_json::from_value(serde_json::Value::String(value)).ok())
        .unwrap_or_default())
}

fn key<T: Serialize>(value: &T) -> Option<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(key)) => Some(key),
        Ok(_) | Err(_) => None,
    }
}

impl From<Tongue> for text::Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::ZhHans => Self::ZhHans,
            Tongue::ZhHant => Self::ZhHant,
            Tongue::En => Self::En,
        }
    }
}

impl From<text::Language> for Tongue {
    fn from(language: text::Language) -> Self {
        match language {
            text::Language::ZhHans => Self::ZhHans,
            text::Language::ZhHant => Self::ZhHant,
            text::Language::En => Self::En,
        }
    }
}

impl FromStr for Tongue {
    type Err = LanguageError;

    /// Reads a language's own tag, or another that denotes it, such as `zh-TW`.
    fn from_str(tag: &str) -> Result<Self, LanguageError> {
        tag.parse::<text::Language>().map(Self::from)
    }
}
