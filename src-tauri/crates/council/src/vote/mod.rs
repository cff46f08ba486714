//! Votes. A vote is a module of its own, with its electorate and terms frozen when it opens, so
//! that it can later live outside the meeting that opened it.

mod arithmetic;
mod chair;
mod named;
mod tally;
mod terms;
mod verdict;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use arithmetic::{Line, Measure, What};
pub use chair::{Choice, NotDue, chair_may_vote, check_chair};
pub use named::{Misfit, Named, Row, UnknownRule};
pub use tally::{Tally, Weight};
pub use terms::Terms;
pub use verdict::{Verdict, judge};

use crate::{
    event::Fact,
    ids::{MotionId, PersonId, SittingId, VoteId},
    meeting::Meeting,
    motion::{self, Disposal, Status},
    quorum::{Quorum, count},
    refusal::Refusal,
    rules::Ground,
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

/// A vote on a motion by show of hands.
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
    /// The count, as corrected.
    pub tally: Option<Tally>,
    /// The result, as announced.
    pub verdict: Option<Verdict>,
    /// When it was announced.
    pub decided: Option<Stamp>,
    /// Members in the room when it was opened, as the record says now, after corrections.
    pub present_now_known: Vec<PersonId>,
    /// Quorum when it was opened, as the record says now.
    pub quorum_now_known: Quorum,
    /// What the chair decided where a correction changed quorum or result.
    pub ruling: Option<(Ruling, String)>,
    /// The result that the record gave when the chair decided.
    pub ruled_on: Option<Verdict>,
}

impl Vote {
    /// The result that the record as corrected would give.
    #[must_use]
    pub fn recount(&self) -> Option<Verdict> {
        let tally = self.tally.as_ref()?;
        let terms = Terms { quorum: self.quorum_now_known.clone(), ..self.terms.clone() };
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

/// The acts of this area.
pub(crate) enum Change<'a> {
    Open { vote: VoteId, motion: MotionId },
    Abandon(VoteId),
    Close { vote: VoteId, tally: &'a Tally },
    Settle { vote: VoteId, ruling: Ruling, reason: &'a str },
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::Open { vote, motion } => open(meeting, vote, motion),
        Change::Abandon(vote) => {
            meeting.in_session()?;
            running(meeting, vote)?;
            Ok(vec![Fact::VoteAbandoned { vote }])
        }
        Change::Close { vote, tally } => close(meeting, vote, tally),
        Change::Settle { vote, ruling, reason } => settle(meeting, vote, ruling, reason),
    }
}

/// Whether the immediately pending question can be put to the vote now.
pub(crate) fn check(meeting: &Meeting) -> Result<&motion::Motion, Refusal> {
    let sitting = meeting.sitting();
    meeting.in_session()?;
    meeting.no_vote_open()?;
    if let Some(waiting) = meeting.awaiting_second() {
        return Err(Refusal::SecondAwaited { motion: waiting.id });
    }
    let top = meeting
        .immediately_pending()
        .ok_or_else(|| Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) })?;
    let quorum = meeting.quorum();
    if !quorum.met || sitting.is_none() {
        return Err(Refusal::NoQuorum {
            present: quorum.present,
            needed: quorum.needed,
            cite: quorum.cite,
        });
    }
    if let Some(request) = meeting.queue().first()
        && meeting.rules.as_ref().is_some_and(|rules| rules.floor.full_debate)
    {
        return Err(Refusal::SomebodyWaits {
            person: request.person,
            cite: meeting.cite(Ground::FullDebate),
        });
    }
    Ok(top)
}

