//! Secret paper: what nobody can have counted is refused, two counts by different people agree
//! before anything is announced, and more papers than were issued make the ballot void.

#![allow(clippy::unwrap_used)]

mod impossible;
mod table;

use council::act::Deed;
use council::ballot::{Blank, BoxCount, Difference, Entry, Figure, Marks, Pass};
use council::motion::Status;
use council::people::Names;
use council::rules::{MajorityBase, RuleSet};
use council::view::{self, papers::Handed, room::Scene};
use council::vote::{Method, VoteStatus};
use council::{Fact, Refusal};

use impossible::{Before, cases, counted_by, enter, good, with};
use table::{Table, main_motion, motion, person, rules, vote};

fn announce() -> Deed {
    Deed::AnnounceVote { vote: vote(1), chair: None }
}

fn scene(table: &Table) -> Scene {
    view::room(&table.meeting, &Names::default()).unwrap().scene
}

fn papers(table: &Table) -> view::papers::PapersView {
    let desk = view::desk(&table.meeting, &Names::default()).unwrap();
    desk.vote.or(desk.announced).unwrap().papers.unwrap()
}

/// A vote by secret paper under rules of its own, of twelve in the room.
fn small(rules: RuleSet) -> Table {
    let mut table = Table::in_session(rules, 12, 12);
    table.moved(1, 2, main_motion("Plant a tree by the gate."));
    let method = Some(Method::Ballot);
    table.must(Deed::OpenVote { vote: vote(1), motion: motion(1), method, until: None });
    table
}

fn of_twelve(favour: i64, against: i64, blank: i64) -> Entry {
    with(|Entry { papers, marks, .. }| {
        *marks = Marks { favour, against, abstain: 0 };
        (papers.issued, papers.in_box, papers.valid) = (12, 12, 12);
        (papers.not_returned, papers.invalid, papers.blank) = (0, 0, blank);
    })
}

/// A refused count leaves everything as it was; [`Table::refused`] compares the whole state.
#[test]
fn nothing_impossible_is_entered() {
    let cases = cases();
    assert!(cases.len() >= 60, "{} cases", cases.len());
    for case in cases {
        let mut table = impossible::table(case.before);
        assert_eq!(table.refused(case.deed), case.refusal, "{}", case.name);
    }
}

#[test]
fn a_count_that_comes_out_is_entered_in_every_form() {
    let boxes = || {
        let at = |place: &str, papers| BoxCount { place: place.to_owned(), papers };
        with(|entry| entry.papers.boxes = vec![at("hall", 30), at("mobile", 8)])
    };
    let printed = with(|Entry { papers, .. }| {
        (papers.printed, papers.unused) = (Some(50), Some(10));
    });
    let exchanged = with(|Entry { papers, .. }| {
        (papers.issued, papers.exchanged) = (43, 3);
    });
    for entry in [good(), boxes(), printed, exchanged, Entry::default()] {
        let mut table = impossible::table(Before::Out);
        table.must(enter(Pass::First, entry.clone()));
        table.must(enter(Pass::Second, entry));
        table.must(announce());
        assert_eq!(table.meeting.vote(vote(1)).unwrap().status, VoteStatus::Decided);
    }
}

/// The first count is with whoever took it until the second has been entered.
#[test]
fn nobody_sees_the_first_count_before_the_second() {
    let mut table = impossible::table(Before::Once);
    let seen = papers(&table);
    assert_eq!(seen.entered, [Pass::First]);
    assert_eq!((seen.counts.len(), seen.agreed, seen.differences.len()), (0, None, 0));
    let other = Marks { favour: 9, against: 21, abstain: 3 };
    let before = [view(&table, true), view(&table, false)];
    table.must(enter(Pass::First, Entry { marks: other, ..counted_by(&[3]) }));
    let after = [view(&table, true), view(&table, false)];
    assert_eq!(before, after, "what is shown tells nothing of what was found");
}

