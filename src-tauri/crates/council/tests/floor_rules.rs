//! The floor by rule: sides, turns, numbers and times of speeches, as the rules or an order of the
//! body have them, and what is counted anew.

#![allow(clippy::unwrap_used)]

mod stage;
mod table;

use council::Refusal;
use council::act::Deed;
use council::floor::Purpose;
use council::motion::Proposal;
use council::people::Capacity;
use stage::{MAIN, Stage, amend, insert, roberts};
use table::{Table, ask, entrant, main_motion, motion, person, request, rules, vote};

fn speaks(table: &mut Table, n: u128, who: u128, side: Option<&str>) {
    table.asked(n, who, side);
    table.given(n);
    table.must(Deed::EndSpeech);
}

#[test]
fn the_mover_of_a_main_motion_replies_where_the_rules_say_so() {
    for replies in [true, false] {
        let mut set = rules("uk-parish-council");
        set.floor.mover_replies = replies;
        let mut table = Table::in_session(set, 5, 5);
        table.moved(1, 2, main_motion("Plant a tree."));
        speaks(&mut table, 1, 2, None);
        speaks(&mut table, 2, 3, None);
        let other = table.refused(ask(3, 3, Purpose::Speak, None));
        assert!(matches!(other, Refusal::SpeechesUsed { limit: 1, .. }));
        let reply = table.take(ask(4, 2, Purpose::Speak, None));
        assert_eq!(reply.is_ok(), replies);
        if replies {
            table.given(4);
            table.must(Deed::EndSpeech);
            let third = table.refused(ask(5, 2, Purpose::Speak, None));
            assert!(matches!(third, Refusal::SpeechesUsed { limit: 2, .. }));
        }
        // Nobody replies on an amendment.
        table.moved(2, 3, amend(1, insert(" And water it.")));
        speaks(&mut table, 6, 3, None);
        assert!(matches!(
            table.refused(ask(7, 3, Purpose::Speak, None)),
            Refusal::SpeechesUsed { limit: 1, .. }
        ));
    }
}

#[test]
fn the_side_comes_first_where_the_rules_ask_for_it_and_a_question_has_none() {
    let mut table = Table::in_session(rules("cn-residents-council"), 6, 6);
    // On an item without a motion there is no side to take.
    speaks(&mut table, 1, 3, None);
    table.moved(1, 2, main_motion("Plant a tree."));
    assert!(matches!(
        table.refused(ask(2, 3, Purpose::Speak, None)),
        Refusal::SideMissing { cite: Some(_) }
    ));
    assert_eq!(table.refused(ask(2, 3, Purpose::Speak, Some("up"))), Refusal::SidesUnclear);
    table.must(ask(2, 3, Purpose::Question, None));
    table.must(ask(3, 4, Purpose::Speak, Some("against")));
    assert_eq!(table.refused(ask(4, 4, Purpose::Speak, Some("for"))).code(), "in-queue");
}

#[test]
fn whose_turn_it_is_not_waits() {
    let mut table = Table::in_session(rules("cn-residents-council"), 7, 7);
    table.moved(1, 2, main_motion("Plant a tree."));
    for (n, who, side) in [(1, 3, "for"), (2, 4, "for"), (3, 5, "against"), (4, 2, "for")] {
        table.asked(n, who, Some(side));
    }
    assert_eq!(table.queue(), [2, 5, 3, 4], "the mover, the other side, and who asked first");
    let refusal = table.refused(Deed::GiveFloor { request: request(1) });
    assert!(matches!(refusal, Refusal::NotNext { person: p, cite: Some(_) } if p == person(2)));
    table.must(ask(5, 6, Purpose::PointOfOrder, None));
    table.given(5);
    table.must(Deed::EndSpeech);
    for n in [4, 3, 1, 2] {
        table.given(n);
    }
    table.must(Deed::EndSpeech);
    // Where whoever asked first is next, the chair may still choose.
    let mut table = Table::in_session(rules("uk-parish-council"), 7, 7);
    table.asked(1, 3, None);
    table.asked(2, 4, None);
    table.given(2);
}

