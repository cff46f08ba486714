//! Who stands in the next round, for how many seats, and by what they are elected.

use super::{Candidate, Election, Round, RoundReason};
use crate::{
    ids::CandidateId,
    quorum::count,
    refusal::Refusal,
    rules::{Hurdle, RoundField},
};

/// The next round as the rules have it.
pub(super) struct Next {
    pub(super) reason: RoundReason,
    pub(super) candidates: Vec<CandidateId>,
    pub(super) seats: u32,
    pub(super) hurdle: Hurdle,
}

impl Election {
    /// The next round, whatever still stands in its way.
    pub(super) fn next(&self) -> Result<Next, Refusal> {
        if let Some(last) = self.last_valid().filter(|last| !last.tied().is_empty()) {
            let seats = last.outcome.as_ref().map_or(0, |outcome| outcome.tied_seats);
            let hurdle = Hurdle { share: None, ..self.plan.first.clone() };
            let candidates = last.tied().to_vec();
            return Ok(Next { reason: RoundReason::Tie, candidates, seats, hurdle });
        }
        let seats = self.seats_left();
        // A round among equals was about their seats alone.
        let last = |round: &&Round| round.is_valid() && round.terms.reason != RoundReason::Tie;
        let Some(last) = self.rounds.iter().rev().find(last) else {
            let named = self.candidates.iter().filter(|one| one.by.is_some() && self.stands(one));
            let candidates = named.map(|candidate| candidate.id).collect();
            let hurdle = self.plan.first.clone();
            return Ok(Next { reason: RoundReason::First, candidates, seats, hurdle });
        };
        let hurdle = self
            .plan
            .further
            .clone()
            .ok_or_else(|| Refusal::NoFurtherRound { cite: Some(self.plan.cite.clone()) })?;
        let candidates = self.left_over(last, seats);
        Ok(Next { reason: RoundReason::Further, candidates, seats, hurdle })
    }

    /// Who goes on after a round that left seats open, with whoever was put forward since.
    fn left_over(&self, last: &Round, seats: u32) -> Vec<CandidateId> {
        let stands = |id: CandidateId| self.candidate(id).is_some_and(|one| self.stands(one));
        let places = last.outcome.iter().flat_map(|outcome| &outcome.places);
        let left: Vec<(CandidateId, u64)> = places
            .filter(|place| stands(place.candidate))
            .map(|place| (place.candidate, place.favour))
            .collect();
        let least = match self.plan.field {
            RoundField::Everyone => 0,
            RoundField::WithoutLowest => above_lowest(&left, seats),
            RoundField::Leading => {
                let last = usize::try_from(seats).ok().and_then(|nth| left.get(nth));
                last.map_or(0, |(_, votes)| *votes)
            }
        };
        let goes_on = |candidate: &&Candidate| {
            let known = left.iter().find(|(id, _)| *id == candidate.id);
            let since = !last.terms.candidates.contains(&candidate.id)
                && candidate.by.is_some()
                && self.stands(candidate);
            known.map_or(since, |(_, votes)| *votes >= least)
        };
        self.candidates.iter().filter(goes_on).map(|candidate| candidate.id).collect()
    }
}

/// The least number of votes above the lowest, where enough are left for the seats.
fn above_lowest(left: &[(CandidateId, u64)], seats: u32) -> u64 {
    let Some(lowest) = left.iter().map(|(_, votes)| *votes).min() else { return 0 };
    let above = left.iter().filter(|(_, votes)| *votes > lowest).count();
    if count(above) >= seats && above > 0 { lowest.saturating_add(1) } else { 0 }
}
