//! The golden records of `tests/golden/events/v2.jsonl`: everything that version 1 did not write.
//! With `YISHI_GOLDEN=write` in the environment they are written, otherwise a file that differs
//! fails the test. Once a program has been released that writes them, they never change again.

#![allow(clippy::wildcard_enum_match_arm, reason = "a test names the kinds that it is about")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod elections;
mod facts;
mod rules;

use std::{collections::BTreeSet, fmt::Write as _, path::Path};

use council::{
    Event, Fact,
    ids::{ActId, PersonId},
    motion::KindName,
    people::{Author, Office},
    rules::RuleSet,
    time::Stamp,
};
use journal::{Head, Stored, codec};
use uuid::Uuid;

const STREAM: Uuid = Uuid::from_u128(0x0198_0000_0001_7000_8000_0000_0000_0002);

/// A fact in an envelope; the envelopes differ from one to the next.
fn event(n: u32, fact: Fact) -> Event {
    Event {
        act: ActId(Uuid::from_u128(0x0198_0000_0008_7000_8000_0000_0000_0100 + u128::from(n))),
        place: 0,
        at: Stamp {
            utc_ms: 1_795_262_400_000 + i64::from(n) * 1000,
            offset_minutes: 480,
            steady_ms: u64::from(n) * 1000,
            typed_ms: (n == 1).then_some(1_795_262_000_000),
        },
        by: Author {
            person: n.is_multiple_of(2).then_some(PersonId(Uuid::from_u128(1))),
            office: if n.is_multiple_of(3) { Some(Office::Secretary) } else { Some(Office::Chair) },
        },
        fact,
    }
}

fn hex(bytes: [u8; 32]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

/// The records as the lines of a golden file.
fn lines() -> String {
    let facts = facts::called(STREAM).into_iter().chain(facts::others());
    let mut head = Head::default();
    let mut lines = String::new();
    for (n, fact) in (0..).zip(facts) {
        let event = event(n, fact);
        let stored = Stored::chain(STREAM, head, codec::encode(&event).unwrap());
        head = stored.head();
        let entry = &stored.entry;
        let quoted = |text: &Option<String>| serde_json::to_string(text).unwrap();
        let number = |n: Option<i64>| n.map_or("null".to_owned(), |n| n.to_string());
        writeln!(
            lines,
            "{{\"stream\":\"{STREAM}\",\"position\":{},\"act\":\"{}\",\"place\":{},\
             \"kind\":\"{}\",\"version\":{},\"person\":{},\"office\":{},\"utc_ms\":{},\
             \"offset_minutes\":{},\"steady_ms\":{},\"typed_ms\":{},\"payload\":{},\
             \"prev\":\"{}\",\"hash\":\"{}\"}}",
            stored.position,
            entry.act,
            entry.place,
            entry.kind,
            entry.version,
            quoted(&entry.person.map(|person| person.to_string())),
            quoted(&entry.office),
            entry.utc_ms,
            entry.offset_minutes,
            entry.steady_ms,
            number(entry.typed_ms),
            String::from_utf8_lossy(&entry.payload),
            hex(stored.prev),
            hex(stored.hash),
        )
        .unwrap();
    }
    lines
}

#[test]
fn the_golden_records_are_as_they_are_written() {
    assert_eq!(codec::newest_version("meeting-called"), 2);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden/events/v2.jsonl");
    if std::env::var_os("YISHI_GOLDEN").is_some_and(|mode| mode == "write") {
        std::fs::write(&file, lines()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(file).unwrap(), lines());
}

#[test]
fn rules_that_say_everything_leave_no_field_out() {
    let rules: RuleSet = serde_json::from_value(rules::full()).unwrap();
    assert_eq!(rules.fault(), None);
    let written = serde_json::to_string(&rules).unwrap();
    for field in
        ["waiver", "of_the_rest", "turnout", "\"or\"", "within_days", "days_after", "years"]
    {
        assert!(written.contains(field), "{field}");
    }
    assert_eq!(serde_json::from_str::<RuleSet>(&written).unwrap(), rules);
}

/// Whatever can be moved has been written once; what version 1 knew stands in its own file.
#[test]
fn every_kind_of_motion_has_a_golden_record() {
    let moved = |fact: Fact| match fact {
        Fact::Moved { proposal, .. } => Some(proposal.kind()),
        _ => None,
    };
    let written: BTreeSet<KindName> = facts::others().into_iter().filter_map(moved).collect();
    let first = [KindName::AmendSecondary];
    let missing: Vec<_> =
        KindName::ALL.iter().filter(|k| !written.contains(k) && !first.contains(k)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
