//! Elections: what one waits for, mostly, and now and then nonsense.

use council::act::Deed;
use council::ballot::{Papers, Pass};
use council::election::{
    CandidateMarks, CandidateStatus, Election, Mark, Nominator, Nominee, Round, RoundCount,
    RoundMethod, Winning, Wishes,
};
use council::ids::{CandidateId, ElectionId, PersonId, RoundId};
use council::people::Name;
use council::rules::{ElectionPurpose, Marking, Tie, TieBreak};

use super::Chance;

impl Chance<'_> {
    /// Begins an election, for anything.
    pub fn election(&mut self) -> Deed {
        let purposes = [
            ElectionPurpose::Office,
            ElectionPurpose::Award,
            ElectionPurpose::Options,
            ElectionPurpose::Committee,
            ElectionPurpose::Supervision,
        ];
        let markings = [Marking::Block, Marking::Approval, Marking::PerName];
        let purpose = purposes[self.dice.below(purposes.len())];
        let marking = self.dice.chance(50).then(|| markings[self.dice.below(3)]);
        let criteria = if self.dice.chance(30) { vec!["省钱".to_owned()] } else { Vec::new() };
        let wishes = Wishes {
            marking,
            write_ins: self.dice.chance(40).then_some(true),
            secret: self.dice.chance(10).then_some(false),
            winning: self.dice.chance(60).then_some(Winning::Most),
            ties: self.dice.chance(80).then_some(TieBreak::Lots),
            criteria,
        };
        Deed::OpenElection {
            election: ElectionId(self.id()),
            title: self.said(),
            purpose,
            seats: if self.dice.chance(80) { 1 } else { self.dice.below(4).try_into().unwrap() },
            wishes: Box::new(wishes),
        }
    }

    fn some_election(&mut self) -> Option<&Election> {
        let running = self.meeting.running_election();
        let place = self.dice.below(self.meeting.elections.len().max(1));
        running.or_else(|| self.meeting.elections.get(place))
    }

    /// What an election waits for, mostly.
    pub fn electing(&mut self) -> Deed {
        let Some(election) = self.some_election().cloned() else { return self.election() };
        if self.dice.chance(6) {
            return self.ending(&election);
        }
        if let Some(round) = election.open_round() {
            return self.in_round(&election, round);
        }
        let tied = election.tied().to_vec();
        if !tied.is_empty() && self.dice.chance(70) {
            let round = election.last_valid().unwrap().id;
            let order = if self.dice.chance(90) { tied } else { Vec::new() };
            let (drawn_by, witnesses) = (self.who(), vec![self.who()]);
            return Deed::DrawLots { round, order, drawn_by, witnesses };
        }
        let waiting = |status| {
            let of = |one: &&council::election::Candidate| election.status_of(one) == status;
            election.candidates.iter().find(of).map(|candidate| candidate.id)
        };
        if let Some(candidate) = waiting(CandidateStatus::AwaitsSecond)
            && self.dice.chance(70)
        {
            return Deed::SecondNomination { candidate, person: self.who() };
        }
        if let Some(candidate) = waiting(CandidateStatus::AwaitsAnswer)
            && self.dice.chance(70)
        {
            return Deed::AnswerNomination { candidate, accepts: self.dice.chance(85) };
        }
        self.between(&election)
    }

    fn between(&mut self, election: &Election) -> Deed {
        let closed =
            council::view::what_now::check(self.meeting, council::view::what_now::Step::Nominate)
                .is_err();
        let id = election.id;
        let few = election.candidates.iter().filter(|one| election.stands(one)).count() < 2;
        if !closed && few && self.dice.chance(80) {
            return self.nomination(election);
        }
        match self.dice.below(if closed { 10 } else { 6 }) {
            0..=2 if !closed => self.nomination(election),
            3 | 4 if !closed => Deed::SetNominations { election: id, open: false },
            0 => self.nomination(election),
            1 => Deed::SetNominations { election: id, open: self.dice.chance(50) },
            2 | 5 => self.about_candidate(election),
            3 | 4 => Deed::Acclaim { election: id },
            _ => {
                let method = match self.dice.below(3) {
                    0 => None,
                    1 => Some(RoundMethod::Ballot),
                    _ => Some(RoundMethod::ShowOfHands),
                };
                Deed::OpenRound { election: id, round: RoundId(self.id()), method }
            }
        }
    }

    fn nominee(&mut self, purpose: ElectionPurpose) -> Nominee {
        if purpose == ElectionPurpose::Options && self.dice.chance(85) {
            return Nominee::Option { option: self.said() };
        }
        match self.dice.below(10) {
            0 => {
                let name = Some(Name::Sealed { sha256: "e".repeat(64) });
                Nominee::Person { person: PersonId(self.id()), name }
            }
            1 => Nominee::Option { option: self.said() },
            _ => Nominee::Person { person: self.who(), name: None },
        }
    }

    fn nomination(&mut self, election: &Election) -> Deed {
        let by = match self.dice.below(8) {
            0 => Nominator::Party { organisation: self.said() },
            1 => Nominator::Voters { signed: u32::try_from(self.dice.below(20)).unwrap() },
            2 => Nominator::Applicant,
            3..=6 => Nominator::Listed,
            _ => Nominator::Member { person: self.who() },
        };
        let ties = if self.dice.chance(10) { vec![Tie::NearRelative] } else { Vec::new() };
        let candidate = CandidateId(self.id());
        let nominee = self.nominee(election.plan.purpose);
        Deed::Nominate { election: election.id, candidate, nominee, nominator: by, ties }
    }

    fn candidate(&mut self, election: &Election) -> CandidateId {
        let all: Vec<CandidateId> = election.candidates.iter().map(|one| one.id).collect();
        self.dice.pick(&all).copied().unwrap_or(CandidateId(uuid::Uuid::nil()))
    }

    fn about_candidate(&mut self, election: &Election) -> Deed {
        let candidate = self.candidate(election);
        match self.dice.below(4) {
            0 => Deed::WithdrawCandidate { candidate, reason: self.said() },
            1 => Deed::AnswerNomination { candidate, accepts: true },
            2 => Deed::SecondNomination { candidate, person: self.who() },
            _ => {
                let marks = [Mark::Meets, Mark::Partly, Mark::Fails];
                let mark = marks[self.dice.below(3)];
                Deed::WeighOption { candidate, criterion: 0, mark, note: self.words() }
            }
        }
    }

    fn in_round(&mut self, election: &Election, round: &Round) -> Deed {
        let (first, second) = (round.count(Pass::First), round.count(Pass::Second));
        let ballot = round.terms.method == RoundMethod::Ballot;
        if first.is_some() && (second.is_some() || !ballot) && self.dice.chance(60) {
            return Deed::AnnounceRound { round: round.id };
        }
        if self.dice.chance(if first.is_none() { 20 } else { 2 }) {
            let (candidate, nominee) =
                (CandidateId(self.id()), self.nominee(election.plan.purpose));
            return Deed::WriteIn { round: round.id, candidate, nominee, ties: Vec::new() };
        }
        let pass = if first.is_some() && ballot { Pass::Second } else { Pass::First };
        let same = first.filter(|_| pass == Pass::Second && self.dice.chance(85)).cloned();
        let mut count = same.unwrap_or_else(|| self.round_count(election, round));
        count.counters = vec![self.who()];
        if self.dice.chance(10) {
            count.marks.iter_mut().take(1).for_each(|marks| marks.favour += 1);
        }
        Deed::CountRound { round: round.id, pass, count: Box::new(count) }
    }

    /// A count that comes out: every paper has the same number of names on it.
    fn round_count(&mut self, election: &Election, round: &Round) -> RoundCount {
        let voters = i64::try_from(round.terms.electorate.len()).unwrap();
        let per_name = election.plan.marking == Marking::PerName;
        let marked = i64::try_from(self.dice.below(usize::try_from(voters).unwrap() + 1)).unwrap();
        let names = round.terms.candidates.len();
        // Equal votes come about by themselves too seldom.
        let each = marked / i64::try_from(names).unwrap().max(1);
        let equal = each > 0 && !per_name && self.dice.chance(80);
        let marked = if equal { each * i64::try_from(names).unwrap() } else { marked };
        let mut left = marked;
        let marks = round.terms.candidates.iter().enumerate().map(|(nth, candidate)| {
            let most = usize::try_from(if per_name { marked } else { left }).unwrap();
            let some = i64::try_from(self.dice.below(most + 1)).unwrap();
            let some = if equal { each } else { some };
            let favour = if nth + 1 == names && !per_name { left } else { some };
            left -= favour;
            let against = if per_name { marked - favour } else { 0 };
            CandidateMarks { candidate: *candidate, favour, against, abstain: 0, unclear: 0 }
        });
        let marks = marks.collect();
        let overfull = i64::from(self.dice.chance(4));
        let papers = Papers {
            issued: voters,
            in_box: voters + overfull,
            invalid: overfull,
            valid: voters,
            blank: voters - marked,
            ..Papers::default()
        };
        let on_paper = round.terms.method == RoundMethod::Ballot;
        RoundCount { papers: on_paper.then_some(papers), marks, ..RoundCount::default() }
    }

    fn ending(&mut self, election: &Election) -> Deed {
        let (election, rounds) = (election.id, &election.rounds);
        let reason = self.said();
        match self.dice.below(6) {
            0 | 1 => Deed::EndElection { election, reason },
            2 => Deed::AnnulElection { election, round: None, reason },
            _ => {
                let round = rounds.last().map(|round| round.id);
                Deed::AnnulElection { election, round, reason }
            }
        }
    }
}
