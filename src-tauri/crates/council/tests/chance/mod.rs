//! Random acts, made from the meeting as it stands and from nonsense. The same seed gives the
//! same meeting.

#![allow(dead_code, unused_imports, reason = "each test file uses its own part of it")]

mod agenda;
mod dice;
mod elections;
mod floor;
mod motions;
mod people;
mod record;
mod sets;
mod small;
mod votes;
mod writing;

use council::act::Deed;
use council::approval::Approving;
use council::ids::SittingId;
use council::sitting::Phase;
use council::{Meeting, rules::Ground};
use uuid::Uuid;

pub use dice::Dice;
pub use sets::{every_set, some_rules};

/// What acts are made from.
pub struct Chance<'a> {
    pub meeting: &'a Meeting,
    pub dice: &'a mut Dice,
    /// How many identities were given out.
    pub fresh: &'a mut u128,
}

impl Chance<'_> {
    pub(super) fn id(&mut self) -> Uuid {
        *self.fresh += 1;
        Uuid::from_u128(0x0001_0000 + *self.fresh)
    }

    fn words(&mut self) -> String {
        let words =
            ["双杆", "不锈钢", "晾晒架", "在13楼", "东侧", "the roof ", "and ", "é", "。", " ", ""];
        (0..=self.dice.below(6)).map(|_| words[self.dice.below(words.len())]).collect()
    }

    /// Words that say something, mostly.
    fn said(&mut self) -> String {
        if self.dice.chance(95) { format!("说明{}", self.words()) } else { self.words() }
    }

    fn day(&mut self) -> String {
        match self.dice.below(12) {
            0 => self.words(),
            1 => "2026-02-30".to_owned(),
            n => format!("2026-{n:02}-{:02}", 1 + self.dice.below(28)),
        }
    }

    fn ground(&mut self) -> Ground {
        Ground::ALL[self.dice.below(Ground::ALL.len())]
    }

    /// An act that often fits the moment.
    pub fn deed(&mut self) -> Deed {
        if self.dice.chance(12) {
            return self.anything();
        }
        if let Some(deed) = self.in_writing() {
            return deed;
        }
        let deed = match self.meeting.phase {
            Phase::Preparing => self.preparing(),
            Phase::SigningIn => self.signing_in(),
            Phase::InSession => self.in_session(),
            Phase::Recess => match self.dice.below(4) {
                0 => self.coming_and_going(),
                1 => self.correction(),
                _ => Deed::ResumeSitting,
            },
            Phase::Adjourned | Phase::Signing | Phase::Signed => self.afterwards(),
        };
        let overrides = matches!(deed, Deed::GiveFloor { .. } | Deed::OpenVote { .. })
            || matches!(deed, Deed::AskForFloor { .. });
        if overrides && self.dice.chance(12) { self.overriding(deed) } else { deed }
    }

    fn overriding(&mut self, deed: Deed) -> Deed {
        Deed::Override { reason: self.said(), act: Box::new(deed) }
    }

    fn preparing(&mut self) -> Deed {
        let enrols = self.meeting.roll.len() < 5 && self.dice.chance(80);
        match if enrols { 0 } else { self.dice.below(13) } {
            0..=2 => self.enrol(),
            3 => self.appoint(),
            4 | 5 => self.add_item(),
            6 => self.move_item(),
            7 if self.meeting.agenda.len() < 2 => self.add_item(),
            7 => self.notice(),
            8 => self.requisition(),
            9 => self.gate(),
            10 if self.dice.chance(60) => self.register(),
            11 => self.linked(),
            _ => Deed::OpenSignIn,
        }
    }

    fn signing_in(&mut self) -> Deed {
        if self.meeting.roll.len() < 3 {
            return self.preparing();
        }
        if self.meeting.chair().is_none() && self.dice.chance(60) {
            return self.appoint();
        }
        match self.dice.below(9) {
            0..=2 => Deed::Arrive { people: self.several(Self::away) },
            8 => self.notice(),
            3 => self.appoint(),
            4 => self.coming_and_going(),
            5 => self.choose(),
            6 => self.proxy(),
            _ => Deed::OpenSitting { sitting: SittingId(self.id()) },
        }
    }

    fn in_session(&mut self) -> Deed {
        if let Some(urgent) = self.urgent() {
            return urgent;
        }
        match self.dice.below(128) {
            120..=127 => self.small(),
            0..=29 => self.moving(),
            30..=42 if self.meeting.immediately_pending().is_some() => self.deciding(),
            30..=66 => self.speaking(),
            67..=76 => self.coming_and_going(),
            77..=80 => Deed::StartItem { item: self.item() },
            81 | 82 => {
                Deed::CloseItem { item: self.meeting.current.unwrap_or_else(|| self.item()) }
            }
            83 | 84 => Deed::WithdrawMotion { motion: self.motion() },
            85 => Deed::Recess { minutes: Some(5) },
            86..=89 => self.correction(),
            90..=92 => self.settle(),
            93 | 118 => self.add_item(),
            94..=96 => self.presiding(),
            97..=100 => self.recusal(),
            101 => self.proxy(),
            102 if self.dice.chance(50) => self.proxy(),
            102 => self.position(),
            103..=106 => self.doors(),
            107 => self.warning(),
            108 | 109 => self.gate(),
            110 | 111 => self.consultation(),
            112..=115 => Deed::TakeUp { motion: self.off_floor() },
            116 if self.dice.chance(20) => self.register(),
            116 => Deed::NextParagraph,
            117 => self.waiver(),
            _ if self.dice.chance(30) => Deed::Adjourn,
            _ => self.undo(),
        }
    }

    /// What the moment calls for, mostly.
    fn urgent(&mut self) -> Option<Deed> {
        let meeting = self.meeting;
        if self.dice.chance(8) {
            return Some(self.rare());
        }
        let seriatim = meeting.immediately_pending().is_some_and(|top| top.seriatim.is_some());
        if seriatim && self.dice.chance(30) {
            return Some(Deed::NextParagraph);
        }
        if meeting.open_vote().is_some() && self.dice.chance(70) {
            return Some(self.counted());
        }
        if meeting.open_straw_poll().is_some() && self.dice.chance(70) {
            return Some(self.straw());
        }
        let annulled = meeting.motions.last().is_some_and(|motion| {
            motion.status == council::motion::Status::Disposed(council::motion::Disposal::Annulled)
        });
        if annulled && self.dice.chance(50) {
            return Some(self.again());
        }
        let electing = meeting.open_round().is_some() || meeting.running_election().is_some();
        if electing && self.dice.chance(if meeting.open_round().is_some() { 75 } else { 35 }) {
            return Some(self.electing());
        }
        let idle = meeting.current.is_some() && meeting.pending().is_empty();
        if idle && !electing && self.dice.chance(3) {
            return Some(self.election());
        }
        if meeting.awaiting_second().is_some() && self.dice.chance(70) {
            return Some(self.second());
        }
        if meeting.agenda.is_empty() && self.dice.chance(50) {
            return Some(self.add_item());
        }
        if meeting.current.is_none() && self.dice.chance(80) {
            return Some(Deed::StartItem { item: self.item() });
        }
        if !meeting.quorum().met && self.dice.chance(40) {
            return Some(if self.dice.chance(10) {
                self.waiver()
            } else {
                self.coming_and_going()
            });
        }
        // What is not a main motion is mostly soon over.
        let helps = meeting.immediately_pending().is_some_and(|top| !top.kind.is_main());
        if helps && self.dice.chance(30) || meeting.pending().len() > 3 && self.dice.chance(40) {
            return Some(self.deciding());
        }
        None
    }

    fn afterwards(&mut self) -> Deed {
        if self.meeting.phase == Phase::Signing && self.dice.chance(50) {
            return self.sign();
        }
        match self.dice.below(47) {
            0..=14 => self.correction(),
            15..=22 => self.settle(),
            23..=27 => self.undo(),
            28..=33 => self.prose(),
            34 | 35 => self.sign(),
            36 => Deed::FreezeMinutes { pdf: "d".repeat(64) },
            44 => Deed::ApproveMinutes { approving: Approving::AtOnce },
            45 => self.approval(),
            46 => Deed::ReissueMinutes { pdf: "e".repeat(64) },
            37 | 38 => self.publication(),
            39 => self.gate(),
            40 => self.annulment(),
            _ => self.anything(),
        }
    }

    /// An act without regard to the moment.
    fn anything(&mut self) -> Deed {
        match self.dice.below(40) {
            38 | 39 => self.paper(),
            36 => self.small(),
            0 => self.particulars(),
            1 => self.add_item(),
            2 => self.move_item(),
            3 => Deed::RemoveItem { item: self.item() },
            4 => self.edit_item(),
            5 => Deed::StartItem { item: self.item() },
            6 => self.preparing(),
            7 => self.signing_in(),
            8 => self.coming_and_going(),
            9 => Deed::Recess { minutes: None },
            10 => Deed::ResumeSitting,
            11 => self.speaking(),
            12 | 13 => self.moving(),
            14 => Deed::Second { motion: self.motion(), person: self.who() },
            15 => Deed::LetFall { motion: self.motion() },
            16..=18 => self.deciding(),
            19 => Deed::AbandonVote { vote: self.vote() },
            20 => self.counted(),
            21 => self.settle(),
            22 => self.undo(),
            23 => self.appoint(),
            24 => self.presiding(),
            25 => self.recusal(),
            26 => self.proxy(),
            27 => self.doors(),
            28 => self.consultation(),
            29 => self.publication(),
            30 => self.waiver(),
            31 => Deed::TakeUp { motion: self.off_floor() },
            32 => {
                let act = self.in_session();
                self.overriding(act)
            }
            33 => self.notice(),
            34 => self.called_again(),
            35 => self.position(),
            37 => self.electing(),
            _ => self.prose(),
        }
    }
}
