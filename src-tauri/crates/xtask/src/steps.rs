//! What `cargo xtask test` does, in order: whatever fails cheaply fails first.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::house::{House, SELECTION};
use crate::outside;
use crate::prepare::{self, Purpose};
use crate::stage::Stage;
use crate::tally::Tally;
use crate::tidy;

/// One step of the round.
pub struct Step {
    /// What `--only` and `--from` call it.
    pub name: &'static str,
    /// What it is about, in a few words.
    pub about: &'static str,
    /// Does it, and counts what passed.
    pub run: fn(&mut Scene<'_>) -> Result<Tally>,
}

/// What the steps share.
pub struct Scene<'a> {
    house: &'a House,
    stage: Option<Stage>,
    /// Where pictures are kept; nowhere in a test.
    shots: Option<PathBuf>,
}

impl<'a> Scene<'a> {
    /// An empty scene: the stage is set by the first step that plays on it.
    pub fn new(house: &'a House) -> Self {
        Self { house, stage: None, shots: None }
    }

    fn check(&self, command: &mut Command) -> Result<Tally> {
        outside::watch(command.current_dir(&self.house.root))?.demand()?;
        Ok(Tally::ONE)
    }

    /// Where the gallery is built.
    fn gallery(&self) -> PathBuf {
        self.house.target.join("gallery")
    }

    fn npm(&self, script: &str) -> Command {
        let mut npm = outside::npm(&["run", script]);
        npm.current_dir(self.house.ui());
        npm
    }

    /// `cargo test` over the whole selection, narrowed to `targets`, on the stage.
    fn cargo_test(&mut self, targets: &[&str]) -> Result<Tally> {
        if self.stage.is_none() {
            self.stage = Some(Stage::set()?);
        }
        let mut cargo = outside::cargo(&["test", "--no-fail-fast"]);
        cargo.args(SELECTION).args(targets).current_dir(&self.house.root);
        cargo.env("YISHI_TAURI_DRIVER", prepare::driver_path(self.house));
        cargo.env("YISHI_GALLERY", self.gallery());
        if let Some(folder) = &self.shots {
            cargo.env("YISHI_SHOTS", folder);
        }
        if let Some(stage) = &self.stage {
            stage.dress(&mut cargo);
        }
        let tally = outside::watch(&mut cargo)?.demand()?;
        if tally == Tally::default() {
            bail!("`{}` found no test to run", outside::spoken(&cargo));
        }
        Ok(tally)
    }
}

/// All steps, in order.
pub const STEPS: [Step; 12] = [
    Step { name: "set-up", about: "system libraries, npm packages, tauri-driver", run: set_up },
    Step { name: "format", about: "rustfmt", run: format },
    Step { name: "tidy", about: "the house rules", run: tidy },
    Step { name: "ui-check", about: "types of the user interface", run: ui_check },
    Step { name: "ui-test", about: "unit tests of the user interface", run: ui_test },
    Step { name: "ui-build", about: "the user interface, as it is embedded", run: ui_build },
    Step { name: "clippy", about: "lints, warnings denied", run: clippy },
    Step { name: "build", about: "every program and every test", run: build },
    Step { name: "tests", about: "Rust tests", run: tests },
    Step { name: "docs", about: "examples in the documentation", run: docs },
    Step { name: "scenarios", about: "meetings as plain text", run: scenarios },
    Step { name: "journeys", about: "whole meetings in the built application", run: journeys },
];

fn set_up(scene: &mut Scene<'_>) -> Result<Tally> {
    prepare::prepare(scene.house, Purpose::Test)?;
    if outside::unattended() {
        // Cargo brings a stale lock up to date without a word, and would test other versions
        // than those that were committed.
        let mut git = outside::program("git");
        git.args(["diff", "--exit-code", "--stat", "--", "Cargo.lock"]);
        return scene.check(&mut git).context("Cargo.lock does not fit the manifests; commit it");
    }
    Ok(Tally::default())
}

fn format(scene: &mut Scene<'_>) -> Result<Tally> {
    scene.check(&mut outside::cargo(&["fmt", "--all", "--check"]))
}

fn tidy(scene: &mut Scene<'_>) -> Result<Tally> {
    tidy::among_steps(scene.house)
}

fn ui_check(scene: &mut Scene<'_>) -> Result<Tally> {
    outside::watch(&mut scene.npm("check"))?.demand()?;
    Ok(Tally::ONE)
}

fn ui_test(scene: &mut Scene<'_>) -> Result<Tally> {
    outside::watch(&mut scene.npm("test"))?.demand()
}

fn ui_build(scene: &mut Scene<'_>) -> Result<Tally> {
    outside::watch(&mut scene.npm("build"))?.demand()?;
    Ok(Tally::ONE)
}

fn clippy(scene: &mut Scene<'_>) -> Result<Tally> {
    let mut cargo = outside::cargo(&["clippy", "--all-targets"]);
    scene.check(cargo.args(SELECTION).args(["--", "-D", "warnings"]))
}

/// `--all-targets` makes cargo count the features that only tests ask for, as `cargo test` will:
/// the programs built here are the ones the tests meet, and nothing they link is built again.
fn build(scene: &mut Scene<'_>) -> Result<Tally> {
    let mut cargo = outside::cargo(&["build", "--all-targets"]);
    if cfg!(windows) {
        // This program runs from the place where it would be built, which Windows locks.
        return scene.check(cargo.args(["--workspace", "--exclude", "xtask"]));
    }
    scene.check(cargo.args(SELECTION))
}

/// Unit tests, and every integration test that has no step of its own.
fn tests(scene: &mut Scene<'_>) -> Result<Tally> {
    let targets = scene.house.test_targets();
    let mut wanted = vec!["--lib", "--bins"];
    for (_, target) in targets.iter().filter(|(_, target)| !OWN_STEP.contains(&target.as_str())) {
        wanted.extend(["--test", target]);
    }
    scene.cargo_test(&wanted)
}

fn docs(scene: &mut Scene<'_>) -> Result<Tally> {
    let mut cargo = outside::cargo(&["test", "--doc"]);
    cargo.args(SELECTION).current_dir(&scene.house.root);
    outside::watch(&mut cargo)?.demand()
}

fn scenarios(scene: &mut Scene<'_>) -> Result<Tally> {
    scene.cargo_test(&["--test", OWN_STEP[0]])
}

fn journeys(scene: &mut Scene<'_>) -> Result<Tally> {
    if cfg!(target_os = "macos") {
        println!("macOS has no WebDriver for its web view; the journeys run on Linux.");
        return Ok(Tally::default());
    }
    let folder = scene.gallery();
    let mut gallery = scene.npm("gallery");
    outside::watch(gallery.args(["--", "--emptyOutDir", "--outDir"]).arg(folder))?.demand()?;
    scene.cargo_test(&["--test", OWN_STEP[1]])
}

/// Goes through all journeys with a folder in which pictures are kept.
///
/// # Errors
/// When the set-up, a build or a journey fails.
pub fn pictures(house: &House, folder: &Path) -> Result<Tally> {
    let mut scene = Scene::new(house);
    scene.shots = Some(folder.to_owned());
    set_up(&mut scene)?;
    ui_build(&mut scene)?;
    build(&mut scene)?;
    journeys(&mut scene)
}

/// Integration tests that are steps of their own.
const OWN_STEP: [&str; 2] = ["scenarios", "journeys"];
