//! `cargo xtask test`: walks through the steps and says how it goes.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::house::House;
use crate::outside::Failed;
use crate::steps::{STEPS, Scene, Step};
use crate::tally::Tally;

/// Runs all steps, one step, or those from one step on. Stops at the first that fails.
///
/// The last line alone, `N passed, N failed`, is for the build server.
///
/// # Errors
/// When `only` or `from` names no step.
pub fn test(house: &House, only: Option<&str>, from: Option<&str>) -> Result<ExitCode> {
    let chosen = choose(only, from)?;
    let started = Instant::now();
    let mut scene = Scene::new(house);
    let mut report = Vec::new();
    for (index, step) in chosen.iter().enumerate() {
        let place = format!("[{}/{}] {}", index + 1, chosen.len(), step.name);
        println!("\n=== {place}: {} ({} gone)", step.about, clock(started.elapsed()));
        let since = Instant::now();
        let outcome = (step.run)(&mut scene);
        let took = since.elapsed();
        let (ending, tally) = match outcome {
            Ok(tally) => (Ending::Passed, tally),
            Err(error) => (Ending::Failed(format!("{error:#}")), tally_of(&error)),
        };
        println!("=== {place}: {} after {}", ending.word(), clock(took));
        let stop = matches!(ending, Ending::Failed(_));
        report.push(Line { step, ending, took, tally });
        if stop {
            break;
        }
    }
    // The stage is struck before the last word, so that nothing runs on behind it.
    drop(scene);
    Ok(close(&chosen, &report, started.elapsed()))
}

fn choose(only: Option<&str>, from: Option<&str>) -> Result<Vec<&'static Step>> {
    let Some(name) = only.or(from) else {
        return Ok(STEPS.iter().collect());
    };
    let Some(place) = STEPS.iter().position(|step| step.name == name) else {
        let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        bail!("no step is called {name}; the steps are {}", names.join(", "));
    };
    let end = if only.is_some() { place + 1 } else { STEPS.len() };
    Ok(STEPS[place..end].iter().collect())
}

enum Ending {
    Passed,
    Failed(String),
}

impl Ending {
    fn word(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed(_) => "FAILED",
        }
    }
}

struct Line {
    step: &'static Step,
    ending: Ending,
    took: Duration,
    tally: Tally,
}

/// A step that failed without counting a test counts as one failure.
fn tally_of(error: &anyhow::Error) -> Tally {
    let counted = error.downcast_ref::<Failed>().map(|failed| failed.tally).unwrap_or_default();
    Tally { failed: counted.failed.max(1), ..counted }
}

fn close(chosen: &[&Step], report: &[Line], took: Duration) -> ExitCode {
    let mut total = Tally::default();
    println!("\n{:<12}{:<10}{:>8}{:>9}{:>9}", "step", "ended", "time", "passed", "failed");
    for line in report {
        total += line.tally;
        let Tally { passed, failed } = line.tally;
        let (name, word, took) = (line.step.name, line.ending.word(), clock(line.took));
        println!("{name:<12}{word:<10}{took:>8}{passed:>9}{failed:>9}");
    }
    for step in &chosen[report.len()..] {
        println!("{:<12}not run", step.name);
    }
    println!("{:<22}{:>8}{:>9}{:>9}", "together", clock(took), total.passed, total.failed);
    let why = report.iter().find_map(|line| match &line.ending {
        Ending::Passed => None,
        Ending::Failed(why) => Some((line.step.name, why)),
    });
    if let Some((name, why)) = why {
        println!("\nThe step {name} failed: {why}");
        println!("To run it again alone: cargo xtask test --only {name}");
    }
    println!("\n{} passed, {} failed", total.passed, total.failed);
    if why.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Minutes and seconds, as `2:07`.
fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(only: Option<&str>, from: Option<&str>) -> Vec<&'static str> {
        choose(only, from).unwrap().iter().map(|step| step.name).collect()
    }

    #[test]
    fn steps_are_chosen_by_name() {
        assert_eq!(names(Some("clippy"), None), ["clippy"]);
        assert_eq!(names(None, Some("scenarios")), ["scenarios", "journeys"]);
        assert_eq!(names(None, None).len(), STEPS.len());
        let error = choose(Some("lint"), None).err().unwrap().to_string();
        assert!(error.contains("ui-check"), "{error}");
    }

    #[test]
    fn no_two_steps_share_a_name() {
        for (index, step) in STEPS.iter().enumerate() {
            assert!(STEPS[..index].iter().all(|other| other.name != step.name), "{}", step.name);
        }
    }

    #[test]
    fn a_failure_is_always_counted() {
        assert_eq!(tally_of(&anyhow::anyhow!("no screen")), Tally { passed: 0, failed: 1 });
    }

    #[test]
    fn a_clock_shows_minutes_and_seconds() {
        assert_eq!(clock(Duration::from_millis(127_900)), "2:07");
    }
}
