//! What the chair has ticked off while preparing: a convenience, kept among what was chosen for
//! this laptop and no part of the record.

use std::collections::BTreeSet;

use journal::ReadError;

use crate::{Clerk, fault::ClerkError};

impl Clerk {
    /// What was ticked off in the open meeting, by the keys that the desk gives.
    ///
    /// # Errors
    /// Where no meeting is open, or what is kept cannot be read.
    pub async fn ticks(&self) -> Result<Vec<String>, ClerkError> {
        let key = self.ticks_key().await?;
        Ok(self.ticked(&key).await?.into_iter().collect())
    }

    /// Ticks something off, or takes the tick away.
    ///
    /// # Errors
    /// Where no meeting is open, or it cannot be kept.
    pub async fn set_tick(&self, what: String, done: bool) -> Result<Vec<String>, ClerkError> {
        let key = self.ticks_key().await?;
        let _state = self.state.lock().await;
        let mut ticked = self.ticked(&key).await?;
        if done {
            ticked.insert(what)
        } else {
            ticked.remove(&what)
        };
        let list = serde_json::to_string(&ticked).map_err(|_| ReadError::Damaged)?;
        let list = if ticked.is_empty() { None } else { Some(list) };
        self.journal.set(&key, list.as_deref()).await?;
        Ok(ticked.into_iter().collect())
    }

    async fn ticked(&self, key: &str) -> Result<BTreeSet<String>, ClerkError> {
        match self.journal.reader().setting(key).await? {
            Some(list) => serde_json::from_str(&list).map_err(|_| ReadError::Damaged.into()),
            None => Ok(BTreeSet::new()),
        }
    }

    /// Under which each meeting keeps its own.
    async fn ticks_key(&self) -> Result<String, ClerkError> {
        let state = self.state.lock().await;
        let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
        Ok(format!("ticks-{}", session.id().0))
    }
}
