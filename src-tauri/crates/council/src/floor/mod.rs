//! The floor: who has asked for it, who has it, and how long each has spoken.

mod acts;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::SideKey,
    ids::{ItemId, MotionId, PersonId, RequestId},
    meeting::Meeting,
    refusal::Refusal,
    rules::FloorOrder,
    time::{Stamp, Timer},
};

pub(crate) use acts::{
    Change, can_anybody_ask, can_yield, decide, finish, is_overridable, seconds_for,
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
    tracks: Tracks,
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

    /// Whether a speech was begun on a subject.
    pub(crate) fn was_debated(&self, subject: Subject) -> bool {
        self.floor.tracks.debated.contains(&subject)
    }

    /// The queue in the order in which the floor will be given: points of order first, then as
    /// the rules say (RONR 42:5–13; 居民议事十二原则 3). Each place is given as if those before
    /// had spoken, so that the sides alternate down the whole queue.
    #[must_use]
    pub fn queue(&self) -> Vec<&Request> {
        let waiting = &self.floor.queue;
        let mut queue = Vec::with_capacity(waiting.len());
        if waiting.is_empty() {
            return queue;
        }
        let turn = Turn::of(self);
        let mut groups: BTreeMap<_, Vec<(usize, &Request)>> = BTreeMap::new();
        for (place, request) in waiting.iter().enumerate() {
            groups.entry(turn.precedence(self, request)).or_default().push((place, request));
        }
        let mut side = turn.last_side;
        for group in groups.into_values() {
            if turn.alternates {
                alternate(group, &mut side, &mut queue);
            } else {
                queue.extend(group.into_iter().map(|(_, request)| request));
            }
        }
        queue
    }

    /// Who gets the floor next: the first of the queue, without the order of the rest.
    #[must_use]
    pub fn next_request(&self) -> Option<&Request> {
        let waiting = &self.floor.queue;
        if waiting.is_empty() {
            return None;
        }
        let turn = Turn::of(self);
        let same =
            |request: &Request| request.side.is_some() && request.side.as_ref() == turn.last_side;
        waiting.iter().min_by_key(|request| {
            (turn.precedence(self, request), turn.alternates && same(request))
        })
    }
}

/// What decides who is next, the same for everybody who waits.
struct Turn<'a> {
    alternates: bool,
    subject: Option<Subject>,
    mover: Option<PersonId>,
    /// The side of whoever spoke last, where sides alternate.
    last_side: Option<&'a SideKey>,
}

impl<'a> Turn<'a> {
    fn of(meeting: &'a Meeting) -> Self {
        let order = meeting.rules.as_ref().map_or(FloorOrder::Asked, |rules| rules.floor.order);
        let alternates = order == FloorOrder::Alternate;
        let subject = meeting.subject();
        let last = |subject| meeting.floor.tracks.last_side.get(&subject);
        Self {
            alternates,
            subject,
            mover: meeting.immediately_pending().map(|motion| motion.mover),
            last_side: subject.and_then(last).filter(|_| alternates),
        }
    }

    /// The smaller, the sooner; of equals whoever takes another side than the last, and of those
    /// whoever asked first.
    fn precedence(&self, meeting: &Meeting, request: &Request) -> (bool, bool, u32) {
        let late = request.purpose != Purpose::PointOfOrder;
        if !self.alternates {
            return (late, true, 0);
        }
        let spoken = |subject| meeting.floor.tracks.spoken.get(&(request.person, subject)).copied();
        let spoken = self.subject.and_then(spoken).unwrap_or(0);
        (late, !(spoken == 0 && self.mover == Some(request.person)), spoken)
    }
}

/// Puts equals one after another, each on another side than the one before as far as there are
/// any; who takes no side follows everybody. Each side waits in a line of its own.
fn alternate<'a>(
    group: Vec<(usize, &'a Request)>,
    last_side: &mut Option<&'a SideKey>,
    queue: &mut Vec<&'a Request>,
) {
    let mut lines: BTreeMap<Option<&SideKey>, VecDeque<(usize, &Request)>> = BTreeMap::new();
    for (place, request) in group {
        lines.entry(request.side.as_ref()).or_default().push_back((place, request));
    }
    loop {
        let first = |(side, line): (&Option<&SideKey>, &VecDeque<(usize, &Request)>)| {
            let same = side.is_some() && *side == *last_side;
            line.front().map(|(place, _)| (same, *place))
        };
        let Some(side) = lines
            .iter()
            .filter_map(|(side, line)| Some((first((side, line))?, *side)))
            .min_by_key(|(key, _)| *key)
            .map(|(_, side)| side)
        else {
            return;
        };
        let next = lines.get_mut(&side).and_then(VecDeque::pop_front);
        queue.extend(next.map(|(_, request)| request));
        *last_side = side.or(*last_side);
    }
}
