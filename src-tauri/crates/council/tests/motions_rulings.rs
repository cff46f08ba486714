//! What the chair rules on or answers, appeals against it, rules that rest, and requests: leave to
//! withdraw, to modify, to be excused, and that papers be read.

#![allow(clippy::unwrap_used)]

mod stage;
mod table;

use council::act::Deed;
use council::floor::Purpose;
use council::motion::{Disposal, Proposal};
use council::rules::Ground;
use council::{Fact, Refusal};
use stage::{MAIN, Stage, amend, insert, point, roberts, suspend};
use table::{item, main_motion, motion, person, rules, tally, vote};

fn appeal(ruling: u128) -> Proposal {
    Proposal::Appeal { ruling: motion(ruling) }
}

fn rule(n: u128, granted: bool, words: &str) -> Deed {
    Deed::Rule { motion: motion(n), granted, words: words.to_owned() }
}

/// A point of order on which the chair has ruled.
fn ruled(granted: bool) -> (Stage, u128) {
    let mut stage = Stage::with_main(roberts());
    let raised = stage.put(4, point());
    stage.ruled(raised, granted);
    (stage, raised)
}

#[test]
fn a_point_of_order_interrupts_and_the_chair_rules() {
    let mut stage = Stage::with_main(roberts());
    stage.speaks(5, Purpose::Speak);
    let raised = stage.put(6, point());
    assert!(stage.table.meeting.floor.speaking.as_ref().unwrap().timer.running_since.is_none());
    assert_eq!(stage.refused(7, point()).code(), "question-first", "one at a time");
    stage.table.must(rule(raised, true, "The point is well taken."));
    assert_eq!(stage.how(raised), Disposal::Granted);
    assert_eq!(stage.motion(raised).ruling, "The point is well taken.");
    assert_eq!(stage.top(), Some(MAIN));
    stage.table.must(Deed::ResumeSpeech);
    assert_eq!(stage.table.refused(rule(raised, true, "")).code(), "body-decides");
}

#[test]
fn a_point_of_order_is_raised_while_a_motion_waits_for_a_second() {
    let mut stage = Stage::set(roberts());
    let main = stage.tries(2, main_motion("Paint the hall.")).unwrap();
    assert!(matches!(stage.refused(3, Proposal::Adjourn), Refusal::SecondAwaited { .. }));
    let raised = stage.put_without_second(4, point());
    stage.table.must(rule(raised, false, ""));
    stage.seconded(main, 3);
    assert_eq!(stage.top(), Some(main));
}

#[test]
fn an_inquiry_is_answered_in_words() {
    let mut stage = Stage::with_main(roberts());
    let asks = stage.put(5, Proposal::ParliamentaryInquiry { text: "May I amend it?".to_owned() });
    assert_eq!(stage.table.refused(rule(asks, true, " ")), Refusal::TextMissing);
    stage.table.must(rule(asks, true, "You may."));
    assert_eq!(stage.how(asks), Disposal::Answered);
    let refusal = stage.refused(6, appeal(asks));
    assert!(matches!(refusal, Refusal::NothingToAppeal { .. }), "an answer is no ruling");
}

#[test]
fn a_majority_against_the_chair_overturns_a_ruling_and_a_tie_sustains_it() {
    let cases = [(6, 5, true), (5, 5, false), (4, 6, false), (0, 0, false)];
    for (favour, against, overturned) in cases {
        for granted in [true, false] {
            let (mut stage, raised) = ruled(granted);
            let appeals = stage.put(6, appeal(raised));
            stage.voted(appeals, tally(favour, against, 0));
            let stands = if granted { Disposal::Granted } else { Disposal::Denied };
            let turned = if granted { Disposal::Denied } else { Disposal::Granted };
            assert_eq!(stage.how(raised), if overturned { turned } else { stands });
        }
    }
}

