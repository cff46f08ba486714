//! Who may vote: late-comers, recused members, members who are represented, and vacant seats.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::correction::Correction;
use council::entitlement::Ineligible;
use council::ids::PersonId;
use council::motion::Status;
use council::people::{Capacity, Names};
use council::rules::{Cite, LateComers, MajorityBase, ProxyRule, RuleSet, Share};
use council::view::{self, electorate::electors};
use council::{Fact, Refusal};
use table::{Table, entrant, main_motion, motion, person, rules, tally, vote};

fn council() -> RuleSet {
    let mut set = rules("cn-residents-council");
    set.floor.chair_neutral = false;
    set.quorum.proxies_count = true;
    set.quorum.fixed = Some(3);
    set.proxies = Some(ProxyRule {
        per_agent: Some(3),
        per_agent_share: None,
        elections_only: false,
        candidates_barred: false,
        cite: cite(),
    });
    set
}

fn cite() -> Cite {
    Cite { source: "cn-council-charter".to_owned(), article: "proxies".to_owned() }
}

fn proxy(principal: u128, agent: u128) -> Deed {
    Deed::GiveProxy { principal: person(principal), agent: person(agent), form: None }
}

/// A vote on a main motion is open, with the number of both 1.
fn voting(table: &mut Table) {
    table.moved(1, 1, main_motion("Plant a tree."));
    table.must(Deed::OpenVote { vote: vote(1), motion: motion(1), method: None, until: None });
}

fn why(table: &Table, who: u128) -> Option<Ineligible> {
    let open = table.meeting.vote(vote(1)).unwrap();
    match table.meeting.entitled(open, person(who)) {
        Ok(()) => None,
        Err(Refusal::NotEntitled { person: said, why, cite }) => {
            assert!(said == person(who) && cite.is_some());
            Some(why)
        }
        Err(refusal) => panic!("{refusal:?}"),
    }
}

fn count(table: &Table) -> usize {
    table.meeting.vote(vote(1)).unwrap().electorate.len()
}

#[test]
fn the_electorate_is_frozen_and_everybody_else_is_told_why_they_are_not_in_it() {
    let mut table = Table::in_session(council(), 8, 5);
    table.must(Deed::Enrol { people: vec![entrant(9, Capacity::Consultative)] });
    table.must(Deed::Arrive { people: vec![person(9)] });
    table.must(proxy(7, 4));
    table.must(proxy(8, 5));
    table.must(Deed::Recuse { person: person(5), reason: "Own matter".to_owned() });
    voting(&mut table);
    table.must(Deed::Arrive { people: vec![person(6)] });
    let said: Vec<_> = (1..=9).map(|who| why(&table, who)).collect();
    let bars =
        [Some(Ineligible::Recused), Some(Ineligible::CameLate), None, Some(Ineligible::Recused)];
    assert_eq!(said[..4], [None; 4]);
    assert_eq!(said[4..8], bars);
    assert_eq!(said[8], Some(Ineligible::NoVote));
    assert_eq!(count(&table), 5, "four in the room, and one who is represented");
    // Whoever leaves stays in it, and whoever is not on the roll is not asked.
    table.must(Deed::Depart { people: vec![person(3)] });
    assert_eq!(why(&table, 3), None);
    let open = table.meeting.vote(vote(1)).unwrap();
    let stranger = table.meeting.entitled(open, person(20));
    assert_eq!(stranger, Err(Refusal::NotOnRoll { person: person(20) }));
    // The desk says so beside each name.
    let roll = view::desk(&table.meeting, &Names::default()).unwrap().roll;
    let shown: Vec<_> = roll.iter().map(|seat| seat.bar).collect();
    let (late, out) = (Some(Ineligible::CameLate), Some(Ineligible::Recused));
    assert_eq!(shown, [None, None, None, None, out, late, None, out, None]);
    table.refused(Deed::CloseVote { vote: vote(1), tally: tally(6, 0, 0), chair: None });
    table.must(Deed::CloseVote { vote: vote(1), tally: tally(5, 0, 0), chair: None });
}

