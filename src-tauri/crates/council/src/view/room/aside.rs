//! What the room sees beside the business in hand: how many have answered a written vote, and what
//! was adopted, once the meeting is over.

use super::{Scene, room_question};
use crate::{
    event::Fact,
    meeting::Meeting,
    motion::{Disposal, Motion, Status},
    people::Names,
    view::{
        record,
        written::{self, Bar},
    },
};

pub(super) fn adjourned(meeting: &Meeting) -> Scene {
    Scene::Adjourned {
        at: meeting.sittings.last().and_then(|sitting| sitting.spell.until),
        carried: adopted(meeting),
    }
}

/// The written vote that was opened last, unless that was behind closed doors.
pub(super) fn in_writing(meeting: &Meeting, names: &Names) -> Option<Scene> {
    let vote = meeting.written_votes().next_back()?;
    if record::closed(meeting).votes.contains(&vote.id) {
        return None;
    }
    let sums = written::sums(meeting, vote)?;
    Some(Scene::Written {
        question: room_question(meeting, names, meeting.motion(vote.motion)?),
        until: sums.until,
        bars: sums.bars.into_iter().filter(Bar::is_turnout).collect(),
    })
}

/// The same in a meeting that goes on: while no item is in hand, and right after something was
/// done about it.
pub(super) fn meanwhile(meeting: &Meeting, names: &Names) -> Option<Scene> {
    let shown = meeting.current.is_none() || just_in_writing(meeting);
    if shown { in_writing(meeting, names) } else { None }
}

/// Whether the last act was about a written vote that runs.
fn just_in_writing(meeting: &Meeting) -> bool {
    let Some((act, _)) = meeting.index.standing.last() else { return false };
    let latest = meeting.log.iter().rev().skip_while(|event| event.act != *act);
    let mut latest = latest.take_while(|event| event.act == *act);
    latest.any(|event| {
        matches!(
            event.fact,
            Fact::MotionDisposed { disposal: Disposal::InWriting, .. }
                | Fact::FormsIssued { .. }
                | Fact::FormReturned { .. }
                | Fact::FormTakenBack { .. }
        )
    })
}

/// Main motions that were adopted in the open and stand.
fn adopted(meeting: &Meeting) -> Vec<String> {
    let closed = record::closed(meeting);
    let adopted = |motion: &&Motion| {
        motion.kind.is_main()
            && matches!(motion.status, Status::Disposed(how) if how.is_adoption())
            && !closed.adopted.contains(&motion.id)
    };
    meeting.motions.iter().filter(adopted).map(|motion| motion.text.clone()).collect()
}
