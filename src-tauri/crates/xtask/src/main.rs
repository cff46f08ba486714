//! `cargo xtask`: run, test, tidy, bindings, shots, bench.
//!
//! The two commands of the README live here. `run` opens the desk and `test` does what the
//! build server does, both from nothing but Rust and Node. This program knows no meeting, and no
//! crate of ours: it starts tools, reads what they say, and reads the tree. Its own sentences are
//! for the people who build the program, so they stand here and not in `assets/text`.
//!
//! # What the other folders rely on
//! * `ui/package.json` has the scripts `check` (types), `test` (one run, no watching), `build`.
//! * The test targets `bindings` (crate `clerk`), `texts` (crate `text`), `scenarios` and
//!   `journeys` (crate `trials`) exist; `tidy` fails when one is gone.
//! * The script `gallery` of `ui/package.json` builds the gallery; `YISHI_GALLERY` tells the
//!   journeys where. `YISHI_SHOTS`, where it is set, is a folder: each screen that axe looks at
//!   leaves its picture there.
//! * `bindings` reads `YISHI_BINDINGS`. `check`, also when unset: fails when a file in
//!   `ui/src/wire/generated` is missing, stale or left over. `write`: makes that folder anew.
//! * Rust tests run on a stage: an X server of 5206 × 2200, a session bus, and a home that is
//!   empty and temporary. `DISPLAY`, `DBUS_SESSION_BUS_ADDRESS`, `HOME` and the `XDG_` folders
//!   say so. `YISHI_TAURI_DRIVER` is the path of `tauri-driver`; a journey starts and ends it.
//! * Every program of the workspace is built before the first test starts, beside the folder
//!   `deps` that holds the tests: `std::env::current_exe()/../../yishi-desk`.
//! * One selection of packages and features ([`house::SELECTION`]) serves clippy, build and
//!   tests, so that nothing is compiled twice for another set of features.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is this program's only way to speak"
)]

mod house;
mod latency;
mod outside;
mod prepare;
mod round;
mod run;
mod shots;
#[cfg_attr(not(target_os = "linux"), path = "stage_elsewhere.rs")]
mod stage;
mod steps;
mod tally;
mod tidy;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use house::House;

/// Everything that is done to this workspace rather than by it.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Line {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Set the machine up, build the user interface, and open the desk
    Run {
        /// Passed to the desk as they stand
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Set the machine up and run every check and test
    Test {
        /// Run this step alone
        #[arg(long, value_name = "STEP", conflicts_with = "from")]
        only: Option<String>,
        /// Leave out the steps before this one
        #[arg(long, value_name = "STEP")]
        from: Option<String>,
    },
    /// Check the house rules that no compiler knows
    Tidy,
    /// Write the TypeScript types anew from the Rust types
    Bindings,
    /// Take a picture of every screen and state, into `target/shots`
    Shots,
    /// Measure against the floor or a peer, in one table
    Bench {
        /// Print JSON instead of Markdown
        #[arg(long)]
        json: bool,
    },
}

fn main() -> ExitCode {
    let line = Line::parse();
    match House::find().and_then(|house| dispatch(&house, line.task)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nStopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(house: &House, task: Task) -> Result<ExitCode> {
    match task {
        Task::Run { args } => run::run(house, &args),
        Task::Test { only, from } => round::test(house, only.as_deref(), from.as_deref()),
        Task::Tidy => tidy::alone(house),
        Task::Bindings => run::bindings(house),
        Task::Shots => shots::take(house),
        Task::Bench { json } => run::bench(house, json),
    }
}
