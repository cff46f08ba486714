//! The rule sets that come with the program parse, are usable, and say what their bodies' rules
//! say.

#![allow(clippy::unwrap_used)]
#![allow(clippy::wildcard_enum_match_arm, reason = "a test names the kinds that it is about")]
#![allow(clippy::type_complexity, reason = "a table of cases is read as it stands")]

mod table;

use std::fs;
use std::path::PathBuf;

use council::motion::KindName;
use council::rules::{
    AgendaLock, Case, ChairVote, Contradiction, DayCount, FloorOrder, GateKind, Ground,
    MajorityBase, MajorityName, QuorumBase, RuleSet,
};
use table::rules;

fn ids() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../assets/rules");
    let mut ids: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    ids.sort();
    ids
}

/// How many must be there of so many seats or members.
fn quorum(set: &RuleSet, whole: u64) -> u64 {
    set.quorum.share.needed(whole).max(u64::from(set.quorum.at_least))
}

#[test]
fn every_set_can_be_used_and_bears_the_name_of_its_file() {
    let ids = ids();
    assert_eq!(
        ids,
        [
            "cn-consultation",
            "cn-four-deliberations",
            "cn-owners-assembly",
            "cn-representatives-meeting",
            "cn-representatives-meeting-2018",
            "cn-residents-assembly",
            "cn-residents-assembly-2018",
            "cn-residents-council",
            "cn-villagers-assembly",
            "cn-villagers-households",
            "cn-villagers-representatives",
            "la-neighborhood-council",
            "roberts-rules-assembly",
            "roberts-rules-small-board",
            "tw-condominium-meeting",
            "tw-condominium-reconvened",
            "uk-parish-council",
            "us-city-council",
            "us-town-council",
        ]
    );
    for id in ids {
        let set = rules(&id);
        assert_eq!(set.id, id);
        assert_eq!(set.fault(), None, "{id}");
        assert!(set.motions.kinds.contains(&KindName::Main), "{id}");
        assert_eq!(set.sha256().unwrap().len(), 64, "{id}");
        for kind in &set.motions.kinds {
            assert!(set.row(*kind).is_some(), "{id} {kind:?}");
        }
        assert_eq!(set.quorum.waiver, None, "{id}: none of them lets the body waive its quorum");
        assert!(set.quorum.without.is_subset(&set.motions.kinds), "{id}");
    }
}

#[test]
fn the_book_has_all_its_motions_and_two_rows_to_lend() {
    let book = rules("roberts-rules-assembly");
    let lent = [KindName::TakeUpUnnoticed, KindName::ExcludePublic];
    let known: Vec<KindName> =
        KindName::ALL.iter().copied().filter(|kind| !lent.contains(kind)).collect();
    assert_eq!(known.len(), 37);
    assert_eq!(book.motions.kinds.iter().copied().collect::<Vec<_>>(), known);
    for id in ids() {
        let set = rules(&id);
        for kind in &set.motions.kinds {
            let (row, lent) = (set.row(*kind).unwrap(), &book.motions.rows[kind]);
            assert_eq!((row.class, row.rank), (lent.class, lent.rank), "{id} {kind:?}");
        }
    }
    let board = rules("roberts-rules-small-board");
    assert_eq!(board.motions.kinds, book.motions.kinds);
    assert!(!board.motions.second_required && !board.floor.chair_neutral);
    assert_eq!(board.floor.speeches_per_question, None);
    assert_eq!(board.votes.chair, ChairVote::WithOthers);
}

#[test]
fn a_residents_council_follows_the_twelve_principles() {
    let set = rules("cn-residents-council");
    assert_eq!(set.quorum.base, QuorumBase::Members);
    assert_eq!(set.quorum.share.needed(31), 16);
    assert_eq!(set.floor.speech_seconds, 120);
    assert_eq!(set.floor.question_seconds, 60);
    assert_eq!(set.floor.speeches_per_question, Some(2));
    assert_eq!(set.floor.order, FloorOrder::Alternate);
    assert!(set.floor.side_required && set.motions.second_required && set.votes.ask_abstain);
    assert!(set.floor.chair_neutral && set.floor.full_debate);
    assert!(!set.motions.kinds.contains(&KindName::WithdrawModify));
    let article = |ground| set.cite(ground).article;
    assert_eq!(article(Ground::FullDebate), "11");
    assert_eq!(article(Ground::OneQuestion), "8");
    assert_eq!(article(Ground::Uninterrupted), "5");
    assert_eq!(article(Ground::ChairNeutral), "2");
    assert_eq!(article(Ground::SideFirst), "4");
}

