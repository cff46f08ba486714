//! Another version of minutes that were signed: when a later meeting has approved them, with or
//! without corrections, the file is made again with the approval, and names the one before by its
//! hash. That one stays as it was.

use std::path::Path;

use council::{Deed, approval::Version, ids::MeetingId, people::hex};
use journal::Reader;
use paper::{File, PaperError};

use crate::{
    Clerk, clock,
    fault::ClerkError,
    minutes::{MINUTES, named_or_only, print, tag},
    session::Session,
    shapes::Tongue,
};

impl Clerk {
    /// Makes and freezes another version where the minutes were approved after the last one: after
    /// the approval, or after a stop between that and the file.
    pub(crate) async fn reissue_if_due(&self) -> Result<(), ClerkError> {
        let due = {
            let state = self.state.lock().await;
            state.session.as_ref().is_some_and(|session| {
                let minutes = &session.meeting().minutes;
                minutes.is_approved_anew()
            })
        };
        if !due {
            return Ok(());
        }
        let fonts = self.fonts().await?;
        let (stream, file, before, language) = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            let reader = self.journal.reader();
            let frozen = session.meeting().minutes.frozen.clone();
            let papers = reader.papers(session.id().0).await?;
            let before = papers.into_iter().find(|paper| {
                paper.kind == MINUTES && frozen.as_deref() == Some(hex(&paper.sha256).as_str())
            });
            // What is corrected stays in the language in which it was signed.
            let own = before.as_ref().and_then(|paper| language_of(&paper.language));
            let language = own.unwrap_or(state.settings.language);
            let file = print(reader, session, language.into(), &self.texts, &fonts).await?;
            (session.id(), file, before, language)
        };
        let reissue = |pdf| Deed::ReissueMinutes { pdf };
        self.keep_version(stream, file, language, before.map(|paper| paper.id), reissue).await
    }

    /// A version of a meeting's signed minutes by the SHA-256 of its file, as it was frozen.
    ///
    /// # Errors
    /// [`ClerkError::NoSuchMeeting`] where the meeting has no such version.
    pub async fn minutes_version(
        &self,
        meeting: MeetingId,
        sha256: &str,
    ) -> Result<File, ClerkError> {
        version(self.journal.reader(), meeting, sha256).await
    }
}

/// The versions of a meeting's signed minutes in a database that is only read, oldest first.
///
/// # Errors
/// Where the database cannot be read, or the meeting is not clear.
pub async fn versions(
    database: &Path,
    meeting: Option<MeetingId>,
) -> Result<Vec<Version>, ClerkError> {
    let reader = Reader::open(database, None).await?;
    let meeting = named_or_only(&reader, meeting).await?;
    let session = Session::read(&reader, meeting, clock::read()).await?;
    reader.close().await;
    Ok(session.meeting().minutes.versions.clone())
}

/// A version of them by the SHA-256 of its file, as it was frozen.
///
/// # Errors
/// Where the database cannot be read, the meeting is not clear, or it has no such version.
pub async fn version_from_database(
    database: &Path,
    meeting: Option<MeetingId>,
    sha256: &str,
) -> Result<File, ClerkError> {
    let reader = Reader::open(database, None).await?;
    let meeting = named_or_only(&reader, meeting).await?;
    let file = version(&reader, meeting, sha256).await?;
    reader.close().await;
    Ok(file)
}

/// A version by the SHA-256 of its file.
async fn version(reader: &Reader, meeting: MeetingId, sha256: &str) -> Result<File, ClerkError> {
    let papers = reader.papers(meeting.0).await?;
    let paper = papers.iter().find(|one| one.kind == MINUTES && hex(&one.sha256) == sha256);
    let paper = paper.ok_or(ClerkError::NoSuchMeeting)?;
    let kept = reader.attachment(paper.sha256).await?.ok_or(ClerkError::NoSuchMeeting)?;
    let pages = pdf::count_pages(&kept.bytes).map_err(PaperError::from)?;
    Ok(File { bytes: kept.bytes, pages })
}

/// The language of a stored name.
fn language_of(stored: &str) -> Option<Tongue> {
    [Tongue::ZhHans, Tongue::ZhHant, Tongue::En].into_iter().find(|tongue| tag(*tongue) == stored)
}
