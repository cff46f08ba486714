//! The agenda: nested items, in the order in which they stand, with planned and used time.

mod acts;
mod enclosed;
mod marks;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::Fact,
    ids::{ItemId, PersonId},
    meeting::Meeting,
    refusal::Refusal,
    time::{Spell, Stamp, Timer, close_last},
};

pub(crate) use acts::{Change, Draft, can_close, can_remove, can_start, decide, not_adjourned};
pub use enclosed::Enclosed;
pub(crate) use enclosed::{attach, can_detach, detach};
pub use marks::{ItemMarks, LeftOver, Origin};

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
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
    /// Not reached, or left: it goes over to the next meeting.
    Deferred,
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
    /// What it brings along.
    pub marks: ItemMarks,
    /// Papers that lie before the meeting with it, in the order in which they came.
    pub papers: Vec<Enclosed>,
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

impl Meeting {
    /// An item by its identity.
    #[must_use]
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.agenda.iter().find(|item| item.id == id)
    }

    /// The title of an item, also of one that was taken off the agenda.
    pub(crate) fn title_of(&self, id: ItemId) -> String {
        let known = self.item(id).map(|item| item.title.clone());
        let logged = || {
            self.log.iter().find_map(|event| {
                let Fact::ItemAdded { item, title, .. } = &event.fact else {
                    return None;
                };
                (*item == id).then(|| title.clone())
            })
        };
        known.or_else(logged).unwrap_or_default()
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

    pub(crate) fn with_item(&mut self, id: ItemId, change: impl FnOnce(&mut Item)) {
        if let Some(item) = self.agenda.iter_mut().find(|item| item.id == id) {
            change(item);
        }
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
        self.appealable = None;
        self.floor.clear();
        self.end_of_item(at);
        if let Some(item) = self.agenda.iter_mut().find(|item| item.id == id) {
            item.status = status;
            close_last(&mut item.spells, at);
        }
    }

    pub(crate) fn defer_item(&mut self, id: ItemId) {
        if let Some(item) = self.agenda.iter_mut().find(|item| item.id == id) {
            item.status = ItemStatus::Deferred;
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
