//! Entries and refusals about elections, in words.

use super::build::candidate_name;
use crate::{
    election::{Lots, Nominator, RoundOutcome},
    event::Fact,
    ids::{CandidateId, ElectionId, RoundId},
    meeting::Meeting,
    people::Names,
    quorum::count,
    refusal::Refusal,
    view::words::{Arg, Words, name_of},
};

/// A fact about an election, with the values of its entry.
pub(crate) fn entry(meeting: &Meeting, names: &Names, fact: &Fact, words: Words) -> Words {
    let of = |id: &ElectionId| title(meeting, |known| known == id);
    let who = |id: &CandidateId| candidate_name(meeting, names, *id);
    if let Fact::ElectionOpened { plan, .. } = fact {
        return words
            .with("title", plan.title.as_str())
            .with("purpose", name_of(&plan.purpose))
            .with("seats", plan.seats);
    }
    if let Fact::CandidateNominated { candidate, by, .. } = fact {
        let words = words.with("candidate", who(candidate)).with("by", name_of(&by.kind()));
        return nominated(words, names, by);
    }
    if let Fact::NominationSeconded { candidate, person } = fact {
        return words.with("candidate", who(candidate)).with("person", names.name(*person));
    }
    if let Fact::NominationAnswered { candidate, accepts } = fact {
        let accepts = if *accepts { "yes" } else { "no" };
        return words.with("candidate", who(candidate)).with("accepts", accepts);
    }
    if let Fact::CandidateWithdrew { candidate, reason } = fact {
        return words.with("candidate", who(candidate)).with("reason", reason.as_str());
    }
    if let Fact::OptionWeighed { candidate, assessment } = fact {
        let criterion = criterion(meeting, *candidate, assessment.criterion);
        return words
            .with("candidate", who(candidate))
            .with("criterion", criterion)
            .with("mark", name_of(&assessment.mark));
    }
    if let Fact::Acclaimed { election, candidates } = fact {
        return words.with("title", of(election)).with("names", listed(candidates, who));
    }
    if let Fact::ElectionEnded { election, elected, vacant, reason } = fact {
        return words
            .with("title", of(election))
            .with("names", listed(elected, who))
            .with("elected", count(elected.len()))
            .with("vacant", *vacant)
            .with("reason", reason.as_str());
    }
    if let Fact::ElectionAnnulled { election, reason } = fact {
        return words.with("title", of(election)).with("reason", reason.as_str());
    }
    round(meeting, names, fact, words)
}

fn round(meeting: &Meeting, names: &Names, fact: &Fact, words: Words) -> Words {
    let who = |id: &CandidateId| candidate_name(meeting, names, *id);
    let numbered = |words: Words, id: &RoundId| {
        words.with("number", number(meeting, *id)).with("title", title_of_round(meeting, *id))
    };
    if let Fact::RoundOpened { round, terms, .. } = fact {
        return numbered(words, round)
            .with("candidates", count(terms.candidates.len()))
            .with("seats", terms.seats)
            .with("method", name_of(&terms.method));
    }
    if let Fact::WrittenIn { candidate, .. } = fact {
        return words.with("candidate", who(candidate));
    }
    // What was found stays with those who counted until the result is announced.
    if let Fact::RoundCounted { round, pass, .. } = fact {
        return numbered(words, round).with("pass", name_of(pass));
    }
    if let Fact::RoundDecided { round, outcome } = fact {
        let elected = |outcome: &RoundOutcome| -> Vec<CandidateId> {
            let places = outcome.places.iter().filter(|place| place.elected);
            places.map(|place| place.candidate).collect()
        };
        let elected = elected(outcome);
        return numbered(words, round)
            .with("end", name_of(&outcome.end))
            .with("voting", outcome.voting)
            .with("elected", count(elected.len()))
            .with("names", listed(&elected, who))
            .with("tied", count(outcome.tied.len()));
    }
    if let Fact::LotsDrawn { lots, .. } = fact {
        let Lots { order, drawn_by, seats, .. } = lots;
        let first = usize::try_from(*seats).unwrap_or(usize::MAX).min(order.len());
        return words
            .with("names", listed(&order[..first], who))
            .with("person", names.name(*drawn_by));
    }
    if let Fact::RoundAnnulled { round, reason } = fact {
        return numbered(words, round).with("reason", reason.as_str());
    }
    words
}

fn nominated(words: Words, names: &Names, by: &Nominator) -> Words {
    let (who, signed) = match by {
        Nominator::Member { person } => (names.name(*person), 0),
        Nominator::Party { organisation } => (organisation.as_str(), 0),
        Nominator::Voters { signed } => ("", *signed),
        Nominator::Applicant | Nominator::Listed => ("", 0),
    };
    words.with("nominator", who).with("signed", signed)
}

/// Names one after another, with a sign between them that is none of any language.
fn listed(ids: &[CandidateId], who: impl Fn(&CandidateId) -> String) -> String {
    ids.iter().map(who).collect::<Vec<_>>().join(" · ")
}

fn title(meeting: &Meeting, is: impl Fn(&ElectionId) -> bool) -> String {
    let known = meeting.elections.iter().find(|one| is(&one.id)).map(|one| one.plan.title.clone());
    let logged = || {
        meeting.log.iter().find_map(|event| {
            let Fact::ElectionOpened { election, plan, .. } = &event.fact else { return None };
            is(election).then(|| plan.title.clone())
        })
    };
    known.or_else(logged).unwrap_or_default()
}

