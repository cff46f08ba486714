//! The grounds on which something is not in order.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A refusal's ground, for which a rule set may name the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[derive(Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// One thing at a time, and the higher motion first (一时一件).
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
    /// Who is next (机会均等).
    Turn,
    /// How often one may speak (限时限次).
    SpeechNumber,
    /// The side comes first (立场明确).
    SideFirst,
    /// The chair takes no part (主持中立).
    ChairNeutral,
    /// Debate was closed or never opens.
    Undebatable,
    /// Courtesy (文明表达), and the chair's word (遵守裁判).
    Decorum,
    /// A stated motion belongs to the body.
    Withdrawing,
    /// Within what time a vote can be reconsidered, and what cannot be.
    Reconsidering,
    /// Who may move to reconsider.
    PrevailingSide,
    /// What has been decided is not brought again.
    Renewing,
    /// What must be announced before.
    Notice,
    /// How many must be there.
    Quorum,
    /// Who may be represented, and by whom.
    Proxies,
    /// Who is shut out, and when.
    ClosedDoors,
    /// The steps that a decision must pass.
    Gates,
    /// Consultation decides nothing by vote.
    Consultation,
    /// How long a decision is posted.
    Publication,
    /// When the chair's vote counts.
    ChairVote,
    /// What may be suspended.
    Suspending,
    /// When a ruling can be appealed.
    Appealing,
    /// Whether people are asked what they think without a decision.
    StrawPolls,
    /// That minutes are approved by a later meeting, and not at once.
    LaterApproval,
}

impl Ground {
    /// Every ground.
    pub const ALL: [Self; 29] = [
        Self::OneQuestion,
        Self::MotionFirst,
        Self::Uninterrupted,
        Self::RightToSpeak,
        Self::RightToVote,
        Self::FullDebate,
        Self::Amending,
        Self::Turn,
        Self::SpeechNumber,
        Self::SideFirst,
        Self::ChairNeutral,
        Self::Undebatable,
        Self::Decorum,
        Self::Withdrawing,
        Self::Reconsidering,
        Self::PrevailingSide,
        Self::Renewing,
        Self::Notice,
        Self::Quorum,
        Self::Proxies,
        Self::ClosedDoors,
        Self::Gates,
        Self::Consultation,
        Self::Publication,
        Self::ChairVote,
        Self::Suspending,
        Self::Appealing,
        Self::StrawPolls,
        Self::LaterApproval,
    ];

    /// Whether the body may suspend the rule: rules about the order of business, never those
    /// that protect absentees or the right of a member (RONR 25:7–13).
    #[must_use]
    pub fn can_be_suspended(self) -> bool {
        match self {
            Self::FullDebate
            | Self::Turn
            | Self::SpeechNumber
            | Self::SideFirst
            | Self::Undebatable
            | Self::Reconsidering
            | Self::PrevailingSide
            | Self::Renewing => true,
            Self::OneQuestion
            | Self::MotionFirst
            | Self::Uninterrupted
            | Self::RightToSpeak
            | Self::RightToVote
            | Self::Amending
            | Self::ChairNeutral
            | Self::Decorum
            | Self::Withdrawing
            | Self::Notice
            | Self::Quorum
            | Self::Proxies
            | Self::ClosedDoors
            | Self::Gates
            | Self::Consultation
            | Self::Publication
            | Self::ChairVote
            | Self::Suspending
            | Self::Appealing
            | Self::StrawPolls
            | Self::LaterApproval => false,
        }
    }

    /// Whether the chair may override the rule for one act, with a reason that is recorded: the
    /// guidance of the floor, and nothing that protects a decision.
    #[must_use]
    pub fn can_be_overridden(self) -> bool {
        matches!(self, Self::FullDebate | Self::Turn | Self::SpeechNumber | Self::SideFirst)
    }
}
