//! Putting a question to the vote, counting, and what follows; without a quorum, before the floor
//! is empty, or ahead of its gates nothing is put.

use super::{
    Addressees, Answer, Choice, DeliveryWay, FormEntry, Method, PlaceCount, Ruling, Tally, Terms,
    Vote, VoteStatus, annul, check_chair, counting, judge, objection, places, tally, written,
};
use crate::{
    ballot::{Entry, Pass},
    event::Fact,
    ids::{MotionId, PersonId, VoteId},
    meeting::Meeting,
    motion::{self, Motion},
    quorum::count,
    refusal::Refusal,
    rules::{Ground, RuleSet, Threshold},
    time::Stamp,
};

/// The acts of this area.
pub(crate) enum Change<'a> {
    Open { vote: VoteId, motion: MotionId, method: Option<Method>, until: Option<&'a str> },
    Issue { vote: VoteId, to: &'a Addressees, how: DeliveryWay, on: Option<&'a str> },
    Return { vote: VoteId, form: &'a FormEntry },
    TakeBack { vote: VoteId, person: PersonId },
    Call { vote: VoteId, answers: &'a [Answer], silent: &'a [PersonId], rest: Option<Choice> },
    Place { vote: VoteId, count: &'a PlaceCount },
    Object { vote: VoteId, motion: MotionId, person: Option<PersonId> },
    Enter { vote: VoteId, pass: Pass, entry: &'a Entry },
    Announce { vote: VoteId, chair: Option<Choice> },
    Abandon(VoteId),
    Close { vote: VoteId, tally: &'a Tally, chair: Option<Choice> },
    Waive { reason: &'a str },
    Settle { vote: VoteId, ruling: Ruling, reason: &'a str },
    Annul { vote: VoteId, reason: &'a str },
    PutAgain(MotionId),
}

pub(crate) fn decide(
    meeting: &Meeting,
    change: Change<'_>,
    at: Stamp,
) -> Result<Vec<Fact>, Refusal> {
    match change {
        Change::Open { vote, motion, method, until } if in_writing(meeting, method) => {
            written::open(meeting, vote, motion, until, at)
        }
        Change::Open { vote, motion, method, until: None } => open(meeting, vote, motion, method),
        Change::Open { method, .. } => {
            Err(Refusal::OtherMethod { method: method.unwrap_or(Method::ShowOfHands) })
        }
        Change::Issue { vote, to, how, on } => written::issue(meeting, vote, to, how, on, at),
        Change::Return { vote, form } => written::return_form(meeting, vote, form, at),
        Change::TakeBack { vote, person } => written::take_back(meeting, vote, person),
        Change::Call { vote, answers, silent, rest } => {
            counting::call(meeting, vote, answers, silent, rest)
        }
        Change::Place { vote, count } => places::enter(meeting, vote, count),
        Change::Object { vote, motion, person } => objection::object(meeting, vote, motion, person),
        Change::Enter { vote, pass, entry } => counting::enter(meeting, vote, pass, entry),
        Change::Announce { vote, chair: None } if meeting.is_written(vote) => {
            written::announce(meeting, vote, at)
        }
        Change::Announce { vote, chair } => counting::announce(meeting, vote, chair),
        Change::Abandon(vote) if meeting.is_written(vote) => written::abandon(meeting, vote),
        Change::Abandon(vote) => {
            meeting.in_session()?;
            running(meeting, vote)?;
            Ok(vec![Fact::VoteAbandoned { vote }])
        }
        Change::Close { vote, tally, chair } => close(meeting, vote, tally, chair),
        Change::Waive { reason } => {
            can_waive(meeting)?;
            if reason.trim().is_empty() {
                return Err(Refusal::ReasonMissing);
            }
            Ok(vec![Fact::QuorumWaived { reason: reason.trim().to_owned() }])
        }
        Change::Settle { vote, ruling, reason } => settle(meeting, vote, ruling, reason),
        Change::Annul { vote, reason } => annul::annul(meeting, vote, reason),
        Change::PutAgain(motion) => annul::put_again(meeting, motion),
    }
}

/// Whether the immediately pending question can be decided now, by a vote or by consent.
pub(crate) fn check(meeting: &Meeting) -> Result<&Motion, Refusal> {
    let top = can_be_put(meeting)?;
    has_quorum(meeting, top)?;
    if top.kind.is_main() {
        meeting.may_decide(top.item)?;
        meeting.gates_open(top)?;
    }
    full_debate(meeting, top)?;
    Ok(top)
}

/// Whether the immediately pending question can be voted on at all, whoever votes.
pub(super) fn can_be_put(meeting: &Meeting) -> Result<&Motion, Refusal> {
    meeting.in_session()?;
    if meeting.open_vote().is_some() && !meeting.polls_question_pending() {
        return Err(Refusal::VoteIsOpen);
    }
    meeting.no_straw_poll_open()?;
    if meeting.open_round().is_some() {
        return Err(Refusal::VoteIsOpen);
    }
    if let Some(waiting) = meeting.awaiting_second() {
        return Err(Refusal::SecondAwaited { motion: waiting.id });
    }
    let top = meeting
        .immediately_pending()
        .ok_or_else(|| Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) })?;
    meeting.takes_votes()?;
    if meeting.threshold_of(top).is_none() {
        return Err(Refusal::ChairDecides { cite: meeting.cite(Ground::OneQuestion) });
    }
    if let Some(seriatim) = top.seriatim.filter(|s| s.paragraph <= s.of) {
        return Err(Refusal::ParagraphsLeft { paragraph: seriatim.paragraph, of: seriatim.of });
    }
    Ok(top)
}

/// Whether a vote that is being opened is taken in writing: as said now, or as the body has said
/// for the motions of the item. What is moved about a motion is never put in writing.
fn in_writing(meeting: &Meeting, method: Option<Method>) -> bool {
    match method.or_else(|| ordered(meeting)) {
        Some(Method::Written) => true,
        None | Some(Method::ShowOfHands | Method::Standing | Method::RollCall | Method::Ballot) => {
            false
        }
    }
}

/// How the body has said that the question is voted on.
fn ordered(meeting: &Meeting) -> Option<Method> {
    let main = meeting.immediately_pending().is_some_and(|top| top.kind.is_main());
    // Whether polls are closed is not itself asked on paper while the papers come in.
    let ordered = meeting.method.filter(|_| meeting.open_vote().is_none());
    ordered.filter(|method| main || *method != Method::Written)
}

/// Whether a vote can be opened that is taken in the room.
pub(crate) fn can_open(meeting: &Meeting) -> Result<(), Refusal> {
    check(meeting)?;
    match ordered(meeting) {
        Some(method @ Method::Written) => Err(Refusal::MethodOrdered { method }),
        None | Some(Method::ShowOfHands | Method::Standing | Method::RollCall | Method::Ballot) => {
            Ok(())
        }
    }
}

/// Without a quorum only what the rules name can be decided (RONR 40:7).
fn has_quorum(meeting: &Meeting, top: &Motion) -> Result<(), Refusal> {
    let quorum = meeting.quorum();
    let without = |rules: &RuleSet| rules.quorum.without.contains(&top.kind);
    let enough = quorum.met
        || meeting.quorum_waived
        || meeting.rules.as_ref().is_some_and(without) && quorum.present > 0;
    if enough && meeting.sitting().is_some() {
        return Ok(());
    }
    Err(Refusal::NoQuorum { present: quorum.present, needed: quorum.needed, cite: quorum.cite })
}

/// Where the rules ask for full debate, nobody may still be waiting to speak on a question that
/// can be debated.
pub(super) fn full_debate(meeting: &Meeting, top: &Motion) -> Result<(), Refusal> {
    let asked = meeting.rules.as_ref().is_some_and(|rules| rules.floor.full_debate);
    if !asked || !meeting.binds(Ground::FullDebate) || !motion::is_debatable(meeting, top) {
        return Ok(());
    }
    match meeting.next_request() {
        Some(request) => Err(Refusal::SomebodyWaits {
            person: request.person,
            cite: meeting.cite(Ground::FullDebate),
        }),
        None => Ok(()),
    }
}

/// A quorum is waived where the rules have a waiver, and where there is none.
pub(crate) fn can_waive(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    let waiver = meeting.rules.as_ref().and_then(|rules| rules.quorum.waiver.as_ref());
    if waiver.is_none() {
        return Err(Refusal::NoWaiver { cite: meeting.cite(Ground::Quorum) });
    }
    if meeting.quorum().met || meeting.quorum_waived {
        return Err(Refusal::QuorumThere);
    }
    Ok(())
}

pub(super) fn open(
    meeting: &Meeting,
    vote: VoteId,
    motion: MotionId,
    method: Option<Method>,
) -> Result<Vec<Fact>, Refusal> {
    let top = check(meeting)?;
    if top.id != motion {
        return Err(Refusal::NotImmediatelyPending);
    }
    if meeting.vote(vote).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    let (Some(sitting), Some(rules), Some(threshold)) =
        (meeting.sitting(), meeting.rules.as_ref(), meeting.threshold_of(top))
    else {
        return Err(Refusal::NotInSession);
    };
    let method = method_for(meeting, method, &threshold)?;
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::VoteOpened {
        vote,
        motion,
        sitting: sitting.id,
        electorate: meeting.voters(),
        terms: Terms {
            quorum: meeting.quorum(),
            threshold,
            ask_abstain: rules.votes.ask_abstain,
            seats: meeting.seats(),
            recused: meeting.recused_from_base(),
            entitled_area: meeting.area_of_base(),
            present_area: meeting.present_area(),
            chair: rules.votes.chair,
            method,
            entitled: None,
            second_count: method == Some(Method::Ballot) && rules.votes.ballot.second_count,
            blank: rules.votes.ballot.blank,
            written: None,
        },
    });
    Ok(facts)
}

/// How a vote is taken: as the body has said, else as the chair chooses. Secret paper has no name
/// on it, and so no area.
fn method_for(
    meeting: &Meeting,
    chosen: Option<Method>,
    threshold: &Threshold,
) -> Result<Option<Method>, Refusal> {
    let method = match (ordered(meeting), chosen) {
        (Some(ordered), Some(chosen)) if ordered != chosen => {
            return Err(Refusal::MethodOrdered { method: ordered });
        }
        (ordered, chosen) => ordered.or(chosen),
    };
    if method == Some(Method::Ballot) && threshold.by_area {
        return Err(Refusal::AreaNeedsNames { cite: Some(threshold.cite.clone()) });
    }
    Ok(method)
}

pub(super) fn running(meeting: &Meeting, vote: VoteId) -> Result<&Vote, Refusal> {
    let known = meeting.vote(vote).ok_or(Refusal::Unknown)?;
    match known.status {
        VoteStatus::Open => Ok(known),
        VoteStatus::Abandoned | VoteStatus::Voided | VoteStatus::Decided => {
            Err(Refusal::VoteIsOver)
        }
    }
}

fn close(
    meeting: &Meeting,
    vote: VoteId,
    tally: &Tally,
    chair: Option<Choice>,
) -> Result<Vec<Fact>, Refusal> {
    let known = taken_now(meeting, vote)?;
    counted_by_hands(known)?;
    if tally.uncounted.is_some() {
        let threshold = &known.terms.threshold;
        let rules = meeting.rules.as_ref();
        if let Some(cite) = rules.and_then(|rules| rules.votes.all_counted.clone()) {
            return Err(Refusal::AllSidesCounted { cite });
        }
        if threshold.by_area {
            return Err(Refusal::AreaNeedsNames { cite: Some(threshold.cite.clone()) });
        }
    }
    let whole = tally::with_the_rest(tally, count(known.electorate.len()))?;
    conclude(meeting, known, &whole, chair)
}

/// Hands that are counted once, in one place.
fn counted_by_hands(vote: &Vote) -> Result<(), Refusal> {
    by_hands(vote)?;
    match vote.places.len() {
        0 => Ok(()),
        places => Err(Refusal::CountedByPlace { places: count(places) }),
    }
}

/// Whether hands are counted, or people who stand.
pub(super) fn by_hands(vote: &Vote) -> Result<(), Refusal> {
    match vote.terms.method {
        None | Some(Method::ShowOfHands | Method::Standing) => Ok(()),
        Some(method @ (Method::RollCall | Method::Ballot | Method::Written)) => {
            Err(Refusal::OtherMethod { method })
        }
    }
}

/// Whether hands are being counted that could be announced.
pub(crate) fn can_close(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    let open = meeting.open_vote().ok_or(Refusal::VoteIsOver)?;
    counted_by_hands(open)
}

/// The vote, where it is the one that is being taken now.
pub(super) fn taken_now(meeting: &Meeting, vote: VoteId) -> Result<&Vote, Refusal> {
    meeting.in_session()?;
    let known = running(meeting, vote)?;
    if meeting.open_vote().is_none_or(|open| open.id != vote) {
        return Err(Refusal::VoteIsOpen);
    }
    Ok(known)
}

/// The count is judged and the result announced, with what follows for the motion.
pub(super) fn conclude(
    meeting: &Meeting,
    known: &Vote,
    tally: &Tally,
    chair: Option<Choice>,
) -> Result<Vec<Fact>, Refusal> {
    let (vote, present) = (known.id, count(known.electorate.len()));
    tally::check(tally, present)?;
    if let Some(choice) = chair
        && check_chair(&known.terms, present, tally, choice).is_err()
    {
        return Err(Refusal::ChairVoteNotDue { cite: meeting.cite(Ground::ChairVote) });
    }
    let verdict = judge(&known.terms, present, tally, chair);
    let carried = verdict.carried;
    let at_close = Some(meeting.quorum());
    let mut facts = vec![
        Fact::VoteCounted { vote, tally: tally.clone(), at_close },
        Fact::VoteDecided { vote, verdict },
    ];
    if let Some(motion) = meeting.motion(known.motion) {
        facts.extend(motion::outcome(meeting, motion, carried));
    }
    facts.extend(motion::sequel(meeting, &facts));
    Ok(facts)
}

/// A void vote leaves the question undecided. An amendment that was adopted by it goes out of
/// the text again, where the text has not changed since; where a later vote adopted the text,
/// that vote is for the chair to look at.
fn settle(
    meeting: &Meeting,
    vote: VoteId,
    ruling: Ruling,
    reason: &str,
) -> Result<Vec<Fact>, Refusal> {
    meeting.not_signed()?;
    let known = meeting.vote(vote).ok_or(Refusal::Unknown)?;
    if !known.is_in_doubt() {
        return Err(Refusal::VoteNotInDoubt);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    let (reason, recount) = (reason.trim().to_owned(), known.recount());
    let mut facts = vec![Fact::VoteSettled { vote, ruling, reason, recount }];
    if ruling == Ruling::Void
        && let Some(motion) = meeting.motion(known.motion)
    {
        facts.extend(annul::undecided(meeting, motion));
    }
    Ok(facts)
}

impl Meeting {
    /// Whether a vote is taken in writing.
    fn is_written(&self, vote: VoteId) -> bool {
        self.vote(vote).is_some_and(|vote| vote.written.is_some())
    }
}

/// As [`tally::check`], for a head count in another width.
pub(crate) fn check_tally(tally: &Tally, present: usize) -> Result<(), Refusal> {
    tally::check(tally, count(present))
}
