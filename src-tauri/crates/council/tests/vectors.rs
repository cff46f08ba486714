//! Counts of real meetings and of the law's boundaries, row by row: what the rules make of them.
//! Areas in the rows are whole numbers of 0.01 m², which the arithmetic does not care about.

#![allow(clippy::unwrap_used)]

mod counts;

use std::collections::BTreeMap;

use council::rules::{ChairVote, MajorityBase, QuorumBase, QuorumRule, Share, Threshold};
use council::vote::{
    Choice, Measure, Named, Row, Tally, Terms, Verdict, Weight, What, chair_may_vote, judge,
};
use counts::*;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    name: String,
    rule: String,
    input: Value,
    expected: Value,
    #[allow(dead_code, reason = "for whoever reads the rows")]
    why: String,
}

impl Vector {
    fn given(&self, field: &str) -> u32 {
        self.given_or(field, None)
    }

    fn given_or(&self, field: &str, otherwise: Option<u32>) -> u32 {
        let found = self.input.get(field).and_then(Value::as_u64).map(|n| n.try_into().unwrap());
        found.or(otherwise).unwrap_or_else(|| panic!("{}: no {field}", self.name))
    }

    fn heads_and_area(&self, field: &str) -> (u32, u64) {
        serde_json::from_value(self.input[field].clone()).unwrap()
    }

    /// Every expectation of the row is met, and nothing is found that it does not ask for.
    fn finds(&self, found: &[(&str, Value)]) {
        let found: serde_json::Map<String, Value> =
            found.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect();
        assert_eq!(Value::Object(found), self.expected, "{}: {}", self.rule, self.name);
    }
}

fn vectors() -> Vec<Vector> {
    serde_json::from_str(include_str!("vectors/votes.json")).unwrap()
}

#[test]
fn every_row_comes_out_as_it_should() {
    let mut rules: BTreeMap<String, usize> = BTreeMap::new();
    for vector in vectors() {
        *rules.entry(vector.rule.clone()).or_default() += 1;
        match vector.rule.as_str() {
            "cn.owners.civil_code_278.ordinary" => owners_decide(&vector, MAJORITY),
            "cn.owners.civil_code_278.special" => owners_decide(&vector, THREE_QUARTERS_OR_MORE),
            "cn.residents.2025.art27" => {
                let households = vector.given("households");
                let whole = Row { members: households, ..row(&vector) };
                residents(&vector, MAJORITY, whole);
            }
            "cn.residents.2025.art29" => residents(&vector, TWO_THIRDS_OR_MORE, row(&vector)),
            "cn.residents.compare" => compare(&vector),
            "ronr.majority_present" => {
                let verdict = named("majority_present", row(&vector));
                vector.finds(&[carried(&verdict), ("need", verdict.needed.into())]);
            }
            "ronr.majority_cast" => {
                vector.finds(&[carried(&named("majority_cast", row(&vector)))]);
            }
            "ronr.two_thirds_cast" => {
                vector.finds(&[carried(&named("two_thirds_cast", row(&vector)))]);
            }
            "ronr.chair" => the_chair_ties(&vector),
            "fixed_number" => {
                let rule = format!("fixed:{}", vector.given("required"));
                vector.finds(&[carried(&named(&rule, row(&vector)))]);
            }
            "uk.quorum" => {
                let third = quorum(QuorumBase::Seats, A_THIRD_OR_MORE, 3);
                let seats = vector.given("seats");
                vector.finds(&[("required", needed(&third, seats).into())]);
            }
            "uk.vote" => the_chair_casts(&vector),
            "two_thirds_membership" => {
                let rule = quorum(QuorumBase::Members, TWO_THIRDS_OR_MORE, 0);
                let met = vector.given("cast") >= needed(&rule, vector.given("members"));
                vector.finds(&[("quorate", met.into())]);
            }
            "three_quarters_membership" => {
                let verdict = named("three_quarters_entire", row(&vector));
                let short = verdict.needed - u64::from(vector.given("yes"));
                let need = ("need", verdict.needed.into());
                vector.finds(&[carried(&verdict), need, ("short", short.into())]);
            }
            other => panic!("no test reads {other}"),
        }
    }
    let special = rules.get("cn.owners.civil_code_278.special");
    let ordinary = rules.get("cn.owners.civil_code_278.ordinary");
    assert_eq!((special, ordinary, rules.len()), (Some(&2), Some(&4), 14));
}

fn carried(verdict: &Verdict) -> (&'static str, Value) {
    ("carried", verdict.carried.into())
}

/// The count of a row. Where it does not say who else was there, nobody was.
fn row(vector: &Vector) -> Row {
    let [favour, against, abstain] =
        ["yes", "no", "abstain"].map(|field| vector.given_or(field, Some(0)));
    let present = vector.given_or("present", Some(favour + against + abstain));
    let members = vector.given_or("members", Some(present));
    Row { favour, against, abstain, present, members }
}

