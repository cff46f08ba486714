//! 主动议: a main motion says who does what.

use crate::refusal::Refusal;

/// A motion needs words; the rest is for the chair to ask.
pub(super) fn check(text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::TextMissing) } else { Ok(()) }
}
