//! The clerk: every use case of the desk, without a window. It holds the record, the open
//! meeting and what was chosen, and publishes each new state when it is on the disk.

use std::{path::Path, sync::Arc};

use council::{
    Deed,
    ids::MeetingId,
    people::Office,
    sitting::Phase,
    view::{self, Record},
};
use journal::{Journal, codec};
use text::Texts;
use tokio::sync::{Mutex, watch};
use uuid::Uuid;

use crate::{
    clock,
    fault::ClerkError,
    folders::Folders,
    publish::{Publication, Publisher, Witness},
    register::Intake,
    room::Room,
    rulebook::{Holidays, Rulebook},
    samples,
    scenario::{self, Script},
    session::{self, Enclosures, Line, Moment, Session},
    settings::Settings,
    shapes::{
        Anchor, Home, MeetingCard, NewMeeting, Receipt, RoomMessage, Sent, SpeakerClock, TextSize,
        Theme, Tongue,
    },
    tasks::Tasks,
    templates::TemplateBook,
};

/// Every use case of the desk.
pub struct Clerk {
    pub(crate) journal: Journal,
    pub(crate) folders: Folders,
    pub(crate) texts: Texts,
    pub(crate) fonts: tokio::sync::OnceCell<Arc<typeset::Fonts>>,
    rulebook: Rulebook,
    pub(crate) templates: TemplateBook,
    pub(crate) state: Mutex<State>,
    pub(crate) publisher: Arc<Publisher>,
    pub(crate) intake: Intake,
    pub(crate) tasks: Arc<Tasks>,
}

/// What changes.
#[derive(Debug)]
pub(crate) struct State {
    pub session: Option<Session>,
    pub settings: Settings,
    pub room: Room,
    /// Whether nothing of it is kept.
    pub rehearsal: bool,
}

impl Clerk {
    /// Opens the record in a data folder.
    ///
    /// # Errors
    /// Where the record cannot be opened; whatever stands there stays as it is.
    pub async fn open(folders: Folders) -> Result<Self, ClerkError> {
        let clerk = Self::open_at(&folders.database(), folders).await?;
        // A rehearsal that was cut short is over; its record was never to be kept.
        clerk.folders.sweep_rehearsal();
        Ok(clerk)
    }

    /// Opens the record in a data folder, with somebody who is told of each publication as it
    /// goes out.
    ///
    /// # Errors
    /// As for [`Clerk::open`].
    pub async fn open_witnessed(folders: Folders, witness: Witness) -> Result<Self, ClerkError> {
        Self::begin(&folders.database(), folders, Some(witness)).await
    }

    /// Opens a database wherever it lies.
    ///
    /// # Errors
    /// As for [`Clerk::open`].
    pub async fn open_at(database: &Path, folders: Folders) -> Result<Self, ClerkError> {
        Self::begin(database, folders, None).await
    }

    async fn begin(
        database: &Path,
        folders: Folders,
        witness: Option<Witness>,
    ) -> Result<Self, ClerkError> {
        let rulebook = Rulebook::embedded()?;
        Holidays::embedded()?;
        let templates = TemplateBook::embedded(&rulebook)?;
        let journal = Journal::open(database, None).await?;
        let settings = Settings::load(journal.reader()).await?;
        let state = State { session: None, settings, room: Room::default(), rehearsal: false };
        let publisher = Arc::new(Publisher::new(&state, witness));
        Ok(Self {
            journal,
            folders,
            texts: Texts::load_embedded(),
            fonts: tokio::sync::OnceCell::new(),
            rulebook,
            templates,
            state: Mutex::new(state),
            publisher,
            intake: Intake::default(),
            tasks: Arc::default(),
        })
    }

    /// Ends in good order.
    ///
    /// # Errors
    /// Where the database fails while it is closed; what was acknowledged is on the disk.
    pub async fn close(self) -> Result<(), ClerkError> {
        Ok(self.journal.close().await?)
    }

