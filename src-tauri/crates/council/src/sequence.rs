//! 改不改、改什么、怎么改: questions that follow one another on an item. Each is a main motion of its
//! own, with its own second, debate and vote; the next may be moved only once the one before it
//! was adopted, and where one fails, the rest are not put any more (不再表决).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::{Item, ItemStatus},
    event::Fact,
    ids::{ItemId, MotionId, PersonId},
    meeting::Meeting,
    motion::{self, Disposal, KindName, Proposal, Status},
    quorum::count,
    refusal::Refusal,
};

/// The fewest and the most questions of one sequence.
const QUESTIONS: std::ops::RangeInclusive<usize> = 2..=8;

/// A question of a sequence, which becomes a main motion when its turn comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkedQuestion {
    /// The motion that it becomes.
    pub motion: MotionId,
    /// Its words.
    pub text: String,
    /// The class of the matter, by its key in the rules, where it has one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub matter: Option<String>,
}

impl LinkedQuestion {
    /// What is moved when its turn comes.
    #[must_use]
    pub fn proposal(&self) -> Proposal {
        Proposal::Main { text: self.text.clone(), matter: self.matter.clone() }
    }
}

/// Questions that follow one another on an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// On which item.
    pub item: ItemId,
    /// The questions, in order.
    pub questions: Vec<LinkedQuestion>,
}

/// Where a question of a sequence stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// The question before it has not been decided.
    Waiting,
    /// It can be moved now.
    Next,
    /// It has been moved, and is not decided.
    Moved,
    /// It was adopted.
    Adopted,
    /// It failed: lost, withdrawn, not seconded, or put away for this meeting.
    Failed,
    /// A question before it failed, so that it is not put any more.
    NotReached,
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Link { item: ItemId, questions: &'a [LinkedQuestion] },
    Move { motion: MotionId, mover: PersonId },
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::Link { item, questions } => link(meeting, item, questions),
        Change::Move { motion, mover } => {
            let question = can_move(meeting)?;
            if question.motion != motion {
                return Err(Refusal::NotItsTurn);
            }
            motion::make(meeting, motion, mover, &question.proposal())
        }
    }
}

/// Whether questions can be put in sequence on some item.
pub(crate) fn can_link(meeting: &Meeting) -> Result<(), Refusal> {
    crate::agenda::not_adjourned(meeting)?;
    let mut first = None;
    for item in &meeting.agenda {
        match check_item(meeting, item) {
            Ok(()) => return Ok(()),
            Err(refusal) => first.get_or_insert(refusal),
        };
    }
    Err(first.unwrap_or(Refusal::Unknown))
}

/// An item that is not closed, and on which no sequence has begun that is not over.
fn check_item(meeting: &Meeting, item: &Item) -> Result<(), Refusal> {
    match item.status {
        ItemStatus::Waiting | ItemStatus::Open | ItemStatus::Left => {}
        ItemStatus::Closed | ItemStatus::Deferred => return Err(Refusal::ItemIsClosed),
    }
    match meeting.sequence_on(item.id) {
        Some(sequence) if meeting.has_begun(sequence) && !meeting.is_over(sequence) => {
            Err(Refusal::SequenceHasBegun)
        }
        Some(_) | None => Ok(()),
    }
}

/// Puts questions in sequence. Said again before the first is moved, it takes the place of what was
/// said; with none at all the sequence is given up.
fn link(
    meeting: &Meeting,
    item: ItemId,
    questions: &[LinkedQuestion],
) -> Result<Vec<Fact>, Refusal> {
    crate::agenda::not_adjourned(meeting)?;
    check_item(meeting, meeting.item(item).ok_or(Refusal::Unknown)?)?;
    let replaced = meeting.sequence_on(item).filter(|known| !meeting.has_begun(known));
    let gives_up = questions.is_empty() && replaced.is_some();
    if !gives_up && !QUESTIONS.contains(&questions.len()) {
        let (least, most) = (count(*QUESTIONS.start()), count(*QUESTIONS.end()));
        return Err(Refusal::QuestionsOutOfRange { count: count(questions.len()), least, most });
    }
    for (place, question) in questions.iter().enumerate() {
        motion::check_main(meeting, &question.text, question.matter.as_deref())?;
        let id = question.motion;
        let again = questions[..place].iter().any(|other| other.motion == id);
        let own = replaced.is_some_and(|known| known.questions.iter().any(|q| q.motion == id));
        if again || meeting.is_known(id) && !own {
            return Err(Refusal::AlreadyThere);
        }
    }
    let trimmed = |question: &LinkedQuestion| LinkedQuestion {
        text: question.text.trim().to_owned(),
        ..question.clone()
    };
    Ok(vec![Fact::QuestionsLinked { item, questions: questions.iter().map(trimmed).collect() }])
}

