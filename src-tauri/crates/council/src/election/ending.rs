//! Ending an election with seats left open, and annulling a round or all of it.

use super::{Election, ElectionStatus, Round, RoundStatus};
use crate::{
    event::Fact,
    ids::{ElectionId, RoundId},
    meeting::Meeting,
    refusal::Refusal,
};

/// Whether the election in hand could be ended as it stands.
pub(crate) fn can_end(meeting: &Meeting) -> Result<&Election, Refusal> {
    meeting.between_rounds()
}

pub(super) fn end(meeting: &Meeting, id: ElectionId, reason: &str) -> Result<Vec<Fact>, Refusal> {
    let election = can_end(meeting)?;
    if election.id != id {
        return Err(Refusal::Unknown);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    Ok(vec![Fact::ElectionEnded {
        election: id,
        elected: election.elected(),
        vacant: election.seats_left(),
        reason: reason.trim().to_owned(),
    }])
}

/// Whether there is an election that could be annulled.
pub(crate) fn can_annul(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    let mut standing = meeting.elections.iter().filter(|election| !is_annulled(election));
    standing.next().map(drop).ok_or(Refusal::NothingToAnnul)
}

fn is_annulled(election: &Election) -> bool {
    match election.status {
        ElectionStatus::Annulled { .. } => true,
        ElectionStatus::Running | ElectionStatus::Ended { .. } => false,
    }
}

pub(super) fn annul(
    meeting: &Meeting,
    id: ElectionId,
    round: Option<RoundId>,
    reason: &str,
) -> Result<Vec<Fact>, Refusal> {
    can_annul(meeting)?;
    let election = meeting.elections.iter().find(|known| known.id == id).ok_or(Refusal::Unknown)?;
    if is_annulled(election) {
        return Err(Refusal::NothingToAnnul);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    let reason = reason.trim().to_owned();
    let Some(round) = round else {
        return Ok(vec![Fact::ElectionAnnulled { election: id, reason }]);
    };
    // What came later rests on it: the last one goes first.
    let last = |known: &&Round| known.status != RoundStatus::Annulled;
    if election.rounds.iter().rev().find(last).is_none_or(|known| known.id != round) {
        return Err(Refusal::NotTheLastRound);
    }
    let other = |one: &&Election| one.item == election.item && one.id != id && one.is_running();
    if let Some(running) = meeting.elections.iter().find(other) {
        return Err(Refusal::ElectionRunning { election: running.id });
    }
    Ok(vec![Fact::RoundAnnulled { round, reason }])
}
