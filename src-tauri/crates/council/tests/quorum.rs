//! Quorum follows the door, and the record knows it for every moment.

#![allow(clippy::unwrap_used)]

mod table;

use council::Refusal;
use council::act::Deed;
use council::correction::Correction;
use council::people::Capacity;
use council::rules::RuleSet;
use council::sitting::Held;
use table::{Table, entrant, main_motion, motion, person, rules, tally, vote};

/// A council whose chair takes part in debate, as everybody at these tables does.
fn council() -> RuleSet {
    let mut set = rules("cn-residents-council");
    set.floor.chair_neutral = false;
    set
}

/// Members present at each change, and whether that was a quorum.
fn over_time(table: &Table) -> Vec<(u32, bool)> {
    let points = table.meeting.quorum_over_time();
    points.iter().map(|point| (point.quorum.present, point.quorum.met)).collect()
}

#[test]
fn it_is_a_function_of_time() {
    let mut table = Table::in_session(council(), 7, 3);
    table.must(Deed::Arrive { people: vec![person(4), person(5)] });
    table.must(Deed::Depart { people: vec![person(1)] });
    table.must(Deed::Depart { people: vec![person(2)] });
    table.must(Deed::Arrive { people: vec![person(1)] });
    assert_eq!(over_time(&table), [(3, false), (5, true), (4, true), (3, false), (4, true)]);
    table.must(Deed::Adjourn);
    assert_eq!(table.meeting.quorum_over_time().last().unwrap().quorum.present, 0);
}

#[test]
fn only_members_count_and_vacant_seats_do_where_the_rules_say_so() {
    let mut table = Table::called(rules("uk-parish-council"), Held::Live, Some(13));
    let people = vec![
        entrant(1, Capacity::Member),
        entrant(2, Capacity::Consultative),
        entrant(3, Capacity::Observer),
        entrant(4, Capacity::Member),
    ];
    table.must(Deed::Enrol { people });
    table.must(Deed::OpenSignIn);
    table.must(Deed::Arrive { people: (1..=4).map(person).collect() });
    let quorum = table.meeting.quorum();
    assert_eq!((quorum.members, quorum.present, quorum.needed), (2, 2, 5));
    assert!(!quorum.met);
}

#[test]
fn a_roll_of_nobody_is_no_quorum() {
    let table = Table::called(rules("cn-residents-council"), Held::Live, None);
    let quorum = table.meeting.quorum();
    assert_eq!((quorum.members, quorum.present, quorum.needed, quorum.met), (0, 0, 1, false));
}

#[test]
fn a_vote_needs_it_when_it_is_opened_and_not_when_it_is_counted() {
    let mut table = Table::in_session(council(), 5, 3);
    table.moved(1, 1, main_motion("Plant a tree."));
    table.must(Deed::Depart { people: vec![person(3)] });
    let refusal = table.refused(Deed::OpenVote {
        vote: vote(1),
        motion: motion(1),
        method: None,
        until: None,
    });
    assert!(matches!(refusal, Refusal::NoQuorum { present: 2, needed: 3, cite: Some(_) }));
    table.must(Deed::Arrive { people: vec![person(3)] });
    table.must(Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None });
    table.must(Deed::Depart { people: vec![person(3)] });
    table.must(Deed::CloseVote { vote: vote(1), tally: tally(2, 1, 0), chair: None });
    let decided = table.meeting.vote(vote(1)).unwrap();
    assert_eq!(decided.verdict.as_ref().unwrap().present, 3);
    assert!(!decided.is_in_doubt());
}

#[test]
fn a_corrected_departure_puts_the_votes_after_it_in_doubt() {
    let mut table = Table::in_session(council(), 5, 3);
    table.pass(600_000);
    let left = table.must(Deed::Depart { people: vec![person(3)] });
    table.must(Deed::Arrive { people: vec![person(4)] });
    table.moved(1, 1, main_motion("Plant a tree."));
    table.voted(1, tally(3, 0, 0));
    table.must(Deed::Adjourn);
    // It was somebody else who left: with person 1 gone, three were still there.
    table.must(Deed::Correct {
        act: left,
        place: 0,
        correction: Correction::Person { person: person(1) },
        reason: "mixed up".to_owned(),
    });
    assert!(!table.meeting.vote(vote(1)).unwrap().is_in_doubt());
    // Nobody came back at all: then two were left.
    let came = table.meeting.log.iter().rev().find(
        |event| matches!(event.fact, council::Fact::Arrived { person: who } if who == person(4)),
    );
    let came = came.unwrap().act;
    table.must(Deed::Correct {
        act: came,
        place: 0,
        correction: Correction::Never,
        reason: "was next door".to_owned(),
    });
    assert!(table.meeting.vote(vote(1)).unwrap().is_in_doubt());
    let recount = table.meeting.vote(vote(1)).unwrap().recount().unwrap();
    assert_eq!(recount.present, 2);
}

