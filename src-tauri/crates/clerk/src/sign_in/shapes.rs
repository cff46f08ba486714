//! The shapes of sign-in that cross to the windows.

use council::ids::PersonId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::Tongue;

/// In which order the roll is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RollOrder {
    /// By sound, surnames as surnames are said.
    #[default]
    Pinyin,
    /// By strokes: how many, then as they are written.
    Strokes,
    /// By building and seat.
    Place,
    /// As people were put on the roll.
    Entered,
}

/// How the roll is put in order, beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct RollArranged {
    /// The order that was chosen.
    pub order: RollOrder,
    /// Where its parts begin.
    pub heads: Vec<RollHead>,
    /// Who live together: homes of several persons.
    pub homes: Vec<Vec<PersonId>>,
}

/// Where a part of the roll begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RollHead {
    /// The place in the roll, from 0.
    pub at: u32,
    /// The letter, the number of strokes or the building; empty for those without.
    pub head: String,
}

/// What came of signing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SignInOutcome {
    /// They are in the room now.
    SignedIn,
    /// They were in the room already; nothing was recorded.
    AlreadyHere,
    /// Nobody on the roll is meant.
    NotOnRoll,
    /// The code was not read whole.
    Misread,
}

/// Somebody who signed in, or did not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignedIn {
    /// What came of it.
    pub outcome: SignInOutcome,
    /// Who, where somebody was found.
    pub person: Option<PersonId>,
    /// Their name.
    pub name: String,
}

/// A state on its way to the kiosk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KioskMessage {
    /// The language.
    pub language: Tongue,
    /// The roll; none while no meeting is open.
    pub view: Option<KioskView>,
}

/// All that the kiosk shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KioskView {
    /// The name of the body.
    pub body: String,
    /// Whether somebody may sign in now.
    pub open: bool,
    /// Who may, by sound.
    pub people: Vec<KioskPerson>,
}

/// Somebody who may sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KioskPerson {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Where they live or sit.
    pub seat: String,
    /// Whether they are in the room.
    pub here: bool,
    /// The name of whoever acts for them; mostly empty.
    pub represented_by: String,
    /// The letter of their surname.
    pub initial: String,
    /// How many strokes their surname has; 0 where that is not known.
    pub strokes: u8,
    /// Their place in the order by strokes.
    pub by_strokes: u32,
    /// The building in which they live; may be empty.
    pub building: String,
    /// Their place in the order by building and seat.
    pub by_place: u32,
    /// The home that they share with others.
    pub home: Option<u32>,
}
