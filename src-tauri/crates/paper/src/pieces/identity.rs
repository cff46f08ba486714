//! By what a paper and its record are matched.

use council::{ids::MeetingId, people::Sha256Hex, time::Stamp};

use crate::{Part, Phrase};

/// The last entry of a record: its hash vouches for all entries before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// SHA-256 of the chain up to and with this entry.
    pub sha256: Sha256Hex,
    /// When the entry was made.
    pub at: Stamp,
}

/// A line that names the meeting, the number of entries and the hash of the last one.
#[must_use]
pub fn identity(meeting: MeetingId, events: u32, head: &Head) -> Part {
    Part::Imprint(
        Phrase::key("paper-identity")
            .with("meeting", Phrase::Typed(short(meeting)))
            .with("events", events)
            .with("sha256", Phrase::typed(&head.sha256)),
    )
}

/// The end of the identity, which is its random part: enough to tell a body's meetings apart.
fn short(meeting: MeetingId) -> String {
    let whole = meeting.0.simple().to_string();
    whole[whole.len() - 12..].to_owned()
}
