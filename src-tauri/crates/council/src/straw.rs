//! 摸底: a straw poll asks what people think on the item in hand. It carries nothing, decides
//! nothing and needs no quorum, and everything that shows it says so. Robert's Rules know none
//! (12th ed., 45:72); a body has them by its own custom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::Fact,
    ids::{ItemId, PollId},
    meeting::Meeting,
    quorum::count,
    refusal::Refusal,
    rules::Ground,
    time::Stamp,
};

/// The fewest and the most answers between which a straw poll asks.
const ANSWERS: std::ops::RangeInclusive<usize> = 2..=8;

/// Whether a fact leaves the count of a straw poll before the room: people come and go, and ask
/// for the floor, and the secretary writes, while the room looks at it.
pub(crate) fn leaves_the_board(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Arrived { .. }
            | Fact::Departed { .. }
            | Fact::FloorAsked { .. }
            | Fact::RequestWithdrawn { .. }
            | Fact::RequestPlaced { .. }
            | Fact::MinutesWritten { .. }
            | Fact::QuorumLost { .. }
            | Fact::QuorumRegained { .. }
            // What they change was read before; they themselves are no business.
            | Fact::Undone { .. }
            | Fact::Corrected { .. }
    )
}

/// How far a straw poll has come.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    TS,
    JsonSchema
)]
#[serde(rename_all = "kebab-case")]
pub enum PollStatus {
    /// Hands are being counted.
    Open,
    /// Broken off.
    Abandoned,
    /// Counted.
    Counted,
}

/// A straw poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrawPoll {
    /// Its identity.
    pub id: PollId,
    /// On which item.
    pub item: ItemId,
    /// What was asked, as typed.
    pub question: String,
    /// The answers, as typed, in order.
    pub answers: Vec<String>,
    /// Whether one may raise a hand for several answers.
    pub several: bool,
    /// How many could raise a hand when it was opened.
    pub present: u32,
    /// Hands for each answer; none before they were counted.
    pub counts: Vec<u32>,
    /// How far it has come.
    pub status: PollStatus,
    /// When it was opened.
    pub at: Stamp,
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Open { poll: PollId, question: &'a str, answers: &'a [String], several: bool },
    Count { poll: PollId, counts: &'a [u32] },
    Abandon(PollId),
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::Open { poll, question, answers, several } => {
            open(meeting, poll, question, answers, several)
        }
        Change::Count { poll, counts } => {
            check_counts(running(meeting, poll)?, counts)?;
            Ok(vec![Fact::StrawPollCounted { poll, counts: counts.to_vec() }])
        }
        Change::Abandon(poll) => {
            running(meeting, poll)?;
            Ok(vec![Fact::StrawPollAbandoned { poll }])
        }
    }
}

/// Whether a straw poll can be taken now: the rules have them, an item is in hand, nothing else
/// is being counted and somebody is there to ask. Returns the item.
pub(crate) fn can_open(meeting: &Meeting) -> Result<ItemId, Refusal> {
    meeting.in_session()?;
    let known = meeting.rules.as_ref().is_some_and(|rules| rules.votes.straw_polls.is_some());
    if !known {
        return Err(Refusal::NoStrawPolls { cite: meeting.cite(Ground::StrawPolls) });
    }
    let item = meeting.item_in_hand()?.id;
    meeting.no_vote_open()?;
    if let Some(waiting) = meeting.awaiting_second() {
        return Err(Refusal::SecondAwaited { motion: waiting.id });
    }
    if meeting.voters().is_empty() { Err(Refusal::NobodyPresent) } else { Ok(item) }
}

/// The straw poll that is being taken, as an answer to whether it can be counted or broken off.
pub(crate) fn can_end(meeting: &Meeting) -> Result<&StrawPoll, Refusal> {
    meeting.in_session()?;
    meeting.open_straw_poll().ok_or(Refusal::NoStrawPollOpen)
}

fn open(
    meeting: &Meeting,
    poll: PollId,
    question: &str,
    answers: &[String],
    several: bool,
) -> Result<Vec<Fact>, Refusal> {
    let item = can_open(meeting)?;
    if meeting.straw_polls.iter().any(|known| known.id == poll) {
        return Err(Refusal::AlreadyThere);
    }
    if question.trim().is_empty() || answers.iter().any(|answer| answer.trim().is_empty()) {
        return Err(Refusal::TextMissing);
    }
    if !ANSWERS.contains(&answers.len()) {
        let (least, most) = (count(*ANSWERS.start()), count(*ANSWERS.end()));
        return Err(Refusal::AnswersOutOfRange { count: count(answers.len()), least, most });
    }
    let answers: Vec<String> = answers.iter().map(|answer| answer.trim().to_owned()).collect();
    if let Some(twice) = twice(&answers) {
        return Err(Refusal::AnswerTwice { answer: twice.to_owned() });
    }
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::StrawPollOpened {
        poll,
        item,
        question: question.trim().to_owned(),
        answers,
        several,
        present: count(meeting.voters().len()),
    });
    Ok(facts)
}

/// An answer that stands there twice.
fn twice(answers: &[String]) -> Option<&str> {
    let again = |(place, answer): (usize, &String)| answers[..place].contains(answer);
    answers.iter().enumerate().find(|pair| again(*pair)).map(|(_, answer)| answer.as_str())
}

fn running(meeting: &Meeting, poll: PollId) -> Result<&StrawPoll, Refusal> {
    let open = can_end(meeting)?;
    if open.id == poll { Ok(open) } else { Err(Refusal::NoStrawPollOpen) }
}

/// No answer can have more hands than there were people, and where one has one hand alone, all of
/// them together cannot either.
fn check_counts(poll: &StrawPoll, counts: &[u32]) -> Result<(), Refusal> {
    if counts.len() != poll.answers.len() {
        let (counted, answers) = (count(counts.len()), count(poll.answers.len()));
        return Err(Refusal::AnswersNotCounted { counted, answers });
    }
    let present = poll.present;
    for (answer, counted) in poll.answers.iter().zip(counts) {
        if *counted > present {
            let (answer, counted) = (answer.clone(), *counted);
            return Err(Refusal::TooManyHands { answer, counted, present });
        }
    }
    let counted: u64 = counts.iter().map(|hands| u64::from(*hands)).sum();
    if !poll.several && counted > u64::from(present) {
        return Err(Refusal::HandsTwice { counted, present });
    }
    Ok(())
}

impl Meeting {
    /// The straw poll that is being taken, if one is.
    #[must_use]
    pub fn open_straw_poll(&self) -> Option<&StrawPoll> {
        // Nothing else is counted meanwhile, so it can only be the last.
        self.straw_polls.last().filter(|poll| poll.status == PollStatus::Open)
    }

    pub(crate) fn no_straw_poll_open(&self) -> Result<(), Refusal> {
        match self.open_straw_poll() {
            Some(_) => Err(Refusal::StrawPollIsOpen),
            None => Ok(()),
        }
    }

    pub(crate) fn with_straw_poll(&mut self, id: PollId, change: impl FnOnce(&mut StrawPoll)) {
        if let Some(poll) = self.straw_polls.iter_mut().find(|poll| poll.id == id) {
            change(poll);
        }
    }
}
