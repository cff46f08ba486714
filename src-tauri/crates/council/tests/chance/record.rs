//! The record by chance: taken back, corrected, written and signed.

use council::Fact;
use council::act::Deed;
use council::correction::Correction;
use council::ids::ActId;
use council::minutes::Section;
use council::people::Office;
use council::vote::Choice;
use uuid::Uuid;

use super::Chance;

impl Chance<'_> {
    pub fn correction(&mut self) -> Deed {
        let log = &self.meeting.log;
        let wrong: Vec<usize> = (0..log.len()).filter(|at| is_wrong(&log[*at].fact)).collect();
        let any = self.dice.below(log.len());
        let at = *self.dice.pick(&wrong).filter(|_| !log.len().is_multiple_of(10)).unwrap_or(&any);
        let (act, place, when) = (log[at].act, log[at].place, log[at].at.when());
        let correction = match (&log[at].fact, self.dice.below(4)) {
            (Fact::VoteCounted { .. }, 0..=2) => Correction::Tally { tally: self.tally() },
            (Fact::RollCalled { .. }, 0..=2) => {
                let all = [Choice::For, Choice::Against, Choice::Abstain];
                let choice = *self.dice.pick(&all).unwrap();
                Correction::Answer { person: self.who(), choice }
            }
            (_, 0) => {
                let minutes = i64::from(self.dice.between(0, 19)) - 10;
                let last = log.last().map_or(0, |event| event.at.when());
                let utc_ms = if self.dice.chance(20) { last } else { when + minutes * 60_000 };
                Correction::Time { utc_ms }
            }
            (_, 1) => Correction::Never,
            (_, 2) => Correction::Tally { tally: self.tally() },
            (_, _) => Correction::Person { person: self.who() },
        };
        let reason = if self.dice.chance(95) { "a slip" } else { " " };
        Deed::Correct { act, place, correction, reason: reason.to_owned() }
    }

    pub fn undo(&mut self) -> Deed {
        let last = self.meeting.undoable().filter(|_| self.dice.chance(90));
        let there: Vec<ActId> = self.meeting.log.iter().map(|event| event.act).collect();
        let any = self.dice.pick(&there).copied();
        Deed::Undo { act: last.or(any).unwrap_or(ActId(Uuid::nil())) }
    }

    pub fn prose(&mut self) -> Deed {
        let section = match self.dice.below(3) {
            0 => Section::Opening,
            1 => Section::Item(self.item()),
            _ => Section::Closing,
        };
        Deed::WriteMinutes { section, text: self.words() }
    }

    pub fn sign(&mut self) -> Deed {
        let office = if self.dice.chance(50) { Office::Chair } else { Office::Secretary };
        let drawing = if self.dice.chance(90) { "a".repeat(64) } else { self.words() };
        Deed::Sign { office, drawing }
    }
}

/// Whether an entry is one of those that people get wrong.
fn is_wrong(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Arrived { .. }
            | Fact::Departed { .. }
            | Fact::Excused { .. }
            | Fact::Moved { .. }
            | Fact::Seconded { .. }
            | Fact::FloorGiven { .. }
            | Fact::VoteCounted { .. }
            | Fact::RollCalled { .. }
    )
}
