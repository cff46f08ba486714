//! The owners' register: heads, areas and their sources, and what no register may be.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::people::{Capacity, Name};
use council::register::{AreaSource, Areas, OwnerEntry, UnitEntry, UnitUse, square_metres};
use council::rules::RuleSet;
use council::sitting::Held;
use council::{Refusal, replay};
use table::{
    Table, adopt, entrant, main_motion, motion, owned, owner, person, rules, some_register, tally,
    unit, vote,
};

fn set() -> RuleSet {
    let mut set = rules("cn-owners-assembly");
    set.floor.chair_neutral = false;
    set.convening.agenda = rules("roberts-rules-assembly").convening.agenda;
    set
}

fn called() -> Table {
    Table::called(set(), Held::Live, None)
}

/// One unit by its areas: of the real-estate register, of the survey and of the contract.
fn by(n: u128, areas: [u64; 3]) -> UnitEntry {
    let [register, surveyed, contract] = areas.map(|area| Some(area).filter(|area| *area != 1));
    UnitEntry { areas: Areas { register, surveyed, contract }, ..owned(n, n, 0) }
}

#[test]
fn an_area_is_that_of_the_land_register_else_the_survey_else_the_contract() {
    let mut table = called();
    // One stands for an area that is not given, zero for a cell that holds a zero.
    let units = vec![by(1, [10, 20, 30]), by(2, [1, 20, 30]), by(3, [0, 1, 30]), by(4, [0, 25, 1])];
    table.must(adopt((1..=4).map(owner).collect(), units));
    let register = table.meeting.register.clone().unwrap();
    let sources: Vec<_> = register.units.iter().map(|unit| (unit.source, unit.area())).collect();
    assert_eq!(
        sources,
        [
            (AreaSource::Register, 10),
            (AreaSource::Surveyed, 20),
            (AreaSource::Contract, 30),
            (AreaSource::Surveyed, 25)
        ]
    );
    let totals = register.totals();
    assert_eq!((totals.heads, totals.counted.units, totals.counted.area), (4, 4, 85));
    assert_eq!((totals.registered.area, totals.surveyed.area, totals.contract.area), (10, 45, 30));
    assert_eq!((totals.surveyed.units, totals.left_out.units), (2, 0));
}

#[test]
fn an_owner_of_several_units_is_one_head_and_so_is_the_developer() {
    let mut table = called();
    let developer = OwnerEntry { developer: true, ..owner(2) };
    let units = vec![owned(1, 1, 100), owned(2, 2, 70), owned(3, 1, 30), owned(4, 2, 5)];
    table.must(adopt(vec![owner(1), developer], units));
    let register = table.meeting.register.clone().unwrap();
    assert_eq!((register.totals().heads, register.totals().counted.area), (2, 205));
    assert_eq!((register.area_of(person(1)), register.area_of(person(2))), (130, 75));
    assert_eq!((register.heads_of(person(1)), register.heads_of(person(9))), (1, 0));
    let units: Vec<_> = register.units_of(person(1)).map(|unit| unit.unit).collect();
    assert_eq!(units, [unit(1), unit(3)]);
    assert!(register.owners[1].developer);
}

#[test]
fn parking_places_count_where_the_rules_say_so() {
    let parking = |n, area| UnitEntry { usage: UnitUse::Parking, ..owned(n, n, area) };
    let lines = || (vec![owner(1), owner(2)], vec![owned(1, 1, 900), parking(2, 100)]);
    for counts in [false, true] {
        let mut rules = set();
        rules.owners.as_mut().unwrap().parking_counts = counts;
        let mut table = Table::called(rules, Held::Live, None);
        let (owners, units) = lines();
        table.must(adopt(owners, units));
        let register = table.meeting.register.clone().unwrap();
        let totals = register.totals();
        let expected = if counts { (2, 1000, 0) } else { (1, 900, 100) };
        assert_eq!((totals.heads, totals.counted.area, totals.left_out.area), expected);
        assert_eq!(register.heads_of(person(2)), u32::from(counts));
        assert_eq!(table.meeting.is_elector(person(2)), counts);
    }
    let mut table = called();
    let refusal = table.refused(adopt(vec![owner(2)], vec![parking(2, 100)]));
    assert_eq!(refusal, Refusal::NothingCounts { units: 1 });
}

