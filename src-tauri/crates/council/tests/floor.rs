//! Who speaks next, and how long each has spoken: only the steady clock measures.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::floor::Purpose;
use council::rules::RuleSet;
use council::time::{Spell, Stamp, Timer};
use council::{Refusal, view};
use table::{Table, add_item, ask, item, main_motion, person, request, rules};

/// A council whose chair takes part in debate, as everybody at these tables does.
fn council() -> RuleSet {
    let mut set = rules("cn-residents-council");
    set.floor.chair_neutral = false;
    set
}

/// Five at the table, a main motion of person 5 pending, times by the twelve principles.
fn debate() -> Table {
    let mut table = Table::in_session(council(), 5, 5);
    table.moved(1, 5, main_motion("Plant a tree."));
    table
}

/// How long somebody has spoken in the speeches that have ended, in milliseconds.
fn spoken(table: &Table, who: u128) -> Vec<u64> {
    let speeches = table.meeting.floor.speeches.iter();
    speeches.filter(|s| s.person == person(who)).map(|s| s.timer.spent_ms).collect()
}

#[test]
fn sides_alternate() {
    let mut table = debate();
    table.asked(1, 1, Some("for"));
    table.asked(2, 2, Some("for"));
    table.asked(3, 3, Some("against"));
    assert_eq!(table.queue(), [1, 3, 2], "down the whole queue");
    table.given(1);
    assert_eq!(table.queue(), [3, 2]);
    table.given(3);
    assert_eq!(table.queue(), [2]);
}

#[test]
fn the_mover_comes_first_and_who_has_not_spoken_before_who_has() {
    let mut table = debate();
    table.asked(1, 1, Some("for"));
    table.asked(2, 5, Some("for"));
    assert_eq!(table.queue(), [5, 1]);
    table.given(2);
    table.given(1);
    table.must(Deed::EndSpeech);
    table.asked(3, 5, Some("against"));
    table.asked(4, 1, Some("against"));
    table.asked(5, 2, Some("for"));
    assert_eq!(table.queue(), [2, 5, 1], "the other side does not go before the fresh voice");
}

#[test]
fn another_question_counts_anew() {
    let mut table = debate();
    for n in [1, 2] {
        table.asked(n, 1, Some("for"));
        table.given(n);
        table.must(Deed::EndSpeech);
    }
    let used = |table: &mut Table| table.refused(ask(9, 1, Purpose::Speak, Some("for")));
    assert!(matches!(used(&mut table), Refusal::SpeechesUsed { limit: 2, .. }));
    let change = table::strike_insert("a tree", "two trees");
    table.moved(
        2,
        2,
        council::motion::Proposal::Amend { target: table::motion(1), change, to: None },
    );
    table.asked(3, 1, Some("for"));
    assert_eq!(table.meeting.speeches_of(person(1)), 0);
    table.must(Deed::WithdrawRequest { request: request(3) });
    table.voted(2, table::tally(1, 0, 0));
    assert!(matches!(used(&mut table), Refusal::SpeechesUsed { .. }));
}

#[test]
fn where_the_rules_say_so_whoever_asked_first_is_next() {
    let mut table = Table::in_session(rules("uk-parish-council"), 5, 5);
    table.moved(1, 5, main_motion("Plant a tree."));
    table.asked(1, 1, Some("for"));
    table.asked(2, 5, None);
    table.asked(3, 2, Some("against"));
    table.must(ask(4, 3, Purpose::PointOfOrder, None));
    assert_eq!(table.queue(), [3, 1, 5, 2]);
}

#[test]
fn pauses_interruptions_and_breaks_do_not_count() {
    let mut table = debate();
    table.asked(1, 1, Some("for"));
    table.given(1);
    table.pass(29_000);
    table.must(Deed::PauseSpeech);
    table.pass(100_000);
    table.must(Deed::ResumeSpeech);
    table.pass(9_000);
    table.must(ask(2, 2, Purpose::PointOfOrder, None));
    table.pass(9_000);
    table.given(2);
    table.pass(44_000);
    table.must(Deed::EndSpeech);
    let paused = table.meeting.floor.speaking.clone().unwrap();
    assert_eq!((paused.person, paused.timer.running_since), (person(1), None));
    table.must(Deed::ResumeSpeech);
    table.pass(4_000);
    table.must(Deed::Recess { minutes: Some(5) });
    table.pass(300_000);
    table.must(Deed::ResumeSitting);
    table.must(Deed::ResumeSpeech);
    table.pass(9_000);
    table.must(Deed::EndSpeech);
    // 30 s, then 20 s until the point of order, then 5 s until the break, then 10 s.
    assert_eq!(spoken(&table, 1), [65_000]);
    assert_eq!(spoken(&table, 2), [45_000]);
}

