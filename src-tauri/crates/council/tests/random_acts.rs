//! A hundred thousand random acts: whatever is done in whatever order, the record tells the
//! state, nothing panics, counts agree, and undo leads back.

#![allow(clippy::unwrap_used)]
#![allow(clippy::wildcard_enum_match_arm, reason = "a test names the kinds that it is about")]

mod chance;
mod holds;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use chance::{Chance, Dice, every_set, some_rules};
use council::act::Deed;
use council::motion::KindName;
use council::people::Names;
use council::quorum::Quorum;
use council::rules::{RuleSet, Threshold};
use council::sitting::{Held, Phase};
use council::view;
use council::vote::{Choice, Tally, Terms};
use council::{Fact, Meeting, decide, replay};
use table::{Table, tally};

/// Acts in all, and in one meeting at most.
const ACTS: usize = 100_000;
const ACTS_OF_ONE: usize = 500;
/// Acts that are tried on a meeting when everything is signed.
const ACTS_AFTER_ALL: usize = 10;

/// What a walk met with.
#[derive(Default)]
struct Met {
    acts: usize,
    taken: usize,
    undone: usize,
    refusals: BTreeMap<String, usize>,
    facts: BTreeMap<&'static str, usize>,
    kinds: BTreeSet<KindName>,
    sets: BTreeSet<String>,
}

impl Met {
    /// The facts, besides the call, and the kinds of motions that it has not met with.
    fn missing(&self) -> [Vec<String>; 2] {
        let fact = |kind: &&&str| **kind != "meeting-called" && !self.facts.contains_key(**kind);
        let facts = Fact::KINDS.iter().filter(fact).map(ToString::to_string).collect();
        let kind = |kind: &&KindName| !self.kinds.contains(kind);
        let kinds = KindName::ALL.iter().filter(kind).map(|kind| format!("{kind:?}")).collect();
        [facts, kinds]
    }

    fn add(mut self, other: Self) -> Self {
        self.acts += other.acts;
        self.taken += other.taken;
        self.undone += other.undone;
        for (code, times) in other.refusals {
            *self.refusals.entry(code).or_default() += times;
        }
        for (kind, times) in other.facts {
            *self.facts.entry(kind).or_default() += times;
        }
        self.kinds.extend(other.kinds);
        self.sets.extend(other.sets);
        self
    }
}

#[test]
fn a_hundred_thousand_random_acts() {
    let threads = 2;
    let mut met = std::thread::scope(|scope| {
        let walks: Vec<_> = (0..threads)
            .map(|nth| {
                scope.spawn(move || {
                    let mut met = Met::default();
                    let mut seeds = (nth..).step_by(usize::try_from(threads).unwrap());
                    while met.acts < ACTS.div_ceil(usize::try_from(threads).unwrap()) {
                        met = met.add(walk(seeds.next().unwrap()));
                    }
                    met
                })
            })
            .collect();
        walks.into_iter().map(|walk| walk.join().unwrap()).fold(Met::default(), Met::add)
    });
    // What is rare may not have come yet; the walk goes on until it has, within reason.
    let mut seed = 1_000_000;
    while met.missing().iter().any(|missing| !missing.is_empty()) && met.acts < 3 * ACTS {
        met = met.add(walk(seed));
        seed += 1;
    }
    assert!(met.acts >= ACTS, "{} acts", met.acts);
    assert!(met.taken >= met.acts / 4, "{} of {} acts taken", met.taken, met.acts);
    assert!(met.undone >= 1000, "{} acts undone", met.undone);
    // The walk must have been everywhere, or it shows nothing: under every set, with every kind of
    // motion, and every fact, was there besides the call.
    assert!(met.refusals.len() >= 90, "{} {:?}", met.refusals.len(), met.refusals);
    let [facts, kinds] = met.missing();
    assert!(facts.is_empty() && kinds.is_empty(), "{facts:?} {kinds:?}");
    assert_eq!(met.sets.len(), every_set().len(), "{:?}", met.sets);
}

/// Under every threshold of every rule set, and whatever is counted among a few: a vote in which
/// nobody votes for never adopts, and turning a no or an abstention into a yes never un-adopts.
#[test]
fn every_threshold_is_fair() {
    let mut judged = 0;
    for set in every_set() {
        for threshold in thresholds(set) {
            for room in 1..=7 {
                judged += every_count(set, threshold, room);
            }
        }
    }
    assert!(judged > 100_000, "{judged}");
}

