//! The meeting as a whole: what it is called, its phases, its sittings and breaks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    agenda::{Item, ItemStatus},
    event::Fact,
    ids::SittingId,
    meeting::Meeting,
    people::Office,
    refusal::Refusal,
    time::{Spell, Stamp, close_last},
};

/// What a meeting is called by.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Particulars {
    /// The body that meets, as typed.
    pub body: String,
    /// The meeting's number in its series.
    #[serde(default)]
    #[ts(optional)]
    pub number: Option<u32>,
    /// A title of its own, where it has one; as typed.
    #[serde(default)]
    pub title: String,
    /// Where, as typed.
    #[serde(default)]
    pub place: String,
    /// Planned begin in local time, `YYYY-MM-DDTHH:MM`.
    #[serde(default)]
    #[ts(optional)]
    pub planned: Option<String>,
    /// Seats of the body, vacant ones included; the members on the roll where none.
    #[serde(default)]
    #[ts(optional)]
    pub seats: Option<u32>,
    /// For how many minutes the room is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub hall_minutes: Option<u32>,
    /// Parties that must have a seat, as in a council of 1+3+N (社区、业委会、物业).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Party>>")]
    pub parties: Vec<Party>,
}

/// A party that must have a seat at the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// What it is called, as typed.
    pub name: String,
    /// Other words for it by which somebody on the roll may speak for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub also: Vec<String>,
}

impl Party {
    /// Whether somebody speaks for it who is said to speak for `whom`.
    #[must_use]
    pub fn is_meant(&self, whom: &str) -> bool {
        let whom = whom.trim();
        let named = std::iter::once(&self.name).chain(&self.also).map(|word| word.trim());
        let mut named = named.filter(|word| !word.is_empty());
        !whom.is_empty() && named.any(|word| whom.contains(word) || word.contains(whom))
    }
}

/// Whether a meeting is held with the program or entered afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Held {
    /// With the program, as it happens.
    #[default]
    Live,
    /// On paper; entered afterwards with typed times, and marked so everywhere.
    OnPaper,
}

/// How far a meeting has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// The agenda is being built.
    #[default]
    Preparing,
    /// People sign in.
    SigningIn,
    /// In session.
    InSession,
    /// In a break.
    Recess,
    /// Adjourned; the minutes are being drafted.
    Adjourned,
    /// At least one has signed.
    Signing,
    /// Both have signed and the minutes are frozen.
    Signed,
}

/// One stretch from the call to order to the adjournment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// Its identity; presence, floor and votes name it.
    pub id: SittingId,
    /// From when to when.
    pub spell: Spell,
    /// Breaks.
    pub recesses: Vec<Break>,
}

/// A break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Break {
    /// From when to when.
    pub spell: Spell,
    /// Its planned length in minutes.
    pub minutes: Option<u32>,
}

