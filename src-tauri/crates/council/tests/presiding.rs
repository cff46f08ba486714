//! Who presides: a neutral chair hands over before taking part, an absent officer is replaced for
//! the meeting, breaches are warned of, and a rule of the floor is overridden only on the record.

#![allow(clippy::unwrap_used)]
#![allow(clippy::wildcard_enum_match_arm, reason = "a test names the kinds that it is about")]

mod stage;
mod table;

use council::act::Deed;
use council::floor::Purpose;
use council::ids::SittingId;
use council::motion::Disposal;
use council::people::{Capacity, Office};
use council::rules::Ground;
use council::sitting::Held;
use council::{Fact, Refusal};
use stage::{MAIN, Stage, amend, insert, roberts};
use table::{
    Table, add_item, ask, entrant, main_motion, motion, person, request, rules, tally, vote,
};
use uuid::Uuid;

fn hand_over(to: u128) -> Deed {
    Deed::HandOverChair { to: person(to) }
}

#[test]
fn a_neutral_chair_hands_over_before_taking_part_and_comes_back_when_the_question_is_decided() {
    let mut stage = Stage::with_main(roberts());
    assert!(matches!(stage.asks(1), Err(Refusal::ChairNeutral { .. })));
    let moves = stage.refused(1, amend(MAIN, insert(" And water it.")));
    assert!(matches!(moves, Refusal::ChairNeutral { .. }));
    let change = stage.put(3, amend(MAIN, insert(" And water it.")));
    assert_eq!(stage.table.refused(Deed::TakeBackChair), Refusal::ChairNotHandedOver);
    assert_eq!(stage.table.refused(hand_over(1)), Refusal::HoldsOffice { person: person(1) });
    stage.table.must(hand_over(5));
    assert_eq!(stage.table.meeting.presiding(), Some(person(5)));
    assert_eq!(stage.table.meeting.chair(), Some(person(1)));
    assert_eq!(stage.asks(1), Ok(()));
    assert!(
        matches!(stage.asks(5), Err(Refusal::ChairNeutral { person: p, .. }) if p == person(5))
    );
    assert_eq!(stage.table.refused(hand_over(6)), Refusal::ChairIsHandedOver);
    let waits = stage.table.meeting.queue()[0].id;
    stage.table.must(Deed::GiveFloor { request: waits });
    stage.table.must(Deed::EndSpeech);
    stage.carried(change);
    assert_eq!(stage.table.meeting.presiding(), Some(person(5)), "the main question is pending");
    let refusal = stage.table.refused(Deed::TakeBackChair);
    assert!(matches!(refusal, Refusal::QuestionFirst { motion: m, .. } if m == motion(MAIN)));
    stage.carried(MAIN);
    assert!(stage.said().contains(&&Fact::ChairReturned));
    assert_eq!(stage.table.meeting.presiding(), Some(person(1)));
}

#[test]
fn the_chair_is_taken_back_where_no_question_was_pending_or_the_stand_in_has_left() {
    let mut stage = Stage::set(roberts());
    stage.table.must(hand_over(5));
    stage.table.must(Deed::TakeBackChair);
    let mut stage = Stage::with_main(roberts());
    stage.table.must(hand_over(5));
    stage.table.must(Deed::Depart { people: vec![person(5)] });
    stage.table.must(Deed::TakeBackChair);
    assert_eq!(stage.table.meeting.presiding(), Some(person(1)));
}

#[test]
fn a_chair_who_presides_over_a_board_takes_part() {
    let mut stage = Stage::set(rules("roberts-rules-small-board"));
    let main = stage.tries(1, main_motion("Paint the hall.")).unwrap();
    assert_eq!(stage.asks(1), Ok(()));
    assert!(stage.is_pending(main));
}

#[test]
fn an_absent_chair_is_replaced_for_the_meeting() {
    let mut table = Table::called(roberts(), Held::Live, None);
    table.must(Deed::Enrol { people: (1..=5).map(|n| entrant(n, Capacity::Member)).collect() });
    table.must(Deed::Enrol { people: vec![entrant(9, Capacity::Observer)] });
    table.must(Deed::Appoint { office: Office::Chair, person: person(1) });
    table.must(add_item(1));
    table.must(Deed::OpenSignIn);
    table.must(Deed::Arrive { people: [2, 3, 4, 9].map(person).to_vec() });
    let open = || Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(2)) };
    let absent = Refusal::OfficerAbsent { office: Office::Chair, person: person(1) };
    assert_eq!(table.refused(open()), absent);
    let choose = |office, n| Deed::ChooseForMeeting { office, person: person(n) };
    assert!(matches!(table.refused(choose(Office::Chair, 5)), Refusal::NotPresent { .. }));
    assert!(matches!(table.refused(choose(Office::Chair, 9)), Refusal::ObserversListen { .. }));
    table.must(choose(Office::Chair, 3));
    table.must(choose(Office::Secretary, 4));
    assert_eq!(table.refused(choose(Office::Chair, 2)), Refusal::HoldsOffice { person: person(3) });
    table.must(open());
    assert_eq!(table.meeting.chair(), Some(person(3)));
    let chosen = &table.meeting.presiding.chosen;
    assert_eq!(chosen[..], [(Office::Chair, person(3)), (Office::Secretary, person(4))]);
    // The chosen chair leaves in turn.
    table.must(Deed::Depart { people: vec![person(3)] });
    table.must(choose(Office::Chair, 2));
    assert_eq!(table.meeting.presiding(), Some(person(2)));
}

