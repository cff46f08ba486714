//! Papers that lie before the meeting with an item. The record names each by its SHA-256; the
//! bytes stand beside it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::not_adjourned;
use crate::{
    event::Fact, ids::ItemId, meeting::Meeting, minutes::check_sha256, people::Sha256Hex,
    refusal::Refusal,
};

/// A paper that lies before the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Enclosed {
    /// SHA-256 of its bytes.
    pub sha256: Sha256Hex,
    /// What it is called, as typed.
    pub title: String,
    /// Its media type, as in `application/pdf`.
    pub media: String,
}

pub(crate) fn attach(
    meeting: &Meeting,
    item: ItemId,
    paper: &Enclosed,
) -> Result<Vec<Fact>, Refusal> {
    not_adjourned(meeting)?;
    let known = meeting.known_item(item)?;
    check_sha256(&paper.sha256)?;
    if paper.title.trim().is_empty() {
        return Err(Refusal::TitleMissing);
    }
    if known.papers.iter().any(|other| other.sha256 == paper.sha256) {
        return Err(Refusal::AlreadyThere);
    }
    Ok(vec![Fact::PaperAttached {
        item,
        sha256: paper.sha256.clone(),
        title: paper.title.trim().to_owned(),
        media: paper.media.clone(),
    }])
}

pub(crate) fn detach(meeting: &Meeting, item: ItemId, sha256: &str) -> Result<Vec<Fact>, Refusal> {
    not_adjourned(meeting)?;
    let known = meeting.known_item(item)?;
    let paper = known.papers.iter().find(|paper| paper.sha256 == sha256);
    let Enclosed { sha256, title, .. } = paper.ok_or(Refusal::Unknown)?.clone();
    Ok(vec![Fact::PaperDetached { item, sha256, title }])
}

/// Whether there is a paper that could be taken away.
pub(crate) fn can_detach(meeting: &Meeting) -> Result<(), Refusal> {
    not_adjourned(meeting)?;
    let any = meeting.agenda.iter().any(|item| !item.papers.is_empty());
    if any { Ok(()) } else { Err(Refusal::Unknown) }
}

impl Meeting {
    pub(crate) fn enclose(&mut self, item: ItemId, sha256: &str, title: &str, media: &str) {
        let [sha256, title, media] = [sha256, title, media].map(str::to_owned);
        self.with_item(item, |known| known.papers.push(Enclosed { sha256, title, media }));
    }

    pub(crate) fn take_away(&mut self, item: ItemId, sha256: &str) {
        self.with_item(item, |known| known.papers.retain(|paper| paper.sha256 != sha256));
    }
}
