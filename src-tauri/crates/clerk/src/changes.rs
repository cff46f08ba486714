//! Drafts of the minutes: which state of the record was last looked at as a whole, and what has
//! changed since. A draft is kept as the number and the hash of the record's last entry then, so
//! that no name is stored a second time; its words are told again from the record.

use council::{Event, people::hex, view};
use journal::{Reader, codec};
use paper::{Drawings, Head, plain};
use serde::{Deserialize, Serialize};
use similar::{ChangeTag, TextDiff};
use text::Texts;
use ts_rs::TS;

use crate::{
    Clerk, clock,
    fault::ClerkError,
    session::Session,
    shapes::{ChangedPassage, DraftChanges, Tongue},
};

/// A draft that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
struct Kept {
    /// How many entries the record held.
    version: u64,
    /// The hash of the last of them.
    sha256: String,
    /// When it was kept, in milliseconds since 1970-01-01 UTC.
    kept_ms: i64,
}

impl Clerk {
    /// Keeps the minutes as they stand as the draft from which later changes are told.
    ///
    /// # Errors
    /// Where no meeting is open, or it cannot be kept.
    pub async fn keep_draft(&self) -> Result<(), ClerkError> {
        let state = self.state.lock().await;
        let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
        let head = session.head();
        let kept =
            Kept { version: head.version, sha256: hex(&head.hash), kept_ms: clock::read().utc_ms };
        let value = serde_json::to_string(&kept).map_err(|_| ClerkError::Interrupted)?;
        Ok(self.journal.set(&key(session), Some(&value)).await?)
    }

    /// What has changed in the minutes since the draft that was kept last.
    ///
    /// # Errors
    /// Where no meeting is open, or the record cannot be read.
    pub async fn draft_changes(&self, language: Tongue) -> Result<DraftChanges, ClerkError> {
        let state = self.state.lock().await;
        let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
        let reader = self.journal.reader();
        let Some(kept) = kept(reader, session).await? else {
            return Ok(DraftChanges::default());
        };
        let Some(before) = told_at(reader, session, &kept).await? else {
            return Ok(DraftChanges::default());
        };
        let now = view::record(session.meeting(), session.names());
        let now = now.ok_or(ClerkError::NoSuchMeeting)?;
        let worded = |record| words(record, &self.texts, language);
        let passages = compare(&worded(before)?, &worded(now)?);
        Ok(DraftChanges { kept_ms: Some(kept.kept_ms), passages })
    }
}

fn key(session: &Session) -> String {
    format!("kept-draft/{}", session.id().0)
}

async fn kept(reader: &Reader, session: &Session) -> Result<Option<Kept>, ClerkError> {
    let value = reader.setting(&key(session)).await?;
    Ok(value.and_then(|value| serde_json::from_str(&value).ok()))
}

/// The record as it stood then; none where it is not the record of which the draft was kept.
async fn told_at(
    reader: &Reader,
    session: &Session,
    kept: &Kept,
) -> Result<Option<view::Record>, ClerkError> {
    let mut stored = reader.records(session.id().0).await?;
    stored.truncate(usize::try_from(kept.version).unwrap_or(usize::MAX));
    if stored.last().is_none_or(|last| hex(&last.head().hash) != kept.sha256) {
        return Ok(None);
    }
    let events = stored
        .iter()
        .map(|stored| codec::decode(&stored.entry))
        .collect::<Result<Vec<Event>, _>>()?;
    Ok(view::record(&council::replay(events), session.names()))
}

/// The words of a draft. Signatures are no change of the words that were signed.
fn words(
    mut record: view::Record,
    texts: &Texts,
    language: Tongue,
) -> Result<Vec<plain::Passage>, ClerkError> {
    record.signatures.clear();
    let at = record.adjourned.or(record.opened).unwrap_or_default();
    let head = Head { sha256: String::new(), at };
    let sheet = paper::minutes(&record, &Drawings::default(), &head, texts, language.into())?;
    Ok(plain::passages(&sheet.document))
}

/// The passages that changed, in their order now; those that are gone stand at the end.
fn compare(before: &[plain::Passage], now: &[plain::Passage]) -> Vec<ChangedPassage> {
    let find = |all: &[plain::Passage], heading: &str| {
        all.iter().find(|passage| passage.heading == heading).map(|p| p.text.clone())
    };
    let changed = now.iter().map(|passage| {
        let old = find(before, &passage.heading).unwrap_or_default();
        (passage.heading.clone(), old, passage.text.clone())
    });
    let gone = before.iter().filter(|passage| find(now, &passage.heading).is_none());
    let gone = gone.map(|passage| (passage.heading.clone(), passage.text.clone(), String::new()));
    changed
        .chain(gone)
        .filter(|(_, old, new)| old != new)
        .map(|(heading, old, new)| ChangedPassage { heading, pieces: pieces(&old, &new) })
        .collect()
}

/// What was struck and what was inserted, word by word; a Chinese character is a word.
fn pieces(old: &str, new: &str) -> Vec<council::motion::amend::Piece> {
    use council::motion::amend::Piece;
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        let word = change.value();
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Keep(text)))
            | (ChangeTag::Delete, Some(Piece::Strike(text)))
            | (ChangeTag::Insert, Some(Piece::Insert(text))) => text.push_str(word),
            (ChangeTag::Equal, _) => pieces.push(Piece::Keep(word.to_owned())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Strike(word.to_owned())),
            (ChangeTag::Insert, _) => pieces.push(Piece::Insert(word.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use council::motion::amend::Piece;

    use super::*;

    fn passage(heading: &str, text: &str) -> plain::Passage {
        plain::Passage { heading: heading.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn only_what_changed_is_told_and_a_character_is_a_word() {
        let before =
            [passage("一", "照旧。\n"), passage("二", "装单杆。\n"), passage("三", "删去。\n")];
        let now = [passage("一", "照旧。\n"), passage("二", "装双杆。\n")];
        let changes = compare(&before, &now);
        assert_eq!(changes.len(), 2);
        let strike = |text: &str| Piece::Strike(text.to_owned());
        assert_eq!(changes[0].heading, "二");
        let keep = |text: &str| Piece::Keep(text.to_owned());
        let insert = Piece::Insert("双".to_owned());
        assert_eq!(changes[0].pieces, [keep("装"), strike("单"), insert, keep("杆。\n")]);
        assert_eq!(
            (changes[1].heading.as_str(), &changes[1].pieces[..]),
            ("三", &[strike("删去。\n")][..])
        );
    }
}
