//! Papers on their way out: gathered from the open meeting, set on another thread so that no act
//! waits for them, and written whole or not at all.

use std::{
    io::{self, Write},
    path::Path,
};

use council::people::hex;
use journal::sha256;
use paper::{File, Sheet};

use crate::{
    Clerk,
    fault::ClerkError,
    minutes::{one_after_the_other, tag, told},
    session::Session,
    shapes::{Exported, Tongue, Tongues},
    tasks::{Task, TaskStage, TaskWork},
};

/// What a file is made from.
pub(crate) enum Source {
    /// It is made already.
    File(File),
    /// A sheet that is yet to be set.
    Sheet(Box<Sheet>),
}

impl Clerk {
    /// The pages of the open meeting's minutes as they would be exported now, to be looked at.
    ///
    /// # Errors
    /// Where no meeting is open, the pages cannot be made, or it was called off.
    pub async fn minutes_pages(&self, tongues: impl Into<Tongues>) -> Result<Vec<u8>, ClerkError> {
        let tongues = tongues.into();
        let task = self.tasks.begin(TaskWork::MakePages, TaskStage::Gathering);
        let source = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            self.source_of(session, tongues).await?
        };
        Ok(self.set(source, &task).await?.bytes)
    }

    /// Writes the minutes of the open meeting into the folder for exports, in one language or in
    /// two, one after the other. Signed minutes are the frozen file itself, in the language in
    /// which they were signed. What happened behind closed doors is written to a file of its own
    /// beside them.
    ///
    /// # Errors
    /// Where the file cannot be made or written, or it was called off; nothing half written is
    /// left.
    pub async fn export_minutes(
        &self,
        tongues: impl Into<Tongues>,
    ) -> Result<Exported, ClerkError> {
        let task = self.tasks.begin(TaskWork::ExportMinutes, TaskStage::Gathering);
        self.write_minutes(tongues.into(), &task).await
    }

    /// The same as a part of other work.
    pub(crate) async fn write_minutes(
        &self,
        tongues: Tongues,
        task: &Task,
    ) -> Result<Exported, ClerkError> {
        let (name, source, apart) = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            let source = self.source_of(session, tongues).await?;
            (file_name(session, tongues), source, self.apart_of(session, tongues)?)
        };
        // Both are set before either is written, so that calling off leaves neither.
        let file = self.set(source, task).await?;
        let apart = match apart {
            Some(sheet) => Some(self.set(Source::Sheet(Box::new(sheet)), task).await?),
            None => None,
        };
        let closed = match apart {
            Some(file) => Some(self.write_out(format!("{name}-closed"), file, task).await?.path),
            None => None,
        };
        let written = Exported { closed, ..self.write_out(name, file, task).await? };
        // What left the house is the draft that later changes are told from.
        self.keep_draft().await?;
        Ok(written)
    }

    /// The minutes of the closed part, where there was one.
    fn apart_of(&self, session: &Session, tongues: Tongues) -> Result<Option<Sheet>, ClerkError> {
        let (record, head) = told(session)?;
        let closed = |tongue: Tongue| {
            paper::closed_minutes(&record, &head, &self.texts, tongue.into()).transpose()
        };
        let Some(first) = closed(tongues.first) else { return Ok(None) };
        let second = tongues.second.and_then(closed).transpose()?;
        Ok(Some(one_after_the_other(first?, second)))
    }

    /// Sets a sheet, off the threads that answer the windows.
    pub(crate) async fn set(&self, source: Source, task: &Task) -> Result<File, ClerkError> {
        let sheet = match source {
            Source::File(file) => return Ok(file),
            Source::Sheet(sheet) => sheet,
        };
        let fonts = self.fonts().await?;
        task.stage(TaskStage::Setting);
        Ok(task.wait(tokio::task::spawn_blocking(move || sheet.pdf(&fonts))).await??)
    }

    /// Writes a file into the folder for exports, whole or not at all.
    pub(crate) async fn write_out(
        &self,
        name: String,
        file: File,
        task: &Task,
    ) -> Result<Exported, ClerkError> {
        task.stage(TaskStage::Writing);
        let folder = self.folders.exports.clone();
        let path = folder.join(format!("{name}.pdf"));
        let (target, bytes, writing) = (path.clone(), file.bytes, task.clone());
        let digest = hex(&sha256(&bytes));
        let written = tokio::task::spawn_blocking(move || {
            write_whole(&folder, &target, &bytes, || writing.is_cancelled())
        });
        let failed = |source| ClerkError::File { path: path.display().to_string(), source };
        // The thread is waited for, so that what is called off is gone when this returns.
        if !written.await.map_err(|_| ClerkError::Interrupted)?.map_err(failed)? {
            return Err(ClerkError::Cancelled);
        }
        Ok(Exported {
            path: path.display().to_string(),
            sha256: digest,
            pages: u32::try_from(file.pages).unwrap_or(u32::MAX),
            closed: None,
        })
    }
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

/// Writes beside the target and renames, so that a file is there whole or not at all. Returns
/// whether it is there: it is not where the work was called off in time.
pub(crate) fn write_whole(
    folder: &Path,
    target: &Path,
    bytes: &[u8],
    is_cancelled: impl FnOnce() -> bool,
) -> io::Result<bool> {
    std::fs::create_dir_all(folder)?;
    let mut beside = target.as_os_str().to_owned();
    beside.push(".part");
    let written = std::fs::File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let outcome = match written {
        Ok(()) if is_cancelled() => Ok(false),
        Ok(()) => std::fs::rename(&beside, target).map(|()| true),
        Err(error) => Err(error),
    };
    if !matches!(outcome, Ok(true)) {
        // The first failure is the one to tell; what is left of the file goes if it can.
        let _ = std::fs::remove_file(&beside);
    }
    outcome
}
