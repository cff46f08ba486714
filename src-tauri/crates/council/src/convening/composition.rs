//! Of whom a body must consist.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::rules::CompositionRule;

/// Whether a body consists of whom it must.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Composition {
    /// How many of all members must belong to the group.
    #[ts(type = "number")]
    pub need: u64,
    /// Whether as many do.
    pub ok: bool,
}

/// Whether `group` of `all` members are as many as they must be: representatives four fifths of
/// the representatives' meeting (城市居民委员会组织法 art. 28, 村民委员会组织法 art. 29), women
/// one third of the villagers' representatives. A body of nobody consists of nobody it must.
#[must_use]
pub fn composition(rule: &CompositionRule, group: u64, all: u64) -> Composition {
    let need = rule.share.needed(all).max(1);
    Composition { need, ok: group >= need }
}
