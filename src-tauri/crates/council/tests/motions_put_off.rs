//! What takes a question off the floor, and how it comes back: laid on the table, put off, given to
//! a committee, dropped, not considered; with what adheres to it and the orders on its debate.

#![allow(clippy::unwrap_used)]

mod stage;
mod table;

use council::act::Deed;
use council::floor::Purpose;
use council::motion::{Disposal, Proposal};
use council::{Fact, Refusal};
use stage::{MAIN, Stage, amend, commit, insert, limit, point, postpone, reconsider, roberts};
use table::{item, main_motion, motion, tally};

fn take_up(n: u128) -> Deed {
    Deed::TakeUp { motion: motion(n) }
}

fn take_from_table() -> Proposal {
    Proposal::TakeFromTable { target: motion(MAIN) }
}

#[test]
fn a_question_is_laid_on_the_table_and_taken_from_it_with_all_that_adheres_to_it() {
    let mut stage = Stage::with_main(roberts());
    let limits = stage.put(3, limit(Some(60), Some(1)));
    stage.carried(limits);
    let change = stage.put(3, amend(MAIN, insert(" And water it.")));
    let lays = stage.put(4, Proposal::LayOnTable);
    stage.carried(lays);
    assert_eq!((stage.how(MAIN), stage.how(change)), (Disposal::Tabled, Disposal::Tabled));
    assert_eq!(stage.top(), None);
    // Meanwhile something else is decided, and the tabled question waits for that.
    let other = stage.put(2, main_motion("Paint the hall."));
    let refusal = stage.refused(5, take_from_table());
    assert!(matches!(refusal, Refusal::QuestionFirst { .. }));
    stage.carried(other);
    let takes = stage.put(5, take_from_table());
    stage.lost(takes);
    assert_eq!(stage.top(), None);
    let takes = stage.put(5, take_from_table());
    stage.carried(takes);
    assert!(stage.is_pending(MAIN) && stage.is_pending(change));
    assert_eq!(stage.top(), Some(change), "as it was");
    // The limits hold for the question and for what is moved upon it.
    stage.speaks(6, Purpose::Speak);
    assert_eq!(stage.table.meeting.floor.speaking.as_ref().unwrap().limit_ms, 60_000);
    stage.table.must(Deed::EndSpeech);
    assert!(matches!(stage.asks(6), Err(Refusal::SpeechesUsed { limit: 1, .. })));
    assert_eq!(stage.refused(5, take_from_table()).code(), "question-first");
}

#[test]
fn debate_that_was_closed_stays_closed_when_the_question_comes_from_the_table() {
    let mut stage = Stage::with_main(roberts());
    let closes = stage.put(3, Proposal::PreviousQuestion { all: false });
    stage.carried(closes);
    let lays = stage.put(4, Proposal::LayOnTable);
    stage.carried(lays);
    let takes = stage.put(5, take_from_table());
    stage.carried(takes);
    assert!(matches!(stage.asks(6), Err(Refusal::DebateClosed { .. })));
}

#[test]
fn what_lost_lays_nothing_on_the_table() {
    let mut stage = Stage::with_main(roberts());
    let lays = stage.put(4, Proposal::LayOnTable);
    stage.lost(lays);
    assert_eq!(stage.top(), Some(MAIN));
    stage.carried(MAIN);
    assert_eq!(stage.refused(5, take_from_table()), Refusal::NothingTabled);
}

#[test]
fn a_question_is_put_off_to_a_time_and_taken_up_when_it_comes() {
    let mut stage = Stage::with_main(roberts());
    let change = stage.put(3, amend(MAIN, insert(" And water it.")));
    assert_eq!(stage.refused(3, postpone(" ")), Refusal::TimeUnclear);
    let later = stage.put(4, postpone("noon"));
    stage.lost(later);
    assert_eq!(stage.top(), Some(change));
    let later = stage.put(4, postpone("noon"));
    stage.carried(later);
    assert_eq!(stage.how(MAIN), Disposal::Postponed);
    assert_eq!(stage.table.refused(take_up(change)), Refusal::NothingPutOff);
    stage.table.must(Deed::StartItem { item: item(2) });
    stage.table.must(take_up(MAIN));
    assert_eq!(stage.top(), Some(change));
    assert_eq!(stage.table.refused(take_up(MAIN)).code(), "question-pending");
}

#[test]
fn a_special_order_needs_two_thirds() {
    let special = Proposal::PostponeDefinitely { until: "noon".to_owned(), special_order: true };
    for (favour, against, how) in [(7, 4, Disposal::Lost), (8, 4, Disposal::Carried)] {
        let mut stage = Stage::with_main(roberts());
        let later = stage.put(4, special.clone());
        stage.voted(later, tally(favour, against, 0));
        assert_eq!(stage.how(later), how);
    }
    let mut stage = Stage::with_main(roberts());
    let later = stage.put(4, postpone("noon"));
    stage.voted(later, tally(7, 4, 0));
    assert_eq!(stage.how(later), Disposal::Carried, "an ordinary one does not");
}

#[test]
fn a_committee_gets_a_question_and_gives_it_back_or_is_discharged() {
    let discharge = |notice| Proposal::DischargeCommittee { target: motion(MAIN), notice };
    let mut stage = Stage::with_main(roberts());
    assert_eq!(stage.refused(3, discharge(false)).code(), "question-first");
    let refers = stage.put(3, commit());
    stage.lost(refers);
    assert!(stage.is_pending(MAIN));
    let refers = stage.put(3, commit());
    stage.carried(refers);
    assert_eq!(stage.how(MAIN), Disposal::Referred);
    let early = stage.put(4, discharge(false));
    stage.voted(early, tally(6, 4, 0));
    assert_eq!(stage.how(early), Disposal::Lost, "neither two thirds nor seven of twelve");
    let early = stage.put(4, discharge(true));
    stage.voted(early, tally(6, 4, 0));
    assert!(stage.is_pending(MAIN), "with notice a majority is enough");
    let refers = stage.put(3, commit());
    stage.carried(refers);
    stage.table.must(take_up(MAIN));
    assert!(stage.is_pending(MAIN), "its report");
    stage.carried(MAIN);
    assert_eq!(stage.refused(4, discharge(false)), Refusal::NothingReferred);
}

