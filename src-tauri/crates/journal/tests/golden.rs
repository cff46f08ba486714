//! The golden records of `meeting-called` in version 2, in `tests/golden/events/v2.jsonl`: with
//! `YISHI_GOLDEN=write` in the environment they are written, otherwise a file that differs fails
//! the test. Once a program has been released that writes them, they never change again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::{fmt::Write as _, path::Path};

use council::{
    Event, Fact,
    ids::{ActId, MeetingId, PersonId},
    people::{Author, Office},
    rules::RuleSet,
    sitting::{Held, Particulars},
    time::Stamp,
};
use journal::{Head, Stored, codec};
use serde_json::{Value, json};
use uuid::Uuid;

const STREAM: Uuid = Uuid::from_u128(0x0198_0000_0001_7000_8000_0000_0000_0002);

fn cite(article: &str) -> Value {
    json!({ "source": "cn-civil-code", "article": article })
}

fn threshold(base: &str, num: u32, den: u32, strict: bool) -> Value {
    json!({
        "base": base,
        "share": { "num": num, "den": den, "strict": strict },
        "cite": cite("278"),
    })
}

fn row(class: &str, rank: Option<u8>, decided: &str) -> Value {
    json!({
        "class": class, "rank": rank, "interrupts": "no", "second": "yes", "debate": "yes",
        "amend": true, "decided": decided, "reconsider": "yes", "cite": cite("1"),
    })
}

/// Rules that say as little as rules can.
fn plain() -> Value {
    json!({
        "id": "own-plain",
        "cite": cite("1"),
        "valid_from": "2021-01-01",
        "quorum": {
            "base": "members",
            "share": { "num": 1, "den": 2, "strict": true },
            "cite": cite("1"),
        },
        "floor": {
            "speech_seconds": 120, "question_seconds": 60, "side_required": false,
            "order": "asked", "cite": cite("1"),
        },
        "motions": {
            "second_required": false,
            "kinds": ["main"],
            "rows": { "main": row("main", Some(1), "majority") },
            "cite": cite("1"),
        },
        "votes": {
            "ordinary": threshold("cast", 1, 2, true),
            "two_thirds": threshold("cast", 2, 3, false),
            "ask_abstain": false,
        },
    })
}

/// Rules that say everything that rules can.
fn full() -> Value {
    let over = json!({
        "id": "own-full",
        "derived_from": "cn-owners-assembly",
        "name": "长江大厦业主大会",
        "valid_to": "2099-12-31",
        "quorum": {
            "base": "seats", "at_least": 3, "fixed": 7, "proxies_count": true,
            "recused_count": true, "of_the_rest": { "num": 1, "den": 3, "strict": false },
            "without": ["adjourn"], "waiver": cite("2"),
        },
        "proxies": { "per_agent": 3, "cite": cite("3") },
        "floor": {
            "speeches_per_question": 2, "order": "alternate", "side_required": true,
            "mover_replies": true, "chair_neutral": true, "full_debate": true,
            "public_time": { "minutes": 15, "seconds": 180, "cite": cite("4") },
        },
        "motions": {
            "second_required": true,
            "kinds": ["main", "adjourn", "point-of-order"],
            "rows": {
                "adjourn": row("privileged", Some(12), "majority"),
                "point-of-order": row("incidental", None, "chair-rules"),
            },
        },
        "votes": {
            "ordinary": {
                "base": "participating", "fixed": 8, "by_area": true,
                "turnout": { "num": 2, "den": 3, "strict": false },
                "or": threshold("seats", 1, 2, true),
            },
            "procedural": threshold("present", 1, 2, true),
            "by_kind": { "adjourn": threshold("members", 1, 2, true) },
            "matters": {
                "owners-rebuild": {
                    "threshold": threshold("participating", 3, 4, false),
                    "reserved": true,
                    "cite": cite("278"),
                },
            },
            "ask_abstain": true,
            "chair": "second-or-casting",
        },
    });
    council::rules::derived(&council::rules::derived(&plain(), &over), &around())
}

/// What rules say of everything around a meeting.
fn around() -> Value {
    json!({
        "convening": {
            "notice": {
                "days": 15, "count": "from-next-day", "urgent_days": 1,
                "holidays": "england-wales", "cite": cite("5"),
            },
            "agenda": {
                "lock": "locked", "take_up": { "num": 2, "den": 3, "strict": false },
                "cite": cite("6"),
            },
            "requisitions": [{
                "group": "owners", "share": { "num": 1, "den": 5, "strict": false },
                "at_least": 2, "cite": cite("7"),
            }],
            "publication": { "days": 15, "within_days": 3, "cite": cite("8") },
            "composition": [{
                "group": "women", "share": { "num": 1, "den": 3, "strict": false },
                "cite": cite("9"),
            }],
        },
        "gates": [
            {
                "key": "party-members-deliberate", "kind": "elsewhere",
                "quorum": { "num": 2, "den": 3, "strict": false },
                "majority": { "num": 1, "den": 2, "strict": true },
                "days_after": 7, "cite": cite("10"),
            },
            { "key": "resolution-published", "kind": "posted", "posted_days": 15,
              "cite": cite("11") },
        ],
        "consultation": { "only": false, "cite": cite("12") },
        "grounds": { "quorum": cite("278"), "renewing": cite("13") },
        "settings": [
            { "path": "floor.speech_seconds",
              "choice": { "type": "number", "min": 30, "max": 600, "none": false } },
            { "path": "votes.ask_abstain", "choice": { "type": "yes-no" } },
            { "path": "convening.notice.count",
              "choice": { "type": "one-of", "of": ["from-next-day", "full-days-between"] } },
        ],
    })
}

fn called(n: u32, rules: Value, particulars: Particulars, held: Held) -> Event {
    let rules: RuleSet = serde_json::from_value(rules).unwrap();
    let rules_sha256 = rules.sha256().unwrap();
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
            person: (n == 0).then_some(PersonId(Uuid::from_u128(1))),
            office: Some(Office::Chair),
        },
        fact: Fact::MeetingCalled {
            meeting: MeetingId(STREAM),
            particulars,
            held,
            rules: Box::new(rules),
            rules_sha256,
        },
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
    let particulars = Particulars {
        body: "长江大厦业主大会".to_owned(),
        seats: Some(154),
        ..Particulars::default()
    };
    let events = [
        called(0, full(), particulars, Held::Live),
        called(1, plain(), Particulars::default(), Held::OnPaper),
    ];
    let mut head = Head::default();
    let mut lines = String::new();
    for event in events {
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
fn the_golden_records_of_called_meetings_are_as_they_are_written() {
    assert_eq!(codec::newest_version("meeting-called"), 2);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden/events/v2.jsonl");
    if std::env::var_os("YISHI_GOLDEN").is_some_and(|mode| mode == "write") {
        std::fs::write(&file, lines()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(file).unwrap(), lines());
}

#[test]
fn rules_that_say_everything_leave_no_field_out() {
    let rules: RuleSet = serde_json::from_value(full()).unwrap();
    assert_eq!(rules.fault(), None);
    let written = serde_json::to_string(&rules).unwrap();
    for field in ["waiver", "of_the_rest", "turnout", "\"or\"", "within_days", "days_after"] {
        assert!(written.contains(field), "{field}");
    }
    assert_eq!(serde_json::from_str::<RuleSet>(&written).unwrap(), rules);
}
