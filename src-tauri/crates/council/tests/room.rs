//! What the room sees: what was ruled and adopted without a vote, and nothing of a closed part.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::motion::{Disposal, KindName, Proposal};
use council::people::Names;
use council::view::{
    RoomView, record, room,
    room::{RoomPage, Scene, room_page},
};
use table::{Table, main_motion, motion, person, rules, tally};

fn assembly() -> Table {
    let mut set = rules("roberts-rules-assembly");
    set.motions.kinds.insert(KindName::ExcludePublic);
    Table::in_session(set, 6, 6)
}

fn seen(table: &Table) -> RoomView {
    room(&table.meeting, &Names::default()).unwrap()
}

/// Closes the doors by a vote.
fn shut(table: &mut Table, n: u128) {
    table.moved(n, 2, Proposal::ExcludePublic { text: "a price is negotiated".to_owned() });
    table.voted(n, tally(5, 0, 0));
}

#[test]
fn a_ruling_and_consent_are_shown_until_the_next_act() {
    let mut table = assembly();
    table.moved(10, 2, main_motion("The fence is built."));
    let point = Proposal::PointOfOrder { text: "not germane".to_owned() };
    table.must(Deed::Move { motion: motion(11), mover: person(4), proposal: point });
    let words = "It is germane.".to_owned();
    table.must(Deed::Rule { motion: motion(11), granted: false, words: words.clone() });
    let Scene::Ruled { question, disposal, words: said } = seen(&table).scene else {
        panic!("{:?}", seen(&table).scene)
    };
    assert_eq!((question.kind, disposal), (KindName::PointOfOrder, Disposal::Denied));
    assert_eq!(said, words);
    let consent = table.must(Deed::AdoptByConsent { motion: motion(10) });
    assert!(matches!(seen(&table).scene, Scene::Consented { .. }), "{:?}", seen(&table).scene);
    table.must(Deed::Undo { act: consent });
    assert!(matches!(seen(&table).scene, Scene::Ruled { .. }), "the last act that stands");
    table.must(Deed::AdoptByConsent { motion: motion(10) });
    table.must(Deed::CloseItem { item: table::item(1) });
    assert!(matches!(seen(&table).scene, Scene::Between { .. }));
}

#[test]
fn nothing_of_a_closed_part_reaches_the_room() {
    const SECRET: &str = "The offer of 412000 is accepted.";
    let mut table = assembly();
    shut(&mut table, 10);
    let hidden = |table: &Table, scene: &str| {
        let shown = serde_json::to_string(&seen(table)).unwrap();
        assert!(!shown.contains("412000"), "{shown}");
        assert!(shown.contains(&format!("\"scene\":\"{scene}\"")), "{shown}");
    };
    assert_eq!(seen(&table).scene, Scene::Closed);
    table.moved(11, 2, main_motion(SECRET));
    table.asked(20, 4, None);
    hidden(&table, "closed");
    assert_eq!((seen(&table).item, seen(&table).next), (None, Vec::new()));
    table.must(Deed::WithdrawRequest { request: table::request(20) });
    table.must(Deed::OpenVote {
        vote: table::vote(11),
        motion: motion(11),
        method: None,
        until: None,
    });
    hidden(&table, "closed");
    let close = Deed::CloseVote { vote: table::vote(11), tally: tally(4, 1, 0), chair: None };
    table.must(close);
    hidden(&table, "closed");
    table.must(Deed::Recess { minutes: None });
    hidden(&table, "recess");
    table.must(Deed::ResumeSitting);
    table.must(Deed::OpenDoors);
    hidden(&table, "floor");
    table.moved(12, 2, main_motion("The fence is built."));
    table.voted(12, tally(5, 0, 0));
    assert!(matches!(seen(&table).scene, Scene::Result { .. }));
    table.must(Deed::Adjourn);
    hidden(&table, "adjourned");
    let Scene::Adjourned { carried, .. } = seen(&table).scene else { panic!() };
    assert_eq!(carried, ["The fence is built."]);
    let record = record(&table.meeting, &Names::default()).unwrap();
    assert_eq!(record.decisions.len(), 1);
    assert_eq!(record.closed_decisions[0].text, SECRET);
    let open = serde_json::to_string(&record.items[0].steps).unwrap();
    assert!(!open.contains("412000"), "{open}");
}

#[test]
fn a_lost_quorum_and_a_stand_in_are_shown() {
    let mut table = assembly();
    table.must(Deed::HandOverChair { to: person(3) });
    assert!(!seen(&table).quorum_lost);
    table.must(Deed::Depart { people: vec![person(4), person(5), person(6)] });
    assert!(seen(&table).quorum_lost);
    table.must(Deed::Adjourn);
    assert!(!seen(&table).quorum_lost, "when it is over nobody waits for a quorum");
}

/// What the room sees while the desk holds a page.
fn held(table: &Table, page: RoomPage) -> Scene {
    room_page(&table.meeting, &Names::default(), page).unwrap().scene
}

#[test]
fn the_desk_may_hold_the_room_on_a_page() {
    let mut table = assembly();
    let Scene::Agenda { lines } = held(&table, RoomPage::Agenda) else { panic!() };
    assert_eq!(lines.len(), table.meeting.children(None).len());
    assert_eq!(held(&table, RoomPage::Attendance), Scene::Attendance);
    let Scene::Queue { speaker, waiting, more } = held(&table, RoomPage::Queue) else { panic!() };
    assert_eq!((speaker, waiting.len(), more), (None, 0, 0));
    // There is neither a motion nor a result: the room sees what the meeting leads to.
    for page in [RoomPage::Motion, RoomPage::Result] {
        assert_eq!(held(&table, page), seen(&table).scene, "{page:?}");
    }
    table.moved(10, 2, main_motion("The fence is built."));
    let Scene::Floor { question: Some(question), .. } = held(&table, RoomPage::Motion) else {
        panic!()
    };
    assert_eq!(question.text, "The fence is built.");
    table.voted(10, tally(5, 0, 0));
    table.must(Deed::CloseItem { item: table::item(1) });
    let Scene::Result { carried, .. } = held(&table, RoomPage::Result) else { panic!() };
    assert!(carried, "the last result stays at hand");
}

#[test]
fn no_page_opens_what_is_closed() {
    let mut table = assembly();
    shut(&mut table, 10);
    table.moved(20, 2, main_motion("The offer of 412000 is accepted."));
    table.voted(20, tally(5, 0, 0));
    let pages = [RoomPage::Agenda, RoomPage::Attendance, RoomPage::Queue, RoomPage::Motion];
    for page in pages.into_iter().chain([RoomPage::Result]) {
        assert_eq!(held(&table, page), Scene::Closed, "{page:?}");
    }
    table.must(Deed::OpenDoors);
    let shown = serde_json::to_string(&held(&table, RoomPage::Result)).unwrap();
    assert!(!shown.contains("412000"), "{shown}");
}
