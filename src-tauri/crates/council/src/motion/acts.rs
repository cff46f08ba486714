//! Making, seconding, ruling on and withdrawing motions, and adopting them without a vote.

use super::order::{check_mover, in_order, may_vote};
use super::{
    Disposal, KindName, Motion, Proposal, Status, adjourn, amend, appeal, bring_again,
    debate_limits, division, outcome, polls, put_off, reconsider, suspend, take_up_unnoticed,
    withdraw,
};
use crate::{
    event::Fact,
    ids::{MotionId, PersonId},
    meeting::Meeting,
    refusal::Refusal,
    rules::{Decided, Ground, MotionRow, Seconding},
    vote,
};

/// The acts of this area.
pub(crate) enum Change<'a> {
    Move { motion: MotionId, mover: PersonId, proposal: &'a Proposal },
    Second { motion: MotionId, person: PersonId },
    LetFall(MotionId),
    Withdraw(MotionId),
    Rule { motion: MotionId, granted: bool, words: &'a str },
    Consent(MotionId),
    TakeUp(MotionId),
    NextParagraph,
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    meeting.in_session()?;
    let mut facts = match change {
        Change::Move { motion, mover, proposal } => {
            let facts = make(meeting, motion, mover, proposal)?;
            if meeting.is_known(motion) {
                return Err(Refusal::AlreadyThere);
            }
            facts
        }
        Change::Second { motion, person } => second(meeting, motion, person)?,
        Change::LetFall(motion) => {
            awaiting(meeting, motion)?;
            vec![Fact::MotionDisposed { motion, disposal: Disposal::NotSeconded }]
        }
        Change::Withdraw(motion) => withdraw(meeting, motion)?,
        Change::Rule { motion, granted, words } => rule(meeting, motion, granted, words)?,
        Change::Consent(motion) => consent(meeting, motion)?,
        Change::TakeUp(motion) => {
            can_take_up(meeting)?;
            bring_again::take_up(meeting, motion)?
        }
        Change::NextParagraph => division::next_paragraph(meeting)?,
    };
    facts.extend(super::sequel(meeting, &facts));
    Ok(facts)
}

/// A motion is made, under an identity that no motion has.
pub(crate) fn make(
    meeting: &Meeting,
    motion: MotionId,
    mover: PersonId,
    proposal: &Proposal,
) -> Result<Vec<Fact>, Refusal> {
    let item = meeting.item_in_hand()?.id;
    let kind = amend::kind_of(meeting, proposal);
    in_order(meeting, kind)?;
    check(meeting, mover, proposal)?;
    check_mover(meeting, kind, mover)?;
    if meeting.motion(motion).is_some() {
        return Err(Refusal::AlreadyThere);
    }
    let needs_second =
        meeting.row(kind).is_some_and(|row| needs_second(meeting, row, mover, proposal));
    let speaks = meeting.floor.speaking.as_ref().filter(|s| s.timer.running_since.is_some());
    let interrupts = speaks.is_some_and(|speech| speech.person != mover);
    let mut facts = match kind == KindName::DivisionAssembly {
        true => division::retake(meeting)?,
        false => interrupts.then_some(Fact::SpeechPaused).into_iter().collect(),
    };
    facts.push(Fact::Moved { motion, item, mover, proposal: proposal.clone(), needs_second });
    if kind == KindName::DivisionAssembly {
        facts.push(Fact::MotionDisposed { motion, disposal: Disposal::Granted });
    }
    Ok(facts)
}

fn needs_second(meeting: &Meeting, row: &MotionRow, mover: PersonId, proposal: &Proposal) -> bool {
    let required = meeting.rules.as_ref().is_some_and(|rules| rules.motions.second_required);
    required
        && match row.second {
            Seconding::No => false,
            Seconding::Yes => true,
            Seconding::IfByRequester => !asked_for_another(meeting, mover, proposal),
        }
}

/// Whether somebody asks on behalf of another, which seconds the request already (RONR 33:16).
fn asked_for_another(meeting: &Meeting, mover: PersonId, proposal: &Proposal) -> bool {
    let concerns = if let Proposal::ExcusedFromDuty { person, .. } = proposal {
        Some(*person)
    } else if let Proposal::WithdrawModify { target, .. } = proposal {
        meeting.motion(*target).map(|target| target.mover)
    } else {
        None
    };
    concerns.is_some_and(|person| person != mover)
}

/// Whether the content of a proposal is sound.
fn check(meeting: &Meeting, mover: PersonId, proposal: &Proposal) -> Result<(), Refusal> {
    match proposal {
        Proposal::Main { text, matter } => {
            vote::unlike_those_out(meeting, text)?;
            check_main(meeting, text, matter.as_deref())
        }
        Proposal::MainIncidental { text }
        | Proposal::QuestionOfPrivilege { text }
        | Proposal::PointOfOrder { text }
        | Proposal::NominationsMethod { text }
        | Proposal::ParliamentaryInquiry { text }
        | Proposal::RequestInformation { text }
        | Proposal::ReadPapers { text }
        | Proposal::ExcludePublic { text } => worded(text),
        Proposal::Amend { target, change, to } => {
            amend::check(meeting, *target, change, to.as_deref())
        }
        Proposal::Commit { to, .. } => worded(to),
        Proposal::PostponeDefinitely { until, .. } | Proposal::FixTimeToAdjourn { until } => {
            put_off::check_until(until)
        }
        Proposal::LimitExtendDebate { seconds, speeches } => {
            debate_limits::check(*seconds, *speeches)
        }
        Proposal::Recess { minutes } => adjourn::check_minutes(*minutes),
        Proposal::Appeal { ruling } => appeal::check(meeting, *ruling),
        Proposal::SuspendRules { text, grounds } => suspend::check(meeting, text, grounds),
        Proposal::DivisionQuestion { parts } => division::check_parts(meeting, parts),
        Proposal::ConsiderSeriatim { paragraphs } => division::check_paragraphs(*paragraphs),
        Proposal::ExcusedFromDuty { person, text } => {
            meeting.in_room(*person)?;
            worded(text)
        }
        Proposal::WithdrawModify { target, text } => {
            withdraw::check(meeting, *target, text.as_deref())
        }
        Proposal::TakeFromTable { target } => bring_again::check_tabled(meeting, *target),
        Proposal::DischargeCommittee { target, .. } => {
            bring_again::check_referred(meeting, *target)
        }
        Proposal::RescindAmendAdopted { target, text, to, .. } => {
            bring_again::check_adopted(meeting, *target, text, to.as_deref())
        }
        Proposal::Reconsider { target, text, prevailing } => {
            reconsider::check(meeting, mover, *target, text, *prevailing)
        }
        Proposal::TakeUpUnnoticed { item } => take_up_unnoticed::check(meeting, *item),
        Proposal::VotingMethod { .. }
        | Proposal::PostponeIndefinitely
        | Proposal::PreviousQuestion { .. }
        | Proposal::LayOnTable
        | Proposal::OrdersOfTheDay
        | Proposal::Adjourn
        | Proposal::ObjectConsideration
        | Proposal::DivisionAssembly
        | Proposal::PollsClose
        | Proposal::PollsReopen
        | Proposal::NominationsClose
        | Proposal::NominationsReopen => Ok(()),
    }
}

/// A main motion has words, and a matter only where the rules know it.
pub(crate) fn check_main(
    meeting: &Meeting,
    text: &str,
    matter: Option<&str>,
) -> Result<(), Refusal> {
    worded(text)?;
    known_matter(meeting, matter)
}

/// A motion needs words; the rest is for the chair to ask.
pub(super) fn worded(text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::TextMissing) } else { Ok(()) }
}

