//! What earlier meetings of the same body leave to the open one: items that were not reached, put
//! off or referred, items that every meeting has, and the people on the roll.

use std::collections::BTreeSet;

use council::{
    Deed, Meeting,
    agenda::{Item, ItemKind, ItemMarks, ItemStatus, LeftOver, Origin},
    ids::{ItemId, MeetingId},
    motion::{Disposal, Status},
    people::{Entrant, Name, Names, Office},
    sitting::{Particulars, Phase},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Clerk, clock,
    fault::ClerkError,
    session::{Enclosures, Moment, Session},
    shapes::MeetingCard,
};

/// How many earlier meetings are looked through, the latest first: a year of monthly ones.
const REACH: usize = 12;

/// What earlier meetings of the same body leave to the open one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Earlier {
    /// The roll that could be carried over; none where nobody would be added.
    pub roll: Option<EarlierRoll>,
    /// Items that could be carried over, the latest meeting's first.
    pub items: Vec<EarlierItem>,
}

/// The people of the last meeting that had any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierRoll {
    /// Which meeting.
    pub meeting: MeetingId,
    /// What it was called by.
    pub particulars: Particulars,
    /// How many people it would add.
    pub people: u32,
}

/// An item that could be carried over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierItem {
    /// What the meeting was called by from which it comes.
    pub particulars: Particulars,
    /// Its title.
    pub title: String,
    /// What is done with it.
    pub kind: ItemKind,
    /// Planned minutes.
    pub minutes: Option<u32>,
    /// What it would bring along: where it was left over, or that every meeting has it.
    pub marks: ItemMarks,
}

impl Clerk {
    /// What earlier meetings of the same body leave to the open one.
    ///
    /// # Errors
    /// Where no meeting is open, or a record cannot be read.
    pub async fn earlier(&self) -> Result<Earlier, ClerkError> {
        let (open, here) = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            (session.id(), session.meeting().clone())
        };
        let mut earlier = Earlier::default();
        let mut taken = origins(&here);
        for card in self.siblings(open, &here).await? {
            let session = Session::read(self.journal.reader(), card.meeting, clock::read()).await?;
            let (there, names) = (session.meeting(), session.names());
            let people = entrants(there, names, &here).len();
            if earlier.roll.is_none() && !there.roll.is_empty() {
                earlier.roll = Some(EarlierRoll {
                    meeting: card.meeting,
                    particulars: there.particulars.clone(),
                    people: u32::try_from(people).unwrap_or(u32::MAX),
                });
            }
            for found in left_over(card.meeting, there) {
                let title = found.title.trim();
                let known = taken.contains(&(card.meeting, found.origin))
                    || here.agenda.iter().any(|item| item.title.trim() == title)
                    || earlier.items.iter().any(|item| item.title.trim() == title);
                if !known {
                    earlier.items.push(found.told(there));
                }
            }
            // What this meeting had from an earlier one is this meeting's to hand on.
            taken.extend(origins(there));
        }
        earlier.roll = earlier.roll.filter(|roll| roll.people > 0);
        Ok(earlier)
    }

    /// Puts the people of an earlier meeting on the roll of the open one, with chair and secretary
    /// where nobody holds the office yet. Whoever is on the roll already stays as they are.
    ///
    /// # Errors
    /// Where no meeting is open, there is no such meeting, or it is not in order.
    pub async fn carry_roll(&self, from: MeetingId) -> Result<(), ClerkError> {
        let past = Session::read(self.journal.reader(), from, clock::read()).await?;
        let people = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            entrants(past.meeting(), past.names(), session.meeting())
        };
        self.does(Deed::Enrol { people }).await?;
        for office in [Office::Chair, Office::Secretary] {
            let Some(person) = past.meeting().holder(office) else { continue };
            let free = {
                let state = self.state.lock().await;
                let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
                let here = session.meeting();
                let known = here.roll.iter().any(|seat| seat.person == person);
                here.holder(office).is_none() && known
            };
            if free {
                self.does(Deed::Appoint { office, person }).await?;
            }
        }
        Ok(())
    }

    async fn does(&self, deed: Deed) -> Result<(), ClerkError> {
        let moment = Moment { now: clock::read(), typed_ms: None };
        self.take(deed, None, moment, Enclosures::default()).await.map(drop)
    }

    /// Other meetings of the same body, the latest first. One that is planned for later is none
    /// of its past.
    async fn siblings(
        &self,
        open: MeetingId,
        here: &Meeting,
    ) -> Result<Vec<MeetingCard>, ClerkError> {
        let body = here.particulars.body.trim().to_owned();
        let planned = here.particulars.planned.clone();
        let mut cards = self.home_cards().await?;
        cards.retain(|card| {
            let later = planned.is_some() && card.particulars.planned > planned;
            card.meeting != open && card.particulars.body.trim() == body && !later
        });
        cards.sort_by(|one, other| other.particulars.planned.cmp(&one.particulars.planned));
        cards.truncate(REACH);
        Ok(cards)
    }
}

