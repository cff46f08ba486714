//! Node, and the npm packages of the user interface.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::house::House;
use crate::outside;

/// The oldest Node that the user interface builds with.
const OLDEST: u32 = 20;

/// Makes sure that Node is there and new enough.
///
/// # Errors
/// When it is not.
pub fn demand() -> Result<()> {
    let version = outside::answer(outside::program("node").arg("--version"))
        .context("Node.js is needed; see https://nodejs.org")?;
    match major(&version) {
        Some(major) if major >= OLDEST => Ok(()),
        _ => bail!("Node.js {OLDEST} or newer is needed; this is {}", version.trim()),
    }
}

fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Installs the npm packages when the lock differs from the one they were installed from.
///
/// # Errors
/// When there is no lock, or npm fails.
pub fn install(house: &House) -> Result<()> {
    let ui = house.ui();
    let lock = fs::read(ui.join("package-lock.json")).context("ui/package-lock.json is missing")?;
    if is_installed(&ui, &lock) {
        return Ok(());
    }
    let mut npm = outside::npm(&["ci", "--no-audit", "--no-fund"]);
    outside::alongside("npm", npm.current_dir(&ui))?;
    // npm makes no folder when there is nothing to put into it.
    fs::create_dir_all(ui.join("node_modules"))
        .and_then(|()| fs::write(stamp(&ui), lock))
        .context("ui/node_modules cannot be written")
}

/// The stamp lies among the packages, so that it goes when they go.
fn stamp(ui: &Path) -> PathBuf {
    ui.join("node_modules/.installed-from.json")
}

fn is_installed(ui: &Path, lock: &[u8]) -> bool {
    fs::read(stamp(ui)).is_ok_and(|installed| installed == lock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("20"), None);
    }

    #[test]
    fn packages_count_as_installed_only_from_the_same_lock() {
        let ui = tempfile::tempdir().unwrap();
        assert!(!is_installed(ui.path(), b"one"));
        fs::create_dir(ui.path().join("node_modules")).unwrap();
        fs::write(stamp(ui.path()), b"one").unwrap();
        assert!(is_installed(ui.path(), b"one"));
        assert!(!is_installed(ui.path(), b"two"));
    }
}
