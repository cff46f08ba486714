//! Corrections: what was wrong stays on the record, what is right is read in its place, and what
//! cannot have been is refused.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::correction::Correction;
use council::ids::ActId;
use council::people::Capacity;
use council::rules::RuleSet;
use council::sitting::Held;
use council::vote::Ruling;
use council::{Refusal, replay, view};
use table::{
    Table, entrant, main_motion, motion, person, request, rules, strike_insert, tally, vote,
};

/// A council whose chair takes part in debate, as everybody at these tables does.
fn council() -> RuleSet {
    let mut set = rules("cn-residents-council");
    set.floor.chair_neutral = false;
    set
}

fn correct(act: ActId, correction: Correction) -> Deed {
    Deed::Correct { act, place: 0, correction, reason: "a slip".to_owned() }
}

fn settle(n: u128, ruling: Ruling) -> Deed {
    Deed::SettleVote { vote: vote(n), ruling, reason: "looked again".to_owned() }
}

fn in_doubt(table: &Table, n: u128) -> bool {
    table.meeting.vote(vote(n)).unwrap().is_in_doubt()
}

#[test]
fn a_ruling_holds_until_the_record_changes_again() {
    let mut table = Table::in_session(council(), 5, 5);
    table.moved(1, 1, main_motion("Plant a tree."));
    let counted = table.voted(1, tally(3, 2, 0));
    table.must(correct(counted, Correction::Tally { tally: tally(2, 2, 1) }));
    assert!(in_doubt(&table, 1));
    table.must(settle(1, Ruling::Stands));
    assert!(!in_doubt(&table, 1));
    let again = table.must(correct(counted, Correction::Tally { tally: tally(1, 4, 0) }));
    assert!(in_doubt(&table, 1), "the chair has not seen this count");
    table.must(Deed::Undo { act: again });
    assert!(!in_doubt(&table, 1));
    // A correction back to what was announced leaves nothing to decide.
    table.must(correct(counted, Correction::Tally { tally: tally(4, 1, 0) }));
    assert!(!in_doubt(&table, 1));
    table.must(correct(counted, Correction::Tally { tally: tally(0, 5, 0) }));
    table.must(settle(1, Ruling::Void));
    table.must(correct(counted, Correction::Tally { tally: tally(2, 3, 0) }));
    assert!(!in_doubt(&table, 1), "what is void stays void");
}

#[test]
fn a_clock_that_is_set_back_changes_nothing_that_was_corrected_before() {
    let mut table = Table::in_session(council(), 5, 3);
    table.pass(600_000);
    let late = table.must(Deed::Arrive { people: vec![person(4)] });
    let at = table.utc_ms - 60_000;
    table.must(correct(late, Correction::Time { utc_ms: at }));
    table.utc_ms -= 3_600_000;
    table.must(Deed::Depart { people: vec![person(4)] });
    table.must(Deed::Arrive { people: vec![person(5)] });
    assert_eq!(replay(table.meeting.log.clone()), table.meeting);
    let seat = table.meeting.roll.iter().find(|seat| seat.person == person(4)).unwrap();
    assert!(!seat.is_present());
    assert_eq!(seat.spells[0].from.utc_ms, at);
}

#[test]
fn equal_typed_times_keep_their_order() {
    let mut table = Table::called(rules("cn-residents-council"), Held::OnPaper, None);
    let noon = table.utc_ms;
    table.must(Deed::Enrol { people: (1..=3).map(|n| entrant(n, Capacity::Member)).collect() });
    table.must(Deed::OpenSignIn);
    // Every entry of the quarter of an hour bears the same minute on paper.
    let typed = |table: &mut Table, minute: i64, deed: Deed| {
        table.typed_ms = Some(noon + minute * 60_000 - 1000);
        table.must(deed)
    };
    let came = typed(&mut table, 10, Deed::Arrive { people: vec![person(1)] });
    typed(&mut table, 20, Deed::Arrive { people: vec![person(2)] });
    let at_twenty = Correction::Time { utc_ms: noon + 20 * 60_000 };
    typed(&mut table, 20, correct(came, at_twenty));
    typed(&mut table, 20, Deed::Depart { people: vec![person(1)] });
    assert_eq!(replay(table.meeting.log.clone()), table.meeting);
    assert_eq!(table.meeting.present(), [person(2)]);
}