#[test]
fn residents_meet_by_the_law_of_the_day() {
    let (new, old) = (rules("cn-residents-assembly"), rules("cn-residents-assembly-2018"));
    for (set, first, last) in [(&new, false, true), (&old, true, false)] {
        assert_eq!(set.is_in_force("2025-12-31"), first);
        assert_eq!(set.is_in_force("2026-01-01"), last);
        assert_eq!(quorum(set, 3608), 1805);
        let ordinary = set.threshold(KindName::Main, Case::default()).unwrap();
        assert_eq!(ordinary.name(), MajorityName::OfPresent);
        assert_eq!(ordinary.share.needed(1805), 903);
    }
    // In elections alone somebody else may vote for one, and for at most three.
    assert_eq!(old.proxies, None);
    let proxies = new.proxies.as_ref().unwrap();
    assert!(proxies.elections_only && proxies.candidates_barred && proxies.per_agent == Some(3));
    let needed = |set: &RuleSet| {
        set.convening.requisitions.iter().map(|r| r.share.needed(90)).collect::<Vec<_>>()
    };
    assert_eq!(needed(&new), [9, 9, 30]);
    assert_eq!(needed(&old), [18, 18, 30]);
    assert_eq!(new.convening.requisitions[1].share.needed(3608), 361);
    let notice = new.convening.notice.unwrap();
    assert_eq!((notice.days, notice.count), (10, DayCount::FromNextDay));
    assert_eq!((new.convening.publication.unwrap().days, old.convening.notice), (15, None));
}

#[test]
fn representatives_need_two_thirds_of_themselves() {
    let set = rules("cn-representatives-meeting");
    assert_eq!(quorum(&set, 99), 66);
    let ordinary = set.threshold(KindName::Main, Case::default()).unwrap();
    assert_eq!((ordinary.base, ordinary.share.needed(66)), (MajorityBase::Present, 34));
    assert_eq!(set.convening.composition[0].share.needed(99), 80);
    assert_eq!(set.convening.requisitions[0].share.needed(90), 18);
    assert_eq!(quorum(&rules("cn-representatives-meeting-2018"), 78), 52);
    let village = rules("cn-villagers-representatives");
    assert_eq!(quorum(&village, 45), 30);
    assert_eq!(village.votes.ordinary.share.needed(30), 16);
    assert_eq!(quorum(&rules("cn-villagers-assembly"), 900), 451);
    assert_eq!(quorum(&rules("cn-villagers-households"), 300), 200);
}

#[test]
fn owners_decide_nine_matters_three_of_them_by_three_quarters() {
    let set = rules("cn-owners-assembly");
    assert_eq!((quorum(&set, 154), quorum(&set, 43), quorum(&set, 950)), (103, 29, 634));
    assert!(!set.is_in_force("2020-12-31") && set.is_in_force("2021-01-01"));
    assert_eq!(set.votes.matters.len(), 9);
    let special = ["owners-fund-raise", "owners-rebuild", "owners-common-parts"];
    for (key, matter) in &set.votes.matters {
        let case = Case { matter: Some(key), ..Case::default() };
        let threshold = set.threshold(KindName::Main, case).unwrap();
        assert_eq!(threshold.base, MajorityBase::Participating);
        assert!(threshold.by_area && matter.reserved);
        assert_eq!(threshold.turnout.unwrap().needed(154), 103);
        let needed = if special.contains(&key.as_str()) { 78 } else { 52 };
        assert_eq!(threshold.share.needed(103), needed, "{key}");
    }
    let amending = set.threshold(KindName::Amend, Case::default()).unwrap();
    assert_eq!(amending.name(), MajorityName::Simple);
    assert_eq!(set.convening.agenda.lock, AgendaLock::Locked);
    assert_eq!(set.convening.requisitions[0].share.needed(43), 9);
    assert_eq!(set.proxies.unwrap().per_agent, None);
}

#[test]
fn four_deliberations_are_six_gates() {
    let set = rules("cn-four-deliberations");
    let keys: Vec<&str> = set.gates.iter().map(|gate| gate.key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "party-proposal",
            "committees-consult",
            "party-members-deliberate",
            "resolution",
            "resolution-published",
            "result-published",
        ]
    );
    assert_eq!(set.gates.iter().filter(|gate| gate.kind == GateKind::Here).count(), 1);
    let members = &set.gates[2];
    assert_eq!(members.quorum.unwrap().needed(45), 30);
    assert_eq!(members.majority.unwrap().needed(30), 16);
    assert_eq!(set.quorum, rules("cn-villagers-representatives").quorum);
    assert_eq!(set.value_at("gates.2.key"), Some("party-members-deliberate".into()));
    assert_eq!(set.value_at("gates.9.key"), None);
    assert!(rules("cn-consultation").consultation.unwrap().only);
}

