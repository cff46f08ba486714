//! Everything that nobody can have counted, with what is said of it. Forty are in the room when
//! papers are issued; two more are on the roll and stayed away.

#![allow(dead_code, reason = "each test file uses its own part of it")]

use council::Refusal;
use council::act::Deed;
use council::ballot::{BoxCount, Entry, Figure, Marks, Papers, Pass, Sheets, Sum};
use council::vote::{Answer, Choice, Method};

use crate::table::{Table, main_motion, motion, person, rules, tally, vote};

/// Members in the room, each with a paper.
pub const IN_ROOM: u32 = 40;

/// How far the vote has come to which something impossible is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// Hands are being counted.
    Hands,
    /// Papers are out.
    Out,
    /// The first count has been entered, by person 3.
    Once,
    /// Both counts have been entered and differ in one paper for and one against.
    Differing,
}

/// Something impossible.
pub struct Case {
    pub name: &'static str,
    pub before: Before,
    pub deed: Deed,
    pub refusal: Refusal,
}

/// A count that comes out: of 40 papers 38 lie in the box, 3 of them spoiled and 2 blank.
pub fn good() -> Entry {
    let papers = Papers {
        issued: 40,
        not_returned: 2,
        in_box: 38,
        invalid: 3,
        valid: 35,
        blank: 2,
        ..Papers::default()
    };
    let marks = Marks { favour: 20, against: 10, abstain: 3 };
    Entry { papers, marks, ..Entry::default() }
}

pub fn counted_by(counters: &[u128]) -> Entry {
    Entry { counters: counters.iter().copied().map(person).collect(), ..good() }
}

pub fn with(change: impl FnOnce(&mut Entry)) -> Entry {
    let mut entry = good();
    change(&mut entry);
    entry
}

pub fn enter(pass: Pass, entry: Entry) -> Deed {
    Deed::EnterCount { vote: vote(1), pass, entry: Box::new(entry) }
}

/// A meeting in which a vote has come so far.
pub fn table(before: Before) -> Table {
    let mut table = Table::in_session(rules("cn-residents-council"), 42, IN_ROOM.into());
    table.moved(1, 2, main_motion("Plant a tree by the gate."));
    let method = if before == Before::Hands { Method::ShowOfHands } else { Method::Ballot };
    table.must(Deed::OpenVote {
        vote: vote(1),
        motion: motion(1),
        method: Some(method),
        until: None,
    });
    assert_eq!(table.meeting.open_vote().map(|vote| vote.electorate.len()), Some(40));
    if matches!(before, Before::Once | Before::Differing) {
        table.must(enter(Pass::First, counted_by(&[3])));
    }
    if before == Before::Differing {
        let marks = Marks { favour: 19, against: 11, abstain: 3 };
        table.must(enter(Pass::Second, Entry { marks, ..counted_by(&[4]) }));
    }
    table
}

fn sums(sum: Sum, said: Sheets, added: Sheets) -> Refusal {
    Refusal::SumsDiffer { sum, said, added }
}

fn place(place: &str, papers: Sheets) -> BoxCount {
    BoxCount { place: place.to_owned(), papers }
}

/// Everything.
pub fn cases() -> Vec<Case> {
    let mut cases = numbers();
    cases.extend(where_papers_went());
    cases.extend(marks());
    cases.extend(boxes());
    cases.extend(tellers());
    cases.extend(at_the_wrong_time());
    cases
}

fn second(name: &'static str, entry: Entry, refusal: Refusal) -> Case {
    Case { name, before: Before::Once, deed: enter(Pass::Second, entry), refusal }
}

/// Every figure with the field in which it stands.
fn field(entry: &mut Entry, figure: Figure) -> &mut Sheets {
    let Entry { papers, marks, .. } = entry;
    match figure {
        Figure::Printed => papers.printed.insert(0),
        Figure::Unused => papers.unused.insert(0),
        Figure::Issued => &mut papers.issued,
        Figure::Exchanged => &mut papers.exchanged,
        Figure::NotReturned => &mut papers.not_returned,
        Figure::InBox => &mut papers.in_box,
        Figure::Invalid => &mut papers.invalid,
        Figure::Valid => &mut papers.valid,
        Figure::Blank => &mut papers.blank,
        Figure::Box => {
            papers.boxes = vec![place("hall", 0)];
            &mut papers.boxes[0].papers
        }
        Figure::For => &mut marks.favour,
        Figure::Against => &mut marks.against,
        Figure::Abstain => &mut marks.abstain,
    }
}

