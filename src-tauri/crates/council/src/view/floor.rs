//! The floor as it is shown: who speaks, for how long, and who is next.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::{Side, SideKey},
    floor::{Purpose, Speech, seconds_for},
    ids::{PersonId, RequestId},
    meeting::Meeting,
    people::Names,
    quorum::count,
    rules::Ground,
    time::Timer,
};

/// How long and how often each may speak on the question in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LimitsView {
    /// Length of a speech in seconds.
    pub seconds: u32,
    /// Speeches of each person; as many as they like where none.
    pub speeches: Option<u32>,
    /// Whether the body has ordered other limits than those of the rules.
    pub ordered: bool,
}

/// How long and how often each may speak on the question in hand.
#[must_use]
pub(crate) fn limits(meeting: &Meeting) -> LimitsView {
    let order = meeting.limit_in_force();
    let rule = meeting.rules.as_ref().and_then(|rules| rules.floor.speeches_per_question);
    let speeches = order.speeches.or(rule).filter(|_| meeting.binds(Ground::SpeechNumber));
    LimitsView {
        seconds: seconds_for(meeting, Purpose::Speak),
        speeches,
        ordered: order.seconds.is_some() || order.speeches.is_some(),
    }
}

/// Who has the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpeakerView {
    /// The speech.
    pub request: RequestId,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Where they sit or live.
    pub seat: String,
    /// What for.
    pub purpose: Purpose,
    /// On which side.
    pub side: Option<Side>,
    /// Which speech of theirs on this subject it is, from 1.
    pub nth: u32,
    /// How long they may speak, in milliseconds.
    #[ts(type = "number")]
    pub limit_ms: u64,
    /// How long they have spoken.
    pub timer: Timer,
    /// How many speeches were made on this subject, on each side of the item, by key.
    pub by_side: Vec<SideCount>,
    /// How long they have spoken in earlier speeches of this meeting, in milliseconds.
    #[ts(type = "number")]
    pub earlier_ms: u64,
}

/// Speeches on a side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideCount {
    /// The side.
    pub side: Side,
    /// How many.
    pub speeches: u32,
}

/// A request for the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestView {
    /// Its identity.
    pub request: RequestId,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// What for.
    pub purpose: Purpose,
    /// On which side.
    pub side: Option<Side>,
    /// Which speech of theirs on this subject it would be, from 1.
    pub nth: u32,
    /// How long they may speak, in seconds.
    pub seconds: u32,
}

/// A side of the debate in hand by its key.
pub(super) fn side(meeting: &Meeting, key: Option<&SideKey>) -> Option<Side> {
    let key = key?;
    let item = meeting.current.and_then(|id| meeting.item(id))?;
    item.sides.iter().find(|side| side.key == *key).cloned()
}

/// Somebody who has the floor, as shown.
#[must_use]
pub fn speaker(meeting: &Meeting, names: &Names, speech: &Speech) -> SpeakerView {
    let before = || meeting.floor.speeches.iter().filter(|other| other.subject == speech.subject);
    let sides = meeting
        .current
        .and_then(|id| meeting.item(id))
        .map_or(&[][..], |item| item.sides.as_slice());
    SpeakerView {
        request: speech.id,
        person: speech.person,
        name: names.name(speech.person).to_owned(),
        seat: names.seat(speech.person).to_owned(),
        purpose: speech.purpose,
        side: side(meeting, speech.side.as_ref()),
        nth: count(
            before()
                .filter(|other| other.person == speech.person && other.purpose == speech.purpose)
                .count(),
        ) + 1,
        limit_ms: speech.limit_ms,
        timer: speech.timer,
        by_side: sides
            .iter()
            .map(|side| SideCount {
                side: side.clone(),
                speeches: count(
                    before().filter(|other| other.side.as_ref() == Some(&side.key)).count(),
                ),
            })
            .collect(),
        earlier_ms: meeting
            .floor
            .speeches
            .iter()
            .filter(|other| other.person == speech.person)
            .map(|other| other.timer.spent_ms)
            .sum(),
    }
}

/// The queue in the order in which the floor will be given.
#[must_use]
pub fn queue(meeting: &Meeting, names: &Names) -> Vec<RequestView> {
    meeting
        .queue()
        .into_iter()
        .map(|request| RequestView {
            request: request.id,
            person: request.person,
            name: names.name(request.person).to_owned(),
            purpose: request.purpose,
            side: side(meeting, request.side.as_ref()),
            nth: meeting.speeches_of(request.person) + 1,
            seconds: seconds_for(meeting, request.purpose),
        })
        .collect()
}
