//! Questions that follow one another, as they are shown, each with how it fared.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::question;
use crate::{
    ids::MotionId,
    meeting::Meeting,
    motion::{Disposal, Status},
    quorum::count,
    sequence::{Sequence, Turn},
};

/// A question of a sequence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LinkedView {
    /// The motion that it becomes, or became.
    pub motion: MotionId,
    /// Its place in the sequence, from 1.
    pub nth: u32,
    /// Its words, as amended where it was moved.
    pub text: String,
    /// The class of the matter, where it has one of its own.
    pub matter: Option<String>,
    /// The number of its item and its own within the item, where it was moved.
    pub label: String,
    /// Where it stands.
    pub turn: Turn,
    /// How it left the floor, where it has.
    pub disposal: Option<Disposal>,
}

/// A sequence, question by question.
#[must_use]
pub fn sequence(meeting: &Meeting, sequence: &Sequence) -> Vec<LinkedView> {
    let turns = meeting.turns(sequence);
    let each = sequence.questions.iter().zip(turns).enumerate();
    each.map(|(place, (linked, turn))| {
        let moved = meeting.motion(linked.motion);
        LinkedView {
            motion: linked.motion,
            nth: count(place + 1),
            text: moved.map_or(&linked.text, |motion| &motion.text).clone(),
            matter: linked.matter.clone(),
            label: moved.map_or_else(String::new, |motion| question::label(meeting, motion)),
            turn,
            disposal: moved.and_then(|motion| match motion.status {
                Status::Disposed(how) => Some(how),
                Status::AwaitingSecond | Status::Pending | Status::Queued => None,
            }),
        }
    })
    .collect()
}