#[test]
fn a_question_is_dropped_without_a_vote_on_it() {
    let mut stage = Stage::with_main(roberts());
    let drops = stage.put(4, Proposal::PostponeIndefinitely);
    // The question under it can still be amended, and is then dropped as amended.
    let change = stage.put(5, amend(MAIN, insert(" And water it.")));
    assert_eq!(stage.top(), Some(change));
    stage.carried(change);
    assert_eq!(stage.motion(MAIN).text, "Plant a tree by the gate. And water it.");
    stage.lost(drops);
    assert_eq!(stage.top(), Some(MAIN));
    let again = stage.put(4, Proposal::PostponeIndefinitely);
    stage.carried(again);
    assert_eq!(stage.how(MAIN), Disposal::PostponedIndefinitely);
    assert_eq!(stage.table.refused(take_up(MAIN)), Refusal::NothingPutOff);
    // To reconsider that brings the question back.
    let back = stage.put(5, reconsider(again));
    stage.carried(back);
    assert!(stage.is_pending(MAIN));
    assert_eq!(stage.top(), Some(again));
    stage.again(again, tally(0, 10, 0));
    assert_eq!(stage.top(), Some(MAIN));
}

#[test]
fn two_thirds_refuse_to_consider_a_question_before_it_was_debated() {
    for (favour, against, refused) in [(8, 4, true), (7, 4, false)] {
        let mut stage = Stage::with_main(roberts());
        let objects = stage.put(5, Proposal::ObjectConsideration);
        stage.voted(objects, tally(favour, against, 0));
        assert_eq!(stage.is_pending(MAIN), !refused);
        if refused {
            assert_eq!(stage.how(MAIN), Disposal::NotConsidered);
        } else {
            let refusal = stage.refused(6, Proposal::ObjectConsideration);
            assert!(matches!(refusal, Refusal::TooLateToObject { .. }), "once");
        }
    }
}

#[test]
fn an_objection_comes_too_late_after_debate_or_a_motion_and_not_after_a_question() {
    let late = |stage: &mut Stage| {
        let refusal = stage.refused(5, Proposal::ObjectConsideration);
        assert!(matches!(refusal, Refusal::TooLateToObject { .. }), "{refusal:?}");
    };
    let mut stage = Stage::with_main(roberts());
    stage.speaks(6, Purpose::Question);
    let raised = stage.put(7, point());
    stage.ruled(raised, false);
    let objects = stage.put(5, Proposal::ObjectConsideration);
    stage.lost(objects);
    let mut stage = Stage::with_main(roberts());
    stage.speaks(6, Purpose::Speak);
    stage.table.must(Deed::EndSpeech);
    late(&mut stage);
    let mut stage = Stage::with_main(roberts());
    let change = stage.put(6, amend(MAIN, insert(" And water it.")));
    stage.lost(change);
    late(&mut stage);
    let mut stage = Stage::set(roberts());
    stage.put(2, Proposal::MainIncidental { text: "Adopt the report.".to_owned() });
    late(&mut stage);
}

#[test]
fn a_refusal_to_consider_is_reconsidered_with_its_question() {
    let mut stage = Stage::with_main(roberts());
    let objects = stage.put(5, Proposal::ObjectConsideration);
    stage.carried(objects);
    let back = stage.put(6, reconsider(objects));
    stage.carried(back);
    assert_eq!(stage.top(), Some(objects));
    stage.again(objects, tally(2, 8, 0));
    assert_eq!(stage.top(), Some(MAIN));
}

#[test]
fn what_is_pending_when_the_meeting_adjourns_is_unfinished() {
    let mut stage = Stage::with_main(roberts());
    let change = stage.put(3, amend(MAIN, insert(" And water it.")));
    let next = stage.put(4, Proposal::FixTimeToAdjourn { until: "Tuesday at 8".to_owned() });
    stage.carried(next);
    assert_eq!(stage.table.meeting.next_meeting.as_deref(), Some("Tuesday at 8"));
    let ends = stage.put(5, Proposal::Adjourn);
    stage.lost(ends);
    let ends = stage.put(5, Proposal::Adjourn);
    stage.carried(ends);
    assert_eq!((stage.how(MAIN), stage.how(change)), (Disposal::Unfinished, Disposal::Unfinished));
    let said = stage.said();
    assert!(said.contains(&&Fact::ItemDeferred { item: item(2) }), "what was not reached");
    assert_eq!(said.last(), Some(&&Fact::Adjourned));
    assert_eq!(stage.refused(5, main_motion("One more.")), Refusal::NotInSession);
}

#[test]
fn the_time_to_go_on_falls_with_its_vote() {
    let mut stage = Stage::with_main(roberts());
    let next = stage.put(4, Proposal::FixTimeToAdjourn { until: "Tuesday".to_owned() });
    let change = stage.put(5, amend(next, insert(" at eight")));
    stage.carried(change);
    stage.carried(next);
    assert_eq!(stage.table.meeting.next_meeting.as_deref(), Some("Tuesday at eight"));
    let back = stage.put(6, reconsider(next));
    stage.carried(back);
    assert_eq!(stage.table.meeting.next_meeting, None);
    stage.again(next, tally(0, 10, 0));
    assert_eq!(stage.table.meeting.next_meeting, None);
}
