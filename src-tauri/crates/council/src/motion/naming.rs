//! What a proposal is called, to what it applies, and which words it puts before the room.

use super::{KindName, Proposal};
use crate::ids::MotionId;

impl Proposal {
    /// Its kind; an amendment of either degree is an amendment.
    #[must_use]
    pub fn kind(&self) -> KindName {
        match self {
            Self::Main { .. } => KindName::Main,
            Self::MainIncidental { .. } => KindName::MainIncidental,
            Self::Amend { .. } => KindName::Amend,
            Self::PostponeIndefinitely => KindName::PostponeIndefinitely,
            Self::Commit { .. } => KindName::Commit,
            Self::PostponeDefinitely { .. } => KindName::PostponeDefinitely,
            Self::LimitExtendDebate { .. } => KindName::LimitExtendDebate,
            Self::PreviousQuestion { .. } => KindName::PreviousQuestion,
            Self::LayOnTable => KindName::LayOnTable,
            Self::OrdersOfTheDay => KindName::OrdersOfTheDay,
            Self::QuestionOfPrivilege { .. } => KindName::QuestionOfPrivilege,
            Self::Recess { .. } => KindName::Recess,
            Self::Adjourn => KindName::Adjourn,
            Self::FixTimeToAdjourn { .. } => KindName::FixTimeToAdjourn,
            Self::PointOfOrder { .. } => KindName::PointOfOrder,
            Self::Appeal { .. } => KindName::Appeal,
            Self::SuspendRules { .. } => KindName::SuspendRules,
            Self::ObjectConsideration => KindName::ObjectConsideration,
            Self::DivisionQuestion { .. } => KindName::DivisionQuestion,
            Self::ConsiderSeriatim { .. } => KindName::ConsiderSeriatim,
            Self::DivisionAssembly => KindName::DivisionAssembly,
            Self::VotingMethod { .. } => KindName::VotingMethod,
            Self::PollsClose => KindName::PollsClose,
            Self::PollsReopen => KindName::PollsReopen,
            Self::NominationsMethod { .. } => KindName::NominationsMethod,
            Self::NominationsClose => KindName::NominationsClose,
            Self::NominationsReopen => KindName::NominationsReopen,
            Self::ExcusedFromDuty { .. } => KindName::ExcusedFromDuty,
            Self::ParliamentaryInquiry { .. } => KindName::ParliamentaryInquiry,
            Self::RequestInformation { .. } => KindName::RequestInformation,
            Self::WithdrawModify { .. } => KindName::WithdrawModify,
            Self::ReadPapers { .. } => KindName::ReadPapers,
            Self::TakeFromTable { .. } => KindName::TakeFromTable,
            Self::RescindAmendAdopted { .. } => KindName::RescindAmendAdopted,
            Self::DischargeCommittee { .. } => KindName::DischargeCommittee,
            Self::Reconsider { .. } => KindName::Reconsider,
            Self::TakeUpUnnoticed { .. } => KindName::TakeUpUnnoticed,
            Self::ExcludePublic { .. } => KindName::ExcludePublic,
        }
    }

    /// The motion to whose words or vote it applies, where it names one.
    #[must_use]
    pub fn target(&self) -> Option<MotionId> {
        match self {
            Self::Amend { target, .. }
            | Self::WithdrawModify { target, .. }
            | Self::TakeFromTable { target }
            | Self::DischargeCommittee { target, .. } => Some(*target),
            Self::Appeal { ruling } => Some(*ruling),
            Self::RescindAmendAdopted { target, .. } | Self::Reconsider { target, .. } => *target,
            Self::Main { .. }
            | Self::MainIncidental { .. }
            | Self::PostponeIndefinitely
            | Self::Commit { .. }
            | Self::PostponeDefinitely { .. }
            | Self::LimitExtendDebate { .. }
            | Self::PreviousQuestion { .. }
            | Self::LayOnTable
            | Self::OrdersOfTheDay
            | Self::QuestionOfPrivilege { .. }
            | Self::Recess { .. }
            | Self::Adjourn
            | Self::FixTimeToAdjourn { .. }
            | Self::PointOfOrder { .. }
            | Self::SuspendRules { .. }
            | Self::ObjectConsideration
            | Self::DivisionQuestion { .. }
            | Self::ConsiderSeriatim { .. }
            | Self::DivisionAssembly
            | Self::VotingMethod { .. }
            | Self::PollsClose
            | Self::PollsReopen
            | Self::NominationsMethod { .. }
            | Self::NominationsClose
            | Self::NominationsReopen
            | Self::ExcusedFromDuty { .. }
            | Self::ParliamentaryInquiry { .. }
            | Self::RequestInformation { .. }
            | Self::ReadPapers { .. }
            | Self::TakeUpUnnoticed { .. }
            | Self::ExcludePublic { .. } => None,
        }
    }

    /// The words that it puts before the room at the moment it is made, as typed; empty where it
    /// consists of terms, which the texts word.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Main { text, .. }
            | Self::MainIncidental { text }
            | Self::QuestionOfPrivilege { text }
            | Self::PointOfOrder { text }
            | Self::SuspendRules { text, .. }
            | Self::NominationsMethod { text }
            | Self::ExcusedFromDuty { text, .. }
            | Self::ParliamentaryInquiry { text }
            | Self::RequestInformation { text }
            | Self::ReadPapers { text }
            | Self::Reconsider { text, .. }
            | Self::ExcludePublic { text } => text.trim(),
            Self::RescindAmendAdopted { text, to, .. } => to.as_deref().unwrap_or(text).trim(),
            Self::Amend { change, .. } => &change.insert,
            Self::WithdrawModify { text, .. } => text.as_deref().unwrap_or("").trim(),
            Self::PostponeDefinitely { until, .. } | Self::FixTimeToAdjourn { until } => {
                until.trim()
            }
            Self::Commit { to, .. } => to.trim(),
            Self::PostponeIndefinitely
            | Self::LimitExtendDebate { .. }
            | Self::PreviousQuestion { .. }
            | Self::LayOnTable
            | Self::OrdersOfTheDay
            | Self::Recess { .. }
            | Self::Adjourn
            | Self::Appeal { .. }
            | Self::ObjectConsideration
            | Self::DivisionQuestion { .. }
            | Self::ConsiderSeriatim { .. }
            | Self::DivisionAssembly
            | Self::VotingMethod { .. }
            | Self::PollsClose
            | Self::PollsReopen
            | Self::NominationsClose
            | Self::NominationsReopen
            | Self::TakeFromTable { .. }
            | Self::DischargeCommittee { .. }
            | Self::TakeUpUnnoticed { .. } => "",
        }
    }

    /// Whether an amendment to it changes its words; otherwise it changes its terms.
    #[must_use]
    pub fn is_worded(&self) -> bool {
        matches!(
            self,
            Self::Main { .. }
                | Self::MainIncidental { .. }
                | Self::Amend { to: None, .. }
                | Self::ExcusedFromDuty { .. }
                | Self::PostponeDefinitely { .. }
                | Self::FixTimeToAdjourn { .. }
                | Self::Commit { .. }
                | Self::NominationsMethod { .. }
                | Self::RescindAmendAdopted { .. }
                | Self::ExcludePublic { .. }
        )
    }
}
