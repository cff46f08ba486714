//! The owners' register from a file: read into a preview first, adopted by a second call. Either
//! is a task: how far it has come is published, and it can be called off.

mod columns;
mod find;
mod lines;
mod owners;
pub mod shapes;
mod sheet;
mod square;
mod words;

use std::sync::{Arc, Mutex, PoisonError};

pub use columns::Column;
use council::{
    Deed, Meeting,
    ids::MeetingId,
    register::{Owner, Register, Unit, UnitEntry},
    view::{
        self,
        what_now::{self, Step},
    },
};
pub use sheet::SheetError;

use crate::{
    Clerk, clock,
    fault::ClerkError,
    names::{self, Sealed},
    session::{Enclosures, Moment, Session},
    shapes::Receipt,
    tasks::{Task, TaskStage, TaskWork},
};
use lines::Lines;
use shapes::{RegisterPreview, RegisterReading};

/// Why a register came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// The file cannot be read at all.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// No file was read for this meeting that could be adopted.
    #[error("no register was read")]
    NothingRead,
}

/// A register on its way in.
#[derive(Debug, Default)]
pub(crate) struct Intake {
    read: Mutex<Option<Read>>,
}

/// A file that was read for a meeting and could be adopted.
#[derive(Clone)]
struct Read {
    meeting: MeetingId,
    lines: Arc<Lines>,
}

// What is printed for a search of faults names nobody.
impl std::fmt::Debug for Read {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Read").field("meeting", &self.meeting).finish_non_exhaustive()
    }
}

impl Intake {
    fn keep(&self, read: Option<Read>) {
        *self.read.lock().unwrap_or_else(PoisonError::into_inner) = read;
    }

    fn kept(&self, meeting: MeetingId) -> Result<Arc<Lines>, RegisterError> {
        let read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let read = read.as_ref().filter(|read| read.meeting == meeting);
        read.map(|read| Arc::clone(&read.lines)).ok_or(RegisterError::NothingRead)
    }
}

impl Clerk {
    /// Reads a register for the open meeting from the bytes of a file, and keeps it for
    /// [`Clerk::adopt_register`] where nothing is wrong with it.
    ///
    /// # Errors
    /// Where the meeting takes no register now, the file is no table, or it was called off. What
    /// is wrong with lines is no error but told.
    pub async fn read_register(&self, bytes: Vec<u8>) -> Result<RegisterReading, ClerkError> {
        let (meeting, parking_counts) = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            (session.id(), takes_register(session)?)
        };
        self.intake.keep(None);
        let task = self.tasks.begin(TaskWork::ReadRegister, TaskStage::Opening);
        let reading = task.clone();
        let work = tokio::task::spawn_blocking(move || {
            let rows = sheet::read(&bytes).map_err(RegisterError::from)?;
            let step = |done, total| reading.step(TaskStage::Reading, done, total);
            lines::read(&rows, step).ok_or(ClerkError::Cancelled)
        });
        match task.wait(work).await?? {
            Ok(lines) => {
                let preview = preview(&lines, parking_counts);
                self.intake.keep(Some(Read { meeting, lines: Arc::new(lines) }));
                Ok(RegisterReading { preview: Some(preview), faults: Vec::new() })
            }
            Err(faults) => {
                let faults = faults.into_iter().map(Into::into).collect();
                Ok(RegisterReading { preview: None, faults })
            }
        }
    }

    /// Adopts the register that was read for the open meeting.
    ///
    /// # Errors
    /// Where none was read, it is refused, it was called off, or it cannot be stored; then
    /// nothing has changed.
    pub async fn adopt_register(
        &self,
        source: String,
        as_of: String,
    ) -> Result<Receipt, ClerkError> {
        let lines = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            takes_register(session)?;
            self.intake.kept(session.id())?
        };
        let task = self.tasks.begin(TaskWork::AdoptRegister, TaskStage::Sealing);
        let sealing = task.clone();
        let work = tokio::task::spawn_blocking(move || sealed(&lines, &sealing));
        let (deed, sealed) = task.wait(work).await??;
        task.stage(TaskStage::Storing);
        let Lines { owners, units, .. } = deed;
        let deed = Deed::AdoptRegister { source, as_of, owners, units };
        let moment = Moment { now: clock::read(), typed_ms: None };
        let enclosures = Enclosures { sealed, ..Enclosures::default() };
        let receipt = self.take(deed, None, moment, enclosures).await?;
        self.intake.keep(None);
        Ok(receipt)
    }
}

/// The lines with everything sealed, and what goes beside the record.
fn sealed(lines: &Lines, task: &Task) -> Result<(Lines, Sealed), ClerkError> {
    let mut lines = lines.clone();
    let step = |done, total| task.step(TaskStage::Sealing, done, total);
    let sealed = names::seal_register(&mut lines.owners, &mut lines.units, step)?;
    Ok((lines, sealed.ok_or(ClerkError::Cancelled)?))
}

/// Whether parking places count in the register that the meeting takes now.
fn takes_register(session: &Session) -> Result<bool, ClerkError> {
    let meeting: &Meeting = session.meeting();
    what_now::check(meeting, Step::AdoptRegister).map_err(|refusal| {
        let words = view::words::refusal(meeting, session.names(), &refusal);
        ClerkError::Refused(Box::new(words))
    })?;
    let owners = meeting.rules.as_ref().and_then(|rules| rules.owners.as_ref());
    Ok(owners.is_some_and(|rule| rule.parking_counts))
}

/// What the lines would come to, by the arithmetic of the register itself.
fn preview(lines: &Lines, parking_counts: bool) -> RegisterPreview {
    let owners = lines.owners.iter().map(|owner| Owner {
        person: owner.person,
        name_sha256: String::new(),
        developer: owner.developer,
    });
    let unit = |entry: &UnitEntry| {
        Some(Unit {
            unit: entry.unit,
            label_sha256: String::new(),
            usage: entry.usage,
            areas: entry.areas,
            source: entry.areas.source()?,
            owner: entry.owner,
        })
    };
    let units = lines.units.iter().filter_map(unit).collect();
    let (nowhere, no_day) = (String::new(), String::new());
    let register = Register::new(nowhere, no_day, parking_counts, owners.collect(), units);
    RegisterPreview {
        totals: *register.totals(),
        parking_counts,
        merged: lines.merged.iter().cloned().map(Into::into).collect(),
        sums: lines.sums.clone(),
    }
}
