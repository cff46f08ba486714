//! The table of motions: what may be moved, upon what, and how it is decided. Every cell is data.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Cite;
use crate::motion::KindName;

/// The class of a motion (RONR 12th ed., section 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MotionClass {
    /// 主动议.
    Main,
    /// 辅助动议: helps to treat the question.
    Subsidiary,
    /// 优先动议: urgent, whatever is pending.
    Privileged,
    /// 附带动议: arises from what is pending.
    Incidental,
    /// 重提动议: brings a question again.
    BringAgain,
}

/// Whether it may interrupt a speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Interrupting {
    /// No.
    No,
    /// Yes.
    Yes,
    /// Only where somebody else than the mover of the question makes it.
    IfNotMover,
    /// Until the next speaker has begun.
    BeforeNextSpeech,
}

/// Whether it needs a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Seconding {
    /// No.
    No,
    /// Yes.
    Yes,
    /// Only where whoever it benefits moves it.
    IfByRequester,
}

/// Whether it is debated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Debate {
    /// No.
    No,
    /// Yes.
    Yes,
    /// Where the question to which it applies is.
    AsTarget,
    /// Yes, and the main question with it.
    OpensMain,
    /// Unless the question that is pending cannot be debated.
    UnlessUndebatable,
}

/// How it is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Decided {
    /// By a majority.
    Majority,
    /// By two thirds.
    TwoThirds,
    /// By a majority, and by two thirds where it makes a special order.
    MajorityOrTwoThirdsForSpecialOrder,
    /// By two thirds, by a majority with notice, or by a majority of all members.
    TwoThirdsOrNoticeOrMembers,
    /// A majority is needed to set the ruling aside; a tie sustains it.
    MajorityToOverturn,
    /// Two thirds are needed to refuse the question consideration.
    TwoThirdsToRefuse,
    /// By consent of all, or by a majority.
    ConsentOrMajority,
    /// On the demand of one member.
    OneMember,
    /// The chair rules.
    ChairRules,
    /// The chair answers.
    ChairAnswers,
}

/// Whether its vote may be reconsidered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reconsidering {
    /// No.
    No,
    /// Yes.
    Yes,
    /// Until it has been carried out.
    BeforeExecuted,
    /// Until the committee has begun.
    IfCommitteeNotBegun,
    /// Only where it was carried.
    CarriedOnly,
    /// Only where it was lost.
    LostOnly,
    /// Only where leave to withdraw was refused.
    RefusedWithdrawalOnly,
}

/// A row of the table of motions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MotionRow {
    /// Its class.
    pub class: MotionClass,
    /// Rank in the order of precedence; none for motions that are in order when what they are
    /// incidental to is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub rank: Option<u8>,
    /// Whether it may interrupt a speaker.
    pub interrupts: Interrupting,
    /// Whether it needs a second.
    pub second: Seconding,
    /// Whether it is debated.
    pub debate: Debate,
    /// Whether it can be amended.
    pub amend: bool,
    /// How it is decided.
    pub decided: Decided,
    /// Whether its vote may be reconsidered.
    pub reconsider: Reconsidering,
    /// Where it says so.
    pub cite: Cite,
}

/// How motions are made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MotionRule {
    /// Whether motions need a second at all; where not, no row asks for one (small boards).
    pub second_required: bool,
    /// The kinds that these rules know; each has a row.
    pub kinds: BTreeSet<KindName>,
    /// The table.
    pub rows: BTreeMap<KindName, MotionRow>,
    /// Where it says so.
    pub cite: Cite,
}
