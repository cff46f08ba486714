//! Orders about debate and about how a vote is taken: limits, the previous question, paragraphs,
//! parts, the polls, the method, and a vote that is counted again.

#![allow(clippy::unwrap_used)]
#![allow(clippy::wildcard_enum_match_arm, reason = "a test names the kinds that it is about")]

mod stage;
mod table;

use council::act::Deed;
use council::floor::{Purpose, Subject};
use council::motion::{Disposal, Proposal, Status};
use council::vote::{Method, VoteStatus};
use council::{Fact, Refusal};
use stage::{MAIN, Stage, amend, insert, limit, parts, reconsider, restate, roberts};
use table::{ask, motion, person, request, tally, vote};

fn spoke(stage: &mut Stage, who: u128) {
    stage.speaks(who, Purpose::Speak);
    stage.table.must(Deed::EndSpeech);
}

fn seconds(stage: &Stage) -> u64 {
    stage.table.meeting.floor.speaking.as_ref().unwrap().limit_ms / 1000
}

#[test]
fn speeches_are_made_shorter_or_more_and_as_the_rules_have_them_where_the_order_falls() {
    let mut stage = Stage::with_main(roberts());
    for wrong in [limit(None, None), limit(Some(5), None), limit(None, Some(0))] {
        assert_eq!(stage.refused(3, wrong), Refusal::TimeUnclear);
    }
    let shorter = stage.put(3, limit(Some(60), None));
    stage.voted(shorter, tally(7, 4, 0));
    stage.speaks(5, Purpose::Speak);
    assert_eq!(seconds(&stage), 600, "seven of eleven are not two thirds");
    stage.table.must(Deed::EndSpeech);
    let shorter = stage.put(3, limit(Some(60), None));
    let milder = stage.put(4, restate(shorter, limit(Some(90), None)));
    stage.carried(milder);
    stage.carried(shorter);
    let more = stage.put(4, limit(None, Some(3)));
    stage.carried(more);
    stage.speaks(5, Purpose::Speak);
    assert_eq!(seconds(&stage), 90, "one order leaves what it does not say as it was");
    stage.table.must(Deed::EndSpeech);
    spoke(&mut stage, 5);
    assert!(matches!(stage.asks(5), Err(Refusal::SpeechesUsed { limit: 3, .. })));
    // Reconsidered and lost, the second order falls and the first stays.
    let back = stage.put(6, reconsider(more));
    stage.carried(back);
    stage.again(more, tally(0, 10, 0));
    spoke(&mut stage, 6);
    spoke(&mut stage, 6);
    assert!(matches!(stage.asks(6), Err(Refusal::SpeechesUsed { limit: 2, .. })));
    stage.speaks(7, Purpose::Speak);
    assert_eq!(seconds(&stage), 90);
}

#[test]
fn the_previous_question_closes_debate_on_one_question_or_on_all() {
    for all in [false, true] {
        let mut stage = Stage::with_main(roberts());
        let change = stage.put(3, amend(MAIN, insert(" And water it.")));
        stage.table.asked(901, 5, None);
        let closes = stage.put(4, Proposal::PreviousQuestion { all });
        // Others may ask for the floor of questions only while it is pending.
        stage.table.must(ask(902, 6, Purpose::Question, None));
        stage.carried(closes);
        let left: Vec<_> = stage.table.meeting.queue().iter().map(|r| r.id).collect();
        assert_eq!(left, [request(902)], "whoever waited to speak waits no longer");
        stage.table.must(Deed::WithdrawRequest { request: request(902) });
        assert!(matches!(stage.asks(7), Err(Refusal::DebateClosed { .. })));
        let third = stage.refused(5, amend(change, insert(" Twice.")));
        assert!(matches!(third, Refusal::DebateClosed { .. }), "nor is it amended");
        stage.carried(change);
        match stage.asks(7) {
            Ok(()) => assert!(!all, "debate on the main question goes on"),
            Err(refusal) => assert!(all && matches!(refusal, Refusal::DebateClosed { .. })),
        }
    }
}

#[test]
fn a_lost_or_reconsidered_previous_question_leaves_debate_open() {
    let mut stage = Stage::with_main(roberts());
    let closes = stage.put(4, Proposal::PreviousQuestion { all: false });
    stage.voted(closes, tally(7, 4, 0));
    assert_eq!(stage.asks(5), Ok(()));
    let closes = stage.put(4, Proposal::PreviousQuestion { all: false });
    stage.carried(closes);
    assert!(matches!(stage.asks(6), Err(Refusal::DebateClosed { .. })));
    let back = stage.put(5, reconsider(closes));
    stage.carried(back);
    stage.again(closes, tally(0, 10, 0));
    assert_eq!(stage.asks(6), Ok(()));
}

