//! Votes that are entered before they are announced: a roll that is called name by name, and
//! papers that are counted twice.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Choice, Method, Tally, Vote,
    acts::{self, conclude, taken_now},
    places,
};
use crate::{
    ballot::{Entry, Pass},
    event::Fact,
    ids::{PersonId, VoteId},
    meeting::Meeting,
    quorum::count,
    refusal::Refusal,
    rules::Ground,
};

/// What somebody answered when the roll was called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Who.
    pub person: PersonId,
    /// What.
    pub choice: Choice,
}

/// Names answer once an entry; whoever is not named has answered as the rest. What the rest
/// answered is recorded name by name. Whoever is silent has not answered after all.
pub(super) fn call(
    meeting: &Meeting,
    vote: VoteId,
    answers: &[Answer],
    silent: &[PersonId],
    rest: Option<Choice>,
) -> Result<Vec<Fact>, Refusal> {
    let known = by_method(meeting, vote, Method::RollCall)?;
    let mut named = BTreeSet::new();
    for person in answers.iter().map(|answer| answer.person).chain(silent.iter().copied()) {
        meeting.entitled(known, person)?;
        if !named.insert(person) {
            return Err(Refusal::NamedTwice { person });
        }
    }
    let others = known.electorate.iter().filter_map(|person| {
        let silent = !named.contains(person) && !known.answers.contains_key(person);
        Some(Answer { person: *person, choice: rest.filter(|_| silent)? })
    });
    let answers: Vec<Answer> = answers.iter().copied().chain(others).collect();
    if answers.is_empty() && silent.is_empty() {
        return Err(Refusal::NobodyNamed);
    }
    Ok(vec![Fact::RollCalled { vote, answers, silent: silent.to_vec() }])
}

/// A count of the papers. It must come out in itself; whether it agrees with the other one is
/// asked when the result is announced.
pub(super) fn enter(
    meeting: &Meeting,
    vote: VoteId,
    pass: Pass,
    entry: &Entry,
) -> Result<Vec<Fact>, Refusal> {
    let known = by_method(meeting, vote, Method::Ballot)?;
    entry.check(count(known.electorate.len()))?;
    let other = match pass {
        Pass::First => Pass::Second,
        Pass::Second => Pass::First,
    };
    let before = known.counts.get(&other).map_or(&[][..], |entry| &entry.counters);
    let mut named = BTreeSet::new();
    for person in entry.counters.iter().chain(&entry.scrutineers) {
        meeting.in_room(*person)?;
        if !named.insert(*person) {
            return Err(Refusal::NamedTwice { person: *person });
        }
    }
    if let Some(person) = entry.counters.iter().find(|person| before.contains(person)) {
        return Err(Refusal::CountedBefore { person: *person });
    }
    Ok(vec![Fact::CountEntered { vote, pass, entry: Box::new(entry.clone()) }])
}

/// The result of what has been entered.
pub(super) fn announce(
    meeting: &Meeting,
    vote: VoteId,
    chair: Option<Choice>,
) -> Result<Vec<Fact>, Refusal> {
    let known = taken_now(meeting, vote)?;
    match known.terms.method {
        None | Some(Method::ShowOfHands | Method::Standing) => {
            conclude(meeting, known, &places::together(known)?, chair)
        }
        Some(Method::RollCall) if known.answers.is_empty() => Err(Refusal::NothingEntered),
        Some(Method::RollCall) => {
            conclude(meeting, known, &called(&known.answers, |_| None), chair)
        }
        Some(Method::Ballot) => {
            let entry = agreed(meeting, known)?;
            if entry.papers.is_overfull() {
                let (in_box, issued) = (entry.papers.in_box, entry.papers.voters());
                return Ok(vec![Fact::BallotVoided { vote, in_box, issued }]);
            }
            conclude(meeting, known, &entry.tally(known.terms.blank), chair)
        }
        // The chair has no vote besides a form.
        Some(Method::Written) => {
            Err(Refusal::ChairVoteNotDue { cite: meeting.cite(Ground::ChairVote) })
        }
    }
}

/// The count on which those who counted agree.
fn agreed(meeting: &Meeting, vote: &Vote) -> Result<Entry, Refusal> {
    if let Some(entry) = vote.counted() {
        return Ok(entry);
    }
    let differences = vote.differences();
    if let Some(difference) = differences.first() {
        return Err(Refusal::CountsDiffer {
            figure: difference.figure,
            first: difference.first,
            second: difference.second,
            figures: count(differences.len()),
        });
    }
    let cite = meeting.rules.as_ref().and_then(|rules| rules.votes.ballot.cite.clone());
    match vote.counts.contains_key(&Pass::First) {
        true => Err(Refusal::SecondCountMissing { cite }),
        false => Err(Refusal::NothingEntered),
    }
}

/// The count of choices by name, with the area of each where votes are weighed by it.
pub(super) fn called(
    answers: &BTreeMap<PersonId, Choice>,
    area: impl Fn(PersonId) -> Option<u64>,
) -> Tally {
    let mut tally = Tally::default();
    for (person, choice) in answers {
        tally.side(*choice).add_one(area(*person));
    }
    tally
}

/// The vote that is being taken now, in this way.
fn by_method(meeting: &Meeting, vote: VoteId, method: Method) -> Result<&Vote, Refusal> {
    let known = taken_now(meeting, vote)?;
    match known.terms.method {
        Some(taken) if taken == method => Ok(known),
        taken => Err(Refusal::OtherMethod { method: taken.unwrap_or(Method::ShowOfHands) }),
    }
}

fn open_now(meeting: &Meeting) -> Result<&Vote, Refusal> {
    meeting.in_session()?;
    meeting.open_vote().ok_or(Refusal::VoteIsOver)
}

/// Whether a step about a vote of this kind is in order at all.
pub(crate) fn can_enter(meeting: &Meeting, method: Method) -> Result<(), Refusal> {
    by_method(meeting, open_now(meeting)?.id, method).map(drop)
}

/// Whether hands of one place could be entered.
pub(crate) fn can_count_place(meeting: &Meeting) -> Result<(), Refusal> {
    acts::by_hands(open_now(meeting)?)
}

/// Whether there is anything that could be announced.
pub(crate) fn can_announce(meeting: &Meeting) -> Result<(), Refusal> {
    in_the_room(meeting).or_else(|refusal| {
        let written = super::written::can_announce(meeting);
        written.map_err(|_| refusal)
    })
}

fn in_the_room(meeting: &Meeting) -> Result<(), Refusal> {
    announce(meeting, open_now(meeting)?.id, None).map(drop)
}
