//! Persons as the record knows them: by identity and by the salted hash of a name. Names and
//! seats themselves stand outside the chain, so that a name can be withheld or erased later
//! while every hash still verifies.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::ids::PersonId;

/// SHA-256 in lower-case hexadecimal.
pub type Sha256Hex = String;

/// In what capacity somebody attends.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    TS,
    JsonSchema
)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// 出席: a member, with a vote.
    #[default]
    Member,
    /// 列席: may speak, has no vote.
    Consultative,
    /// 旁听: listens.
    Observer,
}

/// An office of the meeting, held over intervals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Office {
    /// 主持人: presides.
    Chair,
    /// 记录人: takes the minutes.
    Secretary,
}

/// Who took an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct Author {
    /// The person, where known.
    pub person: Option<PersonId>,
    /// The office in which they acted.
    pub office: Option<Office>,
}

/// A name on its way into the record. The desk sends it plain; whoever keeps the record seals it
/// before the core decides, and only the hash goes into the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(untagged)]
pub enum Name {
    /// The name as typed; never stored in an event.
    Plain(String),
    /// What the record keeps of it.
    Sealed {
        /// [`seal_name`] of the name as it stood.
        sha256: Sha256Hex,
    },
}

/// Somebody to be put on the roll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entrant {
    /// Who.
    pub person: PersonId,
    /// The name, plain from the desk, sealed in the record.
    pub name: Name,
    /// In what capacity; a member by default.
    #[serde(default)]
    #[ts(optional, as = "Option<Capacity>")]
    pub capacity: Capacity,
    /// Where they sit or live ("3单元1102"), plain from the desk, never in the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub seat: Option<String>,
    /// For what they speak ("物业公司"), plain from the desk, never in the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub party: Option<String>,
}

/// The salted hash by which the record names somebody: SHA-256 over the 16 bytes of salt and the
/// UTF-8 bytes of the name.
#[must_use]
pub fn seal_name(salt: &[u8; 16], name: &str) -> Sha256Hex {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(name.as_bytes());
    hex(&hash.finalize())
}

/// What the windows and papers show of somebody; stands outside the record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Card {
    /// The name; empty where it has been erased.
    pub name: String,
    /// Where they sit or live; may be empty.
    pub seat: String,
    /// For what they speak; mostly empty.
    pub party: String,
    /// What finds them when typed: pinyin initials and full readings, lower case.
    pub keys: Vec<String>,
}

/// The cards of everybody on a roll.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names(pub BTreeMap<PersonId, Card>);

impl Names {
    /// The name of somebody; empty where it was withheld or erased.
    #[must_use]
    pub fn name(&self, person: PersonId) -> &str {
        self.0.get(&person).map_or("", |card| card.name.as_str())
    }

    /// Where somebody sits or lives; empty where unknown.
    #[must_use]
    pub fn seat(&self, person: PersonId) -> &str {
        self.0.get(&person).map_or("", |card| card.seat.as_str())
    }

    /// For what somebody speaks: a firm, a department; empty where for themselves.
    #[must_use]
    pub fn party(&self, person: PersonId) -> &str {
        self.0.get(&person).map_or("", |card| card.party.as_str())
    }
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
