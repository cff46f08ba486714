//! 将未公告的事项列入议程: by the vote that the rules ask for, where they allow it at all (as the
//! Brown Act does, 54954.2(b)).

use super::Motion;
use crate::{
    event::Fact,
    ids::ItemId,
    meeting::Meeting,
    refusal::Refusal,
    rules::{Ground, MajorityBase, Share, Threshold},
};

pub(super) fn in_order(meeting: &Meeting, top: Option<&Motion>) -> Result<(), Refusal> {
    if let Some(top) = top {
        let cite = meeting.cite(Ground::OneQuestion);
        return Err(Refusal::QuestionFirst { motion: top.id, cite });
    }
    if meeting.take_up_share().is_none() {
        return Err(Refusal::AgendaIsLocked { cite: meeting.cite(Ground::Notice) });
    }
    match meeting.outline().into_iter().find(|(_, item)| !meeting.is_noticed(item.id)) {
        Some(_) => Ok(()),
        None => Err(Refusal::NothingUnnoticed),
    }
}

pub(super) fn check(meeting: &Meeting, item: ItemId) -> Result<(), Refusal> {
    meeting.known_item(item)?;
    if meeting.is_noticed(item) { Err(Refusal::NothingUnnoticed) } else { Ok(()) }
}

pub(super) fn adopt(item: ItemId) -> Vec<Fact> {
    vec![Fact::ItemAdmitted { item }]
}

impl Meeting {
    /// The share by which what was not announced may be taken up.
    pub(crate) fn take_up_share(&self) -> Option<Share> {
        self.rules.as_ref().and_then(|rules| rules.convening.agenda.take_up)
    }

    /// What carries a motion to take up what was not announced: the share of the members
    /// present while that share of the body is present, and otherwise everybody present.
    pub(crate) fn take_up_threshold(&self) -> Option<Threshold> {
        let share = self.take_up_share()?;
        let rules = self.rules.as_ref()?;
        let body = u64::from(self.seats().unwrap_or(self.quorum().members));
        let enough = share.is_reached(u64::from(self.quorum().present), body);
        Some(Threshold {
            base: MajorityBase::Present,
            share: if enough { share } else { Share { num: 1, den: 1, strict: false } },
            fixed: None,
            by_area: false,
            turnout: None,
            or: None,
            cite: rules.convening.agenda.cite.clone().unwrap_or_else(|| rules.cite(Ground::Notice)),
        })
    }
}
