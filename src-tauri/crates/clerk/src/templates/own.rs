//! Templates of a chair's own: what was kept of a meeting, as an entry of one list among what was
//! chosen for this laptop. No meeting depends on it once it is called.

use council::{
    Meeting,
    sitting::{Particulars, Party},
};
use journal::ReadError;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::offer::TemplateLine;
use crate::{Clerk, fault::ClerkError};

/// Where the list is kept among what was chosen.
const KEY: &str = "own-templates";

/// A template of a chair's own, as it is kept: an entry of the list under [`KEY`], as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OwnTemplate {
    /// Its key, `own-` and an identity.
    pub id: String,
    /// What the chair calls it.
    pub name: String,
    /// The key of the rule set of the meeting from which it was kept.
    pub rules: String,
    /// The body.
    pub body: String,
    /// Where it meets.
    pub place: String,
    /// Its seats.
    #[serde(default)]
    pub seats: Option<u32>,
    /// For how many minutes the room is there.
    #[serde(default)]
    pub hall_minutes: Option<u32>,
    /// When it begins, as in `19:00`.
    #[serde(default)]
    pub start: Option<String>,
    /// Parties that must have a seat.
    #[serde(default)]
    pub parties: Vec<Party>,
    /// The agenda.
    pub lines: Vec<TemplateLine>,
}

/// Why a template of a chair's own cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OwnTemplateError {
    /// It has no name.
    #[error("a template without a name")]
    NoName,
    /// There is nothing on the agenda to keep.
    #[error("a template without an agenda")]
    NoAgenda,
    /// There is none of this key.
    #[error("no such template")]
    Unknown,
}

impl Clerk {
    /// Keeps particulars and agenda of the open meeting as a template, and returns its key. One
    /// of the same name is replaced and keeps its key.
    ///
    /// # Errors
    /// Where no meeting is open, there is nothing to keep, or it cannot be kept.
    pub async fn save_template(&self, name: &str) -> Result<String, ClerkError> {
        let state = self.state.lock().await;
        let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
        let mut kept = self.own_templates().await?;
        let name = name.trim();
        let place = kept.iter().position(|own| own.name == name);
        let id = place.map_or_else(|| format!("own-{}", Uuid::now_v7()), |n| kept[n].id.clone());
        let own = of_meeting(session.meeting(), id.clone(), name)?;
        match place {
            Some(place) => kept[place] = own,
            None => kept.push(own),
        }
        self.keep_own_templates(&kept).await?;
        Ok(id)
    }

    /// Forgets a template of a chair's own.
    ///
    /// # Errors
    /// Where there is none of this key, or the list cannot be kept.
    pub async fn delete_template(&self, id: &str) -> Result<(), ClerkError> {
        let _state = self.state.lock().await;
        let mut kept = self.own_templates().await?;
        let before = kept.len();
        kept.retain(|own| own.id != id);
        if kept.len() == before {
            return Err(OwnTemplateError::Unknown.into());
        }
        self.keep_own_templates(&kept).await
    }

    pub(super) async fn own_templates(&self) -> Result<Vec<OwnTemplate>, ClerkError> {
        match self.journal.reader().setting(KEY).await? {
            Some(list) => serde_json::from_str(&list).map_err(|_| ReadError::Damaged.into()),
            None => Ok(Vec::new()),
        }
    }

    async fn keep_own_templates(&self, kept: &[OwnTemplate]) -> Result<(), ClerkError> {
        let list = serde_json::to_string(kept).map_err(|_| ReadError::Damaged)?;
        let list = if kept.is_empty() { None } else { Some(list) };
        Ok(self.journal.set(KEY, list.as_deref()).await?)
    }
}

fn of_meeting(meeting: &Meeting, id: String, name: &str) -> Result<OwnTemplate, OwnTemplateError> {
    if name.is_empty() {
        return Err(OwnTemplateError::NoName);
    }
    let lines: Vec<TemplateLine> =
        meeting.outline().into_iter().map(|(depth, item)| TemplateLine::of(depth, item)).collect();
    if lines.is_empty() {
        return Err(OwnTemplateError::NoAgenda);
    }
    let Particulars { body, place, seats, planned, hall_minutes, parties, .. } =
        meeting.particulars.clone();
    Ok(OwnTemplate {
        id,
        name: name.to_owned(),
        rules: meeting.rules.as_ref().map(|rules| rules.id.clone()).unwrap_or_default(),
        body,
        place,
        seats,
        hall_minutes,
        start: planned.and_then(|planned| planned.get(11..16).map(str::to_owned)),
        parties,
        lines,
    })
}
