//! How a round is judged: as many are elected as there are seats, nobody twice, more votes never
//! lose, and equal votes have equal ranks. And what nobody learns before it is announced.

#![allow(clippy::unwrap_used)]

mod table;

use std::collections::BTreeSet;

use council::Refusal;
use council::act::Deed;
use council::ballot::{Papers, Pass};
use council::election::{
    CandidateMarks, MarkedSheet, RoundCount, RoundEnd, RoundMethod, RoundOutcome, RoundReason,
    RoundTerms, SheetMark, compare, judge,
};
use council::ids::CandidateId;
use council::people::Names;
use council::rules::{Cite, Hurdle, MajorityBase, Marking, Share};
use proptest::prelude::*;
use serde_json::json;
use table::{Table, person, rules};
use uuid::Uuid;

const MAJORITY: Share = Share { num: 1, den: 2, strict: true };
const THIRD: Share = Share { num: 1, den: 3, strict: false };
const TWO_THIRDS: Share = Share { num: 2, den: 3, strict: true };

fn candidate(n: usize) -> CandidateId {
    CandidateId(Uuid::from_u128(0x9000 + u128::try_from(n).unwrap()))
}

fn terms(candidates: usize, seats: u32, voters: u32, share: Option<Share>) -> RoundTerms {
    let cite = Cite { source: "cn-residents-committees-law".to_owned(), article: "19".to_owned() };
    RoundTerms {
        method: RoundMethod::Ballot,
        reason: RoundReason::First,
        candidates: (0..candidates).map(candidate).collect(),
        seats,
        hurdle: Hurdle { base: MajorityBase::Participating, share, turnout: None, cite },
        electorate: (1..=u128::from(voters)).map(person).collect(),
        entitled: voters,
    }
}

fn count(in_box: i64, invalid: i64, blank: i64, votes: &[i64]) -> RoundCount {
    let mark = |(nth, favour): (usize, &i64)| CandidateMarks {
        favour: *favour,
        ..CandidateMarks::none(candidate(nth))
    };
    RoundCount {
        papers: Some(Papers {
            issued: in_box,
            in_box,
            invalid,
            valid: in_box - invalid,
            blank,
            ..Papers::default()
        }),
        marks: votes.iter().enumerate().map(mark).collect(),
        ..RoundCount::default()
    }
}

fn elected(outcome: &RoundOutcome) -> Vec<CandidateId> {
    let places = outcome.places.iter().filter(|place| place.elected);
    places.map(|place| place.candidate).collect()
}

/// More than half of those who voted, spoiled and blank papers included: 6 of 12 is too little.
#[test]
fn half_of_the_papers_is_no_majority() {
    let terms = terms(3, 2, 12, Some(MAJORITY));
    let outcome = judge(Marking::Block, &terms, &count(12, 1, 1, &[7, 6, 3]));
    assert_eq!(elected(&outcome), [candidate(0)]);
    assert_eq!((outcome.open, outcome.places[1].line.needed), (1, 7));
}

/// A third of the votes cast, and not one less (art. 19).
#[test]
fn a_third_elects_in_a_further_round() {
    let terms = terms(2, 1, 12, Some(THIRD));
    let outcome = judge(Marking::Block, &terms, &count(12, 0, 5, &[4, 3]));
    assert_eq!(elected(&outcome), [candidate(0)]);
    let outcome = judge(Marking::Block, &terms, &count(12, 0, 6, &[3, 3]));
    assert!(elected(&outcome).is_empty() && outcome.tied.is_empty());
}

/// 60 of 90 representatives are too few, 61 are enough (art. 19).
#[test]
fn more_than_two_thirds_must_vote() {
    let mut terms = terms(2, 1, 90, Some(MAJORITY));
    terms.hurdle.turnout = Some(TWO_THIRDS);
    let outcome = judge(Marking::Block, &terms, &count(60, 0, 0, &[60, 0]));
    assert_eq!((outcome.end, elected(&outcome).len()), (RoundEnd::TooFew, 0));
    let outcome = judge(Marking::Block, &terms, &count(61, 0, 0, &[61, 0]));
    assert_eq!((outcome.end, elected(&outcome).len()), (RoundEnd::Valid, 1));
}

#[test]
fn equal_votes_have_equal_ranks_and_the_next_is_passed_over() {
    let terms = terms(4, 2, 10, None);
    let outcome = judge(Marking::Approval, &terms, &count(10, 0, 0, &[8, 6, 6, 2]));
    let ranks: Vec<u32> = outcome.places.iter().map(|place| place.rank).collect();
    assert_eq!(ranks, [1, 2, 2, 4]);
    assert_eq!(outcome.tied, [candidate(1), candidate(2)]);
    assert_eq!((outcome.tied_seats, outcome.open), (1, 0));
}

