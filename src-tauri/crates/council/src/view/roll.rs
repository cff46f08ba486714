//! The roll as it is shown: who belongs, in what capacity, and where they are.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    entitlement::Ineligible,
    ids::PersonId,
    meeting::Meeting,
    people::{Capacity, Names},
    roll::Seat,
    time::Stamp,
};

/// Where somebody on the roll is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Attendance {
    /// Has not come.
    Absent,
    /// Absent with leave.
    Excused,
    /// In the room.
    Present,
    /// Was in the room and has left.
    Left,
}

/// A line of the roll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatView {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Where they sit or live.
    pub seat: String,
    /// For what they speak; mostly empty.
    pub party: String,
    /// What finds them when typed.
    pub keys: Vec<String>,
    /// In what capacity.
    pub capacity: Capacity,
    /// Where they are.
    pub attendance: Attendance,
    /// Whether they came after the meeting was called to order.
    pub late: bool,
    /// When they came first.
    pub arrived: Option<Stamp>,
    /// When they left last, if they are not in the room.
    pub left: Option<Stamp>,
    /// Whether they take no part in the item in hand.
    pub recused: bool,
    /// Who acts for them.
    pub represented_by: Option<PersonId>,
    /// Whether whoever acts for them acts for more than may count, so that they do not.
    pub over_the_cap: bool,
    /// Why a member in the room, or one who is represented, has no vote in the open vote; none
    /// where they have one, or where no vote is open.
    pub bar: Option<Ineligible>,
}

/// The roll as it stands.
#[must_use]
pub fn roll(meeting: &Meeting, names: &Names) -> Vec<SeatView> {
    let opened = meeting.opened();
    let over = meeting.proxies_over_the_cap();
    let open = meeting.open_vote();
    let electorate: BTreeSet<PersonId> =
        open.iter().flat_map(|vote| &vote.electorate).copied().collect();
    let bar = |seat: &Seat| {
        let counts = seat.capacity == Capacity::Member
            && (seat.is_present() || meeting.agent_of(seat.person).is_some());
        let barred = open.is_some() && counts && !electorate.contains(&seat.person);
        barred.then(|| meeting.bar(&[], seat.person)).flatten()
    };
    meeting
        .roll
        .iter()
        .map(|seat| {
            let arrived = seat.spells.first().map(|spell| spell.from);
            SeatView {
                person: seat.person,
                name: names.name(seat.person).to_owned(),
                seat: names.seat(seat.person).to_owned(),
                party: names.party(seat.person).to_owned(),
                keys: names.0.get(&seat.person).map_or_else(Vec::new, |card| card.keys.clone()),
                capacity: seat.capacity,
                attendance: if seat.is_present() {
                    Attendance::Present
                } else if !seat.spells.is_empty() {
                    Attendance::Left
                } else if seat.excused {
                    Attendance::Excused
                } else {
                    Attendance::Absent
                },
                late: match (arrived, opened) {
                    (Some(arrived), Some(opened)) => arrived.when() > opened.when(),
                    (Some(_) | None, _) => false,
                },
                arrived,
                left: seat.spells.last().and_then(|spell| spell.until),
                recused: meeting.is_recused(seat.person),
                represented_by: meeting.agent_of(seat.person),
                over_the_cap: over.contains(&seat.person),
                bar: bar(seat),
            }
        })
        .collect()
}