#[test]
fn time_is_given_away_and_extended() {
    let mut table = debate();
    table.asked(1, 1, Some("for"));
    table.given(1);
    table.pass(49_000);
    table.must(Deed::YieldFloor { request: request(2), to: person(2) });
    let speech = table.meeting.floor.speaking.clone().unwrap();
    assert_eq!((speech.person, speech.limit_ms), (person(2), 70_000));
    assert_eq!(speech.side.as_deref(), Some("for"));
    table.must(Deed::ExtendSpeech { seconds: 30 });
    table.pass(200_000);
    let speech = table.meeting.floor.speaking.clone().unwrap();
    assert_eq!(speech.limit_ms, 100_000);
    assert_eq!(speech.timer.spent_at(table.steady_ms), 201_000);
    assert_eq!(
        table.refused(Deed::YieldFloor { request: request(3), to: person(3) }),
        Refusal::NoTimeLeft
    );
}

#[test]
fn a_wall_clock_that_jumps_changes_no_time() {
    let mut table = debate();
    table.asked(1, 1, Some("for"));
    table.given(1);
    table.utc_ms -= 86_400_000;
    table.pass(59_000);
    table.must(Deed::EndSpeech);
    assert_eq!(spoken(&table, 1), [60_000]);
    let back = table.steady_ms - 5_000;
    table.steady_ms = back - 1_000;
    assert_eq!(table.refused(Deed::Adjourn), Refusal::TimeRunsBack);
}

#[test]
fn an_item_counts_the_time_that_it_was_in_hand() {
    let mut table = debate();
    table.must(add_item(2));
    table.must(Deed::WithdrawMotion { motion: table::motion(1) });
    table.pass(57_000);
    let started = table.meeting.item(item(1)).unwrap().spells[0].from.steady_ms;
    table.must(Deed::StartItem { item: item(2) });
    let first = table.steady_ms - started;
    assert_eq!(table.meeting.item(item(1)).unwrap().timer().spent_ms, first);
    table.pass(29_000);
    table.must(Deed::Recess { minutes: None });
    table.pass(500_000);
    table.must(Deed::ResumeSitting);
    table.pass(9_000);
    table.must(Deed::StartItem { item: item(1) });
    assert_eq!(table.meeting.item(item(2)).unwrap().timer().spent_ms, 40_000);
    table.pass(4_000);
    table.must(Deed::CloseItem { item: item(1) });
    assert_eq!(table.meeting.item(item(1)).unwrap().timer().spent_ms, first + 5_000);
}

#[test]
fn a_timer_is_the_sum_of_its_spells() {
    let at = |steady_ms| Stamp { steady_ms, ..Stamp::default() };
    let spell = |from, until: Option<u64>| Spell { from: at(from), until: until.map(at) };
    let timer = Timer::of(&[spell(0, Some(10)), spell(20, Some(25)), spell(40, None)]);
    assert_eq!(timer, Timer { spent_ms: 15, running_since: Some(40) });
    assert_eq!(timer.spent_at(50), 25);
    assert_eq!(timer.spent_at(39), 15, "a moment before it runs adds nothing");
}

#[test]
fn the_desk_gives_nobody_the_floor_where_nobody_waits() {
    let table = debate();
    let offers = view::desk(&table.meeting, &council::people::Names::default()).unwrap().offers;
    let give = offers.iter().find(|o| o.step == view::what_now::Step::GiveFloor).unwrap();
    let code = Refusal::NobodyWaits.code();
    assert_eq!(give.refusal.as_ref().unwrap().key, format!("refusal-{code}"));
}

