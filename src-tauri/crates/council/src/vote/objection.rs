//! An objection to unanimous consent, which turns it into a vote.

use super::acts::open;
use crate::{
    entitlement::Ineligible,
    event::Fact,
    ids::{MotionId, PersonId, VoteId},
    meeting::Meeting,
    motion,
    refusal::Refusal,
    rules::Ground,
};

/// Nobody objects, the chair thought; somebody does, and the question is put to the vote.
pub(super) fn object(
    meeting: &Meeting,
    vote: VoteId,
    motion: MotionId,
    person: Option<PersonId>,
) -> Result<Vec<Fact>, Refusal> {
    motion::can_consent(meeting)?;
    if let Some(person) = person
        && !meeting.voters().contains(&person)
    {
        meeting.on_roll(person)?;
        return Err(Refusal::NotEntitled {
            person,
            why: Ineligible::NoVote,
            cite: meeting.cite(Ground::RightToVote),
        });
    }
    let opened = open(meeting, vote, motion, None)?;
    Ok(std::iter::once(Fact::ConsentRefused { motion, person }).chain(opened).collect())
}
