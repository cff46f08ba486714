//! Every paper of a meeting from one place: listed, looked at, and written into files. Which papers
//! there are and what they say is the catalogue's.

use std::path::Path;

use council::{
    ids::{MeetingId, PersonId},
    rules::RollCallRule,
    view,
};
use journal::Reader;
use paper::{Drawings, File, Head, Lacking, PaperError, Sheet, Sources, Subject, When};
use serde::{Deserialize, Serialize};
use text::Texts;
use ts_rs::TS;
use typeset::Fonts;

pub use paper::{PaperName, Wish};

use crate::{
    Clerk, clock,
    exports::{Source, file_name},
    fault::ClerkError,
    minutes::{self, drawings, named_or_only, one_after_the_other, told},
    order,
    session::Session,
    shapes::{Exported, Tongue, Tongues},
    tasks::{Task, TaskStage, TaskWork},
};

/// A paper as the list of the open meeting shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperEntry {
    /// Which; its words are `papers-<name>`.
    // keys: papers-*
    pub name: PaperName,
    /// When it is needed.
    pub when: When,
    /// Whether it is printed in as many copies as are asked for.
    pub counted: bool,
    /// What the meeting lacks for it; none where it can be made.
    pub lacking: Option<Lacking>,
    /// What it can be about; the first is taken where none is asked for.
    pub subjects: Vec<PaperChoice>,
}

/// Something that a paper can be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperChoice {
    /// What.
    pub subject: Subject,
    /// Its words, as typed.
    pub words: String,
}

/// What was gathered from a meeting for its papers.
struct Gathered {
    desk: view::DeskView,
    record: view::Record,
    electorate: view::Electorate,
    running: Vec<view::Slot>,
    ordered: Vec<PersonId>,
    head: Head,
    drawings: Drawings,
}

impl Gathered {
    async fn new(reader: &Reader, session: &Session, wish: &Wish) -> Result<Self, ClerkError> {
        let (meeting, names) = (session.meeting(), session.names());
        let (record, head) = told(session)?;
        let known = order::rule(meeting);
        let rule = RollCallRule { order: wish.order.unwrap_or(known.order), ..known };
        let roll: Vec<PersonId> = meeting.roll.iter().map(|seat| seat.person).collect();
        // Whoever presides is called last; on a list they stand where their name does.
        let listed = RollCallRule { chair_last: false, ..rule.clone() };
        let voters = order::ordered(meeting, names, &meeting.voters(), &rule);
        let electorate = view::electorate(meeting, names, None, &voters);
        Ok(Self {
            desk: view::desk(meeting, names).ok_or(ClerkError::NoSuchMeeting)?,
            record,
            electorate: electorate.ok_or(ClerkError::NoSuchMeeting)?,
            running: view::running_order(meeting),
            ordered: order::ordered(meeting, names, &roll, &listed),
            head,
            drawings: drawings(reader, session).await?,
        })
    }

    fn sources<'a>(&'a self, wish: &'a Wish) -> Sources<'a> {
        Sources {
            desk: &self.desk,
            record: &self.record,
            electorate: &self.electorate,
            running: &self.running,
            ordered: &self.ordered,
            head: &self.head,
            drawings: &self.drawings,
            wish,
        }
    }

    fn sheet(
        &self,
        name: PaperName,
        tongues: Tongues,
        wish: &Wish,
        texts: &Texts,
    ) -> Result<Sheet, PaperError> {
        let sources = self.sources(wish);
        let worded = |tongue: Tongue| name.sheet(&sources, texts, tongue.into());
        let second = tongues.second.map(worded).transpose()?;
        Ok(one_after_the_other(worded(tongues.first)?, second))
    }

    fn entry(&self, name: PaperName, tongue: Tongue) -> PaperEntry {
        let wish = Wish::default();
        let sources = self.sources(&wish);
        let lacking = match name.paper(&sources, tongue.into()) {
            Err(PaperError::Lacking(lacking)) => Some(lacking),
            // Any other fault is told when the paper is made.
            Err(_) | Ok(_) => None,
        };
        let choice = |(subject, words)| PaperChoice { subject, words };
        let subjects = name.subjects(&sources).into_iter().map(choice).collect();
        PaperEntry { name, when: name.when(), counted: name.is_counted(), lacking, subjects }
    }
}

