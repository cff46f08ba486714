//! Motions by chance: every kind that the rules know, mostly of those that are in order.

use council::act::Deed;
use council::ids::MotionId;
use council::motion::{Amendment, KindName, Part, Proposal};
use council::people::Names;
use council::view::what_now::{Step, offers};
use council::vote::Method;
use uuid::Uuid;

use super::Chance;

/// What is in order on few occasions only.
const RARE: [KindName; 10] = [
    KindName::ConsiderSeriatim,
    KindName::DivisionQuestion,
    KindName::DivisionAssembly,
    KindName::PollsClose,
    KindName::PollsReopen,
    KindName::TakeUpUnnoticed,
    KindName::ExcludePublic,
    KindName::TakeFromTable,
    KindName::DischargeCommittee,
    KindName::LimitExtendDebate,
];

impl Chance<'_> {
    pub fn motion(&mut self) -> MotionId {
        let top = self.meeting.awaiting_second().or_else(|| self.meeting.immediately_pending());
        match top {
            Some(motion) if self.dice.chance(85) => motion.id,
            Some(_) | None => self.any_motion(),
        }
    }

    fn any_motion(&mut self) -> MotionId {
        let there: Vec<Uuid> = self.meeting.motions.iter().map(|m| m.id.0).collect();
        MotionId(self.dice.known(&there))
    }

    /// A main motion that has left the floor, mostly.
    pub fn off_floor(&mut self) -> MotionId {
        let gone = self.meeting.motions.iter().filter(|m| m.kind.is_main() && !m.is_pending());
        let gone: Vec<Uuid> = gone.map(|motion| motion.id.0).collect();
        if self.dice.chance(90) { MotionId(self.dice.known(&gone)) } else { self.any_motion() }
    }

    pub fn second(&mut self) -> Deed {
        if self.dice.chance(15) {
            return Deed::LetFall { motion: self.motion() };
        }
        let mover = self.meeting.awaiting_second().map(|motion| motion.mover);
        let tries = [self.here(), self.here(), self.here()];
        let other = tries.into_iter().find(|person| Some(*person) != mover);
        Deed::Second { motion: self.motion(), person: other.unwrap_or(tries[0]) }
    }

    pub fn moving(&mut self) -> Deed {
        let known = self.dice.chance(2).then(|| self.any_motion());
        let motion = known.unwrap_or_else(|| MotionId(self.id()));
        Deed::Move { motion, mover: self.here(), proposal: self.proposal() }
    }

    /// The kinds of motions that are in order.
    fn in_order(&self) -> Vec<KindName> {
        offers(self.meeting, &Names::default())
            .into_iter()
            .filter(|offer| offer.step == Step::Move && offer.refusal.is_none())
            .filter_map(|offer| offer.kind)
            .collect()
    }

    /// A motion of a kind that otherwise hardly anybody would make.
    pub fn rare(&mut self) -> Deed {
        let in_order = self.in_order();
        let rare: Vec<KindName> =
            RARE.iter().copied().filter(|kind| in_order.contains(kind)).collect();
        let Some(mut kind) = self.dice.pick(&rare).copied() else { return self.moving() };
        if rare.contains(&KindName::TakeUpUnnoticed) && self.dice.chance(50) {
            kind = KindName::TakeUpUnnoticed;
        }
        let (motion, mover) = (MotionId(self.id()), self.here());
        Deed::Move { motion, mover, proposal: self.proposal_of(kind) }
    }

    fn proposal(&mut self) -> Proposal {
        let in_order = self.in_order();
        let top = self.meeting.immediately_pending();
        // Business first, or nothing would ever be before the room.
        let usual = if top.is_some() { KindName::Amend } else { KindName::Main };
        let kind = match self.dice.below(10) {
            0..=2 if top.is_none_or(|top| top.kind.is_main()) => usual,
            0..=8 => {
                // Questions to the chair are in order nearly always.
                let picked = self.dice.pick(&in_order).copied().unwrap_or(usual);
                let asks = matches!(
                    picked,
                    KindName::ParliamentaryInquiry
                        | KindName::RequestInformation
                        | KindName::PointOfOrder
                );
                let again = self.dice.pick(&in_order).copied().filter(|_| asks);
                again.unwrap_or(picked)
            }
            _ => KindName::ALL[self.dice.below(KindName::ALL.len())],
        };
        self.proposal_of(kind)
    }

    #[allow(clippy::too_many_lines, reason = "one line for each kind of motion, and no more")]
    fn proposal_of(&mut self, kind: KindName) -> Proposal {
        match kind {
            KindName::Main => Proposal::Main { text: self.words(), matter: self.matter() },
            KindName::MainIncidental => Proposal::MainIncidental { text: self.said() },
            KindName::Amend | KindName::AmendSecondary => {
                let target = self.motion();
                self.amendment(target)
            }
            KindName::PostponeIndefinitely => Proposal::PostponeIndefinitely,
            KindName::Commit => Proposal::Commit { to: self.said(), instructions: self.words() },
            KindName::PostponeDefinitely => {
                let special_order = self.dice.chance(20);
                Proposal::PostponeDefinitely { until: self.words(), special_order }
            }
            KindName::LimitExtendDebate => self.limit(),
            KindName::PreviousQuestion => Proposal::PreviousQuestion { all: self.dice.chance(40) },
            KindName::LayOnTable => Proposal::LayOnTable,
            KindName::OrdersOfTheDay => Proposal::OrdersOfTheDay,
            KindName::QuestionOfPrivilege => Proposal::QuestionOfPrivilege { text: self.said() },
            KindName::Recess => Proposal::Recess { minutes: self.dice.between(0, 20) },
            // A meeting that is over is no meeting: mostly something else is said.
            KindName::Adjourn if self.dice.chance(70) => {
                Proposal::RequestInformation { text: self.said() }
            }
            KindName::Adjourn => Proposal::Adjourn,
            KindName::FixTimeToAdjourn => Proposal::FixTimeToAdjourn { until: self.words() },
            KindName::PointOfOrder => Proposal::PointOfOrder { text: self.said() },
            KindName::Appeal => self.appeal(),
            KindName::SuspendRules => {
                let grounds = (0..self.dice.below(3)).map(|_| self.suspendable()).collect();
                Proposal::SuspendRules { text: self.said(), grounds }
            }
            KindName::ObjectConsideration => Proposal::ObjectConsideration,
            KindName::DivisionQuestion => self.division(),
            KindName::ConsiderSeriatim => {
                Proposal::ConsiderSeriatim { paragraphs: self.dice.between(1, 4) }
            }
            KindName::DivisionAssembly => Proposal::DivisionAssembly,
            KindName::VotingMethod => Proposal::VotingMethod { method: self.method() },
            KindName::PollsClose => Proposal::PollsClose,
            KindName::PollsReopen => Proposal::PollsReopen,
            KindName::NominationsMethod => Proposal::NominationsMethod { text: self.said() },
            KindName::NominationsClose => Proposal::NominationsClose,
            KindName::NominationsReopen => Proposal::NominationsReopen,
            KindName::ExcusedFromDuty => {
                Proposal::ExcusedFromDuty { person: self.here(), text: self.words() }
            }
            KindName::ParliamentaryInquiry => Proposal::ParliamentaryInquiry { text: self.said() },
            KindName::RequestInformation => Proposal::RequestInformation { text: self.said() },
            KindName::WithdrawModify => {
                let text = self.dice.chance(50).then(|| self.words());
                Proposal::WithdrawModify { target: self.motion(), text }
            }
            KindName::ReadPapers => Proposal::ReadPapers { text: self.said() },
            KindName::TakeFromTable => Proposal::TakeFromTable { target: self.off_floor() },
            KindName::RescindAmendAdopted => self.rescission(),
            KindName::DischargeCommittee => {
                let notice = self.dice.chance(50);
                Proposal::DischargeCommittee { target: self.off_floor(), notice }
            }
            KindName::Reconsider => self.reconsideration(),
            KindName::TakeUpUnnoticed => Proposal::TakeUpUnnoticed { item: self.unnoticed() },
            KindName::ExcludePublic => Proposal::ExcludePublic { text: self.said() },
        }
    }

    fn suspendable(&mut self) -> council::rules::Ground {
        let tries = [self.ground(), self.ground(), self.ground()];
        *tries.iter().find(|ground| ground.can_be_suspended()).unwrap_or(&tries[0])
    }

    fn method(&mut self) -> Method {
        [Method::ShowOfHands, Method::Standing, Method::RollCall, Method::Ballot]
            [self.dice.below(4)]
    }

    fn limit(&mut self) -> Proposal {
        Proposal::LimitExtendDebate {
            seconds: self.dice.chance(60).then(|| self.dice.between(5, 300)),
            speeches: self.dice.chance(60).then(|| self.dice.between(0, 3)),
        }
    }

    fn appeal(&mut self) -> Proposal {
        let just = self.meeting.appealable.filter(|_| self.dice.chance(90));
        Proposal::Appeal { ruling: just.unwrap_or_else(|| self.any_motion()) }
    }

    fn division(&mut self) -> Proposal {
        let parts = (0..self.dice.between(1, 3))
            .map(|_| Part { motion: MotionId(self.id()), text: self.said() })
            .collect();
        Proposal::DivisionQuestion { parts }
    }

    fn rescission(&mut self) -> Proposal {
        Proposal::RescindAmendAdopted {
            target: self.dice.chance(70).then(|| self.off_floor()),
            text: self.words(),
            to: self.dice.chance(40).then(|| self.words()),
            notice: self.dice.chance(30),
        }
    }

    fn reconsideration(&mut self) -> Proposal {
        Proposal::Reconsider {
            target: self.dice.chance(85).then(|| self.any_motion()),
            text: self.words(),
            prevailing: self.dice.chance(85),
        }
    }

    /// An amendment of words, or of terms where the question consists of terms.
    fn amendment(&mut self, target: MotionId) -> Proposal {
        let known = self.meeting.motion(target);
        let worded = known.is_none_or(|known| known.proposal.is_worded());
        if self.dice.chance(if worded { 5 } else { 90 }) {
            let kind = known.map_or(KindName::Recess, |known| known.proposal.kind());
            let of_terms = kind == KindName::Amend;
            let to = if of_terms { self.limit() } else { self.proposal_of(kind) };
            let to = Some(Box::new(to));
            let change = Amendment::default();
            return Proposal::Amend { target, change, to };
        }
        let text = known.map_or("", |known| known.text.as_str());
        let strike = if self.dice.chance(70) { self.words_of(text) } else { String::new() };
        let insert = if self.dice.chance(80) { self.words() } else { String::new() };
        let after = self
            .dice
            .chance(50)
            .then(|| if self.dice.chance(20) { String::new() } else { self.words_of(text) });
        let nth = self.dice.chance(40).then(|| self.dice.between(0, 3));
        let whole = self.dice.chance(15);
        Proposal::Amend {
            target,
            change: Amendment { strike, insert, after, nth, whole },
            to: None,
        }
    }

    /// Some of the words of a text, by whole characters.
    fn words_of(&mut self, text: &str) -> String {
        let signs: Vec<char> = text.chars().collect();
        if signs.is_empty() || self.dice.chance(8) {
            return self.words();
        }
        let from = self.dice.below(signs.len());
        let length = 1 + self.dice.below(5);
        signs.iter().skip(from).take(length).collect()
    }
}