/// The facts about a quorum of the last act.
fn told(table: &Table) -> Vec<&'static str> {
    let last = table.meeting.log.last().unwrap().act;
    let facts = table.meeting.log.iter().filter(|event| event.act == last);
    facts
        .map(|event| event.fact.kind())
        .filter(|kind| ["quorum-lost", "quorum-regained"].contains(kind))
        .collect()
}

#[test]
fn its_loss_is_told_at_once_and_its_return() {
    let mut table = Table::in_session(rules("roberts-rules-assembly"), 5, 3);
    assert_eq!(told(&table), [""; 0]);
    table.must(Deed::Depart { people: vec![person(3)] });
    assert_eq!(told(&table), ["quorum-lost"]);
    table.must(Deed::Depart { people: vec![person(2)] });
    assert_eq!(told(&table), [""; 0], "once");
    table.must(Deed::Arrive { people: vec![person(2), person(3)] });
    assert_eq!(told(&table), ["quorum-regained"]);
    table.must(Deed::Recuse { person: person(3), reason: "Own matter".to_owned() });
    assert_eq!(told(&table), ["quorum-lost"]);
    table.must(Deed::EndRecusal { person: person(3) });
    assert_eq!(told(&table), ["quorum-regained"]);
}

#[test]
fn over_time_it_follows_recusals_and_proxies_too() {
    let mut set = rules("cn-owners-assembly");
    set.proxies.as_mut().unwrap().per_agent = None;
    let mut table = Table::in_session(set, 6, 3);
    table.must(Deed::GiveProxy { principal: person(5), agent: person(2), form: None });
    table.must(Deed::Recuse { person: person(3), reason: "Own matter".to_owned() });
    table.must(Deed::EndRecusal { person: person(3) });
    table.must(Deed::EndProxy { principal: person(5) });
    assert_eq!(over_time(&table), [(3, false), (4, true), (3, false), (4, true), (3, false)]);
}

#[test]
fn it_is_told_too_where_the_roll_the_seats_or_the_item_change() {
    let mut table = Table::in_session(rules("roberts-rules-assembly"), 5, 3);
    table.must(table::add_item(2));
    table.must(Deed::Enrol { people: vec![entrant(6, Capacity::Member)] });
    assert_eq!(told(&table), ["quorum-lost"], "three of six");
    table.must(Deed::StrikeOff { person: person(6) });
    assert_eq!(told(&table), ["quorum-regained"]);
    table.must(Deed::Recuse { person: person(3), reason: "Own matter".to_owned() });
    table.must(Deed::StartItem { item: table::item(2) });
    assert_eq!(told(&table), ["quorum-regained"], "a recusal ends with its item");
    let mut parish = parish(9, 3);
    let mut particulars = parish.meeting.particulars.clone();
    particulars.seats = Some(10);
    parish.must(Deed::SetParticulars { particulars });
    assert_eq!(told(&parish), ["quorum-lost"]);
}

#[test]
fn whoever_is_recused_neither_counts_nor_votes_unless_the_rules_count_them() {
    for counts in [false, true] {
        let mut set = rules("la-neighborhood-council");
        set.quorum.recused_count = counts;
        let mut table = Table::in_session(set, 13, 7);
        table.moved(1, 2, main_motion("Fund the fair."));
        let recuse = |reason: &str| Deed::Recuse { person: person(7), reason: reason.to_owned() };
        assert_eq!(table.refused(recuse(" ")), Refusal::ReasonMissing);
        table.must(recuse("Runs the fair"));
        assert_eq!(table.refused(recuse("Again")), Refusal::IsRecused { person: person(7) });
        let quorum = table.meeting.quorum();
        assert_eq!((quorum.present, quorum.needed, quorum.met), (6 + u32::from(counts), 7, counts));
        assert!(!table.meeting.voters().contains(&person(7)));
        let open = table.take(Deed::OpenVote {
            vote: vote(1),
            motion: motion(1),
            method: None,
            until: None,
        });
        assert_eq!(open.is_ok(), counts);
        if counts {
            assert_eq!(table.meeting.vote(vote(1)).unwrap().electorate.len(), 6);
            table.must(Deed::CloseVote { vote: vote(1), tally: tally(6, 0, 0), chair: None });
        } else {
            table.must(Deed::EndRecusal { person: person(7) });
            assert_eq!(
                table.refused(Deed::EndRecusal { person: person(7) }).code(),
                "nobody-recused"
            );
        }
    }
}

