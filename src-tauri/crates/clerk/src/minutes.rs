//! Minutes on paper: printed, signed by hand on the screen, and frozen. The frozen file is kept
//! with the record by its SHA-256, and is never made again.

use std::{path::Path, sync::Arc};

use council::{
    Deed,
    ids::MeetingId,
    people::{Office, hex},
    view,
};
use journal::{Attachment, Paper, Reader, Sha256Bytes, sha256};
use paper::{Drawings, File, PaperError, Sheet};
use seal::Drawing;
use text::Texts;
use typeset::Fonts;
use uuid::Uuid;

use crate::{
    Clerk, clock,
    fault::ClerkError,
    session::{Enclosures, Moment, Session},
    shapes::{DrawnSignature, Exported, Receipt, Tongue, Tongues},
};

/// The kind under which frozen minutes are kept.
const MINUTES: &str = "minutes";
/// The media type of a drawn signature's stored form.
const DRAWING: &str = "application/vnd.yishi.drawing+json";
const PDF: &str = "application/pdf";

impl Clerk {
    /// Signs the minutes of the open meeting by hand. With the second signature the file is made
    /// and frozen.
    ///
    /// # Errors
    /// Where the drawing is none, the signature is not in order, or something cannot be stored.
    /// A signature that was acknowledged stays, also where the file cannot be made; it is then
    /// made when the meeting is next opened.
    pub async fn sign(&self, signature: DrawnSignature) -> Result<Receipt, ClerkError> {
        let drawing = Drawing::new(signature.strokes)?;
        let attachment = Attachment { media: DRAWING.to_owned(), bytes: drawing.bytes() };
        let deed = Deed::Sign { office: signature.office, drawing: hex(&attachment.sha256()) };
        let moment = Moment { now: clock::read(), typed_ms: None };
        let enclosures = Enclosures { attachments: vec![attachment], ..Enclosures::default() };
        let receipt = self.take(deed, Some(signature.office), moment, enclosures).await?;
        self.freeze_if_due().await?;
        Ok(receipt)
    }

