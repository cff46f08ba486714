//! What the commands work on: the clerk, or the reason why there is none, and what both windows
//! need before any meeting.

use std::{
    collections::BTreeMap,
    fmt::Display,
    path::{Path, PathBuf},
    sync::Mutex,
};

use clerk::{
    Clerk, ClerkError, Folders, Voice,
    settings::Settings,
    shapes::{Fault, Projector, Shell, Tongue},
};
use council::sitting::Phase;
use tokio::sync::{RwLock, RwLockReadGuard, watch};

use crate::{publish::Line, screens::Screen};

/// One run of the program.
pub struct Desk {
    /// None where the record cannot be opened, and again when the program ends. Commands hold it
    /// for reading, so that ending waits for an act that is on its way to the disk.
    clerk: RwLock<Option<Clerk>>,
    /// The clerk of a rehearsal, in whose place commands work while there is one.
    rehearsal: RwLock<Option<Clerk>>,
    used_elsewhere: bool,
    shell: watch::Sender<Shell>,
    voice: Voice,
    web_folder: PathBuf,
    /// The screens as they were when the projector was last placed.
    pub screens: Mutex<Vec<Screen>>,
    /// To the desk: language, sizes, screens.
    pub shell_line: Line,
    /// To the desk: the meeting.
    pub desk_line: Line,
    /// To the desk: the work that takes a while.
    pub task_line: Line,
    /// To the desk: what the room sees.
    pub preview_line: Line,
    room_lines: [Line; 2],
    /// To the kiosk.
    pub kiosk_line: Line,
}

impl Desk {
    /// Opens the record. Where that fails nothing is written, and every command says why.
    pub async fn open(folders: Folders) -> Self {
        let data = folders.data.clone();
        let (clerk, error) = match Clerk::open(folders).await {
            Ok(clerk) => (Some(clerk), None),
            Err(error) => {
                tracing::error!(%error, "the record cannot be opened");
                (None, Some(error))
            }
        };
        let settings = match &clerk {
            Some(clerk) => clerk.settings().await,
            None => Settings::default(),
        };
        Self {
            clerk: RwLock::new(clerk),
            rehearsal: RwLock::new(None),
            used_elsewhere: error.as_ref().is_some_and(ClerkError::is_in_use),
            shell: watch::Sender::new(shell(settings, error.map(Fault::from), &data)),
            voice: Voice::default(),
            web_folder: data.join("webview"),
            screens: Mutex::default(),
            shell_line: Line::default(),
            desk_line: Line::default(),
            task_line: Line::default(),
            preview_line: Line::default(),
            room_lines: Default::default(),
            kiosk_line: Line::default(),
        }
    }

    /// Whether another process holds the record.
    pub fn is_used_elsewhere(&self) -> bool {
        self.used_elsewhere
    }

    /// The clerk: of the rehearsal where there is one.
    ///
    /// # Errors
    /// Why the record cannot be opened.
    pub async fn clerk(&self) -> Result<RwLockReadGuard<'_, Clerk>, Fault> {
        match RwLockReadGuard::try_map(self.rehearsal.read().await, Option::as_ref) {
            Ok(rehearsing) => Ok(rehearsing),
            Err(_) => self.office().await,
        }
    }

    /// The clerk of the real record.
    async fn office(&self) -> Result<RwLockReadGuard<'_, Clerk>, Fault> {
        RwLockReadGuard::try_map(self.clerk.read().await, Option::as_ref).map_err(|_| {
            let fault = self.shell.borrow().fault.clone();
            // The program is ending; no window is left to read this.
            fault.unwrap_or_else(|| ClerkError::NoMeetingOpen.fault())
        })
    }

    /// Whether a meeting is open.
    pub async fn in_session(&self) -> bool {
        match self.clerk().await {
            Ok(clerk) => clerk.watch().borrow().desk.view.is_some(),
            Err(_) => false,
        }
    }

    /// To a window of the room.
    pub fn room_line(&self, projector: Projector) -> &Line {
        match projector {
            Projector::First => &self.room_lines[0],
            Projector::Second => &self.room_lines[1],
        }
    }

    /// Whether people sit together now: from the sign-in to the adjournment, breaks included.
    pub async fn is_sitting(&self) -> bool {
        let Ok(clerk) = self.clerk().await else { return false };
        let states = clerk.watch();
        let phase = states.borrow().desk.view.as_ref().map(|view| view.phase);
        matches!(phase, Some(Phase::SigningIn | Phase::InSession | Phase::Recess))
    }

    /// Begins a rehearsal of a sample.
    ///
    /// # Errors
    /// Where it cannot be begun; nothing is left of it then.
    pub async fn rehearse(&self, sample: &str) -> Result<(), Fault> {
        let mut rehearsal = self.rehearsal.write().await;
        if rehearsal.is_none() {
            *rehearsal = Some(self.office().await?.rehearse(sample).await?);
        }
        Ok(())
    }

    /// Closes the meeting; a rehearsal is over with it.
    ///
    /// # Errors
    /// Where what was chosen for the laptop meanwhile cannot be kept.
    pub async fn leave(&self) -> Result<(), Fault> {
        let rehearsal = self.rehearsal.write().await.take();
        let office = self.office().await?;
        match rehearsal {
            Some(rehearsal) => Ok(office.end_rehearsal(rehearsal).await?),
            None => {
                office.close_meeting().await;
                Ok(())
            }
        }
    }

    /// Ends in good order, after whatever is on its way to the disk.
    pub async fn close(&self) {
        if let Err(fault) = self.leave().await {
            tracing::warn!(code = fault.code, "the meeting did not close well");
        }
        if let Some(clerk) = self.clerk.write().await.take()
            && let Err(error) = clerk.close().await
        {
            tracing::error!(%error, "the record did not close well; what was acknowledged is safe");
        }
    }

    /// Watches what both windows need before any meeting.
    pub fn watch_shell(&self) -> watch::Receiver<Shell> {
        self.shell.subscribe()
    }

    /// What both windows need before any meeting, as it stands.
    pub fn shell(&self) -> Shell {
        self.shell.borrow().clone()
    }

    /// Tells the desk where something changed.
    pub fn change_shell(&self, change: impl FnOnce(&mut Shell)) {
        self.shell.send_if_modified(|shell| {
            let before = shell.clone();
            change(shell);
            *shell != before
        });
    }

    /// Words without a variable, in a language.
    pub fn words(&self, language: Tongue, key: &str) -> String {
        self.voice.plain(language, key)
    }

    /// Where the web views may keep what they insist on keeping.
    pub fn web_folder(&self) -> &Path {
        &self.web_folder
    }
}

fn shell(settings: Settings, fault: Option<Fault>, data: &Path) -> Shell {
    Shell {
        language: settings.language,
        text_size: settings.text_size,
        theme: settings.theme,
        speaker_clock: settings.speaker_clock,
        projectors: Vec::new(),
        kiosk_open: false,
        screens: 1,
        fault,
        data_folder: data.display().to_string(),
    }
}

/// A failure of the platform: the log says which, the window that it was unexpected.
pub fn unexpected(error: impl Display) -> Fault {
    tracing::error!(%error, "the platform failed");
    Fault { code: "fault-unexpected".to_owned(), params: BTreeMap::new(), cite: None }
}
