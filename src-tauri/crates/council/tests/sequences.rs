//! 改不改、改什么、怎么改: the next question only once the one before was adopted.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::motion::{Disposal, Status};
use council::people::Names;
use council::sequence::{LinkedQuestion, Turn};
use council::view::{self, room::Scene};
use council::{Fact, Refusal};
use table::{
    Table, add_item, item, main_motion, motion, person, rules, strike_insert, tally, vote,
};

fn linked(questions: &[(u128, &str)]) -> Deed {
    let question = |(n, text): &(u128, &str)| LinkedQuestion {
        motion: motion(*n),
        text: (*text).to_owned(),
        matter: None,
    };
    Deed::LinkQuestions { item: item(1), questions: questions.iter().map(question).collect() }
}

fn three() -> Deed {
    linked(&[(1, "改建车棚。"), (2, "改建西侧。"), (3, "由业委会招标。")])
}

fn moves(n: u128) -> Deed {
    Deed::MoveLinked { motion: motion(n), mover: person(3) }
}

/// A council with three questions in sequence on its item.
fn council() -> Table {
    let mut table = Table::in_session(rules("cn-residents-council"), 12, 10);
    table.must(three());
    table
}

fn put(table: &mut Table, n: u128) {
    table.must(moves(n));
    table.must(Deed::Second { motion: motion(n), person: person(4) });
}

fn turns(table: &Table) -> Vec<Turn> {
    let meeting = &table.meeting;
    meeting.turns(meeting.sequence_on(item(1)).unwrap())
}

#[test]
fn each_is_a_motion_of_its_own_and_comes_in_its_turn() {
    let mut table = council();
    assert_eq!(turns(&table), [Turn::Next, Turn::Waiting, Turn::Waiting]);
    assert_eq!(table.refused(moves(2)), Refusal::NotItsTurn);
    put(&mut table, 1);
    assert_eq!(turns(&table), [Turn::Moved, Turn::Waiting, Turn::Waiting]);
    assert_eq!(table.refused(moves(2)), Refusal::QuestionUndecided { question: 1 });
    table.voted(1, tally(8, 1, 1));
    assert_eq!(turns(&table), [Turn::Adopted, Turn::Next, Turn::Waiting]);
    put(&mut table, 2);
    let change = strike_insert("西侧", "东侧");
    let to = council::motion::Proposal::Amend { target: motion(2), change, to: None };
    table.moved(20, 5, to);
    table.voted(20, tally(8, 1, 1));
    table.voted(2, tally(6, 2, 0));
    assert_eq!(table.meeting.motion(motion(2)).unwrap().text, "改建东侧。");
    put(&mut table, 3);
    table.must(Deed::AdoptByConsent { motion: motion(3) });
    assert_eq!(turns(&table), [Turn::Adopted; 3]);
    assert_eq!(table.refused(moves(3)), Refusal::NoSequence);
    let record = view::record(&table.meeting, &Names::default()).unwrap();
    assert_eq!(record.decisions.len(), 3);
    assert_eq!(record.items[0].sequences[0][1].text, "改建东侧。");
}

#[test]
fn what_follows_a_failed_question_is_not_put() {
    let mut table = council();
    put(&mut table, 1);
    table.voted(1, tally(1, 8, 1));
    assert_eq!(turns(&table), [Turn::Failed, Turn::NotReached, Turn::NotReached]);
    let last = &table.meeting.log.last().unwrap().fact;
    let motions = vec![motion(2), motion(3)];
    assert_eq!(*last, Fact::QuestionsNotReached { item: item(1), motions });
    assert_eq!(table.refused(moves(2)), Refusal::SequenceStopped { question: 1 });
    let room = view::room(&table.meeting, &Names::default()).unwrap();
    let Scene::Result { question, .. } = room.scene else { panic!() };
    assert_eq!(question.sequence[1].turn, Turn::NotReached);
    assert!(question.sequence[0].here && !question.sequence[1].here);
}