impl Clerk {
    /// Every paper of the open meeting, with what it lacks and what it can be about.
    ///
    /// # Errors
    /// Where no meeting is open.
    pub async fn papers(&self) -> Result<Vec<PaperEntry>, ClerkError> {
        let state = self.state.lock().await;
        let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
        let gathered = Gathered::new(self.journal.reader(), session, &Wish::default()).await?;
        let tongue = state.settings.language;
        Ok(PaperName::ALL.into_iter().map(|name| gathered.entry(name, tongue)).collect())
    }

    /// The pages of a paper of the open meeting, to be looked at.
    ///
    /// # Errors
    /// Where no meeting is open, it lacks what the paper needs, the pages cannot be made, or it was
    /// called off.
    pub async fn paper_pages(
        &self,
        name: PaperName,
        tongues: Tongues,
        wish: Wish,
    ) -> Result<Vec<u8>, ClerkError> {
        let task = self.tasks.begin(TaskWork::MakePages, TaskStage::Gathering);
        let (_, source) = self.gather(name, tongues, &wish).await?;
        Ok(self.set(source, &task).await?.bytes)
    }

    /// Writes a paper of the open meeting into the folder for exports. Signed minutes are the
    /// frozen file itself.
    ///
    /// # Errors
    /// As for [`Self::paper_pages`], and where the file cannot be written; nothing half written is
    /// left.
    pub async fn export_paper(
        &self,
        name: PaperName,
        tongues: Tongues,
        wish: Wish,
    ) -> Result<Exported, ClerkError> {
        let task = self.tasks.begin(TaskWork::ExportPapers, TaskStage::Gathering);
        self.export_one(name, tongues, &wish, &task).await
    }

    /// Writes every paper that the open meeting has something for into the folder for exports.
    ///
    /// # Errors
    /// As for [`Self::export_paper`]. What was written before that stays.
    pub async fn export_papers(&self, tongues: Tongues) -> Result<Vec<Exported>, ClerkError> {
        let task = self.tasks.begin(TaskWork::ExportPapers, TaskStage::Gathering);
        let wish = Wish::default();
        let mut written = Vec::new();
        for (done, name) in PaperName::ALL.into_iter().enumerate() {
            if !task.step(TaskStage::Writing, done, PaperName::ALL.len()) {
                return Err(ClerkError::Cancelled);
            }
            match self.export_one(name, tongues, &wish, &task).await {
                Ok(exported) => written.push(exported),
                Err(ClerkError::Paper(PaperError::Lacking(_))) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(written)
    }

    async fn export_one(
        &self,
        name: PaperName,
        tongues: Tongues,
        wish: &Wish,
        task: &Task,
    ) -> Result<Exported, ClerkError> {
        // With the minutes goes what was behind closed doors, and the draft they are compared with.
        if name == PaperName::Minutes {
            return self.write_minutes(tongues, task).await;
        }
        let (stem, source) = self.gather(name, tongues, wish).await?;
        let file = self.set(source, task).await?;
        self.write_out(format!("{stem}-{name}"), file, task).await
    }

    /// A paper that is yet to be set, with the beginning of its file's name.
    async fn gather(
        &self,
        name: PaperName,
        tongues: Tongues,
        wish: &Wish,
    ) -> Result<(String, Source), ClerkError> {
        let state = self.state.lock().await;
        let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
        let stem = file_name(session, tongues);
        if name == PaperName::Minutes {
            return Ok((stem, self.source_of(session, tongues).await?));
        }
        let gathered = Gathered::new(self.journal.reader(), session, wish).await?;
        let sheet = gathered.sheet(name, tongues, wish, &self.texts)?;
        Ok((stem, Source::Sheet(Box::new(sheet))))
    }
}

/// A paper of a meeting in a database that is only read. Where no meeting is named, the database
/// must hold just one.
///
/// # Errors
/// Where the database cannot be read, the meeting is not clear or lacks what the paper needs, or
/// the file cannot be made.
pub async fn from_database(
    database: &Path,
    meeting: Option<MeetingId>,
    name: PaperName,
    tongues: Tongues,
    wish: &Wish,
    fonts: &Path,
) -> Result<File, ClerkError> {
    if name == PaperName::Minutes {
        return minutes::from_database(database, meeting, tongues, fonts).await;
    }
    let reader = Reader::open(database, None).await?;
    let meeting = named_or_only(&reader, meeting).await?;
    let session = Session::read(&reader, meeting, clock::read()).await?;
    let gathered = Gathered::new(&reader, &session, wish).await?;
    let sheet = gathered.sheet(name, tongues, wish, &Texts::load_embedded())?;
    let file = sheet.pdf(&Fonts::open(fonts)?)?;
    reader.close().await;
    Ok(file)
}
