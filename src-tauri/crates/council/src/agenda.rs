//! The agenda: nested items, in the order in which they stand, with planned and used time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::Fact,
    ids::{ItemId, PersonId},
    meeting::Meeting,
    refusal::Refusal,
    sitting::Phase,
    time::{Spell, Stamp, Timer, close_last},
};

/// The key of a side of a debate.
pub type SideKey = String;

/// One side of a debate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// Its key; `for` and `against` are worded by the texts.
    pub key: SideKey,
    /// What it is called, as typed, where the texts have no word for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub label: Option<String>,
}

/// 赞成 and 反对, the sides of a debate unless an item says otherwise.
#[must_use]
pub fn default_sides() -> Vec<Side> {
    ["for", "against"].map(|key| Side { key: key.to_owned(), label: None }).into()
}

/// What is done with an item.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// Opening, agreeing the agenda, minutes of the last meeting.
    Procedure,
    /// Somebody reports; nothing is decided.
    Report,
    /// Discussed, and decided where somebody moves it.
    #[default]
    Discussion,
    /// To be decided.
    Decision,
    /// Anything else.
    Other,
}

/// How far an item has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ItemStatus {
    /// Not yet taken up.
    #[default]
    Waiting,
    /// In hand.
    Open,
    /// Left for another item before it was closed.
    Left,
    /// Closed.
    Closed,
}

/// An item of business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its identity.
    pub id: ItemId,
    /// The item above it.
    pub parent: Option<ItemId>,
    /// Its title, as typed.
    pub title: String,
    /// What is done with it.
    pub kind: ItemKind,
    /// Planned minutes.
    pub minutes: Option<u32>,
    /// Who presents it.
    pub presenter: Option<PersonId>,
    /// The sides of its debate.
    pub sides: Vec<Side>,
    /// How far it has come.
    pub status: ItemStatus,
    /// When it was in hand; breaks are left out.
    pub spells: Vec<Spell>,
}

impl Item {
    /// The time that it has taken.
    #[must_use]
    pub fn timer(&self) -> Timer {
        Timer::of(&self.spells)
    }
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Add {
        item: ItemId,
        parent: Option<ItemId>,
        before: Option<ItemId>,
        draft: Draft<'a>,
        sides: Option<&'a [Side]>,
    },
    Edit {
        item: ItemId,
        draft: Draft<'a>,
    },
    Move {
        item: ItemId,
        parent: Option<ItemId>,
        before: Option<ItemId>,
    },
    Remove(ItemId),
    Start(ItemId),
    Close(ItemId),
}

/// An item's words and plan.
pub(crate) struct Draft<'a> {
    pub title: &'a str,
    pub kind: ItemKind,
    pub minutes: Option<u32>,
    pub presenter: Option<PersonId>,
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::Add { item, parent, before, draft, sides } => {
            not_adjourned(meeting)?;
            if meeting.item(item).is_some() {
                return Err(Refusal::AlreadyThere);
            }
            check_place(meeting, None, parent, before)?;
            check_draft(meeting, &draft)?;
            let sides = sides.map_or_else(default_sides, <[Side]>::to_vec);
            check_sides(&sides)?;
            Ok(vec![Fact::ItemAdded {
                item,
                parent,
                before,
                title: draft.title.trim().to_owned(),
                item_kind: draft.kind,
                minutes: draft.minutes,
                presenter: draft.presenter,
                sides,
            }])
        }
        Change::Edit { item, draft } => {
            not_adjourned(meeting)?;
            meeting.known_item(item)?;
            check_draft(meeting, &draft)?;
            Ok(vec![Fact::ItemEdited {
                item,
                title: draft.title.trim().to_owned(),
                item_kind: draft.kind,
                minutes: draft.minutes,
                presenter: draft.presenter,
            }])
        }
        Change::Move { item, parent, before } => {
            not_adjourned(meeting)?;
            meeting.known_item(item)?;
            check_place(meeting, Some(item), parent, before)?;
            Ok(vec![Fact::ItemMoved { item, parent, before }])
        }
        Change::Remove(item) => remove(meeting, item),
        Change::Start(item) => start(meeting, item),
        Change::Close(item) => close(meeting, item),
    }
}

/// The agenda may change until the meeting is over.
fn not_adjourned(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.phase {
        Phase::Preparing | Phase::SigningIn | Phase::InSession | Phase::Recess => Ok(()),
        Phase::Adjourned | Phase::Signing | Phase::Signed => Err(Refusal::PhasePast),
    }
}

fn check_draft(meeting: &Meeting, draft: &Draft<'_>) -> Result<(), Refusal> {
    if draft.title.trim().is_empty() {
        return Err(Refusal::TitleMissing);
    }
    if let Some(presenter) = draft.presenter {
        meeting.on_roll(presenter)?;
    }
    Ok(())
}

fn check_sides(sides: &[Side]) -> Result<(), Refusal> {
    let twice = sides
        .iter()
        .enumerate()
        .any(|(at, side)| sides[..at].iter().any(|other| other.key == side.key));
    if sides.len() < 2 || twice || sides.iter().any(|side| side.key.trim().is_empty()) {
        return Err(Refusal::SidesUnclear);
    }
    Ok(())
}