#[test]
fn late_comers_vote_where_the_rules_say_so_until_the_polls_close() {
    let mut set = council();
    set.votes.late_comers = LateComers::EntitledUntilClosed;
    let mut table = Table::in_session(set, 8, 4);
    voting(&mut table);
    let act = table.must(Deed::Arrive { people: vec![person(6)] });
    let last = table.meeting.log.last().unwrap();
    assert_eq!(last.fact, Fact::ElectorAdmitted { vote: vote(1), person: person(6) });
    assert_eq!((count(&table), why(&table, 6)), (5, None));
    // They do not come twice.
    table.must(Deed::Depart { people: vec![person(6)] });
    table.must(Deed::Arrive { people: vec![person(6)] });
    assert_eq!(count(&table), 5);
    table.must(Deed::CloseVote { vote: vote(1), tally: tally(3, 2, 0), chair: None });
    assert_eq!(table.meeting.vote(vote(1)).unwrap().verdict.as_ref().unwrap().present, 5);
    // Where it comes out that somebody else came, the record as it is known now has them instead.
    let correction = Correction::Person { person: person(7) };
    let reason = "It was another".to_owned();
    table.must(Deed::Correct { act, place: 0, correction, reason });
    let known = table.meeting.vote(vote(1)).unwrap();
    assert!(known.present_now_known.contains(&person(7)), "{:?}", known.present_now_known);
}

#[test]
fn an_arrival_that_is_undone_leaves_the_electorate() {
    let mut set = council();
    set.votes.late_comers = LateComers::EntitledUntilClosed;
    let mut table = Table::in_session(set, 8, 4);
    voting(&mut table);
    let act = table.must(Deed::Arrive { people: vec![person(6)] });
    table.must(Deed::Undo { act });
    assert_eq!((count(&table), why(&table, 6)), (4, Some(Ineligible::Away)));
}

#[test]
fn recused_members_leave_the_base_only_where_the_rules_say_so() {
    for (leave, needed) in [(false, 5), (true, 4)] {
        let mut set = council();
        set.votes.ordinary.base = MajorityBase::Members;
        set.votes.recused_leave_base = leave;
        let mut table = Table::in_session(set, 8, 8);
        for who in [7, 8] {
            table.must(Deed::Recuse { person: person(who), reason: "Own matter".to_owned() });
        }
        voting(&mut table);
        table.must(Deed::CloseVote { vote: vote(1), tally: tally(4, 2, 0), chair: None });
        let verdict = table.meeting.vote(vote(1)).unwrap().verdict.clone().unwrap();
        assert_eq!((verdict.entitled, verdict.needed, verdict.carried), (8, needed, leave));
        assert!(matches!(table.meeting.motion(motion(1)).unwrap().status, Status::Disposed(_)));
    }
}

#[test]
fn vacant_seats_are_in_the_base_of_seats_and_never_among_members() {
    for (base, needed) in [(MajorityBase::Seats, 5), (MajorityBase::Members, 4)] {
        let mut set = council();
        set.votes.ordinary.base = base;
        let mut table = Table::in_session(set, 7, 7);
        let mut particulars = table.meeting.particulars.clone();
        particulars.seats = Some(9);
        table.must(Deed::SetParticulars { particulars });
        voting(&mut table);
        table.must(Deed::CloseVote { vote: vote(1), tally: tally(4, 3, 0), chair: None });
        let verdict = table.meeting.vote(vote(1)).unwrap().verdict.clone().unwrap();
        assert_eq!((verdict.needed, verdict.carried), (needed, needed == 4));
    }
}

#[test]
fn a_proxy_counts_only_while_the_agent_is_there_and_not_recused() {
    let mut table = Table::in_session(council(), 6, 4);
    table.must(proxy(5, 2));
    let votes = |table: &Table, who: u128| table.meeting.voters().contains(&person(who));
    assert!(votes(&table, 5) && table.meeting.holds_proxies(person(2)));
    table.must(Deed::Recuse { person: person(2), reason: "Own matter".to_owned() });
    assert!(!votes(&table, 5) && !votes(&table, 2));
    table.must(Deed::EndRecusal { person: person(2) });
    table.must(Deed::Depart { people: vec![person(2)] });
    assert!(!votes(&table, 5));
    // Nobody acts through somebody who is represented, nor is whoever left with proxies in hand.
    let chain = |who| Refusal::ProxyChain { person: person(who), cite: Some(cite()) };
    assert_eq!(table.refused(proxy(2, 3)), chain(2));
    assert_eq!(table.refused(proxy(6, 5)), chain(5));
    assert_eq!(table.refused(proxy(6, 6)), Refusal::NamedTwice { person: person(6) });
    table.must(Deed::Arrive { people: vec![person(2)] });
    assert!(votes(&table, 5));
    table.must(Deed::EndProxy { principal: person(5) });
    assert!(!table.meeting.holds_proxies(person(2)));
}

