//! Building the agenda, and taking up and closing items.

use super::{ItemKind, ItemMarks, ItemStatus, Side, default_sides, marks};
use crate::{
    event::Fact,
    ids::{ItemId, PersonId},
    meeting::Meeting,
    refusal::Refusal,
    sitting::Phase,
};

/// The acts of this area.
pub(crate) enum Change<'a> {
    Add {
        item: ItemId,
        parent: Option<ItemId>,
        before: Option<ItemId>,
        draft: Draft<'a>,
        sides: Option<&'a [Side]>,
        marks: &'a ItemMarks,
    },
    Edit {
        item: ItemId,
        draft: Draft<'a>,
        /// As they were, where none.
        marks: Option<&'a ItemMarks>,
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
        Change::Add { item, parent, before, draft, sides, marks } => {
            not_adjourned(meeting)?;
            if meeting.item(item).is_some() {
                return Err(Refusal::AlreadyThere);
            }
            check_place(meeting, None, parent, before)?;
            check_draft(meeting, &draft)?;
            marks::check(meeting, marks)?;
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
                marks: marks.clone(),
            }])
        }
        Change::Edit { item, draft, marks } => {
            not_adjourned(meeting)?;
            let known = meeting.known_item(item)?;
            check_draft(meeting, &draft)?;
            if let Some(marks) = marks {
                marks::check(meeting, marks)?;
            }
            // Where an item comes from is no matter of opinion.
            let from = known.marks.from;
            Ok(vec![Fact::ItemEdited {
                item,
                title: draft.title.trim().to_owned(),
                item_kind: draft.kind,
                minutes: draft.minutes,
                presenter: draft.presenter,
                marks: marks.map(|marks| ItemMarks { from, ..marks.clone() }),
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
pub(crate) fn not_adjourned(meeting: &Meeting) -> Result<(), Refusal> {
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

/// Whether there is an item that nothing has happened on.
pub(crate) fn can_remove(meeting: &Meeting) -> Result<(), Refusal> {
    not_adjourned(meeting)?;
    let untouched = |id: ItemId| {
        let mut whole = meeting.below(id);
        whole.push(id);
        whole.iter().all(|id| meeting.item(*id).is_some_and(|i| i.status == ItemStatus::Waiting))
    };
    match meeting.agenda.first() {
        None => Err(Refusal::Unknown),
        Some(_) if meeting.agenda.iter().any(|item| untouched(item.id)) => Ok(()),
        Some(_) => Err(Refusal::ItemHasBegun),
    }
}

/// Whether another item can be taken up.
pub(crate) fn can_start(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    meeting.no_vote_open()?;
    meeting.nothing_pending()?;
    let other = meeting.agenda.iter().any(|item| meeting.current != Some(item.id));
    if other { Ok(()) } else { Err(Refusal::Unknown) }
}

/// Whether the item in hand can be closed.
pub(crate) fn can_close(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    meeting.item_in_hand()?;
    meeting.no_vote_open()?;
    meeting.nothing_pending()
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
