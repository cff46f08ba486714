//! A stage for motions: a meeting of twelve under Robert's Rules in which a kind of motion can be
//! made, and something of that kind to move. Person 1 presides and takes no part; persons 2 to 12
//! move, and whoever comes after the mover seconds.

#![allow(clippy::unwrap_used)]
#![allow(dead_code, reason = "each test file uses its own part of it")]

use council::act::Deed;
use council::floor::Purpose;
use council::ids::VoteId;
use council::motion::{Amendment, Disposal, KindName, Motion, Part, Proposal, Status};
use council::rules::{Ground, RuleSet};
use council::vote::{Answer, Choice, Method, Tally, Weight};
use council::{Fact, Refusal};

use crate::table::{self, Table, add_item, ask, item, motion, person, request, rules, tally, vote};

/// The number of the main motion on every stage that has one.
pub const MAIN: u128 = 1;

/// The words of that main motion.
pub const WORDS: &str = "Plant a tree by the gate.";

pub struct Stage {
    pub table: Table,
    next: u128,
}

/// The roll of the rules of Robert's Rules for an assembly.
pub fn roberts() -> RuleSet {
    rules("roberts-rules-assembly")
}

pub fn insert(words: &str) -> Amendment {
    Amendment { insert: words.to_owned(), ..Amendment::default() }
}

pub fn amend(target: u128, change: Amendment) -> Proposal {
    Proposal::Amend { target: motion(target), change, to: None }
}

pub fn restate(target: u128, to: Proposal) -> Proposal {
    Proposal::Amend { target: motion(target), change: Amendment::default(), to: Some(Box::new(to)) }
}

pub fn point() -> Proposal {
    Proposal::PointOfOrder { text: "That is not the question.".to_owned() }
}

pub fn reconsider(target: u128) -> Proposal {
    Proposal::Reconsider { target: Some(motion(target)), text: String::new(), prevailing: true }
}

pub fn rescind(target: u128, to: Option<&str>, notice: bool) -> Proposal {
    Proposal::RescindAmendAdopted {
        target: Some(motion(target)),
        text: String::new(),
        to: to.map(str::to_owned),
        notice,
    }
}

pub fn postpone(until: &str) -> Proposal {
    Proposal::PostponeDefinitely { until: until.to_owned(), special_order: false }
}

pub fn commit() -> Proposal {
    Proposal::Commit { to: "the garden committee".to_owned(), instructions: String::new() }
}

pub fn limit(seconds: Option<u32>, speeches: Option<u32>) -> Proposal {
    Proposal::LimitExtendDebate { seconds, speeches }
}

pub fn suspend(grounds: &[Ground]) -> Proposal {
    Proposal::SuspendRules { text: "To hear everybody.".to_owned(), grounds: grounds.to_vec() }
}

pub fn parts(first: u128) -> Proposal {
    let part = |n, text: &str| Part { motion: motion(n), text: text.to_owned() };
    Proposal::DivisionQuestion {
        parts: vec![part(first, "Plant a tree."), part(first + 1, "By the gate.")],
    }
}

impl Stage {
    /// Twelve in the room, two items, item 1 in hand.
    pub fn set(rules: RuleSet) -> Self {
        let mut table = Table::in_session(rules, 12, 12);
        table.must(add_item(2));
        Self { table, next: 0 }
    }

    /// With the main motion pending.
    pub fn with_main(rules: RuleSet) -> Self {
        let mut stage = Self::set(rules);
        stage.put(2, table::main_motion(WORDS));
        stage
    }

    fn fresh(&mut self) -> u128 {
        self.next += 1;
        self.next
    }

    /// Tries to move something.
    pub fn tries(&mut self, mover: u128, proposal: Proposal) -> Result<u128, Refusal> {
        let n = self.fresh();
        self.table.take(Deed::Move { motion: motion(n), mover: person(mover), proposal })?;
        Ok(n)
    }

    /// Moves something that is refused.
    pub fn refused(&mut self, mover: u128, proposal: Proposal) -> Refusal {
        let n = self.fresh();
        self.table.refused(Deed::Move { motion: motion(n), mover: person(mover), proposal })
    }

    /// Moves something, and seconds it where it waits for that; its number.
    pub fn put(&mut self, mover: u128, proposal: Proposal) -> u128 {
        let n = self.fresh();
        self.table.must(Deed::Move { motion: motion(n), mover: person(mover), proposal });
        self.seconded(n, mover + 1);
        n
    }

    /// Moves something that needs no second, while something else may wait for one.
    pub fn put_without_second(&mut self, mover: u128, proposal: Proposal) -> u128 {
        let n = self.tries(mover, proposal).unwrap();
        assert!(self.is_pending(n));
        n
    }

