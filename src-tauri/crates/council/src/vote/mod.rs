//! Votes. A vote is a module of its own, with its electorate and terms frozen when it opens, so
//! that it can later live outside the meeting that opened it.

mod arithmetic;
mod chair;
mod method;
mod named;
mod tally;
mod terms;
mod verdict;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use arithmetic::{Line, Measure, What};
pub use chair::{Choice, NotDue, chair_may_vote, check_chair};
pub use method::Method;
pub use named::{Misfit, Named, Row, UnknownRule};
pub use tally::{Tally, Weight};
pub use terms::Terms;
pub use verdict::{Verdict, judge};

use crate::{
    event::Fact,
    ids::{MotionId, PersonId, SittingId, VoteId},
    meeting::Meeting,
    motion::{self, Disposal, KindName, Motion, Status},
    quorum::{Quorum, count},
    refusal::Refusal,
    rules::{Ground, RuleSet, Threshold},
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
    /// Whether its polls were closed by the body.
    pub polls_closed: bool,
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
    Close { vote: VoteId, tally: &'a Tally, chair: Option<Choice> },
    Waive { reason: &'a str },
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
        Change::Close { vote, tally, chair } => close(meeting, vote, tally, chair),
        Change::Waive { reason } => {
            can_waive(meeting)?;
            if reason.trim().is_empty() {
                return Err(Refusal::ReasonMissing);
            }
            Ok(vec![Fact::QuorumWaived { reason: reason.trim().to_owned() }])
        }
        Change::Settle { vote, ruling, reason } => settle(meeting, vote, ruling, reason),
    }
}

/// Whether the immediately pending question can be decided now, by a vote or by consent.
pub(crate) fn check(meeting: &Meeting) -> Result<&Motion, Refusal> {
    meeting.in_session()?;
    if meeting.open_vote().is_some() && !meeting.polls_question_pending() {
        return Err(Refusal::VoteIsOpen);
    }
    if let Some(waiting) = meeting.awaiting_second() {
        return Err(Refusal::SecondAwaited { motion: waiting.id });
    }
    let top = meeting
        .immediately_pending()
        .ok_or_else(|| Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) })?;
    meeting.takes_votes()?;
    if meeting.threshold_of(top).is_none() {
        return Err(Refusal::ChairDecides { cite: meeting.cite(Ground::OneQuestion) });
    }
    if let Some(seriatim) = top.seriatim.filter(|s| s.paragraph <= s.of) {
        return Err(Refusal::ParagraphsLeft { paragraph: seriatim.paragraph, of: seriatim.of });
    }
    has_quorum(meeting, top)?;
    if top.kind.is_main() {
        meeting.may_decide(top.item)?;
        meeting.gates_open(top)?;
    }
    full_debate(meeting, top)?;
    Ok(top)
}

/// Without a quorum only what the rules name can be decided (RONR 40:7).
fn has_quorum(meeting: &Meeting, top: &Motion) -> Result<(), Refusal> {
    let quorum = meeting.quorum();
    let without = |rules: &RuleSet| rules.quorum.without.contains(&top.kind);
    let enough = quorum.met
        || meeting.quorum_waived
        || meeting.rules.as_ref().is_some_and(without) && quorum.present > 0;
    if enough && meeting.sitting().is_some() {
        return Ok(());
    }
    Err(Refusal::NoQuorum { present: quorum.present, needed: quorum.needed, cite: quorum.cite })
}

/// Where the rules ask for full debate, nobody may still be waiting to speak on a question that
/// can be debated.
fn full_debate(meeting: &Meeting, top: &Motion) -> Result<(), Refusal> {
    let asked = meeting.rules.as_ref().is_some_and(|rules| rules.floor.full_debate);
    if !asked || !meeting.binds(Ground::FullDebate) || !motion::is_debatable(meeting, top) {
        return Ok(());
    }
    match meeting.next_request() {
        Some(request) => Err(Refusal::SomebodyWaits {
            person: request.person,
            cite: meeting.cite(Ground::FullDebate),
        }),
        None => Ok(()),
    }
}

