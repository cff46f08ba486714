//! The font files, read when first needed and shared by all papers.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use thiserror::Error;

use crate::Face;

/// Which of the font files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FontId {
    /// Serif or sans.
    pub face: Face,
    /// Whether bold.
    pub bold: bool,
    /// Han with its own Latin, or the Latin companion.
    pub script: FontScript,
}

/// What a font file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FontScript {
    /// Chinese characters (and plain Latin ones).
    Han,
    /// Latin letters, accents included.
    Latin,
    /// Characters of names that the others lack, in one face and weight.
    Rare,
}

impl FontId {
    /// How many there are.
    pub const COUNT: usize = 10;

    /// All of them.
    pub const ALL: [FontId; FontId::COUNT] = {
        use Face::{Kai, Sans, Serif};
        use FontScript::{Han, Latin, Rare};
        [
            FontId { face: Serif, bold: false, script: Han },
            FontId { face: Serif, bold: false, script: Latin },
            FontId { face: Serif, bold: true, script: Han },
            FontId { face: Serif, bold: true, script: Latin },
            FontId { face: Sans, bold: false, script: Han },
            FontId { face: Sans, bold: false, script: Latin },
            FontId { face: Sans, bold: true, script: Han },
            FontId { face: Sans, bold: true, script: Latin },
            FontId { face: Kai, bold: false, script: Han },
            FontId { face: Serif, bold: false, script: Rare },
        ]
    };

    /// The file for a face in a script: Kaiti has one weight and the companion of the
    /// serif, rare characters have one file for all.
    pub fn of(face: Face, bold: bool, script: FontScript) -> FontId {
        match (face, script) {
            (Face::Serif | Face::Sans, FontScript::Han | FontScript::Latin) => {
                FontId { face, bold, script }
            }
            (Face::Kai, FontScript::Han) => FontId { face, bold: false, script },
            (Face::Kai, FontScript::Latin) => FontId { face: Face::Serif, bold, script },
            (Face::Serif | Face::Sans | Face::Kai, FontScript::Rare) => {
                FontId { face: Face::Serif, bold: false, script }
            }
        }
    }

    /// The position in [`FontId::ALL`].
    pub fn index(self) -> usize {
        let face = match self.face {
            Face::Serif => 0,
            Face::Sans => 4,
            Face::Kai => return 8,
        };
        let script = match self.script {
            FontScript::Han => 0,
            FontScript::Latin => 1,
            FontScript::Rare => return 9,
        };
        face + 2 * usize::from(self.bold) + script
    }

    /// The name of the file and, without its ending, of the font.
    pub fn file_name(self) -> &'static str {
        const NAMES: [&str; FontId::COUNT] = [
            "NotoSerifSC-Regular.ttf",
            "NotoSerif-Regular.ttf",
            "NotoSerifSC-Bold.ttf",
            "NotoSerif-Bold.ttf",
            "NotoSansSC-Regular.ttf",
            "NotoSans-Regular.ttf",
            "NotoSansSC-Bold.ttf",
            "NotoSans-Bold.ttf",
            "YishiKai-Regular.ttf",
            "YishiRare-Regular.ttf",
        ];
        NAMES[self.index()]
    }
}

/// The font files of a directory.
///
/// Opening checks that each is there; one is read when a paper first needs it, and then kept.
#[derive(Debug)]
pub struct Fonts {
    directory: PathBuf,
    bytes: [OnceLock<Vec<u8>>; FontId::COUNT],
}

/// Why a font cannot be used.
#[derive(Debug, Error)]
pub enum FontError {
    /// The file is not there, or is no file.
    #[error("the font file {} is missing", .path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The file is there, but cannot be read.
    #[error("the font file {} cannot be read", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
    /// The file is no TrueType font.
    #[error("{} is not a usable TrueType font", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
    },
}

impl Fonts {
    /// Opens the fonts of a directory.
    ///
    /// # Errors
    /// [`FontError::Missing`] naming the first file that is not there.
    pub fn open(directory: &Path) -> Result<Fonts, FontError> {
        for font in FontId::ALL {
            let path = directory.join(font.file_name());
            if !path.is_file() {
                return Err(FontError::Missing { path });
            }
        }
        Ok(Fonts { directory: directory.to_owned(), bytes: Default::default() })
    }

    /// The bytes of a font, read at the first call.
    ///
    /// # Errors
    /// [`FontError::Unreadable`] where the system refuses.
    pub fn bytes(&self, font: FontId) -> Result<&[u8], FontError> {
        let slot = &self.bytes[font.index()];
        if let Some(bytes) = slot.get() {
            return Ok(bytes);
        }
        let path = self.path(font);
        let bytes =
            std::fs::read(&path).map_err(|source| FontError::Unreadable { path, source })?;
        Ok(slot.get_or_init(|| bytes))
    }

    /// Where a font lies.
    pub fn path(&self, font: FontId) -> PathBuf {
        self.directory.join(font.file_name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_has_its_own_place() {
        for (position, font) in FontId::ALL.iter().enumerate() {
            assert_eq!(font.index(), position);
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = Fonts::open(Path::new("nowhere")).expect_err("there is no such directory");
        assert!(matches!(error, FontError::Missing { path }
            if path.ends_with("NotoSerifSC-Regular.ttf")));
    }
}
