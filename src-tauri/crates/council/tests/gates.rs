//! Decisions that need more than a vote of this meeting: gates that are passed one after the other,
//! consultation without a vote, and the posting of what was decided.

#![allow(clippy::unwrap_used)]
#![allow(clippy::wildcard_enum_match_arm, reason = "a test names the kinds that it is about")]
#![allow(clippy::type_complexity, reason = "a table of cases is read as it stands")]

mod stage;
mod table;

use council::Refusal;
use council::act::Deed;
use council::consultation::Referral;
use council::gates::Passage;
use council::rules::RuleSet;
use stage::roberts;
use table::{Table, item, main_motion, motion, person, rules, tally, vote};

/// A gate passed on a day, with figures that pass any.
fn passage(date: &str) -> Passage {
    Passage {
        date: date.to_owned(),
        entitled: 30,
        present: 20,
        agreed: 11,
        sheet: true,
        until: None,
    }
}

fn posted(from: &str, until: &str) -> Passage {
    Passage {
        date: from.to_owned(),
        entitled: 0,
        present: 0,
        agreed: 0,
        sheet: false,
        until: Some(until.to_owned()),
    }
}

fn pass(gate: &str, passage: Passage) -> Deed {
    Deed::PassGate { item: item(1), gate: gate.to_owned(), passage }
}

fn village(change: impl FnOnce(&mut RuleSet)) -> Table {
    let mut set = rules("cn-four-deliberations");
    change(&mut set);
    let mut table = Table::in_session(set, 6, 6);
    table.must(Deed::Move {
        motion: motion(1),
        mover: person(3),
        proposal: main_motion("Repair the road."),
    });
    table.must(Deed::Second { motion: motion(1), person: person(4) });
    table
}

fn ahead(refusal: &Refusal) -> &str {
    match refusal {
        Refusal::GateAhead { gate, cite: Some(_) } => gate,
        other => panic!("{other:?}"),
    }
}

const OPEN: fn() -> Deed =
    || Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None };

#[test]
fn a_matter_passes_four_bodies_and_is_posted_twice_in_order() {
    let mut table = village(|_| {});
    let elsewhere = ["party-proposal", "committees-consult", "party-members-deliberate"];
    for (nth, gate) in elsewhere.into_iter().enumerate() {
        assert_eq!(ahead(&table.refused(OPEN())), gate);
        for later in elsewhere.iter().skip(nth + 1) {
            assert_eq!(ahead(&table.refused(pass(later, passage("2026-03-01")))), gate);
        }
        table.must(pass(gate, passage("2026-03-01")));
        let twice = table.refused(pass(gate, passage("2026-03-02")));
        assert_eq!(twice, Refusal::GatePassed { gate: gate.to_owned() });
    }
    // This meeting's own resolution is a vote and no entry.
    assert_eq!(ahead(&table.refused(pass("resolution", passage("2026-03-05")))), "resolution");
    let early = posted("2026-03-05", "2026-03-30");
    assert_eq!(ahead(&table.refused(pass("resolution-published", early.clone()))), "resolution");
    table.voted(1, tally(5, 0, 0));
    assert_eq!(
        ahead(&table.refused(pass("result-published", early.clone()))),
        "resolution-published"
    );
    table.must(Deed::Adjourn);
    table.must(pass("resolution-published", early));
    table.must(pass("result-published", posted("2026-06-01", "2026-06-16")));
    assert_eq!(table.meeting.gates.len(), 5);
    let again = table.refused(pass("result-published", passage("2026-06-01")));
    assert_eq!(again, Refusal::GatePassed { gate: "result-published".to_owned() });
}

#[test]
fn a_gate_is_not_passed_while_a_piece_is_missing() {
    let gate = "party-proposal";
    let bad: [(fn(&mut Passage), &str); 6] = [
        (|p| p.date = "2026-02-30".to_owned(), "time-unclear"),
        (|p| p.entitled = 0, "more-than-there-are"),
        (|p| p.present = 31, "more-than-there-are"),
        (|p| p.agreed = 21, "more-than-there-are"),
        (|p| p.sheet = false, "sheet-missing"),
        (|p| p.entitled = 10, "more-than-there-are"),
    ];
    let mut table = village(|_| {});
    for (spoil, code) in bad {
        let mut how = passage("2026-03-01");
        spoil(&mut how);
        assert_eq!(table.refused(pass(gate, how)).code(), code);
    }
    assert_eq!(table.refused(pass("no-such-gate", passage("2026-03-01"))), Refusal::Unknown);
}

#[test]
fn two_thirds_of_the_party_members_are_there_and_most_of_them_agree() {
    let mut table = village(|_| {});
    table.must(pass("party-proposal", passage("2026-03-01")));
    table.must(pass("committees-consult", passage("2026-03-02")));
    let gate = "party-members-deliberate";
    let figures = |present, agreed| Passage { present, agreed, ..passage("2026-03-03") };
    let reached = |refusal: Refusal| match refusal {
        Refusal::GateNotReached { count, needed, .. } => (count, needed),
        other => panic!("{other:?}"),
    };
    assert_eq!(reached(table.refused(pass(gate, figures(19, 19)))), (19, 20));
    assert_eq!(reached(table.refused(pass(gate, figures(20, 10)))), (10, 11));
    table.must(pass(gate, figures(20, 11)));
}

