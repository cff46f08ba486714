//! The Python packages of the tests, in a folder of their own: pyHanko, which verifies signed
//! files by other code than ours.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::house::House;
use crate::outside;

/// What is installed. Its version is fixed, so that its verdicts change only with this line.
const PACKAGES: [&str; 1] = ["pyHanko==0.38.0"];

/// Installs the packages into the target folder unless they are there.
///
/// # Errors
/// When Python is missing, or pip fails.
pub fn install(house: &House) -> Result<()> {
    // The tests that ask it run on Linux alone, like the other readers that they ask.
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let folder = house.target.join("tools").join("python");
    let (stamp, wanted) = (stamp(&folder), PACKAGES.join("\n"));
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let mut venv = outside::program("python3");
    venv.args(["-m", "venv", "--clear"]).arg(&folder);
    outside::alongside("python", &mut venv)?;
    let mut pip = outside::program(folder.join("bin").join("python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PACKAGES);
    outside::alongside("pip", &mut pip)?;
    fs::write(&stamp, wanted).context("the folder of Python packages cannot be written")
}

/// The stamp lies among the packages, so that it goes when they go.
fn stamp(folder: &std::path::Path) -> PathBuf {
    folder.join("installed-from.txt")
}
