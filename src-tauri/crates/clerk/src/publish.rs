//! Publication: each state on its way to the windows, after it is on the disk. Watchers get the
//! newest state; one that is slow misses what lies between and never holds up an act.

use std::sync::Arc;

use council::view;
use tokio::sync::watch;

use crate::{
    clerk::State,
    clock, order,
    shapes::{Anchor, DeskMessage, RoomMessage},
    sign_in::{self, ranks::Ranks, shapes::RollArranged},
};

/// A state for both windows.
#[derive(Debug, Clone)]
pub struct Publication {
    /// For the desk.
    pub desk: Arc<DeskMessage>,
    /// For the projector: a message of its own, with nothing in it that is not shown.
    pub room: Arc<RoomMessage>,
    /// Where everybody on the roll stands, for the kiosk.
    pub(crate) ranks: Arc<Ranks>,
}

/// Told of each state at the very moment at which it is sent, on the thread that sends it.
pub type Witness = Box<dyn Fn(&Publication) + Send + Sync>;

/// Sends states to whoever watches.
pub struct Publisher {
    newest: watch::Sender<Publication>,
    witness: Option<Witness>,
}

impl Publisher {
    /// Begins with a first state.
    #[must_use]
    pub fn new(first: Publication, witness: Option<Witness>) -> Self {
        Self { newest: watch::Sender::new(first), witness }
    }

    /// Sends a state.
    pub fn send(&self, publication: Publication) {
        if let Some(witness) = &self.witness {
            witness(&publication);
        }
        self.newest.send_replace(publication);
    }

    /// Watches from now on; the newest state is there at once.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<Publication> {
        self.newest.subscribe()
    }

    /// The newest state.
    #[must_use]
    pub fn newest(&self) -> Publication {
        self.newest.borrow().clone()
    }
}

/// The messages for both windows.
pub(crate) fn publication(state: &State) -> Publication {
    let now = clock::read();
    let session = state.session.as_ref();
    let anchor = session.map_or(
        Anchor { steady_ms: 0, utc_ms: now.utc_ms, offset_minutes: now.offset_minutes },
        |session| session.anchor(now),
    );
    let mut desk = DeskMessage {
        view: session.and_then(|s| view::desk(s.meeting(), s.names())),
        anchor,
        roll_call: session.map_or_else(Vec::new, |s| order::roll_call(s.meeting(), s.names())),
        arranged: RollArranged { order: state.settings.roll_order, ..RollArranged::default() },
        rehearsal: state.rehearsal,
    };
    if let Some(session) = session {
        sign_in::arrange(&mut desk, session, state.settings.roll_order);
    }
    Publication {
        desk: Arc::new(desk),
        room: state.room.message(session, anchor, &state.settings, state.rehearsal),
        ranks: session.map(|session| Arc::clone(session.ranks())).unwrap_or_default(),
    }
}
