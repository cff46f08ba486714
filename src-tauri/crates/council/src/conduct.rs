//! 秩序: warnings for breaches, and rules that the chair overrides; both are on the record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::Fact, ids::PersonId, meeting::Meeting, refusal::Refusal, rules::Ground, time::Stamp,
};

/// A warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Warning {
    /// To whom.
    pub person: PersonId,
    /// For the breach of which rule.
    pub ground: Ground,
    /// What happened, as typed.
    pub words: String,
    /// When.
    pub at: Stamp,
}

/// Warns somebody in the room (遵守裁判, 文明表达).
pub(crate) fn warn(
    meeting: &Meeting,
    person: PersonId,
    ground: Ground,
    words: &str,
) -> Result<Vec<Fact>, Refusal> {
    can_warn(meeting)?;
    meeting.in_room(person)?;
    Ok(vec![Fact::Warned { person, ground, words: words.trim().to_owned() }])
}

/// Whether anybody could be warned now.
pub(crate) fn can_warn(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    if meeting.roll.iter().any(crate::roll::Seat::is_present) {
        Ok(())
    } else {
        Err(Refusal::NobodyPresent)
    }
}

/// Whether a rule stands in the way of something that the chair could override.
pub(crate) fn can_override(meeting: &Meeting) -> Result<(), Refusal> {
    let vote = crate::vote::check(meeting).err().and_then(|refusal| refusal.overridable());
    let written = crate::vote::can_open_written(meeting).err();
    let written = written.and_then(|refusal| refusal.overridable());
    if vote.is_some() || written.is_some() || crate::floor::is_overridable(meeting) {
        Ok(())
    } else {
        Err(Refusal::NothingToOverride)
    }
}

impl Refusal {
    /// The rule that the chair may override for one act, where the refusal rests on such a one.
    pub(crate) fn overridable(&self) -> Option<Ground> {
        let ground = if matches!(self, Self::SomebodyWaits { .. }) {
            Ground::FullDebate
        } else if matches!(self, Self::NotNext { .. }) {
            Ground::Turn
        } else if matches!(self, Self::SpeechesUsed { .. }) {
            Ground::SpeechNumber
        } else if matches!(self, Self::SideMissing { .. }) {
            Ground::SideFirst
        } else {
            return None;
        };
        ground.can_be_overridden().then_some(ground)
    }
}

impl Meeting {
    /// Whether a rule binds now, and is neither suspended nor overridden.
    #[must_use]
    pub fn binds(&self, ground: Ground) -> bool {
        !self.suspended.contains(&ground)
    }
}