    pub fn seconded(&mut self, n: u128, seconder: u128) {
        if self.table.meeting.awaiting_second().is_some() {
            self.table.must(Deed::Second { motion: motion(n), person: person(seconder) });
        }
    }

    pub fn open(&mut self, n: u128) {
        self.table.must(Deed::OpenVote {
            vote: vote(n),
            motion: motion(n),
            method: None,
            until: None,
        });
    }

    pub fn close(&mut self, n: u128, count: Tally) {
        self.counted(vote(n), count);
    }

    /// The result of a vote, as its method has it: hands, or answers in the order of the roll.
    fn counted(&mut self, vote: VoteId, count: Tally) {
        let open = self.table.meeting.vote(vote).unwrap();
        if open.terms.method != Some(Method::RollCall) {
            self.table.must(Deed::CloseVote { vote, tally: count, chair: None });
            return;
        }
        let heads = |weight: Weight| usize::try_from(weight.heads).unwrap();
        let said = [
            (Choice::For, heads(count.favour)),
            (Choice::Against, heads(count.against)),
            (Choice::Abstain, heads(count.abstain)),
        ];
        let choices = said.into_iter().flat_map(|(choice, times)| vec![choice; times]);
        let named = open.electorate.iter().zip(choices);
        let answers = named.map(|(person, choice)| Answer { person: *person, choice }).collect();
        self.table.must(Deed::CallRoll { vote, answers, silent: Vec::new(), rest: None });
        self.table.must(Deed::AnnounceVote { vote, chair: None });
    }

    pub fn voted(&mut self, n: u128, count: Tally) {
        self.open(n);
        self.close(n, count);
    }

    pub fn carried(&mut self, n: u128) {
        self.voted(n, tally(10, 0, 0));
    }

    pub fn lost(&mut self, n: u128) {
        self.voted(n, tally(0, 10, 0));
    }

    /// A vote on a motion that was voted on before, under another number.
    pub fn again(&mut self, n: u128, count: Tally) {
        let other = 500 + self.fresh();
        self.table.must(Deed::OpenVote {
            vote: vote(other),
            motion: motion(n),
            method: None,
            until: None,
        });
        self.counted(vote(other), count);
    }

    pub fn ruled(&mut self, n: u128, granted: bool) {
        let words = "So it is.".to_owned();
        self.table.must(Deed::Rule { motion: motion(n), granted, words });
    }

    pub fn motion(&self, n: u128) -> &Motion {
        self.table.meeting.motion(motion(n)).unwrap()
    }

    pub fn how(&self, n: u128) -> Disposal {
        match self.motion(n).status {
            Status::Disposed(how) => how,
            Status::AwaitingSecond | Status::Pending | Status::Queued => {
                panic!("motion {n} is live")
            }
        }
    }

    pub fn is_pending(&self, n: u128) -> bool {
        self.motion(n).is_pending()
    }

    /// The number of the immediately pending question.
    pub fn top(&self) -> Option<u128> {
        self.table.meeting.immediately_pending().map(|top| top.id.0.as_u128() - 0x3000)
    }

    /// Tries to ask for the floor.
    pub fn asks(&mut self, who: u128) -> Result<(), Refusal> {
        let n = self.fresh();
        self.table.take(ask(n, who, Purpose::Speak, None)).map(drop)
    }

    /// Somebody has the floor and speaks.
    pub fn speaks(&mut self, who: u128, purpose: Purpose) {
        let n = self.fresh();
        self.table.must(ask(n, who, purpose, None));
        self.table.must(Deed::GiveFloor { request: request(n) });
    }

    /// The facts of the last act.
    pub fn said(&self) -> Vec<&Fact> {
        let log = &self.table.meeting.log;
        let last = log.last().unwrap().act;
        log.iter().filter(|event| event.act == last).map(|event| &event.fact).collect()
    }

    /// A stage on which a kind can be moved, and something of the kind. Where `speaker` is given,
    /// they have the floor as far as anybody can.
    pub fn ready(kind: KindName, speaker: Option<u128>) -> (Self, Proposal) {
        let mut stage = Self::set(roberts());
        let before = matches!(kind, KindName::Appeal);
        stage.prepare(kind, speaker.filter(|_| before));
        let asks = !matches!(kind, KindName::PollsClose | KindName::PollsReopen);
        if let Some(speaker) = speaker.filter(|_| !before && asks) {
            let objects = kind == KindName::ObjectConsideration;
            stage.speaks(speaker, if objects { Purpose::Question } else { Purpose::Speak });
        }
        let proposal = stage.proposal(kind);
        (stage, proposal)
    }