    /// Watches the states that go to the windows.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<Publication> {
        self.publisher.watch()
    }

    /// Watches what the room's screens show, which is told before the desk's state.
    #[must_use]
    pub fn watch_room(&self) -> watch::Receiver<Arc<RoomMessage>> {
        self.publisher.watch_room()
    }

    /// The rule sets.
    #[must_use]
    pub fn rulebook(&self) -> &Rulebook {
        &self.rulebook
    }

    /// The record.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Meetings, samples and rule sets.
    ///
    /// # Errors
    /// Where the record cannot be read.
    pub async fn home(&self) -> Result<Home, ClerkError> {
        let meetings = self.home_cards().await?;
        let rule_sets = self.rule_sets(None).await?;
        Ok(Home { meetings, samples: samples::cards(), rules: self.rulebook.ids(), rule_sets })
    }

    /// The lines of all meetings, the latest first.
    pub(crate) async fn home_cards(&self) -> Result<Vec<MeetingCard>, ClerkError> {
        let listings = self.journal.reader().listings().await?;
        let cards = listings
            .into_iter()
            .filter_map(|listing| {
                let line: Line = serde_json::from_str(&listing.title).ok()?;
                let phase: Phase =
                    serde_json::from_value(serde_json::Value::String(listing.phase)).ok()?;
                Some(MeetingCard {
                    meeting: MeetingId(listing.stream),
                    particulars: line.particulars,
                    held: line.held,
                    phase,
                    changed_ms: listing.updated_ms,
                })
            })
            .collect();
        Ok(cards)
    }

    /// Calls a meeting and opens it, with the agenda of a template where one is named.
    ///
    /// # Errors
    /// Where its particulars are not enough, its rules are unknown, or it cannot be stored.
    pub async fn create_meeting(&self, new: NewMeeting) -> Result<MeetingId, ClerkError> {
        let rules = self.rules(&new.rules).await?;
        let id = MeetingId(Uuid::now_v7());
        let now = clock::read();
        let mut session = Session::blank(id, now);
        let deed = Deed::Call {
            meeting: id,
            particulars: new.particulars,
            held: new.held,
            rules: Box::new(rules),
        };
        let moment = Moment { now, typed_ms: None };
        session.act(&self.journal, deed, None, moment, Enclosures::default()).await?;
        if let Some(template) = &new.template {
            self.fill(&mut session, template).await?;
        }
        self.show(Some(session)).await;
        Ok(id)
    }

    /// Makes a sample meeting, with identities of its own, and opens it.
    ///
    /// # Errors
    /// Where there is no such sample, or it cannot be stored.
    pub async fn open_sample(&self, sample: &str) -> Result<MeetingId, ClerkError> {
        let contents =
            samples::get(sample).ok_or_else(|| ClerkError::NoSuchSample(sample.to_owned()))?;
        let script = Script::read(contents)?;
        let run = scenario::run(&self.journal, &self.rulebook, &script, Uuid::now_v7()).await?;
        self.open_meeting(run.meeting).await?;
        Ok(run.meeting)
    }

    /// Opens a meeting.
    ///
    /// # Errors
    /// Where there is none, or its record cannot be read.
    pub async fn open_meeting(&self, id: MeetingId) -> Result<(), ClerkError> {
        let session = Session::open(&self.journal, id, clock::read()).await?;
        self.show(Some(session)).await;
        self.freeze_if_due().await?;
        self.reissue_if_due().await
    }

    /// Closes the meeting; its record stays.
    pub async fn close_meeting(&self) {
        self.show(None).await;
    }

    pub(crate) async fn show(&self, session: Option<Session>) {
        let mut state = self.state.lock().await;
        state.session = session;
        // What was held of one meeting is not for the next.
        state.room = Room::default();
        self.publisher.send(&state).await;
    }

    /// Takes an act in the open meeting. When this returns, it is on the disk; the windows learn
    /// of it after that.
    ///
    /// # Errors
    /// Where it is refused or cannot be stored; then nothing has changed.
    pub async fn act(&self, sent: Sent) -> Result<Receipt, ClerkError> {
        let moment = Moment { now: clock::read(), typed_ms: sent.typed_ms };
        let approves = matches!(sent.deed, Deed::ApproveMinutes { .. });
        let receipt = self.take(sent.deed, sent.office, moment, Enclosures::default()).await?;
        if approves {
            self.reissue_if_due().await?;
        }
        Ok(receipt)
    }

    pub(crate) async fn take(
        &self,
        deed: Deed,
        office: Option<Office>,
        moment: Moment,
        enclosures: Enclosures,
    ) -> Result<Receipt, ClerkError> {
        let mut state = self.state.lock().await;
        self.take_in(&mut state, deed, office, moment, enclosures).await
    }

    /// Takes an act while the state is held, and publishes what came of it.
    pub(crate) async fn take_in(
        &self,
        state: &mut State,
        deed: Deed,
        office: Option<Office>,
        moment: Moment,
        enclosures: Enclosures,
    ) -> Result<Receipt, ClerkError> {
        let session = state.session.as_mut().ok_or(ClerkError::NoMeetingOpen)?;
        let outcome = session.act(&self.journal, deed, office, moment, enclosures).await;
        let version = u32::try_from(session.head().version).unwrap_or(u32::MAX);
        self.publisher.send(state).await;
        Ok(Receipt { act: outcome?, version })
    }

    /// The record of the open meeting, as the minutes print it.
    ///
    /// # Errors
    /// Where no meeting is open.
    pub async fn record(&self) -> Result<Record, ClerkError> {
        let state = self.state.lock().await;
        let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
        view::record(session.meeting(), session.names()).ok_or(ClerkError::NoSuchMeeting)
    }

    /// What was chosen.
    pub async fn settings(&self) -> Settings {
        self.state.lock().await.settings
    }

    /// Chooses a language; both windows follow at once.
    ///
    /// # Errors
    /// Where the choice cannot be kept; it holds until the program ends all the same.
    pub async fn set_language(&self, language: Tongue) -> Result<(), ClerkError> {
        self.choose(|settings| settings.language = language).await
    }

    /// Chooses the size of the desk's letters.
    ///
    /// # Errors
    /// As for the language.
    pub async fn set_text_size(&self, size: TextSize) -> Result<(), ClerkError> {
        self.choose(|settings| settings.text_size = size).await
    }

    /// Chooses light or dark for the projector.
    ///
    /// # Errors
    /// As for the language.
    pub async fn set_theme(&self, theme: Theme) -> Result<(), ClerkError> {
        self.choose(|settings| settings.theme = theme).await
    }

    /// Chooses whether the room sees a speaker's time run down, and hears of it.
    ///
    /// # Errors
    /// As for the language.
    pub async fn set_speaker_clock(&self, clock: SpeakerClock) -> Result<(), ClerkError> {
        self.choose(|settings| settings.speaker_clock = clock).await
    }

    pub(crate) async fn choose(
        &self,
        change: impl FnOnce(&mut Settings),
    ) -> Result<(), ClerkError> {
        let mut state = self.state.lock().await;
        change(&mut state.settings);
        self.publisher.send(&state).await;
        state.settings.keep(&self.journal).await
    }

    /// Publishes the state again where the wall clock has moved against the steady clock by more
    /// than `tolerance_ms`: the windows count from an anchor that no longer holds.
    pub async fn follow_clock(&self, tolerance_ms: u64) {
        let state = self.state.lock().await;
        let Some(session) = &state.session else {
            return;
        };
        let held = self.publisher.newest().desk.anchor;
        let now = session.anchor(clock::read());
        let distance =
            |anchor: Anchor| anchor.utc_ms - i64::try_from(anchor.steady_ms).unwrap_or(i64::MAX);
        let runs = session.meeting().opened().is_some();
        if runs && distance(held).abs_diff(distance(now)) > tolerance_ms {
            self.publisher.send(&state).await;
        }
    }

    /// Makes every read model again from the record, and returns the number of meetings.
    ///
    /// # Errors
    /// Where the record cannot be read; then the read models are as they were.
    pub async fn rebuild(&self) -> Result<usize, ClerkError> {
        let lines = self
            .journal
            .rebuild(|stream, records| {
                let events = records
                    .iter()
                    .map(|stored| codec::decode(&stored.entry))
                    .collect::<Result<Vec<_>, _>>()?;
                Ok(session::listing(MeetingId(stream), &council::replay(events)))
            })
            .await?;
        Ok(lines)
    }
}
