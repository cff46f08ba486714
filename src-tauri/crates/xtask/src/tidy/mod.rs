//! The house rules that no compiler knows, one file a rule.
//!
//! Two rules are tests of other crates, because they need those crates: that every text is
//! present in every language (`text`, target `texts`) and that the TypeScript types are fresh
//! (`clerk`, target `bindings`). `cargo xtask tidy` starts both; in `cargo xtask test` they run
//! among the tests. Functions over 70 lines, `_ =>` over our enums and `unwrap` are clippy's to
//! find: the lints stand in the top `Cargo.toml`, the numbers in `.clippy.toml`.

mod borders;
mod edges;
mod finding;
mod han;
mod length;
mod locks;
mod names;
mod plain;
mod purity;
mod scenarios;
mod skips;
mod targets;
mod top;
mod tree;
mod words;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::house::{House, SELECTION};
use crate::outside;
use crate::tally::Tally;
use finding::Finding;
use tree::Tree;

/// One rule.
struct Check {
    name: &'static str,
    run: fn(&Tree) -> Vec<Finding>,
}

const CHECKS: [Check; 11] = [
    Check { name: "top-level entries", run: top::check },
    Check { name: "dependency edges", run: edges::check },
    Check { name: "borders", run: borders::check },
    Check { name: "purity of the core", run: purity::check },
    Check { name: "file length", run: length::check },
    Check { name: "names", run: names::check },
    Check { name: "no sentence in code", run: han::check },
    Check { name: "nothing skipped", run: skips::check },
    Check { name: "lock files", run: locks::check },
    Check { name: "scenarios", run: scenarios::check },
    Check { name: "tests that must exist", run: targets::check },
];

/// `cargo xtask tidy`: the rules, then the two tests that need other crates.
///
/// # Errors
/// When the tree cannot be read or cargo cannot be started.
pub fn alone(house: &House) -> Result<ExitCode> {
    let broken = examine(house)?;
    let mut cargo = outside::cargo(&["test", "--no-fail-fast"]);
    cargo.args(["--test", "bindings", "--test", "texts"]).args(SELECTION);
    let ended = outside::watch(cargo.current_dir(&house.root).env("YISHI_BINDINGS", "check"))?;
    let tested = ended.demand();
    if let Err(error) = &tested {
        println!("\n{error:#}");
    }
    Ok(if broken == 0 && tested.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The rules as a step of `cargo xtask test`; each that holds counts as passed.
///
/// # Errors
/// When a rule is broken, or the tree cannot be read.
pub fn among_steps(house: &House) -> Result<Tally> {
    match examine(house)? {
        0 => Ok(Tally { passed: CHECKS.len() as u64, failed: 0 }),
        broken => bail!("{broken} of {} house rules are broken", CHECKS.len()),
    }
}

/// Prints what each rule found, and returns how many rules found something.
fn examine(house: &House) -> Result<usize> {
    let tree = Tree::read(&house.root, house.metadata.clone())?;
    let mut broken = 0;
    for check in &CHECKS {
        let findings = (check.run)(&tree);
        println!("{:<24}{}", check.name, if findings.is_empty() { "holds" } else { "BROKEN" });
        for finding in &findings {
            println!("    {finding}");
        }
        broken += usize::from(!findings.is_empty());
    }
    Ok(broken)
}