#[test]
fn a_recusal_ends_with_its_item() {
    let mut table = Table::in_session(rules("roberts-rules-assembly"), 5, 5);
    table.must(table::add_item(2));
    table.must(Deed::Recuse { person: person(5), reason: "Own matter".to_owned() });
    assert!(table.meeting.is_recused(person(5)));
    table.must(Deed::StartItem { item: table::item(2) });
    assert!(!table.meeting.is_recused(person(5)));
}

/// An English council with all its seats filled and `present` in the room.
fn parish(seats: u32, present: u128) -> Table {
    let set = rules("uk-parish-council");
    let mut table = Table::in_session(set, u128::from(seats), present);
    let mut particulars = table.meeting.particulars.clone();
    particulars.seats = Some(seats);
    table.must(Deed::SetParticulars { particulars });
    table
}

#[test]
fn where_more_than_a_third_are_disqualified_a_third_of_the_rest_suffices() {
    let mut table = parish(15, 15);
    let needed = |table: &Table| (table.meeting.quorum().present, table.meeting.quorum().needed);
    assert_eq!(needed(&table), (15, 5));
    for n in 11..=15 {
        table.must(Deed::Recuse { person: person(n), reason: "Lives there".to_owned() });
    }
    assert_eq!(needed(&table), (10, 5), "a third, and not more");
    table.must(Deed::Recuse { person: person(10), reason: "Lives there".to_owned() });
    assert_eq!(needed(&table), (9, 3), "a third of nine");
    let mut small = parish(6, 6);
    for n in 4..=6 {
        small.must(Deed::Recuse { person: person(n), reason: "Lives there".to_owned() });
    }
    assert_eq!(needed(&small), (3, 3), "never fewer than three");
}

#[test]
fn proxies_count_where_the_rules_say_so() {
    let mut set = rules("cn-owners-assembly");
    set.proxies.as_mut().unwrap().per_agent = Some(2);
    let mut table = Table::in_session(set, 9, 4);
    let give = |principal, agent| {
        let (principal, agent) = (person(principal), person(agent));
        Deed::GiveProxy { principal, agent, form: None }
    };
    let quorum = |table: &Table| (table.meeting.quorum().present, table.meeting.quorum().met);
    assert_eq!(quorum(&table), (4, false));
    assert_eq!(table.refused(give(3, 2)), Refusal::IsPresent { person: person(3) });
    assert!(matches!(table.refused(give(5, 6)), Refusal::NotPresent { .. }));
    table.must(give(5, 2));
    table.must(give(6, 2));
    assert_eq!(quorum(&table), (6, true));
    assert_eq!(table.refused(give(5, 3)), Refusal::IsRepresented { person: person(5) });
    assert!(matches!(table.refused(give(7, 2)), Refusal::TooManyProxies { limit: 2, .. }));
    assert_eq!(table.meeting.voters().len(), 6);
    // The agent leaves, and with them those whom they represent.
    table.must(Deed::Depart { people: vec![person(2)] });
    assert_eq!(quorum(&table), (3, false));
    assert_eq!(told(&table), ["quorum-lost"]);
    table.must(Deed::Arrive { people: vec![person(2)] });
    // A member who comes is represented no longer.
    table.must(Deed::Arrive { people: vec![person(5)] });
    assert_eq!(table.meeting.agent_of(person(5)), None);
    assert_eq!(quorum(&table), (6, true));
    table.must(Deed::EndProxy { principal: person(6) });
    assert_eq!(quorum(&table), (5, false));
    assert_eq!(told(&table), ["quorum-lost"], "the end of a proxy is told too");
    table.must(give(6, 3));
    assert_eq!(told(&table), ["quorum-regained"]);
    let mut other = Table::in_session(rules("roberts-rules-assembly"), 5, 3);
    assert!(matches!(other.refused(give(5, 2)), Refusal::NoProxies { cite: Some(_) }));
}

