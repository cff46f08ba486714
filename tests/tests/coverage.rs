//! What the scenarios show together: every refusal, every kind of motion, every deed, every fact,
//! every majority, every vote of the chair and every rule set. The lists come from the types
//! themselves, so that nothing new is forgotten.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use std::collections::BTreeSet;

use clerk::scenario;
use council::{Fact, Meeting, Refusal, motion::KindName, rules::MajorityName, vote::Choice};
use serde_json::Value;
use ts_rs::{Config, TS};

/// What all scenarios show.
#[derive(Default)]
struct Shown {
    refusals: BTreeSet<String>,
    kinds: BTreeSet<KindName>,
    deeds: BTreeSet<String>,
    majorities: BTreeSet<String>,
    facts: BTreeSet<String>,
    sets: BTreeSet<String>,
    casting: bool,
    decisive: bool,
}

impl Shown {
    fn add(&mut self, meeting: &Meeting) {
        self.facts.extend(meeting.log.iter().map(|event| event.fact.kind().to_owned()));
        self.kinds.extend(meeting.motions.iter().map(|motion| motion.kind));
        let verdicts =
            || meeting.votes.iter().filter_map(|vote| Some((vote, vote.verdict.as_ref()?)));
        self.majorities.extend(verdicts().filter_map(|(_, verdict)| Some(name(&verdict.name?))));
        for (vote, verdict) in verdicts() {
            let counted = matches!(verdict.chair, Some(Choice::For | Choice::Against));
            let equal =
                vote.tally.as_ref().is_some_and(|tally| tally.favour.heads == tally.against.heads);
            let casting = vote.terms.chair == council::rules::ChairVote::SecondOrCasting;
            self.casting |= counted && equal && casting;
            self.decisive |= counted && !casting;
        }
    }
}

fn name<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

#[tokio::test]
async fn scenarios_show_everything_that_there_is() {
    let mut shown = Shown::default();
    let mut sets = BTreeSet::new();
    let folder = tempfile::tempdir().unwrap();
    for file in common::scenarios() {
        let (clerk, run, script) = common::run(folder.path(), &file).await;
        sets = clerk.rulebook().ids().into_iter().collect();
        shown.sets.insert(script.meeting.rules.clone());
        shown.add(run.session.meeting());
        shown.refusals.extend(run.refusals.iter().cloned());
        shown.deeds.extend(run.deeds.iter().cloned());
        clerk.close().await.unwrap();
    }
    let kinds: BTreeSet<String> = KindName::ALL.iter().map(name).collect();
    let known: BTreeSet<String> = shown.kinds.iter().map(name).collect();
    assert_missing("refusals", &codes(), &shown.refusals);
    assert_missing("kinds of motions", &kinds, &known);
    assert_missing("deeds", &deeds(), &shown.deeds);
    assert_missing("majorities", &majorities(), &shown.majorities);
    let facts = Fact::KINDS.iter().map(|kind| (*kind).to_owned()).collect();
    assert_missing("facts", &facts, &shown.facts);
    assert_missing("rule sets", &sets, &shown.sets);
    assert!(shown.casting, "a casting vote");
    assert!(shown.decisive, "a vote of the chair that changes the result");
}

fn assert_missing(what: &str, all: &BTreeSet<String>, shown: &BTreeSet<String>) {
    let missing: Vec<_> = all.difference(shown).collect();
    assert!(
        missing.is_empty(),
        "{what}: {} of {}, not {missing:?}",
        all.len() - missing.len(),
        all.len()
    );
}

#[test]
fn the_lists_are_whole() {
    let codes = codes();
    assert!(codes.len() > 100, "{} refusals", codes.len());
    assert!(codes.contains(&Refusal::NotCalled.code()));
    assert!(codes.contains(&Refusal::MinutesAreFrozen.code()));
    assert!(deeds().contains("call") && deeds().contains("freeze-minutes"));
    assert_eq!(majorities().len(), 12, "{:?}", majorities());
}

/// Every code of a refusal, from the shape that the windows know.
fn codes() -> BTreeSet<String> {
    let shape = Refusal::inline(&Config::new());
    let codes = shape.split("\"code\":").skip(1);
    codes.map(|rest| quoted(rest).to_owned()).collect()
}

/// Every majority that has a name of its own.
fn majorities() -> BTreeSet<String> {
    let shape = MajorityName::inline(&Config::new());
    let names = shape.split('|').map(|part| quoted(part).to_owned());
    names.filter(|majority| *majority != name(&MajorityName::Other)).collect()
}

/// The first words in quotes.
fn quoted(text: &str) -> &str {
    text.split('"').nth(1).unwrap()
}

/// Every deed, from the schema of scenarios.
fn deeds() -> BTreeSet<String> {
    let schema = scenario::schema();
    let variants = schema["$defs"]["Deed"]["oneOf"].as_array().unwrap();
    variants.iter().map(|variant| tag(variant).unwrap().to_owned()).collect()
}

fn tag(variant: &Value) -> Option<&str> {
    variant["properties"]["do"]["const"].as_str()
}

/// Whoever writes a scenario against the schema writes what the program reads: the keys of every
/// step are those of its form, and none that it needs is missing.
#[test]
fn every_step_has_a_form_of_the_schema() {
    let schema = scenario::schema();
    let forms = schema["properties"]["steps"]["items"]["anyOf"].as_array().unwrap();
    for file in common::scenarios() {
        let name = common::name(&file);
        let written: Value =
            serde_norway::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        for step in written["steps"].as_array().unwrap() {
            let form = forms.iter().find(|form| tag(form) == step["do"].as_str()).unwrap();
            let fields = form["properties"].as_object().unwrap();
            let stray = step.as_object().unwrap().keys().find(|key| !fields.contains_key(*key));
            assert_eq!(stray, None, "{name}: {step}");
            let needed = form["required"].as_array().unwrap();
            let missing = needed.iter().find(|key| step.get(key.as_str().unwrap()).is_none());
            assert_eq!(missing, None, "{name}: {step}");
        }
    }
}