fn numbers() -> Vec<Case> {
    const FIGURES: [(Figure, &str, Sheets); 13] = [
        (Figure::Printed, "printed", -1),
        (Figure::Unused, "unused", -7),
        (Figure::Issued, "issued", -40),
        (Figure::Exchanged, "exchanged", -2),
        (Figure::NotReturned, "not returned", -3),
        (Figure::InBox, "in the box", -38),
        (Figure::Invalid, "invalid", -4),
        (Figure::Valid, "valid", -35),
        (Figure::Blank, "blank", -6),
        (Figure::Box, "in one box", -9),
        (Figure::For, "for", -20),
        (Figure::Against, "against", -10),
        (Figure::Abstain, "abstaining", -1_000_000_000),
    ];
    let below = FIGURES.map(|(figure, name, number)| {
        let entry = with(|entry| *field(entry, figure) = number);
        second(name, entry, Refusal::FigureNegative { figure, number })
    });
    let above = FIGURES.map(|(figure, name, number)| {
        let number = 1_000_000_i64.saturating_sub(number);
        let entry = with(|entry| *field(entry, figure) = number);
        second(name, entry, Refusal::FigureTooLarge { figure, number, most: 1_000_000 })
    });
    below.into_iter().chain(above).collect()
}

fn where_papers_went() -> Vec<Case> {
    let printed = |printed, unused| {
        with(|entry| (entry.papers.printed, entry.papers.unused) = (printed, unused))
    };
    let went = |issued, exchanged, not_returned| {
        with(|Entry { papers, .. }| {
            (papers.issued, papers.exchanged, papers.not_returned) =
                (issued, exchanged, not_returned);
        })
    };
    let invalid = |invalid| with(|entry| entry.papers.invalid = invalid);
    vec![
        second(
            "left over, but never printed",
            printed(None, Some(5)),
            Refusal::FigureMissing { figure: Figure::Printed },
        ),
        second("five too few left over", printed(Some(50), Some(5)), sums(Sum::Printed, 50, 45)),
        second("ten printed and gone", printed(Some(50), None), sums(Sum::Printed, 50, 40)),
        second("fewer printed than issued", printed(Some(39), Some(0)), sums(Sum::Printed, 39, 40)),
        second(
            "more issued than voters",
            went(41, 0, 3),
            Refusal::TooManyIssued { issued: 41, entitled: 40 },
        ),
        second(
            "more issued than voters besides those exchanged",
            went(46, 4, 4),
            Refusal::TooManyIssued { issued: 42, entitled: 40 },
        ),
        second("more exchanged than issued", went(40, 41, 0), sums(Sum::Issued, 40, 79)),
        second("more lost than issued", went(40, 0, 41), sums(Sum::Issued, 40, 79)),
        second("exchanged and lost more than issued", went(40, 20, 21), sums(Sum::Issued, 40, 79)),
        second("a paper missing", went(40, 0, 1), sums(Sum::Issued, 40, 39)),
        second("a paper too many", went(40, 0, 3), sums(Sum::Issued, 40, 41)),
        second("an exchanged paper twice", went(40, 1, 2), sums(Sum::Issued, 40, 41)),
        second("one more spoiled", invalid(4), sums(Sum::InBox, 38, 39)),
        second("one spoiled paper fewer", invalid(2), sums(Sum::InBox, 38, 37)),
        second(
            "too many papers, sorted and not all of them found again",
            with(|entry| {
                entry.papers.in_box = 41;
                entry.papers.not_returned = 0;
            }),
            sums(Sum::InBox, 41, 38),
        ),
    ]
}

fn marks() -> Vec<Case> {
    let marked =
        |favour, against, abstain| with(|it| it.marks = Marks { favour, against, abstain });
    let blank = |blank| with(|entry| entry.papers.blank = blank);
    vec![
        second("35 valid with sums of 34", marked(19, 10, 3), sums(Sum::Valid, 35, 34)),
        second("35 valid with sums of 36", marked(21, 10, 3), sums(Sum::Valid, 35, 36)),
        second("for and against the wrong way about", marked(20, 20, 3), sums(Sum::Valid, 35, 45)),
        second("nothing sorted", marked(0, 0, 0), sums(Sum::Valid, 35, 2)),
        second("a blank paper too many", blank(3), sums(Sum::Valid, 35, 36)),
        second("blank ones forgotten", blank(0), sums(Sum::Valid, 35, 33)),
        second("more blank than valid", blank(36), sums(Sum::Valid, 35, 36)),
        second(
            "too many papers, marks that are not on them",
            with(|Entry { papers, .. }| {
                (papers.in_box, papers.not_returned, papers.valid) = (41, 0, 38);
            }),
            sums(Sum::Valid, 38, 35),
        ),
        second(
            "nothing in the box, and marks",
            Entry { papers: Papers::default(), ..good() },
            sums(Sum::Valid, 0, 33),
        ),
    ]
}

