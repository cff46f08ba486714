//! 会议通知: what was announced and when, who demanded the meeting, and what may therefore be decided.

use std::collections::BTreeSet;

use crate::{
    agenda::ItemKind,
    event::Fact,
    ids::ItemId,
    meeting::Meeting,
    refusal::Refusal,
    rules::{AgendaLock, Ground},
    sitting::Phase,
};

/// The notice of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// When it was given, in local time, `YYYY-MM-DDTHH:MM`.
    pub sent: String,
    /// How, as typed.
    pub how: String,
    /// Whether it was called as urgent, with the shorter period.
    pub urgent: bool,
    /// The items that it announced.
    pub items: BTreeSet<ItemId>,
}

/// A demand for the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requisition {
    /// By whom, by the key of the group.
    pub group: String,
    /// How many signed.
    pub signed: u32,
    /// How many there are.
    pub total: u32,
}

/// The acts of this area.
pub(crate) enum Change<'a> {
    Give { sent: &'a str, how: &'a str, urgent: bool },
    Requisition { group: &'a str, signed: u32, total: u32 },
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    can_announce(meeting)?;
    match change {
        Change::Give { sent, how, urgent } => {
            if !is_local_time(sent) {
                return Err(Refusal::TimeUnclear);
            }
            if meeting.agenda.is_empty() {
                return Err(Refusal::NothingToAnnounce);
            }
            Ok(vec![Fact::NoticeGiven {
                sent: sent.to_owned(),
                how: how.trim().to_owned(),
                urgent,
                items: meeting.agenda.iter().map(|item| item.id).collect(),
            }])
        }
        Change::Requisition { group, signed, total } => {
            let known = meeting.rules.as_ref().is_some_and(|rules| {
                rules.convening.requisitions.iter().any(|rule| rule.group == group)
            });
            if !known {
                return Err(Refusal::Unknown);
            }
            if signed > total || total == 0 {
                return Err(Refusal::MoreThanThereAre { count: signed, of: total });
            }
            Ok(vec![Fact::Requisitioned { group: group.to_owned(), signed, total }])
        }
    }
}

/// Notice is given before the meeting begins; a new one takes the place of the last.
pub(crate) fn can_announce(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.phase {
        Phase::Preparing | Phase::SigningIn => Ok(()),
        Phase::InSession | Phase::Recess | Phase::Adjourned | Phase::Signing | Phase::Signed => {
            Err(Refusal::PhasePast)
        }
    }
}

/// `YYYY-MM-DDTHH:MM`.
pub(crate) fn is_local_time(text: &str) -> bool {
    text.len() == 16 && chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").is_ok()
}

impl Meeting {
    /// Whether an item was announced, or the body took it up; everything was where no notice is
    /// on record.
    #[must_use]
    pub fn is_noticed(&self, item: ItemId) -> bool {
        let Some(notice) = &self.notice else { return true };
        notice.items.contains(&item)
            || self.admitted.contains(&item)
            || self.item(item).is_none_or(|item| match item.kind {
                // Opening and closing business decides nothing.
                ItemKind::Procedure | ItemKind::Report => true,
                ItemKind::Discussion | ItemKind::Decision | ItemKind::Other => false,
            })
    }

    /// Nothing is decided on an item that was not announced, where the rules lock the agenda.
    pub(crate) fn may_decide(&self, item: ItemId) -> Result<(), Refusal> {
        let locked = self
            .rules
            .as_ref()
            .is_some_and(|rules| rules.convening.agenda.lock == AgendaLock::Locked);
        if locked && !self.is_noticed(item) {
            return Err(Refusal::NotNoticed { item, cite: self.cite(Ground::Notice) });
        }
        Ok(())
    }
}