/// An item cannot stand inside itself, nor before a sibling that is none.
fn check_place(
    meeting: &Meeting,
    item: Option<ItemId>,
    parent: Option<ItemId>,
    before: Option<ItemId>,
) -> Result<(), Refusal> {
    let mut above = parent;
    while let Some(id) = above {
        if Some(id) == item {
            return Err(Refusal::InsideItself);
        }
        above = meeting.known_item(id)?.parent;
    }
    if let Some(before) = before
        && (meeting.known_item(before)?.parent != parent || Some(before) == item)
    {
        return Err(Refusal::PlaceUnclear);
    }
    Ok(())
}

/// Only an item that nothing has happened on can go; what happened stays findable.
fn remove(meeting: &Meeting, item: ItemId) -> Result<Vec<Fact>, Refusal> {
    not_adjourned(meeting)?;
    let mut gone = meeting.below(item);
    gone.insert(0, item);
    for id in &gone {
        let known = meeting.known_item(*id)?;
        if known.status != ItemStatus::Waiting {
            return Err(Refusal::ItemHasBegun);
        }
    }
    Ok(gone.into_iter().rev().map(|item| Fact::ItemRemoved { item }).collect())
}

fn start(meeting: &Meeting, item: ItemId) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    meeting.known_item(item)?;
    if meeting.current == Some(item) {
        return Err(Refusal::ItemInHand);
    }
    meeting.no_vote_open()?;
    meeting.nothing_pending()?;
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::ItemStarted { item });
    Ok(facts)
}

fn close(meeting: &Meeting, item: ItemId) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    if meeting.current != Some(item) {
        return Err(Refusal::ItemNotInHand);
    }
    meeting.no_vote_open()?;
    meeting.nothing_pending()?;
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::ItemClosed { item });
    Ok(facts)
}

impl Meeting {
    /// An item by its identity.
    #[must_use]
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.agenda.iter().find(|item| item.id == id)
    }

    pub(crate) fn known_item(&self, id: ItemId) -> Result<&Item, Refusal> {
        self.item(id).ok_or(Refusal::Unknown)
    }

    /// Everything below an item, in order.
    #[must_use]
    pub fn below(&self, id: ItemId) -> Vec<ItemId> {
        self.children(Some(id))
            .into_iter()
            .flat_map(|child| std::iter::once(child).chain(self.below(child)))
            .collect()
    }

    /// The items directly below one, or at the top, in order.
    #[must_use]
    pub fn children(&self, parent: Option<ItemId>) -> Vec<ItemId> {
        self.agenda.iter().filter(|item| item.parent == parent).map(|item| item.id).collect()
    }

    /// The number of an item, level by level, from 1; empty where it is unknown.
    #[must_use]
    pub fn item_number(&self, id: ItemId) -> Vec<u32> {
        let mut number = Vec::new();
        let mut at = self.item(id);
        while let Some(item) = at {
            let place = self.children(item.parent).iter().position(|child| *child == item.id);
            number.insert(0, place.map_or(0, |place| u32::try_from(place + 1).unwrap_or(u32::MAX)));
            at = item.parent.and_then(|parent| self.item(parent));
        }
        number
    }

    /// The agenda in reading order, each item with its depth from 0.
    #[must_use]
    pub fn outline(&self) -> Vec<(usize, &Item)> {
        fn walk<'a>(
            meeting: &'a Meeting,
            parent: Option<ItemId>,
            depth: usize,
            into: &mut Vec<(usize, &'a Item)>,
        ) {
            for item in meeting.agenda.iter().filter(|item| item.parent == parent) {
                into.push((depth, item));
                walk(meeting, Some(item.id), depth + 1, into);
            }
        }
        let mut outline = Vec::with_capacity(self.agenda.len());
        walk(self, None, 0, &mut outline);
        outline
    }

    pub(crate) fn add_item(&mut self, item: Item, before: Option<ItemId>) {
        let place = before
            .and_then(|before| self.agenda.iter().position(|other| other.id == before))
            .unwrap_or(self.agenda.len());
        self.agenda.insert(place, item);
    }

    pub(crate) fn move_item(&mut self, id: ItemId, parent: Option<ItemId>, before: Option<ItemId>) {
        if let Some(from) = self.agenda.iter().position(|item| item.id == id) {
            let mut item = self.agenda.remove(from);
            item.parent = parent;
            self.add_item(item, before);
        }
    }

    pub(crate) fn start_item(&mut self, id: ItemId, at: Stamp) {
        if let Some(left) = self.current.take() {
            self.end_item(left, ItemStatus::Left, at);
        }
        self.current = Some(id);
        self.announced = None;
        if let Some(item) = self.agenda.iter_mut().find(|item| item.id == id) {
            item.status = ItemStatus::Open;
            item.spells.push(Spell::since(at));
        }
    }

    pub(crate) fn end_item(&mut self, id: ItemId, status: ItemStatus, at: Stamp) {
        if self.current == Some(id) {
            self.current = None;
        }
        self.announced = None;
        self.floor.clear();
        if let Some(item) = self.agenda.iter_mut().find(|item| item.id == id) {
            item.status = status;
            close_last(&mut item.spells, at);
        }
    }

    /// A break does not count as time on the item.
    pub(crate) fn pause_item(&mut self, at: Stamp) {
        if let Some(item) = self.current.and_then(|id| self.agenda.iter_mut().find(|i| i.id == id))
        {
            close_last(&mut item.spells, at);
        }
    }

    pub(crate) fn run_item(&mut self, at: Stamp) {
        if let Some(item) = self.current.and_then(|id| self.agenda.iter_mut().find(|i| i.id == id))
        {
            item.spells.push(Spell::since(at));
        }
    }
}
