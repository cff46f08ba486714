//! Who has spoken how long, on the item in hand and in the whole meeting.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::Side,
    floor::{Purpose, Speech},
    ids::PersonId,
    meeting::Meeting,
    people::Names,
    time::Timer,
};

/// Who has spoken how long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TalkView {
    /// On the item in hand.
    pub item: TalkShare,
    /// In the whole meeting.
    pub meeting: TalkShare,
}

/// Who has spoken how long within something.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct TalkShare {
    /// By person, the longest first.
    pub people: Vec<PersonTalk>,
    /// By side of the debate, in the order in which they were first heard; questions and points of
    /// order are on none and are left out.
    pub sides: Vec<SideTalk>,
}

/// How long somebody has spoken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonTalk {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// How often.
    pub speeches: u32,
    /// How long; it runs while they speak.
    pub timer: Timer,
}

/// How long a side was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideTalk {
    /// The side; neutral where none.
    pub side: Option<Side>,
    /// How often.
    pub speeches: u32,
    /// How long; it runs while somebody speaks for it.
    pub timer: Timer,
}

/// Who has spoken how long, those included who have the floor.
#[must_use]
pub(super) fn talk(meeting: &Meeting, names: &Names) -> TalkView {
    let floor = &meeting.floor;
    let (mut item, mut whole) = (TalkShare::default(), TalkShare::default());
    for speech in floor.speeches.iter().chain(&floor.interrupted).chain(&floor.speaking) {
        let about = speech.subject.and_then(|subject| meeting.item_of(subject));
        let side = side_of(meeting, speech);
        whole.add(names, speech, side.clone());
        if about.is_some() && about == meeting.current {
            item.add(names, speech, side);
        }
    }
    TalkView { item: item.sorted(), meeting: whole.sorted() }
}

fn side_of(meeting: &Meeting, speech: &Speech) -> Option<Side> {
    let key = speech.side.as_ref()?;
    let item = meeting.item(meeting.item_of(speech.subject?)?)?;
    item.sides.iter().find(|side| side.key == *key).cloned()
}

impl TalkShare {
    fn add(&mut self, names: &Names, speech: &Speech, side: Option<Side>) {
        match self.people.iter_mut().find(|line| line.person == speech.person) {
            Some(line) => {
                line.speeches += 1;
                join(&mut line.timer, speech.timer);
            }
            None => self.people.push(PersonTalk {
                person: speech.person,
                name: names.name(speech.person).to_owned(),
                speeches: 1,
                timer: speech.timer,
            }),
        }
        if speech.purpose != Purpose::Speak {
            return;
        }
        match self.sides.iter_mut().find(|line| line.side == side) {
            Some(line) => {
                line.speeches += 1;
                join(&mut line.timer, speech.timer);
            }
            None => self.sides.push(SideTalk { side, speeches: 1, timer: speech.timer }),
        }
    }

    fn sorted(mut self) -> Self {
        self.people.sort_by_key(|line| std::cmp::Reverse(line.timer.spent_ms));
        self
    }
}

/// Adds a time to another. Only one of all runs at any moment.
fn join(timer: &mut Timer, other: Timer) {
    timer.spent_ms += other.spent_ms;
    timer.running_since = timer.running_since.or(other.running_since);
}