fn thresholds(set: &RuleSet) -> Vec<&Threshold> {
    let votes = &set.votes;
    [&votes.ordinary, &votes.two_thirds]
        .into_iter()
        .chain(&votes.procedural)
        .chain(votes.by_kind.values())
        .chain(votes.matters.values().filter_map(|matter| matter.threshold.as_ref()))
        // A share of an area is weighed with the votes that bring areas.
        .filter(|threshold| !threshold.by_area)
        .collect()
}

/// Every count of a room, with every choice of a chair.
fn every_count(set: &RuleSet, threshold: &Threshold, room: u32) -> usize {
    let mut judged = 0;
    for members in room..=room + 2 {
        let terms = Terms {
            quorum: Quorum { members, present: room, needed: 1, met: true, cite: None },
            threshold: threshold.clone(),
            ask_abstain: true,
            seats: Some(members + 1),
            recused: 0,
            entitled_area: None,
            present_area: None,
            chair: set.votes.chair,
            method: None,
            entitled: None,
            second_count: false,
            blank: council::ballot::Blank::Abstention,
            written: None,
        };
        for favour in 0..=room {
            for against in 0..=room - favour {
                for abstain in 0..=room - favour - against {
                    let count: Tally = tally(favour, against, abstain);
                    for chair in [None, Some(Choice::For), Some(Choice::Against)] {
                        holds::fair(&terms, room, &count, chair).unwrap_or_else(|fault| {
                            panic!("{}: {fault}: {terms:?} {count:?} {chair:?}", set.id)
                        });
                        judged += 1;
                    }
                }
            }
        }
    }
    judged
}

/// Goes through one random meeting.
fn walk(seed: u64) -> Met {
    let mut dice = Dice(seed);
    let held = if dice.chance(25) { Held::OnPaper } else { Held::Live };
    let seats = dice.chance(30).then_some(9);
    let rules = some_rules(&mut dice);
    let mut met = Met { sets: [rules.id.clone()].into(), ..Met::default() };
    let mut table = Table::called(rules, held, seats);
    if held == Held::OnPaper {
        table.typed_ms = Some(table.utc_ms - 86_400_000);
    }
    let mut fresh = 0;
    let mut after_all = 0;
    for nth in 0..ACTS_OF_ONE {
        if table.meeting.phase == Phase::Signed {
            after_all += 1;
        }
        step(&mut table, &mut dice, &mut fresh, &mut met)
            .unwrap_or_else(|fault| panic!("seed {seed}, act {nth}: {fault}"));
        let over = after_all == ACTS_AFTER_ALL;
        if nth % 20 == 0 || nth + 1 == ACTS_OF_ONE || over {
            look(&table.meeting).unwrap_or_else(|fault| panic!("seed {seed}, act {nth}: {fault}"));
        }
        if over {
            break;
        }
    }
    met
}

/// Takes one act and looks at what came of it.
fn step(table: &mut Table, dice: &mut Dice, fresh: &mut u128, met: &mut Met) -> Result<(), String> {
    clocks(table, dice);
    let deed = Chance { meeting: &table.meeting, dice, fresh }.deed();
    let mut act = table.act(deed);
    // Now and then a typed time is an earlier one, or none.
    if table.typed_ms.is_some() && dice.chance(4) {
        act.at.typed_ms = act.at.typed_ms.filter(|_| dice.chance(70)).map(|typed| typed - HOUR);
    }
    met.acts += 1;
    let events = match decide(&table.meeting, &act) {
        Ok(events) => events,
        Err(refusal) => {
            *met.refusals.entry(refusal.code()).or_default() += 1;
            return Ok(());
        }
    };
    met.taken += 1;
    for (event, place) in events.iter().zip(0u16..) {
        *met.facts.entry(event.fact.kind()).or_default() += 1;
        if (event.act, event.place, event.at, event.by) != (act.id, place, act.at, act.by) {
            return Err(format!("{act:?} gave {event:?}"));
        }
    }
    let before = table.meeting.clone();
    let length = table.meeting.log.len();
    table.put(&events);
    let added = table.meeting.log.get(length..);
    if events.is_empty() || added != Some(events.as_slice()) {
        return Err(format!("{act:?} gave {events:?}, the log got {added:?}"));
    }
    for event in &events {
        if let Fact::Moved { motion, .. } = &event.fact {
            met.kinds.extend(table.meeting.motion(*motion).map(|motion| motion.kind));
        }
    }
    holds::of_act(&before, &act, &events, &table.meeting)
        .and_then(|()| holds::consistent(&table.meeting))
        .map_err(|fault| format!("{fault}: after {act:?} with {events:?}"))?;
    if dice.chance(15) && table.meeting.undoable() == Some(act.id) {
        met.undone += 1;
        let kept = table.meeting.clone();
        let undo = table.act(Deed::Undo { act: act.id });
        let events = decide(&table.meeting, &undo).map_err(|r| format!("{undo:?}: {r:?}"))?;
        table.put(&events);
        same_but_for_the_log(&table.meeting, &before)
            .map_err(|fault| format!("undo of {act:?}: {fault}"))?;
        if dice.chance(50) {
            table.meeting = kept;
        }
    }
    Ok(())
}

