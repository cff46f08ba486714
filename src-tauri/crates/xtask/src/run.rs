//! The small subcommands: run, bindings, bench. Each is a command line with its set-up.

use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::house::{House, SELECTION};
use crate::latency;
use crate::outside;
use crate::prepare::{self, Purpose};

/// Makes the machine ready, builds the user interface and opens the desk with `args`.
///
/// # Errors
/// When a part of the set-up fails. The desk's own exit code is passed on.
pub fn run(house: &House, args: &[String]) -> Result<ExitCode> {
    prepare::prepare(house, Purpose::Run)?;
    outside::watch(outside::npm(&["run", "build"]).current_dir(house.ui()))?.demand()?;
    let mut cargo = outside::cargo(&["run", "--package", "yishi-desk", "--"]);
    pass_on(cargo.args(args))
}

/// Writes `ui/src/wire/generated` anew.
///
/// # Errors
/// When cargo cannot be started.
pub fn bindings(house: &House) -> Result<ExitCode> {
    let mut cargo = outside::cargo(&["test", "--test", "bindings"]);
    cargo.args(SELECTION).current_dir(&house.root).env("YISHI_BINDINGS", "write");
    pass_on(&mut cargo)
}

/// Measures, in a release build: the bench, and where there is a WebDriver the built application.
///
/// # Errors
/// When cargo cannot be started, or the built application cannot be measured.
pub fn bench(house: &House, json: bool) -> Result<ExitCode> {
    let mut cargo = outside::cargo(&["build", "--release", "--bin", "bench"]);
    if pass_on(cargo.args(SELECTION).current_dir(&house.root))? != ExitCode::SUCCESS {
        bail!("`{}` failed", outside::spoken(&cargo));
    }
    let mut bench = Command::new(house.target.join("release/bench"));
    bench.current_dir(&house.root);
    if !json {
        let code = pass_on(&mut bench)?;
        if !cfg!(target_os = "linux") {
            return Ok(code);
        }
        let times = latency::measure(house)?;
        println!("\n{}", times.markdown());
        return Ok(if times.ok() { code } else { ExitCode::FAILURE });
    }
    let line = outside::spoken(bench.arg("--json"));
    let output = bench.stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("`{line}` could not be started"))?;
    let mut rows: Vec<Value> =
        serde_json::from_slice(&output.stdout).context("the bench did not answer in JSON")?;
    if cfg!(target_os = "linux") {
        rows.extend(latency::measure(house)?.rows());
    }
    println!("{:#}", Value::from(rows.clone()));
    let met = rows.iter().all(|row| row["ok"] == true);
    Ok(if met { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs `command` with our own input and output, and returns its exit code as ours.
fn pass_on(command: &mut Command) -> Result<ExitCode> {
    let line = outside::spoken(command);
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
