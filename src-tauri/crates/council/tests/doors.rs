//! What was announced, and who is let in: nothing else is decided where the agenda is locked, the
//! body takes up more only by the vote that the rules ask for, residents speak in their time, and
//! the doors are closed by a resolution on a stated ground.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::floor::Purpose;
use council::ids::SittingId;
use council::motion::{Disposal, Proposal, Status};
use council::people::{Capacity, Office};
use council::sitting::Held;
use council::{Fact, Refusal};
use table::{
    Table, add_item, ask, entrant, item, main_motion, motion, person, request, rules, tally, vote,
};
use uuid::Uuid;

/// A body of 13 seats with `present` of its 13 members in the room and one observer, number 20;
/// item 1 was announced and item 2 was not.
fn announced(set: &str, present: u128) -> Table {
    let mut table = Table::called(rules(set), Held::Live, Some(13));
    table.must(Deed::Enrol { people: (1..=13).map(|n| entrant(n, Capacity::Member)).collect() });
    table.must(Deed::Enrol { people: vec![entrant(20, Capacity::Observer)] });
    table.must(Deed::Appoint { office: Office::Chair, person: person(1) });
    table.must(add_item(1));
    table.must(Deed::GiveNotice {
        sent: "2026-03-10T09:00".to_owned(),
        how: "posted".to_owned(),
        urgent: false,
    });
    table.must(add_item(2));
    table.must(Deed::OpenSignIn);
    let people = (1..=present).chain([20]).map(person).collect();
    table.must(Deed::Arrive { people });
    table.must(Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(2)) });
    table.must(Deed::StartItem { item: item(2) });
    table
}

fn open(n: u128) -> Deed {
    Deed::OpenVote { vote: vote(n), motion: motion(n), method: None, until: None }
}

fn take_up(n: u128) -> Proposal {
    Proposal::TakeUpUnnoticed { item: item(n) }
}

fn how(table: &Table, n: u128) -> Disposal {
    match table.meeting.motion(motion(n)).unwrap().status {
        Status::Disposed(how) => how,
        Status::AwaitingSecond | Status::Pending | Status::Queued => panic!("motion {n} is live"),
    }
}

#[test]
fn nothing_is_decided_that_was_not_announced() {
    for set in ["uk-parish-council", "la-neighborhood-council"] {
        let mut table = announced(set, 12);
        table.moved(1, 2, main_motion("Plant a tree."));
        let refusal = table.refused(open(1));
        assert!(
            matches!(refusal, Refusal::NotNoticed { item: i, cite: Some(_) } if i == item(2)),
            "{set}: {refusal:?}"
        );
        let consent = table.refused(Deed::AdoptByConsent { motion: motion(1) });
        assert!(matches!(consent, Refusal::NotNoticed { .. }), "{set}");
    }
    let mut table = announced("la-neighborhood-council", 12);
    table.must(Deed::StartItem { item: item(1) });
    table.moved(1, 2, main_motion("Plant a tree."));
    table.voted(1, tally(12, 0, 0));
    assert_eq!(how(&table, 1), Disposal::Carried);
}

#[test]
fn where_no_notice_is_on_record_or_the_agenda_is_open_everything_is_decided() {
    let mut table = Table::in_session(rules("la-neighborhood-council"), 13, 12);
    table.moved(1, 2, main_motion("Plant a tree."));
    table.voted(1, tally(12, 0, 0));
    let mut table = announced("us-town-council", 12);
    let locked = table.meeting.rules.as_ref().unwrap().convening.agenda.lock;
    assert_ne!(locked, council::rules::AgendaLock::Locked);
    table.moved(1, 2, main_motion("Plant a tree."));
    table.voted(1, tally(12, 0, 0));
    assert_eq!(how(&table, 1), Disposal::Carried);
}

#[test]
fn what_was_not_announced_is_taken_up_by_two_thirds_of_those_present() {
    for (present, favour, against, carried) in
        [(12, 8, 4, true), (12, 7, 0, false), (9, 6, 3, true), (8, 7, 1, false), (8, 8, 0, true)]
    {
        let mut table = announced("la-neighborhood-council", present);
        table.moved(1, 2, take_up(2));
        table.voted(1, tally(favour, against, 0));
        assert_eq!(how(&table, 1) == Disposal::Carried, carried, "{favour} of {present}");
        table.moved(2, 3, main_motion("Plant a tree."));
        assert_eq!(table.take(open(2)).is_ok(), carried);
        assert_eq!(table.meeting.is_noticed(item(2)), carried);
    }
}

