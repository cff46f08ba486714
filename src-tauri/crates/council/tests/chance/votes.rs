//! Deciding by chance: votes, consent and rulings.

use council::act::Deed;
use council::ids::VoteId;
use council::rules::{ChairVote, Decided};
use council::vote::{Choice, Ruling, Tally, chair_may_vote};
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
        let (vote, mut tally) = (self.vote(), self.tally());
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
            0..=2 => Deed::AdoptByConsent { motion },
            _ => Deed::OpenVote { vote: VoteId(self.id()), motion },
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