#[test]
fn what_is_wrong_with_a_line_is_named_by_its_number() {
    let two = || vec![owner(1), owner(2)];
    let cases: Vec<(Deed, Refusal)> = vec![
        (adopt(vec![], vec![]), Refusal::RegisterEmpty { units: 0, owners: 0 }),
        (adopt(two(), vec![]), Refusal::RegisterEmpty { units: 0, owners: 2 }),
        (
            adopt(two(), vec![owned(1, 1, 9), owned(2, 2, 9), owned(1, 2, 9)]),
            Refusal::UnitTwice { first: 1, second: 3 },
        ),
        (
            adopt(vec![owner(1), owner(1)], vec![owned(1, 1, 9)]),
            Refusal::OwnerTwice { first: 1, second: 2 },
        ),
        (adopt(two(), vec![owned(1, 1, 9)]), Refusal::OwnerWithoutUnit { line: 2 }),
        (adopt(two(), vec![owned(1, 1, 9), owned(2, 2, 0)]), Refusal::UnitWithoutArea { line: 2 }),
        (
            adopt(two(), vec![owned(1, 1, 9), owned(2, 3, 9)]),
            Refusal::UnitOfUnknownOwner { line: 2 },
        ),
        (
            adopt(two(), vec![owned(1, 1, u64::MAX), owned(2, 2, 1)]),
            Refusal::AreaBeyondCounting { line: 2 },
        ),
    ];
    let mut table = called();
    for (deed, refusal) in cases {
        assert_eq!(table.refused(deed), refusal);
    }
    let plain = OwnerEntry { name: Name::Plain("张三".to_owned()), ..owner(1) };
    assert_eq!(table.refused(adopt(vec![plain], vec![owned(1, 1, 9)])), Refusal::NameMissing);
    let mut deed = some_register(&[1]);
    if let Deed::AdoptRegister { as_of, .. } = &mut deed {
        "2026-02-30".clone_into(as_of);
    }
    assert_eq!(table.refused(deed.clone()), Refusal::TimeUnclear);
    if let Deed::AdoptRegister { source, .. } = &mut deed {
        " ".clone_into(source);
    }
    assert_eq!(table.refused(deed), Refusal::TextMissing);
    assert_eq!(table.meeting.register, None);
    // The largest sum that can be counted is counted.
    table.must(adopt(two(), vec![owned(1, 1, u64::MAX - 1), owned(2, 2, 1)]));
    assert_eq!(table.meeting.entitled_area(), Some(u64::MAX));
}

#[test]
fn only_a_body_of_owners_has_one_and_only_while_nothing_is_voted_on() {
    let mut council = Table::called(rules("cn-residents-council"), Held::Live, None);
    assert!(matches!(council.refused(some_register(&[1])), Refusal::NoRegister { cite: Some(_) }));
    let mut table = Table::in_session(set(), 3, 3);
    table.moved(1, 1, main_motion("Plant a tree."));
    table.must(Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None });
    assert_eq!(table.refused(some_register(&[1, 2, 3])), Refusal::VoteIsOpen);
    table.must(Deed::AbandonVote { vote: vote(1) });
    table.must(some_register(&[1, 2, 3]));
    assert_eq!(replay(table.meeting.log.clone()), table.meeting);
}

#[test]
fn quorum_and_the_terms_of_a_vote_come_from_it() {
    let mut table = Table::in_session(set(), 6, 5);
    assert!(table.meeting.quorum().met);
    // Nine owners; person 6 is away and person 5 owns nothing.
    let people = [1, 2, 3, 4, 6, 7, 8, 9, 10];
    let owners = people.iter().map(|n| owner(*n)).collect();
    let units = people.iter().map(|n| owned(*n, *n, 1000)).collect();
    table.must(adopt(owners, units));
    let quorum = table.meeting.quorum();
    assert_eq!((quorum.members, quorum.present, quorum.needed, quorum.met), (9, 4, 6, false));
    let told = table.meeting.log.last().unwrap().fact.kind();
    assert_eq!(told, "quorum-lost", "the room is told that the base is another");
    table.must(Deed::GiveProxy { principal: person(6), agent: person(2), form: None });
    table.must(Deed::Enrol { people: vec![entrant(7, Capacity::Member)] });
    table.must(Deed::Arrive { people: vec![person(7)] });
    assert_eq!(table.meeting.log.last().unwrap().fact.kind(), "quorum-regained");
    table.moved(1, 1, main_motion("Plant a tree."));
    table.must(Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None });
    let open = table.meeting.vote(vote(1)).unwrap();
    assert_eq!((open.terms.entitled_area, open.terms.present_area), (Some(9000), Some(6000)));
    assert_eq!((open.terms.seats, open.electorate.len()), (Some(9), 6));
    assert!(!open.electorate.contains(&person(5)), "whoever owns nothing has no vote");
    table.must(Deed::CloseVote { vote: vote(1), tally: tally(6, 0, 0), chair: None });
    assert_eq!(table.meeting.quorum_over_time().last().unwrap().quorum.present, 6);
}

#[test]
fn undoing_it_leaves_the_one_before() {
    let mut table = called();
    table.must(some_register(&[1, 2]));
    let before = table.meeting.register.clone();
    table.must(some_register(&[1, 2, 3]));
    let act = table.meeting.undoable().unwrap();
    table.must(Deed::Undo { act });
    assert_eq!(table.meeting.register, before);
}

#[test]
fn the_desk_is_told_the_totals_and_no_line() {
    let mut table = called();
    table.must(some_register(&[1, 2, 3, 4]));
    let view = council::view::desk(&table.meeting, &council::people::Names::default()).unwrap();
    let owners = view.owners.clone().unwrap();
    let register = owners.register.unwrap();
    assert_eq!((register.totals.heads, register.totals.counted.units), (4, 4));
    assert_eq!((register.totals.left_out.units, register.totals.left_out.area), (2, 240_000));
    let sent = serde_json::to_string(&view).unwrap();
    assert!(!sent.contains(&unit(1).to_string()) && !sent.contains(&person(1).to_string()));
}

#[test]
fn areas_are_shown_with_two_decimals_unless_they_have_more() {
    let shown = [0, 10_000, 881_200, 881_250, 2_264_210_857, 5, 1_088_501].map(square_metres);
    assert_eq!(shown, ["0.00", "1.00", "88.12", "88.125", "226421.0857", "0.0005", "108.8501"]);
}
