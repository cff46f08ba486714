//! By chance: votes annulled and questions put again, questions in sequence, straw polls.

use council::act::Deed;
use council::ids::{MotionId, PollId};
use council::motion::{Disposal, Status};
use council::sequence::LinkedQuestion;

use super::Chance;

impl Chance<'_> {
    pub fn small(&mut self) -> Deed {
        match self.dice.below(11) {
            10 => self.earlier_approval(),
            0..=2 => self.annulment(),
            3 | 4 => self.straw(),
            5 => self.linked(),
            6 | 7 => self.linked_move(),
            _ => self.again(),
        }
    }

    /// The last vote, mostly.
    pub fn annulment(&mut self) -> Deed {
        let last = self.meeting.votes.last().filter(|_| self.dice.chance(70));
        let vote = last.map(|vote| vote.id).unwrap_or_else(|| self.vote());
        Deed::AnnulVote { vote, reason: self.said() }
    }

    pub fn again(&mut self) -> Deed {
        let annulled = self.meeting.motions.iter().rev();
        let annulled = annulled
            .filter(|motion| motion.status == Status::Disposed(Disposal::Annulled))
            .map(|motion| motion.id)
            .next();
        Deed::PutAgain { motion: annulled.unwrap_or_else(|| self.motion()) }
    }

    pub fn linked(&mut self) -> Deed {
        let item = self.meeting.current.filter(|_| self.dice.chance(80));
        let item = item.unwrap_or_else(|| self.item());
        let many = if self.dice.chance(85) { self.dice.below(3) + 2 } else { self.dice.below(12) };
        let questions = (0..many)
            .map(|_| LinkedQuestion {
                motion: if self.dice.chance(97) { MotionId(self.id()) } else { self.motion() },
                text: self.said(),
                matter: None,
            })
            .collect();
        Deed::LinkQuestions { item, questions }
    }

    pub fn linked_move(&mut self) -> Deed {
        let Some(sequence) = self.meeting.current.and_then(|item| self.meeting.sequence_on(item))
        else {
            return self.linked();
        };
        let waits = |q: &&LinkedQuestion| self.meeting.motion(q.motion).is_none();
        let next = sequence.questions.iter().find(waits).map(|question| question.motion);
        let any = self.dice.pick(&sequence.questions).map(|question| question.motion);
        let motion = next.filter(|_| self.dice.chance(80)).or(any);
        let mover = self.who();
        Deed::MoveLinked { motion: motion.unwrap_or_else(|| self.motion()), mover }
    }

    pub fn straw(&mut self) -> Deed {
        let Some(open) = self.meeting.open_straw_poll() else {
            let many =
                if self.dice.chance(90) { 2 + self.dice.below(3) } else { self.dice.below(11) };
            let answers = (0..many).map(|nth| format!("{nth}{}", self.words())).collect();
            let (poll, several) = (PollId(self.id()), self.dice.chance(40));
            return Deed::OpenStrawPoll { poll, question: self.said(), answers, several };
        };
        if self.dice.chance(15) {
            return Deed::AbandonStrawPoll { poll: open.id };
        }
        let most = usize::try_from(open.present).unwrap_or(0) / open.answers.len() + 1;
        let counts = open.answers.iter().map(|_| self.dice.heads(most).heads).collect();
        Deed::CountStrawPoll { poll: open.id, counts }
    }
}
