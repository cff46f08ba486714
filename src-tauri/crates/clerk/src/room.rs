//! What the room's screens show when they do not simply follow the meeting: a page that is held,
//! a message, black, or a picture that stands. It is the laptop's affair and stands in no record;
//! a window that is loaded again finds it as it was.

use std::sync::Arc;

use council::view;

use crate::{
    clerk::Clerk,
    clock,
    session::Session,
    settings::Settings,
    shapes::{Anchor, RoomMessage, Showing},
};

/// What the desk said last about the room's screens.
#[derive(Debug, Default)]
pub(crate) struct Room {
    showing: Showing,
    /// The picture that stands, where it was frozen.
    stands: Option<Arc<RoomMessage>>,
}

impl Room {
    /// The message for the screens. Nothing is in it that they do not show.
    pub(crate) fn message(
        &self,
        session: Option<&Session>,
        anchor: Anchor,
        settings: &Settings,
        rehearsal: bool,
    ) -> Arc<RoomMessage> {
        if let Some(stands) = &self.stands {
            return Arc::clone(stands);
        }
        let view = session.and_then(|session| match &self.showing {
            Showing::Page { page } => {
                view::room::room_page(session.meeting(), session.names(), *page)
            }
            Showing::Black => None,
            Showing::Automatic | Showing::Message { .. } | Showing::Frozen => {
                view::room(session.meeting(), session.names())
            }
        });
        Arc::new(RoomMessage {
            view,
            anchor,
            language: settings.language,
            theme: settings.theme,
            speaker_clock: settings.speaker_clock,
            showing: self.showing.clone(),
            stands_ms: None,
            rehearsal,
        })
    }

    fn show(&mut self, showing: Showing, seen: &RoomMessage, now_ms: i64) {
        if showing == Showing::Frozen {
            // Black and a message stand still by themselves, and so does what is frozen already.
            match &self.showing {
                Showing::Black | Showing::Message { .. } | Showing::Frozen => return,
                Showing::Automatic | Showing::Page { .. } => {}
            }
        }
        self.stands = (showing == Showing::Frozen).then(|| {
            Arc::new(RoomMessage {
                showing: Showing::Frozen,
                stands_ms: Some(now_ms),
                ..seen.clone()
            })
        });
        self.showing = showing;
    }
}

impl Clerk {
    /// Shows something on the room's screens in place of what the meeting leads to, or lets them
    /// follow it again. Nothing of it is recorded. A message without words lets them follow.
    pub async fn show_room(&self, showing: Showing) {
        let showing = match showing {
            Showing::Message { text } if text.trim().is_empty() => Showing::Automatic,
            Showing::Message { text } => Showing::Message { text: text.trim().to_owned() },
            known @ (Showing::Automatic
            | Showing::Page { .. }
            | Showing::Black
            | Showing::Frozen) => known,
        };
        let mut state = self.state.lock().await;
        let seen = self.publisher.newest().room;
        state.room.show(showing, &seen, clock::read().utc_ms);
        self.publisher.send(&state).await;
    }
}
