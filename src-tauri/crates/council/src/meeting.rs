//! The meeting: everything that is known of it, folded from its record.

mod fold;
mod questions;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    agenda::Item,
    approval::EarlierApproved,
    conduct::Warning,
    consultation::Consultation,
    correction,
    election::Election,
    event::{Event, Fact},
    floor::Floor,
    gates::Passed,
    ids::{ActId, ItemId, MeetingId, MotionId, PersonId, PollId, VoteId},
    minutes::Minutes,
    motion::{Limits, Motion, Nominations},
    notice::{Notice, Requisition},
    people::{Author, Sha256Hex},
    presiding::Presiding,
    publication::Posting,
    refusal::Refusal,
    register::Register,
    roll::{Seat, Tenure},
    rules::{Cite, Ground, RuleSet},
    sequence::Sequence,
    sitting::{Held, Particulars, Phase, Sitting},
    standing::{Proxy, Recusal},
    straw::StrawPoll,
    time::Stamp,
    vote::{Method, Vote},
};

/// A meeting as its record tells it. An empty one is a meeting not yet called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meeting {
    /// Its identity, once called.
    pub id: Option<MeetingId>,
    /// What it is called by.
    pub particulars: Particulars,
    /// Held now, or entered from paper.
    pub held: Held,
    /// The rules under which it was called.
    pub rules: Option<RuleSet>,
    /// SHA-256 of their canonical JSON.
    pub rules_sha256: Sha256Hex,
    /// How far it has come.
    pub phase: Phase,
    /// Its sittings, oldest first.
    pub sittings: Vec<Sitting>,
    /// Offices over time, oldest first.
    pub offices: Vec<Tenure>,
    /// The roll, in the order of entry.
    pub roll: Vec<Seat>,
    /// The owners' register, where one was adopted.
    pub register: Option<Arc<Register>>,
    /// The agenda; siblings stand in their order.
    pub agenda: Vec<Item>,
    /// The item in hand.
    pub current: Option<ItemId>,
    /// The floor.
    pub floor: Floor,
    /// Motions, oldest first.
    pub motions: Vec<Motion>,
    /// Votes, oldest first.
    pub votes: Vec<Vote>,
    /// Elections, oldest first.
    pub elections: Vec<Election>,
    /// The vote whose result is before the room.
    pub announced: Option<VoteId>,
    /// Questions that follow one another, oldest first.
    pub sequences: Vec<Sequence>,
    /// Straw polls, oldest first.
    pub straw_polls: Vec<StrawPoll>,
    /// The straw poll whose count is before the room.
    pub straw_shown: Option<PollId>,
    /// The minutes as far as people have a hand in them.
    pub minutes: Minutes,
    /// Who presides in place of the chair.
    pub presiding: Presiding,
    /// Members who take no part in an item.
    pub recusals: Vec<Recusal>,
    /// Members who are represented.
    pub proxies: Vec<Proxy>,
    /// Warnings, oldest first.
    pub warnings: Vec<Warning>,
    /// Rules that rest until the item is closed.
    pub suspended: BTreeSet<Ground>,
    /// How votes on the item in hand are taken, where the body has said so.
    pub method: Option<Method>,
    /// The ruling that can be appealed now.
    pub appealable: Option<MotionId>,
    /// Whether the quorum was waived.
    pub quorum_waived: bool,
    /// The notice.
    pub notice: Option<Notice>,
    /// Demands for the meeting.
    pub requisitions: Vec<Requisition>,
    /// Items that were not announced and that the body took up.
    pub admitted: BTreeSet<ItemId>,
    /// Gates that were passed.
    pub gates: Vec<Passed>,
    /// Consultations, by item.
    pub consultations: Vec<Consultation>,
    /// The resolution by which the doors were closed, while they are.
    pub doors_closed: Option<MotionId>,
    /// Whether residents who are not members may speak.
    pub public_time: bool,
    /// Minutes of earlier meetings that this one approved, oldest first.
    pub earlier_approved: Vec<EarlierApproved>,
    /// When the body goes on, as it said.
    pub next_meeting: Option<String>,
    /// Postings of the decisions.
    pub postings: Vec<Posting>,
    /// Orders about debate.
    pub(crate) limits: Limits,
    /// How nominations stand, by item.
    pub(crate) nominations: BTreeMap<ItemId, Nominations>,
    /// The motion that was adopted last, which takes others off the floor.
    last_adopted: Option<(ActId, MotionId)>,
    /// Where things stand in the lists above.
    pub(crate) index: Index,
    /// The whole record, oldest first.
    pub log: Vec<Event>,
}

