//! What papers are made from, and what may be asked of them.

use council::{
    ids::{ElectionId, ItemId, MotionId, PersonId},
    rules::Order,
    view::{DeskView, Electorate, Record, Slot, item::ItemView, record::RollLine},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Drawings, Head};

/// What papers are made from: the read models of one meeting at one moment.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// What the desk shows.
    pub desk: &'a DeskView,
    /// The record as minutes print it.
    pub record: &'a Record,
    /// Who may vote now, in the order of the rules.
    pub electorate: &'a Electorate,
    /// The agenda with its planned times.
    pub running: &'a [Slot],
    /// The people of the roll in the order in which lists name them.
    pub ordered: &'a [PersonId],
    /// The last entry of the record.
    pub head: &'a Head,
    /// Drawn signatures.
    pub drawings: &'a Drawings,
    /// What was asked for.
    pub wish: &'a Wish,
}

/// What may be asked of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(rename = "PaperWish")]
pub struct Wish {
    /// What it is to be about; the first possible where none.
    #[serde(default)]
    pub about: Option<Subject>,
    /// How many copies, where it is cut apart; as many as there are voters where none.
    #[serde(default)]
    pub copies: Option<u32>,
    /// In what order lists name people; as the rules say where none.
    #[serde(default)]
    pub order: Option<Order>,
}

/// The most copies that are printed at once.
pub const MOST_COPIES: u32 = 5_000;

/// What a paper is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
#[ts(rename = "PaperSubject")]
pub enum Subject {
    /// A motion.
    Motion(MotionId),
    /// An item on which nothing has been moved yet.
    Item(ItemId),
    /// An election.
    Election(ElectionId),
}

/// What a meeting lacks, so that a paper has nothing to say. Its words stand in the texts under
/// `papers-lacking-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "PaperLacking")]
pub enum Lacking {
    /// It has no agenda.
    Agenda,
    /// Nobody is on its roll.
    Roll,
    /// It has not been opened.
    Sitting,
    /// There is nothing to be voted on.
    Question,
    /// It has no election whose candidates stand.
    Election,
    /// Nobody has spoken.
    Speech,
    /// It has decided nothing.
    Decision,
    /// Nothing was corrected.
    Correction,
    /// Its rules set no steps before a decision.
    Steps,
    /// What was asked for is not there, or is not to be told.
    Subject,
    /// More copies, or none, were asked for than are printed at once.
    Copies,
}

impl Lacking {
    /// The name as it is written at the end of text keys.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::Roll => "roll",
            Self::Sitting => "sitting",
            Self::Question => "question",
            Self::Election => "election",
            Self::Speech => "speech",
            Self::Decision => "decision",
            Self::Correction => "correction",
            Self::Steps => "steps",
            Self::Subject => "subject",
            Self::Copies => "copies",
        }
    }
}

impl<'a> Sources<'a> {
    /// An item of the agenda.
    pub(crate) fn item(self, id: ItemId) -> Option<&'a ItemView> {
        self.desk.agenda.iter().find(|item| item.item == id)
    }

    /// The name of somebody on the roll; empty where it was withheld.
    pub(crate) fn name(self, person: PersonId) -> &'a str {
        let seat = self.desk.roll.iter().find(|seat| seat.person == person);
        seat.map_or("", |seat| seat.name.as_str())
    }

    /// The roll in the order in which lists name it.
    pub(crate) fn roll(self) -> impl Iterator<Item = &'a RollLine> {
        let line = move |person: &PersonId| {
            self.record.roll.iter().find(|line| line.seat.person == *person)
        };
        self.ordered.iter().filter_map(line)
    }

    /// How many papers are printed: as asked for, or one for each who may vote; before the meeting
    /// one for each member.
    pub(crate) fn copies(self) -> Result<u32, Lacking> {
        let voters = match self.record.opened {
            Some(_) => u32::try_from(self.electorate.electors.len()).unwrap_or(MOST_COPIES),
            None => self.electorate.members,
        };
        let copies = self.wish.copies.unwrap_or_else(|| voters.clamp(1, MOST_COPIES));
        if copies == 0 || copies > MOST_COPIES { Err(Lacking::Copies) } else { Ok(copies) }
    }

    /// The subject that was asked for, or the first; it must be one of these.
    pub(crate) fn about(
        self,
        subjects: &[(Subject, String)],
        none: Lacking,
    ) -> Result<Subject, Lacking> {
        match self.wish.about {
            Some(about) if subjects.iter().any(|(subject, _)| *subject == about) => Ok(about),
            Some(_) => Err(Lacking::Subject),
            None => subjects.first().map(|(subject, _)| *subject).ok_or(none),
        }
    }
}
