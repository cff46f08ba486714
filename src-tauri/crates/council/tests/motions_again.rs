//! What was decided is brought before the body again: rescinded, amended, or its vote retaken.

#![allow(clippy::unwrap_used)]

mod stage;
mod table;

use council::act::Deed;
use council::motion::{Disposal, Proposal};
use council::rules::Ground;
use council::{Fact, Refusal};
use stage::{
    MAIN, Stage, WORDS, amend, insert, limit, point, postpone, reconsider, rescind, restate,
    roberts, suspend,
};
use table::{main_motion, motion, strike_insert, tally, vote};

/// Twelve members of whom all are there, and the main motion was carried.
fn carried() -> Stage {
    let mut stage = Stage::with_main(roberts());
    stage.carried(MAIN);
    stage
}

#[test]
fn a_decision_is_rescinded_by_two_thirds_or_by_most_of_all_members_or_with_notice() {
    let cases = [
        (false, 6, 4, Disposal::Lost),
        (false, 8, 4, Disposal::Carried),
        (false, 7, 5, Disposal::Carried),
        (false, 4, 2, Disposal::Carried),
        (true, 6, 4, Disposal::Carried),
        (true, 5, 5, Disposal::Lost),
    ];
    for (notice, favour, against, how) in cases {
        let mut stage = carried();
        let rescinds = stage.put(3, rescind(MAIN, None, notice));
        stage.voted(rescinds, tally(favour, against, 0));
        assert_eq!(stage.how(rescinds), how, "{favour} to {against}, notice={notice}");
        let stands = how == Disposal::Lost;
        assert_eq!(stage.how(MAIN) == Disposal::Carried, stands);
        if !stands {
            assert_eq!(stage.how(MAIN), Disposal::Rescinded);
            let refusal = stage.refused(3, rescind(MAIN, None, notice));
            assert!(matches!(refusal, Refusal::NotAdopted { .. }));
        }
    }
}

#[test]
fn a_decision_is_amended_and_only_what_was_adopted_is() {
    let mut stage = carried();
    let unchanged = stage.refused(3, rescind(MAIN, Some(WORDS), false));
    assert_eq!(unchanged, Refusal::NothingChanged);
    let changes = stage.put(3, rescind(MAIN, Some("Plant two trees."), false));
    let more = stage.put(4, amend(changes, strike_insert("two", "three")));
    stage.carried(more);
    stage.carried(changes);
    assert_eq!(stage.how(MAIN), Disposal::Carried);
    assert_eq!(stage.motion(MAIN).text, "Plant three trees.");
    let mut stage = Stage::with_main(roberts());
    stage.lost(MAIN);
    assert!(matches!(stage.refused(3, rescind(MAIN, None, false)), Refusal::NotAdopted { .. }));
    // What an earlier meeting decided is named by its words.
    let earlier = |text: &str| Proposal::RescindAmendAdopted {
        target: None,
        text: text.to_owned(),
        to: None,
        notice: true,
    };
    assert_eq!(stage.refused(3, earlier(" ")), Refusal::TextMissing);
    let rescinds = stage.put(3, earlier("That the hall be painted."));
    stage.carried(rescinds);
    assert_eq!(stage.how(rescinds), Disposal::Carried);
}

#[test]
fn a_vote_is_taken_again_once_and_moved_by_the_side_that_won() {
    let mut stage = carried();
    let other_side =
        Proposal::Reconsider { target: Some(motion(MAIN)), text: String::new(), prevailing: false };
    assert!(matches!(stage.refused(3, other_side), Refusal::PrevailingSideOnly { .. }));
    let again = stage.put(3, reconsider(MAIN));
    stage.lost(again);
    assert_eq!(stage.how(MAIN), Disposal::Carried, "the decision stands");
    let again = stage.put(3, reconsider(MAIN));
    stage.carried(again);
    assert_eq!(stage.top(), Some(MAIN));
    stage.again(MAIN, tally(2, 8, 0));
    assert_eq!(stage.how(MAIN), Disposal::Lost);
    let refusal = stage.refused(3, reconsider(MAIN));
    assert_eq!(refusal.code(), "reconsidered-before", "nothing is reconsidered twice");
    let rests = stage.put(4, suspend(&[Ground::Renewing]));
    stage.carried(rests);
    stage.put(3, reconsider(MAIN));
}

