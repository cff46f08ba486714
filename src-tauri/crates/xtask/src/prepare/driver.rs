//! `tauri-driver`, the bridge from WebDriver to the built application.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::house::House;
use crate::outside;

const VERSION: &str = "2.1.0";

/// Where the program lies once it is installed.
pub fn path(house: &House) -> PathBuf {
    tools(house).join("bin").join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX))
}

/// Installs `tauri-driver` into the target folder unless that version is there.
///
/// # Errors
/// When cargo cannot build it.
pub fn install(house: &House) -> Result<()> {
    // Its bridge works on Linux and Windows; macOS has no WebDriver for its web view.
    if cfg!(target_os = "macos") {
        return Ok(());
    }
    let tools = tools(house);
    let listed = fs::read_to_string(tools.join(".crates.toml")).unwrap_or_default();
    if path(house).exists() && listed.contains(&format!("\"tauri-driver {VERSION} ")) {
        return Ok(());
    }
    let building = tools.join("build");
    // Unoptimised it is built in half the time, and it only hands requests on. Its own build
    // folder, because the workspace's is locked while a build runs there.
    let mut cargo = outside::cargo(&["install", "tauri-driver", "--version", VERSION]);
    cargo.args(["--locked", "--debug", "--force", "--root"]).arg(&tools);
    cargo.arg("--target-dir").arg(&building).env("CARGO_PROFILE_DEV_DEBUG", "0");
    outside::alongside("tauri-driver", cargo.current_dir(&house.root))?;
    fs::remove_dir_all(&building).context("the build folder of tauri-driver cannot be removed")
}

fn tools(house: &House) -> PathBuf {
    house.target.join("tools")
}