/// A quorum is waived where the rules have a waiver, and where there is none.
pub(crate) fn can_waive(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    let waiver = meeting.rules.as_ref().and_then(|rules| rules.quorum.waiver.as_ref());
    if waiver.is_none() {
        return Err(Refusal::NoWaiver { cite: meeting.cite(Ground::Quorum) });
    }
    if meeting.quorum().met || meeting.quorum_waived {
        return Err(Refusal::QuorumThere);
    }
    Ok(())
}

fn open(meeting: &Meeting, vote: VoteId, motion: MotionId) -> Result<Vec<Fact>, Refusal> {
    let top = check(meeting)?;
    if top.id != motion {
        return Err(Refusal::NotImmediatelyPending);
    }
    if meeting.vote(vote).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    let (Some(sitting), Some(rules), Some(threshold)) =
        (meeting.sitting(), meeting.rules.as_ref(), meeting.threshold_of(top))
    else {
        return Err(Refusal::NotInSession);
    };
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::VoteOpened {
        vote,
        motion,
        sitting: sitting.id,
        electorate: meeting.voters(),
        terms: Terms {
            quorum: meeting.quorum(),
            threshold,
            ask_abstain: rules.votes.ask_abstain,
            seats: meeting.particulars.seats,
            entitled_area: None,
            present_area: None,
            chair: rules.votes.chair,
            method: meeting.method,
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

fn close(
    meeting: &Meeting,
    vote: VoteId,
    tally: &Tally,
    chair: Option<Choice>,
) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    let known = running(meeting, vote)?;
    if meeting.open_vote().is_none_or(|open| open.id != vote) {
        return Err(Refusal::VoteIsOpen);
    }
    let present = count(known.electorate.len());
    tally::check(tally, present)?;
    if let Some(choice) = chair
        && check_chair(&known.terms, present, tally, choice).is_err()
    {
        return Err(Refusal::ChairVoteNotDue { cite: meeting.cite(Ground::ChairVote) });
    }
    let verdict = judge(&known.terms, present, tally, chair);
    let carried = verdict.carried;
    let at_close = Some(meeting.quorum());
    let mut facts = vec![
        Fact::VoteCounted { vote, tally: tally.clone(), at_close },
        Fact::VoteDecided { vote, verdict },
    ];
    if let Some(motion) = meeting.motion(known.motion) {
        facts.extend(motion::outcome(meeting, motion, carried));
    }
    facts.extend(motion::sequel(meeting, &facts));
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

    pub(crate) fn no_vote_open(&self) -> Result<(), Refusal> {
        match self.open_vote() {
            Some(_) => Err(Refusal::VoteIsOpen),
            None => Ok(()),
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
        let present_now_known = self.voters();
        let quorum_now_known = self.quorum();
        let place = self.votes.len();
        self.index.votes.insert(id, place);
        self.index.open_votes.insert(place);
        self.votes.push(Vote {
            id,
            motion,
            sitting,
            at,
            electorate: electorate.to_vec(),
            terms: terms.clone(),
            status: VoteStatus::Open,
            polls_closed: false,
            tally: None,
            at_close: None,
            verdict: None,
            decided: None,
            present_now_known,
            quorum_now_known,
            ruling: None,
            ruled_on: None,
        });
    }

    /// Changes a vote, and keeps the lists of those that are open and of those in doubt.
    pub(crate) fn with_vote(&mut self, id: VoteId, change: impl FnOnce(&mut Vote)) {
        let Some(place) = self.index.votes.get(&id).copied() else { return };
        let Some(vote) = self.votes.get_mut(place) else { return };
        change(vote);
        let (open, doubtful) = (vote.status == VoteStatus::Open, vote.is_in_doubt());
        let keep = |set: &mut std::collections::BTreeSet<usize>, there: bool| {
            if there {
                set.insert(place)
            } else {
                set.remove(&place)
            };
        };
        keep(&mut self.index.open_votes, open);
        keep(&mut self.index.in_doubt, doubtful);
    }
}

/// As [`tally::check`], for a head count in another width.
pub(crate) fn check_tally(tally: &Tally, present: usize) -> Result<(), Refusal> {
    tally::check(tally, count(present))
}
