//! Rule sets: what a body's rules say, as data. A meeting freezes the whole set under which it
//! was called into its first event. The complete engine (every motion, every body) grows here:
//! a rule is a field with its citation, never a branch on the name of a set.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

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

/// A share of a base, compared by cross-multiplication and never by division.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Numerator.
    pub num: u32,
    /// Denominator, never zero.
    pub den: u32,
    /// Whether exactly the share is too little (过半数) or enough (三分之二以上).
    pub strict: bool,
}

impl Share {
    /// Whether `part` reaches the share of `whole`.
    #[must_use]
    pub fn is_reached(&self, part: u64, whole: u64) -> bool {
        let (left, right) =
            (u128::from(part) * u128::from(self.den), u128::from(whole) * u128::from(self.num));
        if self.strict { left > right } else { left >= right }
    }

    /// The smallest whole number that reaches the share of `whole`.
    #[must_use]
    pub fn needed(&self, whole: u64) -> u64 {
        let product = u128::from(whole) * u128::from(self.num);
        let den = u128::from(self.den.max(1));
        let needed = if self.strict { product / den + 1 } else { product.div_ceil(den) };
        u64::try_from(needed).unwrap_or(u64::MAX)
    }
}

/// What a quorum is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuorumBase {
    /// Members on the roll.
    Members,
    /// Seats of the body, vacant ones included.
    Seats,
}

/// When a body can decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuorumRule {
    /// What it is counted from.
    pub base: QuorumBase,
    /// The share of it that must be present.
    pub share: Share,
    /// Never fewer than this many.
    #[serde(default)]
    pub at_least: u32,
    /// Where it says so.
    pub cite: Cite,
}

/// What a majority is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MajorityBase {
    /// Votes for and against: abstentions do not count.
    Cast,
    /// Members present when the vote was opened: an abstention works as a no.
    Present,
    /// All members of the body.
    Members,
}

/// What carries a motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// What it is counted from.
    pub base: MajorityBase,
    /// The share of it that must be in favour.
    pub share: Share,
    /// Where it says so.
    pub cite: Cite,
}

/// Who speaks next when several have asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FloorOrder {
    /// Whoever asked first.
    Asked,
    /// The mover, then who has spoken less, then the other side, then who asked first.
    Alternate,
}

/// How the floor is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FloorRule {
    /// Length of a speech in seconds.
    pub speech_seconds: u32,
    /// Length of a question or of a point of order in seconds.
    pub question_seconds: u32,
    /// Speeches that one person may make on one question; no limit where none.
    pub speeches_per_question: Option<u32>,
    /// Whether a speaker must say first which side they take (立场明确).
    pub side_required: bool,
    /// Who is next.
    pub order: FloorOrder,
    /// Where it says so.
    pub cite: Cite,
}

/// How motions are made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MotionRule {
    /// Whether a motion needs a second before it is considered.
    pub second_required: bool,
    /// Whether motions besides amendments may be made while another is pending, by kind.
    pub kinds: Vec<KindName>,
    /// Where it says so.
    pub cite: Cite,
}

/// How votes are taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoteRule {
    /// What carries a motion, unless its kind has a threshold of its own.
    pub ordinary: Threshold,
    /// Kinds with a threshold of their own.
    #[serde(default)]
    pub by_kind: BTreeMap<KindName, Threshold>,
    /// Whether the chair asks for abstentions.
    pub ask_abstain: bool,
}

/// A refusal's ground, for which a rule set may name the article.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    TS,
    JsonSchema
)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// One thing at a time (一时一件).
    OneQuestion,
    /// No debate and no vote without a motion (动议中心).
    MotionFirst,
    /// Nobody is interrupted (发言完整).
    Uninterrupted,
    /// Who may speak.
    RightToSpeak,
    /// Who may move, second and vote.
    RightToVote,
    /// Vote only when nobody wants to speak any more (充分辩论).
    FullDebate,
    /// How an amendment may be made.
    Amending,
}

/// Everything that a body's rules say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// The key of its name in the texts (`rules-<id>`): `cn-residents-council`.
    pub id: String,
    /// First day of validity, `YYYY-MM-DD`.
    pub valid_from: String,
    /// Last day of validity, where it has ended.
    #[serde(default)]
    pub valid_to: Option<String>,
    /// When the body can decide.
    pub quorum: QuorumRule,
    /// How the floor is given.
    pub floor: FloorRule,
    /// How motions are made.
    pub motions: MotionRule,
    /// How votes are taken.
    pub votes: VoteRule,
    /// The articles behind refusals.
    #[serde(default)]
    pub grounds: BTreeMap<Ground, Cite>,
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

    /// What carries a motion of this kind.
    #[must_use]
    pub fn threshold(&self, kind: KindName) -> &Threshold {
        self.votes.by_kind.get(&kind).unwrap_or(&self.votes.ordinary)
    }

    /// The article behind a ground, where the set names one.
    #[must_use]
    pub fn cite(&self, ground: Ground) -> Option<Cite> {
        self.grounds.get(&ground).cloned()
    }

    /// What is wrong with the set, if anything: a share that nothing or everything reaches, or a
    /// limit of no time at all.
    #[must_use]
    pub fn fault(&self) -> Option<RuleFault> {
        let shares = std::iter::once(&self.quorum.share)
            .chain(std::iter::once(&self.votes.ordinary.share))
            .chain(self.votes.by_kind.values().map(|threshold| &threshold.share));
        for share in shares {
            if share.den == 0 || share.num == 0 || share.num > share.den {
                return Some(RuleFault::ImpossibleShare { num: share.num, den: share.den });
            }
        }
        if self.floor.speech_seconds == 0 || self.floor.question_seconds == 0 {
            return Some(RuleFault::NoSpeakingTime);
        }
        if self.floor.speeches_per_question == Some(0) {
            return Some(RuleFault::NoSpeakingTime);
        }
        match &self.valid_to {
            Some(to) if *to < self.valid_from => Some(RuleFault::EndsBeforeItBegins),
            Some(_) | None => None,
        }
    }
}

/// Why a rule set cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleFault {
    /// A share of nothing, or of more than the whole.
    #[error("impossible share {num}/{den}")]
    ImpossibleShare {
        /// Numerator.
        num: u32,
        /// Denominator.
        den: u32,
    },
    /// A speech of no length, or none at all.
    #[error("no speaking time")]
    NoSpeakingTime,
    /// The last day of validity lies before the first.
    #[error("ends before it begins")]
    EndsBeforeItBegins,
}
