//! Sign-in: the order in which the roll is shown, codes on badges, and whoever signs in at the
//! kiosk or by a code. None of it is a rule of the meeting: what goes into the record is that
//! somebody arrived.

pub mod badge;
pub(crate) mod ranks;
pub mod shapes;

use council::{
    Deed,
    ids::PersonId,
    sitting::{Held, Phase},
    view::roll::Attendance,
};

use crate::{
    Clerk, clock,
    exports::{Source, file_name},
    fault::ClerkError,
    publish::Publication,
    session::{Enclosures, Moment, Session},
    shapes::{DeskMessage, Exported, Tongue},
    sign_in::shapes::{
        KioskMessage, KioskPerson, KioskView, RollArranged, RollHead, RollOrder, SignInOutcome,
        SignedIn,
    },
    tasks::{TaskStage, TaskWork},
};

impl Clerk {
    /// Signs in whoever bears a code, as a scanner types it.
    ///
    /// # Errors
    /// Where no meeting is open, the arrival is refused, or it cannot be stored.
    pub async fn scan(&self, typed: &str) -> Result<SignedIn, ClerkError> {
        let Some(code) = badge::read(typed) else {
            return Ok(nobody(SignInOutcome::Misread));
        };
        self.arrives(|session| {
            let mut bearers = session.meeting().roll.iter().map(|seat| seat.person);
            let found = bearers.find(|person| badge::code(*person) == code)?;
            // Of two who bear one code neither is guessed.
            bearers.all(|other| badge::code(other) != code).then_some(found)
        })
        .await
    }

    /// Signs somebody in, as they ask for it themselves.
    ///
    /// # Errors
    /// As for a code.
    pub async fn sign_in(&self, person: PersonId) -> Result<SignedIn, ClerkError> {
        let on_roll = |session: &Session| {
            session.meeting().roll.iter().any(|seat| seat.person == person).then_some(person)
        };
        self.arrives(on_roll).await
    }

    /// Whoever is there already stays as they are: to sign in twice does no harm.
    async fn arrives(
        &self,
        who: impl FnOnce(&Session) -> Option<PersonId>,
    ) -> Result<SignedIn, ClerkError> {
        let mut state = self.state.lock().await;
        let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
        let Some(person) = who(session) else {
            return Ok(nobody(SignInOutcome::NotOnRoll));
        };
        let name = session.names().name(person).to_owned();
        let here = session.meeting().roll.iter().any(|s| s.person == person && s.is_present());
        let outcome = if here {
            SignInOutcome::AlreadyHere
        } else {
            let moment = Moment { now: clock::read(), typed_ms: None };
            let deed = Deed::Arrive { people: vec![person] };
            self.take_in(&mut state, deed, None, moment, Enclosures::default()).await?;
            SignInOutcome::SignedIn
        };
        Ok(SignedIn { outcome, person: Some(person), name })
    }

    /// Prints the codes of everybody on the roll, in the order that was chosen, into the folder
    /// for exports.
    ///
    /// # Errors
    /// Where no meeting is open, or the file cannot be made or written; nothing half written is
    /// left.
    pub async fn print_badges(&self, language: Tongue) -> Result<Exported, ClerkError> {
        let task = self.tasks.begin(TaskWork::ExportCodes, TaskStage::Gathering);
        let (name, sheet) = {
            let state = self.state.lock().await;
            let session = state.session.as_ref().ok_or(ClerkError::NoMeetingOpen)?;
            let (meeting, names) = (session.meeting(), session.names());
            let mut people: Vec<PersonId> = meeting.roll.iter().map(|seat| seat.person).collect();
            people.sort_by_key(|person| session.ranks().place(*person, state.settings.roll_order));
            let badge = |person: &PersonId| paper::Badge {
                name: names.name(*person).to_owned(),
                seat: names.seat(*person).to_owned(),
                code: badge::code(*person),
            };
            let badges: Vec<paper::Badge> = people.iter().map(badge).collect();
            let body = &meeting.particulars.body;
            let made = meeting.last_entry().unwrap_or_default();
            let sheet = paper::badges(body, &badges, made, &self.texts, language.into())?;
            (file_name(session, language), sheet)
        };
        let file = self.set(Source::Sheet(Box::new(sheet)), &task).await?;
        self.write_out(format!("{name}-codes"), file, &task).await
    }

    /// Chooses the order in which the roll is shown on this laptop.
    ///
    /// # Errors
    /// As for the language.
    pub async fn set_roll_order(&self, order: RollOrder) -> Result<(), ClerkError> {
        self.choose(|settings| settings.roll_order = order).await
    }
}

fn nobody(outcome: SignInOutcome) -> SignedIn {
    SignedIn { outcome, person: None, name: String::new() }
}

/// Puts the roll of a message in order, and says where each part of it begins.
pub(crate) fn arrange(message: &mut DeskMessage, session: &Session, order: RollOrder) {
    let ranks = session.ranks();
    let Some(view) = message.view.as_mut() else { return };
    view.roll.sort_by_key(|seat| ranks.place(seat.person, order));
    let mut heads: Vec<RollHead> = Vec::new();
    for (at, seat) in (0..).zip(&view.roll) {
        let Some(head) = ranks.head(seat.person, order) else { continue };
        if heads.last().is_none_or(|last| last.head != head) {
            heads.push(RollHead { at, head });
        }
    }
    message.arranged = RollArranged { order, heads, homes: ranks.homes().to_vec() };
}

/// What the kiosk shows of a publication.
#[must_use]
pub fn kiosk(publication: &Publication) -> KioskMessage {
    let language = publication.room.language;
    let Some(view) = &publication.desk.view else {
        return KioskMessage { language, view: None };
    };
    let open = matches!(view.phase, Phase::SigningIn | Phase::InSession | Phase::Recess)
        && view.held == Held::Live;
    let name = |person: PersonId| {
        view.roll.iter().find(|seat| seat.person == person).map(|seat| seat.name.clone())
    };
    let ranks = &publication.ranks;
    let mut people: Vec<KioskPerson> = view
        .roll
        .iter()
        .filter_map(|seat| {
            let rank = ranks.of(seat.person)?;
            Some(KioskPerson {
                person: seat.person,
                name: seat.name.clone(),
                seat: seat.seat.clone(),
                here: seat.attendance == Attendance::Present,
                represented_by: seat.represented_by.and_then(name).unwrap_or_default(),
                initial: rank.initial.clone(),
                strokes: rank.strokes,
                by_strokes: rank.by_strokes,
                building: rank.building.clone(),
                by_place: rank.by_place,
                home: rank.home,
            })
        })
        .collect();
    people.sort_by_key(|person| ranks.place(person.person, RollOrder::Pinyin));
    let body = view.particulars.body.clone();
    // Whoever may not sign in any more need not be shown to anybody.
    let people = if open { people } else { Vec::new() };
    KioskMessage { language, view: Some(KioskView { body, open, people }) }
}
