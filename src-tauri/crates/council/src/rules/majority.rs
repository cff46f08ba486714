//! What carries a motion, and who may tip the scales.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cite, LateComers, RollCallRule, Share, is_default};
use crate::{ballot::Blank, motion::KindName};

/// What a majority is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MajorityBase {
    /// Votes for and against: abstentions do not count.
    Cast,
    /// 参与表决: votes cast, abstentions and spoiled papers.
    Participating,
    /// Members present when the vote was opened: an abstention works as a no.
    Present,
    /// All members of the body.
    Members,
    /// All seats of the body, vacant ones included.
    Seats,
}

/// What carries a motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// What it is counted from.
    pub base: MajorityBase,
    /// The share of it that must be in favour.
    pub share: Share,
    /// Never fewer than this many in favour ("8 votes required").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub fixed: Option<u32>,
    /// Whether the share must be reached by area as well as by heads (双过半).
    #[serde(default, skip_serializing_if = "is_default")]
    pub by_area: bool,
    /// How many of the entitled, by heads and where it says so by area, must take part at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub turnout: Option<Share>,
    /// Another threshold that carries as well, where the rules leave the choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub or: Option<Box<Threshold>>,
    /// Where it says so.
    pub cite: Cite,
}

/// What a threshold is called in the field: the key of its words (`majority-<name>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MajorityName {
    /// 过半数 of the votes cast.
    Simple,
    /// 过半数 of those who take part.
    OfParticipating,
    /// 过半数 of the members present.
    OfPresent,
    /// 过半数 of all members (绝对多数).
    OfMembers,
    /// 过半数 of all seats.
    OfSeats,
    /// 三分之二以上.
    TwoThirds,
    /// 超过三分之二.
    MoreThanTwoThirds,
    /// 四分之三以上.
    ThreeQuarters,
    /// A fixed number of votes in favour.
    Fixed,
    /// By heads and by area.
    Double,
    /// 全体一致.
    Unanimous,
    /// More for than against, and at least a share below one half (1/3).
    Relative,
    /// Any other share.
    Other,
}

impl Threshold {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> MajorityName {
        if self.by_area {
            return MajorityName::Double;
        }
        if self.fixed.is_some() {
            return MajorityName::Fixed;
        }
        match (self.share.num, self.share.den, self.share.strict) {
            (1, 2, true) => match self.base {
                MajorityBase::Cast => MajorityName::Simple,
                MajorityBase::Participating => MajorityName::OfParticipating,
                MajorityBase::Present => MajorityName::OfPresent,
                MajorityBase::Members => MajorityName::OfMembers,
                MajorityBase::Seats => MajorityName::OfSeats,
            },
            (2, 3, false) => MajorityName::TwoThirds,
            (2, 3, true) => MajorityName::MoreThanTwoThirds,
            (3, 4, false) => MajorityName::ThreeQuarters,
            (num, den, false) if num == den => MajorityName::Unanimous,
            (num, den, _) if u64::from(num) * 2 < u64::from(den) => MajorityName::Relative,
            (_, _, _) => MajorityName::Other,
        }
    }
}

/// Whether and when the chair votes besides the members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChairVote {
    /// The chair raises a hand with the others, or does not vote at all; nothing is added.
    #[default]
    WithOthers,
    /// The chair may vote where that changes the result (RONR 44:12), and never twice.
    WhenDecisive,
    /// The chair has a second or casting vote where votes are equal.
    SecondOrCasting,
}

/// A class of matters with a majority of its own (事项类别).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Matter {
    /// What carries it; the ordinary majority where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub threshold: Option<Threshold>,
    /// Whether only an assembly can decide it, and a consultation must bring it there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reserved: bool,
    /// Where it says so.
    pub cite: Cite,
}

/// How votes are taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoteRule {
    /// What carries a main motion, unless its matter has a threshold of its own.
    pub ordinary: Threshold,
    /// What carries a motion about procedure; as the ordinary one where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub procedural: Option<Threshold>,
    /// What carries where a row asks for two thirds.
    pub two_thirds: Threshold,
    /// Kinds with a threshold of their own.
    #[serde(default)]
    pub by_kind: BTreeMap<KindName, Threshold>,
    /// Classes of matters, by the key of their name in the texts (`matter-<key>`).
    #[serde(default)]
    pub matters: BTreeMap<String, Matter>,
    /// Whether the chair asks for abstentions.
    pub ask_abstain: bool,
    /// Whether and when the chair votes besides the members.
    #[serde(default)]
    pub chair: ChairVote,
    /// Whether a member who is recused from the item leaves the members and seats from which a
    /// majority is counted. Among those present nobody who is recused is ever counted.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<bool>")]
    pub recused_leave_base: bool,
    /// What becomes of a member who comes while a vote is being taken.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<LateComers>")]
    pub late_comers: LateComers,
    /// In what order members are called and candidates are listed.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<RollCallRule>")]
    pub roll_call: RollCallRule,
    /// Where it says that straw polls may be taken; none are where it is silent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub straw_polls: Option<Cite>,
    /// Where it says that every side is counted, and not the smaller one alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub all_counted: Option<Cite>,
    /// How secret paper is counted.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(optional, as = "Option<BallotRule>")]
    pub ballot: BallotRule,
}

/// How secret paper is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct BallotRule {
    /// Whether it is counted twice, by different people.
    pub second_count: bool,
    /// What a blank paper is.
    pub blank: Blank,
    /// Where it says so, where it says anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub cite: Option<Cite>,
}

impl Default for BallotRule {
    fn default() -> Self {
        Self { second_count: true, blank: Blank::Abstention, cite: None }
    }
}