fn boxes() -> Vec<Case> {
    let boxes = |boxes: &[(&str, Sheets)]| {
        with(|entry| entry.papers.boxes = boxes.iter().map(|(at, n)| place(at, *n)).collect())
    };
    let twice = || Refusal::PlaceTwice { place: "hall".to_owned() };
    vec![
        second("a paper lost on the way", boxes(&[("hall", 30), ("mobile", 7)]), {
            sums(Sum::Boxes, 38, 37)
        }),
        second("a paper more on the way", boxes(&[("hall", 30), ("mobile", 9)]), {
            sums(Sum::Boxes, 38, 39)
        }),
        second("one box, and not all in it", boxes(&[("hall", 37)]), sums(Sum::Boxes, 38, 37)),
        second("a box without a place", boxes(&[("hall", 30), ("", 8)]), Refusal::PlaceMissing),
        second("a place of spaces", boxes(&[("hall", 30), ("  ", 8)]), Refusal::PlaceMissing),
        second("a place twice", boxes(&[("hall", 30), ("hall", 8)]), twice()),
        second("a place twice but for spaces", boxes(&[("hall", 30), (" hall ", 8)]), twice()),
    ]
}

fn tellers() -> Vec<Case> {
    let watched_by = |counters: &[u128], scrutineers: &[u128]| Entry {
        scrutineers: scrutineers.iter().copied().map(person).collect(),
        ..counted_by(counters)
    };
    let twice = |n| Refusal::NamedTwice { person: person(n) };
    let missing = |n| Refusal::NotOnRoll { person: person(n) };
    vec![
        second("a counter twice", counted_by(&[4, 5, 4]), twice(4)),
        second("a scrutineer twice", watched_by(&[4], &[6, 6]), twice(6)),
        second("a counter who watches as well", watched_by(&[4], &[4]), twice(4)),
        second("a counter whom nobody knows", counted_by(&[4, 99]), missing(99)),
        second("a scrutineer whom nobody knows", watched_by(&[4], &[99]), missing(99)),
        second(
            "a counter who stayed away",
            counted_by(&[41]),
            Refusal::NotPresent { person: person(41) },
        ),
        second(
            "the same counter in both counts",
            counted_by(&[4, 3]),
            Refusal::CountedBefore { person: person(3) },
        ),
        Case {
            name: "the first count taken again by whoever took the second",
            before: Before::Differing,
            deed: enter(Pass::First, counted_by(&[4])),
            refusal: Refusal::CountedBefore { person: person(4) },
        },
    ]
}

fn at_the_wrong_time() -> Vec<Case> {
    let case = |name, before, deed, refusal| Case { name, before, deed, refusal };
    let announce = || Deed::AnnounceVote { vote: vote(1), chair: None };
    let other = |method| Refusal::OtherMethod { method };
    let answers = vec![Answer { person: person(3), choice: Choice::For }];
    let cite = table(Before::Out).meeting.rules.and_then(|rules| rules.votes.ballot.cite);
    let unknown = Deed::EnterCount { vote: vote(2), pass: Pass::Second, entry: Box::new(good()) };
    vec![
        case("an unknown vote", Before::Once, unknown, Refusal::Unknown),
        case(
            "papers where hands are counted",
            Before::Hands,
            enter(Pass::First, good()),
            other(Method::ShowOfHands),
        ),
        case(
            "hands where papers are counted",
            Before::Once,
            Deed::CloseVote { vote: vote(1), tally: tally(20, 10, 5), chair: None },
            other(Method::Ballot),
        ),
        case(
            "names where papers are secret",
            Before::Once,
            Deed::CallRoll { vote: vote(1), answers, silent: Vec::new(), rest: None },
            other(Method::Ballot),
        ),
        case("a result of nothing", Before::Out, announce(), Refusal::NothingEntered),
        case(
            "a result of one count",
            Before::Once,
            announce(),
            Refusal::SecondCountMissing { cite },
        ),
        case(
            "a result of two counts that differ",
            Before::Differing,
            announce(),
            Refusal::CountsDiffer {
                figure: Figure::For,
                first: Some(20),
                second: Some(19),
                figures: 2,
            },
        ),
    ]
}
