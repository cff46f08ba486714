//! Where things lie: the record, the fonts that the program brings along, and what it exports.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// The folders of one run of the program.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Holds the record.
    pub data: PathBuf,
    /// Holds the fonts for paper and windows.
    pub fonts: PathBuf,
    /// Where exported papers go.
    pub exports: PathBuf,
}

impl Folders {
    /// The folders for a data folder that was named (`--data`), or for the one that the variable
    /// `YISHI_DATA` names, or for the platform's own. Nothing is made yet.
    #[must_use]
    pub fn find(named: Option<PathBuf>) -> Self {
        let data = named
            .or_else(|| std::env::var_os("YISHI_DATA").map(PathBuf::from))
            .or_else(|| {
                ProjectDirs::from("", "", "Yishi").map(|dirs| dirs.data_dir().to_path_buf())
            })
            .unwrap_or_else(|| PathBuf::from("yishi-data"));
        let exports = std::env::var_os("YISHI_EXPORTS").map_or_else(
            || {
                UserDirs::new()
                    .and_then(|dirs| dirs.document_dir().map(|dir| dir.join("Yishi")))
                    .unwrap_or_else(|| data.join("exports"))
            },
            PathBuf::from,
        );
        Self { fonts: fonts(), data, exports }
    }

    /// The database within the data folder.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.data.join("yishi.db")
    }
}

/// The folder of a rehearsal, within the data folder, so that whoever holds the one holds both.
const REHEARSAL: &str = "rehearsal";

impl Folders {
    /// The folders of a rehearsal: everything goes into one that is removed with it.
    #[must_use]
    pub(crate) fn rehearsal(&self) -> Self {
        let data = self.data.join(REHEARSAL);
        Self { exports: data.join("exports"), fonts: self.fonts.clone(), data }
    }

    /// Removes whatever a rehearsal left.
    pub(crate) fn sweep_rehearsal(&self) {
        if let Err(error) = std::fs::remove_dir_all(self.data.join(REHEARSAL))
            && error.kind() != std::io::ErrorKind::NotFound
        {
            tracing::warn!(%error, "the folder of a rehearsal stays until the next start");
        }
    }
}

/// The fonts lie beside an installed program; in the repository, under `assets`.
fn fonts() -> PathBuf {
    if let Some(named) = std::env::var_os("YISHI_FONTS") {
        return PathBuf::from(named);
    }
    let beside = std::env::current_exe().ok().and_then(|exe| {
        let folder = exe.parent()?.to_path_buf();
        [folder.join("fonts"), folder.join("../lib/Yishi/fonts"), folder.join("../Resources/fonts")]
            .into_iter()
            .find(|fonts| fonts.is_dir())
    });
    beside.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts"))
}
