//! Who or what can be elected: people, on the roll or not, and options.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ids::{CandidateId, PersonId},
    people::{Name, Sha256Hex},
    rules::{NominatorKind, Tie},
};

/// Somebody or something put forward, as the desk sends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(untagged)]
pub enum Nominee {
    /// A person.
    Person {
        /// Who.
        person: PersonId,
        /// The name of somebody who is not on the roll, plain from the desk, sealed in the record.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        name: Option<Name>,
    },
    /// An option, or a household.
    Option {
        /// Its title, as typed.
        option: String,
    },
}

/// Who or what a candidate is, as the record keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is")]
#[ts(rename = "CandidateSubject")]
pub enum Subject {
    /// A person.
    Person {
        /// Who.
        person: PersonId,
        /// The salted hash of the name of somebody who is not on the roll.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        name_sha256: Option<Sha256Hex>,
    },
    /// An option, or a household.
    Option {
        /// Its title, as typed.
        title: String,
    },
}

/// Who puts a candidate forward.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Nominator {
    /// A member, from the floor.
    Member {
        /// Who.
        person: PersonId,
    },
    /// The party organisation.
    Party {
        /// Which, as typed.
        organisation: String,
    },
    /// A number of voters jointly.
    Voters {
        /// How many signed.
        signed: u32,
    },
    /// Whoever applies for it.
    Applicant,
    /// The list that was made public before the meeting.
    Listed,
}

impl Nominator {
    /// Of which kind.
    #[must_use]
    pub fn kind(&self) -> NominatorKind {
        match self {
            Self::Member { .. } => NominatorKind::Member,
            Self::Party { .. } => NominatorKind::Party,
            Self::Voters { .. } => NominatorKind::Voters,
            Self::Applicant => NominatorKind::Applicant,
            Self::Listed => NominatorKind::Listed,
        }
    }
}

/// How an option does by a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "OptionMark")]
pub enum Mark {
    /// 符合.
    Meets,
    /// 部分符合.
    Partly,
    /// 不符合.
    Fails,
}

/// What was found of an option by a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "OptionAssessment")]
pub struct Assessment {
    /// Which criterion, from 0.
    pub criterion: u32,
    /// How it does.
    pub mark: Mark,
    /// Why, as typed.
    pub note: String,
}

/// How far a candidate has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CandidateStatus {
    /// Waits for a second.
    AwaitsSecond,
    /// Has not yet said whether to stand.
    AwaitsAnswer,
    /// Stands.
    Stands,
    /// Has declined.
    Declined,
    /// Has withdrawn.
    Withdrawn,
    /// Was elected, chosen or honoured.
    Elected,
}

/// A candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its identity.
    pub id: CandidateId,
    /// Who or what it is.
    pub subject: Subject,
    /// Who put it forward; none where voters wrote it in.
    pub by: Option<Nominator>,
    /// What was declared of its ties.
    pub ties: Vec<Tie>,
    /// Who seconded.
    pub seconder: Option<PersonId>,
    /// Whether it accepted, where it has answered.
    pub accepted: Option<bool>,
    /// Why it withdrew, where it has.
    pub withdrawn: Option<String>,
    /// What was found of it by each criterion.
    pub assessments: Vec<Assessment>,
}

impl Candidate {
    /// The person, where it is one.
    #[must_use]
    pub fn person(&self) -> Option<PersonId> {
        match &self.subject {
            Subject::Person { person, .. } => Some(*person),
            Subject::Option { .. } => None,
        }
    }

    /// The member who nominated it, where one did.
    #[must_use]
    pub fn nominated_by(&self) -> Option<PersonId> {
        match self.by {
            Some(Nominator::Member { person }) => Some(person),
            Some(
                Nominator::Party { .. }
                | Nominator::Voters { .. }
                | Nominator::Applicant
                | Nominator::Listed,
            )
            | None => None,
        }
    }
}
