//! How people are elected, awards given and one of several options chosen.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cite, MajorityBase, RuleSet, Share, is_default};

/// What an election is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ElectionPurpose {
    /// 推选: to an office of the body or the neighbourhood (楼栋长).
    Office,
    /// 选举: to the residents' committee or another body that the law sets up.
    Committee,
    /// 居务监督委员会: to the body that watches the committee.
    Supervision,
    /// 评选: to an honour (社区好人, 文明家庭).
    Award,
    /// 择优: one of several options for the same matter.
    Options,
}

/// What a voter marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Marking {
    /// At most as many names as there are seats; a paper with more is spoiled.
    Block,
    /// As many names as the voter approves of.
    Approval,
    /// 赞成, 反对 or 弃权 at each name.
    PerName,
}

/// What decides between equal votes for the last seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TieBreak {
    /// Lots drawn before the meeting.
    Lots,
    /// Another round among those with equal votes.
    Round,
}

/// Who stands in a further round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RoundField {
    /// Everybody who stood and was not elected.
    Everyone,
    /// Everybody but whoever had the fewest votes.
    WithoutLowest,
    /// Those with the most votes, one more than seats are left; more where votes were equal.
    Leading,
}

/// Who puts a candidate forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NominatorKind {
    /// A member, from the floor.
    Member,
    /// The party organisation.
    Party,
    /// A number of voters jointly.
    Voters,
    /// Whoever applies for it (公开招募).
    Applicant,
    /// The list that was made public before the meeting.
    Listed,
}

/// What becomes of an election with no more candidates than seats, where the rules allow one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Uncontested {
    /// The chair may declare them elected without a vote.
    Acclaimed,
    /// They are voted on like any other.
    Voted,
}

/// What ties a candidate to those whom the body watches, as the chair declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "CandidateTie")]
pub enum Tie {
    /// 居民委员会成员.
    CommitteeMember,
    /// 居民委员会成员的近亲属.
    NearRelative,
}

/// How many votes elect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hurdle {
    /// From what the share is counted.
    pub base: MajorityBase,
    /// The share that elects; none where most votes do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub share: Option<Share>,
    /// How many of the entitled must take part for the round to be valid at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub turnout: Option<Share>,
    /// Where it says so.
    pub cite: Cite,
}

/// For which purposes there must be more candidates than seats (差额选举).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contest {
    /// The purposes.
    pub purposes: Vec<ElectionPurpose>,
    /// Where it says so.
    pub cite: Cite,
}

/// A tie that bars from an election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Barring {
    /// From an election for what.
    pub purpose: ElectionPurpose,
    /// Which tie bars.
    pub tie: Tie,
    /// Where it says so.
    pub cite: Cite,
}

/// How a body elects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ElectionRule {
    /// What elects in the first round.
    pub first: Hurdle,
    /// What elects in every further round; where none, seats that the first leaves open stay so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub further: Option<Hurdle>,
    /// Who stands in a further round.
    pub field: RoundField,
    /// What decides between equal votes.
    pub ties: TieBreak,
    /// What a voter marks, where the election does not say otherwise.
    pub marking: Marking,
    /// Whether voters may write in other names (另选他人), where the election does not say
    /// otherwise.
    #[serde(default, skip_serializing_if = "is_default")]
    pub write_ins: bool,
    /// Whether people are elected by secret ballot only (无记名投票).
    #[serde(default, skip_serializing_if = "is_default")]
    pub secret: bool,
    /// Who may put candidates forward.
    pub nominators: Vec<NominatorKind>,
    /// How many voters do so jointly.
    #[serde(default, skip_serializing_if = "is_default")]
    pub voters: u32,
    /// Whether a nomination by a member needs a second.
    #[serde(default, skip_serializing_if = "is_default")]
    pub second: bool,
    /// Whether only those stand who have accepted.
    #[serde(default, skip_serializing_if = "is_default")]
    pub acceptance: bool,
    /// Where there must be more candidates than seats; nowhere where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub contest: Option<Contest>,
    /// What becomes of an election without a contest, where it may be.
    pub uncontested: Uncontested,
    /// Ties that bar.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bars: Vec<Barring>,
    /// Whether members who are represented vote; a candidate never represents anybody.
    #[serde(default, skip_serializing_if = "is_default")]
    pub proxies: bool,
    /// Where it says so.
    pub cite: Cite,
}

impl RuleSet {
    /// How the body elects: as the set says; where it is silent, by a majority of the votes cast,
    /// in as many rounds as it takes, on nominations by members or from a list.
    #[must_use]
    pub fn election(&self) -> ElectionRule {
        self.elections.clone().unwrap_or_else(|| {
            let majority = Hurdle {
                base: MajorityBase::Cast,
                share: Some(Share { num: 1, den: 2, strict: true }),
                turnout: None,
                cite: self.cite.clone(),
            };
            ElectionRule {
                first: majority.clone(),
                further: Some(majority),
                field: RoundField::Everyone,
                ties: TieBreak::Round,
                marking: Marking::Block,
                write_ins: false,
                secret: false,
                nominators: vec![
                    NominatorKind::Member,
                    NominatorKind::Applicant,
                    NominatorKind::Listed,
                ],
                voters: 0,
                second: false,
                acceptance: false,
                contest: None,
                uncontested: Uncontested::Acclaimed,
                bars: Vec::new(),
                proxies: self.proxies.is_some(),
                cite: self.cite.clone(),
            }
        })
    }
}

impl ElectionPurpose {
    /// Whether the law itself says how it is elected.
    #[must_use]
    pub fn is_bound(self) -> bool {
        match self {
            Self::Committee | Self::Supervision => true,
            Self::Office | Self::Award | Self::Options => false,
        }
    }

    /// Whether people are elected to something, and not honoured or chosen among.
    #[must_use]
    pub fn elects_people(self) -> bool {
        match self {
            Self::Office | Self::Committee | Self::Supervision => true,
            Self::Award | Self::Options => false,
        }
    }
}
