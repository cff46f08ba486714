//! A straw poll as it is shown: by the desk, the room and the minutes alike, for it names nobody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ids::{ItemId, PollId},
    meeting::Meeting,
    straw::{PollStatus, StrawPoll},
    time::Stamp,
};

/// A straw poll as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StrawView {
    /// Its identity.
    pub poll: PollId,
    /// On which item.
    pub item: ItemId,
    /// What was asked, as typed.
    pub question: String,
    /// The answers, in order.
    pub answers: Vec<StrawAnswer>,
    /// Whether one may raise a hand for several answers.
    pub several: bool,
    /// How many could raise a hand.
    pub present: u32,
    /// How far it has come.
    pub status: PollStatus,
    /// When it was opened.
    pub at: Stamp,
}

/// An answer with its hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StrawAnswer {
    /// The answer, as typed.
    pub text: String,
    /// How many raised a hand; none before they were counted.
    pub hands: Option<u32>,
}

/// A straw poll as it is shown.
#[must_use]
pub fn straw(poll: &StrawPoll) -> StrawView {
    let answer = |(place, text): (usize, &String)| StrawAnswer {
        text: text.clone(),
        hands: poll.counts.get(place).copied(),
    };
    StrawView {
        poll: poll.id,
        item: poll.item,
        question: poll.question.clone(),
        answers: poll.answers.iter().enumerate().map(answer).collect(),
        several: poll.several,
        present: poll.present,
        status: poll.status,
        at: poll.at,
    }
}

/// The straw poll before the room: the one that is being taken, or the one just counted.
#[must_use]
pub fn before_the_room(meeting: &Meeting) -> Option<StrawView> {
    let shown = || {
        let id = meeting.straw_shown?;
        meeting.straw_polls.iter().find(|poll| poll.id == id)
    };
    meeting.open_straw_poll().or_else(shown).map(straw)
}
