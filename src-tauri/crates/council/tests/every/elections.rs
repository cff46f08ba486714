//! Every act of an election.

use council::act::Deed;
use council::ballot::{Papers, Pass};
use council::election::{
    Election, Mark, Nominator, Nominee, Round, RoundCount, RoundMethod, Wishes,
};
use council::ids::{CandidateId, ElectionId, PersonId, RoundId};
use council::people::Name;
use council::rules::ElectionPurpose;

use super::{Every, FRESH, words};

impl Every<'_> {
    pub fn elections_opened(&self) -> Vec<Deed> {
        let (election, title, wishes) = (ElectionId(FRESH), words(), Box::<Wishes>::default());
        let purpose = ElectionPurpose::Office;
        vec![Deed::OpenElection { election, title, purpose, seats: 1, wishes }]
    }

    pub fn each_election(&self, deed: impl Fn(ElectionId) -> Deed) -> Vec<Deed> {
        self.meeting.elections.iter().map(|election| deed(election.id)).collect()
    }

    fn rounds(&self) -> impl Iterator<Item = (&Election, &Round)> {
        let all = self.meeting.elections.iter();
        all.flat_map(|election| election.rounds.iter().map(move |round| (election, round)))
    }

    pub fn each_round(&self, deed: impl Fn(RoundId) -> Deed) -> Vec<Deed> {
        self.rounds().map(|(_, round)| deed(round.id)).collect()
    }

    pub fn each_candidate(&self, deed: impl Fn(CandidateId) -> Vec<Deed>) -> Vec<Deed> {
        let all = self.meeting.elections.iter().flat_map(|election| &election.candidates);
        all.flat_map(|candidate| deed(candidate.id)).collect()
    }

    /// Everybody, somebody from elsewhere, and an option.
    fn nominees(&self) -> Vec<Nominee> {
        let people = self.people().into_iter();
        let known = people.map(|person| Nominee::Person { person, name: None });
        let name = Some(Name::Sealed { sha256: "c".repeat(64) });
        let other = Nominee::Person { person: PersonId(FRESH), name };
        known.chain([other, Nominee::Option { option: "从来没有过的方案".to_owned() }]).collect()
    }

    pub fn nominations(&self) -> Vec<Deed> {
        let candidate = CandidateId(FRESH);
        let nominate = |election: &Election| {
            let election = election.id;
            let each = move |nominee| {
                let (by, ties) = (Nominator::Listed, Vec::new());
                Deed::Nominate { election, candidate, nominee, nominator: by, ties }
            };
            self.nominees().into_iter().map(each).collect::<Vec<_>>()
        };
        self.meeting.elections.iter().flat_map(nominate).collect()
    }

    pub fn written_in(&self) -> Vec<Deed> {
        let candidate = CandidateId(FRESH);
        let write = |(_, round): (&Election, &Round)| {
            let round = round.id;
            let each = move |nominee| Deed::WriteIn { round, candidate, nominee, ties: Vec::new() };
            self.nominees().into_iter().map(each).collect::<Vec<_>>()
        };
        self.rounds().flat_map(write).collect()
    }

    pub fn nomination_seconds(&self) -> Vec<Deed> {
        self.each_candidate(|candidate| {
            self.each_person(|person| Deed::SecondNomination { candidate, person })
        })
    }

    pub fn answers(&self) -> Vec<Deed> {
        let both = |candidate| {
            [true, false].map(|accepts| Deed::AnswerNomination { candidate, accepts }).to_vec()
        };
        self.each_candidate(both)
    }

    pub fn withdrawals(&self) -> Vec<Deed> {
        self.each_candidate(|candidate| {
            vec![Deed::WithdrawCandidate { candidate, reason: words() }]
        })
    }

    pub fn nominations_set(&self) -> Vec<Deed> {
        let set = |open| self.each_election(|election| Deed::SetNominations { election, open });
        [true, false].into_iter().flat_map(set).collect()
    }

    pub fn weighings(&self) -> Vec<Deed> {
        let (criterion, mark) = (0, Mark::Meets);
        self.each_candidate(|candidate| {
            vec![Deed::WeighOption { candidate, criterion, mark, note: words() }]
        })
    }

    pub fn rounds_opened(&self) -> Vec<Deed> {
        let (round, method) = (RoundId(FRESH), Some(RoundMethod::Ballot));
        self.each_election(|election| Deed::OpenRound { election, round, method })
    }

    /// No papers at all, counted by anybody; and no hands.
    pub fn round_counts(&self) -> Vec<Deed> {
        let count = |round: RoundId| {
            let papers = Some(Papers::default());
            let by = |person| RoundCount {
                papers: papers.clone(),
                counters: vec![person],
                ..RoundCount::default()
            };
            let counts = self.people().into_iter().map(by).chain([RoundCount::default()]);
            let both = |count: RoundCount| {
                [Pass::First, Pass::Second].map(|pass| {
                    let count = Box::new(count.clone());
                    Deed::CountRound { round, pass, count }
                })
            };
            counts.flat_map(both).collect::<Vec<_>>()
        };
        self.rounds().flat_map(|(_, round)| count(round.id)).collect()
    }

    pub fn lots(&self) -> Vec<Deed> {
        let draw = |(_, round): (&Election, &Round)| {
            let (id, order) = (round.id, round.tied().to_vec());
            self.pairs(|drawn_by, witness| {
                let (order, witnesses) = (order.clone(), vec![witness]);
                Deed::DrawLots { round: id, order, drawn_by, witnesses }
            })
        };
        self.rounds().flat_map(draw).collect()
    }

    pub fn annulments(&self) -> Vec<Deed> {
        self.each_election(|election| Deed::AnnulElection {
            election,
            round: None,
            reason: words(),
        })
    }
}
