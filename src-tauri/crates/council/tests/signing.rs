//! What a record begins and ends with: the call, and the two signatures.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::correction::Correction;
use council::ids::MeetingId;
use council::minutes::Section;
use council::people::Office;
use council::rules::RuleSet;
use council::sitting::{Held, Particulars, Phase};
use council::{Refusal, decide};
use table::{Table, main_motion, person, rules, tally};

/// A council whose chair takes part in debate, as everybody at these tables does.
fn council() -> RuleSet {
    let mut set = rules("cn-residents-council");
    set.floor.chair_neutral = false;
    set
}
use uuid::Uuid;

fn call(rules: RuleSet) -> Deed {
    Deed::Call {
        meeting: MeetingId(Uuid::from_u128(1)),
        particulars: Particulars { body: "Council".to_owned(), ..Default::default() },
        held: Held::Live,
        rules: Box::new(rules),
    }
}

fn sign(office: Office, drawing: &str) -> Deed {
    Deed::Sign { office, drawing: drawing.repeat(64) }
}

#[test]
fn a_record_begins_with_one_call_under_rules_that_work() {
    let mut table = Table::empty();
    assert_eq!(table.refused(Deed::OpenSignIn), Refusal::NotCalled);
    let mut broken = rules("cn-residents-council");
    broken.quorum.share.den = 0;
    assert_eq!(table.refused(call(broken)), Refusal::RulesUnusable);
    table.must(call(rules("cn-residents-council")));
    assert_eq!(table.refused(call(rules("cn-residents-council"))), Refusal::AlreadyCalled);
    assert_eq!(table.meeting.rules_sha256, rules("cn-residents-council").sha256().unwrap());
}

#[test]
fn an_act_is_taken_once() {
    let mut table = Table::called(rules("cn-residents-council"), Held::Live, None);
    table.pass(1000);
    let act = table.act(Deed::OpenSignIn);
    table.put(&decide(&table.meeting, &act).unwrap());
    assert_eq!(decide(&table.meeting, &act), Err(Refusal::AlreadyThere));
}

#[test]
fn typed_times_belong_to_a_meeting_from_paper() {
    let mut live = Table::called(rules("cn-residents-council"), Held::Live, None);
    live.typed_ms = Some(live.utc_ms);
    assert_eq!(live.refused(Deed::OpenSignIn), Refusal::TypedTimeMisplaced);
    let mut paper = Table::called(rules("cn-residents-council"), Held::OnPaper, None);
    paper.typed_ms = Some(1_773_400_000_000);
    paper.must(Deed::Enrol { people: vec![table::entrant(1, Default::default())] });
    paper.must(Deed::OpenSignIn);
    paper.typed_ms = None;
    assert_eq!(
        paper.refused(Deed::Arrive { people: vec![person(1)] }),
        Refusal::TypedTimeMisplaced
    );
    paper.typed_ms = Some(1_773_399_000_000);
    assert_eq!(paper.refused(Deed::Arrive { people: vec![person(1)] }), Refusal::TimeRunsBack);
    paper.typed_ms = Some(1_773_400_060_000);
    paper.must(Deed::Arrive { people: vec![person(1)] });
    let arrived = paper.meeting.roll[0].spells[0].from;
    assert_eq!(arrived.when(), 1_773_400_061_000, "what happened, not when it was entered");
}

#[test]
fn what_is_signed_stays_as_it_is() {
    let mut table = Table::in_session(council(), 3, 3);
    table.moved(1, 1, main_motion("Plant a tree."));
    let counted = table.voted(1, tally(2, 1, 0));
    assert_eq!(table.refused(sign(Office::Chair, "a")), Refusal::NotAdjourned);
    table.must(Deed::Adjourn);
    let pdf = "c".repeat(64);
    assert_eq!(table.refused(Deed::FreezeMinutes { pdf: pdf.clone() }), Refusal::SignatureMissing);
    assert_eq!(table.refused(sign(Office::Chair, "A")), Refusal::DrawingMissing);
    table.must(sign(Office::Chair, "a"));
    assert_eq!(
        table.refused(sign(Office::Chair, "b")),
        Refusal::HasSigned { office: Office::Chair }
    );
    let write =
        |text: &str| Deed::WriteMinutes { section: Section::Closing, text: text.to_owned() };
    assert_eq!(table.refused(write("One more word.")), Refusal::AlreadySigned);
    let correct = Deed::Correct {
        act: counted,
        place: 0,
        correction: Correction::Tally { tally: tally(1, 2, 0) },
        reason: "late".to_owned(),
    };
    assert_eq!(table.refused(correct), Refusal::AlreadySigned);
    assert_eq!(table.refused(Deed::Undo { act: counted }), Refusal::NothingToUndo);
    table.must(sign(Office::Secretary, "b"));
    table.must(Deed::FreezeMinutes { pdf: pdf.clone() });
    assert_eq!(table.meeting.phase, Phase::Signed);
    assert_eq!(table.refused(Deed::FreezeMinutes { pdf }), Refusal::MinutesAreFrozen);
    assert_eq!(table.refused(sign(Office::Chair, "d")), Refusal::MinutesAreFrozen);
    assert_eq!(table.refused(write("One more word.")), Refusal::AlreadySigned);
    assert_eq!(table.meeting.undoable(), None);
}

#[test]
fn offices_are_held_over_intervals() {
    let mut table = Table::in_session(council(), 3, 3);
    let first = table.steady_ms;
    table.pass(60_000);
    table.must(Deed::Appoint { office: Office::Chair, person: person(3) });
    let tenures: Vec<_> =
        table.meeting.offices.iter().filter(|t| t.office == Office::Chair).collect();
    assert_eq!(tenures.len(), 2);
    assert!(tenures[0].spell.until.is_some_and(|until| until.steady_ms > first));
    assert_eq!(tenures[0].spell.until, Some(tenures[1].spell.from));
    assert_eq!(table.meeting.chair(), Some(person(3)));
}
