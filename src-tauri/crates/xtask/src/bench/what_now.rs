//! What can be done now, of five hundred people: an act decided, every act with whether it is in
//! order, and the chair's words, when two thousand events are on the record and when two hundred
//! are. Events are counted from the call to order, as the roll alone takes a thousand.

use std::hint::black_box;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use council::people::Names;
use council::rules::RuleSet;
use council::view::{cue::cue, what_now::offers};

use crate::act::median;
use crate::assembly::Assembly;
use crate::row::{Goal, Row};

const EARLY: usize = 200;
const LATE: usize = 2000;
const MEETINGS: usize = 5;

/// How long it takes late in a meeting, on average.
pub fn within() -> Result<Row> {
    let (_, late) = averages()?;
    Ok(Row {
        name: "decide and what now, 500 members, at event 2,000",
        ours: late,
        peer: None,
        goal: Goal::Within(Duration::from_millis(1)),
    })
}

/// How long it takes late beside early.
pub fn growth() -> Result<Row> {
    let (early, late) = averages()?;
    Ok(Row {
        name: "the same, beside an early moment",
        ours: late,
        peer: Some(("at event 200", early)),
        goal: Goal::Times(1.2),
    })
}

/// Both averages, measured once.
fn averages() -> Result<(Duration, Duration)> {
    static AVERAGES: OnceLock<(Duration, Duration)> = OnceLock::new();
    if let Some(known) = AVERAGES.get() {
        return Ok(*known);
    }
    let rules = clerk::rulebook::Rulebook::embedded()?;
    let rules = rules.get("roberts-rules-assembly").context("no such rules")?;
    let measured = measured(rules)?;
    Ok(*AVERAGES.get_or_init(|| measured))
}

/// The average of the round in which an event falls, early and late; the median of some meetings.
pub fn measured(rules: &RuleSet) -> Result<(Duration, Duration)> {
    let (mut early, mut late) = (Vec::new(), Vec::new());
    for _ in 0..MEETINGS {
        let mut assembly = Assembly::open(rules)?;
        while assembly.events() <= LATE {
            let from = assembly.events();
            let average = round(&mut assembly)?;
            let holds = |event| (from..assembly.events()).contains(&event);
            early.extend(holds(EARLY).then_some(average));
            late.extend(holds(LATE).then_some(average));
        }
    }
    Ok((median(early), median(late)))
}

/// The average time of an act in one round.
fn round(assembly: &mut Assembly) -> Result<Duration> {
    let names = Names::default();
    let (mut acts, mut taken) = (0, Duration::ZERO);
    assembly.round(|meeting, act| {
        let since = Instant::now();
        let _ = black_box(council::decide(meeting, act));
        black_box(offers(meeting, &names));
        black_box(cue(meeting, &names));
        taken += since.elapsed();
        acts += 1;
    })?;
    Ok(taken / acts)
}
