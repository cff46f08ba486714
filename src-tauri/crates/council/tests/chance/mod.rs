//! Random acts, made from the meeting as it stands and from nonsense. The same seed gives the
//! same meeting.

use council::act::Deed;
use council::agenda::{ItemKind, Side};
use council::correction::Correction;
use council::floor::Purpose;
use council::ids::{ActId, ItemId, MotionId, PersonId, RequestId, SittingId, VoteId};
use council::minutes::Section;
use council::motion::{Amendment, KindName, Proposal};
use council::people::{Capacity, Office};
use council::rules::{Ground, MajorityBase, RuleSet};
use council::sitting::{Particulars, Phase};
use council::vote::{Ruling, Tally, Weight};
use council::{Fact, Meeting};
use uuid::Uuid;

use crate::table::{entrant, rules};

/// Numbers by chance (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`, which is not 0.
    pub fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(n).unwrap()).unwrap()
    }

    /// True in `percent` of all cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        if of.is_empty() { None } else { of.get(self.below(of.len())) }
    }

    fn heads(&mut self, at_most: usize) -> Weight {
        Weight { heads: u32::try_from(self.below(at_most + 1)).unwrap(), area: None }
    }

    /// One of those that there are, or one that is not there.
    fn known(&mut self, there: &[Uuid]) -> Uuid {
        match self.pick(there) {
            Some(id) if self.below(100) < 93 => *id,
            Some(_) | None => Uuid::from_u128(u128::from(self.next() % 40)),
        }
    }
}

/// A set of rules: one of those that come with the program, bent a little.
pub fn some_rules(dice: &mut Dice) -> RuleSet {
    let names =
        ["cn-residents-council", "uk-parish-council", "us-city-council", "roberts-rules-assembly"];
    let mut set = rules(names[dice.below(4)]);
    set.motions.kinds = KindName::ALL.into();
    set.motions.second_required = dice.chance(70);
    set.votes.ordinary.base =
        [MajorityBase::Cast, MajorityBase::Present, MajorityBase::Members][dice.below(3)];
    // Otherwise hardly any question among people who always want to speak comes to a vote.
    if dice.chance(60) {
        set.grounds.remove(&Ground::FullDebate);
    }
    if dice.chance(50) {
        set.floor.speeches_per_question = None;
    }
    set
}

/// What acts are made from.
pub struct Chance<'a> {
    pub meeting: &'a Meeting,
    pub dice: &'a mut Dice,
    /// How many identities were given out.
    pub fresh: &'a mut u128,
}

