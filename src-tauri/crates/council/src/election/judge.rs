//! The result of a round: who is elected, in the order of votes, and who is equal for the last
//! seat. Whole numbers only.

use super::{
    count::RoundCount,
    outcome::{RoundEnd, RoundOutcome, RoundPlace},
    round::RoundTerms,
};
use crate::{
    ids::CandidateId,
    quorum::count,
    rules::{Hurdle, MajorityBase, Marking},
    vote::{Line, Measure, What},
};

/// Judges a count by the terms of its round. It must have been checked.
#[must_use]
pub fn judge(marking: Marking, terms: &RoundTerms, counted: &RoundCount) -> RoundOutcome {
    let voting = voting(marking, terms, counted);
    let turnout = terms.hurdle.turnout.map(|share| {
        let whole = u64::from(terms.entitled);
        line(What::Turnout, voting, whole, (Some(share), share.needed(whole)))
    });
    let end = match &turnout {
        _ if counted.is_overfull() => RoundEnd::Overfull,
        Some(line) if !line.reached => RoundEnd::TooFew,
        Some(_) | None => RoundEnd::Valid,
    };
    let base = base(&terms.hurdle, terms, counted, voting);
    let mut places: Vec<RoundPlace> = terms
        .candidates
        .iter()
        .map(|candidate| place(marking, &terms.hurdle, counted, *candidate, base))
        .collect();
    places.sort_by_key(|place| std::cmp::Reverse(place.favour));
    for nth in 0..places.len() {
        let ahead = places.iter().filter(|other| other.favour > places[nth].favour).count();
        places[nth].rank = count(ahead).saturating_add(1);
    }
    let (elected, tied, tied_seats) = match end {
        RoundEnd::Valid => fill(&places, terms.seats),
        RoundEnd::Overfull | RoundEnd::TooFew => (Vec::new(), Vec::new(), 0),
    };
    for place in &mut places {
        place.elected = elected.contains(&place.candidate);
    }
    let filled = count(elected.len()).saturating_add(tied_seats);
    let open = terms.seats.saturating_sub(filled);
    RoundOutcome { end, voting, turnout, places, tied, tied_seats, open }
}

/// Those elected, and those equal for how many of the last seats. More votes never lose to fewer.
fn fill(places: &[RoundPlace], seats: u32) -> (Vec<CandidateId>, Vec<CandidateId>, u32) {
    let reached: Vec<&RoundPlace> = places.iter().filter(|place| place.line.reached).collect();
    let ids = |places: &[&RoundPlace]| places.iter().map(|place| place.candidate).collect();
    if count(reached.len()) <= seats {
        return (ids(&reached), Vec::new(), 0);
    }
    let last = usize::try_from(seats).ok().and_then(|seats| reached.get(seats.checked_sub(1)?));
    let Some(cut) = last.map(|place| place.favour) else {
        return (Vec::new(), Vec::new(), 0);
    };
    let (above, rest): (Vec<&RoundPlace>, Vec<&RoundPlace>) =
        reached.into_iter().partition(|place| place.favour > cut);
    let equal: Vec<&RoundPlace> = rest.into_iter().filter(|place| place.favour == cut).collect();
    let left = seats.saturating_sub(count(above.len()));
    if count(equal.len()) <= left {
        let both: Vec<&RoundPlace> = above.into_iter().chain(equal).collect();
        return (ids(&both), Vec::new(), 0);
    }
    (ids(&above), ids(&equal), left)
}

/// How many took part: papers in the box, valid or not; where hands were shown, those counted, or
/// else everybody who could.
fn voting(marking: Marking, terms: &RoundTerms, counted: &RoundCount) -> u64 {
    if let Some(papers) = &counted.papers {
        return u64::try_from(papers.in_box).unwrap_or(0);
    }
    if let Some(voting) = counted.voting {
        return u64::try_from(voting).unwrap_or(0);
    }
    if marking == Marking::Block && terms.seats == 1 {
        return counted.marks.iter().map(|m| u64::try_from(m.favour).unwrap_or(0)).sum();
    }
    u64::from(count(terms.electorate.len()))
}

/// From how much a majority is counted. A blank paper is no vote cast (RONR 45:31), a spoiled one
/// of a voter is (45:32).
fn base(hurdle: &Hurdle, terms: &RoundTerms, counted: &RoundCount, voting: u64) -> u64 {
    match hurdle.base {
        MajorityBase::Cast => {
            let blank = counted.papers.as_ref().map_or(0, |papers| papers.blank);
            voting.saturating_sub(u64::try_from(blank).unwrap_or(0))
        }
        MajorityBase::Participating => voting,
        MajorityBase::Present => u64::from(count(terms.electorate.len())),
        MajorityBase::Members | MajorityBase::Seats => u64::from(terms.entitled),
    }
}

fn place(
    marking: Marking,
    hurdle: &Hurdle,
    counted: &RoundCount,
    candidate: CandidateId,
    base: u64,
) -> RoundPlace {
    let marks = counted.at(candidate);
    let number = |n: i64| u64::try_from(n).unwrap_or(0);
    let (favour, against) = (number(marks.favour), number(marks.against));
    // Where most votes elect and each name is voted on, nobody is elected against whom more are.
    let least = match (hurdle.share, marking) {
        (Some(share), _) => share.needed(base),
        (None, Marking::PerName) => against.saturating_add(1),
        (None, Marking::Block | Marking::Approval) => 1,
    };
    let needed = least.max(1);
    let line = line(What::Favour, favour, base, (hurdle.share, needed));
    RoundPlace {
        candidate,
        rank: 0,
        favour,
        against,
        abstain: number(marks.abstain),
        unclear: number(marks.unclear),
        line: Line { base: Some(hurdle.base), ..line },
        elected: false,
    }
}

fn line(
    what: What,
    part: u64,
    whole: u64,
    (share, needed): (Option<crate::rules::Share>, u64),
) -> Line {
    Line {
        what,
        by: Measure::Heads,
        base: None,
        part,
        whole,
        share,
        needed,
        reached: part >= needed,
        alternative: 0,
    }
}
