//! Who may be in the room and speak besides members: a closed part, and time for residents.

use crate::{event::Fact, meeting::Meeting, refusal::Refusal, rules::Ground};

/// The acts of this area. Doors are closed by a resolution and by nothing else.
pub(crate) enum Change {
    OpenDoors,
    OpenPublicTime,
    ClosePublicTime,
}

pub(crate) fn decide(meeting: &Meeting, change: &Change) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    match change {
        Change::OpenDoors => match meeting.doors_closed {
            Some(_) => Ok(vec![Fact::DoorsOpened]),
            None => Err(Refusal::DoorsStandSo),
        },
        Change::OpenPublicTime => {
            if meeting.public_time_rule().is_none() {
                return Err(Refusal::NoPublicTime { cite: meeting.cite(Ground::RightToSpeak) });
            }
            meeting.item_in_hand()?;
            meeting.no_vote_open()?;
            meeting.nothing_pending()?;
            if meeting.doors_closed.is_some() {
                return Err(Refusal::DoorsAreClosed { cite: meeting.cite(Ground::ClosedDoors) });
            }
            if meeting.public_time {
                Err(Refusal::PublicTimeStandsSo)
            } else {
                Ok(vec![Fact::PublicTimeOpened])
            }
        }
        Change::ClosePublicTime if meeting.public_time => {
            let mut facts = crate::floor::finish(meeting);
            facts.push(Fact::PublicTimeClosed);
            Ok(facts)
        }
        Change::ClosePublicTime => Err(Refusal::PublicTimeStandsSo),
    }
}

impl Meeting {
    pub(crate) fn public_time_rule(&self) -> Option<&crate::rules::PublicTime> {
        self.rules.as_ref().and_then(|rules| rules.floor.public_time.as_ref())
    }
}
