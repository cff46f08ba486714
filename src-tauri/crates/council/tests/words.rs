//! Every text that the core names is there in every language, and is given every value that it
//! asks for.

#![allow(clippy::unwrap_used)]

mod chance;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use chance::{Chance, Dice, some_rules};
use council::decide;
use council::people::Names;
use council::sitting::Held;
use council::view::{self, Words};
use table::{Table, request};

/// The variables of each message of a language, those of the messages that it refers to included.
fn variables(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut bodies: BTreeMap<String, String> = BTreeMap::new();
    let folder = format!("{}/../../../assets/text/{language}", env!("CARGO_MANIFEST_DIR"));
    for area in ["cue", "recent", "refusal", "cite", "question", "named"] {
        let mut open = String::new();
        for line in std::fs::read_to_string(format!("{folder}/{area}.ftl")).unwrap().lines() {
            if line.starts_with('#') {
                continue;
            }
            if let Some((id, body)) = line.split_once(" = ")
                && id.starts_with(area)
            {
                id.clone_into(&mut open);
                bodies.insert(open.clone(), format!("{body}\n"));
            } else if let Some(body) = bodies.get_mut(&open) {
                body.push_str(line);
            }
        }
    }
    bodies.keys().map(|id| (id.clone(), asked_by(id, &bodies))).collect()
}

fn asked_by(id: &str, bodies: &BTreeMap<String, String>) -> BTreeSet<String> {
    let of_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let name = |text: &str| text.split(|c| !of_name(c)).next().unwrap().to_owned();
    let mut asked = BTreeSet::new();
    for piece in bodies[id].split("{ ").skip(1) {
        match piece.strip_prefix('$') {
            Some(variable) => {
                asked.insert(name(variable));
            }
            None if bodies.contains_key(&name(piece)) => {
                asked.extend(asked_by(&name(piece), bodies));
            }
            None => {}
        }
    }
    asked
}

/// What the core said in a number of random meetings.
fn said() -> Vec<Words> {
    let names = Names::default();
    let mut said = Vec::new();
    for seed in 1000..1040 {
        let mut dice = Dice(seed);
        let mut table = Table::called(some_rules(&mut dice), Held::Live, None);
        let mut fresh = 0;
        for _ in 0..300 {
            table.pass(1000);
            let deed =
                Chance { meeting: &table.meeting, dice: &mut dice, fresh: &mut fresh }.deed();
            let act = table.act(deed);
            match decide(&table.meeting, &act) {
                Ok(events) => {
                    table.put(&events);
                    let told = events.iter().map(|e| &e.fact);
                    said.extend(told.map(|f| view::entries::words(&table.meeting, &names, f)));
                    said.push(view::cue::cue(&table.meeting, &names));
                }
                Err(refusal) => {
                    said.push(view::words::refusal(&table.meeting, &names, &refusal));
                }
            }
        }
    }
    said
}

#[test]
fn every_text_is_given_what_it_asks_for() {
    let said = said();
    let keys: BTreeSet<&str> = said.iter().map(|words| words.key.as_str()).collect();
    let of = |area: &str| keys.iter().filter(|key| key.starts_with(area)).count();
    assert!(of("cue-") >= 24, "{keys:?}");
    assert!(of("recent-") >= 38, "{keys:?}");
    assert!(of("refusal-") >= 55, "{keys:?}");
    for language in ["zh-Hans", "zh-Hant", "en"] {
        let variables = variables(language);
        assert!(variables["cue-debate"].contains("strike"), "references are followed");
        for words in &said {
            let given: BTreeSet<String> = words.args.keys().cloned().collect();
            let asked = variables.get(&words.key).unwrap_or_else(|| panic!("no {}", words.key));
            let missing: Vec<_> = asked.difference(&given).collect();
            assert!(missing.is_empty(), "{language} {}: {missing:?}", words.key);
            if let Some(cite) = &words.cite {
                assert!(variables.contains_key(&format!("cite-{}", cite.source)), "{cite:?}");
            }
        }
    }
}

#[test]
fn every_refusal_is_worded_and_nothing_else() {
    let source = |path: &str| {
        let path = format!("{}/src/{path}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).unwrap()
    };
    let refusals = source("refusal.rs");
    let enumeration = refusals.split_once("pub enum Refusal {").unwrap().1;
    let enumeration = enumeration.split_once("\n}\n").unwrap().0;
    let variants = enumeration.lines().filter_map(|line| {
        let name = line.strip_prefix("    ")?.trim_end_matches([',', '{', ' ']);
        name.chars().next()?.is_ascii_uppercase().then(|| kebab(name))
    });
    let codes: BTreeSet<String> = variants.map(|code| format!("refusal-{code}")).collect();
    assert!(codes.len() > 70, "{codes:?}");
    for language in ["zh-Hans", "zh-Hant", "en"] {
        let variables = variables(language);
        let worded = variables.keys().filter(|key| key.starts_with("refusal-")).cloned();
        assert_eq!(worded.collect::<BTreeSet<_>>(), codes, "{language}");
    }
}

fn kebab(name: &str) -> String {
    let mut words = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !words.is_empty() {
            words.push('-');
        }
        words.push(c.to_ascii_lowercase());
    }
    words
}

#[test]
fn a_side_with_words_of_its_own_is_said_in_them() {
    use council::act::Deed;
    use council::agenda::Side;
    let mut table = Table::in_session(table::rules("cn-residents-council"), 3, 3);
    let Deed::AddItem { item, title, kind, .. } = table::add_item(2) else { panic!() };
    let side = |key: &str, label: &str| Side { key: key.to_owned(), label: Some(label.to_owned()) };
    table.must(Deed::AddItem {
        item,
        parent: None,
        before: None,
        title,
        kind,
        minutes: None,
        presenter: None,
        sides: Some(vec![side("high", "高层居民"), side("villa", "别墅区居民")]),
    });
    table.must(Deed::StartItem { item });
    table.asked(1, 2, Some("villa"));
    let cue = view::cue::cue(&table.meeting, &Names::default());
    assert_eq!(cue.args["side"], view::Arg::from("别墅区居民"));
    table.must(Deed::WithdrawRequest { request: request(1) });
}

#[test]
fn words_in_quotation_marks_have_no_full_stop_and_are_never_empty() {
    use council::motion::Proposal;
    let mut table = Table::in_session(table::rules("roberts-rules-small-board"), 3, 3);
    table.moved(1, 1, table::main_motion("种两棵树，六月前完成。"));
    let cue = view::cue::cue(&table.meeting, &Names::default());
    assert_eq!(cue.args["text"], view::Arg::from("种两棵树，六月前完成"));
    let change = table::strike_insert("，六月前完成", "");
    table.moved(2, 1, Proposal::Amend { target: table::motion(1), change, to: None });
    let refusal = table.refused(council::act::Deed::Adjourn);
    let words = view::words::refusal(&table.meeting, &Names::default(), &refusal);
    assert_eq!(words.args["motion"], view::Arg::from("，六月前完成"));
    let cue = view::cue::cue(&table.meeting, &Names::default());
    assert_eq!(cue.args["change"], view::Arg::from("strike"));
}
