//! `meeting-called` from version 1 to 2: the rules gain the table of motions.
//!
//! Version 1 knew four kinds of motions by name and decided each by a majority of its own or the
//! ordinary one. What a meeting did under those rules it does under the lifted ones.

use serde_json::{Map, Value, json};

/// The payload of version 2, made of that of version 1; none where that is not what it should be.
/// The hash of the rules stays as it was stored: it is that of the rules as they were then.
pub(super) fn with_table(mut payload: Value) -> Option<Value> {
    let rules = payload.get_mut("rules")?.as_object_mut()?;
    let motions = rules.get_mut("motions")?.as_object_mut()?;
    let cite = motions.get("cite")?.clone();
    let kinds = kinds(motions.get("kinds")?)?;
    let rows: Map<String, Value> = kinds
        .iter()
        .map(|kind| Some(((*kind).to_owned(), row(kind, &cite)?)))
        .collect::<Option<_>>()?;
    motions.insert("kinds".to_owned(), json!(kinds));
    motions.insert("rows".to_owned(), Value::Object(rows));
    let votes = rules.get_mut("votes")?.as_object_mut()?;
    votes.insert("two_thirds".to_owned(), two_thirds(&cite));
    if let Some(by_kind) = votes.get_mut("by_kind").and_then(Value::as_object_mut)
        && let Some(amend) = by_kind.get("amend").cloned()
    {
        // Version 1 had one kind for both degrees.
        by_kind.insert("amend-secondary".to_owned(), amend);
    }
    // Where no article was named for it, a vote did not wait for whoever wanted to speak.
    let full = rules.get("grounds").is_some_and(|grounds| grounds.get("full-debate").is_some());
    rules.get_mut("floor")?.as_object_mut()?.insert("full_debate".to_owned(), full.into());
    rules.insert("cite".to_owned(), cite);
    Some(payload)
}

/// The kinds that the rules knew: a main motion could always be recorded, and an amendment could
/// be amended.
fn kinds(known: &Value) -> Option<Vec<&'static str>> {
    let known = known.as_array()?;
    let of = |name: &str| known.iter().any(|kind| kind.as_str() == Some(name));
    let first = ["main", "amend", "postpone-definitely", "excused-from-duty"];
    if known.iter().any(|kind| kind.as_str().is_none_or(|kind| !first.contains(&kind))) {
        return None;
    }
    let mut kinds = vec!["main"];
    if of("amend") {
        kinds.extend(["amend", "amend-secondary"]);
    }
    kinds.extend(["postpone-definitely", "excused-from-duty"].into_iter().filter(|k| of(k)));
    Some(kinds)
}

fn two_thirds(cite: &Value) -> Value {
    json!({
        "base": "cast",
        "share": { "num": 2, "den": 3, "strict": false },
        "cite": cite,
    })
}

