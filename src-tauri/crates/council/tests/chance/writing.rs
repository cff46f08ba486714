//! Written votes by chance: forms that go out and come back, now and then too late.

use council::act::Deed;
use council::ids::{PersonId, VoteId};
use council::vote::{Addressees, DeliveryWay, FormChoice, FormEntry, Method};

use super::Chance;

impl Chance<'_> {
    /// Something about a written vote that runs; more of it when the meeting is over.
    pub fn in_writing(&mut self) -> Option<Deed> {
        let vote = self.meeting.written_votes().next_back()?.id;
        let over = self.meeting.sitting().is_none();
        if !self.dice.chance(if over { 70 } else { 25 }) {
            return None;
        }
        let how = DeliveryWay::Door;
        Some(match self.dice.below(30) {
            0..=3 => Deed::IssueForms { vote, to: Addressees::All, how, on: self.typed_day() },
            4 => {
                let to = Addressees::People(vec![self.elector(vote)]);
                Deed::IssueForms { vote, to, how, on: self.typed_day() }
            }
            5 => Deed::TakeBackForm { vote, person: self.elector(vote) },
            6 => Deed::AbandonVote { vote },
            7..=12 => Deed::AnnounceVote { vote, chair: None },
            _ => self.form(vote),
        })
    }

    /// The vote is opened in writing until today, mostly.
    pub fn opened_in_writing(&mut self, motion: council::ids::MotionId) -> Deed {
        let (vote, method) = (VoteId(self.id()), Some(Method::Written));
        let today = self.meeting.last_entry().map(|last| last.day());
        let until = today.filter(|_| self.dice.chance(90)).or_else(|| self.typed_day());
        Deed::OpenVote { vote, motion, method, until }
    }

    fn form(&mut self, vote: VoteId) -> Deed {
        let person = self.elector(vote);
        let choice = match self.dice.below(8) {
            0..=3 => FormChoice::For,
            4 | 5 => FormChoice::Against,
            6 => FormChoice::Abstain,
            _ => FormChoice::Invalid,
        };
        let place = if self.dice.chance(20) { "一号楼".to_owned() } else { String::new() };
        let how = self.dice.chance(20).then_some(DeliveryWay::Post);
        let scan = self.dice.chance(10).then(|| "e".repeat(64));
        let form = FormEntry { person, choice, on: self.typed_day(), how, place, scan };
        Deed::ReturnForm { vote, form }
    }

    /// Whose form is still out, mostly.
    fn elector(&mut self, vote: VoteId) -> PersonId {
        let known = self.meeting.vote(vote);
        let out = known.into_iter().flat_map(|vote| {
            let back = |person: &PersonId| {
                vote.written.as_ref().is_some_and(|written| written.form(*person).is_some())
            };
            vote.electorate.iter().copied().filter(move |person| !back(person))
        });
        let out: Vec<PersonId> = out.collect();
        let picked = self.dice.pick(&out).copied();
        picked.filter(|_| self.dice.chance(90)).unwrap_or_else(|| self.who())
    }

    /// A day as typed; mostly none, which is today.
    fn typed_day(&mut self) -> Option<String> {
        match self.dice.below(30) {
            0 => Some("2019-01-31".to_owned()),
            1 => Some("2099-12-31".to_owned()),
            2 => Some("someday".to_owned()),
            _ => None,
        }
    }
}