#[test]
fn coming_and_going_must_still_follow_one_another() {
    let mut table = Table::in_session(council(), 5, 3);
    table.pass(600_000);
    let came = table.must(Deed::Arrive { people: vec![person(4)] });
    let came_at = table.utc_ms;
    table.pass(600_000);
    let left = table.must(Deed::Depart { people: vec![person(4)] });
    let left_at = table.utc_ms;
    table.pass(600_000);
    let time = |utc_ms| Correction::Time { utc_ms };
    let unclear = Refusal::TimeUnclear;
    assert_eq!(table.refused(correct(came, time(left_at + 1000))), unclear, "came after going");
    assert_eq!(table.refused(correct(left, time(came_at - 1000))), unclear, "went before coming");
    let later = table.utc_ms + 60_000;
    assert_eq!(table.refused(correct(left, time(later))), unclear, "in time to come");
    let before_the_roll = table.meeting.log[0].at.utc_ms - 1;
    assert_eq!(table.refused(correct(came, time(before_the_roll))), unclear);
    assert_eq!(
        table.refused(correct(came, Correction::Person { person: person(1) })),
        Refusal::IsPresent { person: person(1) }
    );
    assert_eq!(
        table.refused(correct(left, Correction::Person { person: person(5) })),
        Refusal::NotPresent { person: person(5) }
    );
    table.must(correct(left, time(came_at + 60_000)));
    table.must(correct(came, time(came_at - 60_000)));
    let seat = table.meeting.roll.iter().find(|seat| seat.person == person(4)).unwrap();
    let spell = seat.spells[0];
    assert_eq!(spell.from.utc_ms, came_at - 60_000);
    assert_eq!(spell.until.unwrap().utc_ms, came_at + 60_000);
    // Nobody comes when the meeting is over.
    table.must(Deed::Adjourn);
    table.pass(600_000);
    table.must(Deed::WriteMinutes {
        section: council::minutes::Section::Closing,
        text: "Thanks.".to_owned(),
    });
    let after = table.utc_ms - 60_000;
    assert_eq!(table.refused(correct(left, time(after))), unclear);
}

#[test]
fn whoever_is_named_could_have_done_it() {
    let mut table = Table::in_session(council(), 5, 5);
    table.must(Deed::Enrol {
        people: vec![entrant(8, Capacity::Consultative), entrant(9, Capacity::Observer)],
    });
    table.must(Deed::Arrive { people: vec![person(8), person(9)] });
    let moved = table.must(Deed::Move {
        motion: motion(1),
        mover: person(1),
        proposal: main_motion("Plant a tree."),
    });
    let seconded = table.must(Deed::Second { motion: motion(1), person: person(2) });
    table.asked(1, 1, Some("for"));
    let given = table.must(Deed::GiveFloor { request: request(1) });
    let to = |n| Correction::Person { person: person(n) };
    let cannot = |n| Refusal::MoverCannotSecond { person: person(n) };
    assert_eq!(table.refused(correct(moved, to(2))), cannot(2));
    assert_eq!(table.refused(correct(seconded, to(1))), cannot(1));
    assert!(matches!(table.refused(correct(moved, to(8))), Refusal::MembersOnly { .. }));
    assert!(matches!(table.refused(correct(given, to(9))), Refusal::ObserversListen { .. }));
    table.must(correct(given, to(8)));
    table.must(correct(moved, to(3)));
    table.must(correct(seconded, to(1)));
    let known = table.meeting.motion(motion(1)).unwrap();
    assert_eq!((known.mover, known.seconder), (person(3), Some(person(1))));
    assert_eq!(table.meeting.floor.speaking.as_ref().unwrap().person, person(8));
    // The record keeps both, and the minutes list what was put right.
    let record = view::record(&table.meeting, &council::people::Names::default()).unwrap();
    assert_eq!(record.corrections.len(), 3);
    assert!(record.corrections.iter().all(|line| line.reason == "a slip"));
}

#[test]
fn a_void_amendment_goes_out_of_the_text_again() {
    let mut table = Table::in_session(council(), 5, 5);
    table.moved(1, 1, main_motion("Plant a tree by the gate."));
    let change = strike_insert("a tree", "two trees");
    table.moved(2, 1, council::motion::Proposal::Amend { target: motion(1), change, to: None });
    let counted = table.voted(2, tally(3, 2, 0));
    let text = |table: &Table| table.meeting.motion(motion(1)).unwrap().text.clone();
    assert_eq!(text(&table), "Plant two trees by the gate.");
    table.must(correct(counted, Correction::Tally { tally: tally(2, 3, 0) }));
    table.must(settle(2, Ruling::Void));
    assert_eq!(text(&table), "Plant a tree by the gate.");
}
