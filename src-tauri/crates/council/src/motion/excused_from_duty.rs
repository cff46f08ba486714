//! 请求免除职责: a request to be excused from a duty (RONR 12th ed., 32:11), as from voting on a
//! matter in which somebody has an interest of their own.

use crate::{ids::PersonId, meeting::Meeting, refusal::Refusal};

pub(super) fn check(meeting: &Meeting, person: PersonId, text: &str) -> Result<(), Refusal> {
    meeting.in_room(person)?;
    if text.trim().is_empty() { Err(Refusal::TextMissing) } else { Ok(()) }
}