/// Time goes on; the wall clock is set forth and back now and then. Typed times are whole minutes.
fn clocks(table: &mut Table, dice: &mut Dice) {
    table.pass(u64::try_from(dice.below(30)).unwrap() * 1000);
    if dice.chance(1) {
        table.utc_ms += if dice.chance(50) { HOUR } else { -HOUR };
    }
    if let Some(typed) = &mut table.typed_ms {
        *typed += i64::try_from(dice.below(3)).unwrap() * 60_000;
        *typed -= *typed % 60_000;
    }
}

const HOUR: i64 = 3_600_000;

/// What is undone leaves nothing behind but the record of it, and the identities that are used up.
fn same_but_for_the_log(one: &Meeting, other: &Meeting) -> Result<(), String> {
    if one.rules != other.rules {
        return Err("other rules".to_owned());
    }
    let state = |meeting: &Meeting| {
        let mut meeting = meeting.clone();
        meeting.log.clear();
        meeting.rules = None;
        let shown = format!("{meeting:?}");
        let (before, rest) = shown.split_once("acts: {").unwrap();
        let (_, after) = rest.split_once("}, standing").unwrap();
        format!("{before}{after}")
    };
    let (one, other) = (state(one), state(other));
    let places = one.char_indices().zip(other.char_indices());
    let Some((differs, _)) = places.map(|(a, b)| (a.0, a == b)).find(|(_, same)| !same) else {
        return if one.len() == other.len() { Ok(()) } else { Err("one is longer".to_owned()) };
    };
    let around = |text: &str| -> String {
        text.char_indices()
            .filter(|(place, _)| (differs.saturating_sub(200)..differs + 200).contains(place))
            .map(|(_, sign)| sign)
            .collect()
    };
    Err(format!("{}\n--- is not ---\n{}", around(&one), around(&other)))
}

/// Where two states part, in their lines.
fn same(one: &Meeting, other: &Meeting) -> Result<(), String> {
    if one == other {
        return Ok(());
    }
    let (one, other) = (format!("{one:#?}"), format!("{other:#?}"));
    let differs = one.lines().zip(other.lines()).position(|(a, b)| a != b).unwrap_or(0);
    let around = |text: &str| -> Vec<String> {
        text.lines().skip(differs.saturating_sub(20)).take(30).map(str::to_owned).collect()
    };
    Err(format!("{}\n--- is not ---\n{}", around(&one).join("\n"), around(&other).join("\n")))
}

/// The record tells the state, and everything can be shown.
fn look(meeting: &Meeting) -> Result<(), String> {
    let again = replay(meeting.log.clone());
    same(&again, meeting).map_err(|parts| format!("the record tells another state: {parts}"))?;
    let names = Names::default();
    let desk = view::desk(meeting, &names).ok_or("no desk")?;
    view::room(meeting, &names).ok_or("no room")?;
    view::record(meeting, &names).ok_or("no record")?;
    if desk.offers.iter().filter(|offer| offer.primary).count() > 1 {
        return Err("two steps are the next one".to_owned());
    }
    Ok(())
}
