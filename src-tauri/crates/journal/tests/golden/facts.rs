//! The facts of the golden records, as JSON: every kind that version 1 did not know, and the kinds
//! that it knew with what they have gained since.

use council::{
    Fact,
    ids::MeetingId,
    rules::RuleSet,
    sitting::{Held, Particulars},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::rules::{self, cite, threshold};

/// An identity: `of` tells items from motions, `n` one from another.
fn id(of: u128, n: u128) -> Uuid {
    Uuid::from_u128(0x0198_0000_0000_7000_8000_0000_0000_0000 | of << 80 | n)
}

fn person(n: u128) -> Uuid {
    id(2, n)
}

fn item(n: u128) -> Uuid {
    id(3, n)
}

fn motion(n: u128) -> Uuid {
    id(6, n)
}

fn vote(n: u128) -> Uuid {
    id(7, n)
}

/// Meetings called under rules that say everything, and as little as rules can.
pub fn called(stream: Uuid) -> Vec<Fact> {
    let particulars = Particulars {
        body: "长江大厦业主大会".to_owned(),
        seats: Some(154),
        ..Particulars::default()
    };
    let called = |rules: Value, particulars, held| {
        let rules: RuleSet = serde_json::from_value(rules).unwrap();
        let rules_sha256 = rules.sha256().unwrap();
        let meeting = MeetingId(stream);
        Fact::MeetingCalled { meeting, particulars, held, rules: Box::new(rules), rules_sha256 }
    };
    vec![
        called(rules::full(), particulars, Held::Live),
        called(rules::plain(), Particulars::default(), Held::OnPaper),
    ]
}

/// Everything else.
pub fn others() -> Vec<Fact> {
    let facts = [convening(), motions(), conduct(), proposals(), disposals(), votes()].concat();
    let more =
        [owners(), standing(), small(), in_writing(), crate::elections::facts(), order()].concat();
    let facts = [facts, more, prepared(), approved()].concat();
    let fact = |(kind, data): (&str, Value)| {
        let tagged = match data {
            Value::Null => json!({ "kind": kind }),
            data => json!({ "kind": kind, "data": data }),
        };
        serde_json::from_value(tagged).unwrap_or_else(|error| panic!("{kind}: {error}"))
    };
    facts.into_iter().map(fact).collect()
}

/// How a meeting is prepared: time and parties, items that come again, papers.
fn prepared() -> Facts {
    vec![
        (
            "particulars-set",
            json!({ "particulars": {
                "body": "清枫园议事会", "title": "", "place": "一楼大堂", "hall_minutes": 90,
                "parties": [{ "name": "居委会", "also": ["社区"] }, { "name": "物业公司" }],
            } }),
        ),
        (
            "item-added",
            json!({
                "item": item(7), "parent": null, "before": null, "title": "地面停车位",
                "item_kind": "decision", "minutes": 40, "presenter": null,
                "sides": [{ "key": "for" }, { "key": "against" }],
                "marks": {
                    "standing": true, "matter": "owners-rules",
                    "from": { "meeting": id(1, 9), "item": item(8), "why": "not-reached" },
                },
            }),
        ),
        (
            "item-edited",
            json!({
                "item": item(7), "title": "停车位", "item_kind": "decision", "minutes": null,
                "presenter": null, "marks": { "matter": "owners-covenant" },
            }),
        ),
        (
            "paper-attached",
            json!({
                "item": item(7), "sha256": "a".repeat(64), "title": "平面图",
                "media": "application/pdf",
            }),
        ),
        ("paper-detached", json!({ "item": item(7), "sha256": "a".repeat(64), "title": "平面图" })),
    ]
}

/// Who takes part without a vote, late, or for others.
fn standing() -> Facts {
    vec![
        (
            "proxy-given",
            json!({ "principal": person(7), "agent": person(6), "form": "e".repeat(64) }),
        ),
        (
            "position-recorded",
            json!({
                "person": person(9), "item": item(1), "side": "against",
                "text": "门口的路不能再占了。",
            }),
        ),
        (
            "position-recorded",
            json!({ "person": person(9), "item": item(1), "side": null, "text": "只说一句。" }),
        ),
        ("elector-admitted", json!({ "vote": vote(1), "person": person(8) })),
    ]
}

/// The order of those who wait, which came later than the rest.
fn order() -> Facts {
    vec![(
        "request-placed",
        json!({ "request": id(5, 1), "place": 1, "order": [id(5, 1), id(5, 2)] }),
    )]
}

type Facts = Vec<(&'static str, Value)>;

fn convening() -> Facts {
    vec![
        (
            "notice-given",
            json!({
                "sent": "2026-11-01T09:00", "how": "公告栏", "urgent": true,
                "items": [item(1), item(2)],
            }),
        ),
        ("requisitioned", json!({ "group": "households", "signed": 40, "total": 400 })),
        ("item-admitted", json!({ "item": item(3) })),
        ("item-deferred", json!({ "item": item(2) })),
        (
            "gate-passed",
            json!({
                "item": item(1), "gate": "party-members-deliberate",
                "passage": {
                    "date": "2026-11-01", "entitled": 30, "present": 25, "agreed": 20,
                    "sheet": true,
                },
            }),
        ),
        (
            "gate-passed",
            json!({
                "item": item(1), "gate": "resolution-published",
                "passage": { "date": "2026-12-01", "until": "2026-12-16" },
            }),
        ),
        (
            "consultation-recorded",
            json!({
                "item": item(1), "consensus": "修好楼道灯", "differences": "费用怎么分摊",
                "referral": "committee", "matter": null,
            }),
        ),
        (
            "consultation-recorded",
            json!({
                "item": item(2), "consensus": "", "differences": "是否加装电梯",
                "referral": "assembly", "matter": "owners-rebuild",
            }),
        ),
        ("doors-closed", json!({ "motion": motion(1), "reason": "涉及个人隐私" })),
        ("doors-opened", Value::Null),
        ("public-time-opened", Value::Null),
        ("public-time-closed", Value::Null),
        ("published", json!({ "from": "2026-12-01", "until": "2026-12-16", "place": "一楼大厅" })),
    ]
}

/// The owners' register, with every use and every source, and as little as one can hold.
fn owners() -> Facts {
    let (unit, hash) = (|n| id(8, n), |digit: &str| digit.repeat(64));
    vec![
        (
            "register-adopted",
            json!({ "register": {
                "source": "不动产登记中心", "as_of": "2026-11-01", "parking_counts": true,
                "owners": [
                    { "person": person(1), "name_sha256": hash("a") },
                    { "person": person(2), "name_sha256": hash("b"), "developer": true },
                ],
                "units": [
                    {
                        "unit": unit(1), "label_sha256": hash("1"), "use": "dwelling",
                        "areas": { "register": 881_200, "surveyed": 881_000, "contract": 880_000 },
                        "source": "register", "owner": person(1),
                    },
                    {
                        "unit": unit(2), "label_sha256": hash("2"), "use": "shop",
                        "areas": { "surveyed": 1_500_001 }, "source": "surveyed",
                        "owner": person(2),
                    },
                    {
                        "unit": unit(3), "label_sha256": hash("3"), "use": "parking",
                        "areas": { "contract": 125_000 }, "source": "contract",
                        "owner": person(2),
                    },
                    {
                        "unit": unit(4), "label_sha256": hash("4"), "use": "other",
                        "areas": { "contract": 1 }, "source": "contract", "owner": person(1),
                    },
                ],
            } }),
        ),
        (
            "register-adopted",
            json!({ "register": {
                "source": "S", "as_of": "2026-01-31", "parking_counts": false,
                "owners": [{ "person": person(1), "name_sha256": hash("c") }],
                "units": [{
                    "unit": unit(1), "label_sha256": hash("5"), "use": "dwelling",
                    "areas": { "register": 1 }, "source": "register", "owner": person(1),
                }],
            } }),
        ),
    ]
}

fn motions() -> Facts {
    vec![
        (
            "restated",
            json!({ "motion": motion(1), "proposal": { "kind": "recess", "minutes": 15 } }),
        ),
        (
            "motion-ruled",
            json!({ "motion": motion(1), "granted": true, "words": "动议合乎规则。" }),
        ),
        ("motion-ruled", json!({ "motion": motion(2), "granted": false, "words": "" })),
        ("consent-given", json!({ "motion": motion(1) })),
        ("taken-up", json!({ "motions": [motion(1), motion(2)] })),
        (
            "divided",
            json!({
                "motion": motion(1),
                "parts": [
                    { "motion": motion(3), "text": "安装晾衣架。" },
                    { "motion": motion(4), "text": "费用由各户分摊。" },
                ],
            }),
        ),
        ("seriatim-ordered", json!({ "motion": motion(1), "paragraphs": 3 })),
        ("paragraph-reached", json!({ "motion": motion(1), "paragraph": 4 })),
        ("debate-closed", json!({ "motions": [motion(1), motion(2)] })),
        ("debate-limited", json!({ "motion": motion(1), "seconds": 60, "speeches": null })),
        ("debate-limited", json!({ "motion": motion(1), "seconds": null, "speeches": 1 })),
        ("rules-suspended", json!({ "item": item(1), "grounds": ["turn", "speech-number"] })),
        ("voting-method-ordered", json!({ "method": "ballot" })),
        ("voting-method-ordered", json!({ "method": "roll-call" })),
        ("voting-method-ordered", json!({ "method": "standing" })),
        ("voting-method-ordered", json!({ "method": "show-of-hands" })),
        ("polls-set", json!({ "vote": vote(1), "open": false })),
        ("nominations-set", json!({ "item": item(1), "open": false, "method": null })),
        ("nominations-set", json!({ "item": item(1), "open": null, "method": "书面提名" })),
        ("next-meeting-fixed", json!({ "until": "2026-12-05 19:00，一楼大厅" })),
    ]
}

fn conduct() -> Facts {
    let quorum = |present: u32, met: bool| {
        let cite = cite("7");
        json!({ "members": 21, "present": present, "needed": 11, "met": met, "cite": cite })
    };
    vec![
        (
            "chair-handed-over",
            json!({
                "from": person(1), "to": person(2), "motion": motion(1),
            }),
        ),
        ("chair-handed-over", json!({ "from": person(1), "to": person(2), "motion": null })),
        ("chair-returned", Value::Null),
        ("chosen-for-meeting", json!({ "office": "secretary", "person": person(3) })),
        ("overridden", json!({ "ground": "turn", "reason": "他要去接孩子" })),
        ("warned", json!({ "person": person(4), "ground": "decorum", "words": "打断别人" })),
        ("quorum-lost", json!({ "quorum": quorum(10, false) })),
        ("quorum-regained", json!({ "quorum": quorum(11, true) })),
        ("quorum-waived", json!({ "reason": "无人反对" })),
        ("recused", json!({ "person": person(4), "item": item(1), "reason": "是承包方的亲属" })),
        ("recusal-ended", json!({ "person": person(4), "item": item(1) })),
        ("proxy-given", json!({ "principal": person(5), "agent": person(6) })),
        ("proxy-ended", json!({ "principal": person(5) })),
    ]
}

/// Every kind of motion, with all that it can say.
fn proposals() -> Facts {
    let proposals = [
        json!({ "kind": "main", "text": "加装电梯。", "matter": "owners-rebuild" }),
        json!({ "kind": "main-incidental", "text": "追认上次的决定。" }),
        json!({
            "kind": "amend", "target": motion(1),
            "change": { "strike": "", "insert": "分两期安装。", "whole": true },
        }),
        json!({ "kind": "amend", "target": motion(1), "to": { "kind": "recess", "minutes": 5 } }),
        json!({ "kind": "postpone-indefinitely" }),
        json!({ "kind": "commit", "to": "物业小组", "instructions": "问清价格" }),
        json!({ "kind": "postpone-definitely", "until": "2026-12-05", "special_order": true }),
        json!({ "kind": "limit-extend-debate", "seconds": 60, "speeches": 1 }),
        json!({ "kind": "previous-question", "all": true }),
        json!({ "kind": "lay-on-table" }),
        json!({ "kind": "orders-of-the-day" }),
        json!({ "kind": "question-of-privilege", "text": "听不清" }),
        json!({ "kind": "recess", "minutes": 10 }),
        json!({ "kind": "adjourn" }),
        json!({ "kind": "fix-time-to-adjourn", "until": "明晚七点" }),
        json!({ "kind": "point-of-order", "text": "跑题" }),
        json!({ "kind": "appeal", "ruling": motion(1) }),
        json!({ "kind": "suspend-rules", "text": "不限时间", "grounds": ["speech-number"] }),
        json!({ "kind": "object-consideration" }),
        json!({
            "kind": "division-question",
            "parts": [
                { "motion": motion(3), "text": "安装。" }, { "motion": motion(4), "text": "分摊。" },
            ],
        }),
        json!({ "kind": "consider-seriatim", "paragraphs": 3 }),
        json!({ "kind": "division-assembly" }),
        json!({ "kind": "voting-method", "method": "ballot" }),
        json!({ "kind": "polls-close" }),
        json!({ "kind": "polls-reopen" }),
        json!({ "kind": "nominations-method", "text": "书面" }),
        json!({ "kind": "nominations-close" }),
        json!({ "kind": "nominations-reopen" }),
        json!({ "kind": "excused-from-duty", "person": person(3), "text": "家中有事" }),
        json!({ "kind": "parliamentary-inquiry", "text": "现在可以修正吗？" }),
        json!({ "kind": "request-information", "text": "要多少钱？" }),
        json!({ "kind": "withdraw-modify", "target": motion(1), "text": "安装双杆晾衣架。" }),
        json!({ "kind": "read-papers", "text": "报价单" }),
        json!({ "kind": "take-from-table", "target": motion(1) }),
        json!({
            "kind": "rescind-amend-adopted", "target": motion(1), "text": "", "to": "安装单杆。",
            "notice": true,
        }),
        json!({ "kind": "discharge-committee", "target": motion(1), "notice": true }),
        json!({ "kind": "reconsider", "target": motion(1), "prevailing": true }),
        json!({ "kind": "take-up-unnoticed", "item": item(3) }),
        json!({ "kind": "exclude-public", "text": "涉及个人隐私" }),
    ];
    let moved = |(n, proposal): (u128, Value)| {
        let data = json!({
            "motion": motion(n), "item": item(1), "mover": person(1), "proposal": proposal,
            "needs_second": false,
        });
        ("moved", data)
    };
    (10..).zip(proposals).map(moved).collect()
}

/// The ways off the floor that version 1 did not know.
fn disposals() -> Facts {
    let disposals = [
        "consented",
        "postponed-indefinitely",
        "referred",
        "tabled",
        "divided",
        "not-considered",
        "unfinished",
        "rescinded",
        "granted",
        "denied",
        "answered",
    ];
    let disposed = |how| ("motion-disposed", json!({ "motion": motion(1), "disposal": how }));
    disposals.into_iter().map(disposed).collect()
}

fn verdict() -> Value {
    json!({
        "carried": true, "entitled": 28, "present": 24, "participating": 24, "cast": 23,
        "not_recorded": 0, "base": "participating", "base_count": 24,
        "share": { "num": 3, "den": 4, "strict": false }, "needed": 18, "tie": false,
        "cite": cite("278"), "name": "double", "chair": "for",
        "arithmetic": [
            {
                "what": "turnout", "by": "heads", "part": 24, "whole": 28,
                "share": { "num": 2, "den": 3, "strict": false }, "needed": 19, "reached": true,
            },
            {
                "what": "favour", "by": "area", "base": "participating", "part": 18_000_000,
                "whole": 24_000_000, "share": { "num": 3, "den": 4, "strict": false },
                "needed": 18_000_000, "reached": true, "alternative": 1,
            },
            {
                "what": "fixed", "by": "heads", "part": 18, "whole": 28, "needed": 8,
                "reached": true,
            },
            { "what": "lead", "by": "heads", "part": 18, "whole": 5, "needed": 6, "reached": true },
        ],
    })
}

/// A count of papers that says everything.
fn papers() -> Value {
    json!({
        "papers": {
            "printed": 35, "unused": 4, "issued": 31, "exchanged": 1, "not_returned": 2,
            "in_box": 28, "invalid": 1, "valid": 27, "blank": 2,
            "boxes": [
                { "place": "主会场", "papers": 20 }, { "place": "流动票箱", "papers": 8 },
            ],
        },
        "marks": { "for": 20, "against": 4, "abstain": 1 },
        "counters": [person(1), person(2)],
    })
}

fn votes() -> Facts {
    let quorum =
        json!({ "members": 28, "present": 24, "needed": 19, "met": true, "cite": cite("278") });
    let tally = json!({
        "for": { "heads": 18, "area": 18_000_000 }, "against": { "heads": 5, "area": 5_000_000 },
        "abstain": { "heads": 1, "area": 1_000_000 }, "spoiled": { "heads": 0 },
    });
    let mut own = threshold("participating", 3, 4, false);
    own["fixed"] = json!(8);
    own["by_area"] = json!(true);
    own["turnout"] = json!({ "num": 2, "den": 3, "strict": false });
    own["or"] = threshold("seats", 1, 2, true);
    vec![
        ("particulars-set", json!({ "particulars": { "body": "业主大会", "seats": 28 } })),
        (
            "vote-opened",
            json!({
                "vote": vote(1), "motion": motion(1), "sitting": id(4, 1),
                "electorate": [person(1), person(2)],
                "terms": {
                    "quorum": quorum, "threshold": own, "ask_abstain": true, "seats": 28,
                    "entitled_area": 28_000_000, "present_area": 24_000_000,
                    "chair": "second-or-casting", "method": "roll-call",
                },
            }),
        ),
        ("vote-counted", json!({ "vote": vote(1), "tally": tally, "at_close": quorum })),
        ("vote-decided", json!({ "vote": vote(1), "verdict": verdict() })),
        (
            "vote-settled",
            json!({
                "vote": vote(1), "ruling": "stands", "reason": "结果不变", "recount": verdict(),
            }),
        ),
        (
            "roll-called",
            json!({
                "vote": vote(2),
                "answers": [
                    { "person": person(1), "choice": "for" },
                    { "person": person(2), "choice": "against" },
                    { "person": person(3), "choice": "abstain" },
                ],
            }),
        ),
        ("count-entered", json!({ "vote": vote(3), "pass": "second", "entry": papers() })),
        ("ballot-voided", json!({ "vote": vote(3), "in_box": 31, "issued": 30 })),
    ]
}

/// Last, so that no line before it moves.
fn in_writing() -> Facts {
    vec![
        ("motion-disposed", json!({ "motion": motion(2), "disposal": "in-writing" })),
        (
            "forms-issued",
            json!({ "vote": vote(4), "to": "all", "how": "door", "on": "2026-06-30" }),
        ),
        (
            "forms-issued",
            json!({
                "vote": vote(4), "to": { "people": [person(1), person(2)] }, "how": "electronic",
                "on": "2026-07-01",
            }),
        ),
        (
            "form-returned",
            json!({
                "vote": vote(4), "person": person(1), "choice": "for", "on": "2026-07-02",
                "how": "venue", "place": "一号楼", "scan": "f".repeat(64),
            }),
        ),
        (
            "form-returned",
            json!({
                "vote": vote(4), "person": person(2), "choice": "invalid", "on": "2026-07-03",
            }),
        ),
        ("form-taken-back", json!({ "vote": vote(4), "person": person(2) })),
        (
            "vote-opened",
            json!({
                "vote": vote(4), "motion": motion(2), "sitting": id(4, 1),
                "electorate": [person(1), person(2)],
                "terms": {
                    "quorum": {
                        "members": 2, "present": 2, "needed": 0, "met": true, "cite": null,
                    },
                    "threshold": threshold("participating", 1, 2, true), "ask_abstain": true,
                    "entitled_area": 1_600_000, "present_area": 1_600_000, "method": "written",
                    "entitled": 2,
                    "written": {
                        "until": "2026-07-10", "silent_with_majority": true,
                        "invalid_takes_part": false, "issued_first": true,
                    },
                },
            }),
        ),
    ]
}

/// Straw polls, questions that follow one another, and votes that were annulled.
fn small() -> Facts {
    let poll = |n| id(9, n);
    vec![
        ("vote-annulled", json!({ "vote": vote(1), "reason": "有人没有听清" })),
        (
            "questions-linked",
            json!({
                "item": item(1),
                "questions": [
                    { "motion": motion(21), "text": "改建车棚。", "matter": "other" },
                    { "motion": motion(22), "text": "改建西侧。" },
                ],
            }),
        ),
        ("questions-not-reached", json!({ "item": item(1), "motions": [motion(22)] })),
        (
            "straw-poll-opened",
            json!({
                "poll": poll(1), "item": item(1), "question": "装哪一种？",
                "answers": ["铁架", "绳子"], "several": true, "present": 24,
            }),
        ),
        ("straw-poll-counted", json!({ "poll": poll(1), "counts": [14, 9] })),
        ("straw-poll-abandoned", json!({ "poll": poll(2) })),
        ("roll-called", json!({ "vote": vote(2), "answers": [], "silent": [person(3)] })),
        (
            "place-counted",
            json!({
                "vote": vote(4),
                "count": { "place": "分会场", "present": 12, "tally": { "for": 9, "against": 2 } },
            }),
        ),
        ("consent-refused", json!({ "motion": motion(2), "person": person(4) })),
        ("consent-refused", json!({ "motion": motion(3) })),
        (
            "vote-counted",
            json!({
                "vote": vote(4), "tally": { "for": 28, "against": 3, "uncounted": "for" },
            }),
        ),
    ]
}

/// How minutes are approved and issued again.
fn approved() -> Facts {
    vec![
        (
            "earlier-minutes-approved",
            json!({
                "of": { "day": "2026-09-18", "meeting": id(1, 9), "pdf": "a".repeat(64) },
                "corrections": [
                    {
                        "place": "30/15, paragraph 5",
                        "strike": "probably wouldn't", "insert": "might not",
                    },
                ],
                "motion": motion(2),
            }),
        ),
        ("earlier-minutes-approved", json!({ "of": { "day": "2026-09-18" } })),
        ("minutes-approved", json!({ "approving": { "how": "at-once" } })),
        (
            "minutes-approved",
            json!({
                "approving": {
                    "how": "by-meeting", "day": "2026-11-20", "meeting": id(1, 9),
                    "corrections": [{ "place": "第三项", "strike": "单杆", "insert": "双杆" }],
                },
            }),
        ),
        ("minutes-reissued", json!({ "pdf": "b".repeat(64), "replaces": "c".repeat(64) })),
    ]
}