fn title_of_round(meeting: &Meeting, id: RoundId) -> String {
    let election = meeting.log.iter().find_map(|event| {
        let Fact::RoundOpened { election, round, .. } = &event.fact else { return None };
        (*round == id).then_some(*election)
    });
    election.map_or_else(String::new, |election| title(meeting, |known| *known == election))
}

/// Which round of its election, from 1; zero where it was taken back.
fn number(meeting: &Meeting, id: RoundId) -> u32 {
    let rounds = meeting.elections.iter().map(|one| &one.rounds);
    let place = rounds.into_iter().find_map(|all| all.iter().position(|one| one.id == id));
    place.map_or(0, |place| count(place + 1))
}

fn criterion(meeting: &Meeting, candidate: CandidateId, nth: u32) -> String {
    let election = meeting.elections.iter().find(|one| one.candidate(candidate).is_some());
    let place = usize::try_from(nth).unwrap_or(usize::MAX);
    election.and_then(|one| one.plan.criteria.get(place)).cloned().unwrap_or_default()
}

/// A refusal about an election, with its values. Any other is left as it is.
#[allow(clippy::too_many_lines, reason = "one line for each refusal, and no more")]
pub(crate) fn refusal(meeting: &Meeting, names: &Names, refusal: &Refusal, words: Words) -> Words {
    let who = |id: &CandidateId| candidate_name(meeting, names, *id);
    let number = |number: &i64| Arg::Number(*number);
    if let Refusal::ElectionRunning { election } = refusal {
        return words.with("title", title(meeting, |known| known == election));
    }
    if let Refusal::SecretByRule { cite }
    | Refusal::MajorityByRule { cite }
    | Refusal::TieByRound { cite }
    | Refusal::VotedByRule { cite }
    | Refusal::NoFurtherRound { cite } = refusal
    {
        return words.cited(cite.clone());
    }
    if let Refusal::CannotNominate { by, cite } = refusal {
        return words.with("by", name_of(by)).cited(cite.clone());
    }
    if let Refusal::TooFewVoters { signed, needed, cite } = refusal {
        return words.with("signed", *signed).with("needed", *needed).cited(cite.clone());
    }
    if let Refusal::NomineeUnfit { purpose } = refusal {
        return words.with("purpose", name_of(purpose));
    }
    if let Refusal::IsCandidate { person }
    | Refusal::NominatorCannotSecond { person }
    | Refusal::CandidateCounts { person } = refusal
    {
        return words.with("person", names.name(*person));
    }
    if let Refusal::OptionTwice { title } = refusal {
        return words.with("title", title.as_str());
    }
    if let Refusal::Barred { person, tie, cite } = refusal {
        return words
            .with("person", names.name(*person))
            .with("tie", name_of(tie))
            .cited(cite.clone());
    }
    if let Refusal::CandidateIsAgent { person, cite } = refusal {
        return words.with("person", names.name(*person)).cited(cite.clone());
    }
    if let Refusal::TieUndecided { tied } = refusal {
        return words.with("tied", *tied);
    }
    if let Refusal::Uncontested { candidates, seats, cite } = refusal {
        return words.with("candidates", *candidates).with("seats", *seats).cited(cite.clone());
    }
    if let Refusal::IsContested { candidates, seats } = refusal {
        return words.with("candidates", *candidates).with("seats", *seats);
    }
    if let Refusal::LotsIncomplete { named, tied } = refusal {
        return words.with("named", *named).with("tied", *tied);
    }
    if let Refusal::MarkedTwice { candidate } | Refusal::OnlyNamesMarked { candidate } = refusal {
        return words.with("candidate", who(candidate));
    }
    if let Refusal::MarksAboveBallots { candidate, marks, ballots } = refusal {
        return words
            .with("candidate", who(candidate))
            .with("marks", number(marks))
            .with("ballots", number(ballots));
    }
    if let Refusal::NameSumDiffers { candidate, sum, ballots } = refusal {
        return words
            .with("candidate", who(candidate))
            .with("sum", number(sum))
            .with("ballots", number(ballots));
    }
    if let Refusal::MarksBelowBallots { sum, ballots } | Refusal::SheetsDiffer { sum, ballots } =
        refusal
    {
        return words.with("sum", number(sum)).with("ballots", number(ballots));
    }
    if let Refusal::MarksAboveSeats { sum, ballots, seats, most } = refusal {
        return words
            .with("sum", number(sum))
            .with("ballots", number(ballots))
            .with("seats", *seats)
            .with("most", number(most));
    }
    if let Refusal::SheetAboveSeats { marks, seats } = refusal {
        return words.with("marks", *marks).with("seats", *seats);
    }
    if let Refusal::SheetMarksDiffer { candidate, listed, counted } = refusal {
        return words
            .with("candidate", who(candidate))
            .with("listed", number(listed))
            .with("counted", number(counted));
    }
    if let Refusal::RoundCountsDiffer { candidate, figure, first, second, figures } = refusal {
        let found = |number: &Option<i64>| number.map_or("—".into(), Arg::Number);
        return words
            .with("at", if candidate.is_some() { "name" } else { "papers" })
            .with("candidate", candidate.as_ref().map_or_else(String::new, who))
            .with("figure", name_of(figure))
            .with("first", found(first))
            .with("second", found(second))
            .with("figures", *figures);
    }
    words
}
