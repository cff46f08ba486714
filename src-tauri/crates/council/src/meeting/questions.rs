//! What becomes of motions when facts about them are taken in.

use super::Meeting;
use crate::{
    ids::{ActId, MotionId},
    motion::{Disposal, Status},
};

impl Meeting {
    /// The motion that an act has adopted so far.
    pub(super) fn adopted_now(&self, act: ActId) -> Option<MotionId> {
        self.last_adopted.filter(|(adopted_by, _)| *adopted_by == act).map(|(_, motion)| motion)
    }

    /// A motion leaves the floor; what was adopted before it in the same act took it along.
    pub(super) fn dispose(&mut self, act: ActId, id: MotionId, disposal: Disposal) {
        let with = self.adopted_now(act).filter(|motion| *motion != id);
        self.with_motion(id, |motion| {
            motion.status = Status::Disposed(disposal);
            motion.with = with;
        });
        if disposal.is_adoption() {
            self.last_adopted = Some((act, id));
        }
    }

    pub(super) fn rule(&mut self, act: ActId, id: MotionId, granted: bool, words: &str) {
        use crate::rules::Decided;
        let kind = self.motion(id).map(|motion| motion.kind);
        let row = kind.and_then(|kind| self.row(kind));
        let answers = row.is_some_and(|row| row.decided == Decided::ChairAnswers);
        let rules = row.is_some_and(|row| row.decided == Decided::ChairRules);
        let disposal = match (answers, granted) {
            (true, _) => Disposal::Answered,
            (false, true) => Disposal::Granted,
            (false, false) => Disposal::Denied,
        };
        self.dispose(act, id, disposal);
        self.with_motion(id, |motion| words.clone_into(&mut motion.ruling));
        self.announced = None;
        self.appealable = rules.then_some(id);
    }

    /// Questions come before the meeting again; what was voted on before is reconsidered.
    pub(super) fn take_up(&mut self, motions: &[MotionId]) {
        // The next part of a divided question comes up with the result on the one before, which
        // is still to be said and can still be doubted.
        let queued = |id: &MotionId| self.motion(*id).is_some_and(|m| m.status == Status::Queued);
        if !motions.iter().all(queued) {
            self.announced = None;
        }
        self.appealable = None;
        for id in motions {
            self.lift(*id);
            let voted = self.motion(*id).is_some_and(|motion| {
                matches!(motion.status, Status::Disposed(Disposal::Carried | Disposal::Lost))
            });
            // What was only put off is as it was, with the orders about debate on it.
            if voted {
                self.limits.reopen(*id);
            }
            self.with_motion(*id, |motion| {
                motion.reconsidered += u32::from(voted);
                motion.status = Status::Pending;
                motion.with = None;
            });
        }
    }
}