    fn prepare(&mut self, kind: KindName, speaker: Option<u128>) {
        use KindName as K;
        if matches!(kind, K::Main | K::MainIncidental | K::NominationsMethod | K::NominationsClose)
        {
            return;
        }
        if kind == K::NominationsReopen {
            let closes = self.put(2, Proposal::NominationsClose);
            self.carried(closes);
            return;
        }
        self.put(2, table::main_motion(WORDS));
        if kind == K::AmendSecondary {
            self.put(3, amend(MAIN, insert(" And water it.")));
        } else if kind == K::Appeal {
            if let Some(speaker) = speaker {
                self.speaks(speaker, Purpose::Speak);
            }
            let raised = self.put(4, point());
            self.ruled(raised, false);
            if speaker.is_some() {
                self.table.must(Deed::ResumeSpeech);
            }
        } else if matches!(kind, K::DivisionAssembly | K::RescindAmendAdopted | K::Reconsider) {
            self.carried(MAIN);
        } else if matches!(kind, K::PollsClose | K::PollsReopen) {
            self.open(MAIN);
            if kind == K::PollsReopen {
                let closes = self.put(3, Proposal::PollsClose);
                self.carried(closes);
            }
        } else if kind == K::TakeFromTable {
            let lays = self.put(3, Proposal::LayOnTable);
            self.carried(lays);
        } else if kind == K::DischargeCommittee {
            let refers = self.put(3, commit());
            self.carried(refers);
        }
    }

    /// Something of a kind, to be moved on its stage.
    pub fn proposal(&self, kind: KindName) -> Proposal {
        use KindName as K;
        let text = || "What is typed.".to_owned();
        let target = motion(MAIN);
        let last = self.table.meeting.motions.last().map(|last| last.id.0.as_u128() - 0x3000);
        match kind {
            K::Main => table::main_motion("Paint the hall."),
            K::MainIncidental => Proposal::MainIncidental { text: text() },
            K::Amend => amend(MAIN, insert(" And water it.")),
            K::AmendSecondary => amend(last.unwrap(), insert(" Every day.")),
            K::PostponeIndefinitely => Proposal::PostponeIndefinitely,
            K::Commit => commit(),
            K::PostponeDefinitely => postpone("the next meeting"),
            K::LimitExtendDebate => limit(Some(60), None),
            K::PreviousQuestion => Proposal::PreviousQuestion { all: false },
            K::LayOnTable => Proposal::LayOnTable,
            K::OrdersOfTheDay => Proposal::OrdersOfTheDay,
            K::QuestionOfPrivilege => Proposal::QuestionOfPrivilege { text: text() },
            K::Recess => Proposal::Recess { minutes: 10 },
            K::Adjourn => Proposal::Adjourn,
            K::FixTimeToAdjourn => Proposal::FixTimeToAdjourn { until: "Tuesday".to_owned() },
            K::PointOfOrder => point(),
            K::Appeal => Proposal::Appeal { ruling: motion(last.unwrap()) },
            K::SuspendRules => suspend(&[Ground::Turn]),
            K::ObjectConsideration => Proposal::ObjectConsideration,
            K::DivisionQuestion => parts(101),
            K::ConsiderSeriatim => Proposal::ConsiderSeriatim { paragraphs: 3 },
            K::DivisionAssembly => Proposal::DivisionAssembly,
            K::VotingMethod => Proposal::VotingMethod { method: Method::Ballot },
            K::PollsClose => Proposal::PollsClose,
            K::PollsReopen => Proposal::PollsReopen,
            K::NominationsMethod => Proposal::NominationsMethod { text: text() },
            K::NominationsClose => Proposal::NominationsClose,
            K::NominationsReopen => Proposal::NominationsReopen,
            K::ExcusedFromDuty => Proposal::ExcusedFromDuty { person: person(9), text: text() },
            K::ParliamentaryInquiry => Proposal::ParliamentaryInquiry { text: text() },
            K::RequestInformation => Proposal::RequestInformation { text: text() },
            K::WithdrawModify => Proposal::WithdrawModify { target, text: None },
            K::ReadPapers => Proposal::ReadPapers { text: text() },
            K::TakeFromTable => Proposal::TakeFromTable { target },
            K::RescindAmendAdopted => rescind(MAIN, None, false),
            K::DischargeCommittee => Proposal::DischargeCommittee { target, notice: false },
            K::Reconsider => reconsider(MAIN),
            K::TakeUpUnnoticed => Proposal::TakeUpUnnoticed { item: item(2) },
            K::ExcludePublic => Proposal::ExcludePublic { text: text() },
        }
    }
}
