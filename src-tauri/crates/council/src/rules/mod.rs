//! Rule sets: what a body's rules say, as data. A meeting freezes the whole set under which it
//! was called into its first event. A rule is a field with its citation, never a branch on the
//! name of a set.

mod convening;
mod elections;
mod electorate;
mod fault;
mod floor;
mod ground;
mod majority;
mod motions;
mod owners;
mod quorum;
mod settings;
mod share;
mod steps;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

pub use convening::{
    AgendaLock, AgendaRule, CompositionRule, ConveningRule, DayCount, NoticeRule, PublicationRule,
    RequisitionRule,
};
pub use elections::{
    Barring, Contest, ElectionPurpose, ElectionRule, Hurdle, Marking, NominatorKind, RoundField,
    Tie, TieBreak, Uncontested,
};
pub use electorate::{LateComers, Order, RollCallRule};
pub(crate) use fault::is_day;
pub use fault::{Contradiction, RuleFault};
pub use floor::{FloorOrder, FloorRule, PublicTime};
pub use ground::Ground;
pub use majority::{
    BallotRule, ChairVote, MajorityBase, MajorityName, Matter, Threshold, VoteRule,
};
pub use motions::{
    Debate, Decided, Interrupting, MotionClass, MotionRow, MotionRule, Reconsidering, Seconding,
};
pub use owners::OwnersRule;
pub use quorum::{ProxyRule, QuorumBase, QuorumRule};
pub use settings::{Choice, Setting, derived};
pub use share::Share;
pub use steps::{ConsultationRule, Gate, GateKind};

use crate::{motion::KindName, people::Sha256Hex};

/// A place in a law or book: the words come from the texts under `cite-<source>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cite {
    /// The law or book, by the key of its title (`cn-twelve-principles`).
    pub source: String,
    /// Article or paragraph, as the source counts ("7", "43:29").
    pub article: String,
}

/// What a threshold depends on besides the kind of motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Case<'a> {
    /// The class of the matter, by its key.
    pub matter: Option<&'a str>,
    /// Whether notice of it was given (RONR 35:2).
    pub notice: bool,
    /// Whether it would make a special order (RONR 14:12).
    pub special_order: bool,
}

/// Everything that a body's rules say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// The key of its name in the texts (`rules-<id>`): `cn-residents-council`. Rules of a
    /// body's own have a key of their own.
    pub id: String,
    /// For rules of a body's own: the set from which they were derived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub derived_from: Option<String>,
    /// For rules of a body's own: their name, as typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub name: Option<String>,
    /// The law or book as a whole, for whatever has no article of its own.
    pub cite: Cite,
    /// First day of validity, `YYYY-MM-DD`.
    pub valid_from: String,
    /// Last day of validity, where it has ended.
    #[serde(default)]
    pub valid_to: Option<String>,
    /// When the body can decide.
    pub quorum: QuorumRule,
    /// Whether and how a member may be represented; nobody may be where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub proxies: Option<ProxyRule>,
    /// What counts in the owners' register; the body has none where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub owners: Option<OwnersRule>,
    /// How the floor is given.
    pub floor: FloorRule,
    /// How motions are made.
    pub motions: MotionRule,
    /// How votes are taken.
    pub votes: VoteRule,
    /// How a meeting is called and its decisions are made public.
    #[serde(default)]
    pub convening: ConveningRule,
    /// Steps that a decision must pass, in order; none where this meeting decides alone.
    #[serde(default)]
    pub gates: Vec<Gate>,
    /// Consultation without a vote; none where the rules know none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub consultation: Option<ConsultationRule>,
    /// How people are elected; by a majority of the votes cast where the set is silent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub elections: Option<ElectionRule>,
    /// The articles behind refusals.
    #[serde(default)]
    pub grounds: BTreeMap<Ground, Cite>,
    /// Parameters that local rules may set.
    #[serde(default)]
    pub settings: Vec<Setting>,
}

impl RuleSet {
    /// SHA-256 of the set's canonical JSON, by which a meeting proves its rules.
    ///
    /// # Errors
    /// Only where the set cannot be written as JSON, which its types exclude.
    pub fn sha256(&self) -> Result<Sha256Hex, serde_json::Error> {
        let bytes = serde_json::to_vec(self)?;
        Ok(crate::people::hex(&Sha256::digest(bytes)))
    }

    /// The row of a kind, where the rules know the kind.
    #[must_use]
    pub fn row(&self, kind: KindName) -> Option<&MotionRow> {
        if self.motions.kinds.contains(&kind) { self.motions.rows.get(&kind) } else { None }
    }

    /// What carries a motion of this kind; none where the rules do not know the kind, or where no
    /// vote decides it.
    #[must_use]
    pub fn threshold(&self, kind: KindName, case: Case<'_>) -> Option<Threshold> {
        let row = self.row(kind)?;
        let votes = &self.votes;
        if let Some(own) = votes.by_kind.get(&kind) {
            return Some(own.clone());
        }
        let matter = case.matter.and_then(|key| votes.matters.get(key));
        if let Some(own) = matter.and_then(|matter| matter.threshold.as_ref())
            && kind.is_main()
        {
            return Some(own.clone());
        }
        let procedural = || votes.procedural.as_ref().unwrap_or(&votes.ordinary).clone();
        match row.decided {
            Decided::Majority if kind.is_main() => Some(votes.ordinary.clone()),
            Decided::Majority | Decided::MajorityToOverturn | Decided::ConsentOrMajority => {
                Some(procedural())
            }
            Decided::TwoThirds | Decided::TwoThirdsToRefuse => Some(votes.two_thirds.clone()),
            Decided::MajorityOrTwoThirdsForSpecialOrder if case.special_order => {
                Some(votes.two_thirds.clone())
            }
            Decided::MajorityOrTwoThirdsForSpecialOrder => Some(procedural()),
            Decided::TwoThirdsOrNoticeOrMembers if case.notice => Some(procedural()),
            Decided::TwoThirdsOrNoticeOrMembers => Some(self.two_thirds_or_members(row)),
            // The demand of one member is granted without a vote; to refuse it takes two thirds.
            Decided::OneMember => Some(votes.two_thirds.clone()),
            Decided::ChairRules | Decided::ChairAnswers => None,
        }
    }

    /// Two thirds of the votes cast, or a majority of all members (RONR 35:2(7)).
    fn two_thirds_or_members(&self, row: &MotionRow) -> Threshold {
        let members = Threshold {
            base: MajorityBase::Members,
            share: Share { num: 1, den: 2, strict: true },
            fixed: None,
            by_area: false,
            turnout: None,
            or: None,
            cite: row.cite.clone(),
        };
        Threshold { or: Some(Box::new(members)), ..self.votes.two_thirds.clone() }
    }

    /// The article behind a ground; the law or book as a whole where it names none.
    #[must_use]
    pub fn cite(&self, ground: Ground) -> Cite {
        self.grounds.get(&ground).unwrap_or(&self.cite).clone()
    }

    /// Whether the set is in force on a day, `YYYY-MM-DD`.
    #[must_use]
    pub fn is_in_force(&self, day: &str) -> bool {
        self.valid_from.as_str() <= day && self.valid_to.as_deref().is_none_or(|to| day <= to)
    }
}

/// Whether a field has its default and need not be written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