#[test]
fn a_condominium_meets_again_with_a_fifth() {
    let (first, again) = (rules("tw-condominium-meeting"), rules("tw-condominium-reconvened"));
    assert_eq!((quorum(&first, 30), quorum(&again, 30), quorum(&again, 9)), (20, 6, 3));
    assert_eq!(first.votes.ordinary.share.needed(20), 15);
    assert_eq!(again.votes.ordinary.share.needed(6), 4);
    assert_eq!(again.convening.notice, first.convening.notice);
}

#[test]
fn a_parish_council_needs_a_third_of_its_seats_and_three() {
    let set = rules("uk-parish-council");
    assert_eq!(set.quorum.base, QuorumBase::Seats);
    assert_eq!([5, 9, 11, 12, 13].map(|seats| quorum(&set, seats)), [3, 3, 4, 4, 5]);
    assert_eq!(set.votes.chair, ChairVote::SecondOrCasting);
    for kind in &set.motions.kinds {
        if let Some(threshold) = set.threshold(*kind, Case::default()) {
            assert_eq!(threshold.name(), MajorityName::Simple, "{kind:?}");
        }
    }
    let notice = set.convening.notice.as_ref().unwrap();
    assert_eq!((notice.days, notice.count), (3, DayCount::ClearDays));
    assert_eq!(notice.holidays.as_deref(), Some("england-wales"));
    assert_eq!(set.row(KindName::ExcludePublic).unwrap().cite.article, "1(2)");
}

#[test]
fn a_city_council_adopts_by_all_its_members_and_amends_by_votes_cast() {
    let set = rules("us-city-council");
    let threshold = |kind| set.threshold(kind, Case::default()).unwrap();
    assert_eq!(threshold(KindName::Main).base, MajorityBase::Members);
    assert_eq!(threshold(KindName::Main).share.needed(11), 6);
    for kind in [
        KindName::Amend,
        KindName::PostponeDefinitely,
        KindName::ExcusedFromDuty,
        KindName::Reconsider,
    ] {
        assert_eq!(threshold(kind).name(), MajorityName::Simple);
    }
    assert_eq!(threshold(KindName::SuspendRules).name(), MajorityName::TwoThirds);
    let case = Case { matter: Some("eight-votes"), ..Case::default() };
    assert_eq!(set.threshold(KindName::Main, case).unwrap().fixed, Some(8));
    let town = rules("us-town-council").threshold(KindName::Main, Case::default()).unwrap();
    assert_eq!(town.name(), MajorityName::Simple);
}

#[test]
fn a_neighborhood_council_has_a_fixed_quorum_and_a_locked_agenda() {
    let set = rules("la-neighborhood-council");
    assert_eq!(set.quorum.fixed, Some(7));
    assert!(!set.quorum.recused_count);
    let notice = set.convening.notice.as_ref().unwrap();
    assert_eq!((notice.days, notice.count, notice.urgent_days), (3, DayCount::Hours, Some(1)));
    assert_eq!(set.convening.agenda.take_up.unwrap().needed(9), 6);
    assert!(set.row(KindName::TakeUpUnnoticed).is_some());
}

#[test]
fn a_set_that_cannot_work_says_where_and_why() {
    let good = rules("roberts-rules-assembly");
    let cases: [(&str, fn(&mut RuleSet), Contradiction); 5] = [
        (
            "votes.ordinary.share",
            |set| set.votes.ordinary.share.den = 0,
            Contradiction::ImpossibleShare { num: 1, den: 0 },
        ),
        (
            "quorum.share",
            |set| set.quorum.share.num = 3,
            Contradiction::ImpossibleShare { num: 3, den: 2 },
        ),
        (
            "floor.speeches_per_question",
            |set| set.floor.speeches_per_question = Some(0),
            Contradiction::NoSpeakingTime,
        ),
        (
            "valid_to",
            |set| set.valid_to = Some("1999-12-31".to_owned()),
            Contradiction::EndsBeforeItBegins,
        ),
        ("settings.0", |set| set.floor.speech_seconds = 86_400, Contradiction::BadSetting),
    ];
    for (at, spoil, why) in cases {
        let mut bad = good.clone();
        spoil(&mut bad);
        let fault = bad.fault().unwrap();
        assert_eq!((fault.at.as_str(), fault.why), (at, why));
    }
}
