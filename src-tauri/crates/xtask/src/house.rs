//! Where the workspace stands and what `cargo metadata` says of it.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::outside;

/// The packages and features that every cargo command of `test` selects. Cargo unites features
/// over the selection, so another selection would compile shared dependencies a second time.
pub const SELECTION: [&str; 3] = ["--workspace", "--features", "xtask/bench"];

/// The workspace on this machine.
pub struct House {
    /// The folder of the top `Cargo.toml`.
    pub root: PathBuf,
    /// Where cargo builds; `CARGO_TARGET_DIR` is already taken into account.
    pub target: PathBuf,
    /// `cargo metadata --no-deps`, format version 1.
    pub metadata: Value,
}

impl House {
    /// Asks cargo, starting at the current folder.
    ///
    /// # Errors
    /// When cargo cannot be started or refuses a manifest.
    pub fn find() -> Result<Self> {
        let mut cargo = outside::cargo(&["metadata", "--no-deps", "--format-version", "1"]);
        let metadata = outside::answer(&mut cargo)?;
        let metadata: Value =
            serde_json::from_str(&metadata).context("cargo metadata did not answer in JSON")?;
        let folder = |key: &str| match metadata[key].as_str() {
            Some(path) => Ok(PathBuf::from(path)),
            None => bail!("cargo metadata names no {key}"),
        };
        Ok(Self { root: folder("workspace_root")?, target: folder("target_directory")?, metadata })
    }

    /// The folder of the user interface.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Every integration test of the workspace as (package, target), in cargo's order.
    pub fn test_targets(&self) -> Vec<(String, String)> {
        test_targets(&self.metadata)
    }
}

/// Every integration test that `metadata` lists, as (package, target).
pub fn test_targets(metadata: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        for target in package["targets"].as_array().into_iter().flatten() {
            let is_test = target["kind"].as_array().is_some_and(|k| k.iter().any(|k| k == "test"));
            if let (true, Some(package), Some(name)) =
                (is_test, package["name"].as_str(), target["name"].as_str())
            {
                found.push((package.to_owned(), name.to_owned()));
            }
        }
    }
    found
}