fn known_matter(meeting: &Meeting, matter: Option<&str>) -> Result<(), Refusal> {
    let Some(matter) = matter else { return Ok(()) };
    let known =
        meeting.rules.as_ref().is_some_and(|rules| rules.votes.matters.contains_key(matter));
    if known { Ok(()) } else { Err(Refusal::MatterUnknown { matter: matter.to_owned() }) }
}

fn awaiting(meeting: &Meeting, motion: MotionId) -> Result<&Motion, Refusal> {
    let known = meeting.known_motion(motion)?;
    match known.status {
        Status::AwaitingSecond => Ok(known),
        Status::Pending | Status::Queued | Status::Disposed(_) => Err(Refusal::NoSecondNeeded),
    }
}

/// Whether somebody in the room could second the motion that waits for it.
pub(crate) fn can_second(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    let motion = meeting.awaiting_second().ok_or(Refusal::NoSecondNeeded)?;
    let mut first = None;
    for seat in meeting.members().filter(|seat| seat.is_present()) {
        match check_seconder(meeting, motion, seat.person) {
            Ok(()) => return Ok(()),
            Err(refusal) => first.get_or_insert(refusal),
        };
    }
    Err(first.unwrap_or(Refusal::NobodyPresent))
}

fn check_seconder(meeting: &Meeting, motion: &Motion, person: PersonId) -> Result<(), Refusal> {
    may_vote(meeting, person)?;
    meeting.chair_may_take_part(person)?;
    if motion.mover == person { Err(Refusal::MoverCannotSecond { person }) } else { Ok(()) }
}

