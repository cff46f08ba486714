//! Votes. A vote is a module of its own, with its electorate and terms frozen when it opens, so
//! that it can later live outside the meeting that opened it.

mod acts;
mod annul;
mod arithmetic;
mod chair;
mod counting;
mod method;
mod named;
mod objection;
mod places;
mod tally;
mod terms;
mod verdict;
mod written;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use arithmetic::{Line, Measure, What};
pub use chair::{Choice, NotDue, chair_may_vote, check_chair};
pub use counting::Answer;
pub use method::Method;
pub use named::{Misfit, Named, Row, UnknownRule};
pub use places::PlaceCount;
pub use tally::{Tally, Weight};
pub use terms::Terms;
pub use verdict::{Verdict, judge};
pub use written::{
    Addressees, DeliveryWay, Form, FormChoice, FormEntry, Latest, Silent, Written, WrittenTerms,
};

pub(crate) use acts::{Change, can_close, can_open, can_waive, check, check_tally, decide};
pub(crate) use annul::{can_annul, can_put_again, check_again, is_annullable};
pub(crate) use counting::{can_announce, can_count_place, can_enter};
pub(crate) use written::{
    can_issue, can_open as can_open_written, can_return, can_take_back, unlike_those_out,
};

use crate::{
    ballot::{Difference, Entry, Pass, compare},
    ids::{MotionId, PersonId, SittingId, VoteId},
    meeting::Meeting,
    motion::{self, KindName, Motion},
    quorum::{Quorum, count},
    refusal::Refusal,
    rules::Threshold,
    time::Stamp,
};

/// How far a vote has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VoteStatus {
    /// Hands are being counted.
    Open,
    /// Broken off.
    Abandoned,
    /// Void as a whole: more papers lay in the boxes than had gone out.
    Voided,
    /// Announced.
    Decided,
}

/// What the chair decides about a vote that a correction put in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ruling {
    /// The result as announced stands.
    Stands,
    /// The vote is void: nothing is decided, and the question may be put again.
    Void,
}

/// A vote on a motion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Its identity.
    pub id: VoteId,
    /// On which motion.
    pub motion: MotionId,
    /// In which sitting.
    pub sitting: SittingId,
    /// When it was opened.
    pub at: Stamp,
    /// Who was entitled and present, as frozen.
    pub electorate: Vec<PersonId>,
    /// The terms, as frozen.
    pub terms: Terms,
    /// How far it has come.
    pub status: VoteStatus,
    /// Whether its polls were closed by the body.
    pub polls_closed: bool,
    /// Answers to the roll call.
    pub answers: BTreeMap<PersonId, Choice>,
    /// What each place counted, the first that did first.
    pub places: Vec<PlaceCount>,
    /// Counts of the papers, the last of each pass.
    pub counts: BTreeMap<Pass, Entry>,
    /// Forms that go out and come back.
    pub written: Option<Box<Written>>,
    /// Where the two counts differed when they did for the first time.
    pub differed: Vec<Difference>,
    /// The count, as corrected.
    pub tally: Option<Tally>,
    /// Entitled and present when the count was taken.
    pub at_close: Option<Quorum>,
    /// The result, as announced.
    pub verdict: Option<Verdict>,
    /// When it was announced.
    pub decided: Option<Stamp>,
    /// Members in the room when it was opened, as the record says now, after corrections.
    pub present_now_known: Vec<PersonId>,
    /// Quorum when it was opened, as the record says now.
    pub quorum_now_known: Quorum,
    /// Members who had left the base because they were recused, as the record says now.
    pub recused_now_known: u32,
    /// What the chair decided where a correction changed quorum or result.
    pub ruling: Option<(Ruling, String)>,
    /// The result that the record gave when the chair decided.
    pub ruled_on: Option<Verdict>,
    /// Whether the chair annulled it because of an irregularity.
    pub annulled: bool,
}

