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

/// A state for every window.
#[derive(Debug, Clone)]
pub struct Publication {
    /// For the desk.
    pub desk: Arc<DeskMessage>,
    /// For the projector: a message of its own, with nothing in it that is not shown.
    pub room: Arc<RoomMessage>,
    /// Where everybody on the roll stands, for the kiosk.
    pub(crate) ranks: Arc<Ranks>,
}

/// What is told, in the order in which it is told.
#[derive(Debug, Clone, Copy)]
pub enum Told<'a> {
    /// To the room's screens, before anything is worked out for the desk.
    Room(&'a RoomMessage),
    /// To everybody else.
    Everybody(&'a Publication),
}

/// Told of each state at the very moment at which it is sent, on the thread that sends it.
pub type Witness = Box<dyn Fn(Told<'_>) + Send + Sync>;

/// Sends states to whoever watches.
pub struct Publisher {
    room: watch::Sender<Arc<RoomMessage>>,
    newest: watch::Sender<Publication>,
    witness: Option<Witness>,
}

impl Publisher {
    /// Begins with a first state.
    pub(crate) fn new(state: &State, witness: Option<Witness>) -> Self {
        let anchor = anchor(state);
        let room = room(state, anchor);
        let first = publication(state, Arc::clone(&room), anchor);
        Self { room: watch::Sender::new(room), newest: watch::Sender::new(first), witness }
    }

    /// Sends a state: first to the room, where a hall waits for it, then to the desk, whose view
    /// takes longer to work out.
    pub(crate) async fn send(&self, state: &State) {
        let anchor = anchor(state);
        let room = room(state, anchor);
        self.tell(Told::Room(&room));
        self.room.send_replace(Arc::clone(&room));
        // Whoever carries the message to the screens waits in the queue of this very thread.
        tokio::task::yield_now().await;
        let publication = publication(state, room, anchor);
        self.tell(Told::Everybody(&publication));
        self.newest.send_replace(publication);
    }

    fn tell(&self, told: Told<'_>) {
        if let Some(witness) = &self.witness {
            witness(told);
        }
    }

    /// Watches what the room sees; the newest is there at once.
    pub(crate) fn watch_room(&self) -> watch::Receiver<Arc<RoomMessage>> {
        self.room.subscribe()
    }

    /// Watches from now on; the newest state is there at once.
    pub(crate) fn watch(&self) -> watch::Receiver<Publication> {
        self.newest.subscribe()
    }

    /// The newest state.
    pub(crate) fn newest(&self) -> Publication {
        self.newest.borrow().clone()
    }
}

fn anchor(state: &State) -> Anchor {
    let now = clock::read();
    state.session.as_ref().map_or(
        Anchor { steady_ms: 0, utc_ms: now.utc_ms, offset_minutes: now.offset_minutes },
        |session| session.anchor(now),
    )
}

fn room(state: &State, anchor: Anchor) -> Arc<RoomMessage> {
    state.room.message(state.session.as_ref(), anchor, &state.settings, state.rehearsal)
}

/// The messages for every window, beside what the room was told.
fn publication(state: &State, room: Arc<RoomMessage>, anchor: Anchor) -> Publication {
    let session = state.session.as_ref();
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
        room,
        ranks: session.map(|session| Arc::clone(session.ranks())).unwrap_or_default(),
    }
}
