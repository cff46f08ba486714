//! 摸底: what may be asked, which counts cannot be, and that nothing follows from any of it.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::people::Names;
use council::sitting::Phase;
use council::straw::PollStatus;
use council::view::{self, room::Scene, what_now::Step};
use council::{Fact, Refusal};
use table::{Table, item, main_motion, motion, person, poll, rules, tally, vote};

fn asked(n: u128, answers: &[&str], several: bool) -> Deed {
    let answers = answers.iter().map(|answer| (*answer).to_owned()).collect();
    Deed::OpenStrawPoll {
        poll: poll(n), question: "想要哪一种？".to_owned(), answers, several
    }
}

fn counted(n: u128, counts: &[u32]) -> Deed {
    Deed::CountStrawPoll { poll: poll(n), counts: counts.to_vec() }
}

fn council() -> Table {
    Table::in_session(rules("cn-residents-council"), 12, 10)
}

#[test]
fn a_count_must_be_possible() {
    let bad: [(&[u32], Refusal); 6] = [
        (&[3, 4], Refusal::AnswersNotCounted { counted: 2, answers: 3 }),
        (&[3, 4, 1, 0], Refusal::AnswersNotCounted { counted: 4, answers: 3 }),
        (&[], Refusal::AnswersNotCounted { counted: 0, answers: 3 }),
        (
            &[0, 11, 0],
            Refusal::TooManyHands { answer: "绳子".to_owned(), counted: 11, present: 10 },
        ),
        (
            &[u32::MAX, 0, 0],
            Refusal::TooManyHands { answer: "铁架".to_owned(), counted: u32::MAX, present: 10 },
        ),
        (&[5, 4, 2], Refusal::HandsTwice { counted: 11, present: 10 }),
    ];
    let mut table = council();
    table.must(asked(1, &["铁架", "绳子", "都不要"], false));
    for (counts, refusal) in bad {
        assert_eq!(table.refused(counted(1, counts)), refusal, "{counts:?}");
    }
    table.must(counted(1, &[5, 4, 1]));
    assert_eq!(table.meeting.straw_polls[0].counts, [5, 4, 1]);
    assert_eq!(table.refused(counted(1, &[5, 4, 1])), Refusal::NoStrawPollOpen);
}

#[test]
fn with_several_hands_each_answer_is_counted_for_itself() {
    let mut table = council();
    table.must(asked(1, &["周六", "周日"], true));
    let too_many = table.refused(counted(1, &[10, 11]));
    assert_eq!(
        too_many,
        Refusal::TooManyHands { answer: "周日".to_owned(), counted: 11, present: 10 }
    );
    table.must(counted(1, &[10, 9]));
}

#[test]
fn a_question_and_two_to_eight_answers_that_differ() {
    let mut table = council();
    let nine: Vec<String> = (0..9).map(|n| n.to_string()).collect();
    let nine: Vec<&str> = nine.iter().map(String::as_str).collect();
    let range = |count| Refusal::AnswersOutOfRange { count, least: 2, most: 8 };
    assert_eq!(table.refused(asked(1, &[], false)), range(0));
    assert_eq!(table.refused(asked(1, &["要"], false)), range(1));
    assert_eq!(table.refused(asked(1, &nine, false)), range(9));
    assert_eq!(table.refused(asked(1, &["要", " "], false)), Refusal::TextMissing);
    let twice = Refusal::AnswerTwice { answer: "要".to_owned() };
    assert_eq!(table.refused(asked(1, &["要", "不要", " 要 "], false)), twice);
    table.must(asked(1, &nine[..8], false));
    assert_eq!(table.refused(asked(2, &["要", "不要"], false)), Refusal::StrawPollIsOpen);
    table.must(Deed::AbandonStrawPoll { poll: poll(1) });
    assert_eq!(table.meeting.straw_polls[0].status, PollStatus::Abandoned);
    assert_eq!(table.refused(asked(1, &["要", "不要"], false)), Refusal::AlreadyThere);
    assert_eq!(table.refused(Deed::AbandonStrawPoll { poll: poll(1) }), Refusal::NoStrawPollOpen);
}

#[test]
fn roberts_rules_have_none() {
    for set in ["roberts-rules-assembly", "roberts-rules-small-board"] {
        let mut table = Table::in_session(rules(set), 12, 12);
        let Refusal::NoStrawPolls { cite: Some(cite) } =
            table.refused(asked(1, &["yes", "no"], false))
        else {
            panic!("{set}")
        };
        assert_eq!((cite.source.as_str(), cite.article.as_str()), ("roberts-rules", "45:72"));
    }
}

/// It is taken in the midst of debate, without a quorum, and leaves the question as it was.
#[test]
fn it_decides_nothing() {
    let mut table = council();
    table.moved(1, 4, main_motion("装晾晒架。"));
    let people = (5..=10).map(person).collect();
    table.must(Deed::Depart { people });
    assert!(!table.meeting.quorum().met);
    let (motions, votes) = (table.meeting.motions.clone(), table.meeting.votes.clone());
    table.must(asked(1, &["要", "不要"], false));
    for deed in [
        Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None },
        Deed::Adjourn,
        Deed::CloseItem { item: item(1) },
        Deed::Recess { minutes: None },
        Deed::AdoptByConsent { motion: motion(1) },
    ] {
        assert_eq!(table.refused(deed), Refusal::StrawPollIsOpen);
    }
    table.must(counted(1, &[4, 0]));
    assert_eq!((&table.meeting.motions, &table.meeting.votes), (&motions, &votes));
    assert_eq!(table.meeting.phase, Phase::InSession);
    let record = view::record(&table.meeting, &Names::default()).unwrap();
    assert!(record.decisions.is_empty());
}

#[test]
fn the_room_sees_it_until_business_goes_on() {
    let mut table = council();
    let scene = |table: &Table| view::room(&table.meeting, &Names::default()).unwrap().scene;
    table.must(asked(1, &["要", "不要"], false));
    let Scene::StrawPoll { counted: false, present: 10, answers, .. } = scene(&table) else {
        panic!("{:?}", scene(&table))
    };
    assert!(answers.iter().all(|answer| answer.hands.is_none()), "nothing before the count");
    let primary = view::what_now::primary(&table.meeting);
    assert_eq!(primary, Some(Step::CountStrawPoll));
    table.must(counted(1, &[7, 2]));
    table.must(Deed::Arrive { people: vec![person(11)] });
    let Scene::StrawPoll { counted: true, answers, .. } = scene(&table) else { panic!() };
    assert_eq!(answers.iter().map(|answer| answer.hands).collect::<Vec<_>>(), [Some(7), Some(2)]);
    table.moved(1, 4, main_motion("装晾晒架。"));
    assert!(matches!(scene(&table), Scene::Floor { .. }));
    table.voted(1, tally(7, 2, 0));
    let facts = table.meeting.log.iter().filter(|event| {
        matches!(event.fact, Fact::StrawPollOpened { .. } | Fact::StrawPollCounted { .. })
    });
    assert_eq!(facts.count(), 2, "both stand in the record");
}
