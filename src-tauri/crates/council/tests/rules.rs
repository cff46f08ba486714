//! The rule sets that come with the program parse, are usable, and say what their bodies' rules
//! say.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use council::motion::KindName;
use council::rules::{Cite, FloorOrder, Ground, MajorityBase, QuorumBase, RuleFault, RuleSet};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../assets").join(name)
}

fn set(id: &str) -> RuleSet {
    let path = folder("rules").join(format!("{id}.toml"));
    toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|e| panic!("{id}: {e}"))
}

fn ids() -> Vec<String> {
    let mut ids: Vec<String> = fs::read_dir(folder("rules"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    ids.sort();
    ids
}

/// Every citation in a set.
fn cites(set: &RuleSet) -> Vec<&Cite> {
    [&set.quorum.cite, &set.floor.cite, &set.motions.cite, &set.votes.ordinary.cite]
        .into_iter()
        .chain(set.votes.by_kind.values().map(|threshold| &threshold.cite))
        .chain(set.grounds.values())
        .collect()
}

#[test]
fn every_set_can_be_used_and_bears_the_name_of_its_file() {
    let ids = ids();
    assert_eq!(
        ids,
        ["cn-residents-council", "roberts-rules-assembly", "uk-parish-council", "us-city-council"]
    );
    for id in ids {
        let set = set(&id);
        assert_eq!(set.id, id);
        assert_eq!(set.fault(), None, "{id}");
        assert!(set.motions.kinds.contains(&KindName::Main), "{id}");
        assert_eq!(set.sha256().unwrap().len(), 64, "{id}");
    }
}

#[test]
fn every_set_and_every_source_has_its_words() {
    for language in ["zh-Hans", "en"] {
        let read = |file: &str| {
            let path = folder("text").join(language).join(file);
            format!("\n{}", fs::read_to_string(path).unwrap())
        };
        let (names, titles) = (read("rules.ftl"), read("cite.ftl"));
        for id in ids() {
            assert!(names.contains(&format!("\nrules-{id} = ")), "{language} {id}");
            let sources: BTreeSet<String> =
                cites(&set(&id)).iter().map(|c| c.source.clone()).collect();
            for source in sources {
                assert!(titles.contains(&format!("\ncite-{source} = ")), "{language} {source}");
            }
        }
    }
}

#[test]
fn a_residents_council_follows_the_twelve_principles() {
    let set = set("cn-residents-council");
    assert_eq!(set.quorum.base, QuorumBase::Members);
    assert_eq!(set.quorum.share.needed(31), 16);
    assert_eq!(set.floor.speech_seconds, 120);
    assert_eq!(set.floor.question_seconds, 60);
    assert_eq!(set.floor.speeches_per_question, Some(2));
    assert_eq!(set.floor.order, FloorOrder::Alternate);
    assert!(set.floor.side_required && set.motions.second_required && set.votes.ask_abstain);
    let article = |ground| set.cite(ground).unwrap().article;
    assert_eq!(article(Ground::FullDebate), "11");
    assert_eq!(article(Ground::OneQuestion), "8");
    assert_eq!(article(Ground::Uninterrupted), "5");
}

#[test]
fn a_parish_council_needs_a_third_of_its_seats_and_three() {
    let set = set("uk-parish-council");
    assert_eq!(set.quorum.base, QuorumBase::Seats);
    assert_eq!(set.quorum.at_least, 3);
    let needed = |seats| set.quorum.share.needed(seats).max(3);
    assert_eq!([5, 9, 11, 12, 13].map(needed), [3, 3, 4, 4, 5]);
    assert_eq!(set.votes.ordinary.base, MajorityBase::Cast);
}

#[test]
fn a_city_council_adopts_by_all_its_members_and_amends_by_votes_cast() {
    let set = set("us-city-council");
    assert_eq!(set.threshold(KindName::Main).base, MajorityBase::Members);
    assert_eq!(set.threshold(KindName::Main).share.needed(11), 6);
    for kind in [KindName::Amend, KindName::PostponeDefinitely, KindName::ExcusedFromDuty] {
        assert_eq!(set.threshold(kind).base, MajorityBase::Cast);
    }
}

#[test]
fn a_set_that_cannot_work_says_why() {
    let good = set("roberts-rules-assembly");
    let mut bad = good.clone();
    bad.votes.ordinary.share.den = 0;
    assert_eq!(bad.fault(), Some(RuleFault::ImpossibleShare { num: 1, den: 0 }));
    let mut bad = good.clone();
    bad.quorum.share.num = 3;
    assert_eq!(bad.fault(), Some(RuleFault::ImpossibleShare { num: 3, den: 2 }));
    let mut bad = good.clone();
    bad.floor.speeches_per_question = Some(0);
    assert_eq!(bad.fault(), Some(RuleFault::NoSpeakingTime));
    let mut bad = good;
    bad.valid_to = Some("1999-12-31".to_owned());
    assert_eq!(bad.fault(), Some(RuleFault::EndsBeforeItBegins));
}