/// A row of the table as version 1 acted: the cells of Robert's Rules (12th ed.), but every kind
/// needed a second where the rules asked for one, only main motions and amendments of the first
/// degree could be amended, and no postponement made a special order.
fn row(kind: &str, cite: &Value) -> Option<Value> {
    Some(match kind {
        "main" => json!({
            "class": "main", "rank": 1, "interrupts": "no", "second": "yes", "debate": "yes",
            "amend": true, "decided": "majority", "reconsider": "yes", "cite": cite,
        }),
        "amend" => json!({
            "class": "subsidiary", "rank": 3, "interrupts": "no", "second": "yes",
            "debate": "as-target", "amend": true, "decided": "majority", "reconsider": "yes",
            "cite": cite,
        }),
        "amend-secondary" => json!({
            "class": "subsidiary", "rank": 3, "interrupts": "no", "second": "yes",
            "debate": "as-target", "amend": false, "decided": "majority", "reconsider": "yes",
            "cite": cite,
        }),
        "postpone-definitely" => json!({
            "class": "subsidiary", "rank": 5, "interrupts": "no", "second": "yes",
            "debate": "yes", "amend": false, "decided": "majority", "reconsider": "yes",
            "cite": cite,
        }),
        "excused-from-duty" => json!({
            "class": "incidental", "interrupts": "yes", "second": "yes", "debate": "yes",
            "amend": false, "decided": "majority", "reconsider": "lost-only", "cite": cite,
        }),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use council::{
        motion::KindName,
        rules::{Case, Ground, MajorityBase, MajorityName, RuleSet},
    };

    use super::*;

    fn first() -> Value {
        let cite = json!({ "source": "cn-twelve-principles", "article": "1" });
        let half = json!({ "num": 1, "den": 2, "strict": true });
        json!({
            "meeting": "01980000-0001-7000-8000-000000000001",
            "held": "live",
            "rules": {
                "id": "cn-residents-council",
                "valid_from": "2015-07-22",
                "valid_to": null,
                "quorum": { "base": "members", "share": half, "at_least": 0, "cite": cite },
                "floor": {
                    "speech_seconds": 120, "question_seconds": 60, "speeches_per_question": 2,
                    "side_required": true, "order": "alternate", "cite": cite,
                },
                "motions": {
                    "second_required": true,
                    "kinds": ["main", "amend", "postpone-definitely", "excused-from-duty"],
                    "cite": cite,
                },
                "votes": {
                    "ordinary": { "base": "cast", "share": half, "cite": cite },
                    "by_kind": { "amend": { "base": "present", "share": half, "cite": cite } },
                    "ask_abstain": true,
                },
                "grounds": { "full-debate": cite },
            },
            "rules_sha256": "01".repeat(32),
        })
    }

    fn lifted(payload: Value) -> RuleSet {
        let lifted = with_table(payload).unwrap();
        assert_eq!(lifted["rules_sha256"], json!("01".repeat(32)));
        serde_json::from_value(lifted["rules"].clone()).unwrap()
    }

    #[test]
    fn the_rules_of_a_first_meeting_do_what_they_did() {
        let rules = lifted(first());
        assert_eq!(rules.fault(), None);
        assert_eq!(rules.motions.kinds.len(), 5);
        assert_eq!(rules.motions.rows.len(), 5);
        assert_eq!(rules.cite.article, "1");
        let named = |kind| {
            let case = Case { special_order: true, ..Case::default() };
            rules.threshold(kind, case).map(|threshold| threshold.name())
        };
        assert_eq!(named(KindName::Main), Some(MajorityName::Simple));
        assert_eq!(named(KindName::PostponeDefinitely), Some(MajorityName::Simple));
        assert_eq!(named(KindName::ExcusedFromDuty), Some(MajorityName::Simple));
        for kind in [KindName::Amend, KindName::AmendSecondary] {
            assert_eq!(rules.threshold(kind, Case::default()).unwrap().base, MajorityBase::Present);
        }
        assert_eq!(named(KindName::Recess), None);
        let amendable = |kind| rules.row(kind).unwrap().amend;
        assert!(amendable(KindName::Main) && amendable(KindName::Amend));
        assert!(!amendable(KindName::AmendSecondary) && !amendable(KindName::PostponeDefinitely));
        assert!(rules.floor.full_debate && !rules.floor.chair_neutral);
        assert_eq!(rules.cite(Ground::FullDebate).article, "1");
        assert_eq!((rules.proxies, rules.gates.len()), (None, 0));
    }

    #[test]
    fn a_vote_did_not_wait_where_no_article_said_so() {
        let mut payload = first();
        payload["rules"]["grounds"] = json!({});
        assert!(!lifted(payload.clone()).floor.full_debate);
        payload["rules"].as_object_mut().unwrap().remove("grounds");
        assert!(!lifted(payload).floor.full_debate);
    }

    #[test]
    fn a_main_motion_could_always_be_recorded() {
        let mut payload = first();
        payload["rules"]["motions"]["kinds"] = json!(["postpone-definitely"]);
        let rules = lifted(payload);
        let kinds: Vec<KindName> = rules.motions.kinds.iter().copied().collect();
        assert_eq!(kinds, [KindName::Main, KindName::PostponeDefinitely]);
    }

    #[test]
    fn what_no_first_meeting_had_is_not_lifted() {
        for broken in [json!(null), json!({}), json!({ "rules": [] })] {
            assert_eq!(with_table(broken.clone()), None, "{broken}");
        }
        for kinds in [json!(["recess"]), json!("main"), json!([1])] {
            let mut payload = first();
            payload["rules"]["motions"]["kinds"] = kinds.clone();
            assert_eq!(with_table(payload), None, "{kinds}");
        }
    }
}