#[test]
fn a_lost_motion_is_reconsidered_too() {
    let mut stage = Stage::with_main(roberts());
    stage.lost(MAIN);
    let again = stage.put(3, reconsider(MAIN));
    stage.carried(again);
    stage.again(MAIN, tally(8, 2, 0));
    assert_eq!(stage.how(MAIN), Disposal::Carried);
}

#[test]
fn an_amendment_is_reconsidered_while_its_question_is_pending() {
    let mut stage = Stage::with_main(roberts());
    let change = stage.put(3, amend(MAIN, insert(" And water it.")));
    stage.carried(change);
    assert_eq!(stage.motion(MAIN).text, "Plant a tree by the gate. And water it.");
    let again = stage.put(4, reconsider(change));
    stage.carried(again);
    assert_eq!(stage.top(), Some(change));
    assert_eq!(stage.motion(MAIN).text, WORDS, "its words go out again");
    stage.again(change, tally(2, 8, 0));
    let strikes = stage.put(3, amend(MAIN, strike_insert(" by the gate", "")));
    stage.carried(strikes);
    let again = stage.put(4, reconsider(strikes));
    stage.carried(again);
    assert_eq!(stage.motion(MAIN).text, WORDS, "words that were struck come in again");
    stage.again(strikes, tally(8, 2, 0));
    assert_eq!(stage.motion(MAIN).text, "Plant a tree.");
    let other = stage.put(3, amend(MAIN, insert(" Or two.")));
    stage.carried(other);
    stage.carried(MAIN);
    let refusal = stage.refused(4, reconsider(other));
    assert_eq!(refusal.code(), "nothing-to-reconsider", "not apart from its question");
}

#[test]
fn an_amendment_of_terms_is_reconsidered_and_they_are_as_they_were() {
    let minutes = |minutes| Proposal::Recess { minutes };
    let mut stage = Stage::with_main(roberts());
    let recess = stage.put(3, minutes(10));
    let first = stage.put(4, restate(recess, minutes(20)));
    stage.carried(first);
    let second = stage.put(4, restate(recess, minutes(30)));
    stage.carried(second);
    assert_eq!(stage.motion(recess).proposal, minutes(30));
    let again = stage.put(5, reconsider(second));
    stage.carried(again);
    assert_eq!(stage.motion(recess).proposal, minutes(20));
    stage.again(second, tally(2, 8, 0));
    let again = stage.put(5, reconsider(first));
    stage.carried(again);
    assert_eq!(stage.motion(recess).proposal, minutes(10));
}

#[test]
fn nothing_else_is_reconsidered_while_a_question_is_pending() {
    let mut stage = carried();
    let other = stage.put(2, main_motion("Paint the hall."));
    let refusal = stage.refused(3, reconsider(MAIN));
    assert!(matches!(refusal, Refusal::QuestionFirst { motion: top, .. } if top == motion(other)));
    stage.carried(other);
    stage.put(3, reconsider(MAIN));
}

#[test]
fn what_was_put_off_comes_back_when_that_is_reconsidered() {
    let mut stage = Stage::with_main(roberts());
    let later = stage.put(3, postpone("noon"));
    stage.carried(later);
    let again = stage.put(4, reconsider(later));
    stage.carried(again);
    assert!(stage.is_pending(MAIN));
    assert_eq!(stage.top(), Some(later));
    stage.again(later, tally(0, 10, 0));
    assert_eq!(stage.top(), Some(MAIN));
}

#[test]
fn a_decision_of_an_earlier_meeting_is_reconsidered_only_where_the_rules_rest() {
    let earlier = || Proposal::Reconsider {
        target: None,
        text: "That the hall be painted.".to_owned(),
        prevailing: true,
    };
    let mut stage = carried();
    let refusal = stage.refused(3, earlier());
    assert!(matches!(refusal, Refusal::TooLateToReconsider { .. }), "{refusal:?}");
    let rests = stage.put(4, suspend(&[Ground::Reconsidering]));
    stage.voted(rests, tally(7, 4, 0));
    assert!(matches!(stage.refused(3, earlier()), Refusal::TooLateToReconsider { .. }));
    let rests = stage.put(4, suspend(&[Ground::Reconsidering]));
    stage.carried(rests);
    let again = stage.put(3, earlier());
    stage.carried(again);
    // The question itself is then moved as a question of this meeting.
    let anew = stage.put(2, main_motion("That the hall be painted."));
    stage.carried(anew);
    // The rules rest until the item is closed.
    stage.table.must(Deed::CloseItem { item: table::item(1) });
    stage.table.must(Deed::StartItem { item: table::item(2) });
    assert_eq!(stage.refused(3, earlier()).code(), "too-late-to-reconsider");
}

