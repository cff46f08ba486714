//! Publication: each state on its way to the windows, after it is on the disk. Watchers get the
//! newest state; one that is slow misses what lies between and never holds up an act.

use std::sync::Arc;

use tokio::sync::watch;

use crate::shapes::{DeskMessage, RoomMessage};

/// A state for both windows.
#[derive(Debug, Clone)]
pub struct Publication {
    /// For the desk.
    pub desk: Arc<DeskMessage>,
    /// For the projector: a message of its own, with nothing in it that is not shown.
    pub room: Arc<RoomMessage>,
}

/// Sends states to whoever watches.
#[derive(Debug)]
pub struct Publisher(watch::Sender<Publication>);

impl Publisher {
    /// Begins with a first state.
    #[must_use]
    pub fn new(first: Publication) -> Self {
        Self(watch::Sender::new(first))
    }

    /// Sends a state.
    pub fn send(&self, publication: Publication) {
        self.0.send_replace(publication);
    }

    /// Watches from now on; the newest state is there at once.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<Publication> {
        self.0.subscribe()
    }

    /// The newest state.
    #[must_use]
    pub fn newest(&self) -> Publication {
        self.0.borrow().clone()
    }
}
