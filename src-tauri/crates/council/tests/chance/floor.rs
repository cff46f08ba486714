//! The floor by chance.

use council::act::Deed;
use council::floor::Purpose;
use council::ids::RequestId;
use uuid::Uuid;

use super::Chance;

impl Chance<'_> {
    fn request(&mut self) -> RequestId {
        // Mostly whoever is next: where the rules say who that is, nobody else gets the floor.
        if let Some(next) = self.meeting.queue().first()
            && self.dice.chance(60)
        {
            return next.id;
        }
        let there: Vec<Uuid> = self.meeting.floor.queue.iter().map(|r| r.id.0).collect();
        RequestId(self.dice.known(&there))
    }

    fn side(&mut self) -> Option<String> {
        let sides = ["for", "against", "high-rise", "nowhere"];
        self.dice.chance(80).then(|| sides[self.dice.below(sides.len())].to_owned())
    }

    fn asking(&mut self) -> Deed {
        let there: Vec<_> = self.meeting.roll.iter().filter(|seat| seat.is_present()).collect();
        let anybody = self.dice.pick(&there).map(|seat| seat.person);
        Deed::AskForFloor {
            request: RequestId(self.id()),
            person: anybody.filter(|_| self.dice.chance(20)).unwrap_or_else(|| self.here()),
            purpose: match self.dice.below(6) {
                0 => Purpose::PointOfOrder,
                1 => Purpose::Question,
                _ => Purpose::Speak,
            },
            side: self.side(),
        }
    }

    pub fn speaking(&mut self) -> Deed {
        let floor = &self.meeting.floor;
        let act = match (floor.queue.is_empty(), floor.speaking.is_none()) {
            (true, true) => self.dice.below(5),
            (false, true) => self.dice.below(9),
            (_, false) => self.dice.below(14),
        };
        match act {
            0..=3 => self.asking(),
            4..=7 => Deed::GiveFloor { request: self.request() },
            8 if self.dice.chance(50) => {
                let before = self.dice.chance(70).then(|| self.request());
                Deed::PlaceRequest { request: self.request(), before }
            }
            8 => Deed::WithdrawRequest { request: self.request() },
            9 => Deed::PauseSpeech,
            10 => Deed::ResumeSpeech,
            11 => Deed::ExtendSpeech { seconds: self.dice.between(0, 3700) },
            12 => Deed::YieldFloor { request: RequestId(self.id()), to: self.here() },
            _ => Deed::EndSpeech,
        }
    }
}
