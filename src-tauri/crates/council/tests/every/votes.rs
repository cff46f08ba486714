//! Every vote, with counts that fit.

use council::act::Deed;
use council::ballot::Pass;
use council::ids::{PersonId, VoteId};
use council::vote::{Answer, Choice, Method, PlaceCount, Ruling};

use super::{Every, FRESH, words};
use crate::table::tally;

impl Every<'_> {
    pub fn each_vote(&self, deed: impl Fn(VoteId) -> Deed) -> Vec<Deed> {
        self.meeting.votes.iter().map(|vote| deed(vote.id)).collect()
    }

    pub fn counts(&self) -> Vec<Deed> {
        self.each_vote(|vote| Deed::CloseVote { vote, tally: tally(0, 0, 0), chair: None })
    }

    pub fn openings(&self) -> Vec<Deed> {
        let vote = VoteId(FRESH);
        let methods =
            [None, Some(Method::ShowOfHands), Some(Method::RollCall), Some(Method::Ballot)];
        let until = None::<String>;
        let open = |method| {
            let until = &until;
            self.each_motion(move |motion| Deed::OpenVote {
                vote,
                motion,
                method,
                until: until.clone(),
            })
        };
        methods.into_iter().flat_map(open).collect()
    }

    pub fn roll_calls(&self) -> Vec<Deed> {
        let rest = Some(Choice::For);
        let none = Vec::<PersonId>::new;
        let call = |vote| Deed::CallRoll { vote, answers: Vec::new(), silent: none(), rest };
        let mut calls = self.each_vote(call);
        for person in self.people() {
            let answers = vec![Answer { person, choice: Choice::Against }];
            let call = |vote| Deed::CallRoll {
                vote,
                answers: answers.clone(),
                silent: none(),
                rest: None,
            };
            calls.extend(self.each_vote(call));
        }
        calls
    }

    pub fn objections(&self) -> Vec<Deed> {
        let vote = VoteId(FRESH);
        self.each_motion(|motion| Deed::Object { vote, motion, person: None })
    }

    /// Places in which nobody raised a hand.
    pub fn places(&self) -> Vec<Deed> {
        let place = || PlaceCount { place: words(), present: None, tally: tally(0, 0, 0) };
        self.each_vote(|vote| Deed::CountPlace { vote, count: Box::new(place()) })
    }

    /// Counts of boxes in which nothing lies, which come out whoever is entitled.
    pub fn entries(&self) -> Vec<Deed> {
        let enter =
            |pass| self.each_vote(|vote| Deed::EnterCount { vote, pass, entry: Box::default() });
        [Pass::First, Pass::Second].into_iter().flat_map(enter).collect()
    }

    pub fn settlements(&self) -> Vec<Deed> {
        let settle =
            |ruling| self.each_vote(|vote| Deed::SettleVote { vote, ruling, reason: words() });
        [Ruling::Stands, Ruling::Void].into_iter().flat_map(settle).collect()
    }

    pub fn rulings(&self) -> Vec<Deed> {
        let granted =
            |granted| self.each_motion(|motion| Deed::Rule { motion, granted, words: words() });
        [true, false].into_iter().flat_map(granted).collect()
    }

    pub fn seconds(&self) -> Vec<Deed> {
        let Some(motion) = self.meeting.awaiting_second().map(|motion| motion.id) else {
            let person = self.people()[0];
            return self.each_motion(|motion| Deed::Second { motion, person });
        };
        self.each_person(|person| Deed::Second { motion, person })
    }
}
