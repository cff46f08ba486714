//! Quorum follows the door, and the record knows it for every moment.

#![allow(clippy::unwrap_used)]

mod table;

use council::Refusal;
use council::act::Deed;
use council::correction::Correction;
use council::people::Capacity;
use council::rules::RuleSet;
use council::sitting::Held;
use table::{Table, entrant, main_motion, motion, person, rules, tally, vote};

/// A council whose chair takes part in debate, as everybody at these tables does.
fn council() -> RuleSet {
    let mut set = rules("cn-residents-council");
    set.floor.chair_neutral = false;
    set
}

/// Members present at each change, and whether that was a quorum.
fn over_time(table: &Table) -> Vec<(u32, bool)> {
    let points = table.meeting.quorum_over_time();
    points.iter().map(|point| (point.quorum.present, point.quorum.met)).collect()
}

#[test]
fn it_is_a_function_of_time() {
    let mut table = Table::in_session(council(), 7, 3);
    table.must(Deed::Arrive { people: vec![person(4), person(5)] });
    table.must(Deed::Depart { people: vec![person(1)] });
    table.must(Deed::Depart { people: vec![person(2)] });
    table.must(Deed::Arrive { people: vec![person(1)] });
    assert_eq!(over_time(&table), [(3, false), (5, true), (4, true), (3, false), (4, true)]);
    table.must(Deed::Adjourn);
    assert_eq!(table.meeting.quorum_over_time().last().unwrap().quorum.present, 0);
}

#[test]
fn only_members_count_and_vacant_seats_do_where_the_rules_say_so() {
    let mut table = Table::called(rules("uk-parish-council"), Held::Live, Some(13));
    let people = vec![
        entrant(1, Capacity::Member),
        entrant(2, Capacity::Consultative),
        entrant(3, Capacity::Observer),
        entrant(4, Capacity::Member),
    ];
    table.must(Deed::Enrol { people });
    table.must(Deed::OpenSignIn);
    table.must(Deed::Arrive { people: (1..=4).map(person).collect() });
    let quorum = table.meeting.quorum();
    assert_eq!((quorum.members, quorum.present, quorum.needed), (2, 2, 5));
    assert!(!quorum.met);
}

#[test]
fn a_roll_of_nobody_is_no_quorum() {
    let table = Table::called(rules("cn-residents-council"), Held::Live, None);
    let quorum = table.meeting.quorum();
    assert_eq!((quorum.members, quorum.present, quorum.needed, quorum.met), (0, 0, 1, false));
}

#[test]
fn a_vote_needs_it_when_it_is_opened_and_not_when_it_is_counted() {
    let mut table = Table::in_session(council(), 5, 3);
    table.moved(1, 1, main_motion("Plant a tree."));
    table.must(Deed::Depart { people: vec![person(3)] });
    let refusal = table.refused(Deed::OpenVote { vote: vote(1), motion: motion(1) });
    assert!(matches!(refusal, Refusal::NoQuorum { present: 2, needed: 3, cite: Some(_) }));
    table.must(Deed::Arrive { people: vec![person(3)] });
    table.must(Deed::OpenVote { vote: vote(1), motion: motion(1) });
    table.must(Deed::Depart { people: vec![person(3)] });
    table.must(Deed::CloseVote { vote: vote(1), tally: tally(2, 1, 0), chair: None });
    let decided = table.meeting.vote(vote(1)).unwrap();
    assert_eq!(decided.verdict.as_ref().unwrap().present, 3);
    assert!(!decided.is_in_doubt());
}

#[test]
fn a_corrected_departure_puts_the_votes_after_it_in_doubt() {
    let mut table = Table::in_session(council(), 5, 3);
    table.pass(600_000);
    let left = table.must(Deed::Depart { people: vec![person(3)] });
    table.must(Deed::Arrive { people: vec![person(4)] });
    table.moved(1, 1, main_motion("Plant a tree."));
    table.voted(1, tally(3, 0, 0));
    table.must(Deed::Adjourn);
    // It was somebody else who left: with person 1 gone, three were still there.
    table.must(Deed::Correct {
        act: left,
        place: 0,
        correction: Correction::Person { person: person(1) },
        reason: "mixed up".to_owned(),
    });
    assert!(!table.meeting.vote(vote(1)).unwrap().is_in_doubt());
    // Nobody came back at all: then two were left.
    let came = table.meeting.log.iter().rev().find(
        |event| matches!(event.fact, council::Fact::Arrived { person: who } if who == person(4)),
    );
    let came = came.unwrap().act;
    table.must(Deed::Correct {
        act: came,
        place: 0,
        correction: Correction::Never,
        reason: "was next door".to_owned(),
    });
    assert!(table.meeting.vote(vote(1)).unwrap().is_in_doubt());
    let recount = table.meeting.vote(vote(1)).unwrap().recount().unwrap();
    assert_eq!(recount.present, 2);
}
