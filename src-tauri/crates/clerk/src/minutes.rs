//! Minutes on paper: printed, signed by hand on the screen, and frozen. The frozen file is kept
//! with the record by its SHA-256, and is never made again.

use std::{path::Path, sync::Arc};

use council::{
    Deed,
    ids::MeetingId,
    people::{Office, Sha256Hex, hex},
    view,
};
use journal::{Attachment, Paper, Reader, Sha256Bytes};
use paper::{Drawings, File, PaperError, Sheet};
use seal::Drawing;
use text::Texts;
use typeset::Fonts;
use uuid::Uuid;

use crate::{
    Clerk, clock,
    exports::Source,
    fault::ClerkError,
    record_file,
    session::{Enclosures, Moment, Session},
    shapes::{DrawnSignature, Receipt, Tongue, Tongues},
};

/// The kind under which frozen minutes are kept.
pub(crate) const MINUTES: &str = "minutes";
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
        let freeze = |pdf| Deed::FreezeMinutes { pdf };
        self.keep_version(stream, file, language, None, freeze).await
    }

    /// Keeps a version of the signed file together with the act that names it by its SHA-256.
    pub(crate) async fn keep_version(
        &self,
        meeting: MeetingId,
        file: File,
        language: Tongue,
        replaces: Option<Uuid>,
        deed: impl FnOnce(Sha256Hex) -> Deed,
    ) -> Result<(), ClerkError> {
        let attachment = Attachment { media: PDF.to_owned(), bytes: file.bytes };
        let sha256 = attachment.sha256();
        let now = clock::read();
        let paper = Paper {
            id: Uuid::now_v7(),
            stream: meeting.0,
            kind: MINUTES.to_owned(),
            language: tag(language).to_owned(),
            sha256,
            frozen_ms: now.utc_ms,
            replaces,
        };
        let enclosures = Enclosures {
            attachments: vec![attachment],
            papers: vec![paper],
            ..Enclosures::default()
        };
        let moment = Moment { now, typed_ms: None };
        let secretary = Some(Office::Secretary);
        self.take(deed(hex(&sha256)), secretary, moment, enclosures).await.map(drop)
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
        match self.source_of(&session, tongues.into()).await? {
            Source::File(file) => Ok(file),
            Source::Sheet(sheet) => Ok(sheet.pdf(&*self.fonts().await?)?),
        }
    }

    /// The frozen file where there is one in this language, which needs no font any more; else a
    /// sheet that is yet to be set.
    pub(crate) async fn source_of(
        &self,
        session: &Session,
        tongues: Tongues,
    ) -> Result<Source, ClerkError> {
        let reader = self.journal.reader();
        if let Some(file) = frozen(reader, session, tongues).await? {
            return Ok(Source::File(file));
        }
        let sheet = sheet(reader, session, tongues, &self.texts).await?;
        Ok(Source::Sheet(Box::new(sheet)))
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
    let meeting = named_or_only(&reader, meeting).await?;
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

/// The meeting that was named, or the only one that there is.
pub(crate) async fn named_or_only(
    reader: &Reader,
    meeting: Option<MeetingId>,
) -> Result<MeetingId, ClerkError> {
    match (meeting, reader.streams().await?.as_slice()) {
        (Some(meeting), _) => Ok(meeting),
        (None, [only]) => Ok(MeetingId(*only)),
        (None, _) => Err(ClerkError::NoSuchMeeting),
    }
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

pub(crate) async fn print(
    reader: &Reader,
    session: &Session,
    tongues: Tongues,
    texts: &Texts,
    fonts: &Fonts,
) -> Result<File, ClerkError> {
    Ok(sheet(reader, session, tongues, texts).await?.pdf(fonts)?)
}

/// The minutes, worded and yet to be set.
pub(crate) async fn sheet(
    reader: &Reader,
    session: &Session,
    tongues: Tongues,
    texts: &Texts,
) -> Result<Sheet, ClerkError> {
    let (record, head) = told(session)?;
    let drawings = drawings(reader, session).await?;
    let worded = |tongue: Tongue| paper::minutes(&record, &drawings, &head, texts, tongue.into());
    let second = tongues.second.map(worded).transpose()?;
    let sheet = one_after_the_other(worded(tongues.first)?, second);
    // What happened behind closed doors stays out of the file of the public minutes, and the
    // record would tell it: also what no minutes tell, as who asked for the floor.
    if view::record::ever_closed(session.meeting()) {
        return Ok(sheet);
    }
    let passages = paper::plain::passages(&sheet.document);
    let printed: String = passages.into_iter().map(|passage| passage.text).collect();
    let file = record_file::of(reader, session, &printed).await?;
    Ok(sheet.enclosing(file, texts, tongues.first.into())?)
}

/// A paper in one language, or in two.
pub(crate) fn one_after_the_other(first: Sheet, second: Option<Sheet>) -> Sheet {
    match second {
        Some(second) => first.followed_by(second),
        None => first,
    }
}

/// What a record tells the minutes, and the entry up to which it tells it.
pub(crate) fn told(session: &Session) -> Result<(view::Record, paper::Head), ClerkError> {
    let record =
        view::record(session.meeting(), session.names()).ok_or(ClerkError::NoSuchMeeting)?;
    let last = session.meeting().last_entry().unwrap_or_default();
    Ok((record, paper::Head { sha256: hex(&session.head().hash), at: last }))
}

/// The drawings of a meeting's signatures. One that is not stored, as in a scenario that names
/// a drawing by its hash alone, is left to be missed by the paper.
pub(crate) async fn drawings(reader: &Reader, session: &Session) -> Result<Drawings, ClerkError> {
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
pub(crate) fn tag(language: Tongue) -> &'static str {
    text::Language::from(language).tag()
}
