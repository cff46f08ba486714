//! Approvals of minutes in words.

use super::words::Words;
use crate::{
    approval::{Approving, TextCorrection},
    event::Fact,
    quorum::count,
};

/// An entry about an approval: of which day the meeting was that approved or was approved, and how
/// many places were corrected.
pub(super) fn entry(fact: &Fact, words: Words) -> Words {
    if let Fact::EarlierMinutesApproved { of, corrections, .. } = fact {
        told(words, &of.day, corrections)
    } else if let Fact::MinutesApproved {
        approving: Approving::ByMeeting { day, corrections, .. },
    } = fact
    {
        told(words, day, corrections)
    } else {
        told(words, "none", &[])
    }
}

fn told(words: Words, day: &str, corrections: &[TextCorrection]) -> Words {
    words.with("day", day).with("count", count(corrections.len()))
}
