//! The golden records of elections.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::rules::cite;

fn id(of: u128, n: u128) -> Uuid {
    Uuid::from_u128(0x0198_0000_0000_7000_8000_0000_0000_0000 | of << 80 | n)
}

fn candidate(n: u128) -> Uuid {
    id(21, n)
}

fn person(n: u128) -> Uuid {
    id(2, n)
}

fn hurdle() -> Value {
    json!({
        "base": "participating", "share": { "num": 1, "den": 2, "strict": true },
        "turnout": { "num": 2, "den": 3, "strict": true }, "cite": cite("19"),
    })
}

fn plan() -> Value {
    json!({
        "title": "居委会委员", "purpose": "committee", "seats": 2, "marking": "per-name",
        "write_ins": true, "secret": true, "winning": "majority", "first": hurdle(),
        "further": hurdle(), "field": "leading", "ties": "lots", "second": true,
        "acceptance": true, "contest": cite("18"), "uncontested": "voted", "proxies": false,
        "criteria": ["安全", "耐用"], "cite": cite("19"),
    })
}

fn nominations(election: Uuid) -> Vec<(&'static str, Value)> {
    let nominated = |n: u128, subject: Value, by: Value| {
        let candidate = candidate(n);
        let data = json!({
            "election": election, "candidate": candidate, "subject": subject, "by": by,
        });
        ("candidate-nominated", data)
    };
    let on_roll = |n| json!({ "is": "person", "person": person(n) });
    let mut tied = nominated(4, on_roll(4), json!({ "kind": "applicant" }));
    tied.1["ties"] = json!(["near-relative", "committee-member"]);
    let other = json!({ "is": "person", "person": person(9), "name_sha256": "ab".repeat(32) });
    let member = json!({ "kind": "member", "person": person(1) });
    let option = json!({ "is": "option", "title": "双杆式" });
    let assessment = json!({ "criterion": 1, "mark": "partly", "note": "要除锈" });
    vec![
        nominated(1, on_roll(2), member),
        nominated(2, other, json!({ "kind": "party", "organisation": "社区党委" })),
        nominated(3, on_roll(3), json!({ "kind": "voters", "signed": 12 })),
        tied,
        nominated(5, option, json!({ "kind": "listed" })),
        ("nomination-seconded", json!({ "candidate": candidate(1), "person": person(3) })),
        ("nomination-answered", json!({ "candidate": candidate(1), "accepts": true })),
        ("candidate-withdrew", json!({ "candidate": candidate(3), "reason": "没有时间" })),
        ("option-weighed", json!({ "candidate": candidate(5), "assessment": assessment })),
    ]
}

fn count() -> Value {
    json!({
        "papers": {
            "printed": 30, "unused": 2, "issued": 28, "exchanged": 1, "not_returned": 2,
            "in_box": 25, "invalid": 1, "valid": 24, "blank": 4,
            "boxes": [{ "place": "主会场", "papers": 20 }, { "place": "流动票箱", "papers": 5 }],
        },
        "marks": [
            { "candidate": candidate(1), "for": 15, "against": 3, "abstain": 1, "unclear": 1 },
            { "candidate": candidate(2), "for": 10, "abstain": 10 },
        ],
        "sheets": [{
            "papers": 20,
            "marks": [
                { "candidate": candidate(1), "choice": "for" }, { "candidate": candidate(2) },
            ],
        }],
        "counters": [person(5), person(6)],
    })
}

fn outcome() -> Value {
    let line = |part: u32, reached: bool| {
        json!({
            "what": "favour", "by": "heads", "base": "participating", "part": part, "whole": 25,
            "share": { "num": 1, "den": 2, "strict": true }, "needed": 13, "reached": reached,
        })
    };
    json!({
        "end": "valid", "voting": 25,
        "turnout": {
            "what": "turnout", "by": "heads", "part": 25, "whole": 30,
            "share": { "num": 2, "den": 3, "strict": true }, "needed": 21, "reached": true,
        },
        "places": [
            {
                "candidate": candidate(1), "rank": 1, "favour": 15, "against": 3, "abstain": 1,
                "unclear": 1, "line": line(15, true), "elected": true,
            },
            {
                "candidate": candidate(2), "rank": 2, "favour": 10, "against": 0, "abstain": 10,
                "unclear": 0, "line": line(10, false), "elected": false,
            },
        ],
        "tied": [candidate(2), candidate(4)], "tied_seats": 1, "open": 0,
    })
}

/// Every kind of fact about an election.
pub fn facts() -> Vec<(&'static str, Value)> {
    let (election, round) = (id(20, 1), id(22, 1));
    let terms = json!({
        "method": "ballot", "reason": "further",
        "candidates": [candidate(1), candidate(2)], "seats": 2, "hurdle": hurdle(),
        "electorate": [person(1), person(2), person(3)], "entitled": 30,
    });
    let lots = json!({
        "order": [candidate(4), candidate(2)], "seats": 1, "drawn_by": person(5),
        "witnesses": [person(6)],
    });
    let written = json!({ "is": "person", "person": person(8) });
    let (first, hands) = (count(), json!({ "voting": 9 }));
    let mut facts = vec![(
        "election-opened",
        json!({ "election": election, "item": id(3, 1), "plan": plan() }),
    )];
    facts.extend(nominations(election));
    facts.extend([
        ("round-opened", json!({ "election": election, "round": round, "terms": terms })),
        ("written-in", json!({ "round": round, "candidate": candidate(6), "subject": written })),
        ("round-counted", json!({ "round": round, "pass": "second", "count": first })),
        ("round-counted", json!({ "round": round, "pass": "first", "count": hands })),
        ("round-decided", json!({ "round": round, "outcome": outcome() })),
        ("lots-drawn", json!({ "round": round, "lots": lots })),
        ("acclaimed", json!({ "election": election, "candidates": [candidate(1)] })),
        (
            "election-ended",
            json!({
                "election": election, "elected": [candidate(1)], "vacant": 1, "reason": "改日再选",
            }),
        ),
        ("round-annulled", json!({ "round": round, "reason": "票箱没有封好" })),
        ("election-annulled", json!({ "election": election, "reason": "名单有误" })),
    ]);
    facts
}