/// Where things stand in the lists of a meeting, so that an act takes no longer the longer the
/// record is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Index {
    /// Places on the roll.
    pub(crate) seats: BTreeMap<PersonId, usize>,
    /// Places among the motions.
    pub(crate) motions: BTreeMap<MotionId, usize>,
    /// Places of motions that have not left the floor.
    pub(crate) live: BTreeSet<usize>,
    /// Places among the votes.
    pub(crate) votes: BTreeMap<VoteId, usize>,
    /// Places of votes that are being taken.
    pub(crate) open_votes: BTreeSet<usize>,
    /// Places of written votes that run.
    pub(crate) written: BTreeSet<usize>,
    /// Places of votes in doubt.
    pub(crate) in_doubt: BTreeSet<usize>,
    /// People who have moved or seconded something.
    pub(crate) acted: BTreeSet<PersonId>,
    /// Motions that a vote has decided.
    pub(crate) voted: BTreeSet<MotionId>,
    /// Places of main motions that can come back: tabled, referred or put off to a time.
    pub(crate) off_floor: BTreeSet<usize>,
    /// Whether an entry stands that could be corrected.
    pub(crate) correctable: bool,
    /// Acts of the record, the undone ones too.
    pub(crate) acts: BTreeSet<ActId>,
    /// Acts that stand, the last last, each with whether it can never be taken back.
    pub(crate) standing: Vec<(ActId, bool)>,
}

/// Returns the meeting after `event`. Never fails: an event is a fact.
#[must_use]
pub fn apply(mut meeting: Meeting, event: &Event) -> Meeting {
    meeting.log.push(event.clone());
    if rewrites(&event.fact) {
        return reread(meeting.log);
    }
    meeting.enter(event);
    meeting.take(event);
    meeting
}

/// Whether a fact changes how earlier facts are read.
fn rewrites(fact: &Fact) -> bool {
    matches!(fact, Fact::Undone { .. } | Fact::Corrected { .. })
}

/// The meeting that a whole record tells.
#[must_use]
pub fn replay(log: impl IntoIterator<Item = Event>) -> Meeting {
    reread(log.into_iter().collect())
}

fn reread(log: Vec<Event>) -> Meeting {
    let mut meeting = Meeting::default();
    for event in correction::reading(&log) {
        meeting.take(&event);
    }
    let undone = correction::undone(&log);
    for event in &log {
        meeting.index.acts.insert(event.act);
        let only_undoes = matches!(event.fact, Fact::Undone { .. });
        if !only_undoes && !undone.contains(&event.act) {
            meeting.enter(event);
        }
    }
    meeting.log = log;
    meeting
}

impl Meeting {
    /// Enters an event's act among those that stand.
    fn enter(&mut self, event: &Event) {
        self.index.acts.insert(event.act);
        self.index.correctable |= !correction::correctable(&event.fact).is_empty();
        let sealed = correction::is_sealed(&event.fact);
        match self.index.standing.last_mut().filter(|(act, _)| *act == event.act) {
            Some((_, known)) => *known |= sealed,
            None => self.index.standing.push((event.act, sealed)),
        }
    }

    /// Whether the meeting is in session and not in a break.
    pub(crate) fn in_session(&self) -> Result<(), Refusal> {
        match self.phase {
            Phase::InSession => Ok(()),
            Phase::Recess => Err(Refusal::InRecess),
            Phase::Preparing
            | Phase::SigningIn
            | Phase::Adjourned
            | Phase::Signing
            | Phase::Signed => Err(Refusal::NotInSession),
        }
    }

    /// What happened in the room is entered from paper with the time at which it happened; what
    /// is done at the desk before and after has the time of the desk.
    pub(crate) fn needs_typed_time(&self) -> bool {
        match self.phase {
            Phase::SigningIn | Phase::InSession | Phase::Recess => true,
            Phase::Preparing | Phase::Adjourned | Phase::Signing | Phase::Signed => false,
        }
    }

    pub(crate) fn item_in_hand(&self) -> Result<&Item, Refusal> {
        self.current.and_then(|id| self.item(id)).ok_or(Refusal::NoItemInHand)
    }

    /// The article behind a refusal, where the meeting's rules name one.
    pub(crate) fn cite(&self, ground: Ground) -> Option<Cite> {
        self.rules.as_ref().map(|rules| rules.cite(ground))
    }

    /// Who acts for an office now, as an author.
    #[must_use]
    pub fn author(&self, office: crate::people::Office) -> Author {
        Author { person: self.holder(office), office: Some(office) }
    }

    /// When the last entry happened, as an entry made now must not lie before it.
    #[must_use]
    pub fn last_entry(&self) -> Option<Stamp> {
        self.log.last().map(|event| event.at)
    }
}
