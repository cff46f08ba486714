//! Every motion of a kind, by every member.

use council::act::Deed;
use council::ids::MotionId;
use council::motion::{Amendment, KindName, Motion, Part, Proposal};
use council::rules::Ground;
use council::vote::Method;
use uuid::Uuid;

use super::{Every, FRESH, words};
use crate::table::strike_insert;

impl Every<'_> {
    /// Every motion of a kind, by everybody.
    pub fn moves(&self, kind: KindName) -> Vec<Deed> {
        let mut deeds = Vec::new();
        for proposal in self.proposals(kind) {
            for mover in self.people() {
                let proposal = proposal.clone();
                deeds.push(Deed::Move { motion: MotionId(FRESH), mover, proposal });
            }
        }
        deeds
    }

    fn known(&self) -> impl Iterator<Item = &Motion> {
        self.meeting.motions.iter()
    }

    #[allow(clippy::too_many_lines, reason = "one line for each kind of motion, and no more")]
    fn proposals(&self, kind: KindName) -> Vec<Proposal> {
        let text = words();
        match kind {
            KindName::Main => {
                let main = |matter| Proposal::Main { text: words(), matter };
                self.matters().into_iter().map(main).collect()
            }
            KindName::MainIncidental => vec![Proposal::MainIncidental { text }],
            KindName::Amend => {
                let first = |motion: &&Motion| !motion.kind.is_amendment();
                self.known().filter(first).flat_map(amendments).collect()
            }
            KindName::AmendSecondary => {
                let second = |motion: &&Motion| motion.kind.is_amendment();
                self.known().filter(second).flat_map(amendments).collect()
            }
            KindName::PostponeIndefinitely => vec![Proposal::PostponeIndefinitely],
            KindName::Commit => vec![Proposal::Commit { to: text, instructions: String::new() }],
            KindName::PostponeDefinitely => [false, true]
                .map(|special_order| Proposal::PostponeDefinitely { until: words(), special_order })
                .into(),
            KindName::LimitExtendDebate => vec![limit(60, None), limit(90, Some(1))],
            KindName::PreviousQuestion => {
                [false, true].map(|all| Proposal::PreviousQuestion { all }).into()
            }
            KindName::LayOnTable => vec![Proposal::LayOnTable],
            KindName::OrdersOfTheDay => vec![Proposal::OrdersOfTheDay],
            KindName::QuestionOfPrivilege => vec![Proposal::QuestionOfPrivilege { text }],
            KindName::Recess => vec![Proposal::Recess { minutes: 10 }],
            KindName::Adjourn => vec![Proposal::Adjourn],
            KindName::FixTimeToAdjourn => vec![Proposal::FixTimeToAdjourn { until: text }],
            KindName::PointOfOrder => vec![Proposal::PointOfOrder { text }],
            KindName::Appeal => self.known().map(|m| Proposal::Appeal { ruling: m.id }).collect(),
            KindName::SuspendRules => [Vec::new(), vec![Ground::FullDebate]]
                .map(|grounds| Proposal::SuspendRules { text: words(), grounds })
                .into(),
            KindName::ObjectConsideration => vec![Proposal::ObjectConsideration],
            KindName::DivisionQuestion => vec![Proposal::DivisionQuestion { parts: parts(2) }],
            KindName::ConsiderSeriatim => vec![Proposal::ConsiderSeriatim { paragraphs: 3 }],
            KindName::DivisionAssembly => vec![Proposal::DivisionAssembly],
            KindName::VotingMethod => vec![Proposal::VotingMethod { method: Method::Ballot }],
            KindName::PollsClose => vec![Proposal::PollsClose],
            KindName::PollsReopen => vec![Proposal::PollsReopen],
            KindName::NominationsMethod => vec![Proposal::NominationsMethod { text }],
            KindName::NominationsClose => vec![Proposal::NominationsClose],
            KindName::NominationsReopen => vec![Proposal::NominationsReopen],
            KindName::ExcusedFromDuty => {
                let excuse = |person| Proposal::ExcusedFromDuty { person, text: words() };
                self.people().into_iter().map(excuse).collect()
            }
            KindName::ParliamentaryInquiry => vec![Proposal::ParliamentaryInquiry { text }],
            KindName::RequestInformation => vec![Proposal::RequestInformation { text }],
            KindName::WithdrawModify => {
                let texts = [None, Some(words()), Some("另一句话".to_owned())];
                let each = |motion: &Motion| {
                    let target = motion.id;
                    texts.clone().map(|text| Proposal::WithdrawModify { target, text })
                };
                self.known().flat_map(each).collect()
            }
            KindName::ReadPapers => vec![Proposal::ReadPapers { text }],
            KindName::TakeFromTable => {
                self.known().map(|m| Proposal::TakeFromTable { target: m.id }).collect()
            }
            KindName::RescindAmendAdopted => self.rescissions(),
            KindName::DischargeCommittee => self
                .known()
                .map(|m| Proposal::DischargeCommittee { target: m.id, notice: false })
                .collect(),
            KindName::Reconsider => self.reconsiderations(),
            KindName::TakeUpUnnoticed => {
                self.items().into_iter().map(|item| Proposal::TakeUpUnnoticed { item }).collect()
            }
            KindName::ExcludePublic => vec![Proposal::ExcludePublic { text }],
        }
    }

    /// Of every motion, and of a decision of an earlier meeting.
    fn targets(&self) -> Vec<Option<MotionId>> {
        std::iter::once(None).chain(self.motions().into_iter().map(Some)).collect()
    }

    fn rescissions(&self) -> Vec<Proposal> {
        let each = |target| {
            [None, Some(words())].map(|to| Proposal::RescindAmendAdopted {
                target,
                text: words(),
                to,
                notice: false,
            })
        };
        self.targets().into_iter().flat_map(each).collect()
    }

    fn reconsiderations(&self) -> Vec<Proposal> {
        let each = |target| {
            [false, true].map(|prevailing| Proposal::Reconsider {
                target,
                text: words(),
                prevailing,
            })
        };
        self.targets().into_iter().flat_map(each).collect()
    }
}