#[test]
fn where_members_are_represented_in_elections_alone_they_are_not_on_a_motion() {
    let mut set = council();
    set.proxies.as_mut().unwrap().elections_only = true;
    set.proxies.as_mut().unwrap().candidates_barred = true;
    let mut table = Table::in_session(set, 6, 4);
    table.must(proxy(5, 2));
    assert_eq!(table.meeting.voters().len(), 4);
    assert_eq!(table.meeting.electors().len(), 5);
    assert_eq!(table.meeting.candidates_barred(), Some(&cite()));
}

#[test]
fn the_assembly_of_residents_lets_an_agent_act_for_three_in_elections() {
    let set = rules("cn-residents-assembly");
    let rule = set.proxies.unwrap();
    assert_eq!(
        (rule.per_agent, rule.elections_only, rule.candidates_barred),
        (Some(3), true, true)
    );
    for id in ["cn-representatives-meeting", "cn-representatives-meeting-2018", "us-city-council"] {
        assert!(rules(id).proxies.is_none(), "{id}");
    }
}

/// 公寓大廈管理條例 art. 27: beyond one fifth does not count, and the first given count.
#[test]
fn what_an_agent_holds_beyond_one_fifth_does_not_count() {
    let mut set = council();
    let rule = set.proxies.as_mut().unwrap();
    rule.per_agent = None;
    rule.per_agent_share = Some(Share { num: 1, den: 5, strict: false });
    let mut table = Table::in_session(set, 12, 3);
    for principal in [4, 5, 6, 7] {
        table.must(proxy(principal, 2));
    }
    let voters = |table: &Table| -> Vec<PersonId> { table.meeting.voters() };
    assert_eq!(voters(&table), (1..=5).map(person).collect::<Vec<_>>(), "two of twelve");
    assert_eq!(table.meeting.quorum().present, 5);
    assert_eq!(table.meeting.proxies_over_the_cap(), [person(6), person(7)].into());
    voting(&mut table);
    assert_eq!(why(&table, 6), Some(Ineligible::OverTheCap));
    assert_eq!(why(&table, 8), Some(Ineligible::Away));
    table.must(Deed::AbandonVote { vote: vote(1) });
    table.must(Deed::Arrive { people: vec![person(4)] });
    assert_eq!(voters(&table), (1..=6).map(person).collect::<Vec<_>>(), "the next one counts");
    let share = |num, den, strict| Share { num, den, strict };
    let most = [
        (share(1, 5, false), 10, 2),
        (share(1, 5, false), 14, 2),
        (share(1, 5, true), 10, 1),
        (share(1, 5, true), 11, 2),
        (share(1, 2, true), 0, 0),
    ];
    for (share, whole, expected) in most {
        assert_eq!(share.at_most(whole), expected, "{share:?} of {whole}");
    }
}

#[test]
fn the_list_of_an_electorate_says_who_and_for_whom_and_never_how() {
    let mut table = Table::in_session(council(), 6, 4);
    table.must(proxy(5, 2));
    voting(&mut table);
    table.must(Deed::Arrive { people: vec![person(6)] });
    let meeting = &table.meeting;
    let people = electors(meeting, Some(vote(1))).unwrap();
    let names = Names::default();
    let list = view::electorate(meeting, &names, Some(vote(1)), &people).unwrap();
    assert_eq!((list.electors.len(), list.members, list.proxies.len()), (5, 6, 1));
    assert_eq!(list.barred.iter().map(|line| line.bar).collect::<Vec<_>>(), [Ineligible::CameLate]);
    assert!(list.question.is_some() && list.opened.is_some());
    table.must(Deed::CloseVote { vote: vote(1), tally: tally(5, 0, 0), chair: None });
    let after = view::electorate(&table.meeting, &names, Some(vote(1)), &people).unwrap();
    assert_eq!(after.electors, list.electors, "the result adds nothing");
    assert!(after.barred.is_empty());
    assert_eq!(electors(&table.meeting, Some(vote(2))), None);
    assert_eq!(electors(&table.meeting, None).unwrap().len(), 6);
}