fn second(meeting: &Meeting, motion: MotionId, person: PersonId) -> Result<Vec<Fact>, Refusal> {
    let known = awaiting(meeting, motion)?;
    check_seconder(meeting, known, person)?;
    Ok(vec![Fact::Seconded { motion, person }])
}

/// Whether a motion can be taken back by its mover alone.
pub(crate) fn can_withdraw(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    let motion = meeting
        .awaiting_second()
        .or_else(|| meeting.immediately_pending())
        .ok_or_else(|| Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) })?;
    withdraw::by_mover(meeting, motion)
}

/// What stands on a motion falls with it.
fn withdraw(meeting: &Meeting, motion: MotionId) -> Result<Vec<Fact>, Refusal> {
    withdraw::by_mover(meeting, meeting.known_motion(motion)?)?;
    let mut facts = above(meeting, motion, Disposal::Dropped);
    facts.push(Fact::MotionDisposed { motion, disposal: Disposal::Withdrawn });
    Ok(facts)
}

/// Disposes of everything that stands on a pending motion, the latest first.
pub(super) fn above(meeting: &Meeting, motion: MotionId, disposal: Disposal) -> Vec<Fact> {
    meeting
        .pending()
        .into_iter()
        .rev()
        .take_while(|other| other.id != motion)
        .map(|other| Fact::MotionDisposed { motion: other.id, disposal })
        .collect()
}

/// The motion that waits for the chair's word: a ruling, an answer, or one member's demand.
pub(crate) fn can_rule(meeting: &Meeting) -> Result<&Motion, Refusal> {
    meeting.in_session()?;
    let top = meeting
        .immediately_pending()
        .ok_or_else(|| Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) })?;
    match meeting.row(top.kind).map(|row| row.decided) {
        Some(Decided::ChairRules | Decided::ChairAnswers | Decided::OneMember) => {
            let open = meeting.open_vote().is_some_and(|vote| vote.motion == top.id);
            if open { Err(Refusal::VoteIsOpen) } else { Ok(top) }
        }
        Some(_) | None => Err(Refusal::BodyDecides { cite: meeting.cite(Ground::RightToVote) }),
    }
}

fn rule(
    meeting: &Meeting,
    motion: MotionId,
    granted: bool,
    words: &str,
) -> Result<Vec<Fact>, Refusal> {
    let top = can_rule(meeting)?;
    if top.id != motion {
        return Err(Refusal::NotImmediatelyPending);
    }
    let answers = meeting.row(top.kind).is_some_and(|row| row.decided == Decided::ChairAnswers);
    if answers && words.trim().is_empty() {
        return Err(Refusal::TextMissing);
    }
    Ok(vec![Fact::MotionRuled { motion, granted, words: words.trim().to_owned() }])
}

/// Whether the immediately pending question can be adopted because nobody objects. That is no
/// vote: it asks for a quorum, and for nobody who still wants to speak.
pub(crate) fn can_consent(meeting: &Meeting) -> Result<&Motion, Refusal> {
    meeting.in_session()?;
    let top = vote::check(meeting)?;
    match polls::vote_below(meeting, top) {
        true => Ok(top),
        false => {
            meeting.no_vote_open()?;
            Ok(top)
        }
    }
}

fn consent(meeting: &Meeting, motion: MotionId) -> Result<Vec<Fact>, Refusal> {
    let top = can_consent(meeting)?;
    if top.id != motion {
        return Err(Refusal::NotImmediatelyPending);
    }
    let mut facts = crate::floor::finish(meeting);
    facts.push(Fact::ConsentGiven { motion });
    facts.extend(outcome::adopted(meeting, top));
    Ok(facts)
}

/// Whether a question can be taken up that was put off or has come back from a committee.
pub(crate) fn can_take_up(meeting: &Meeting) -> Result<(), Refusal> {
    meeting.in_session()?;
    meeting.item_in_hand()?;
    meeting.no_vote_open()?;
    meeting.nothing_pending()?;
    let put_off = |motion: &Motion| bring_again::was_put_off(motion);
    if meeting.off_floor().any(put_off) { Ok(()) } else { Err(Refusal::NothingPutOff) }
}