#[test]
fn an_appeal_is_timely_or_not_in_order() {
    let too_late = |stage: &mut Stage, raised| {
        let refusal = stage.refused(6, appeal(raised));
        assert!(matches!(refusal, Refusal::NothingToAppeal { .. }), "{refusal:?}");
    };
    let (mut stage, raised) = ruled(false);
    stage.speaks(7, Purpose::Speak);
    too_late(&mut stage, raised);
    let (mut stage, raised) = ruled(false);
    let change = stage.put(7, amend(MAIN, insert(" And water it.")));
    stage.carried(change);
    too_late(&mut stage, raised);
    let (mut stage, raised) = ruled(false);
    let appeals = stage.put(6, appeal(raised));
    stage.lost(appeals);
    too_late(&mut stage, raised);
    assert_eq!(stage.refused(6, appeal(MAIN)).code(), "nothing-to-appeal");
}

#[test]
fn a_question_of_privilege_and_the_orders_of_the_day_are_for_the_chair_first() {
    let mut stage = Stage::with_main(roberts());
    let cold = stage.put(5, Proposal::QuestionOfPrivilege { text: "It is cold.".to_owned() });
    stage.ruled(cold, true);
    let appeals = stage.put(6, appeal(cold));
    stage.lost(appeals);
    assert_eq!(stage.how(cold), Disposal::Granted);
    let keeps = stage.put(5, Proposal::OrdersOfTheDay);
    stage.ruled(keeps, true);
    assert_eq!(stage.how(keeps), Disposal::Granted, "on the demand of one");
    // Two thirds against them set them aside.
    for (favour, against, how) in [(8, 4, Disposal::Denied), (7, 4, Disposal::Granted)] {
        let keeps = stage.put(5, Proposal::OrdersOfTheDay);
        stage.voted(keeps, tally(favour, against, 0));
        assert_eq!(stage.how(keeps), how);
    }
}

#[test]
fn rules_about_the_order_of_business_rest_until_the_item_is_closed() {
    let mut stage = Stage::with_main(roberts());
    let rests = stage.put(5, suspend(&[Ground::SpeechNumber]));
    stage.carried(rests);
    for _ in 0..3 {
        stage.speaks(6, Purpose::Speak);
        stage.table.must(Deed::EndSpeech);
    }
    stage.carried(MAIN);
    stage.table.must(Deed::CloseItem { item: item(1) });
    stage.table.must(Deed::StartItem { item: item(2) });
    stage.put(2, main_motion("Paint the hall."));
    for _ in 0..2 {
        stage.speaks(6, Purpose::Speak);
        stage.table.must(Deed::EndSpeech);
    }
    assert!(matches!(stage.asks(6), Err(Refusal::SpeechesUsed { .. })));
}

#[test]
fn what_protects_the_absent_a_member_or_the_decision_is_not_suspended() {
    let mut refused = 0;
    for ground in Ground::ALL {
        let mut stage = Stage::with_main(roberts());
        match stage.tries(5, suspend(&[Ground::Turn, ground])) {
            Ok(_) => assert!(ground.can_be_suspended(), "{ground:?}"),
            Err(refusal) => {
                assert!(!ground.can_be_suspended(), "{ground:?}");
                assert!(
                    matches!(refusal, Refusal::CannotBeSuspended { ground: g, .. } if g == ground)
                );
                refused += 1;
            }
        }
    }
    assert_eq!(refused, 21);
    let mut stage = Stage::with_main(roberts());
    let rests = stage.put(5, suspend(&[Ground::FullDebate]));
    stage.voted(rests, tally(7, 4, 0));
    assert!(stage.table.meeting.suspended.is_empty(), "it takes two thirds");
    assert!(stage.table.meeting.binds(Ground::FullDebate));
}

