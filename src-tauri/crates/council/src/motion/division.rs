//! 分拆、逐段、重新起立表决: to decide parts one by one, to debate paragraphs one by one, and to
//! count again (RONR 12th ed., sections 27 to 29).

use super::{Motion, Part, Seriatim, Status, acts::worded};
use crate::{
    event::Fact,
    ids::{ActId, MotionId},
    meeting::Meeting,
    refusal::Refusal,
    rules::Ground,
};

/// Two parts at least, each with words and an identity of its own.
pub(super) fn check_parts(meeting: &Meeting, parts: &[Part]) -> Result<(), Refusal> {
    if parts.len() < 2 {
        return Err(Refusal::NotDivisible);
    }
    for (at, part) in parts.iter().enumerate() {
        worded(&part.text)?;
        let twice = parts[..at].iter().any(|other| other.motion == part.motion);
        if twice || meeting.motion(part.motion).is_some() {
            return Err(Refusal::AlreadyThere);
        }
    }
    Ok(())
}

pub(super) fn check_paragraphs(paragraphs: u32) -> Result<(), Refusal> {
    if (2..=200).contains(&paragraphs) { Ok(()) } else { Err(Refusal::NotDivisible) }
}

/// The question is replaced by its parts; the first is pending, the others wait.
pub(super) fn divide(meeting: &Meeting, motion: &Motion, parts: &[Part]) -> Vec<Fact> {
    under(meeting, motion)
        .map(|whole| Fact::Divided { motion: whole.id, parts: parts.to_vec() })
        .into_iter()
        .collect()
}

pub(super) fn seriatim(meeting: &Meeting, motion: &Motion, paragraphs: u32) -> Vec<Fact> {
    under(meeting, motion)
        .map(|whole| Fact::SeriatimOrdered { motion: whole.id, paragraphs })
        .into_iter()
        .collect()
}

/// The question directly under a pending motion.
fn under<'a>(meeting: &'a Meeting, motion: &Motion) -> Option<&'a Motion> {
    meeting.pending().into_iter().take_while(|other| other.id != motion.id).last()
}

/// The part that comes up when another has been decided: the next of the same question.
pub(super) fn next_part(meeting: &Meeting, gone: &[MotionId]) -> Option<Fact> {
    let part =
        gone.iter().filter_map(|id| meeting.motion(*id)).find_map(|motion| motion.part_of)?;
    let place = meeting.index.motions.get(gone.first()?)?;
    let rest = meeting.motions.get(*place..)?;
    let next = rest
        .iter()
        .find(|m| m.part_of == Some(part) && m.status == Status::Queued && !gone.contains(&m.id))?;
    Some(Fact::TakenUp { motions: vec![next.id] })
}

/// Whether there is a paragraph to go on to.
pub(crate) fn can_go_on(meeting: &Meeting) -> Result<&Motion, Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    let top = meeting
        .immediately_pending()
        .ok_or_else(|| Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) })?;
    match top.seriatim {
        Some(seriatim) if seriatim.paragraph <= seriatim.of => Ok(top),
        Some(_) | None => Err(Refusal::NoParagraphs),
    }
}

pub(super) fn next_paragraph(meeting: &Meeting) -> Result<Vec<Fact>, Refusal> {
    let top = can_go_on(meeting)?;
    let paragraph = top.seriatim.map_or(1, |seriatim| seriatim.paragraph + 1);
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::ParagraphReached { motion: top.id, paragraph });
    Ok(facts)
}

/// The act that announced the last result is taken back, and the vote stands open again; both
/// stay in the record, and the demand says why.
pub(super) fn retake(meeting: &Meeting) -> Result<Vec<Fact>, Refusal> {
    let act = meeting
        .vote_to_divide()
        .ok_or_else(|| Refusal::NoVoteToDivide { cite: meeting.cite(Ground::RightToVote) })?;
    Ok(vec![Fact::Undone { act }])
}

impl Meeting {
    /// The act that announced the result before the room, where nothing has happened since.
    pub(crate) fn vote_to_divide(&self) -> Option<ActId> {
        let vote = self.announced.and_then(|id| self.vote(id))?;
        let last = self.undoable()?;
        let decided =
            |fact: &Fact| matches!(fact, Fact::VoteDecided { vote: v, .. } if *v == vote.id);
        let mut tail = self.log.iter().rev().take_while(|event| event.act == last);
        tail.any(|event| decided(&event.fact)).then_some(last)
    }

    pub(crate) fn divide(&mut self, whole: MotionId, parts: &[Part], at: crate::time::Stamp) {
        let Some(known) = self.motion(whole).cloned() else { return };
        self.with_motion(whole, |motion| {
            motion.status = Status::Disposed(super::Disposal::Divided);
        });
        for (nth, part) in parts.iter().enumerate() {
            self.make_motion(Motion {
                id: part.motion,
                text: part.text.trim().to_owned(),
                status: if nth == 0 { Status::Pending } else { Status::Queued },
                part_of: Some(whole),
                at,
                ..known.clone()
            });
        }
    }

    pub(crate) fn order_seriatim(&mut self, motion: MotionId, of: u32) {
        self.with_motion(motion, |motion| motion.seriatim = Some(Seriatim { paragraph: 1, of }));
    }

    pub(crate) fn reach_paragraph(&mut self, motion: MotionId, paragraph: u32) {
        self.with_motion(motion, |motion| {
            if let Some(seriatim) = &mut motion.seriatim {
                seriatim.paragraph = paragraph;
            }
        });
    }
}