pub(crate) fn decide(meeting: &Meeting, what: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    match what {
        Change::Particulars(particulars) => {
            meeting.not_signed()?;
            check_particulars(particulars)?;
            Ok(vec![Fact::ParticularsSet { particulars: particulars.clone() }])
        }
        Change::OpenSignIn => match meeting.phase {
            Phase::Preparing => Ok(vec![Fact::SignInOpened]),
            Phase::SigningIn
            | Phase::InSession
            | Phase::Recess
            | Phase::Adjourned
            | Phase::Signing
            | Phase::Signed => Err(Refusal::PhasePast),
        },
        Change::Open(sitting) => {
            can_open(meeting)?;
            Ok(vec![Fact::SittingOpened { sitting }])
        }
        Change::Recess(minutes) => {
            meeting.in_session()?;
            meeting.no_vote_open()?;
            Ok(vec![Fact::Recessed { minutes }])
        }
        Change::Resume => {
            if meeting.phase == Phase::Recess {
                Ok(vec![Fact::SittingResumed])
            } else {
                Err(Refusal::NotInRecess)
            }
        }
        Change::Adjourn => adjourn(meeting),
    }
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Particulars(&'a Particulars),
    OpenSignIn,
    Open(SittingId),
    Recess(Option<u32>),
    Resume,
    Adjourn,
}

/// A meeting needs at least a body to be found again by, and a time that the calendar knows.
pub(crate) fn check_particulars(particulars: &Particulars) -> Result<(), Refusal> {
    if particulars.body.trim().is_empty() {
        return Err(Refusal::NameMissing);
    }
    if particulars.seats == Some(0) {
        return Err(Refusal::NoSeats);
    }
    match &particulars.planned {
        Some(planned) if !crate::notice::is_local_time(planned) => Err(Refusal::TimeUnclear),
        Some(_) | None => Ok(()),
    }
}

/// Whether the meeting can be called to order now.
pub(crate) fn can_open(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.phase {
        Phase::Preparing | Phase::SigningIn => {}
        Phase::InSession | Phase::Recess | Phase::Adjourned | Phase::Signing | Phase::Signed => {
            return Err(Refusal::PhasePast);
        }
    }
    let Some(chair) = meeting.chair() else { return Err(Refusal::NoChair) };
    if meeting.present().is_empty() {
        return Err(Refusal::NobodyPresent);
    }
    if !meeting.is_here(chair) {
        return Err(Refusal::OfficerAbsent { office: Office::Chair, person: chair });
    }
    Ok(())
}

/// Adjourns: whoever speaks has finished, the item in hand is closed. Pending questions must be
/// decided or withdrawn first, so that no record ends in the middle of one.
fn adjourn(meeting: &Meeting) -> Result<Vec<Fact>, Refusal> {
    match meeting.phase {
        Phase::InSession | Phase::Recess => {}
        Phase::Preparing | Phase::SigningIn => return Err(Refusal::NotInSession),
        Phase::Adjourned | Phase::Signing | Phase::Signed => return Err(Refusal::PhasePast),
    }
    meeting.no_vote_open()?;
    if let Some(motion) = meeting.immediately_pending().or_else(|| meeting.awaiting_second()) {
        return Err(Refusal::QuestionPending { motion: motion.id });
    }
    if let Some(vote) = meeting.in_doubt().next() {
        return Err(Refusal::VoteInDoubt { vote: vote.id });
    }
    Ok(ending(meeting))
}

/// What ends with the meeting: speeches, the item in hand, and what was not reached, which goes
/// over to the next.
pub(crate) fn ending(meeting: &Meeting) -> Vec<Fact> {
    let mut facts = crate::floor::finish(meeting);
    if meeting.presiding.handed_over.is_some() {
        facts.push(Fact::ChairReturned);
    }
    if let Some(item) = meeting.current {
        facts.push(Fact::ItemClosed { item });
        // A question that the meeting leaves undecided takes its item along.
        if meeting.pending().iter().any(|motion| motion.kind.is_main()) {
            facts.push(Fact::ItemDeferred { item });
        }
    }
    let left = |item: &&Item| match item.status {
        ItemStatus::Waiting | ItemStatus::Left => true,
        ItemStatus::Open | ItemStatus::Closed | ItemStatus::Deferred => false,
    };
    let outline = meeting.outline().into_iter().map(|(_, item)| item);
    facts.extend(outline.filter(left).map(|item| Fact::ItemDeferred { item: item.id }));
    facts.push(Fact::Adjourned);
    facts
}

impl Meeting {
    pub(crate) fn open_sitting(&mut self, sitting: SittingId, at: Stamp) {
        self.phase = Phase::InSession;
        self.sittings.push(Sitting { id: sitting, spell: Spell::since(at), recesses: Vec::new() });
    }

    pub(crate) fn recess(&mut self, minutes: Option<u32>, at: Stamp) {
        self.phase = Phase::Recess;
        self.announced = None;
        self.pause_item(at);
        self.floor.pause(at);
        if let Some(sitting) = self.sittings.last_mut() {
            sitting.recesses.push(Break { spell: Spell::since(at), minutes });
        }
    }

    pub(crate) fn resume_sitting(&mut self, at: Stamp) {
        self.phase = Phase::InSession;
        self.end_break(at);
        self.run_item(at);
    }

    pub(crate) fn adjourn(&mut self, at: Stamp) {
        self.end_break(at);
        self.phase = Phase::Adjourned;
        self.announced = None;
        if let Some(sitting) = self.sittings.last_mut() {
            close_last(std::slice::from_mut(&mut sitting.spell), at);
        }
        for seat in &mut self.roll {
            close_last(&mut seat.spells, at);
        }
        self.public_time = false;
        self.appealable = None;
        for proxy in &mut self.proxies {
            close_last(std::slice::from_mut(&mut proxy.spell), at);
        }
        self.floor.clear();
    }

    fn end_break(&mut self, at: Stamp) {
        if let Some(last) = self.sittings.last_mut().and_then(|sitting| sitting.recesses.last_mut())
        {
            close_last(std::slice::from_mut(&mut last.spell), at);
        }
    }

    /// The sitting that is open, if one is.
    #[must_use]
    pub fn sitting(&self) -> Option<&Sitting> {
        self.sittings.last().filter(|sitting| sitting.spell.is_open())
    }

    /// When the first sitting opened.
    #[must_use]
    pub fn opened(&self) -> Option<Stamp> {
        self.sittings.first().map(|sitting| sitting.spell.from)
    }
}