    /// Makes and freezes the file where both have signed and it has not been made: after the
    /// second signature, or after a stop between that and the file.
    pub(crate) async fn freeze_if_due(&self) -> Result<(), ClerkError> {
        let (language, due) = {
            let state = self.state.lock().await;
            let due = state.session.as_ref().is_some_and(|session| {
                let minutes = &session.meeting().minutes;
                minutes.frozen.is_none()
                    && minutes.signature(Office::Chair).is_some()
                    && minutes.signature(Office::Secretary).is_some()
            });
            (state.settings.language, due)
        };
        if !due {
            return Ok(());
        }
        let fonts = self.fonts().await?;
        let (stream, file) = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            let reader = self.journal.reader();
            let file = print(reader, session, language.into(), &self.texts, &fonts).await?;
            (session.id(), file)
        };
        let attachment = Attachment { media: PDF.to_owned(), bytes: file.bytes };
        let now = clock::read();
        let paper = Paper {
            id: Uuid::now_v7(),
            stream: stream.0,
            kind: MINUTES.to_owned(),
            language: tag(language).to_owned(),
            sha256: attachment.sha256(),
            frozen_ms: now.utc_ms,
            replaces: None,
        };
        let deed = Deed::FreezeMinutes { pdf: hex(&attachment.sha256()) };
        let enclosures = Enclosures {
            attachments: vec![attachment],
            papers: vec![paper],
            ..Enclosures::default()
        };
        let moment = Moment { now, typed_ms: None };
        self.take(deed, Some(Office::Secretary), moment, enclosures).await.map(drop)
    }

    /// Writes the minutes of the open meeting into the folder for exports, in one language or in
    /// two, one after the other. Signed minutes are the frozen file itself, in the language in
    /// which they were signed. What happened behind closed doors is written to a file of its own
    /// beside them.
    ///
    /// # Errors
    /// Where the file cannot be made or written; nothing half written is left.
    pub async fn export_minutes(
        &self,
        tongues: impl Into<Tongues>,
    ) -> Result<Exported, ClerkError> {
        let tongues = tongues.into();
        let (name, file, apart) = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            let file = self.file_of(session, tongues).await?;
            (file_name(session, tongues), file, self.apart_of(session, tongues).await?)
        };
        let closed = match apart {
            Some(file) => Some(self.write_out(format!("{name}-closed"), file).await?.path),
            None => None,
        };
        Ok(Exported { closed, ..self.write_out(name, file).await? })
    }

    /// The minutes of the closed part, where there was one.
    async fn apart_of(
        &self,
        session: &Session,
        tongues: Tongues,
    ) -> Result<Option<File>, ClerkError> {
        let (record, head) = told(session)?;
        let closed = |tongue: Tongue| {
            paper::closed_minutes(&record, &head, &self.texts, tongue.into()).transpose()
        };
        match closed(tongues.first) {
            Some(first) => {
                let second = tongues.second.and_then(closed);
                Ok(Some(
                    one_after_the_other(first?, second.transpose()?).pdf(&*self.fonts().await?)?,
                ))
            }
            None => Ok(None),
        }
    }

    /// Writes a file into the folder for exports, whole or not at all.
    pub(crate) async fn write_out(&self, name: String, file: File) -> Result<Exported, ClerkError> {
        let folder = &self.folders.exports;
        let path = folder.join(format!("{name}.pdf"));
        let bytes = file.bytes;
        let sha256 = hex(&sha256(&bytes));
        let target = path.clone();
        let folder = folder.clone();
        let written = tokio::task::spawn_blocking(move || write_whole(&folder, &target, &bytes));
        let failed = |source| ClerkError::File { path: path.display().to_string(), source };
        written.await.map_err(|error| failed(std::io::Error::other(error)))?.map_err(failed)?;
        Ok(Exported {
            path: path.display().to_string(),
            sha256,
            pages: u32::try_from(file.pages).unwrap_or(u32::MAX),
            closed: None,
        })
    }

    /// The minutes of any meeting, as they would be exported.
    ///
    /// # Errors
    /// Where there is no such meeting, or the file cannot be made.
    pub async fn minutes_of(
        &self,
        meeting: MeetingId,
        tongues: impl Into<Tongues>,
    ) -> Result<File, ClerkError> {
        let session = Session::open(&self.journal, meeting, clock::read()).await?;
        self.file_of(&session, tongues.into()).await
    }

    /// The frozen file where there is one in this language, else a fresh one. What is frozen
    /// needs no font any more.
    async fn file_of(&self, session: &Session, tongues: Tongues) -> Result<File, ClerkError> {
        let reader = self.journal.reader();
        if let Some(file) = frozen(reader, session, tongues).await? {
            return Ok(file);
        }
        let fonts = self.fonts().await?;
        print(reader, session, tongues, &self.texts, &fonts).await
    }

    /// The fonts, loaded once.
    pub(crate) async fn fonts(&self) -> Result<Arc<Fonts>, ClerkError> {
        let folder = &self.folders.fonts;
        let open = || async { Fonts::open(folder).map(Arc::new) };
        Ok(self.fonts.get_or_try_init(open).await?.clone())
    }
}

/// The minutes of a meeting in a database that is only read. Where no meeting is named, the
/// database must hold just one.
///
/// # Errors
/// Where the database cannot be read, the meeting is not clear, or the file cannot be made.
pub async fn from_database(
    database: &Path,
    meeting: Option<MeetingId>,
    tongues: Tongues,
    fonts: &Path,
) -> Result<File, ClerkError> {
    let reader = Reader::open(database, None).await?;
    let meeting = match meeting {
        Some(meeting) => meeting,
        None => match reader.streams().await?.as_slice() {
            [only] => MeetingId(*only),
            _ => return Err(ClerkError::NoSuchMeeting),
        },
    };
    let session = Session::read(&reader, meeting, clock::read()).await?;
    let file = match frozen(&reader, &session, tongues).await? {
        Some(file) => file,
        None => {
            let fonts = Fonts::open(fonts)?;
            print(&reader, &session, tongues, &Texts::load_embedded(), &fonts).await?
        }
    };
    reader.close().await;
    Ok(file)
}

