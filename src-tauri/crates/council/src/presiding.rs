//! 主持: who presides, and who stands in. The chair of a body of neutral chairs hands the chair over
//! before speaking, and gets it back when the question is decided; where an officer is absent,
//! somebody is chosen for the meeting.

use crate::{
    event::Fact,
    ids::{MotionId, PersonId},
    meeting::Meeting,
    people::{Capacity, Office},
    refusal::Refusal,
    rules::Ground,
};

/// The chair, handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handover {
    /// To whom.
    pub to: PersonId,
    /// By whom.
    pub from: PersonId,
    /// Until which question is decided; until taken back where none was pending.
    pub motion: Option<MotionId>,
}

/// Who presides in place of the chair.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Presiding {
    /// The chair, where it is handed over.
    pub handed_over: Option<Handover>,
    /// Officers who were chosen for this meeting alone.
    pub chosen: Vec<(Office, PersonId)>,
}

/// The acts of this area.
pub(crate) enum Change {
    HandOver(PersonId),
    TakeBack,
    Choose(Office, PersonId),
}

pub(crate) fn decide(meeting: &Meeting, change: Change) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::HandOver(to) => {
            let from = can_hand_over(meeting)?;
            check_substitute(meeting, to)?;
            if from == to {
                return Err(Refusal::HoldsOffice { person: to });
            }
            // Until the main question is disposed of, not only what was moved upon it.
            let pending = meeting.pending();
            let main = pending.iter().find(|motion| motion.kind.is_main());
            let motion = main.or(pending.first()).map(|motion| motion.id);
            Ok(vec![Fact::ChairHandedOver { from, to, motion }])
        }
        Change::TakeBack => {
            can_take_back(meeting)?;
            Ok(vec![Fact::ChairReturned])
        }
        Change::Choose(office, person) => {
            can_choose(meeting, office)?;
            check_substitute(meeting, person)?;
            Ok(vec![Fact::ChosenForMeeting { office, person }])
        }
    }
}

/// Whoever presides is a member in the room or sits in by right.
fn check_substitute(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    match meeting.in_room(person)?.capacity {
        Capacity::Member | Capacity::Consultative => Ok(()),
        Capacity::Observer => {
            Err(Refusal::ObserversListen { person, cite: meeting.cite(Ground::RightToSpeak) })
        }
    }
}

/// Whether the chair can be handed over now, and by whom.
pub(crate) fn can_hand_over(meeting: &Meeting) -> Result<PersonId, Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    if meeting.presiding.handed_over.is_some() {
        return Err(Refusal::ChairIsHandedOver);
    }
    let from = meeting.chair().ok_or(Refusal::NoChair)?;
    let other = |seat: &crate::roll::Seat| {
        seat.is_present() && seat.person != from && seat.capacity != Capacity::Observer
    };
    if meeting.roll.iter().any(other) { Ok(from) } else { Err(Refusal::NobodyPresent) }
}

/// The chair comes back when the question is decided, and not before (RONR 43:29); sooner only
/// where whoever stands in has left.
pub(crate) fn can_take_back(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    let handover = meeting.presiding.handed_over.ok_or(Refusal::ChairNotHandedOver)?;
    if !meeting.is_here(handover.to) {
        return Ok(());
    }
    let pending =
        handover.motion.filter(|id| meeting.motion(*id).is_some_and(|motion| motion.is_pending()));
    match pending {
        Some(motion) => {
            Err(Refusal::QuestionFirst { motion, cite: meeting.cite(Ground::ChairNeutral) })
        }
        None => Ok(()),
    }
}

/// Somebody is chosen where the officer is not there, or where there is none.
pub(crate) fn can_choose(meeting: &Meeting, office: Office) -> Result<(), Refusal> {
    use crate::sitting::Phase;
    match meeting.phase {
        Phase::SigningIn | Phase::InSession => {}
        Phase::Recess => return Err(Refusal::InRecess),
        Phase::Preparing => return Err(Refusal::SignInClosed),
        Phase::Adjourned | Phase::Signing | Phase::Signed => return Err(Refusal::PhasePast),
    }
    match meeting.holder(office).filter(|person| meeting.is_here(*person)) {
        Some(person) => Err(Refusal::HoldsOffice { person }),
        None if meeting.roll.iter().any(|s| s.is_present() && s.capacity != Capacity::Observer) => {
            Ok(())
        }
        None => Err(Refusal::NobodyPresent),
    }
}

impl Meeting {
    /// Who presides now: whoever the chair was handed to, or the chair.
    #[must_use]
    pub fn presiding(&self) -> Option<PersonId> {
        self.presiding.handed_over.map(|handover| handover.to).or_else(|| self.chair())
    }

    /// Whoever presides over a body of neutral chairs takes no part in debate, moves nothing and
    /// seconds nothing.
    pub(crate) fn chair_may_take_part(&self, person: PersonId) -> Result<(), Refusal> {
        let neutral = self.rules.as_ref().is_some_and(|rules| rules.floor.chair_neutral);
        if neutral && self.presiding() == Some(person) {
            return Err(Refusal::ChairNeutral { person, cite: self.cite(Ground::ChairNeutral) });
        }
        Ok(())
    }
}
