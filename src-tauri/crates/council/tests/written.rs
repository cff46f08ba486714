//! Written votes: forms that go out and come back over days, by heads and by area, beside a
//! meeting that goes on and ends.

#![allow(clippy::unwrap_used)]

mod table;

use council::Meeting;
use council::act::Deed;
use council::ids::{MotionId, SittingId};
use council::motion::{Disposal, Proposal, Status};
use council::people::{Names, Office};
use council::refusal::Refusal;
use council::rules::RuleSet;
use council::sitting::{Held, Phase};
use council::view::desk;
use council::view::room::Scene;
use council::view::written::{WrittenSums, percent};
use council::vote::{
    Addressees, DeliveryWay, FormChoice, FormEntry, Measure, Method, Verdict, Weight, What,
};
use table::{Table, adopt, entrant, item, motion, owned, owner, person, vote};
use uuid::Uuid;

const TODAY: &str = "2026-03-14";
const UNTIL: &str = "2026-03-20";
const DAY_MS: i64 = 86_400_000;

fn owners() -> RuleSet {
    let mut set = table::rules("cn-owners-assembly");
    set.floor.chair_neutral = false;
    set.motions.second_required = false;
    set.convening.agenda = table::rules("roberts-rules-assembly").convening.agenda;
    set
}

/// A meeting of twelve owners with 80 m² each, of whom three are in the room, with a motion before
/// them. `change` makes the rules its own.
fn meeting(matter: Option<&str>, change: impl Fn(&mut RuleSet)) -> Table {
    let mut rules = owners();
    change(&mut rules);
    let mut table = Table::called(rules, Held::Live, None);
    let people = (1..=3).map(|n| entrant(n, council::people::Capacity::Member)).collect();
    table.must(Deed::Enrol { people });
    table.must(Deed::Appoint { office: Office::Chair, person: person(1) });
    table.must(Deed::Appoint { office: Office::Secretary, person: person(2) });
    let units = (1..=12).map(|n| owned(n, n, 800_000)).collect();
    table.must(adopt((1..=12).map(owner).collect(), units));
    table.must(table::add_item(1));
    table.must(Deed::OpenSignIn);
    table.must(Deed::Arrive { people: (1..=3).map(person).collect() });
    table.must(Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(2)) });
    table.must(Deed::StartItem { item: item(1) });
    moved(&mut table, 1, matter);
    table
}

fn moved(table: &mut Table, n: u128, matter: Option<&str>) {
    let (text, matter) = (format!("Rack {n}"), matter.map(str::to_owned));
    let proposal = Proposal::Main { text, matter };
    table.must(Deed::Move { motion: motion(n), mover: person(2), proposal });
}

fn opens(n: u128, until: Option<&str>) -> Deed {
    let (method, until) = (Some(Method::Written), until.map(str::to_owned));
    Deed::OpenVote { vote: vote(n), motion: motion(n), method, until }
}

fn form(n: u128, choice: FormChoice) -> FormEntry {
    FormEntry { person: person(n), choice, on: None, how: None, place: String::new(), scan: None }
}

fn returned(n: u128, choice: FormChoice) -> Deed {
    Deed::ReturnForm { vote: vote(1), form: form(n, choice) }
}

fn announced(n: u128) -> Deed {
    Deed::AnnounceVote { vote: vote(n), chair: None }
}

fn all_out() -> Deed {
    let (to, how) = (Addressees::All, DeliveryWay::Door);
    Deed::IssueForms { vote: vote(1), to, how, on: None }
}

fn sums(meeting: &Meeting) -> WrittenSums {
    let view = desk(meeting, &Names::default()).unwrap();
    view.written[0].vote.written.clone().unwrap()
}

fn now(meeting: &Meeting) -> Verdict {
    desk(meeting, &Names::default()).unwrap().written[0].verdict.clone()
}

fn verdict(table: &Table, n: u128) -> Verdict {
    table.meeting.vote(vote(n)).unwrap().verdict.clone().unwrap()
}

fn status(table: &Table, id: MotionId) -> Status {
    table.meeting.motion(id).unwrap().status
}

