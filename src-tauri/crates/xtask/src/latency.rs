//! How soon the built application shows what was done: from a key at the desk to the room's changed
//! screen, measured by the journey `latency` and judged here beside a bare pair of windows and the
//! disk of the same run; and at the desk among five hundred members, by the journey
//! `five_hundred`.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::house::{House, SELECTION};
use crate::outside;
use crate::prepare::{self, Purpose};
use crate::stage::Stage;

/// How many times the floor and one sync it may take.
const TIMES: f64 = 1.5;
/// And how long at most, in seconds.
const LONGEST: f64 = 0.05;
/// How long an act at the desk may take to show among five hundred members, in seconds.
const AMONG_MANY: f64 = 0.1;

/// All times of one run, in milliseconds.
pub struct Times {
    ours: Vec<f64>,
    floor: Vec<f64>,
    sync: Vec<f64>,
    /// Acts at the desk among five hundred members, by name.
    acts: Vec<(String, f64)>,
}

/// Builds what the room is told by as it is handed to people, and measures it on a stage.
///
/// # Errors
/// When something does not build, a window does not open or a frame has no content.
pub fn measure(house: &House) -> Result<Times> {
    prepare::prepare(house, Purpose::Test)?;
    aside(outside::npm(&["run", "build"]).current_dir(house.ui()))?;
    // The selection of every other step: nothing is compiled twice for another set of features.
    let mut build = outside::cargo(&["build", "--release"]);
    build.args(SELECTION).args(["--bin", "yishi-desk", "--example", "floor"]);
    build.current_dir(&house.root);
    aside(&mut build)?;
    let [file, acts] = ["latency.json", "shown.json"].map(|name| house.target.join(name));
    let stage = Stage::set()?;
    for (journey, tells, at) in
        [("latency", "YISHI_LATENCY", &file), ("five_hundred", "YISHI_SHOWN", &acts)]
    {
        let mut test = outside::cargo(&["test", "--release"]);
        test.args(SELECTION).args(["--test", "journeys", journey]).current_dir(&house.root);
        test.env("YISHI_TAURI_DRIVER", prepare::driver_path(house)).env(tells, at);
        aside(stage.dress(&mut test))?;
    }
    read(&file, &acts)
}

/// Runs a command that speaks to the terminal alone: a table or JSON follows on our own output.
fn aside(command: &mut Command) -> Result<()> {
    let line = outside::spoken(command);
    let status = command.stdin(Stdio::null()).stdout(io::stderr()).status();
    let status = status.with_context(|| format!("`{line}` could not be started"))?;
    if !status.success() {
        bail!("`{line}` failed: {status}");
    }
    Ok(())
}