/// What the desk or the room shows, without the number and the times of the entries, which say
/// only that something was entered.
fn view(table: &Table, desk: bool) -> String {
    let names = Names::default();
    if desk {
        let shown = view::desk(&table.meeting, &names).unwrap();
        return serde_json::to_string(&(shown.vote, shown.announced, shown.votes, shown.cue))
            .unwrap();
    }
    serde_json::to_string(&view::room(&table.meeting, &names).unwrap().scene).unwrap()
}

#[test]
fn counts_that_differ_block_the_result_until_they_agree() {
    let mut table = impossible::table(Before::Differing);
    let differ = |figure, first, second| Difference {
        figure,
        place: String::new(),
        first: Some(first),
        second: Some(second),
    };
    let differences = [differ(Figure::For, 20, 19), differ(Figure::Against, 10, 11)];
    let seen = papers(&table);
    assert_eq!(seen.differences, differences);
    assert_eq!(seen.counts.len(), 2, "both are open to those who look for the mistake");
    assert!(matches!(table.refused(announce()), Refusal::CountsDiffer { .. }));
    table.must(enter(Pass::Second, counted_by(&[5])));
    let seen = papers(&table);
    assert_eq!(seen.differences, []);
    assert_eq!(seen.differed, differences, "the record keeps that they differed");
    table.must(announce());
    let vote = table.meeting.vote(vote(1)).unwrap();
    let tally = vote.tally.as_ref().unwrap();
    assert_eq!(
        [&tally.favour, &tally.against, &tally.abstain, &tally.spoiled].map(|side| side.heads),
        [20, 10, 5, 3]
    );
}

/// The two may differ in where the papers lay even though each comes out.
#[test]
fn boxes_are_compared_place_by_place() {
    let boxes = |hall, mobile| {
        let at = |place: &str, papers| BoxCount { place: place.to_owned(), papers };
        with(|entry| entry.papers.boxes = vec![at("hall", hall), at("mobile ", mobile)])
    };
    let mut table = impossible::table(Before::Out);
    table.must(enter(Pass::First, boxes(30, 8)));
    table.must(enter(Pass::Second, boxes(29, 9)));
    let differ = |place: &str, first, second| Difference {
        figure: Figure::Box,
        place: place.to_owned(),
        first: Some(first),
        second: Some(second),
    };
    assert_eq!(papers(&table).differences, [differ("hall", 30, 29), differ("mobile", 8, 9)]);
    table.must(enter(Pass::Second, good()));
    assert_eq!(papers(&table).agreed, Some(boxes(30, 8)), "not everybody opens them one by one");
}

#[test]
fn the_room_sees_no_mark_before_the_result() {
    let mut table = impossible::table(Before::Differing);
    let room = serde_json::to_string(&view::room(&table.meeting, &Names::default())).unwrap();
    for mark in ["\"for\"", "\"against\"", "\"abstain\"", "tally", "marks", "differences"] {
        assert!(!room.contains(mark), "{mark} in {room}");
    }
    let Scene::Vote { ballot: Some(ballot), .. } = scene(&table) else { panic!("no ballot") };
    assert!(ballot.counting);
    assert_eq!(ballot.handed, None, "they do not agree yet");
    table.must(enter(Pass::Second, counted_by(&[5])));
    let Scene::Vote { ballot: Some(ballot), .. } = scene(&table) else { panic!("no ballot") };
    assert_eq!(ballot.handed, Some(Handed { issued: 40, in_box: 38 }));
    table.must(announce());
    let Scene::Result { papers: Some(papers), carried, .. } = scene(&table) else {
        panic!("no result")
    };
    assert!(carried);
    assert_eq!((papers.valid, papers.invalid, papers.blank), (35, 3, 2));
}