#[test]
fn one_form_more_turns_the_result() {
    for (matter, for_first, against) in [(None, 4, 4), (Some("owners-rebuild"), 5, 2)] {
        let mut table = meeting(matter, |_| {});
        assert!(!table.meeting.quorum().met, "nobody need be in the room");
        table.must(opens(1, Some(UNTIL)));
        table.must(all_out());
        for n in 1..=for_first {
            table.must(returned(n, FormChoice::For));
        }
        for n in for_first + 1..=for_first + against {
            table.must(returned(n, FormChoice::Against));
        }
        let before = now(&table.meeting);
        assert!(!before.carried, "{matter:?}: {before:?}");
        let short: Vec<u64> = sums(&table.meeting).bars.iter().map(|bar| bar.short).collect();
        assert!(short.iter().any(|short| *short > 0), "{short:?}");
        let mut next = for_first + against + 1;
        while !now(&table.meeting).carried {
            table.must(returned(next, FormChoice::For));
            next += 1;
        }
        assert_eq!(now(&table.meeting).arithmetic.len(), 4, "heads and area, twice");
        table.must(Deed::TakeBackForm { vote: vote(1), person: person(next - 1) });
        assert!(!now(&table.meeting).carried, "the last form decides");
        table.must(returned(next - 1, FormChoice::For));
        table.utc_ms += 7 * DAY_MS;
        table.must(announced(1));
        assert!(verdict(&table, 1).carried);
        assert_eq!(status(&table, motion(1)), Status::Disposed(Disposal::Carried));
    }
}

#[test]
fn the_floor_goes_on_beside_it_and_nobody_signs_before_it_has_ended() {
    let mut table = meeting(None, |_| {});
    table.must(opens(1, Some(UNTIL)));
    assert_eq!(status(&table, motion(1)), Status::Disposed(Disposal::InWriting));
    assert!(table.meeting.open_vote().is_none());
    let proposal = Proposal::Main { text: "Rack 1".to_owned(), matter: None };
    let again = Deed::Move { motion: motion(9), mover: person(2), proposal };
    assert_eq!(table.refused(again), Refusal::OutInWriting { motion: motion(1) });
    moved(&mut table, 2, None);
    table.must(Deed::WithdrawMotion { motion: motion(2) });
    table.must(Deed::Recess { minutes: None });
    table.must(returned(1, FormChoice::For));
    table.must(Deed::ResumeSitting);
    table.must(Deed::Adjourn);
    table.must(returned(2, FormChoice::Against));
    let sign = || Deed::Sign { office: Office::Chair, drawing: "a".repeat(64) };
    assert_eq!(table.refused(sign()), Refusal::WrittenVoteRuns { vote: vote(1) });
    table.must(Deed::AbandonVote { vote: vote(1) });
    assert_eq!(status(&table, motion(1)), Status::Disposed(Disposal::Annulled));
    table.must(sign());
    assert_eq!(table.meeting.phase, Phase::Signing);
}

#[test]
fn what_does_not_fit_is_refused_with_its_days() {
    let mut table = meeting(None, |_| {});
    assert_eq!(table.refused(opens(1, None)), Refusal::DeadlineMissing);
    assert_eq!(table.refused(opens(1, Some("soon"))), Refusal::TimeUnclear);
    let (day, first) = ("2026-03-13".to_owned(), TODAY.to_owned());
    let before = Refusal::DayBefore { day: day.clone(), first };
    assert_eq!(table.refused(opens(1, Some("2026-03-13"))), before);
    table.must(opens(1, Some(UNTIL)));
    let on = |day: &str| {
        let form = FormEntry { on: Some(day.to_owned()), ..form(4, FormChoice::For) };
        Deed::ReturnForm { vote: vote(1), form }
    };
    assert_eq!(table.refused(on(&day)), before);
    let ahead = Refusal::DayAhead { day: "2026-03-15".to_owned(), today: TODAY.to_owned() };
    assert_eq!(table.refused(on("2026-03-15")), ahead);
    let late = Refusal::AfterDeadline { day: "2026-03-21".to_owned(), until: UNTIL.to_owned() };
    assert_eq!(table.refused(on("2026-03-21")), late);
    let stranger = table.refused(returned(13, FormChoice::For));
    assert!(matches!(stranger, Refusal::NotEntitled { .. }), "{stranger:?}");
    let none = Deed::TakeBackForm { vote: vote(1), person: person(4) };
    assert_eq!(table.refused(none), Refusal::FormNotReturned { person: person(4) });
    table.must(returned(4, FormChoice::For));
    assert_eq!(table.refused(returned(4, FormChoice::For)), Refusal::NothingChanged);
    table.must(returned(4, FormChoice::Against));
    let early = Refusal::BeforeDeadline { until: UNTIL.to_owned(), missing: 11 };
    assert_eq!(table.refused(announced(1)), early);
    table.utc_ms += 6 * DAY_MS;
    assert_eq!(table.refused(announced(1)), early, "the last day is a day");
    table.must(on(UNTIL));
    table.utc_ms += DAY_MS;
    assert!(matches!(table.refused(returned(5, FormChoice::For)), Refusal::AfterDeadline { .. }));
    table.must(announced(1));
    assert_eq!(table.refused(returned(5, FormChoice::For)), Refusal::VoteIsOver);
}