/// The question of the item in hand that can be moved now.
pub(crate) fn can_move(meeting: &Meeting) -> Result<&LinkedQuestion, Refusal> {
    meeting.in_session()?;
    let item = meeting.item_in_hand()?.id;
    let sequence = meeting.sequence_on(item).ok_or(Refusal::NoSequence)?;
    let turns = meeting.turns(sequence);
    let next = sequence.questions.iter().zip(&turns).find(|(_, turn)| **turn == Turn::Next);
    let Some((question, _)) = next else {
        return Err(not_now(&turns));
    };
    motion::can_move(meeting, KindName::Main)?;
    Ok(question)
}

/// Why no question of a sequence can be moved now.
fn not_now(turns: &[Turn]) -> Refusal {
    let place = |wanted| turns.iter().position(|turn| *turn == wanted).map(|place| place + 1);
    if let Some(failed) = place(Turn::Failed) {
        return Refusal::SequenceStopped { question: count(failed) };
    }
    match place(Turn::Moved) {
        Some(moved) => Refusal::QuestionUndecided { question: count(moved) },
        None => Refusal::NoSequence,
    }
}

/// The questions that are not put any more after facts that dispose of the one before them.
pub(crate) fn not_reached(meeting: &Meeting, facts: &[Fact]) -> Vec<Fact> {
    let disposed: Vec<(MotionId, Disposal)> = facts.iter().filter_map(disposal).collect();
    let Some(sequence) = disposed.iter().find_map(|(motion, _)| meeting.sequence_of(*motion))
    else {
        return Vec::new();
    };
    let now = |id: MotionId| {
        let then = disposed.iter().rev().find(|(motion, _)| *motion == id);
        then.map(|(_, how)| Status::Disposed(*how)).or_else(|| meeting.motion(id).map(|m| m.status))
    };
    let before = meeting.turns(sequence);
    let after = turns(meeting, sequence, now);
    let gone = |((_, before), after): &((&LinkedQuestion, Turn), Turn)| {
        *before != Turn::NotReached && *after == Turn::NotReached
    };
    let each = sequence.questions.iter().zip(before).zip(after);
    let motions: Vec<MotionId> = each.filter(gone).map(|((q, _), _)| q.motion).collect();
    if motions.is_empty() {
        return Vec::new();
    }
    vec![Fact::QuestionsNotReached { item: sequence.item, motions }]
}

fn disposal(fact: &Fact) -> Option<(MotionId, Disposal)> {
    if let Fact::MotionDisposed { motion, disposal } = fact {
        Some((*motion, *disposal))
    } else if let Fact::ConsentGiven { motion } = fact {
        Some((*motion, Disposal::Consented))
    } else {
        None
    }
}

/// Where each question of a sequence stands, when motions stand as `status` says.
fn turns(
    meeting: &Meeting,
    sequence: &Sequence,
    status: impl Fn(MotionId) -> Option<Status>,
) -> Vec<Turn> {
    let mut ahead = Turn::Next;
    let mut turns = Vec::new();
    for question in &sequence.questions {
        let turn = match status(question.motion) {
            None => ahead,
            Some(moved) => turn_of(meeting, question.motion, moved, &status),
        };
        ahead = match turn {
            Turn::Adopted => Turn::Next,
            Turn::Failed | Turn::NotReached => Turn::NotReached,
            Turn::Waiting | Turn::Next | Turn::Moved => Turn::Waiting,
        };
        turns.push(turn);
    }
    turns
}

