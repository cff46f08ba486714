//! Every entry that could be taken back or corrected, and everything written and signed.

use council::act::Deed;
use council::correction::Correction;
use council::minutes::Section;
use council::vote::Choice;

use super::{Every, words};
use crate::table::tally;

impl Every<'_> {
    pub fn undos(&self) -> Vec<Deed> {
        let mut acts: Vec<_> = self.meeting.log.iter().map(|event| event.act).collect();
        acts.dedup();
        acts.reverse();
        acts.into_iter().map(|act| Deed::Undo { act }).collect()
    }

    /// The latest entries first: of a long record some can always be corrected.
    pub fn corrections(&self) -> Vec<Deed> {
        let people = self.people();
        let mut deeds = Vec::new();
        for event in self.meeting.log.iter().rev() {
            let when = event.at.when();
            let plain = [
                Correction::Never,
                Correction::Tally { tally: tally(0, 0, 0) },
                Correction::Time { utc_ms: when },
            ];
            let others = people.iter().map(|person| Correction::Person { person: *person });
            let choice = Choice::Against;
            let answers = people.iter().map(|who| Correction::Answer { person: *who, choice });
            for correction in plain.into_iter().chain(others).chain(answers) {
                let (act, place) = (event.act, event.place);
                deeds.push(Deed::Correct { act, place, correction, reason: words() });
            }
        }
        deeds
    }

    pub fn prose(&self) -> Vec<Deed> {
        [Section::Opening, Section::Closing]
            .into_iter()
            .chain(self.items().into_iter().map(Section::Item))
            .map(|section| Deed::WriteMinutes { section, text: words() })
            .collect()
    }
}