#[test]
fn more_papers_than_were_issued_void_the_ballot() {
    let over = || {
        with(|Entry { papers, marks, .. }| {
            *marks = Marks::default();
            (papers.in_box, papers.not_returned) = (42, 1);
            (papers.valid, papers.invalid, papers.blank) = (0, 0, 0);
        })
    };
    let mut table = impossible::table(Before::Out);
    table.must(enter(Pass::First, over()));
    assert!(matches!(table.refused(announce()), Refusal::SecondCountMissing { .. }));
    table.must(enter(Pass::Second, over()));
    assert!(papers(&table).overfull);
    table.must(announce());
    let known = table.meeting.vote(vote(1)).unwrap();
    assert_eq!((known.status, &known.verdict), (VoteStatus::Voided, &None));
    let voided = Fact::BallotVoided { vote: vote(1), in_box: 42, issued: 40 };
    assert_eq!(table.meeting.log.last().unwrap().fact, voided);
    assert!(matches!(
        scene(&table),
        Scene::Voided { handed: Handed { issued: 40, in_box: 42 }, .. }
    ));
    assert_eq!(table.meeting.motion(motion(1)).unwrap().status, Status::Pending);
    assert_eq!(table.refused(enter(Pass::First, good())), Refusal::VoteIsOver);
    let method = Some(Method::Ballot);
    table.must(Deed::OpenVote { vote: vote(2), motion: motion(1), method, until: None });
}

/// A blank paper is an abstention under the rules of a residents' council, and nothing under
/// Robert's Rules (45:31); half of those who take part is another number.
#[test]
fn the_rules_say_what_a_blank_paper_is() {
    for (blank, carried) in [(Blank::Abstention, false), (Blank::Nothing, true)] {
        let mut set = rules("cn-residents-council");
        set.votes.ballot.blank = blank;
        set.votes.ordinary.base = MajorityBase::Participating;
        let mut table = small(set);
        table.must(enter(Pass::First, of_twelve(6, 4, 2)));
        table.must(enter(Pass::Second, of_twelve(6, 4, 2)));
        table.must(announce());
        let verdict = table.meeting.vote(vote(1)).unwrap().verdict.clone().unwrap();
        assert_eq!(verdict.carried, carried, "{blank:?}: {verdict:?}");
    }
    assert_eq!(rules("roberts-rules-assembly").votes.ballot.blank, Blank::Nothing);
}

#[test]
fn a_body_may_count_once() {
    let mut set = rules("cn-residents-council");
    set.votes.ballot.second_count = false;
    let mut table = small(set);
    table.must(enter(Pass::First, of_twelve(7, 5, 0)));
    assert_eq!(papers(&table).counts.len(), 1);
    table.must(announce());
    assert!(table.meeting.vote(vote(1)).unwrap().verdict.clone().unwrap().carried);
}

/// Undo takes back the last entry of a count, and with it that the two differed.
#[test]
fn an_entry_can_be_taken_back() {
    let mut table = impossible::table(Before::Differing);
    let act = table.meeting.log.last().unwrap().act;
    table.must(Deed::Undo { act });
    let seen = papers(&table);
    assert_eq!((seen.entered.len(), seen.differed.len()), (1, 0));
}

/// Whoever looks at the stored record finds what was found, and never whose paper it was.
#[test]
fn the_record_names_tellers_and_no_voters() {
    let mut table = impossible::table(Before::Once);
    table.must(enter(Pass::Second, counted_by(&[4])));
    table.must(announce());
    let tellers = [person(3), person(4)].map(|teller| teller.0.to_string());
    let counted = table.meeting.log.iter().filter(|event| {
        matches!(
            event.fact,
            Fact::CountEntered { .. } | Fact::VoteCounted { .. } | Fact::VoteDecided { .. }
        )
    });
    for event in counted {
        let stored = serde_json::to_string(&event.fact).unwrap();
        for n in 1..=42 {
            let id = person(n).0.to_string();
            assert!(tellers.contains(&id) || !stored.contains(&id), "{n} in {stored}");
        }
    }
}