fn limit(seconds: u32, speeches: Option<u32>) -> Proposal {
    Proposal::LimitExtendDebate { seconds: Some(seconds), speeches }
}

fn parts(count: u128) -> Vec<Part> {
    let part = |n| Part { motion: MotionId(Uuid::from_u128(u128::MAX - 1 - n)), text: words() };
    (0..count).map(part).collect()
}

/// Every sensible amendment of a motion: words at its end, words in the place of the whole, and
/// other terms where it consists of terms.
fn amendments(motion: &Motion) -> Vec<Proposal> {
    let target = motion.id;
    let worded = [
        strike_insert("", "，再加一句"),
        Amendment { whole: true, ..strike_insert("", "整个换一句") },
    ];
    let worded = worded.map(|change| Proposal::Amend { target, change, to: None });
    let other = |to| {
        let (change, to) = (Amendment::default(), Some(Box::new(to)));
        Proposal::Amend { target, change, to }
    };
    worded.into_iter().chain(terms(&motion.proposal).into_iter().map(other)).collect()
}

/// Other terms for a motion that consists of terms.
fn terms(proposal: &Proposal) -> Vec<Proposal> {
    if let Proposal::Amend { target, to: Some(to), .. } = proposal {
        let amended = |to| {
            let (target, change, to) = (*target, Amendment::default(), Some(Box::new(to)));
            Proposal::Amend { target, change, to }
        };
        return terms(to).into_iter().map(amended).collect();
    }
    if let Proposal::PreviousQuestion { .. } = proposal {
        return [false, true].map(|all| Proposal::PreviousQuestion { all }).into();
    }
    let known = [
        Proposal::Recess { minutes: 7 },
        Proposal::Recess { minutes: 8 },
        limit(45, None),
        limit(50, Some(2)),
        Proposal::ConsiderSeriatim { paragraphs: 2 },
        Proposal::ConsiderSeriatim { paragraphs: 5 },
        Proposal::DivisionQuestion { parts: parts(2) },
        Proposal::DivisionQuestion { parts: parts(3) },
        Proposal::VotingMethod { method: Method::RollCall },
        Proposal::VotingMethod { method: Method::Standing },
    ];
    known.into_iter().filter(|known| known.kind() == proposal.kind()).collect()
}