#[test]
fn more_papers_than_were_issued_elect_nobody() {
    let terms = terms(2, 1, 9, None);
    let mut count = count(10, 0, 0, &[6, 4]);
    count.papers.as_mut().unwrap().issued = 9;
    let outcome = judge(Marking::Block, &terms, &count);
    assert_eq!((outcome.end, elected(&outcome).len()), (RoundEnd::Overfull, 0));
}

#[test]
fn two_counts_differ_where_they_differ_and_nowhere_else() {
    let (first, second) = (count(10, 0, 0, &[6, 4]), count(10, 1, 0, &[6, 3]));
    let differences = compare(&first, &second);
    assert_eq!(differences.len(), 3, "{differences:?}");
    assert_eq!(differences[2].candidate, Some(candidate(1)));
    assert_eq!((differences[2].first, differences[2].second), (Some(4), Some(3)));
    assert!(compare(&first, &first).is_empty());
}

/// Nothing tells in which order papers were listed: the same papers in another order, and in
/// other groups, are kept as the same bytes.
#[test]
fn listed_papers_keep_no_order() {
    let mark = |n| SheetMark { candidate: candidate(n), choice: None };
    let sheet = |papers, marks: &[usize]| MarkedSheet {
        papers,
        marks: marks.iter().map(|n| mark(*n)).collect(),
    };
    let listed = |sheets: Vec<MarkedSheet>| {
        let count = RoundCount { sheets, ..RoundCount::default() };
        count.kept(&[candidate(0), candidate(1)], Marking::Block)
    };
    let one = listed(vec![sheet(1, &[1, 0]), sheet(2, &[0]), sheet(3, &[0, 1])]);
    let other = listed(vec![sheet(4, &[0, 1]), sheet(1, &[0]), sheet(1, &[0])]);
    assert_eq!(one, other);
    assert_eq!((one.at(candidate(0)).favour, one.at(candidate(1)).favour), (6, 4));
}

/// A meeting with an election of one office and a round by ballot that is open.
fn at_the_count() -> Table {
    let mut set = rules("roberts-rules-small-board");
    set.votes.ballot.second_count = true;
    let mut table = Table::in_session(set, 6, 6);
    for step in [
        json!({ "do": "open-election", "election": id(1), "title": "理事", "purpose": "office" }),
        nominated(2, 1),
        nominated(3, 2),
        json!({ "do": "set-nominations", "election": id(1), "open": false }),
        json!({ "do": "open-round", "election": id(1), "round": id(4) }),
    ] {
        table.must(serde_json::from_value(step).unwrap());
    }
    table
}

fn id(n: u128) -> Uuid {
    Uuid::from_u128(0xe000 + n)
}

fn nominated(candidate: u128, who: u128) -> serde_json::Value {
    json!({
        "do": "nominate", "election": id(1), "candidate": id(candidate),
        "nominee": { "person": person(who) }, "nominator": { "kind": "listed" },
    })
}

fn counted(pass: Pass, by: u128, papers: &Papers, votes: [i64; 2]) -> Deed {
    let marks = [(2, votes[0]), (3, votes[1])]
        .map(|(n, favour)| CandidateMarks { favour, ..CandidateMarks::none(CandidateId(id(n))) });
    let count = RoundCount {
        papers: Some(papers.clone()),
        marks: marks.to_vec(),
        counters: vec![person(by)],
        ..RoundCount::default()
    };
    Deed::CountRound { round: council::ids::RoundId(id(4)), pass, count: Box::new(count) }
}

/// 35 valid papers with sums of 34, and every other count that cannot be, with its numbers.
#[test]
fn impossible_counts_are_refused_by_their_numbers() {
    let good = Papers { issued: 6, in_box: 6, valid: 6, ..Papers::default() };
    let with = |change: fn(&mut Papers)| {
        let mut papers = good.clone();
        change(&mut papers);
        papers
    };
    let bad: Vec<(Papers, [i64; 2], &str)> = vec![
        (good.clone(), [3, 2], "marks-below-ballots"),
        (good.clone(), [4, 3], "marks-above-seats"),
        (good.clone(), [7, 0], "marks-above-ballots"),
        (good.clone(), [-1, 7], "figure-negative"),
        (good.clone(), [1_000_001, 0], "figure-too-large"),
        (with(|p| p.issued = 7), [3, 3], "too-many-issued"),
        (with(|p| p.in_box = 5), [3, 3], "sums-differ"),
        (with(|p| p.valid = 5), [3, 2], "sums-differ"),
        (with(|p| p.invalid = 1), [3, 3], "sums-differ"),
        (with(|p| p.blank = 7), [0, 0], "sums-differ"),
        (with(|p| p.blank = -1), [3, 3], "figure-negative"),
        (with(|p| p.blank = 2), [3, 2], "marks-above-seats"),
        (with(|p| p.unused = Some(1)), [3, 3], "figure-missing"),
        (with(|p| p.printed = Some(7)), [3, 3], "sums-differ"),
    ];
    let mut table = at_the_count();
    for (papers, votes, code) in bad {
        let refusal = table.refused(counted(Pass::First, 5, &papers, votes));
        assert_eq!(refusal.code(), code, "{papers:?} {votes:?}");
    }
    table.must(counted(Pass::First, 5, &good, [3, 3]));
    table.must(counted(Pass::Second, 6, &good, [4, 2]));
    let round = council::ids::RoundId(id(4));
    let Refusal::RoundCountsDiffer { candidate, first, second, figures, .. } =
        table.refused(Deed::AnnounceRound { round })
    else {
        panic!("they differ")
    };
    assert_eq!((candidate, first, second), (Some(CandidateId(id(2))), Some(3), Some(4)));
    assert_eq!(figures, 2);
}

