//! What is being typed in a meeting and is no act yet. It stands in the database beside the
//! record, so that neither a reload nor a power cut loses a word of it.

use council::ids::MeetingId;

use crate::{Clerk, fault::ClerkError};

impl Clerk {
    /// Keeps what is being typed in a meeting, in the form that the window gives it; forgets it
    /// where nothing is.
    ///
    /// # Errors
    /// Where it cannot be stored; then what was kept before is still there.
    pub async fn keep_drafts(
        &self,
        meeting: MeetingId,
        drafts: Option<String>,
    ) -> Result<(), ClerkError> {
        Ok(self.journal.set(&key(meeting), drafts.as_deref()).await?)
    }

    /// What was being typed in a meeting when it was last seen.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn drafts(&self, meeting: MeetingId) -> Result<Option<String>, ClerkError> {
        Ok(self.journal.reader().setting(&key(meeting)).await?)
    }

    /// By which letters each of these words can be found: its initials and its sounds in full, the
    /// likeliest reading first.
    #[must_use]
    pub fn sounds(&self, words: &[String]) -> Vec<Vec<String>> {
        let letters = |word: &String| {
            let key = text::search_key(word);
            let first = |spellings: Vec<String>| spellings.into_iter().take(READINGS);
            first(key.initials).chain(first(key.full)).collect()
        };
        words.iter().map(letters).collect()
    }
}

/// How many readings of a word are looked at; nobody types the unlikely ones.
const READINGS: usize = 6;

fn key(meeting: MeetingId) -> String {
    format!("drafts/{}", meeting.0)
}