#[test]
fn a_question_is_divided_into_parts_that_are_decided_one_by_one() {
    let mut stage = Stage::with_main(roberts());
    let one = Proposal::DivisionQuestion { parts: Vec::new() };
    assert_eq!(stage.refused(3, one), Refusal::NotDivisible);
    assert_eq!(stage.refused(3, parts(0)).code(), "already-there");
    let divides = stage.put(3, parts(101));
    stage.lost(divides);
    assert_eq!(stage.top(), Some(MAIN));
    let divides = stage.put(3, parts(101));
    stage.carried(divides);
    assert_eq!(stage.how(MAIN), Disposal::Divided);
    assert_eq!(stage.top(), Some(101));
    assert_eq!(stage.motion(102).status, Status::Queued);
    assert_eq!(stage.motion(101).mover, person(2));
    let change = stage.put(4, amend(101, insert(" Or two.")));
    stage.carried(change);
    stage.carried(101);
    assert_eq!(stage.top(), Some(102), "the next part comes up by itself");
    assert_eq!(stage.table.refused(Deed::Adjourn).code(), "question-pending");
    stage.lost(102);
    assert_eq!((stage.how(101), stage.how(102)), (Disposal::Carried, Disposal::Lost));
    assert_eq!(stage.motion(101).text, "Plant a tree. Or two.");
    assert_eq!(stage.top(), None);
}

#[test]
fn paragraphs_are_debated_one_by_one_and_decided_together() {
    let mut stage = Stage::with_main(roberts());
    let by_paragraph = Proposal::ConsiderSeriatim { paragraphs: 1 };
    assert_eq!(stage.refused(3, by_paragraph), Refusal::NotDivisible);
    let orders = stage.put(3, Proposal::ConsiderSeriatim { paragraphs: 2 });
    stage.carried(orders);
    let at = |n| Some(Subject::Paragraph(motion(MAIN), n));
    for paragraph in [1, 2] {
        assert_eq!(stage.table.meeting.subject(), at(paragraph));
        spoke(&mut stage, 5);
        spoke(&mut stage, 5);
        assert!(matches!(stage.asks(5), Err(Refusal::SpeechesUsed { .. })), "counted anew");
        let early =
            Deed::OpenVote { vote: vote(900), motion: motion(MAIN), method: None, until: None };
        assert_eq!(stage.table.refused(early), Refusal::ParagraphsLeft { paragraph, of: 2 });
        stage.table.must(Deed::NextParagraph);
    }
    assert_eq!(stage.table.refused(Deed::NextParagraph), Refusal::NoParagraphs);
    spoke(&mut stage, 5);
    stage.carried(MAIN);
    assert_eq!(stage.how(MAIN), Disposal::Carried);
}

#[test]
fn a_vote_is_counted_again_on_the_demand_of_one() {
    let mut stage = Stage::with_main(roberts());
    stage.voted(MAIN, tally(6, 5, 0));
    stage.put(4, Proposal::DivisionAssembly);
    let open = stage.table.meeting.vote(vote(MAIN)).unwrap();
    assert_eq!(open.status, VoteStatus::Open);
    assert!(stage.is_pending(MAIN));
    stage.close(MAIN, tally(5, 6, 0));
    assert_eq!(stage.how(MAIN), Disposal::Lost);
    // Both counts stand in the record.
    let counts: Vec<u32> = stage
        .table
        .meeting
        .log
        .iter()
        .filter_map(|event| match &event.fact {
            Fact::VoteCounted { tally, .. } => Some(tally.favour.heads),
            _ => None,
        })
        .collect();
    assert_eq!(counts, [6, 5]);
    let refusal = stage.refused(4, Proposal::DivisionAssembly);
    assert!(matches!(refusal, Refusal::NoVoteToDivide { .. }), "once");
}

#[test]
fn a_demand_to_count_again_is_taken_back_and_the_first_count_stands() {
    let mut stage = Stage::with_main(roberts());
    stage.voted(MAIN, tally(6, 5, 0));
    stage.put(4, Proposal::DivisionAssembly);
    let act = stage.table.meeting.undoable().unwrap();
    stage.table.must(Deed::Undo { act });
    assert_eq!(stage.how(MAIN), Disposal::Carried);
    assert_eq!(stage.table.meeting.vote(vote(MAIN)).unwrap().status, VoteStatus::Decided);
}

