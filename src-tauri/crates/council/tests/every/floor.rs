//! Everybody who could want the floor, for every purpose and on every side.

use council::act::Deed;
use council::floor::Purpose;
use council::ids::RequestId;

use super::{Every, FRESH};

impl Every<'_> {
    pub fn requests(&self) -> Vec<Deed> {
        let item = self.meeting.current.and_then(|id| self.meeting.item(id));
        let sides = item.iter().flat_map(|item| &item.sides).map(|side| Some(side.key.clone()));
        let sides: Vec<_> = std::iter::once(None).chain(sides).collect();
        let purposes = [Purpose::Speak, Purpose::Question, Purpose::PointOfOrder];
        let mut deeds = Vec::new();
        for person in self.people() {
            for purpose in purposes {
                for side in sides.clone() {
                    let request = RequestId(FRESH);
                    deeds.push(Deed::AskForFloor { request, person, purpose, side });
                }
            }
        }
        deeds
    }

    pub fn waiting(&self, deed: impl Fn(RequestId) -> Deed) -> Vec<Deed> {
        let known = self.meeting.floor.queue.iter().map(|request| request.id);
        known.chain([RequestId(FRESH)]).map(deed).collect()
    }

    /// Everybody who waits before everybody else, and at the end.
    pub fn placings(&self) -> Vec<Deed> {
        let waiting = &self.meeting.floor.queue;
        let before = || waiting.iter().map(|other| Some(other.id)).chain([None]);
        let all =
            |request: RequestId| before().map(move |before| Deed::PlaceRequest { request, before });
        waiting.iter().flat_map(|request| all(request.id)).collect()
    }

    pub fn yields(&self) -> Vec<Deed> {
        self.each_person(|to| Deed::YieldFloor { request: RequestId(FRESH), to })
    }
}
