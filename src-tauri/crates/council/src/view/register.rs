//! What is shown of the owners' register: its totals, and never its lines.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{meeting::Meeting, register::Totals, rules::OwnersRule};

/// The register as it was adopted, without its lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterView {
    /// Where it comes from, as typed.
    pub source: String,
    /// The day for which it holds, `YYYY-MM-DD`.
    pub as_of: String,
    /// Whether parking places count.
    pub parking_counts: bool,
    /// What it comes to.
    pub totals: Totals,
}

/// The owners of a body that votes by heads and by area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnersView {
    /// What counts, by the rules.
    pub rule: OwnersRule,
    /// The register, once adopted.
    pub register: Option<RegisterView>,
}

/// The owners; none where the rules know no register of them.
#[must_use]
pub(super) fn owners(meeting: &Meeting) -> Option<OwnersView> {
    let rule = meeting.rules.as_ref()?.owners.clone()?;
    Some(OwnersView { rule, register: register(meeting) })
}

/// The register without its lines.
pub(crate) fn register(meeting: &Meeting) -> Option<RegisterView> {
    let register = meeting.register.as_ref()?;
    Some(RegisterView {
        source: register.source.clone(),
        as_of: register.as_of.clone(),
        parking_counts: register.parking_counts,
        totals: *register.totals(),
    })
}
