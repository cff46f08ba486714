//! The rule sets under which people meet by chance: those that come with the program, as they are
//! and bent.

use std::sync::OnceLock;

use council::rules::{Cite, LateComers, MajorityBase, ProxyRule, PublicTime, RuleSet, Share};

use super::Dice;
use crate::table::rules;

/// The identities of all sets that come with the program, in the order of their names.
fn every_id() -> Vec<String> {
    let folder = format!("{}/../../../assets/rules", env!("CARGO_MANIFEST_DIR"));
    let mut ids: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|file| {
            let name = file.unwrap().file_name().into_string().unwrap();
            name.strip_suffix(".toml").map(str::to_owned)
        })
        .collect();
    ids.sort();
    assert!(ids.len() >= 19, "{ids:?}");
    ids
}

/// All sets that come with the program.
pub fn every_set() -> &'static [RuleSet] {
    static SETS: OnceLock<Vec<RuleSet>> = OnceLock::new();
    SETS.get_or_init(|| every_id().iter().map(|id| rules(id)).collect())
}

/// A set of rules: one of those that come with the program, mostly bent a little.
pub fn some_rules(dice: &mut Dice) -> RuleSet {
    let mut set = dice.pick(every_set()).unwrap().clone();
    if dice.chance(75) {
        bend(&mut set, dice);
    }
    assert_eq!(set.fault(), None, "{}", set.id);
    set
}

fn bend(set: &mut RuleSet, dice: &mut Dice) {
    // What is bent lies beyond what the set's own settings allow.
    set.settings.clear();
    if dice.chance(50) {
        let full = every_set().iter().find(|set| set.id == "roberts-rules-assembly").unwrap();
        for (kind, row) in &full.motions.rows {
            set.motions.rows.entry(*kind).or_insert_with(|| row.clone());
        }
        set.motions.kinds = set.motions.rows.keys().copied().collect();
        take_ranks_of(set, full);
    }
    set.motions.second_required = dice.chance(70);
    set.votes.ordinary.base =
        [MajorityBase::Cast, MajorityBase::Present, MajorityBase::Members][dice.below(3)];
    // Otherwise hardly any question among people who always want to speak comes to a vote.
    if dice.chance(60) {
        set.floor.full_debate = false;
    }
    if dice.chance(50) {
        set.floor.speeches_per_question = None;
    }
    if dice.chance(50) {
        set.floor.chair_neutral = false;
    }
    if dice.chance(50)
        && let Some(consultation) = &mut set.consultation
    {
        consultation.only = false;
    }
    lend(set, dice);
}

/// Ranks of one table belong together.
fn take_ranks_of(set: &mut RuleSet, full: &RuleSet) {
    for (kind, row) in &mut set.motions.rows {
        if let Some(known) = full.motions.rows.get(kind) {
            (row.rank, row.class) = (known.rank, known.class);
        }
    }
}

/// Lends a set what others have, so that every rule meets every other.
fn lend(set: &mut RuleSet, dice: &mut Dice) {
    let cite: Cite = set.cite.clone();
    if dice.chance(30) {
        let per_agent = dice.chance(50).then_some(1);
        let fifth = Share { num: 1, den: 5, strict: false };
        set.proxies = Some(ProxyRule {
            per_agent,
            per_agent_share: dice.chance(40).then_some(fifth),
            elections_only: dice.chance(20),
            candidates_barred: dice.chance(50),
            cite: cite.clone(),
        });
        set.quorum.proxies_count = dice.chance(50);
    }
    if dice.chance(40) {
        set.votes.late_comers = LateComers::EntitledUntilClosed;
    }
    set.votes.recused_leave_base = dice.chance(40);
    if dice.chance(60) {
        set.floor.positions = Some(cite.clone());
    }
    if dice.chance(30) {
        set.votes.straw_polls = Some(cite.clone());
    }
    if dice.chance(20) {
        set.quorum.waiver = Some(cite.clone());
    }
    if dice.chance(30) {
        set.floor.public_time = Some(PublicTime { minutes: 15, seconds: 120, cite: cite.clone() });
    }
    if dice.chance(15) {
        let consults = every_set().iter().find_map(|set| set.consultation.clone()).unwrap();
        set.consultation = Some(council::rules::ConsultationRule { only: false, ..consults });
    }
    if dice.chance(10) {
        set.gates = every_set().iter().find(|set| !set.gates.is_empty()).unwrap().gates.clone();
    }
    if dice.chance(35) {
        let known = every_set().iter().find(|set| set.convening.agenda.take_up.is_some()).unwrap();
        set.convening.agenda = known.convening.agenda.clone();
        let kind = council::motion::KindName::TakeUpUnnoticed;
        set.motions.rows.insert(kind, known.motions.rows[&kind].clone());
        set.motions.kinds.insert(kind);
    }
}