#[test]
fn a_vote_is_counted_again_while_another_has_the_floor_and_not_after_that() {
    let mut stage = Stage::with_main(roberts());
    stage.voted(MAIN, tally(6, 5, 0));
    stage.speaks(7, Purpose::Speak);
    stage.put(4, Proposal::DivisionAssembly);
    assert_eq!(stage.table.meeting.floor.speaking, None);
    assert_eq!(stage.table.queue(), [7], "they wait for the floor again");
    stage.close(MAIN, tally(6, 5, 0));
    let late = |stage: &mut Stage| {
        let refusal = stage.refused(4, Proposal::DivisionAssembly);
        assert!(matches!(refusal, Refusal::NoVoteToDivide { .. }), "{refusal:?}");
    };
    let mut stage = Stage::with_main(roberts());
    stage.voted(MAIN, tally(6, 5, 0));
    spoke(&mut stage, 7);
    late(&mut stage);
    let mut stage = Stage::with_main(roberts());
    let method = stage.put(3, Proposal::VotingMethod { method: Method::Standing });
    stage.carried(method);
    stage.voted(MAIN, tally(6, 5, 0));
    late(&mut stage);
}

#[test]
fn the_body_says_how_a_vote_is_taken() {
    let mut stage = Stage::with_main(roberts());
    let method = stage.put(3, Proposal::VotingMethod { method: Method::Standing });
    let other = Proposal::VotingMethod { method: Method::Ballot };
    let change = stage.put(4, restate(method, other));
    stage.carried(change);
    stage.carried(method);
    stage.open(MAIN);
    let method_of = |stage: &Stage| stage.table.meeting.vote(vote(MAIN)).unwrap().terms.method;
    assert_eq!(method_of(&stage), Some(Method::Ballot));
    let mut stage = Stage::with_main(roberts());
    let method = stage.put(3, Proposal::VotingMethod { method: Method::RollCall });
    stage.carried(method);
    let back = stage.put(4, reconsider(method));
    stage.carried(back);
    stage.again(method, tally(0, 10, 0));
    stage.open(MAIN);
    assert_eq!(method_of(&stage), None);
}

#[test]
fn the_polls_are_closed_and_opened_again_by_a_vote_within_the_vote() {
    let mut stage = Stage::with_main(roberts());
    assert_eq!(stage.refused(3, Proposal::PollsClose), Refusal::VoteIsOver);
    stage.open(MAIN);
    assert_eq!(stage.refused(3, Proposal::PollsReopen), Refusal::PollsStandSo);
    let polls = |stage: &Stage| stage.table.meeting.vote(vote(MAIN)).unwrap().polls_closed;
    let closes = stage.put(3, Proposal::PollsClose);
    stage.open(closes);
    let outer = Deed::CloseVote { vote: vote(MAIN), tally: tally(10, 0, 0), chair: None };
    assert_eq!(stage.table.refused(outer), Refusal::VoteIsOpen, "one after the other");
    stage.close(closes, tally(7, 4, 0));
    assert!(!polls(&stage), "it takes two thirds");
    let closes = stage.put(3, Proposal::PollsClose);
    stage.carried(closes);
    assert!(polls(&stage));
    assert_eq!(stage.refused(3, Proposal::PollsClose), Refusal::PollsStandSo);
    let opens = stage.put(4, Proposal::PollsReopen);
    stage.voted(opens, tally(6, 5, 0));
    assert!(!polls(&stage));
    stage.close(MAIN, tally(10, 0, 0));
    assert_eq!(stage.how(MAIN), Disposal::Carried);
}

#[test]
fn nominations_are_closed_by_two_thirds_and_opened_again_by_a_majority() {
    let mut stage = Stage::set(roberts());
    assert_eq!(stage.refused(3, Proposal::NominationsReopen), Refusal::NominationsStandSo);
    let closes = stage.put(3, Proposal::NominationsClose);
    stage.voted(closes, tally(7, 4, 0));
    let closes = stage.put(3, Proposal::NominationsClose);
    stage.voted(closes, tally(8, 4, 0));
    assert_eq!(stage.refused(3, Proposal::NominationsClose), Refusal::NominationsStandSo);
    let opens = stage.put(3, Proposal::NominationsReopen);
    stage.voted(opens, tally(6, 5, 0));
    let by = Proposal::NominationsMethod { text: "By the chair.".to_owned() };
    let method = stage.put(4, by.clone());
    let change = stage.put(5, amend(method, insert(" Or from the floor.")));
    stage.carried(change);
    stage.carried(method);
    let said = stage.said();
    let ordered = said.iter().any(|fact| {
        matches!(fact, Fact::NominationsSet { open: None, method: Some(words), .. }
            if words == "By the chair. Or from the floor.")
    });
    assert!(ordered, "{said:?}");
    stage.put(2, table::main_motion("Paint the hall."));
    assert!(matches!(stage.refused(3, by), Refusal::QuestionFirst { .. }));
}
