//! Quorum as a function of time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    meeting::Meeting,
    people::Capacity,
    rules::{Cite, QuorumBase},
    time::Stamp,
};

/// Whether the body can decide, and from what that follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Quorum {
    /// 应到: members on the roll.
    pub members: u32,
    /// 实到: members in the room.
    pub present: u32,
    /// 法定人数: how many must be in the room.
    pub needed: u32,
    /// Whether they are.
    pub met: bool,
    /// Where it says so.
    pub cite: Option<Cite>,
}

/// Quorum from a moment on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuorumPoint {
    /// From when on.
    pub at: Stamp,
    /// How it stood.
    pub quorum: Quorum,
}

impl Meeting {
    /// Quorum as it stands.
    #[must_use]
    pub fn quorum(&self) -> Quorum {
        self.quorum_of(count(self.present().len()))
    }

    fn quorum_of(&self, present: u32) -> Quorum {
        let members = count(self.members().count());
        let Some(rules) = &self.rules else {
            return Quorum { members, present, needed: 0, met: false, cite: None };
        };
        let base = match rules.quorum.base {
            QuorumBase::Members => members,
            QuorumBase::Seats => self.particulars.seats.unwrap_or(members),
        };
        let needed = count_u64(rules.quorum.share.needed(u64::from(base)));
        let needed = needed.max(rules.quorum.at_least).max(1);
        Quorum {
            members,
            present,
            needed,
            met: present >= needed,
            cite: Some(rules.quorum.cite.clone()),
        }
    }

    /// How many members were in the room at each change of attendance, oldest first.
    #[must_use]
    pub fn quorum_over_time(&self) -> Vec<QuorumPoint> {
        let mut moments: Vec<Stamp> = self
            .roll
            .iter()
            .filter(|seat| seat.capacity == Capacity::Member)
            .flat_map(|seat| &seat.spells)
            .flat_map(|spell| std::iter::once(spell.from).chain(spell.until))
            .collect();
        moments.sort_by_key(Stamp::when);
        moments.dedup_by_key(|at| at.when());
        moments
            .into_iter()
            .map(|at| {
                let present = self.members().filter(|seat| seat.was_present(at.when())).count();
                QuorumPoint { at, quorum: self.quorum_of(count(present)) }
            })
            .collect()
    }
}

/// A head count. No roll comes near the limit.
pub(crate) fn count(heads: usize) -> u32 {
    u32::try_from(heads).unwrap_or(u32::MAX)
}

fn count_u64(heads: u64) -> u32 {
    u32::try_from(heads).unwrap_or(u32::MAX)
}