/// The first count is with whoever took it until the second has been entered.
#[test]
fn the_desk_shows_no_first_count_before_the_second() {
    let mut table = at_the_count();
    let good = Papers { issued: 6, in_box: 6, valid: 6, ..Papers::default() };
    let round = |table: &Table| {
        let desk = council::view::desk(&table.meeting, &Names::default()).unwrap();
        desk.election.unwrap().rounds.pop().unwrap()
    };
    table.must(counted(Pass::First, 5, &good, [4, 2]));
    let shown = round(&table);
    assert_eq!((shown.entered.as_slice(), shown.counts.len()), (&[Pass::First][..], 0));
    assert_eq!(shown.tellers[0].counters, [person(5)]);
    table.must(counted(Pass::First, 5, &good, [2, 4]));
    assert_eq!(round(&table), shown, "what is shown tells nothing of what was found");
    table.must(counted(Pass::Second, 6, &good, [4, 2]));
    assert_eq!((round(&table).counts.len(), round(&table).differences.len()), (2, 2));
}

/// The room sees that papers are counted, and no number of any of them before the result.
#[test]
fn the_room_learns_nothing_before_the_result() {
    let mut table = at_the_count();
    let good = Papers { issued: 6, in_box: 6, valid: 6, ..Papers::default() };
    let before = council::view::room(&table.meeting, &Names::default()).unwrap().scene;
    table.must(counted(Pass::First, 5, &good, [4, 2]));
    let shown = |table: &Table| {
        let room = council::view::room(&table.meeting, &Names::default()).unwrap();
        serde_json::to_value(room.scene).unwrap()
    };
    let first = shown(&table);
    assert_ne!(first, serde_json::to_value(before).unwrap(), "counting has begun");
    table.must(counted(Pass::Second, 6, &good, [2, 4]));
    assert_eq!(shown(&table), first);
    table.must(counted(Pass::Second, 6, &good, [4, 2]));
    assert_eq!(shown(&table), first);
    table.must(Deed::AnnounceRound { round: council::ids::RoundId(id(4)) });
    assert_eq!(shown(&table)["scene"], "election-result");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn seats_are_filled_once_and_by_most_votes(
        votes in proptest::collection::vec(0i64..30, 1..9),
        seats in 1u32..6,
        blank in 0i64..5,
        plurality in any::<bool>(),
    ) {
        let most = votes.iter().copied().max().unwrap();
        let sum: i64 = votes.iter().sum();
        let marked = most.max(sum / i64::from(seats) + 1);
        let in_box = marked + blank;
        let share = (!plurality).then_some(MAJORITY);
        let terms = terms(votes.len(), seats, u32::try_from(in_box).unwrap(), share);
        let outcome = judge(Marking::Block, &terms, &count(in_box, 0, blank, &votes));
        let elected = elected(&outcome);
        let single: BTreeSet<_> = elected.iter().chain(&outcome.tied).collect();
        prop_assert_eq!(single.len(), elected.len() + outcome.tied.len(), "nobody twice");
        let filled = u32::try_from(elected.len()).unwrap() + outcome.tied_seats;
        prop_assert_eq!(filled + outcome.open, seats);
        prop_assert!(outcome.tied.is_empty() == (outcome.tied_seats == 0));
        prop_assert!(outcome.tied.len() > usize::try_from(outcome.tied_seats).unwrap()
            || outcome.tied.is_empty());
        let of = |id: CandidateId| outcome.places.iter().find(|p| p.candidate == id).unwrap();
        for winner in &elected {
            prop_assert!(of(*winner).line.reached);
            for other in outcome.places.iter().filter(|place| !place.elected) {
                prop_assert!(of(*winner).favour >= other.favour, "more votes never lose");
            }
        }
    }
}
