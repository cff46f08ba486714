//! 提名办法、截止提名、重新开放提名 (RONR 12th ed., section 31).

use super::{KindName, Motion};
use crate::{event::Fact, meeting::Meeting, refusal::Refusal, rules::Ground};

/// How nominations stand on an item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Nominations {
    /// Whether they are closed.
    pub(crate) closed: bool,
    /// How they are made, where the body has said so.
    pub(crate) method: Option<String>,
}

/// With no question pending; what is open can be closed, what is closed opened again.
pub(super) fn in_order(
    meeting: &Meeting,
    kind: KindName,
    top: Option<&Motion>,
) -> Result<(), Refusal> {
    if let Some(top) = top {
        let cite = meeting.cite(Ground::OneQuestion);
        return Err(Refusal::QuestionFirst { motion: top.id, cite });
    }
    let item = meeting.item_in_hand()?.id;
    let closed = meeting.nominations.get(&item).is_some_and(|known| known.closed);
    let stand_so = (kind == KindName::NominationsClose && closed)
        || (kind == KindName::NominationsReopen && !closed);
    if stand_so { Err(Refusal::NominationsStandSo) } else { Ok(()) }
}

pub(super) fn set(motion: &Motion, open: bool) -> Vec<Fact> {
    vec![Fact::NominationsSet { item: motion.item, open: Some(open), method: None }]
}

pub(super) fn method(motion: &Motion) -> Vec<Fact> {
    let method = Some(motion.text.clone());
    vec![Fact::NominationsSet { item: motion.item, open: None, method }]
}