fn turn_of(
    meeting: &Meeting,
    motion: MotionId,
    moved: Status,
    status: &impl Fn(MotionId) -> Option<Status>,
) -> Turn {
    let Status::Disposed(how) = moved else { return Turn::Moved };
    match how {
        Disposal::Carried | Disposal::Consented => Turn::Adopted,
        // It comes back, or may: nothing is decided.
        Disposal::Postponed
        | Disposal::Referred
        | Disposal::Tabled
        | Disposal::InWriting
        | Disposal::Annulled
        | Disposal::Unfinished => Turn::Moved,
        Disposal::Divided => of_parts(meeting, motion, status),
        Disposal::Lost
        | Disposal::Withdrawn
        | Disposal::NotSeconded
        | Disposal::Dropped
        | Disposal::PostponedIndefinitely
        | Disposal::NotConsidered
        | Disposal::Rescinded
        | Disposal::Granted
        | Disposal::Denied
        | Disposal::Answered => Turn::Failed,
    }
}

/// A divided question is adopted where some part of it is, once all have been decided.
fn of_parts(
    meeting: &Meeting,
    whole: MotionId,
    status: &impl Fn(MotionId) -> Option<Status>,
) -> Turn {
    let parts = meeting.motions.iter().filter(|motion| motion.part_of == Some(whole));
    let turns: Vec<Turn> = parts
        .filter_map(|part| Some(turn_of(meeting, part.id, status(part.id)?, status)))
        .collect();
    if turns.contains(&Turn::Moved) {
        Turn::Moved
    } else if turns.contains(&Turn::Adopted) {
        Turn::Adopted
    } else {
        Turn::Failed
    }
}

impl Meeting {
    /// The sequence on an item that was put there last.
    #[must_use]
    pub fn sequence_on(&self, item: ItemId) -> Option<&Sequence> {
        self.sequences.iter().rev().find(|sequence| sequence.item == item)
    }

    /// The sequence to which a motion belongs, or the whole of which it is a part.
    #[must_use]
    pub fn sequence_of(&self, motion: MotionId) -> Option<&Sequence> {
        if self.sequences.is_empty() {
            return None;
        }
        let has = |id| {
            let with = |sequence: &&Sequence| sequence.questions.iter().any(|q| q.motion == id);
            self.sequences.iter().rev().find(with)
        };
        has(motion).or_else(|| {
            let whole = self.motion(motion)?.part_of?;
            self.sequence_of(whole)
        })
    }

    /// Where each question of a sequence stands, in order.
    #[must_use]
    pub fn turns(&self, sequence: &Sequence) -> Vec<Turn> {
        turns(self, sequence, |id| self.motion(id).map(|motion| motion.status))
    }

    /// Whether an identity is that of a motion, or of a question that will be one.
    pub(crate) fn is_known(&self, id: MotionId) -> bool {
        let linked = |sequence: &Sequence| sequence.questions.iter().any(|q| q.motion == id);
        self.motion(id).is_some() || self.sequences.iter().any(linked)
    }

    /// The question of the same sequence that was moved after a motion.
    pub(crate) fn moved_after(&self, motion: MotionId) -> Option<MotionId> {
        let sequence = self.sequence_of(motion)?;
        let place = sequence.questions.iter().position(|q| q.motion == motion)?;
        let next = sequence.questions.get(place + 1)?.motion;
        self.motion(next).map(|motion| motion.id)
    }

    fn has_begun(&self, sequence: &Sequence) -> bool {
        sequence.questions.iter().any(|question| self.motion(question.motion).is_some())
    }

    /// Whether no question of a sequence can be moved or decided any more.
    fn is_over(&self, sequence: &Sequence) -> bool {
        self.turns(sequence).iter().all(|turn| match turn {
            Turn::Adopted | Turn::Failed | Turn::NotReached => true,
            Turn::Waiting | Turn::Next | Turn::Moved => false,
        })
    }

    pub(crate) fn link_questions(&mut self, item: ItemId, questions: &[LinkedQuestion]) {
        let known = self.sequences.iter().rposition(|sequence| sequence.item == item);
        if let Some(place) = known
            && !self.has_begun(&self.sequences[place])
        {
            self.sequences.remove(place);
        }
        if !questions.is_empty() {
            self.sequences.push(Sequence { item, questions: questions.to_vec() });
        }
    }
}
