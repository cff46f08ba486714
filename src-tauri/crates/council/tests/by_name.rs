//! Rolls that are called, hands of which one side is counted, places that count together, and
//! consent that somebody refuses.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::correction::Correction;
use council::motion::Proposal;
use council::people::Names;
use council::view::{self, room::Scene};
use council::vote::{Answer, Choice, Method, PlaceCount, Tally, VoteStatus, Weight};
use council::{Fact, Refusal};
use table::{Table, main_motion, motion, person, rules, tally, vote};

fn seated(people: u128) -> Table {
    let mut table = Table::in_session(rules("cn-residents-council"), people, people);
    table.moved(1, 2, main_motion("Plant a tree."));
    table
}

fn opened(people: u128, method: Method) -> Table {
    let mut table = seated(people);
    table.must(Deed::OpenVote {
        vote: vote(1),
        motion: motion(1),
        method: Some(method),
        until: None,
    });
    table
}

fn says(answers: &[(u128, Choice)], rest: Option<Choice>) -> Deed {
    let answers = answers
        .iter()
        .map(|(who, choice)| Answer { person: person(*who), choice: *choice })
        .collect();
    Deed::CallRoll { vote: vote(1), answers, silent: Vec::new(), rest }
}

const ANNOUNCE: fn() -> Deed = || Deed::AnnounceVote { vote: vote(1), chair: None };

fn heads(table: &Table) -> [u32; 3] {
    let tally = table.meeting.vote(vote(1)).unwrap().tally.clone().unwrap();
    Choice::ALL.map(|choice| tally.of(choice).heads)
}

#[test]
fn thirty_one_are_called_with_three_exceptions() {
    let mut table = opened(31, Method::RollCall);
    table.must(says(&[(5, Choice::Against)], None));
    table.must(says(&[(9, Choice::Abstain), (17, Choice::Abstain)], None));
    // Whoever answers again has thought better of it.
    table.must(says(&[(17, Choice::Against)], None));
    let view = view::desk(&table.meeting, &Names::default()).unwrap().vote.unwrap();
    assert_eq!(view.answers.iter().filter(|one| one.choice.is_some()).count(), 3);
    table.must(says(&[], Some(Choice::For)));
    assert_eq!(table.refused(says(&[], Some(Choice::For))), Refusal::NobodyNamed);
    let twice = says(&[(3, Choice::For), (3, Choice::Against)], None);
    assert_eq!(table.refused(twice), Refusal::NamedTwice { person: person(3) });
    table.must(ANNOUNCE());
    assert_eq!(heads(&table), [28, 2, 1]);
}

#[test]
fn an_answer_entered_by_mistake_is_none() {
    let mut table = opened(7, Method::RollCall);
    table.must(says(&[(2, Choice::Against), (3, Choice::Against)], None));
    let silent = vec![person(2)];
    table.must(Deed::CallRoll { vote: vote(1), answers: Vec::new(), silent, rest: None });
    assert_eq!(table.meeting.vote(vote(1)).unwrap().answers.len(), 1);
    table.must(says(&[(1, Choice::For)], None));
    table.must(ANNOUNCE());
    assert_eq!(heads(&table), [1, 1, 0]);
    let record = view::record(&table.meeting, &Names::default()).unwrap();
    assert_eq!(record.version, u32::try_from(table.meeting.log.len()).unwrap());
}

/// A corrected answer changes the count, and where that changes the result the vote is in doubt.
#[test]
fn the_count_follows_a_corrected_answer() {
    let mut table = opened(7, Method::RollCall);
    let four = [1, 2, 3, 4].map(|who| (who, Choice::For));
    let first = table.must(says(&four, None));
    let rest = table.must(says(&[], Some(Choice::Against)));
    table.must(ANNOUNCE());
    assert_eq!(heads(&table), [4, 3, 0]);
    let correct = |act, who, choice| Deed::Correct {
        act,
        place: 0,
        correction: Correction::Answer { person: person(who), choice },
        reason: "misheard".to_owned(),
    };
    // The entry that names somebody last is the one that is wrong.
    let wrong = table.refused(correct(rest, 1, Choice::Against));
    assert_eq!(wrong, Refusal::CannotBeCorrected);
    table.must(correct(first, 1, Choice::Against));
    assert_eq!(heads(&table), [3, 4, 0]);
    assert!(table.meeting.vote(vote(1)).unwrap().is_in_doubt());
    table.must(correct(first, 1, Choice::For));
    assert!(!table.meeting.vote(vote(1)).unwrap().is_in_doubt());
    let entries = table.meeting.log.iter();
    assert_eq!(entries.filter(|e| matches!(e.fact, Fact::Corrected { .. })).count(), 2);
}