/// A vote that is annulled decides nothing, so that what follows waits again.
#[test]
fn an_annulled_vote_leaves_the_rest_waiting() {
    let mut table = council();
    put(&mut table, 1);
    table.voted(1, tally(1, 8, 1));
    table.must(Deed::AnnulVote { vote: vote(1), reason: "有人没听清。".to_owned() });
    assert_eq!(turns(&table), [Turn::Moved, Turn::Waiting, Turn::Waiting]);
    table.must(Deed::PutAgain { motion: motion(1) });
    table.must(Deed::OpenVote { vote: vote(9), motion: motion(1), method: None, until: None });
    table.must(Deed::CloseVote { vote: vote(9), tally: tally(8, 1, 1), chair: None });
    put(&mut table, 2);
    // Now a question rests on the first.
    let since = Refusal::DecidedSince { motion: motion(2) };
    let annul = Deed::AnnulVote { vote: vote(9), reason: "又有人没听清。".to_owned() };
    assert_eq!(table.refused(annul), since);
}

#[test]
fn they_are_linked_before_they_begin() {
    let mut table = Table::in_session(rules("cn-residents-council"), 12, 10);
    assert_eq!(table.refused(moves(1)), Refusal::NoSequence);
    let range = |count| Refusal::QuestionsOutOfRange { count, least: 2, most: 8 };
    assert_eq!(table.refused(linked(&[])), range(0));
    assert_eq!(table.refused(linked(&[(1, "改建车棚。")])), range(1));
    let nine: Vec<(u128, &str)> = (1..=9).map(|n| (n, "改建车棚。")).collect();
    assert_eq!(table.refused(linked(&nine)), range(9));
    assert_eq!(table.refused(linked(&[(1, "改"), (2, " ")])), Refusal::TextMissing);
    assert_eq!(table.refused(linked(&[(1, "改"), (1, "不改")])), Refusal::AlreadyThere);
    table.must(linked(&[(1, "改"), (2, "怎么改")]));
    // It takes the place of what was linked, and its identities can be used again.
    table.must(three());
    assert_eq!(table.meeting.sequences.len(), 1);
    let taken =
        Deed::Move {
            motion: motion(2), mover: person(3), proposal: main_motion("另一件事。")
        };
    assert_eq!(table.refused(taken), Refusal::AlreadyThere);
    put(&mut table, 1);
    assert_eq!(table.refused(linked(&[])), Refusal::SequenceHasBegun);
    table.voted(1, tally(1, 8, 1));
    // One that is over makes room for another; the first stays in the record.
    table.must(linked(&[(11, "改建门房。"), (12, "改建屋顶。")]));
    assert_eq!(table.meeting.sequences.len(), 2);
    table.must(linked(&[]));
    assert_eq!(table.meeting.sequences.len(), 1);
    table.must(Deed::CloseItem { item: item(1) });
    assert_eq!(table.refused(linked(&[(21, "改"), (22, "怎么改")])), Refusal::ItemIsClosed);
}

#[test]
fn what_is_put_off_makes_the_rest_wait() {
    let mut table = Table::in_session(rules("roberts-rules-assembly"), 12, 12);
    table.must(add_item(2));
    table.must(linked(&[(1, "Rebuild the shed."), (2, "Rebuild it in brick.")]));
    put(&mut table, 1);
    let until = "the next meeting".to_owned();
    let off = council::motion::Proposal::PostponeDefinitely { until, special_order: false };
    table.moved(10, 4, off);
    table.voted(10, tally(9, 1, 0));
    assert_eq!(turns(&table), [Turn::Moved, Turn::Waiting]);
    table.must(Deed::TakeUp { motion: motion(1) });
    let parts = [(31, "Rebuild the walls."), (32, "Rebuild the roof.")]
        .map(|(n, text)| council::motion::Part { motion: motion(n), text: text.to_owned() });
    table.moved(11, 4, council::motion::Proposal::DivisionQuestion { parts: parts.into() });
    table.voted(11, tally(9, 1, 0));
    assert_eq!(turns(&table), [Turn::Moved, Turn::Waiting]);
    table.voted(31, tally(9, 1, 0));
    table.voted(32, tally(0, 9, 0));
    assert_eq!(turns(&table), [Turn::Adopted, Turn::Next]);
    assert_eq!(table.meeting.motion(motion(32)).unwrap().status, Status::Disposed(Disposal::Lost));
}
