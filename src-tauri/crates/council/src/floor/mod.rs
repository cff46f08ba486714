//! The floor: who has asked for it, who has it, and how long each has spoken.

mod acts;
mod turn;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::SideKey,
    ids::{ItemId, MotionId, PersonId, RequestId},
    meeting::Meeting,
    refusal::Refusal,
    time::{Stamp, Timer},
};

pub(crate) use acts::{
    Change, can_anybody_ask, can_place, can_yield, decide, finish, is_overridable, seconds_for,
};

/// What somebody wants the floor for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To speak.
    #[default]
    Speak,
    /// To ask a question.
    Question,
    /// 秩序问题: ahead of the queue, and may interrupt.
    PointOfOrder,
}

/// What is spoken about: the immediately pending question, or the item where none is pending.
/// Speeches are counted for each anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A pending motion.
    Motion(MotionId),
    /// A paragraph of one, where they are debated one by one.
    Paragraph(MotionId, u32),
    /// The item itself.
    Item(ItemId),
}

/// A request for the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its identity.
    pub id: RequestId,
    /// Who asks.
    pub person: PersonId,
    /// What for.
    pub purpose: Purpose,
    /// On which side; neutral where none.
    pub side: Option<SideKey>,
    /// When.
    pub at: Stamp,
}

/// A speech.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// The request from which it came.
    pub id: RequestId,
    /// Who speaks.
    pub person: PersonId,
    /// What for.
    pub purpose: Purpose,
    /// On which side; neutral where none.
    pub side: Option<SideKey>,
    /// About what.
    pub subject: Option<Subject>,
    /// How long they may speak, in milliseconds.
    pub limit_ms: u64,
    /// When they began.
    pub began: Stamp,
    /// How long they have spoken; pauses do not count.
    pub timer: Timer,
}

/// The floor of the item in hand, and the speeches of the whole meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Floor {
    /// Requests, oldest first.
    pub queue: Vec<Request>,
    /// Who has the floor.
    pub speaking: Option<Speech>,
    /// Who had it when a point of order interrupted.
    pub interrupted: Vec<Speech>,
    /// Speeches that have ended, oldest first.
    pub speeches: Vec<Speech>,
    arranged: Option<Arranged>,
    tracks: Tracks,
}

/// The order into which the chair put those who waited. Whoever asks later follows them.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Arranged {
    subject: Option<Subject>,
    order: Vec<RequestId>,
}

/// What would otherwise be looked for in all speeches of the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Tracks {
    /// Requests ever made.
    known: BTreeSet<RequestId>,
    /// Speeches that count, by person and subject.
    spoken: BTreeMap<(PersonId, Subject), u32>,
    /// The side of the last speech on a subject.
    last_side: BTreeMap<Subject, SideKey>,
    /// Subjects on which a speech in debate was begun.
    debated: BTreeSet<Subject>,
}

impl Floor {
    fn request(&self, id: RequestId) -> Result<&Request, Refusal> {
        self.queue.iter().find(|request| request.id == id).ok_or(Refusal::Unknown)
    }

    fn speaker(&self) -> Result<&Speech, Refusal> {
        self.speaking.as_ref().ok_or(Refusal::NobodySpeaks)
    }

    /// The speech that is being made, where its time runs.
    pub(crate) fn running(&self) -> Option<&Speech> {
        self.speaking.as_ref().filter(|speech| speech.timer.running_since.is_some())
    }

    fn knows(&self, id: RequestId) -> bool {
        self.tracks.known.contains(&id)
    }

    pub(crate) fn ask(&mut self, request: Request) {
        self.tracks.known.insert(request.id);
        self.queue.push(request);
    }

    /// Empties the queue: an item has ended.
    pub(crate) fn clear(&mut self) {
        self.queue.clear();
        self.arranged = None;
    }

    /// Those who wait on a subject come in this order.
    pub(crate) fn arrange(&mut self, subject: Option<Subject>, order: &[RequestId]) {
        self.arranged = Some(Arranged { subject, order: order.to_vec() });
    }

    pub(crate) fn pause(&mut self, at: Stamp) {
        if let Some(speech) = &mut self.speaking {
            speech.timer.stop(at.steady_ms);
        }
    }

    pub(crate) fn resume(&mut self, at: Stamp) {
        if let Some(speech) = &mut self.speaking
            && speech.timer.running_since.is_none()
        {
            speech.timer.running_since = Some(at.steady_ms);
        }
    }

    pub(crate) fn extend(&mut self, seconds: u32) {
        if let Some(speech) = &mut self.speaking {
            speech.limit_ms += u64::from(seconds) * 1000;
        }
    }

    pub(crate) fn withdraw(&mut self, request: RequestId) {
        self.queue.retain(|other| other.id != request);
    }

    pub(crate) fn begin(&mut self, speech: Speech) {
        self.withdraw(speech.id);
        self.tracks.known.insert(speech.id);
        if let Some(subject) = speech.subject {
            // To ask a question or to raise a point of order is not to debate.
            if speech.purpose == Purpose::Speak {
                self.tracks.debated.insert(subject);
            }
            if let Some(side) = &speech.side {
                self.tracks.last_side.insert(subject, side.clone());
            }
        }
        if let Some(mut before) = self.speaking.take() {
            before.timer.stop(speech.began.steady_ms);
            self.interrupted.push(before);
        }
        self.speaking = Some(speech);
    }

    pub(crate) fn end(&mut self, request: RequestId, at: Stamp) {
        let ended = match self.speaking.take_if(|speech| speech.id == request) {
            Some(speech) => {
                self.speaking = self.interrupted.pop();
                Some(speech)
            }
            None => self
                .interrupted
                .iter()
                .position(|speech| speech.id == request)
                .map(|place| self.interrupted.remove(place)),
        };
        if let Some(mut speech) = ended {
            speech.timer.stop(at.steady_ms);
            if let (Some(subject), Purpose::Speak) = (speech.subject, speech.purpose) {
                *self.tracks.spoken.entry((speech.person, subject)).or_default() += 1;
            }
            self.speeches.push(speech);
        }
    }
}

impl Meeting {
    /// What is spoken about now.
    #[must_use]
    pub fn subject(&self) -> Option<Subject> {
        self.immediately_pending()
            .map(|motion| match motion.seriatim {
                Some(seriatim) => Subject::Paragraph(motion.id, seriatim.paragraph),
                None => Subject::Motion(motion.id),
            })
            .or(self.current.map(Subject::Item))
    }

    /// How often somebody has spoken on the subject in hand; questions and points of order do
    /// not count.
    #[must_use]
    pub fn speeches_of(&self, person: PersonId) -> u32 {
        let spoken = |subject| self.floor.tracks.spoken.get(&(person, subject)).copied();
        self.subject().and_then(spoken).unwrap_or(0)
    }

    /// The item to which a subject belongs.
    #[must_use]
    pub fn item_of(&self, subject: Subject) -> Option<ItemId> {
        match subject {
            Subject::Item(item) => Some(item),
            Subject::Motion(motion) | Subject::Paragraph(motion, _) => {
                self.motion(motion).map(|motion| motion.item)
            }
        }
    }

    /// Whether a speech was begun on a subject.
    pub(crate) fn was_debated(&self, subject: Subject) -> bool {
        self.floor.tracks.debated.contains(&subject)
    }
}