#[test]
fn it_ends_early_when_everybody_has_answered() {
    let mut table = meeting(None, |_| {});
    table.must(opens(1, Some(UNTIL)));
    for n in 1..=12 {
        assert!(matches!(table.refused(announced(1)), Refusal::BeforeDeadline { .. }));
        table.must(returned(n, if n <= 7 { FormChoice::For } else { FormChoice::Against }));
    }
    table.must(announced(1));
    let said = verdict(&table, 1);
    assert!(said.carried && said.entitled == 12 && said.not_recorded == 0, "{said:?}");
}

#[test]
fn the_silent_count_only_where_the_own_rules_say_so() {
    for silent in [false, true] {
        let mut table = meeting(None, |rules| {
            rules.owners.as_mut().unwrap().silent_with_majority = silent;
        });
        table.must(opens(1, Some(UNTIL)));
        if silent {
            let early = table.refused(returned(1, FormChoice::For));
            assert_eq!(early, Refusal::FormNotIssued { person: person(1) });
        }
        table.must(all_out());
        for n in 1..=4 {
            table.must(returned(n, FormChoice::For));
        }
        table.must(returned(5, FormChoice::Against));
        table.utc_ms += 7 * DAY_MS;
        table.must(announced(1));
        let tally = table.meeting.vote(vote(1)).unwrap().tally.clone().unwrap();
        let favour = if silent { 11 } else { 4 };
        let weight = Weight { heads: favour, area: Some(u64::from(favour) * 800_000) };
        assert_eq!((tally.favour, verdict(&table, 1).carried), (weight, silent));
    }
}

#[test]
fn an_invalid_form_takes_part_unless_the_own_rules_say_otherwise() {
    for takes_part in [true, false] {
        let mut table = meeting(None, |rules| {
            rules.owners.as_mut().unwrap().invalid_takes_part = takes_part;
        });
        table.must(opens(1, Some(UNTIL)));
        for n in 1..=8 {
            let choice = if n <= 7 { FormChoice::For } else { FormChoice::Invalid };
            table.must(returned(n, choice));
        }
        let sums = sums(&table.meeting);
        assert_eq!((sums.returned.heads, sums.valid.heads), (8, 7));
        let turnout = sums.bars.iter().find(|bar| bar.line.by == Measure::Heads).unwrap();
        assert_eq!(turnout.line.what, What::Turnout);
        assert_eq!(turnout.short, if takes_part { 0 } else { 1 });
        assert_eq!(now(&table.meeting).carried, takes_part);
    }
}

#[test]
fn the_room_sees_how_many_took_part_and_nothing_else() {
    let mut table = meeting(None, |_| {});
    table.must(opens(1, Some(UNTIL)));
    table.must(returned(1, FormChoice::For));
    let room = council::view::room(&table.meeting, &Names::default()).unwrap();
    let Scene::Written { bars, until, .. } = room.scene else {
        panic!("{:?}", room.scene);
    };
    let shown: Vec<_> =
        bars.iter().map(|bar| (bar.line.what, bar.line.by, bar.percent, bar.mark)).collect();
    let heads = (What::Turnout, Measure::Heads, 833, Some(6666));
    assert_eq!(shown, [heads, (What::Turnout, Measure::Area, 833, Some(6666))]);
    assert_eq!(until, UNTIL);
}

#[test]
fn a_share_never_looks_like_one_that_it_does_not_reach() {
    assert_eq!((percent(2, 3), percent(7499, 10_000), percent(1, 1)), (6666, 7499, 10_000));
    assert_eq!((percent(u64::MAX - 1, u64::MAX), percent(1, 0)), (9999, 0));
}

#[test]
fn without_a_register_members_answer_and_an_area_is_refused() {
    let mut table = Table::called(owners(), Held::Live, None);
    let people = (1..=3).map(|n| entrant(n, council::people::Capacity::Member)).collect();
    table.must(Deed::Enrol { people });
    table.must(Deed::Appoint { office: Office::Chair, person: person(1) });
    table.must(table::add_item(1));
    table.must(Deed::OpenSignIn);
    table.must(Deed::Arrive { people: (1..=3).map(person).collect() });
    table.must(Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(2)) });
    table.must(Deed::StartItem { item: item(1) });
    moved(&mut table, 1, None);
    let refusal = table.refused(opens(1, Some(UNTIL)));
    assert!(matches!(refusal, Refusal::RegisterMissing { cite: Some(_) }), "{refusal:?}");
}
