//! How the floor is given.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cite, is_default};

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
    /// Speeches that one person may make on one question; no limit where none or 0.
    #[serde(default)]
    pub speeches_per_question: Option<u32>,
    /// Whether a speaker must say first which side they take (立场明确).
    pub side_required: bool,
    /// Who is next.
    pub order: FloorOrder,
    /// Whether the mover of a main motion may speak once more than others (right of reply).
    #[serde(default, skip_serializing_if = "is_default")]
    pub mover_replies: bool,
    /// Whether the chair takes no part in debate and moves nothing without handing the chair
    /// over first (主持中立).
    #[serde(default, skip_serializing_if = "is_default")]
    pub chair_neutral: bool,
    /// Whether a vote waits until nobody wants to speak any more (充分辩论).
    #[serde(default, skip_serializing_if = "is_default")]
    pub full_debate: bool,
    /// Time for residents who are not members; none where the rules know none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub public_time: Option<PublicTime>,
    /// Where it says that whoever attends without a vote may have a position put on record; nobody
    /// may where none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub positions: Option<Cite>,
    /// Where it says so.
    pub cite: Cite,
}

/// Time for residents who are not members (居民发言时间, public session).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicTime {
    /// Minutes in all.
    pub minutes: u32,
    /// Seconds for each.
    pub seconds: u32,
    /// Where it says so.
    pub cite: Cite,
}