/// The frozen file, where there is one in this language. Two languages are never frozen together.
async fn frozen(
    reader: &Reader,
    session: &Session,
    tongues: Tongues,
) -> Result<Option<File>, ClerkError> {
    let Tongues { first: language, second: None } = tongues else { return Ok(None) };
    let Some(name) = &session.meeting().minutes.frozen else { return Ok(None) };
    let papers = reader.papers(session.id().0).await?;
    let paper = papers.iter().find(|paper| {
        paper.kind == MINUTES && paper.language == tag(language) && hex(&paper.sha256) == *name
    });
    let Some(paper) = paper else { return Ok(None) };
    let Some(Attachment { bytes, .. }) = reader.attachment(paper.sha256).await? else {
        return Ok(None);
    };
    let pages = pdf::count_pages(&bytes).map_err(PaperError::from)?;
    Ok(Some(File { bytes, pages }))
}

async fn print(
    reader: &Reader,
    session: &Session,
    tongues: Tongues,
    texts: &Texts,
    fonts: &Fonts,
) -> Result<File, ClerkError> {
    let (record, head) = told(session)?;
    let drawings = drawings(reader, session).await?;
    let sheet = |tongue: Tongue| paper::minutes(&record, &drawings, &head, texts, tongue.into());
    let second = tongues.second.map(sheet).transpose()?;
    Ok(one_after_the_other(sheet(tongues.first)?, second).pdf(fonts)?)
}

/// A paper in one language, or in two.
pub(crate) fn one_after_the_other(first: Sheet, second: Option<Sheet>) -> Sheet {
    match second {
        Some(second) => first.followed_by(second),
        None => first,
    }
}

/// What a record tells the minutes, and the entry up to which it tells it.
fn told(session: &Session) -> Result<(view::Record, paper::Head), ClerkError> {
    let record =
        view::record(session.meeting(), session.names()).ok_or(ClerkError::NoSuchMeeting)?;
    let last = session.meeting().last_entry().unwrap_or_default();
    Ok((record, paper::Head { sha256: hex(&session.head().hash), at: last }))
}

/// The drawings of a meeting's signatures. One that is not stored, as in a scenario that names
/// a drawing by its hash alone, is left to be missed by the paper.
async fn drawings(reader: &Reader, session: &Session) -> Result<Drawings, ClerkError> {
    let mut drawings = Drawings::default();
    for signature in &session.meeting().minutes.signatures {
        let Some(name) = bytes_of(&signature.drawing) else {
            continue;
        };
        if let Some(attachment) = reader.attachment(name).await? {
            let drawing = Drawing::from_bytes(&attachment.bytes)?;
            drawings.0.insert(signature.office, drawing.strokes().to_vec());
        }
    }
    Ok(drawings)
}

/// The 32 bytes that a name in hexadecimal stands for.
fn bytes_of(hex: &str) -> Option<Sha256Bytes> {
    let mut bytes = [0; 32];
    if hex.len() != 64 {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks_exact(2)) {
        let pair = std::str::from_utf8(pair).ok()?;
        *byte = u8::from_str_radix(pair, 16).ok()?;
    }
    Some(bytes)
}

/// The stored name of a language.
fn tag(language: Tongue) -> &'static str {
    text::Language::from(language).tag()
}

/// A name, without its ending, by which an office finds the file: body, date, number and
/// languages, and the version of the record, so that a later draft never overwrites an earlier one.
pub(crate) fn file_name(session: &Session, tongues: impl Into<Tongues>) -> String {
    let tongues = tongues.into();
    let particulars = &session.meeting().particulars;
    let date = particulars.planned.as_deref().map(|at| at.chars().take(10).collect::<String>());
    let number = particulars.number.map(|number| number.to_string());
    let language = |tongue| Some(tag(tongue).to_owned());
    let languages = [language(tongues.first), tongues.second.and_then(language)];
    let parts = [Some(particulars.body.clone()), date, number].into_iter().chain(languages);
    let stem: Vec<String> = parts.flatten().map(|part| plain(&part)).collect();
    format!("{}-{}", stem.join("-"), session.head().version)
}

/// Leaves out what a file system may refuse; letters of every script stay.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).take(60).collect()
}

/// Writes beside the target and renames, so that a file is there whole or not at all.
fn write_whole(folder: &Path, target: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write;
    std::fs::create_dir_all(folder)?;
    let beside = target.with_extension("pdf.part");
    let written = std::fs::File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let outcome = written.and_then(|()| std::fs::rename(&beside, target));
    if outcome.is_err() {
        // The first failure is the one to tell; what is left of the file goes if it can.
        let _ = std::fs::remove_file(&beside);
    }
    outcome
}