fn open(meeting: &Meeting, vote: VoteId, motion: MotionId) -> Result<Vec<Fact>, Refusal> {
    let top = check(meeting)?;
    if top.id != motion {
        return Err(Refusal::NotImmediatelyPending);
    }
    if meeting.vote(vote).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    let (Some(sitting), Some(rules)) = (meeting.sitting(), meeting.rules.as_ref()) else {
        return Err(Refusal::NotInSession);
    };
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::VoteOpened {
        vote,
        motion,
        sitting: sitting.id,
        electorate: meeting.present(),
        terms: Terms {
            quorum: meeting.quorum(),
            threshold: rules.threshold(top.proposal.kind(), crate::rules::Case::default()).ok_or(Refusal::Unknown)?,
            ask_abstain: rules.votes.ask_abstain,
            seats: meeting.particulars.seats,
            entitled_area: None,
            present_area: None,
            chair: rules.votes.chair,
        },
    });
    Ok(facts)
}

fn running(meeting: &Meeting, vote: VoteId) -> Result<&Vote, Refusal> {
    let known = meeting.vote(vote).ok_or(Refusal::Unknown)?;
    match known.status {
        VoteStatus::Open => Ok(known),
        VoteStatus::Abandoned | VoteStatus::Decided => Err(Refusal::VoteIsOver),
    }
}

fn close(meeting: &Meeting, vote: VoteId, tally: &Tally) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    let known = running(meeting, vote)?;
    let present = count(known.electorate.len());
    tally::check(tally, present)?;
    let verdict = judge(&known.terms, present, tally, None);
    let carried = verdict.carried;
    let mut facts =
        vec![Fact::VoteCounted { vote, tally: tally.clone() }, Fact::VoteDecided { vote, verdict }];
    if let Some(motion) = meeting.motion(known.motion) {
        facts.extend(motion::outcome(meeting, motion, carried));
    }
    Ok(facts)
}

/// A void vote leaves the question undecided. An amendment that was adopted by it goes out of
/// the text again, where the text has not changed since; where a later vote adopted the text,
/// that vote is for the chair to look at.
fn settle(
    meeting: &Meeting,
    vote: VoteId,
    ruling: Ruling,
    reason: &str,
) -> Result<Vec<Fact>, Refusal> {
    meeting.not_signed()?;
    let known = meeting.vote(vote).ok_or(Refusal::Unknown)?;
    if !known.is_in_doubt() {
        return Err(Refusal::VoteNotInDoubt);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    let (reason, recount) = (reason.trim().to_owned(), known.recount());
    let mut facts = vec![Fact::VoteSettled { vote, ruling, reason, recount }];
    if ruling == Ruling::Void
        && let Some(motion) = meeting.motion(known.motion)
    {
        let carried = motion.status == Status::Disposed(Disposal::Carried);
        facts.push(Fact::MotionDisposed { motion: motion.id, disposal: Disposal::Annulled });
        if carried && let Some(target) = motion.target().and_then(|id| meeting.motion(id)) {
            facts.extend(motion::amend::revert(motion, target));
        }
    }
    Ok(facts)
}

impl Meeting {
    /// A vote by its identity.
    #[must_use]
    pub fn vote(&self, id: VoteId) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.id == id)
    }

    /// The vote that is being taken, if one is.
    #[must_use]
    pub fn open_vote(&self) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.status == VoteStatus::Open)
    }

    pub(crate) fn no_vote_open(&self) -> Result<(), Refusal> {
        match self.open_vote() {
            Some(_) => Err(Refusal::VoteIsOpen),
            None => Ok(()),
        }
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
        let present_now_known = self.present();
        let quorum_now_known = self.quorum();
        self.votes.push(Vote {
            id,
            motion,
            sitting,
            at,
            electorate: electorate.to_vec(),
            terms: terms.clone(),
            status: VoteStatus::Open,
            tally: None,
            verdict: None,
            decided: None,
            present_now_known,
            quorum_now_known,
            ruling: None,
            ruled_on: None,
        });
    }

    pub(crate) fn with_vote(&mut self, id: VoteId, change: impl FnOnce(&mut Vote)) {
        if let Some(vote) = self.votes.iter_mut().find(|vote| vote.id == id) {
            change(vote);
        }
    }
}

/// As [`tally::check`], for a head count in another width.
pub(crate) fn check_tally(tally: &Tally, present: usize) -> Result<(), Refusal> {
    tally::check(tally, count(present))
}