/// The items of earlier meetings that a meeting has on its agenda.
fn origins(meeting: &Meeting) -> BTreeSet<(MeetingId, ItemId)> {
    let from = meeting.agenda.iter().filter_map(|item| item.marks.from);
    from.map(|origin| (origin.meeting, origin.item)).collect()
}

/// Who of an earlier roll is not on this one. A name that was erased is carried nowhere.
fn entrants(past: &Meeting, names: &Names, here: &Meeting) -> Vec<Entrant> {
    let known = |person| here.roll.iter().any(|seat| seat.person == person);
    let typed = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let new = past.roll.iter().filter(|seat| !known(seat.person));
    new.filter(|seat| !names.name(seat.person).is_empty())
        .map(|seat| Entrant {
            person: seat.person,
            name: Name::Plain(names.name(seat.person).to_owned()),
            capacity: seat.capacity,
            seat: typed(names.seat(seat.person)),
            party: typed(names.party(seat.person)),
        })
        .collect()
}

/// An item that a meeting hands on.
struct Found<'a> {
    origin: ItemId,
    title: &'a str,
    item: &'a Item,
    marks: ItemMarks,
}

impl Found<'_> {
    fn told(&self, meeting: &Meeting) -> EarlierItem {
        EarlierItem {
            particulars: meeting.particulars.clone(),
            title: self.item.title.clone(),
            kind: self.item.kind,
            minutes: self.item.minutes,
            marks: self.marks.clone(),
        }
    }
}

/// What a meeting hands on: items that it left over once it is over, and its standing ones.
fn left_over(id: MeetingId, meeting: &Meeting) -> Vec<Found<'_>> {
    let found = |item| {
        let why = if is_over(meeting) { why(meeting, item) } else { None };
        if why.is_none() && !item.marks.standing {
            return None;
        }
        // A standing item comes up anyway; that it was not reached last time says nothing.
        let from = why.filter(|_| !item.marks.standing);
        let from = from.map(|why| Origin { meeting: id, item: item.id, why });
        let marks = ItemMarks { from, ..item.marks.clone() };
        Some(Found { origin: item.id, title: &item.title, item, marks })
    };
    meeting.outline().into_iter().filter_map(|(_, item)| found(item)).collect()
}

fn is_over(meeting: &Meeting) -> bool {
    match meeting.phase {
        Phase::Preparing | Phase::SigningIn | Phase::InSession | Phase::Recess => false,
        Phase::Adjourned | Phase::Signing | Phase::Signed => true,
    }
}

/// Why an item was left over; none where the meeting is done with it.
fn why(meeting: &Meeting, item: &Item) -> Option<LeftOver> {
    let on_item =
        meeting.motions.iter().filter(|motion| motion.item == item.id && motion.kind.is_main());
    let mut put_off = on_item.filter_map(|motion| match motion.status {
        Status::Disposed(Disposal::Postponed) => Some(LeftOver::Postponed),
        Status::Disposed(Disposal::Tabled) => Some(LeftOver::Tabled),
        Status::Disposed(Disposal::Referred) => Some(LeftOver::Referred),
        Status::Disposed(_) | Status::AwaitingSecond | Status::Pending | Status::Queued => None,
    });
    put_off.next_back().or(match item.status {
        ItemStatus::Deferred => Some(LeftOver::NotReached),
        ItemStatus::Waiting | ItemStatus::Open | ItemStatus::Left | ItemStatus::Closed => None,
    })
}
