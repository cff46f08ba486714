//! Getting a machine ready: system libraries, npm packages, the WebDriver bridge, Python packages.

mod apt;
mod driver;
mod node;
mod python;

use std::thread;

use anyhow::Result;

use crate::house::House;
use crate::outside;

pub use driver::path as driver_path;

/// What the machine is made ready for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To build and open the desk.
    Run,
    /// To build everything and run every test.
    Test,
}

/// Makes the machine ready. The three parts wait for the network and for each other's disk, not
/// for each other, so they run side by side; on two cores that hides most of the waiting.
///
/// # Errors
/// When something is missing that may not be installed from here; the error says the line to type.
pub fn prepare(house: &House, purpose: Purpose) -> Result<()> {
    node::demand()?;
    let plan = apt::plan(purpose)?;
    thread::scope(|scope| {
        let system = scope.spawn(|| plan.as_ref().map_or(Ok(()), apt::Plan::carry_out));
        let packages = scope.spawn(|| node::install(house));
        if purpose == Purpose::Test {
            components()?;
            driver::install(house)?;
        }
        for part in [system, packages] {
            match part.join() {
                Ok(outcome) => outcome?,
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        // After the system libraries, because Python comes with them.
        if purpose == Purpose::Test { python::install(house) } else { Ok(()) }
    })
}

/// rustfmt and clippy are part of Rust's usual installation, but not of the minimal one.
fn components() -> Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !outside::succeeds(&mut outside::cargo(&[command, "--version"])) {
            let mut rustup = outside::program("rustup");
            rustup.args(["component", "add", component]);
            outside::alongside("rustup", &mut rustup)?;
        }
    }
    Ok(())
}