#[test]
fn days_lie_between_the_steps_where_a_local_rule_asks_for_them() {
    let mut table = village(|set| set.gates[1].days_after = 7);
    table.must(pass("party-proposal", passage("2026-03-01")));
    let gate = "committees-consult";
    let soon = table.refused(pass(gate, passage("2026-03-07")));
    assert!(matches!(soon, Refusal::TooSoonAfterGate { days: 7, .. }));
    table.must(pass(gate, passage("2026-03-08")));
    let before = table.refused(pass("party-members-deliberate", passage("2026-03-07")));
    assert!(matches!(before, Refusal::TooSoonAfterGate { days: 0, .. }), "not before the last");
}

#[test]
fn a_posting_that_is_too_short_passes_no_gate() {
    let mut table = village(|_| {});
    for gate in ["party-proposal", "committees-consult", "party-members-deliberate"] {
        table.must(pass(gate, passage("2026-03-01")));
    }
    table.voted(1, tally(5, 0, 0));
    let gate = "resolution-published";
    let refusal = table.refused(pass(gate, posted("2026-03-05", "2026-03-19")));
    assert!(matches!(refusal, Refusal::PostedTooShort { days: 15, ref earliest, .. }
        if earliest == "2026-03-20"));
    assert_eq!(table.refused(pass(gate, passage("2026-03-05"))), Refusal::TimeUnclear);
    table.must(pass(gate, posted("2026-03-05", "2026-03-20")));
}

#[test]
fn where_the_rules_know_no_gates_none_is_passed() {
    let mut table = Table::in_session(roberts(), 5, 5);
    assert_eq!(table.refused(pass("party-proposal", passage("2026-03-01"))), Refusal::NoGates);
}

fn consulted(words: (&str, &str), referral: Referral, matter: Option<&str>) -> Deed {
    Deed::RecordConsultation {
        consensus: words.0.to_owned(),
        differences: words.1.to_owned(),
        referral,
        matter: matter.map(str::to_owned),
    }
}

#[test]
fn a_consultation_ends_in_what_all_agree_on_and_never_in_a_vote() {
    let mut table = Table::in_session(rules("cn-consultation"), 5, 5);
    table.must(Deed::Move {
        motion: motion(1),
        mover: person(3),
        proposal: main_motion("Plant a tree."),
    });
    assert!(matches!(table.refused(OPEN()), Refusal::ConsultationOnly { cite: Some(_) }));
    let consent = table.refused(Deed::AdoptByConsent { motion: motion(1) });
    assert!(matches!(consent, Refusal::ConsultationOnly { .. }));
    let agreed = || consulted(("A tree.", "Where."), Referral::Committee, None);
    assert_eq!(table.refused(agreed()).code(), "question-pending");
    table.must(Deed::WithdrawMotion { motion: motion(1) });
    assert_eq!(
        table.refused(consulted((" ", ""), Referral::Committee, None)),
        Refusal::TextMissing
    );
    table.must(agreed());
    let better = consulted(("A tree by the gate.", ""), Referral::Committee, None);
    table.must(better);
    let known = &table.meeting.consultations;
    assert_eq!(known.len(), 1, "said again, it takes the place of what was said");
    assert_eq!(
        (known[0].consensus.as_str(), known[0].differences.as_str()),
        ("A tree by the gate.", "")
    );
    assert!(table.meeting.votes.is_empty());
}

#[test]
fn what_is_reserved_goes_to_the_assembly() {
    let mut table = Table::in_session(rules("cn-consultation"), 5, 5);
    let to = |referral, matter| consulted(("A covenant.", ""), referral, Some(matter));
    let refusal = table.refused(to(Referral::Committee, "residents-covenant"));
    assert!(matches!(refusal, Refusal::ReservedToAssembly { ref matter, cite: Some(_) }
        if matter == "residents-covenant"));
    assert_eq!(table.refused(to(Referral::Assembly, "nothing")).code(), "matter-unknown");
    table.must(to(Referral::Assembly, "residents-covenant"));
    assert_eq!(table.meeting.consultations[0].referral, Referral::Assembly);
    let mut other = Table::in_session(roberts(), 5, 5);
    let refusal = other.refused(consulted(("A tree.", ""), Referral::Committee, None));
    assert_eq!(refusal, Refusal::NoConsultation);
}

#[test]
fn decisions_are_posted_for_as_long_as_the_law_says() {
    let post = |from: &str, until: &str, place: &str| Deed::Publish {
        from: from.to_owned(),
        until: until.to_owned(),
        place: place.to_owned(),
    };
    let mut table = Table::in_session(rules("cn-representatives-meeting"), 5, 5);
    let good = || post("2026-03-01", "2026-03-16", "By the gate.");
    assert_eq!(table.refused(good()), Refusal::NotAdjourned);
    table.must(Deed::Adjourn);
    let short = table.refused(post("2026-03-01", "2026-03-15", "By the gate."));
    assert!(
        matches!(short, Refusal::PostedTooShort { days: 15, ref earliest, cite: Some(_) }
        if earliest == "2026-03-16"),
        "the first day does not count"
    );
    assert_eq!(table.refused(post("2026-03-01", "2026-03-16", " ")), Refusal::TextMissing);
    assert_eq!(table.refused(post("1 March", "2026-03-16", "x")), Refusal::TimeUnclear);
    table.must(good());
    assert_eq!(table.meeting.postings[0].until, "2026-03-16");
    let mut other = Table::in_session(roberts(), 5, 5);
    other.must(Deed::Adjourn);
    other.must(post("2026-03-01", "2026-03-01", "The board."));
}
