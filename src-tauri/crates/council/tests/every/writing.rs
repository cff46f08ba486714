//! Every act of a written vote, with days that fit.

use council::act::Deed;
use council::ids::{PersonId, VoteId};
use council::vote::{Addressees, DeliveryWay, FormChoice, FormEntry, Method};

use super::{Every, FRESH};

impl Every<'_> {
    pub fn openings_in_writing(&self) -> Vec<Deed> {
        let until = self.meeting.last_entry().map(|last| last.day());
        let (vote, method) = (VoteId(FRESH), Some(Method::Written));
        self.each_motion(|motion| Deed::OpenVote { vote, motion, method, until: until.clone() })
    }

    /// Votes with those who could answer, today and on the last day.
    fn asked(&self) -> Vec<(VoteId, PersonId, Option<String>)> {
        let mut asked = Vec::new();
        for vote in &self.meeting.votes {
            let until = vote.terms.written.as_ref().map(|terms| terms.until.clone());
            for person in vote.electorate.iter().copied().chain([PersonId(FRESH)]) {
                asked.push((vote.id, person, None));
                asked.push((vote.id, person, until.clone()));
            }
        }
        asked
    }

    pub fn forms_out(&self) -> Vec<Deed> {
        let how = DeliveryWay::Door;
        let everybody =
            self.each_vote(|vote| Deed::IssueForms { vote, to: Addressees::All, how, on: None });
        let each = self.asked().into_iter().map(|(vote, person, on)| Deed::IssueForms {
            vote,
            to: Addressees::People(vec![person]),
            how,
            on,
        });
        everybody.into_iter().chain(each).collect()
    }

    pub fn forms_back(&self) -> Vec<Deed> {
        let choices = [FormChoice::For, FormChoice::Against];
        let form = |(vote, person, on): (VoteId, PersonId, Option<String>)| {
            choices.map(|choice| {
                let (on, place) = (on.clone(), String::new());
                let form = FormEntry { person, choice, on, how: None, place, scan: None };
                Deed::ReturnForm { vote, form }
            })
        };
        self.asked().into_iter().flat_map(form).collect()
    }

    pub fn forms_taken_back(&self) -> Vec<Deed> {
        let each = self.asked().into_iter();
        each.map(|(vote, person, _)| Deed::TakeBackForm { vote, person }).collect()
    }
}