#[test]
fn breaches_are_warned_of_on_the_record() {
    let mut stage = Stage::with_main(roberts());
    let warn = |n, ground| Deed::Warn { person: person(n), ground, words: " Shouting ".to_owned() };
    stage.table.must(warn(5, Ground::Decorum));
    stage.table.must(warn(5, Ground::Uninterrupted));
    let warnings = &stage.table.meeting.warnings;
    assert_eq!(warnings.len(), 2);
    assert_eq!((warnings[0].ground, warnings[0].words.as_str()), (Ground::Decorum, "Shouting"));
    assert!(matches!(stage.table.refused(warn(99, Ground::Decorum)), Refusal::NotOnRoll { .. }));
}

/// What the chair overrides a rule for.
fn overriding(act: Deed) -> Deed {
    Deed::Override { reason: " They came a long way. ".to_owned(), act: Box::new(act) }
}

/// The grounds that were overridden, as the record says.
fn overridden(table: &Table) -> Vec<Ground> {
    let facts = table.meeting.log.iter().map(|event| &event.fact);
    facts
        .filter_map(|fact| match fact {
            Fact::Overridden { ground, reason } => {
                assert_eq!(reason, "They came a long way.");
                Some(*ground)
            }
            _ => None,
        })
        .collect()
}

#[test]
fn the_chair_overrides_rules_of_the_floor_and_the_record_says_which_and_why() {
    let mut table = Table::in_session(rules("cn-residents-council"), 7, 7);
    table.moved(1, 5, main_motion("Plant a tree."));
    // The side was not said.
    assert!(matches!(
        table.refused(ask(1, 2, Purpose::Speak, None)),
        Refusal::SideMissing { cite: Some(_) }
    ));
    table.must(overriding(ask(1, 2, Purpose::Speak, None)));
    // It is the turn of somebody else.
    table.asked(2, 3, Some("for"));
    let given = Deed::GiveFloor { request: request(2) };
    assert!(
        matches!(table.refused(given.clone()), Refusal::NotNext { person: p, .. } if p == person(2))
    );
    table.must(overriding(given));
    table.must(Deed::EndSpeech);
    // A third speech.
    for n in [3, 4] {
        table.asked(n, 6, Some("for"));
        table.must(overriding_or_not(&table, n));
        table.must(Deed::EndSpeech);
    }
    let third = ask(5, 6, Purpose::Speak, Some("for"));
    assert!(matches!(table.refused(third.clone()), Refusal::SpeechesUsed { limit: 2, .. }));
    table.must(overriding(third));
    // Somebody still waits.
    let opens = Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None };
    assert!(matches!(table.refused(opens.clone()), Refusal::SomebodyWaits { .. }));
    table.must(overriding(opens));
    let mut grounds = overridden(&table);
    grounds.sort();
    grounds.dedup();
    let all = [Ground::FullDebate, Ground::Turn, Ground::SpeechNumber, Ground::SideFirst];
    assert_eq!(grounds, all);
}

/// Gives the floor to a request, out of turn where others are before it.
fn overriding_or_not(table: &Table, n: u128) -> Deed {
    let gives = Deed::GiveFloor { request: request(n) };
    let next = table.meeting.queue().first().is_some_and(|next| next.id == request(n));
    if next { gives } else { overriding(gives) }
}

#[test]
fn nothing_else_is_overridden_and_nothing_without_a_reason_or_a_need() {
    let mut table = Table::in_session(rules("cn-residents-council"), 7, 3);
    table.moved(1, 2, main_motion("Plant a tree."));
    let opens = Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None };
    let no_quorum = table.refused(overriding(opens.clone()));
    assert!(matches!(no_quorum, Refusal::NoQuorum { .. }), "a quorum protects the decision");
    table.must(Deed::Arrive { people: vec![person(4)] });
    assert_eq!(table.refused(overriding(opens.clone())), Refusal::NothingToOverride);
    table.asked(1, 2, Some("for"));
    let silent = Deed::Override { reason: " ".to_owned(), act: Box::new(opens.clone()) };
    assert_eq!(table.refused(silent), Refusal::ReasonMissing);
    assert_eq!(table.refused(overriding(overriding(opens.clone()))), Refusal::NothingToOverride);
    let observer = overriding(ask(9, 1, Purpose::Speak, Some("for")));
    assert!(matches!(table.refused(observer), Refusal::ChairNeutral { .. }));
    table.must(overriding(opens));
    table.must(Deed::CloseVote { vote: vote(1), tally: tally(3, 0, 0), chair: None });
    let how = table.meeting.motion(motion(1)).unwrap().status;
    assert_eq!(how, council::motion::Status::Disposed(Disposal::Carried));
    assert!(table.meeting.suspended.is_empty(), "for one act");
}
