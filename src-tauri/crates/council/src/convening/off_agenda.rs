//! Taking up what was not announced.

use crate::rules::Share;

/// How many must agree to take up what the agenda does not announce: `share` of the members
/// present while `share` of the body is present, otherwise everyone present (Brown Act,
/// Government Code 54954.2(b)(2)). Nobody present takes up nothing: at least one must agree.
#[must_use]
pub fn off_agenda(share: Share, body: u64, present: u64) -> u64 {
    let need = if share.is_reached(present, body) { share.needed(present) } else { present };
    need.max(1)
}