#[test]
fn speeches_are_counted_anew_on_an_amendment_and_again_on_the_question_under_it() {
    let mut stage = Stage::with_main(roberts());
    let used = |stage: &mut Stage| {
        for _ in 0..2 {
            stage.speaks(6, Purpose::Speak);
            stage.table.must(Deed::EndSpeech);
        }
        assert!(matches!(stage.asks(6), Err(Refusal::SpeechesUsed { limit: 2, .. })));
    };
    used(&mut stage);
    let change = stage.put(3, amend(MAIN, insert(" And water it.")));
    used(&mut stage);
    let second = stage.put(4, amend(change, insert(" Twice.")));
    used(&mut stage);
    stage.carried(second);
    assert!(matches!(stage.asks(6), Err(Refusal::SpeechesUsed { .. })));
    stage.carried(change);
    assert!(matches!(stage.asks(6), Err(Refusal::SpeechesUsed { .. })));
    // Questions and points of order do not count.
    stage.speaks(7, Purpose::Question);
    stage.table.must(Deed::EndSpeech);
    assert_eq!(stage.table.meeting.speeches_of(person(7)), 0);
}

#[test]
fn a_point_of_order_comes_first_has_its_own_time_and_stops_that_of_the_speaker() {
    let mut stage = Stage::with_main(roberts());
    stage.speaks(5, Purpose::Speak);
    stage.table.pass(59_000);
    stage.speaks(6, Purpose::PointOfOrder);
    let point = stage.table.meeting.floor.speaking.clone().unwrap();
    assert_eq!((point.person, point.limit_ms), (person(6), 120_000));
    stage.table.pass(300_000);
    stage.table.must(Deed::EndSpeech);
    stage.table.must(Deed::ResumeSpeech);
    let speech = stage.table.meeting.floor.speaking.clone().unwrap();
    assert_eq!(speech.limit_ms, 600_000);
    let spent = speech.timer.spent_at(stage.table.steady_ms);
    assert_eq!(spent, 61_000, "until the point of order was given the floor");
}

#[test]
fn a_vote_waits_until_nobody_wants_to_speak_where_the_rules_ask_for_full_debate() {
    let opens = || Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None };
    let mut table = Table::in_session(rules("cn-residents-council"), 6, 6);
    table.moved(1, 2, main_motion("Plant a tree."));
    table.asked(1, 3, Some("for"));
    let refusal = table.refused(opens());
    assert!(matches!(refusal, Refusal::SomebodyWaits { person: p, .. } if p == person(3)));
    table.given(1);
    table.must(opens());
    assert_eq!(table.meeting.floor.speaking, None, "a vote ends the speech before it");
    assert_eq!(table.refused(ask(2, 4, Purpose::Speak, Some("for"))), Refusal::VoteIsOpen);
    let mut table = Table::in_session(rules("uk-parish-council"), 6, 6);
    table.moved(1, 2, main_motion("Plant a tree."));
    table.asked(1, 3, None);
    table.must(opens());
}

#[test]
fn whoever_sits_in_speaks_and_neither_moves_nor_seconds_and_whoever_listens_does_nothing() {
    let mut table = Table::in_session(roberts(), 5, 5);
    let others = vec![entrant(8, Capacity::Consultative), entrant(9, Capacity::Observer)];
    table.must(Deed::Enrol { people: others });
    table.must(Deed::Arrive { people: vec![person(8), person(9)] });
    let moves = |n, who| Deed::Move {
        motion: motion(n),
        mover: person(who),
        proposal: main_motion("Plant a tree."),
    };
    for who in [8, 9] {
        assert!(matches!(table.refused(moves(1, who)), Refusal::MembersOnly { .. }));
    }
    table.must(moves(1, 2));
    let seconds = Deed::Second { motion: motion(1), person: person(8) };
    assert!(matches!(table.refused(seconds), Refusal::MembersOnly { .. }));
    table.must(Deed::Second { motion: motion(1), person: person(3) });
    table.must(ask(1, 8, Purpose::Speak, None));
    let listens = table.refused(ask(2, 9, Purpose::Speak, None));
    assert!(matches!(listens, Refusal::ObserversListen { .. }));
    let recused = Deed::Recuse { person: person(8), reason: "Own matter".to_owned() };
    assert!(matches!(table.refused(recused), Refusal::MembersOnly { .. }));
}

#[test]
fn nobody_is_interrupted_by_a_motion_that_may_wait() {
    let mut stage = Stage::with_main(roberts());
    stage.speaks(5, Purpose::Speak);
    let refusal = stage.refused(6, Proposal::Adjourn);
    assert!(matches!(refusal, Refusal::Interrupts { person: p, cite: Some(_) } if p == person(5)));
    // Who speaks may move, and so may others when the speech stands still.
    let change = stage.put(5, amend(MAIN, insert(" And water it.")));
    assert!(stage.is_pending(change));
    stage.table.must(Deed::PauseSpeech);
    stage.put(6, Proposal::LayOnTable);
}