#[test]
fn only_what_was_not_announced_is_taken_up_and_only_where_the_rules_let_it() {
    let mut table = announced("la-neighborhood-council", 12);
    let moves = |n, proposal| Deed::Move { motion: motion(n), mover: person(2), proposal };
    assert_eq!(table.refused(moves(1, take_up(1))), Refusal::NothingUnnoticed);
    table.moved(1, 2, main_motion("Plant a tree."));
    assert!(matches!(table.refused(moves(2, take_up(2))), Refusal::QuestionFirst { .. }));
    let mut table = announced("uk-parish-council", 12);
    assert!(matches!(table.refused(moves(1, take_up(2))), Refusal::KindSwitchedOff { .. }));
}

#[test]
fn the_public_leaves_by_resolution_and_comes_back_when_the_doors_open() {
    let mut table = announced("uk-parish-council", 12);
    assert_eq!(table.refused(Deed::OpenDoors), Refusal::DoorsStandSo);
    let exclude = |text: &str| Proposal::ExcludePublic { text: text.to_owned() };
    let blank = Deed::Move { motion: motion(1), mover: person(2), proposal: exclude(" ") };
    assert_eq!(table.refused(blank), Refusal::TextMissing, "on a stated ground");
    table.moved(1, 2, exclude("The contract."));
    table.voted(1, tally(5, 7, 0));
    let there = |table: &Table| {
        table.meeting.roll.iter().any(|seat| seat.person == person(20) && seat.is_present())
    };
    assert!(there(&table));
    table.moved(2, 2, exclude("The contract."));
    table.voted(2, tally(7, 5, 0));
    let said: Vec<&Fact> =
        table.meeting.log.iter().rev().take(3).map(|event| &event.fact).collect();
    assert!(said.contains(&&Fact::Departed { person: person(20) }), "{said:?}");
    let closed = said
        .iter()
        .any(|fact| matches!(fact, Fact::DoorsClosed { reason, .. } if reason == "The contract."));
    assert!(closed && !there(&table));
    let back = || Deed::Arrive { people: vec![person(20)] };
    assert!(matches!(table.refused(back()), Refusal::DoorsAreClosed { .. }));
    assert!(matches!(table.refused(Deed::OpenPublicTime), Refusal::DoorsAreClosed { .. }));
    table.must(Deed::Arrive { people: vec![person(13)] });
    let twice = Deed::Move { motion: motion(3), mover: person(2), proposal: exclude("More.") };
    assert_eq!(table.refused(twice), Refusal::DoorsStandSo);
    table.must(Deed::OpenDoors);
    table.must(back());
}

#[test]
fn residents_speak_in_their_time_and_not_otherwise() {
    let mut table = announced("uk-parish-council", 12);
    let asks = |n| ask(n, 20, Purpose::Speak, None);
    assert!(matches!(table.refused(asks(1)), Refusal::ObserversListen { .. }));
    assert_eq!(table.refused(Deed::ClosePublicTime), Refusal::PublicTimeStandsSo);
    table.must(Deed::OpenPublicTime);
    assert_eq!(table.refused(Deed::OpenPublicTime), Refusal::PublicTimeStandsSo);
    table.must(asks(1));
    table.must(Deed::GiveFloor { request: request(1) });
    assert_eq!(table.meeting.floor.speaking.as_ref().unwrap().limit_ms, 180_000);
    table.must(Deed::ClosePublicTime);
    assert_eq!(table.meeting.floor.speaking, None, "it ends with their time");
    assert!(matches!(table.refused(asks(2)), Refusal::ObserversListen { .. }));
    table.moved(1, 2, main_motion("Plant a tree."));
    assert_eq!(table.refused(Deed::OpenPublicTime).code(), "question-pending");
    let mut board = Table::in_session(rules("roberts-rules-small-board"), 5, 5);
    assert!(matches!(board.refused(Deed::OpenPublicTime), Refusal::NoPublicTime { .. }));
}