#[test]
fn a_motion_is_its_movers_until_it_is_stated_and_then_the_bodys() {
    let mut stage = Stage::set(roberts());
    let main = stage.tries(2, main_motion("Paint the hall.")).unwrap();
    stage.table.must(Deed::WithdrawMotion { motion: motion(main) });
    assert_eq!(stage.how(main), Disposal::Withdrawn);
    let mut stage = Stage::with_main(roberts());
    let back = Deed::WithdrawMotion { motion: motion(MAIN) };
    assert!(matches!(stage.table.refused(back), Refusal::BelongsToBody { .. }));
    let change = stage.put(3, amend(MAIN, insert(" And water it.")));
    let leave = stage.put(2, Proposal::WithdrawModify { target: motion(MAIN), text: None });
    stage.lost(leave);
    assert_eq!(stage.top(), Some(change));
    let leave = stage.put(2, Proposal::WithdrawModify { target: motion(MAIN), text: None });
    stage.table.must(Deed::AdoptByConsent { motion: motion(leave) });
    assert_eq!((stage.how(MAIN), stage.how(change)), (Disposal::Withdrawn, Disposal::Dropped));
    // Where the rules do not know the request, the mover takes it back until it is decided.
    let mut stage = Stage::with_main(rules("us-town-council"));
    let known = stage.table.meeting.row(council::motion::KindName::WithdrawModify).is_some();
    let taken = stage.table.take(Deed::WithdrawMotion { motion: motion(MAIN) });
    assert_eq!(taken.is_ok(), !known);
}

#[test]
fn a_motion_is_modified_by_leave_of_the_body() {
    let modify = |target, text: &str| Proposal::WithdrawModify {
        target: motion(target),
        text: Some(text.to_owned()),
    };
    let mut stage = Stage::with_main(roberts());
    assert_eq!(stage.refused(2, modify(MAIN, stage::WORDS)), Refusal::NothingChanged);
    let leave = stage.put(2, modify(MAIN, "Plant two trees."));
    stage.carried(leave);
    assert_eq!(stage.motion(MAIN).text, "Plant two trees.");
    stage.put(3, amend(MAIN, insert(" And water them.")));
    assert_eq!(stage.refused(2, modify(MAIN, "None.")), Refusal::NotImmediatelyPending);
}

#[test]
fn whoever_nobody_seconds_falls() {
    let mut stage = Stage::set(roberts());
    let main = stage.tries(2, main_motion("Paint the hall.")).unwrap();
    let second = |who| Deed::Second { motion: motion(main), person: person(who) };
    assert_eq!(stage.table.refused(second(2)), Refusal::MoverCannotSecond { person: person(2) });
    assert!(matches!(stage.table.refused(second(1)), Refusal::ChairNeutral { .. }));
    let early = Deed::OpenVote { vote: vote(1), motion: motion(main), method: None, until: None };
    assert!(matches!(stage.table.refused(early), Refusal::SecondAwaited { .. }));
    stage.table.must(Deed::LetFall { motion: motion(main) });
    assert_eq!(stage.how(main), Disposal::NotSeconded);
    assert_eq!(stage.table.refused(second(3)), Refusal::NoSecondNeeded);
}

#[test]
fn requests_are_granted_by_a_majority_or_refused() {
    let asks = |stage: &mut Stage| {
        let excused =
            Proposal::ExcusedFromDuty { person: person(9), text: "Own matter".to_owned() };
        let papers = Proposal::ReadPapers { text: "The letter.".to_owned() };
        (stage.put(9, excused), papers)
    };
    let mut stage = Stage::with_main(roberts());
    let (excused, papers) = asks(&mut stage);
    stage.voted(excused, tally(6, 4, 0));
    assert_eq!(stage.how(excused), Disposal::Carried);
    let read = stage.put(5, papers);
    stage.voted(read, tally(4, 6, 0));
    assert_eq!(stage.how(read), Disposal::Lost);
    assert_eq!(stage.top(), Some(MAIN));
    let absent = Proposal::ExcusedFromDuty { person: person(99), text: "Gone.".to_owned() };
    assert_eq!(stage.refused(5, absent).code(), "not-on-roll");
}

#[test]
fn a_small_board_needs_no_seconds_and_its_chair_takes_part() {
    let mut stage = Stage::set(rules("roberts-rules-small-board"));
    let main = stage.tries(1, main_motion("Paint the hall.")).unwrap();
    assert!(stage.is_pending(main));
    assert_eq!(stage.asks(1), Ok(()));
    assert!(stage.said().iter().any(|fact| matches!(fact, Fact::FloorAsked { .. })));
}
