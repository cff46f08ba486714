//! 分拆、逐段、重新起立表决: to decide parts one by one, to debate paragraphs one by one, and to
//! count again (RONR 12th ed., sections 27 to 29).

use super::{Motion, Part, Proposal, Seriatim, Status, acts::worded};
use crate::{
    event::Fact,
    ids::{ActId, MotionId, VoteId},
    meeting::Meeting,
    refusal::Refusal,
    rules::Ground,
    vote::Method,
};

/// What an act is to the vote before it.
enum Since {
    /// It announced the result.
    Announced(VoteId),
    /// Somebody asked for the floor, or no longer does.
    Asked,
    /// Somebody was given it.
    Given,
    /// Anything else.
    Business,
}

/// Two parts at least, each with words and an identity of its own.
pub(super) fn check_parts(meeting: &Meeting, parts: &[Part]) -> Result<(), Refusal> {
    if parts.len() < 2 {
        return Err(Refusal::NotDivisible);
    }
    for (at, part) in parts.iter().enumerate() {
        worded(&part.text)?;
        let twice = parts[..at].iter().any(|other| other.motion == part.motion);
        if twice || meeting.is_known(part.motion) {
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
/// stay in the record, and the demand says why. Whoever was given the floor meanwhile waits for it
/// again.
pub(super) fn retake(meeting: &Meeting) -> Result<Vec<Fact>, Refusal> {
    let acts = meeting
        .vote_to_divide()
        .ok_or_else(|| Refusal::NoVoteToDivide { cite: meeting.cite(Ground::RightToVote) })?;
    Ok(acts.into_iter().map(|act| Fact::Undone { act }).collect())
}

impl Meeting {
    /// The acts that a demand to divide the assembly takes back, the last first: that by which the
    /// last result was announced, and before it that which gave somebody the floor since. It can
    /// be made while another has the floor, and not when debate or business has gone on
    /// (RONR 29:5); once on a vote, and not on one that was counted standing, by name or on paper.
    pub(crate) fn vote_to_divide(&self) -> Option<Vec<ActId>> {
        let mut back = Vec::new();
        for (act, sealed) in self.index.standing.iter().rev() {
            match self.since_the_vote(*act) {
                Since::Announced(vote) if !sealed && self.can_be_divided(vote) => {
                    back.push(*act);
                    return Some(back);
                }
                Since::Asked => {}
                Since::Given if back.is_empty() => back.push(*act),
                Since::Given | Since::Announced(_) | Since::Business => return None,
            }
        }
        None
    }

    /// What an act is to a vote before it.
    fn since_the_vote(&self, act: ActId) -> Since {
        let after = self.log.iter().rev().skip_while(|event| event.act != act);
        let facts: Vec<&Fact> =
            after.take_while(|event| event.act == act).map(|event| &event.fact).collect();
        let decided = facts.iter().find_map(|fact| {
            if let Fact::VoteDecided { vote, .. } = fact { Some(*vote) } else { None }
        });
        let asks = |fact: &&Fact| {
            matches!(
                fact,
                Fact::FloorAsked { .. }
                    | Fact::RequestWithdrawn { .. }
                    | Fact::RequestPlaced { .. }
                    | Fact::MinutesWritten { .. }
            )
        };
        match decided {
            Some(vote) => Since::Announced(vote),
            None if facts.iter().all(asks) => Since::Asked,
            None if matches!(facts[..], [Fact::FloorGiven { .. }]) => Since::Given,
            None => Since::Business,
        }
    }

    fn can_be_divided(&self, vote: VoteId) -> bool {
        let by_hand = self.vote(vote).is_some_and(|vote| match vote.terms.method {
            None | Some(Method::ShowOfHands) => true,
            Some(Method::Standing | Method::RollCall | Method::Ballot | Method::Written) => false,
        });
        let opened =
            |fact: &Fact| matches!(fact, Fact::VoteOpened { vote: other, .. } if *other == vote);
        let mut since = self.log.iter().rev().take_while(|event| !opened(&event.fact));
        let demanded = |fact: &Fact| {
            matches!(fact, Fact::Moved { motion, proposal: Proposal::DivisionAssembly, .. }
                if self.motion(*motion).is_some())
        };
        by_hand && !since.any(|event| demanded(&event.fact))
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
