//! Amendments: words struck and inserted, in a text and in a meeting, to the second degree.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::motion::amend::Piece;
use council::motion::{Amendment, Disposal, Proposal, Status};
use council::rules::RuleSet;
use council::{Meeting, Refusal};
use table::{Table, main_motion, motion, person, rules, strike_insert, tally};

/// A council whose chair takes part in debate, as everybody at these tables does.
fn council() -> RuleSet {
    let mut set = rules("cn-residents-council");
    set.floor.chair_neutral = false;
    set
}

const RACK: &str = "在13楼顶层东侧安装单杆铝合金晾晒架，惠及全楼154户。";

fn keep(text: &str) -> Piece {
    Piece::Keep(text.to_owned())
}

fn strike(text: &str) -> Piece {
    Piece::Strike(text.to_owned())
}

fn insert(text: &str) -> Piece {
    Piece::Insert(text.to_owned())
}

#[test]
fn words_are_replaced_and_shown() {
    let change = strike_insert("单杆铝合金", "双杆不锈钢");
    assert_eq!(change.apply(RACK).unwrap(), "在13楼顶层东侧安装双杆不锈钢晾晒架，惠及全楼154户。");
    assert_eq!(
        change.show(RACK).unwrap(),
        [
            keep("在13楼顶层东侧安装"),
            strike("单杆铝合金"),
            insert("双杆不锈钢"),
            keep("晾晒架，惠及全楼154户。"),
        ]
    );
}

#[test]
fn words_are_only_struck_or_only_inserted() {
    assert_eq!(strike_insert("东侧", "").apply("顶层东侧安装").unwrap(), "顶层安装");
    assert_eq!(strike_insert("", "，六月前完成").apply("安装").unwrap(), "安装，六月前完成");
    let after = |words: &str, nth| Amendment {
        strike: String::new(),
        insert: "X".to_owned(),
        after: Some(words.to_owned()),
        nth,
        whole: false,
    };
    assert_eq!(after("", None).apply("abc").unwrap(), "Xabc");
    assert_eq!(after("ab", None).apply("abc").unwrap(), "abXc");
    assert_eq!(after("a", Some(2)).apply("a-a-a").unwrap(), "a-aX-a");
    assert_eq!(after("ab", None).show("abc").unwrap(), [keep("ab"), insert("X"), keep("c")]);
}

#[test]
fn words_that_are_missing_or_repeated_are_told() {
    let not_found = |words: &str| Err(Refusal::WordsNotFound { words: words.to_owned() });
    let at = |strike: &str, nth| Amendment { nth, ..strike_insert(strike, "X") };
    assert_eq!(at("西侧", None).apply(RACK), not_found("西侧"));
    assert_eq!(at("aa", Some(3)).apply("aa aa"), not_found("aa"));
    assert_eq!(at("aa", Some(0)).apply("aa aa"), not_found("aa"));
    assert_eq!(at("aa", None).apply("aa aa"), Err(Refusal::WordsTwice { words: "aa".to_owned() }));
    assert_eq!(at("aa", Some(2)).apply("aa aa").unwrap(), "aa X");
    assert_eq!(strike_insert("", "").apply("aa"), Err(Refusal::NothingChanged));
}

fn text(meeting: &Meeting, n: u128) -> &str {
    &meeting.motion(motion(n)).unwrap().text
}

fn amend(target: u128, change: Amendment) -> Proposal {
    Proposal::Amend { target: motion(target), change, to: None }
}

/// A table of five with the main motion 1 pending.
fn with_main(words: &str) -> Table {
    let mut table = Table::in_session(council(), 5, 5);
    table.moved(1, 1, main_motion(words));
    table
}

#[test]
fn the_second_degree_changes_what_the_first_would_insert() {
    let mut table = with_main(RACK);
    table.moved(2, 1, amend(1, strike_insert("单杆铝合金", "双杆不锈钢")));
    table.moved(3, 2, amend(2, strike_insert("不锈钢", "304不锈钢")));
    assert_eq!(
        table.refused(Deed::Move {
            motion: motion(4),
            mover: person(3),
            proposal: amend(3, strike_insert("304", "316")),
        }),
        Refusal::ThirdDegree {
            cite: table.meeting.rules.as_ref().unwrap().grounds[&council::rules::Ground::Amending]
                .clone()
                .into()
        }
    );
    table.voted(3, tally(4, 1, 0));
    assert_eq!(text(&table.meeting, 2), "双杆304不锈钢");
    assert_eq!(text(&table.meeting, 1), RACK, "the main motion waits for the first degree");
    table.voted(2, tally(3, 2, 0));
    assert_eq!(text(&table.meeting, 1), "在13楼顶层东侧安装双杆304不锈钢晾晒架，惠及全楼154户。");
    table.voted(1, tally(5, 0, 0));
    let status = table.meeting.motion(motion(1)).unwrap().status;
    assert_eq!(status, Status::Disposed(Disposal::Carried));
}

#[test]
fn a_lost_amendment_leaves_the_text_alone() {
    let mut table = with_main(RACK);
    table.moved(2, 1, amend(1, strike_insert("单杆", "双杆")));
    table.voted(2, tally(2, 2, 1));
    assert_eq!(text(&table.meeting, 1), RACK);
    // The same words may be tried again in another form.
    table.moved(3, 2, amend(1, strike_insert("单杆铝合金", "双杆铝合金")));
    table.voted(3, tally(3, 2, 0));
    assert_eq!(text(&table.meeting, 1), RACK.replace("单杆", "双杆"));
}

#[test]
fn an_amendment_that_strikes_only_can_itself_be_amended() {
    let mut table = with_main("Paint the hall and the stairs.");
    table.moved(2, 1, amend(1, strike_insert(" and the stairs", "")));
    table.moved(3, 2, amend(2, strike_insert("", " and the door")));
    table.voted(3, tally(3, 0, 0));
    table.voted(2, tally(3, 0, 0));
    assert_eq!(text(&table.meeting, 1), "Paint the hall and the door.");
}