#[test]
fn the_chair_changes_the_order_where_the_rules_give_none() {
    let mut set = council();
    set.floor.order = council::rules::FloorOrder::Asked;
    let mut table = Table::in_session(set, 5, 5);
    for n in 1..=3 {
        table.asked(n, n, None);
    }
    let place = |n, before: Option<u128>| Deed::PlaceRequest {
        request: request(n),
        before: before.map(request),
    };
    table.must(place(3, Some(1)));
    assert_eq!(table.queue(), [3, 1, 2]);
    table.must(place(3, None));
    assert_eq!(table.queue(), [1, 2, 3]);
    assert_eq!(table.refused(place(3, None)), Refusal::NothingChanged);
    assert_eq!(table.refused(place(9, None)), Refusal::Unknown);
    assert_eq!(table.refused(place(1, Some(9))), Refusal::Unknown);
    // Whoever asks later comes last; a point of order stays ahead of everybody.
    table.must(place(2, Some(1)));
    table.asked(4, 4, None);
    assert_eq!(table.queue(), [2, 1, 3, 4]);
    table.must(ask(5, 5, Purpose::PointOfOrder, None));
    assert_eq!(table.refused(place(5, None)), Refusal::NothingChanged);
    let last = table.must(place(4, Some(5)));
    assert_eq!(table.queue(), [5, 4, 2, 1, 3]);
    table.must(Deed::Undo { act: last });
    assert_eq!(table.queue(), [5, 2, 1, 3, 4]);
}

#[test]
fn where_the_sides_alternate_another_order_needs_a_reason() {
    let mut table = debate();
    table.asked(1, 1, Some("for"));
    table.asked(2, 2, Some("for"));
    table.asked(3, 3, Some("against"));
    assert_eq!(table.queue(), [1, 3, 2]);
    let deed = Deed::PlaceRequest { request: request(2), before: Some(request(1)) };
    assert!(matches!(
        table.refused(deed.clone()),
        Refusal::NotNext { person: next, cite: Some(_) } if next == person(1)
    ));
    table.must(Deed::Override { reason: "She has a train.".to_owned(), act: Box::new(deed) });
    assert_eq!(table.queue(), [2, 1, 3]);
    // The order holds, also for who is given the floor, and ends with the question.
    table.given(2);
    assert_eq!(table.queue(), [1, 3]);
    table.asked(4, 4, Some("against"));
    assert_eq!(table.queue(), [1, 3, 4]);
    let change = table::strike_insert("a tree", "two trees");
    let amend = council::motion::Proposal::Amend { target: table::motion(1), change, to: None };
    table.must(Deed::EndSpeech);
    table.moved(2, 4, amend);
    assert_eq!(table.queue()[0], 4, "the mover of the amendment comes first");
}

#[test]
fn the_desk_tells_who_has_spoken_how_long() {
    let mut table = debate();
    for (n, who, side) in [(1, 1, "for"), (2, 2, "against"), (3, 1, "for")] {
        table.asked(n, who, Some(side));
        table.given(n);
        table.pass(29_000);
        table.must(Deed::EndSpeech);
    }
    table.asked(4, 3, Some("against"));
    table.given(4);
    let desk = |table: &Table| view::desk(&table.meeting, &council::people::Names::default());
    let talk = desk(&table).unwrap().talk;
    let people = |share: &view::talk::TalkShare| -> Vec<_> {
        share.people.iter().map(|line| (line.person, line.speeches, line.timer.spent_ms)).collect()
    };
    let known = [(person(1), 2, 60_000), (person(2), 1, 30_000), (person(3), 1, 0)];
    assert_eq!(people(&talk.item), known);
    assert_eq!(talk.item.people[2].timer.running_since, Some(table.steady_ms));
    let sides = talk.item.sides.iter().map(|line| (line.speeches, line.timer.spent_ms));
    assert_eq!(sides.collect::<Vec<_>>(), [(2, 60_000), (2, 30_000)]);
    // Another item begins anew; the meeting goes on.
    table.must(Deed::WithdrawMotion { motion: table::motion(1) });
    table.must(add_item(2));
    table.must(Deed::StartItem { item: item(2) });
    let talk = desk(&table).unwrap().talk;
    assert_eq!(talk.item.people, []);
    assert_eq!(talk.meeting.people.len(), 3);
}
