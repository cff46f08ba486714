//! Questions that follow one another, and straw polls.

use council::act::Deed;
use council::ids::{MotionId, PollId};
use council::sequence::LinkedQuestion;
use council::straw::StrawPoll;
use uuid::Uuid;

use super::{Every, FRESH, words};

impl Every<'_> {
    pub fn each_poll(&self, deed: impl Fn(&StrawPoll) -> Deed) -> Vec<Deed> {
        self.meeting.straw_polls.iter().map(deed).collect()
    }

    pub fn straw_polls(&self) -> Vec<Deed> {
        vec![Deed::OpenStrawPoll {
            poll: PollId(FRESH),
            question: words(),
            answers: vec!["要".to_owned(), "不要".to_owned()],
            several: false,
        }]
    }

    pub fn linked(&self) -> Vec<Deed> {
        let question = |n| LinkedQuestion {
            motion: MotionId(Uuid::from_u128(u128::MAX - 10 - n)),
            text: words(),
            matter: None,
        };
        self.each_item(|item| Deed::LinkQuestions {
            item,
            questions: vec![question(0), question(1)],
        })
    }

    pub fn linked_moves(&self) -> Vec<Deed> {
        let questions = self.meeting.sequences.iter().flat_map(|sequence| &sequence.questions);
        questions
            .flat_map(|question| {
                let motion = question.motion;
                self.each_person(move |mover| Deed::MoveLinked { motion, mover })
            })
            .collect()
    }
}
