//! One vote in several places at once (分会场): hands are counted in each, and announced together.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Tally, Vote,
    acts::{by_hands, taken_now},
    tally,
};
use crate::{event::Fact, ids::VoteId, meeting::Meeting, quorum::count, refusal::Refusal};

/// What was counted in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceCount {
    /// Where, as typed.
    pub place: String,
    /// Members who were there, where that was counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub present: Option<u32>,
    /// The count.
    pub tally: Tally,
}

/// A place counts; what it counted before goes.
pub(super) fn enter(
    meeting: &Meeting,
    vote: VoteId,
    entered: &PlaceCount,
) -> Result<Vec<Fact>, Refusal> {
    let known = taken_now(meeting, vote)?;
    by_hands(known)?;
    let place = entered.place.trim();
    if place.is_empty() {
        return Err(Refusal::PlaceMissing);
    }
    all_counted(known, &entered.tally)?;
    let electorate = count(known.electorate.len());
    tally::check(&entered.tally, entered.present.unwrap_or(electorate))?;
    let others = known.places.iter().filter(|other| other.place != place);
    let counts = others.map(|other| &other.tally).chain([&entered.tally]);
    tally::check(&Tally::sum(counts), electorate)?;
    let entered = PlaceCount { place: place.to_owned(), ..entered.clone() };
    Ok(vec![Fact::PlaceCounted { vote, count: Box::new(entered) }])
}

/// Nobody is taken for a side: whoever is not counted here may be counted elsewhere.
fn all_counted(vote: &Vote, tally: &Tally) -> Result<(), Refusal> {
    match tally.uncounted {
        Some(_) => Err(Refusal::AllSidesCounted { cite: vote.terms.threshold.cite.clone() }),
        None => Ok(()),
    }
}

/// The counts of all places together.
pub(super) fn together(vote: &Vote) -> Result<Tally, Refusal> {
    if vote.places.is_empty() {
        return Err(Refusal::NothingEntered);
    }
    Ok(Tally::sum(vote.places.iter().map(|place| &place.tally)))
}

impl Vote {
    /// What a place counted takes the place of what it counted before.
    pub(crate) fn count_place(&mut self, entered: &PlaceCount) {
        match self.places.iter_mut().find(|known| known.place == entered.place) {
            Some(known) => known.clone_from(entered),
            None => self.places.push(entered.clone()),
        }
    }
}