impl Vote {
    /// The papers have been counted, once more or for the first time.
    pub(crate) fn count_papers(&mut self, pass: Pass, entry: Entry) {
        self.counts.insert(pass, entry);
        if self.differed.is_empty() {
            self.differed = self.differences();
        }
    }

    /// Where the two counts of the papers differ; nowhere as long as one is missing.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        match (self.counts.get(&Pass::First), self.counts.get(&Pass::Second)) {
            (Some(first), Some(second)) => compare(first, second),
            (Some(_), None) | (None, _) => Vec::new(),
        }
    }

    /// The papers as counted, once every count that has to be taken has been and they agree.
    #[must_use]
    pub fn counted(&self) -> Option<Entry> {
        let first = self.counts.get(&Pass::First)?;
        match self.counts.get(&Pass::Second) {
            Some(second) => compare(first, second).is_empty().then(|| first.completed(second)),
            None => (!self.terms.second_count).then(|| first.clone()),
        }
    }

    /// The count as announced. Where answers were corrected since, it is that of the answers.
    pub(crate) fn take_count(&mut self, tally: &Tally) {
        let now = self.called();
        let same = Choice::ALL.iter().all(|one| now.of(*one).heads == tally.of(*one).heads);
        let by_name = self.terms.method == Some(Method::RollCall);
        self.tally = Some(if by_name && !same { now } else { tally.clone() });
    }

    /// What has been answered to the roll call.
    #[must_use]
    pub fn called(&self) -> Tally {
        counting::called(&self.answers, |_| None)
    }

    /// It is taken again, standing.
    pub(crate) fn stand_up(&mut self) {
        self.terms.method = Some(Method::Standing);
        self.places.clear();
    }

    /// The result that the record as corrected would give.
    #[must_use]
    pub fn recount(&self) -> Option<Verdict> {
        let tally = self.tally.as_ref()?;
        let (quorum, recused) = (self.quorum_now_known.clone(), self.recused_now_known);
        let terms = Terms { quorum, recused, ..self.terms.clone() };
        let chair = self.verdict.as_ref().and_then(|said| said.chair);
        Some(judge(&terms, count(self.present_now_known.len()), tally, chair))
    }

    /// The result that stands. A correction that leaves the result as announced brings its
    /// figures up to date; one that does not is for the chair to decide about.
    #[must_use]
    pub fn standing(&self) -> Option<Verdict> {
        let said = self.verdict.clone()?;
        if self.differs() { Some(said) } else { self.recount().or(Some(said)) }
    }

    /// Whether a correction changed its quorum or its result, and the chair has yet to decide.
    #[must_use]
    pub fn is_in_doubt(&self) -> bool {
        match &self.ruling {
            None => self.differs(),
            // What is void stays void, whatever else comes to light.
            Some((Ruling::Void, _)) => false,
            Some((Ruling::Stands, _)) => {
                let same = |ruled: &Verdict| self.recount().is_some_and(|now| ruled.agrees(&now));
                self.differs() && self.ruled_on.as_ref().is_some_and(|ruled| !same(ruled))
            }
        }
    }

    /// Whether the record as corrected gives another result, or another answer about the quorum.
    #[must_use]
    pub fn differs(&self) -> bool {
        let (Some(said), Some(counted)) = (&self.verdict, self.recount()) else {
            return false;
        };
        said.carried != counted.carried
            || self.terms.quorum.met != self.quorum_now_known.met
            || self.tally.as_ref().is_some_and(|tally| {
                tally::check(tally, count(self.present_now_known.len())).is_err()
            })
    }
}

impl Meeting {
    /// A vote by its identity.
    #[must_use]
    pub fn vote(&self, id: VoteId) -> Option<&Vote> {
        self.index.votes.get(&id).and_then(|place| self.votes.get(*place))
    }

