//! Every vote, with counts that fit.

use council::act::Deed;
use council::ids::VoteId;
use council::vote::Ruling;

use super::{Every, words};
use crate::table::tally;

impl Every<'_> {
    pub fn each_vote(&self, deed: impl Fn(VoteId) -> Deed) -> Vec<Deed> {
        self.meeting.votes.iter().map(|vote| deed(vote.id)).collect()
    }

    pub fn counts(&self) -> Vec<Deed> {
        self.each_vote(|vote| Deed::CloseVote { vote, tally: tally(0, 0, 0), chair: None })
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
