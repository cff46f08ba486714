//! 撤销表决、重新表决: which votes can be annulled, what becomes of the question, and how both votes
//! are told.

#![allow(clippy::unwrap_used)]

mod stage;
mod table;

use council::act::Deed;
use council::motion::{Disposal, Proposal};
use council::people::{Names, Office};
use council::view::{self, record::ItemStep, room::Scene};
use council::vote::Ruling;
use council::{Fact, Refusal};
use stage::{MAIN, Stage, amend, insert, postpone, rescind, roberts};
use table::{item, motion, tally, vote};

const WHY: &str = "Two who had left were counted.";

fn annul(n: u128) -> Deed {
    Deed::AnnulVote { vote: vote(n), reason: WHY.to_owned() }
}

fn again(n: u128) -> Deed {
    Deed::PutAgain { motion: motion(n) }
}

#[test]
fn the_question_stands_undecided_and_is_put_again() {
    let mut stage = Stage::with_main(roberts());
    stage.lost(MAIN);
    stage.table.must(annul(MAIN));
    assert_eq!(stage.how(MAIN), Disposal::Annulled);
    let room = view::room(&stage.table.meeting, &Names::default()).unwrap();
    let Scene::Annulled { reason, nth: 1, .. } = room.scene else { panic!("{:?}", room.scene) };
    assert_eq!(reason, WHY);
    stage.table.must(again(MAIN));
    assert!(stage.is_pending(MAIN));
    stage.again(MAIN, tally(9, 1, 0));
    assert_eq!(stage.how(MAIN), Disposal::Carried);
    let desk = view::desk(&stage.table.meeting, &Names::default()).unwrap();
    let told: Vec<_> =
        desk.votes.iter().map(|v| (v.nth, v.votes, v.annulled, v.annullable)).collect();
    assert_eq!(told, [(1, 2, true, false), (2, 2, false, true)]);
    assert_eq!(desk.votes[0].ruling, Some(Ruling::Void));
    let record = view::record(&stage.table.meeting, &Names::default()).unwrap();
    let votes = record.items[0].steps.iter();
    assert_eq!(votes.filter(|step| matches!(step, ItemStep::Voted(_))).count(), 2);
    assert_eq!(record.decisions.len(), 1);
}

#[test]
fn what_cannot_be_annulled() {
    let mut stage = Stage::with_main(roberts());
    assert_eq!(stage.table.refused(annul(MAIN)), Refusal::Unknown);
    stage.open(MAIN);
    assert_eq!(stage.table.refused(annul(MAIN)), Refusal::VoteNotAnnounced);
    stage.close(MAIN, tally(9, 1, 0));
    let blank = Deed::AnnulVote { vote: vote(MAIN), reason: " ".to_owned() };
    assert_eq!(stage.table.refused(blank), Refusal::ReasonMissing);
    assert_eq!(stage.table.refused(again(MAIN)), Refusal::NothingAnnulled);
    stage.table.must(annul(MAIN));
    assert_eq!(stage.table.refused(annul(MAIN)), Refusal::VoteIsVoid);
    let recess = stage.put(3, Proposal::Recess { minutes: 5 });
    stage.lost(recess);
    assert_eq!(stage.table.refused(annul(recess)), Refusal::ProceduralVote);
}

#[test]
fn nothing_decided_since_may_rest_on_it() {
    let mut stage = Stage::with_main(roberts());
    let amends = stage.put(3, amend(MAIN, insert(" And water it.")));
    stage.carried(amends);
    let further = stage.put(4, amend(MAIN, table::strike_insert("And water it", "And mulch it")));
    stage.carried(further);
    // The words that it put there have been amended since.
    let since = |n| Refusal::DecidedSince { motion: motion(n) };
    assert_eq!(stage.table.refused(annul(amends)), since(MAIN));
    stage.table.must(annul(further));
    let pending = stage.put(5, amend(MAIN, insert(" Every day.")));
    // What is pending stands on the words as they are.
    assert_eq!(
        stage.table.refused(annul(amends)),
        Refusal::QuestionPending { motion: motion(pending) }
    );
    stage.lost(pending);
    stage.table.must(annul(amends));
    assert_eq!(stage.motion(MAIN).text, stage::WORDS);
    stage.table.must(again(amends));
    assert_eq!(stage.top(), Some(amends));
    stage.again(amends, tally(9, 1, 0));
    assert_eq!(stage.motion(MAIN).text, format!("{} And water it.", stage::WORDS));
    stage.carried(MAIN);
    // The amended question has been voted on.
    assert_eq!(stage.table.refused(annul(pending)), since(MAIN));
    let changes = stage.put(3, rescind(MAIN, Some("Plant two trees."), true));
    let waits = Refusal::QuestionPending { motion: motion(changes) };
    assert_eq!(stage.table.refused(annul(MAIN)), waits);
    stage.carried(changes);
    assert_eq!(stage.table.refused(annul(MAIN)), since(changes));
}

#[test]
fn it_is_put_again_where_it_stood() {
    let mut stage = Stage::with_main(roberts());
    stage.carried(MAIN);
    stage.table.must(annul(MAIN));
    let other = stage.put(4, table::main_motion("Paint the hall."));
    let first = Refusal::QuestionPending { motion: motion(other) };
    assert_eq!(stage.table.refused(again(MAIN)), first);
    let put_off = stage.put(5, postpone("the next meeting"));
    stage.carried(put_off);
    stage.table.must(Deed::StartItem { item: item(2) });
    assert_eq!(stage.table.refused(again(MAIN)), Refusal::ItemNotInHand);
    stage.table.must(Deed::StartItem { item: item(1) });
    stage.table.must(again(MAIN));
    // Nobody reconsidered anything: the question was never decided.
    assert_eq!(stage.motion(MAIN).reconsidered, 0);
}

#[test]
fn signed_minutes_are_not_changed() {
    let mut stage = Stage::with_main(roberts());
    stage.carried(MAIN);
    stage.table.must(Deed::Adjourn);
    let undone = stage.table.must(annul(MAIN));
    stage.table.must(Deed::Undo { act: undone });
    assert_eq!(stage.how(MAIN), Disposal::Carried);
    stage.table.must(Deed::Sign { office: Office::Chair, drawing: "a".repeat(64) });
    assert_eq!(stage.table.refused(annul(MAIN)), Refusal::AlreadySigned);
}

/// What was voted on behind closed doors is not told in public because it was annulled later.
#[test]
fn a_closed_vote_stays_behind_its_doors() {
    let mut stage = Stage::set(table::rules("uk-parish-council"));
    let closes = stage.put(2, Proposal::ExcludePublic { text: "Staff.".to_owned() });
    stage.carried(closes);
    let secret = stage.put(3, table::main_motion("Raise the pay."));
    stage.carried(secret);
    stage.table.must(Deed::OpenDoors);
    stage.table.must(annul(secret));
    let room = view::room(&stage.table.meeting, &Names::default()).unwrap();
    assert!(!serde_json::to_string(&room).unwrap().contains("Raise the pay"));
    let record = view::record(&stage.table.meeting, &Names::default()).unwrap();
    let open = serde_json::to_string(&record.items[0].steps).unwrap();
    assert!(!open.contains("Raise the pay"), "{open}");
    let closed = serde_json::to_string(&record.items[0].closed_steps).unwrap();
    assert!(closed.contains("annulled"), "{closed}");
    let said = &stage.table.meeting.log.iter().rev().nth(1).unwrap().fact;
    assert!(matches!(said, Fact::VoteAnnulled { .. }));
}
