//! Elections as the record tells them.

use super::{
    Candidate, Counted, Election, ElectionStatus, Lots, Plan, Round, RoundOutcome, RoundStatus,
    RoundTerms,
    candidate::{Assessment, Subject},
};
use crate::{
    event::Fact,
    ids::{CandidateId, ElectionId, ItemId, PersonId, RoundId},
    meeting::Meeting,
    people::Sha256Hex,
    time::Stamp,
};

impl Meeting {
    /// Takes a fact about an election into the state. Any other fact leaves it as it is.
    pub(crate) fn take_election(&mut self, fact: &Fact, at: Stamp) {
        if let Fact::ElectionOpened { election, item, plan } = fact {
            self.begin_election(*election, *item, plan, at);
        } else if let Fact::CandidateNominated { election, candidate, subject, by, ties } = fact {
            let person =
                if let super::Nominator::Member { person } = by { Some(*person) } else { None };
            self.keep_on_roll(person);
            let known =
                Candidate { by: Some(by.clone()), ties: ties.clone(), ..new(*candidate, subject) };
            self.keep_on_roll(known.person());
            self.with_election(*election, |election| election.candidates.push(known));
        } else if let Fact::NominationSeconded { candidate, person } = fact {
            self.keep_on_roll(Some(*person));
            self.with_candidate(*candidate, |one| one.seconder = Some(*person));
        } else if let Fact::NominationAnswered { candidate, accepts } = fact {
            self.with_candidate(*candidate, |one| one.accepted = Some(*accepts));
        } else if let Fact::CandidateWithdrew { candidate, reason } = fact {
            self.with_candidate(*candidate, |one| one.withdrawn = Some(reason.clone()));
        } else if let Fact::OptionWeighed { candidate, assessment } = fact {
            self.with_candidate(*candidate, |one| weigh(one, assessment));
        } else {
            self.take_round(fact, at);
        }
    }

    fn take_round(&mut self, fact: &Fact, at: Stamp) {
        if let Fact::RoundOpened { election, round, terms } = fact {
            self.announced = None;
            self.appealable = None;
            self.with_election(*election, |election| {
                election.rounds.push(opened(*round, terms, at));
            });
        } else if let Fact::WrittenIn { round, candidate, subject } = fact {
            let known = new(*candidate, subject);
            self.keep_on_roll(known.person());
            if let Some(election) = self.election_of(*round) {
                election.candidates.push(known);
            }
            self.with_round(*round, |round| round.terms.candidates.push(*candidate));
        } else if let Fact::RoundCounted { round, pass, count } = fact {
            count.counters.iter().for_each(|person| self.keep_on_roll(Some(*person)));
            let counted = Counted { pass: *pass, count: (**count).clone(), at };
            self.with_round(*round, |round| round.counts.push(counted));
        } else if let Fact::RoundDecided { round, outcome } = fact {
            self.with_round(*round, |round| decide(round, outcome, at));
        } else if let Fact::LotsDrawn { round, lots } = fact {
            let Lots { drawn_by, witnesses, .. } = lots;
            witnesses.iter().chain([drawn_by]).for_each(|who| self.keep_on_roll(Some(*who)));
            self.with_round(*round, |round| round.lots = Some(lots.clone()));
        } else if let Fact::Acclaimed { election, candidates } = fact {
            self.with_election(*election, |one| one.acclaimed.clone_from(candidates));
        } else if let Fact::ElectionEnded { election, vacant, reason, .. } = fact {
            let status = ElectionStatus::Ended { vacant: *vacant, reason: reason.clone() };
            self.with_election(*election, |one| one.status = status);
        } else if let Fact::RoundAnnulled { round, reason } = fact {
            if let Some(election) = self.election_of(*round) {
                election.status = ElectionStatus::Running;
            }
            self.with_round(*round, |round| annul(round, reason));
        } else if let Fact::ElectionAnnulled { election, reason } = fact {
            let status = ElectionStatus::Annulled { reason: reason.clone() };
            self.with_election(*election, |one| {
                one.status = status;
                let standing = |round: &&mut Round| round.status != RoundStatus::Annulled;
                one.rounds.iter_mut().filter(standing).for_each(|round| annul(round, reason));
                one.acclaimed.clear();
            });
        }
    }

    fn begin_election(&mut self, id: ElectionId, item: ItemId, plan: &Plan, at: Stamp) {
        self.announced = None;
        self.appealable = None;
        self.elections.push(Election {
            id,
            item,
            plan: plan.clone(),
            at,
            candidates: Vec::new(),
            rounds: Vec::new(),
            acclaimed: Vec::new(),
            status: ElectionStatus::Running,
        });
    }

    /// Whoever is named in an election stays on the roll.
    fn keep_on_roll(&mut self, person: Option<PersonId>) {
        self.index.acted.extend(person);
    }

    fn with_election(&mut self, id: ElectionId, change: impl FnOnce(&mut Election)) {
        if let Some(election) = self.elections.iter_mut().find(|known| known.id == id) {
            change(election);
        }
    }

    fn election_of(&mut self, round: RoundId) -> Option<&mut Election> {
        self.elections.iter_mut().find(|known| known.round(round).is_some())
    }

    fn with_round(&mut self, id: RoundId, change: impl FnOnce(&mut Round)) {
        let rounds = self.elections.iter_mut().flat_map(|election| &mut election.rounds);
        if let Some(round) = rounds.into_iter().find(|round| round.id == id) {
            change(round);
        }
    }

    fn with_candidate(&mut self, id: CandidateId, change: impl FnOnce(&mut Candidate)) {
        let mut all = self.elections.iter_mut().flat_map(|election| &mut election.candidates);
        if let Some(candidate) = all.find(|candidate| candidate.id == id) {
            change(candidate);
        }
    }

    /// Candidates who are not on the roll, with the salted hashes of their names.
    pub fn names_beside_the_roll(&self) -> impl Iterator<Item = (PersonId, &Sha256Hex)> {
        let all = self.elections.iter().flat_map(|election| &election.candidates);
        all.filter_map(|candidate| match &candidate.subject {
            Subject::Person { person, name_sha256 } => Some((*person, name_sha256.as_ref()?)),
            Subject::Option { .. } => None,
        })
    }
}

fn new(id: CandidateId, subject: &Subject) -> Candidate {
    Candidate {
        id,
        subject: subject.clone(),
        by: None,
        ties: Vec::new(),
        seconder: None,
        accepted: None,
        withdrawn: None,
        assessments: Vec::new(),
    }
}

fn opened(id: RoundId, terms: &RoundTerms, at: Stamp) -> Round {
    Round {
        id,
        terms: terms.clone(),
        at,
        status: RoundStatus::Open,
        counts: Vec::new(),
        outcome: None,
        decided: None,
        lots: None,
        annulled: None,
    }
}

fn weigh(candidate: &mut Candidate, found: &Assessment) {
    candidate.assessments.retain(|known| known.criterion != found.criterion);
    candidate.assessments.push(found.clone());
    candidate.assessments.sort_by_key(|known| known.criterion);
}

fn decide(round: &mut Round, outcome: &RoundOutcome, at: Stamp) {
    round.status = RoundStatus::Decided;
    round.outcome = Some(outcome.clone());
    round.decided = Some(at);
}

fn annul(round: &mut Round, reason: &str) {
    round.status = RoundStatus::Annulled;
    round.annulled = Some(reason.to_owned());
}
