//! The pages on which the desk may hold the room, besides what the meeting itself leads to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RoomItem, RoomView, Scene, behind_doors, item, room, room_question, showing, speaker};
use crate::{agenda::ItemStatus, meeting::Meeting, people::Names, quorum};

/// How many who wait stand on one page.
const WAITING: usize = 8;

/// A page that the desk holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RoomPage {
    /// The agenda.
    Agenda,
    /// The roll and the quorum.
    Attendance,
    /// Who speaks and who waits.
    Queue,
    /// The motion in hand.
    Motion,
    /// The last result.
    Result,
}

/// A line of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomLine {
    /// The item.
    pub item: RoomItem,
    /// How far it has come.
    pub status: ItemStatus,
}

/// What the room sees while the desk holds a page. Where there is nothing to show on it, and
/// behind closed doors, the room sees what it would see by itself.
#[must_use]
pub fn room_page(meeting: &Meeting, names: &Names, page: RoomPage) -> Option<RoomView> {
    let held = if behind_doors(meeting) { None } else { scene(meeting, names, page) };
    match held {
        Some(scene) => showing(meeting, names, scene),
        None => room(meeting, names),
    }
}

fn scene(meeting: &Meeting, names: &Names, page: RoomPage) -> Option<Scene> {
    match page {
        RoomPage::Agenda => Some(Scene::Agenda { lines: lines(meeting) }),
        RoomPage::Attendance => Some(Scene::Attendance),
        RoomPage::Queue => Some(queue(meeting, names)),
        RoomPage::Motion => {
            let motion = meeting.awaiting_second().or_else(|| meeting.immediately_pending())?;
            Some(Scene::Floor {
                question: Some(room_question(meeting, names, motion)),
                speaker: None,
            })
        }
        RoomPage::Result => {
            meeting.votes.iter().rev().find_map(|vote| super::result_of(meeting, names, vote))
        }
    }
}

fn lines(meeting: &Meeting) -> Vec<RoomLine> {
    let line = |id| {
        let status = meeting.item(id)?.status;
        Some(RoomLine { item: item(meeting, id)?, status })
    };
    meeting.children(None).into_iter().filter_map(line).collect()
}

fn queue(meeting: &Meeting, names: &Names) -> Scene {
    let mut waiting: Vec<_> = super::waiting(meeting, names).collect();
    let more = quorum::count(waiting.len().saturating_sub(WAITING));
    waiting.truncate(WAITING);
    let speaking = meeting.floor.speaking.as_ref();
    Scene::Queue { speaker: speaking.map(|speech| speaker(meeting, names, speech)), waiting, more }
}
