//! The languages that every text is written in.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// A language of the product. Adding one is a variant here and a folder of its tag in
/// `assets/text`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Language {
    /// Chinese in simplified characters.
    #[default]
    #[cfg_attr(feature = "serde", serde(rename = "zh-Hans"))]
    ZhHans,
    /// Chinese in traditional characters, worded as in Taiwan.
    #[cfg_attr(feature = "serde", serde(rename = "zh-Hant"))]
    ZhHant,
    /// English.
    #[cfg_attr(feature = "serde", serde(rename = "en"))]
    En,
}

/// Why a tag names no language of the product.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum LanguageError {
    /// The text is not a BCP 47 language tag.
    #[error("not a language tag: {0:?}")]
    Malformed(String),
    /// The tag names a language, or a script of it, that the texts are not written in.
    #[error("no texts in the language {0}")]
    Unsupported(String),
}

impl Language {
    /// Every language, in the order in which a choice offers them.
    pub const ALL: [Self; 3] = [Self::ZhHans, Self::ZhHant, Self::En];

    /// Returns the BCP 47 tag, which is also the name of the folder in `assets/text`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    /// Reads any tag that denotes the language, as a system reports it: `zh`, `zh-CN`, `en_GB`,
    /// `en-US`. Chinese is of the script that it names, else of the script of its region.
    fn from_str(tag: &str) -> Result<Self, LanguageError> {
        let identifier: LanguageIdentifier =
            tag.parse().map_err(|_| LanguageError::Malformed(tag.to_owned()))?;
        let script = identifier.script.map(|script| script.as_str().to_owned());
        let region = identifier.region.map(|region| region.as_str().to_owned());
        match (identifier.language.as_str(), script.as_deref(), region.as_deref()) {
            ("zh", Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) => Ok(Self::ZhHant),
            ("zh", None | Some("Hans"), _) => Ok(Self::ZhHans),
            ("en", None | Some("Latn"), _) => Ok(Self::En),
            _ => Err(LanguageError::Unsupported(tag.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_read_back_as_their_language() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
            assert_eq!(language.to_string(), language.tag());
        }
    }

    #[test]
    fn system_tags_are_understood() {
        let table = [
            ("zh", Ok(Language::ZhHans)),
            ("zh-CN", Ok(Language::ZhHans)),
            ("zh_SG", Ok(Language::ZhHans)),
            ("ZH-hans-hk", Ok(Language::ZhHans)),
            ("en_GB", Ok(Language::En)),
            ("en-US", Ok(Language::En)),
            ("zh-Hans-TW", Ok(Language::ZhHans)),
            ("zh-Hant", Ok(Language::ZhHant)),
            ("zh-TW", Ok(Language::ZhHant)),
            ("zh_HK", Ok(Language::ZhHant)),
            ("zh-MO", Ok(Language::ZhHant)),
            ("zh-Hant-CN", Ok(Language::ZhHant)),
            ("zh-Latn", Err(LanguageError::Unsupported("zh-Latn".into()))),
            ("fr", Err(LanguageError::Unsupported("fr".into()))),
            ("", Err(LanguageError::Malformed("".into()))),
            ("中文", Err(LanguageError::Malformed("中文".into()))),
        ];
        for (tag, expected) in table {
            assert_eq!(tag.parse::<Language>(), expected, "{tag}");
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_stored_language_is_its_tag() {
        for language in Language::ALL {
            let stored = serde_json::to_string(&language).unwrap();
            assert_eq!(stored, format!("\"{}\"", language.tag()));
            assert_eq!(serde_json::from_str::<Language>(&stored).unwrap(), language);
        }
    }
}
