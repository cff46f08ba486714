//! Deciding by chance: votes, consent and rulings.

use council::act::Deed;
use council::ballot::{Entry, Marks, Papers, Pass};
use council::ids::VoteId;
use council::rules::{ChairVote, Decided};
use council::vote::{Answer, Choice, Method, PlaceCount, Ruling, Tally, chair_may_vote};
use uuid::Uuid;

use super::Chance;

impl Chance<'_> {
    pub fn vote(&mut self) -> VoteId {
        let open = self.meeting.open_vote();
        let doubt = self.meeting.votes.iter().find(|vote| vote.is_in_doubt());
        match open.or(doubt) {
            Some(vote) if self.dice.chance(90) => vote.id,
            Some(_) | None => {
                let there: Vec<Uuid> = self.meeting.votes.iter().map(|vote| vote.id.0).collect();
                VoteId(self.dice.known(&there))
            }
        }
    }

    pub fn tally(&mut self) -> Tally {
        let room = self.meeting.open_vote().map_or(6, |vote| vote.electorate.len());
        let favour = self.dice.heads(room);
        let rest = room - usize::try_from(favour.heads).unwrap();
        let against = self.dice.heads(rest);
        let rest = rest - usize::try_from(against.heads).unwrap();
        let mut tally =
            Tally { favour, against, abstain: self.dice.heads(rest), ..Tally::default() };
        // Otherwise what needs more than half is hardly ever adopted.
        if self.dice.chance(35) {
            tally = Tally { favour: tally.favour, ..Tally::default() };
            tally.favour.heads = u32::try_from(room).unwrap();
        }
        if self.dice.chance(10) {
            tally.spoiled = self.dice.heads(2);
        }
        if self.dice.chance(3) {
            tally.favour.heads = u32::MAX;
        }
        tally
    }

    /// The count of the open vote, with the chair's own vote where the rules give one.
    pub fn counted(&mut self) -> Deed {
        let method = self.meeting.open_vote().and_then(|vote| vote.terms.method);
        if self.dice.chance(95) {
            match method {
                Some(Method::RollCall) => return self.called(),
                Some(Method::Ballot) => return self.papers(),
                Some(Method::ShowOfHands | Method::Standing | Method::Written) | None => {}
            }
        }
        let (vote, mut tally) = (self.vote(), self.tally());
        let begun = self.meeting.vote(vote).is_some_and(|vote| !vote.places.is_empty());
        if begun && self.dice.chance(50) {
            return Deed::AnnounceVote { vote, chair: None };
        }
        if self.dice.chance(if begun { 30 } else { 5 }) {
            let place = if self.dice.chance(50) { "hall" } else { "school" }.to_owned();
            let tally = Tally { favour: self.dice.heads(2), ..Tally::default() };
            let count = Box::new(PlaceCount { place, present: None, tally });
            return Deed::CountPlace { vote, count };
        }
        if self.dice.chance(10) {
            tally.favour.heads = 0;
            tally.uncounted = Some(Choice::For);
        }
        if tally.favour.heads > 1 && tally.favour.heads < 1000 && self.dice.chance(15) {
            tally.against.heads = tally.favour.heads / 2;
            tally.favour.heads = tally.against.heads;
        }
        let open = self.meeting.open_vote().filter(|_| tally.favour.heads < 1000);
        let due = open.and_then(|open| {
            let present = u32::try_from(open.electorate.len()).unwrap();
            chair_may_vote(&open.terms, present, &tally)
        });
        let extra = open.is_some_and(|open| open.terms.chair != ChairVote::WithOthers);
        let any = [Choice::For, Choice::Against, Choice::Abstain];
        let chair = match due {
            Some(choices) if self.dice.chance(60) => self.dice.pick(&choices).copied(),
            Some(_) | None if self.dice.chance(if extra { 20 } else { 4 }) => {
                self.dice.pick(&any).copied()
            }
            Some(_) | None => None,
        };
        Deed::CloseVote { vote, tally, chair }
    }

    /// Answers to the roll call, or the result of them.
    fn called(&mut self) -> Deed {
        let vote = self.vote();
        if self.dice.chance(40) {
            return Deed::AnnounceVote { vote, chair: None };
        }
        let any = [Choice::For, Choice::Against, Choice::Abstain];
        let person = self.here();
        let choice = *self.dice.pick(&any).unwrap();
        let rest = self.dice.pick(&any).copied().filter(|_| self.dice.chance(50));
        if self.dice.chance(10) {
            return Deed::CallRoll { vote, answers: Vec::new(), silent: vec![person], rest: None };
        }
        Deed::CallRoll { vote, answers: vec![Answer { person, choice }], silent: Vec::new(), rest }
    }

    /// A count of the papers, now and then one that cannot be; or the result of what was counted.
    fn papers(&mut self) -> Deed {
        let (vote, tally) = (self.vote(), self.tally());
        let known = self.meeting.vote(vote).and_then(|vote| vote.counts.values().next().cloned());
        if known.is_some() && self.dice.chance(40) {
            return Deed::AnnounceVote { vote, chair: None };
        }
        let (favour, against) = (i64::from(tally.favour.heads), i64::from(tally.against.heads));
        let valid = favour + against;
        let mut papers = Papers { issued: valid, in_box: valid, valid, ..Papers::default() };
        match self.dice.below(12) {
            0 => papers.issued -= 1,
            1 => papers.invalid = 1,
            _ => {}
        }
        let marks = Marks { favour, against, abstain: 0 };
        let fresh = Entry { papers, marks, ..Entry::default() };
        let entry = known.filter(|_| self.dice.chance(80)).unwrap_or(fresh);
        let pass = if self.dice.chance(50) { Pass::First } else { Pass::Second };
        Deed::EnterCount { vote, pass, entry: Box::new(entry) }
    }

    /// The immediately pending question is decided, in the way that its row says.
    pub fn deciding(&mut self) -> Deed {
        let motion = self.motion();
        let kind = self.meeting.motion(motion).map(|motion| motion.kind);
        let decided = kind.and_then(|kind| self.meeting.row(kind)).map(|row| row.decided);
        let by_chair = matches!(
            decided,
            Some(Decided::ChairRules | Decided::ChairAnswers | Decided::OneMember)
        );
        if self.dice.chance(if by_chair { 80 } else { 5 }) {
            let (granted, words) = (self.dice.chance(50), self.said());
            return Deed::Rule { motion, granted, words };
        }
        match self.dice.below(10) {
            0..=1 => Deed::AdoptByConsent { motion },
            2 => {
                let person = self.dice.chance(50).then(|| self.here());
                Deed::Object { vote: VoteId(self.id()), motion, person }
            }
            3 if self.dice.chance(60) => self.opened_in_writing(motion),
            _ => {
                let method = match self.dice.below(8) {
                    0 => Some(Method::RollCall),
                    1 => Some(Method::Ballot),
                    2 => Some(Method::ShowOfHands),
                    _ => None,
                };
                Deed::OpenVote { vote: VoteId(self.id()), motion, method, until: None }
            }
        }
    }

    pub fn settle(&mut self) -> Deed {
        let ruling = if self.dice.chance(50) { Ruling::Stands } else { Ruling::Void };
        Deed::SettleVote { vote: self.vote(), ruling, reason: "looked at it again".to_owned() }
    }

    pub fn waiver(&mut self) -> Deed {
        Deed::WaiveQuorum { reason: self.said() }
    }
}