fn named(rule: &str, row: Row) -> Verdict {
    rule.parse::<Named>().unwrap().judge(row).unwrap()
}

fn quorum(base: QuorumBase, share: Share, at_least: u32) -> QuorumRule {
    serde_json::from_value(serde_json::json!({
        "base": base, "share": share, "at_least": at_least, "cite": cite("1"),
    }))
    .unwrap()
}

/// How many a quorum takes.
fn needed(rule: &QuorumRule, whole: u32) -> u32 {
    u32::try_from(rule.share.needed(whole.into())).unwrap().max(rule.at_least)
}

fn owners_decide(vector: &Vector, share: Share) {
    let all = vector.given("total_heads");
    let area = u64::from(vector.given("total_area_hundredths"));
    let [favour, against, abstain] =
        ["yes", "no", "abstain"].map(|field| vector.heads_and_area(field));
    let terms = Terms { entitled_area: Some(area), ..terms(owners(share), all, all) };
    let verdict = judge(&terms, all, &weighed(favour, against, abstain), None);
    let turnout = |by| {
        let mut lines = verdict.arithmetic.iter();
        lines.find(|line| line.what == What::Turnout && line.by == by).unwrap()
    };
    let (heads, area) = (turnout(Measure::Heads), turnout(Measure::Area));
    vector.finds(&[
        ("participating_heads", heads.part.into()),
        ("participating_area_hundredths", area.part.into()),
        ("quorate", (heads.reached && area.reached).into()),
        carried(&verdict),
    ]);
}

/// 居委会组织法 arts. 27 and 29: a quorum of all, and more than half of those present.
fn residents(vector: &Vector, share: Share, row: Row) {
    let rule = quorum(QuorumBase::Members, share, 0);
    let quorate = row.present >= needed(&rule, row.members);
    let verdict = named("majority_present", row);
    // Without a quorum no vote is opened, whatever its count would be.
    let carried = quorate && verdict.carried;
    vector.finds(&[("quorate", quorate.into()), ("carried", carried.into())]);
}

fn compare(vector: &Vector) {
    let [in_person, proxy, absent] = ["in_person", "proxy", "absent"].map(|f| vector.given(f));
    let total = in_person + proxy + absent;
    let met = |share, present| -> Value {
        (present >= needed(&quorum(QuorumBase::Members, share, 0), total)).into()
    };
    vector.finds(&[
        ("total", total.into()),
        ("half_in_person", met(MAJORITY, in_person)),
        ("half_with_proxy", met(MAJORITY, in_person + proxy)),
        ("two_thirds_with_proxy", met(TWO_THIRDS_OR_MORE, in_person + proxy)),
    ]);
}

fn majority(chair: ChairVote, present: u32) -> Terms {
    Terms { chair, ..terms(threshold(MajorityBase::Cast, MAJORITY), present, present) }
}

fn the_chair_ties(vector: &Vector) {
    assert_eq!(vector.input["chair"], "member_not_voted");
    let Row { favour, against, present, .. } = row(vector);
    let (terms, count) =
        (majority(ChairVote::WhenDecisive, present + 1), tally(favour, against, 0));
    let may = chair_may_vote(&terms, present + 1, &count);
    let with = judge(&terms, present + 1, &count, Some(Choice::Against));
    let outcome = if with.carried { "carried" } else { "lost" };
    let against = with.cast - u64::from(favour);
    vector.finds(&[
        ("chair_may_vote", may.is_some_and(|may| may == [Choice::Against]).into()),
        ("if_no", format!("{favour}-{against} {outcome}").into()),
    ]);
}

fn the_chair_casts(vector: &Vector) {
    // The first vote of the chair is one of the noes.
    assert_eq!(
        (&vector.input["chair_first"], &vector.input["casting"]),
        (&"no".into(), &"yes".into())
    );
    let Row { favour, against, present, .. } = row(vector);
    let (terms, count) = (majority(ChairVote::SecondOrCasting, present), tally(favour, against, 0));
    assert!(!judge(&terms, present, &count, None).carried);
    vector.finds(&[carried(&judge(&terms, present, &count, Some(Choice::For)))]);
}

#[test]
fn abstaining_owners_take_part_and_spoiled_papers_with_them() {
    let share = Threshold { turnout: None, ..owners(MAJORITY) };
    let terms = Terms { entitled_area: Some(1000), ..terms(share, 10, 10) };
    let judged = |spoiled| {
        let count = weighed((5, 500), (4, 400), (0, 0));
        judge(&terms, 10, &Tally { spoiled, ..count }, None).carried
    };
    assert!(judged(heads(0)));
    assert!(!judged(Weight { heads: 1, area: Some(100) }));
}