    /// Votes that are being taken, the first opened first.
    pub(crate) fn open_votes(&self) -> impl DoubleEndedIterator<Item = &Vote> {
        self.index.open_votes.iter().filter_map(|place| self.votes.get(*place))
    }

    /// The vote that is being taken, if one is; of two, that about the polls of the other.
    #[must_use]
    pub fn open_vote(&self) -> Option<&Vote> {
        self.open_votes().next_back()
    }

    /// Votes that a correction put in doubt.
    pub fn in_doubt(&self) -> impl Iterator<Item = &Vote> {
        self.index.in_doubt.iter().filter_map(|place| self.votes.get(*place))
    }

    /// Whether nothing is being counted, a straw poll included.
    pub(crate) fn no_vote_open(&self) -> Result<(), Refusal> {
        if self.open_round().is_some() {
            return Err(Refusal::VoteIsOpen);
        }
        match self.open_vote() {
            Some(_) => Err(Refusal::VoteIsOpen),
            None => self.no_straw_poll_open(),
        }
    }

    /// Whether a motion about the polls of the open vote is before the room.
    fn polls_question_pending(&self) -> bool {
        self.immediately_pending().is_some_and(|top| motion::vote_below(self, top))
    }

    /// What carries a motion, as the rules say for its kind, its matter and its notice.
    #[must_use]
    pub fn threshold_of(&self, motion: &Motion) -> Option<Threshold> {
        if motion.kind == KindName::TakeUpUnnoticed {
            return self.take_up_threshold();
        }
        let rules = self.rules.as_ref()?;
        rules.threshold(motion.kind, motion.case())
    }

    pub(crate) fn open_vote_on(
        &mut self,
        id: VoteId,
        motion: MotionId,
        sitting: SittingId,
        electorate: &[PersonId],
        terms: &Terms,
        at: Stamp,
    ) {
        self.announced = None;
        self.appealable = None;
        let recused_now_known = self.recused_from_base();
        let entitled = Weight { heads: count(electorate.len()), area: terms.entitled_area };
        let written = terms.written.as_ref().map(|_| Box::new(Written::new(electorate, entitled)));
        // Who was in the room when forms went out is nothing to those who answer them.
        let (present_now_known, quorum_now_known) = match &written {
            Some(_) => (electorate.to_vec(), terms.quorum.clone()),
            None => (self.voters(), self.quorum()),
        };
        let place = self.votes.len();
        self.index.votes.insert(id, place);
        match &written {
            Some(_) => self.index.written.insert(place),
            None => self.index.open_votes.insert(place),
        };
        self.votes.push(Vote {
            id,
            motion,
            sitting,
            at,
            electorate: electorate.to_vec(),
            terms: terms.clone(),
            status: VoteStatus::Open,
            polls_closed: false,
            answers: BTreeMap::new(),
            places: Vec::new(),
            counts: BTreeMap::new(),
            written,
            differed: Vec::new(),
            tally: None,
            at_close: None,
            verdict: None,
            decided: None,
            present_now_known,
            quorum_now_known,
            recused_now_known,
            ruling: None,
            ruled_on: None,
            annulled: false,
        });
    }

    /// Changes a vote, and keeps the lists of those that are open and of those in doubt.
    pub(crate) fn with_vote(&mut self, id: VoteId, change: impl FnOnce(&mut Vote)) {
        let Some(place) = self.index.votes.get(&id).copied() else { return };
        let Some(vote) = self.votes.get_mut(place) else { return };
        change(vote);
        let (open, doubtful) = (vote.status == VoteStatus::Open, vote.is_in_doubt());
        let in_writing = vote.written.is_some();
        let keep = |set: &mut std::collections::BTreeSet<usize>, there: bool| {
            if there {
                set.insert(place)
            } else {
                set.remove(&place)
            };
        };
        keep(&mut self.index.open_votes, open && !in_writing);
        keep(&mut self.index.written, open && in_writing);
        keep(&mut self.index.in_doubt, doubtful);
    }
}