impl Chance<'_> {
    fn id(&mut self) -> Uuid {
        *self.fresh += 1;
        Uuid::from_u128(0x0001_0000 + *self.fresh)
    }

    fn who(&mut self) -> PersonId {
        let there: Vec<Uuid> = self.meeting.roll.iter().map(|seat| seat.person.0).collect();
        PersonId(self.dice.known(&there))
    }

    /// Somebody in the room, mostly.
    fn here(&mut self) -> PersonId {
        let there: Vec<PersonId> = self.meeting.present();
        let picked = self.dice.pick(&there).copied();
        picked.filter(|_| self.dice.chance(90)).unwrap_or_else(|| self.who())
    }

    /// Somebody who is not in the room, mostly.
    fn away(&mut self) -> PersonId {
        let away = self.meeting.roll.iter().filter(|seat| !seat.is_present());
        let away: Vec<PersonId> = away.map(|seat| seat.person).collect();
        let picked = self.dice.pick(&away).copied();
        picked.filter(|_| self.dice.chance(90)).unwrap_or_else(|| self.who())
    }

    /// Mostly people who differ.
    fn several(&mut self, mut one: impl FnMut(&mut Self) -> PersonId) -> Vec<PersonId> {
        let mut people: Vec<PersonId> = (0..=self.dice.below(3)).map(|_| one(self)).collect();
        if self.dice.chance(95) {
            people.sort();
            people.dedup();
        }
        people
    }

    fn item(&mut self) -> ItemId {
        let there: Vec<Uuid> = self.meeting.agenda.iter().map(|item| item.id.0).collect();
        ItemId(self.dice.known(&there))
    }

    fn maybe_item(&mut self) -> Option<ItemId> {
        self.dice.chance(35).then(|| self.item())
    }

    fn motion(&mut self) -> MotionId {
        let top = self.meeting.awaiting_second().or_else(|| self.meeting.immediately_pending());
        match top {
            Some(motion) if self.dice.chance(85) => motion.id,
            Some(_) | None => {
                let there: Vec<Uuid> = self.meeting.motions.iter().map(|m| m.id.0).collect();
                MotionId(self.dice.known(&there))
            }
        }
    }

    fn vote(&mut self) -> VoteId {
        let open = self.meeting.open_vote();
        let doubt = self.meeting.votes.iter().find(|vote| vote.is_in_doubt());
        match open.or(doubt) {
            Some(vote) if self.dice.chance(90) => vote.id,
            Some(_) | None => {
                let there: Vec<Uuid> = self.meeting.votes.iter().map(|vote| vote.id.0).collect();
                VoteId(self.dice.known(&there))
            }
        }
    }

    fn request(&mut self) -> RequestId {
        let there: Vec<Uuid> = self.meeting.floor.queue.iter().map(|r| r.id.0).collect();
        RequestId(self.dice.known(&there))
    }

    fn side(&mut self) -> Option<String> {
        let sides = ["for", "against", "high-rise", "nowhere"];
        self.dice.chance(80).then(|| sides[self.dice.below(sides.len())].to_owned())
    }

    fn words(&mut self) -> String {
        let words =
            ["双杆", "不锈钢", "晾晒架", "在13楼", "东侧", "the roof ", "and ", "é", "。", " ", ""];
        (0..=self.dice.below(6)).map(|_| words[self.dice.below(words.len())]).collect()
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

    fn tally(&mut self) -> Tally {
        let room = self.meeting.open_vote().map_or(6, |vote| vote.electorate.len());
        let favour = self.dice.heads(room);
        let rest = room - usize::try_from(favour.heads).unwrap();
        let against = self.dice.heads(rest);
        let rest = rest - usize::try_from(against.heads).unwrap();
        let mut tally =
            Tally { favour, against, abstain: self.dice.heads(rest), ..Tally::default() };
        if self.dice.chance(10) {
            tally.spoiled = self.dice.heads(2);
        }
        if self.dice.chance(3) {
            tally.favour.heads = u32::MAX;
        }
        tally
    }

    fn proposal(&mut self) -> Proposal {
        let top = self.meeting.immediately_pending();
        match (top, self.dice.below(10)) {
            (Some(top), 0..=5) => self.amendment(top.id, &top.text),
            (None, 0..=5) | (_, 6) => Proposal::Main { text: self.words() },
            (_, 7) => Proposal::PostponeDefinitely { until: self.words() },
            (_, 8) => Proposal::ExcusedFromDuty { person: self.here(), text: self.words() },
            _ => {
                let target = self.motion();
                let text = self.meeting.motion(target).map_or("", |motion| motion.text.as_str());
                self.amendment(target, text)
            }
        }
    }

    fn amendment(&mut self, target: MotionId, text: &str) -> Proposal {
        let strike = if self.dice.chance(70) { self.words_of(text) } else { String::new() };
        let insert = if self.dice.chance(80) { self.words() } else { String::new() };
        let after = self
            .dice
            .chance(50)
            .then(|| if self.dice.chance(20) { String::new() } else { self.words_of(text) });
        let nth = self.dice.chance(40).then(|| u32::try_from(self.dice.below(4)).unwrap());
        Proposal::Amend { target, change: Amendment { strike, insert, after, nth } }
    }

    fn correction(&mut self) -> Deed {
        let log = &self.meeting.log;
        let wrong: Vec<usize> = (0..log.len())
            .filter(|at| {
                matches!(
                    log[*at].fact,
                    Fact::Arrived { .. }
                        | Fact::Departed { .. }
                        | Fact::Excused { .. }
                        | Fact::Moved { .. }
                        | Fact::Seconded { .. }
                        | Fact::FloorGiven { .. }
                        | Fact::VoteCounted { .. }
                )
            })
            .collect();
        let any = self.dice.below(log.len());
        let at = *self.dice.pick(&wrong).filter(|_| !log.len().is_multiple_of(10)).unwrap_or(&any);
        let (act, place, when) = (log[at].act, log[at].place, log[at].at.when());
        let correction = match (&log[at].fact, self.dice.below(4)) {
            (Fact::VoteCounted { .. }, 0..=2) => Correction::Tally { tally: self.tally() },
            (_, 0) => {
                let minutes = i64::try_from(self.dice.below(20)).unwrap() - 10;
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

    /// An act that often fits the moment.
    pub fn deed(&mut self) -> Deed {
        if self.dice.chance(12) {
            return self.anything();
        }
        match self.meeting.phase {
            Phase::Preparing => self.preparing(),
            Phase::SigningIn => self.signing_in(),
            Phase::InSession => self.in_session(),
            Phase::Recess => match self.dice.below(4) {
                0 => self.coming_and_going(),
                1 => self.correction(),
                _ => Deed::ResumeSitting,
            },
            Phase::Adjourned | Phase::Signing | Phase::Signed => self.afterwards(),
        }
    }

    fn preparing(&mut self) -> Deed {
        let enrols = self.meeting.roll.len() < 5 && self.dice.chance(80);
        match if enrols { 0 } else { self.dice.below(8) } {
            0..=2 => {
                let n = u128::try_from(1 + self.dice.below(9)).unwrap();
                let capacity = match self.dice.below(8) {
                    0 => Capacity::Consultative,
                    1 => Capacity::Observer,
                    _ => Capacity::Member,
                };
                Deed::Enrol { people: vec![entrant(n, capacity), entrant(n + 1, capacity)] }
            }
            3 => self.appoint(),
            4 | 5 => self.add_item(),
            6 => self.move_item(),
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
        match self.dice.below(6) {
            0..=2 => Deed::Arrive { people: self.several(Self::away) },
            3 => self.appoint(),
            4 => self.coming_and_going(),
            _ => Deed::OpenSitting { sitting: SittingId(self.id()) },
        }
    }

    fn in_session(&mut self) -> Deed {
        if self.meeting.open_vote().is_some() && self.dice.chance(70) {
            return Deed::CloseVote { vote: self.vote(), tally: self.tally() };
        }
        if self.meeting.awaiting_second().is_some() && self.dice.chance(70) {
            return match self.dice.below(6) {
                0 => Deed::LetFall { motion: self.motion() },
                _ => {
                    let mover = self.meeting.awaiting_second().map(|motion| motion.mover);
                    let tries = [self.here(), self.here(), self.here()];
                    let other = tries.into_iter().find(|person| Some(*person) != mover);
                    Deed::Second { motion: self.motion(), person: other.unwrap_or(tries[0]) }
                }
            };
        }
        if self.meeting.agenda.is_empty() && self.dice.chance(50) {
            return self.add_item();
        }
        if self.meeting.current.is_none() && self.dice.chance(80) {
            return Deed::StartItem { item: self.item() };
        }
        if !self.meeting.quorum().met && self.dice.chance(40) {
            return self.coming_and_going();
        }
        if self.meeting.pending().len() > 2 && self.dice.chance(40) {
            return Deed::OpenVote { vote: VoteId(self.id()), motion: self.motion() };
        }
        match self.dice.below(100) {
            0..=19 => Deed::Move {
                motion: MotionId(self.id()),
                mover: self.here(),
                proposal: self.proposal(),
            },
            20..=35 if self.meeting.immediately_pending().is_some() => {
                Deed::OpenVote { vote: VoteId(self.id()), motion: self.motion() }
            }
            20..=68 => self.speaking(),
            69..=80 => self.coming_and_going(),
            81..=84 => Deed::StartItem { item: self.item() },
            85 | 86 => {
                Deed::CloseItem { item: self.meeting.current.unwrap_or_else(|| self.item()) }
            }
            87 | 88 => Deed::WithdrawMotion { motion: self.motion() },
            89 => Deed::Recess { minutes: Some(5) },
            90..=93 => self.correction(),
            94..=97 => self.settle(),
            98 => self.add_item(),
            _ if self.dice.chance(30) => Deed::Adjourn,
            _ => self.undo(),
        }
    }

    fn speaking(&mut self) -> Deed {
        let floor = &self.meeting.floor;
        let act = match (floor.queue.is_empty(), floor.speaking.is_none()) {
            (true, true) => self.dice.below(5),
            (false, true) => self.dice.below(9),
            (_, false) => self.dice.below(14),
        };
        match act {
            0..=3 => Deed::AskForFloor {
                request: RequestId(self.id()),
                person: self.here(),
                purpose: match self.dice.below(6) {
                    0 => Purpose::PointOfOrder,
                    1 => Purpose::Question,
                    _ => Purpose::Speak,
                },
                side: self.side(),
            },
            4..=7 => Deed::GiveFloor { request: self.request() },
            8 => Deed::WithdrawRequest { request: self.request() },
            9 => Deed::PauseSpeech,
            10 => Deed::ResumeSpeech,
            11 => Deed::ExtendSpeech { seconds: u32::try_from(self.dice.below(3700)).unwrap() },
            12 => Deed::YieldFloor { request: RequestId(self.id()), to: self.here() },
            _ => Deed::EndSpeech,
        }
    }

    fn coming_and_going(&mut self) -> Deed {
        match self.dice.below(8) {
            0..=3 => Deed::Arrive { people: self.several(Self::away) },
            4 | 5 => Deed::Depart { people: vec![self.here()] },
            6 => Deed::Excuse { people: self.several(Self::away) },
            _ => Deed::StrikeOff { person: self.who() },
        }
    }

    fn afterwards(&mut self) -> Deed {
        if self.meeting.phase == Phase::Signing && self.dice.chance(50) {
            return self.sign();
        }
        match self.dice.below(40) {
            0..=14 => self.correction(),
            15..=22 => self.settle(),
            23..=27 => self.undo(),
            28..=33 => self.prose(),
            34 | 35 => self.sign(),
            36 => Deed::FreezeMinutes { pdf: "d".repeat(64) },
            _ => self.anything(),
        }
    }

    fn settle(&mut self) -> Deed {
        let ruling = if self.dice.chance(50) { Ruling::Stands } else { Ruling::Void };
        Deed::SettleVote { vote: self.vote(), ruling, reason: "looked at it again".to_owned() }
    }

    fn undo(&mut self) -> Deed {
        let last = self.meeting.undoable().filter(|_| self.dice.chance(90));
        let there: Vec<ActId> = self.meeting.log.iter().map(|event| event.act).collect();
        let any = self.dice.pick(&there).copied();
        Deed::Undo { act: last.or(any).unwrap_or(ActId(Uuid::nil())) }
    }

    fn prose(&mut self) -> Deed {
        let section = match self.dice.below(3) {
            0 => Section::Opening,
            1 => Section::Item(self.item()),
            _ => Section::Closing,
        };
        Deed::WriteMinutes { section, text: self.words() }
    }

    fn sign(&mut self) -> Deed {
        let office = if self.dice.chance(50) { Office::Chair } else { Office::Secretary };
        let drawing = if self.dice.chance(90) { "a".repeat(64) } else { self.words() };
        Deed::Sign { office, drawing }
    }

    fn appoint(&mut self) -> Deed {
        let office = if self.dice.chance(60) { Office::Chair } else { Office::Secretary };
        Deed::Appoint { office, person: self.who() }
    }

    fn add_item(&mut self) -> Deed {
        let sides = self.dice.chance(30).then(|| {
            ["high-rise", "for", "against"]
                .map(|key| Side { key: key.to_owned(), label: Some("side".to_owned()) })
                .into()
        });
        Deed::AddItem {
            item: ItemId(self.id()),
            parent: self.maybe_item(),
            before: self.maybe_item(),
            title: self.words(),
            kind: ItemKind::Discussion,
            minutes: Some(5),
            presenter: None,
            sides,
        }
    }

    fn move_item(&mut self) -> Deed {
        Deed::MoveItem { item: self.item(), parent: self.maybe_item(), before: self.maybe_item() }
    }

    /// An act without regard to the moment.
    fn anything(&mut self) -> Deed {
        match self.dice.below(22) {
            0 => Deed::SetParticulars {
                particulars: Particulars {
                    body: self.words(),
                    seats: Some(u32::try_from(self.dice.below(12)).unwrap()),
                    ..Particulars::default()
                },
            },
            1 => self.add_item(),
            2 => self.move_item(),
            3 => Deed::RemoveItem { item: self.item() },
            4 => Deed::EditItem {
                item: self.item(),
                title: self.words(),
                kind: ItemKind::Report,
                minutes: None,
                presenter: Some(self.who()),
            },
            5 => Deed::StartItem { item: self.item() },
            6 => self.preparing(),
            7 => self.signing_in(),
            8 => self.coming_and_going(),
            9 => Deed::Recess { minutes: None },
            10 => Deed::ResumeSitting,
            11 => self.speaking(),
            12 => {
                Deed::Move { motion: self.motion(), mover: self.who(), proposal: self.proposal() }
            }
            13 => Deed::Second { motion: self.motion(), person: self.who() },
            14 => Deed::LetFall { motion: self.motion() },
            15 => Deed::OpenVote { vote: self.vote(), motion: self.motion() },
            16 => Deed::AbandonVote { vote: self.vote() },
            17 => Deed::CloseVote { vote: self.vote(), tally: self.tally() },
            18 => self.settle(),
            19 => self.undo(),
            20 => self.appoint(),
            _ => self.prose(),
        }
    }
}