#[test]
fn whoever_is_recused_does_not_vote_by_an_agent() {
    let mut table = Table::in_session(rules("cn-owners-assembly"), 6, 5);
    table.must(Deed::Recuse { person: person(5), reason: "Own matter".to_owned() });
    table.must(Deed::Depart { people: vec![person(5)] });
    table.must(Deed::GiveProxy { principal: person(5), agent: person(2), form: None });
    assert_eq!(table.meeting.voters(), (1..=4).map(person).collect::<Vec<_>>());
}

#[test]
fn it_is_waived_only_where_the_rules_know_a_waiver_and_it_is_not_there() {
    let waive = |reason: &str| Deed::WaiveQuorum { reason: reason.to_owned() };
    let mut strict = Table::in_session(rules("roberts-rules-assembly"), 5, 2);
    assert!(matches!(strict.refused(waive("Nobody came")), Refusal::NoWaiver { cite: Some(_) }));
    let mut set = rules("roberts-rules-assembly");
    set.floor.chair_neutral = false;
    set.quorum.waiver = Some(set.quorum.cite.clone());
    let mut table = Table::in_session(set, 5, 3);
    assert_eq!(table.refused(waive("Nobody came")), Refusal::QuorumThere);
    table.moved(1, 1, main_motion("Plant a tree."));
    table.must(Deed::Depart { people: vec![person(3)] });
    assert_eq!(table.refused(waive(" ")), Refusal::ReasonMissing);
    table.must(waive("Nobody came"));
    table.voted(1, tally(2, 0, 0));
    assert!(!table.meeting.vote(vote(1)).unwrap().terms.quorum.met);
}

#[test]
fn without_it_only_what_the_rules_name_is_decided() {
    use council::motion::{Amendment, KindName, Proposal};
    let mut set = rules("roberts-rules-assembly");
    set.floor.chair_neutral = false;
    let allowed = [KindName::FixTimeToAdjourn, KindName::Adjourn, KindName::Recess];
    assert_eq!(set.quorum.without, allowed.into());
    let tries = |proposal: Proposal| {
        let mut table = Table::in_session(set.clone(), 9, 2);
        table.moved(1, 1, main_motion("Plant a tree."));
        table.must(Deed::Move { motion: motion(2), mover: person(1), proposal });
        table.must(Deed::Second { motion: motion(2), person: person(2) });
        table
            .take(Deed::OpenVote { vote: vote(2), motion: motion(2), method: None, until: None })
            .map(drop)
    };
    assert_eq!(tries(Proposal::FixTimeToAdjourn { until: "Tuesday".to_owned() }), Ok(()));
    assert_eq!(tries(Proposal::Adjourn), Ok(()));
    assert_eq!(tries(Proposal::Recess { minutes: 10 }), Ok(()));
    let change = Amendment { insert: " Soon.".to_owned(), ..Amendment::default() };
    for other in [
        Proposal::LayOnTable,
        Proposal::PostponeIndefinitely,
        Proposal::Amend { target: motion(1), change, to: None },
    ] {
        assert!(matches!(tries(other), Err(Refusal::NoQuorum { present: 2, needed: 5, .. })));
    }
}

#[test]
fn a_vote_keeps_how_it_stood_when_it_was_opened_and_when_it_was_counted() {
    let mut table = Table::in_session(council(), 6, 5);
    table.moved(1, 1, main_motion("Plant a tree."));
    table.must(Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None });
    table.must(Deed::Depart { people: vec![person(4), person(5)] });
    table.must(Deed::Arrive { people: vec![person(6)] });
    table.must(Deed::CloseVote { vote: vote(1), tally: tally(3, 1, 0), chair: None });
    let decided = table.meeting.vote(vote(1)).unwrap();
    let opening = &decided.terms.quorum;
    assert_eq!((opening.members, opening.present, opening.needed), (6, 5, 4));
    assert_eq!(decided.electorate, (1..=5).map(person).collect::<Vec<_>>());
    assert_eq!(decided.at_close.as_ref().unwrap().present, 4);
    assert_eq!(decided.tally.as_ref().unwrap().cast(), 4);
    assert_eq!(decided.verdict.as_ref().unwrap().present, 5);
}
