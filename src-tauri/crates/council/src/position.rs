//! Positions without a vote (表示意见): a shop without a household, a partner, a department may
//! speak, and what they say is put on record under the item. It is no vote and is never counted.

use crate::{
    agenda::{Item, SideKey},
    event::Fact,
    ids::PersonId,
    meeting::Meeting,
    people::Capacity,
    refusal::Refusal,
    rules::Ground,
};

/// Whether the position of anybody could be put on record now.
pub(crate) fn can_record(meeting: &Meeting) -> Result<&Item, Refusal> {
    let item = in_order(meeting)?;
    let mut first = None;
    for seat in &meeting.roll {
        match check(meeting, seat.person) {
            Ok(()) => return Ok(item),
            Err(refusal) => first.get_or_insert(refusal),
        };
    }
    Err(first.unwrap_or(Refusal::NobodyPresent))
}

/// Puts a position on record.
pub(crate) fn record(
    meeting: &Meeting,
    person: PersonId,
    side: Option<&SideKey>,
    text: &str,
) -> Result<Vec<Fact>, Refusal> {
    let item = in_order(meeting)?;
    check(meeting, person)?;
    if side.is_some_and(|side| !item.sides.iter().any(|known| known.key == *side)) {
        return Err(Refusal::SidesUnclear);
    }
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::TextMissing);
    }
    let (item, side, text) = (item.id, side.cloned(), text.to_owned());
    Ok(vec![Fact::PositionRecorded { person, item, side, text }])
}

/// An item is in hand, no vote is being taken, and the rules know positions without a vote.
fn in_order(meeting: &Meeting) -> Result<&Item, Refusal> {
    meeting.in_session()?;
    let rules = meeting.rules.as_ref().map(|rules| &rules.floor);
    if rules.is_none_or(|floor| floor.positions.is_none()) {
        return Err(Refusal::NoPositions { cite: meeting.cite(Ground::RightToSpeak) });
    }
    meeting.no_vote_open()?;
    meeting.item_in_hand()
}

/// Somebody in the room who may speak and has no vote.
fn check(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    let seat = meeting.in_room(person)?;
    match seat.capacity {
        Capacity::Consultative => Ok(()),
        Capacity::Member => {
            Err(Refusal::HasVote { person, cite: meeting.cite(Ground::RightToVote) })
        }
        Capacity::Observer => {
            Err(Refusal::ObserversListen { person, cite: meeting.cite(Ground::RightToSpeak) })
        }
    }
}