#[test]
fn only_the_smaller_side_is_counted() {
    let count = |against, uncounted| Deed::CloseVote {
        vote: vote(1),
        tally: Tally { uncounted, ..tally(0, against, 0) },
        chair: None,
    };
    let mut table = opened(12, Method::ShowOfHands);
    let refusal = table.refused(count(6, Some(Choice::For)));
    let expected =
        Refusal::UncountedNotLarger { choice: Choice::For, rest: 6, counted: 6, present: 12 };
    assert_eq!(refusal, expected);
    assert!(matches!(table.refused(count(13, Some(Choice::For))), Refusal::TooManyVotes { .. }));
    table.must(count(5, Some(Choice::For)));
    assert_eq!(heads(&table), [7, 5, 0]);
    let recorded = table.meeting.vote(vote(1)).unwrap().tally.clone().unwrap();
    assert_eq!(recorded.uncounted, Some(Choice::For));
    // Where the rules ask for every side, none is left out.
    let mut strict = rules("cn-residents-council");
    strict.votes.all_counted = Some(strict.votes.ordinary.cite.clone());
    let mut table = Table::in_session(strict, 12, 12);
    table.moved(1, 2, main_motion("Plant a tree."));
    table.must(Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None });
    let refusal = table.refused(count(5, Some(Choice::For)));
    assert!(matches!(refusal, Refusal::AllSidesCounted { .. }));
}

fn place(name: &str, present: Option<u32>, count: Tally) -> Deed {
    let count = PlaceCount { place: name.to_owned(), present, tally: count };
    Deed::CountPlace { vote: vote(1), count: Box::new(count) }
}

#[test]
fn places_count_together() {
    let mut table = opened(12, Method::ShowOfHands);
    assert_eq!(table.refused(ANNOUNCE()), Refusal::NothingEntered);
    assert_eq!(table.refused(place(" ", None, tally(1, 0, 0))), Refusal::PlaceMissing);
    let full = table.refused(place("hall", Some(6), tally(5, 2, 0)));
    assert_eq!(full, Refusal::TooManyVotes { counted: 7, present: 6 });
    table.must(place("hall", Some(7), tally(5, 2, 0)));
    let full = table.refused(place("school", None, tally(5, 1, 0)));
    assert_eq!(full, Refusal::TooManyVotes { counted: 13, present: 12 });
    let some = Tally { uncounted: Some(Choice::For), ..tally(0, 1, 0) };
    let refusal = table.refused(place("school", Some(5), some));
    assert!(matches!(refusal, Refusal::AllSidesCounted { .. }));
    table.must(place("school", Some(5), tally(1, 4, 0)));
    table.must(place("school", Some(5), tally(2, 3, 0)));
    let hands = Deed::CloseVote { vote: vote(1), tally: tally(7, 5, 0), chair: None };
    assert_eq!(table.refused(hands), Refusal::CountedByPlace { places: 2 });
    table.must(ANNOUNCE());
    assert_eq!(heads(&table), [7, 5, 0]);
    let room = view::room(&table.meeting, &Names::default()).unwrap();
    let Scene::Result { places, tally, .. } = room.scene else { panic!("no result") };
    assert_eq!(places.len(), 2);
    assert_eq!(tally.favour, Weight { heads: 7, area: None });
}

#[test]
fn one_objection_turns_consent_into_a_vote() {
    let object = |n, who| Deed::Object { vote: vote(n), motion: motion(1), person: who };
    let mut table = seated(7);
    let stranger = table.refused(object(1, Some(person(99))));
    assert!(matches!(stranger, Refusal::NotOnRoll { .. }), "{stranger:?}");
    table.must(object(1, Some(person(3))));
    assert_eq!(table.meeting.vote(vote(1)).unwrap().status, VoteStatus::Open);
    let last: Vec<&str> =
        table.meeting.log.iter().rev().take(2).map(|event| event.fact.kind()).collect();
    assert_eq!(last, ["vote-opened", "consent-refused"]);
    let consent = Deed::AdoptByConsent { motion: motion(1) };
    assert_eq!(table.refused(consent), Refusal::VoteIsOpen);
}

#[test]
fn the_room_reads_forty_names_and_of_more_only_sums() {
    for (people, named) in [(40, 40), (41, 0)] {
        let mut table = opened(people, Method::RollCall);
        table.must(says(&[(2, Choice::Against)], None));
        let room = view::room(&table.meeting, &Names::default()).unwrap();
        let Scene::Vote { answers, called, .. } = room.scene else { panic!("no vote") };
        assert_eq!(answers.len(), named);
        let called = called.unwrap();
        assert_eq!((called.answered, u128::from(called.of)), (1, people));
    }
}

#[test]
fn a_division_is_taken_standing() {
    let mut table = Table::in_session(rules("roberts-rules-assembly"), 12, 12);
    table.moved(1, 2, main_motion("Plant a tree."));
    table.voted(1, tally(6, 5, 0));
    let proposal = Proposal::DivisionAssembly;
    table.must(Deed::Move { motion: motion(2), mover: person(3), proposal });
    let open = table.meeting.open_vote().unwrap();
    assert_eq!((open.id, open.terms.method), (vote(1), Some(Method::Standing)));
}
