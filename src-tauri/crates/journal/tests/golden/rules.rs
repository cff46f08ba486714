//! Rules that say as little, and as much, as rules can.

use serde_json::{Value, json};

pub fn cite(article: &str) -> Value {
    json!({ "source": "cn-civil-code", "article": article })
}

pub fn threshold(base: &str, num: u32, den: u32, strict: bool) -> Value {
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
pub fn plain() -> Value {
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
pub fn full() -> Value {
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
            "holidays": {
                "id": "england-wales",
                "years": { "2026": {
                    "holidays": ["2026-12-25"], "breaks": ["2026-12-24"], "working": [],
                } },
            },
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
