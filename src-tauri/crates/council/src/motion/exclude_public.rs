//! 转入非公开: whoever is not a member or asked to stay leaves, on a stated ground (Public Bodies
//! (Admission to Meetings) Act 1960, section 1(2)).

use super::Motion;
use crate::{event::Fact, meeting::Meeting, people::Capacity};

pub(super) fn adopt(meeting: &Meeting, motion: &Motion) -> Vec<Fact> {
    let mut facts = vec![Fact::DoorsClosed { motion: motion.id, reason: motion.text.clone() }];
    let listening =
        meeting.roll.iter().filter(|s| s.is_present() && s.capacity == Capacity::Observer);
    facts.extend(listening.map(|seat| Fact::Departed { person: seat.person }));
    facts
}