#[test]
fn an_appeal_is_reconsidered_and_the_ruling_follows() {
    let mut stage = Stage::with_main(roberts());
    let raised = stage.put(4, point());
    stage.ruled(raised, false);
    let appeal = stage.put(5, Proposal::Appeal { ruling: motion(raised) });
    stage.carried(appeal);
    assert_eq!(stage.how(raised), Disposal::Granted);
    let again = stage.put(6, reconsider(appeal));
    stage.carried(again);
    assert_eq!(stage.how(raised), Disposal::Denied, "the ruling stands again meanwhile");
    stage.again(appeal, tally(9, 2, 0));
    assert_eq!(stage.how(raised), Disposal::Granted);
    let mut stage = Stage::with_main(roberts());
    let raised = stage.put(4, point());
    stage.ruled(raised, false);
    let appeal = stage.put(5, Proposal::Appeal { ruling: motion(raised) });
    stage.carried(appeal);
    let again = stage.put(6, reconsider(appeal));
    stage.carried(again);
    stage.again(appeal, tally(2, 9, 0));
    assert_eq!(stage.how(raised), Disposal::Denied);
}

#[test]
fn leave_to_withdraw_is_reconsidered_only_where_it_was_refused() {
    let leave = || Proposal::WithdrawModify { target: motion(MAIN), text: None };
    let mut stage = Stage::with_main(roberts());
    let asked = stage.put(2, leave());
    stage.lost(asked);
    let again = stage.put(3, reconsider(asked));
    stage.carried(again);
    stage.again(asked, tally(9, 2, 0));
    assert_eq!(stage.how(MAIN), Disposal::Withdrawn);
    assert_eq!(stage.refused(3, reconsider(asked)).code(), "nothing-to-reconsider");
}

#[test]
fn what_was_adopted_by_consent_was_no_vote_to_take_again() {
    let mut stage = Stage::with_main(roberts());
    stage.table.must(Deed::AdoptByConsent { motion: motion(MAIN) });
    assert_eq!(stage.how(MAIN), Disposal::Consented);
    assert!(stage.said().contains(&&Fact::ConsentGiven { motion: motion(MAIN) }));
    assert!(stage.table.meeting.votes.is_empty());
    assert_eq!(stage.refused(3, reconsider(MAIN)).code(), "nothing-to-reconsider");
    // It is rescinded like any decision.
    let rescinds = stage.put(3, rescind(MAIN, None, false));
    stage.carried(rescinds);
    assert_eq!(stage.how(MAIN), Disposal::Rescinded);
}

#[test]
fn consent_asks_for_what_a_vote_asks_for() {
    let mut stage = Stage::with_main(roberts());
    let consent = |n| Deed::AdoptByConsent { motion: motion(n) };
    let change = stage.put(3, amend(MAIN, insert(" And water it.")));
    assert_eq!(stage.table.refused(consent(MAIN)), Refusal::NotImmediatelyPending);
    stage.table.must(consent(change));
    assert_eq!(stage.motion(MAIN).text, "Plant a tree by the gate. And water it.");
    stage.asks(5).unwrap();
    assert!(matches!(stage.table.refused(consent(MAIN)), Refusal::SomebodyWaits { .. }));
    let waiting = stage.table.meeting.queue()[0].id;
    stage.table.must(Deed::WithdrawRequest { request: waiting });
    stage.table.must(Deed::OpenVote {
        vote: vote(1),
        motion: motion(MAIN),
        method: None,
        until: None,
    });
    assert_eq!(stage.table.refused(consent(MAIN)), Refusal::VoteIsOpen);
    stage.table.must(Deed::AbandonVote { vote: vote(1) });
    let limits = stage.put(4, limit(Some(60), None));
    stage.table.must(consent(limits));
    stage.table.must(Deed::Depart { people: (7..=12).map(table::person).collect() });
    assert!(matches!(stage.table.refused(consent(MAIN)), Refusal::NoQuorum { .. }));
}