fn read(file: &Path, acts: &Path) -> Result<Times> {
    let text = |at: &Path| fs::read_to_string(at).with_context(|| at.display().to_string());
    let known: Value = serde_json::from_str(&text(file)?)?;
    let acts = serde_json::from_str(&text(acts)?)?;
    let times = |key: &str| {
        let mut times: Vec<f64> =
            known[key].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    Ok(Times { ours: times("ours"), floor: times("floor"), sync: times("sync"), acts })
}

impl Times {
    /// Two rows for each share: beside the floor and one sync, and against the longest time.
    /// Times are seconds, as in every row of the bench.
    pub fn rows(&self) -> Vec<Value> {
        let [ours, floor, sync] = [&self.ours, &self.floor, &self.sync];
        let row = |name: &str, share: f64| {
            let spent = seconds(ours, share);
            let peer = seconds(floor, share) + seconds(sync, share);
            json!({ "name": name, "ours": spent, "peer": peer,
                "peer_name": "bare windows and one sync", "ratio": spent / peer,
                "bounds": "ratio", "goal": TIMES, "ok": spent <= TIMES * peer })
        };
        let longest = seconds(ours, 0.99);
        vec![
            row("from a key to the room's changed screen, p50", 0.5),
            row("the same, p99", 0.99),
            json!({ "name": "the same, p99, whatever the floor takes", "ours": longest,
                "peer": null, "peer_name": null, "ratio": null, "bounds": "ours",
                "goal": LONGEST, "ok": longest <= LONGEST }),
            self.among_many(),
        ]
    }

    /// The act that takes longest to show at the desk.
    fn among_many(&self) -> Value {
        let slowest = self.acts.iter().max_by(|(_, one), (_, other)| one.total_cmp(other));
        let (name, spent) = slowest.map_or(("none", 0.0), |(name, ms)| (name.as_str(), ms / 1e3));
        let name = format!("slowest of {} acts among 500 members: {name}", self.acts.len());
        json!({ "name": name, "ours": spent, "peer": null, "peer_name": null, "ratio": null,
            "bounds": "ours", "goal": AMONG_MANY,
            "ok": !self.acts.is_empty() && spent <= AMONG_MANY })
    }

    /// A Markdown table of its own: what each part takes, and the goal.
    pub fn markdown(&self) -> String {
        let mut lines = vec![
            "| from a key at the desk to the room's changed screen | p50 | p99 |".to_owned(),
            "|---|---:|---:|".to_owned(),
        ];
        let parts = [("ours", &self.ours), ("bare windows", &self.floor), ("one sync", &self.sync)];
        for (name, times) in parts {
            let [half, most] = [0.5, 0.99].map(|share| seconds(times, share) * 1e3);
            lines.push(format!("| {name} | {half:.1} ms | {most:.1} ms |"));
        }
        let bound = TIMES * (seconds(&self.floor, 0.99) + seconds(&self.sync, 0.99)) * 1e3;
        let met = if self.ok() { "yes" } else { "**no**" };
        lines.push(format!(
            "| goal: at most {TIMES} × (bare windows + one sync) and {:.0} ms; met: {met} | | \
             ≤ {bound:.1} ms |",
            LONGEST * 1e3
        ));
        let many = self.among_many();
        let met = if many["ok"] == true { "yes" } else { "**no**" };
        lines.push(format!(
            "\n{}: {:.1} ms; goal: at most {:.0} ms; met: {met}",
            many["name"].as_str().unwrap_or_default(),
            many["ours"].as_f64().unwrap_or_default() * 1e3,
            AMONG_MANY * 1e3
        ));
        lines.join("\n")
    }

    /// Whether the goals are met: that of the 99th of a hundred, and that among many.
    pub fn ok(&self) -> bool {
        self.rows()[1..].iter().all(|row| row["ok"] == true)
    }
}

/// The time that a share of all stays within, in seconds; the list is sorted.
fn seconds(times: &[f64], share: f64) -> f64 {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place in a list of some hundreds"
    )]
    let place = (times.len() as f64 * share).ceil() as usize;
    times.get(place.saturating_sub(1)).copied().unwrap_or_default() / 1e3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_all_stays_within() {
        let times: Vec<f64> = (1..=200).map(f64::from).collect();
        assert!((seconds(&times, 0.5) - 0.1).abs() < 1e-9);
        assert!((seconds(&times, 0.99) - 0.198).abs() < 1e-9);
        assert!(seconds(&[], 0.99).abs() < 1e-9);
    }

    #[test]
    fn the_goal_has_two_bounds() {
        let times = |ours: f64| Times {
            ours: vec![ours],
            floor: vec![30.0],
            sync: vec![10.0],
            acts: vec![("a vote".to_owned(), 80.0)],
        };
        assert!(times(50.0).ok());
        assert!(!times(50.1).ok());
        let slow = Times { floor: vec![20.0], sync: vec![6.0], ..times(40.0) };
        assert!(!slow.ok());
        let late = Times { acts: vec![("a vote".to_owned(), 100.1)], ..times(50.0) };
        assert!(!late.ok());
        assert!(times(50.0).markdown().contains("≤ 60.0 ms"));
    }
}
