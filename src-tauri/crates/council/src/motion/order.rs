//! What is in order now: whether a kind of motion can be made, and by whom. Precedence, debate
//! and decision come from the rules' table; only what a kind is incidental to stands here.

use super::{KindName, Motion, amend, bring_again, polls, reconsider};
use crate::{
    ids::PersonId,
    meeting::Meeting,
    people::Capacity,
    refusal::Refusal,
    rules::{Debate, Decided, Ground, Interrupting, MotionClass, MotionRow},
};

/// Whether a kind of motion is in order now, and somebody is there who could make it.
pub(crate) fn can_move(meeting: &Meeting, kind: KindName) -> Result<(), Refusal> {
    in_order(meeting, kind)?;
    // Of a room that listens only the speaker may make a motion that interrupts nobody.
    if meeting.row(kind).is_some_and(waits_for_the_floor)
        && let Some(speech) = meeting.floor.running()
    {
        return check_mover(meeting, kind, speech.person).map_err(|refusal| {
            let first = meeting.members().find(|seat| seat.is_present());
            let first = first.map(|seat| check_mover(meeting, kind, seat.person));
            first.and_then(Result::err).unwrap_or(refusal)
        });
    }
    let mut first = None;
    for seat in meeting.members().filter(|seat| seat.is_present()) {
        match check_mover(meeting, kind, seat.person) {
            Ok(()) => return Ok(()),
            Err(refusal) => first.get_or_insert(refusal),
        };
    }
    Err(first.unwrap_or(Refusal::NobodyPresent))
}

/// Whether a motion interrupts nobody who speaks, whoever makes it.
fn waits_for_the_floor(row: &MotionRow) -> bool {
    match row.interrupts {
        Interrupting::No | Interrupting::BeforeNextSpeech => true,
        Interrupting::Yes | Interrupting::IfNotMover => false,
    }
}

/// Whether a kind of motion is in order now, whoever makes it.
pub(super) fn in_order(meeting: &Meeting, kind: KindName) -> Result<(), Refusal> {
    meeting.in_session()?;
    meeting.item_in_hand()?;
    let row = meeting.row(kind).ok_or(Refusal::KindSwitchedOff { kind })?;
    if polls::is_about_polls(kind) {
        polls::in_order(meeting, kind)?;
    } else {
        meeting.no_vote_open()?;
    }
    if let Some(waiting) = meeting.awaiting_second()
        && !can_cut_in(row)
    {
        return Err(Refusal::SecondAwaited { motion: waiting.id });
    }
    match row.class {
        MotionClass::Main => nothing_else(meeting),
        MotionClass::Privileged => privileged(meeting, kind, row),
        MotionClass::Subsidiary => subsidiary(meeting, kind, row),
        MotionClass::Incidental => incidental(meeting, kind, row),
        MotionClass::BringAgain if kind == KindName::Reconsider => reconsider::in_order(meeting),
        MotionClass::BringAgain => {
            nothing_else(meeting)?;
            bring_again::in_order(meeting, kind)
        }
    }
}

/// Whether a kind is settled at once and may be raised while a motion waits for a second.
fn can_cut_in(row: &MotionRow) -> bool {
    row.rank.is_none()
        && row.interrupts == Interrupting::Yes
        && matches!(row.decided, Decided::ChairRules | Decided::ChairAnswers)
}

fn nothing_else(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.immediately_pending() {
        Some(top) => Err(question_first(meeting, top)),
        None => Ok(()),
    }
}

fn question_first(meeting: &Meeting, motion: &Motion) -> Refusal {
    Refusal::QuestionFirst { motion: motion.id, cite: meeting.cite(Ground::OneQuestion) }
}

fn nothing_pending(meeting: &Meeting) -> Refusal {
    Refusal::NothingPending { cite: meeting.cite(Ground::MotionFirst) }
}

/// With nothing pending a privileged motion is in order too, and is then a main motion in all
/// but name (RONR 20:3, 21:3, 22:3).
fn privileged(meeting: &Meeting, kind: KindName, row: &MotionRow) -> Result<(), Refusal> {
    if meeting.immediately_pending().is_none() && meeting.awaiting_second().is_none() {
        return Ok(());
    }
    outranks(meeting, kind, row)
}

fn subsidiary(meeting: &Meeting, kind: KindName, row: &MotionRow) -> Result<(), Refusal> {
    let Some(top) = meeting.immediately_pending() else {
        return Err(nothing_pending(meeting));
    };
    let closed = meeting.limits.is_closed(top.id);
    if closed && kind != KindName::LayOnTable && meeting.binds(Ground::Undebatable) {
        return Err(Refusal::DebateClosed { cite: meeting.cite(Ground::Undebatable) });
    }
    if kind == KindName::Amend {
        return amend::can_amend(meeting, top, 1);
    }
    if kind == KindName::AmendSecondary {
        return amend::can_amend(meeting, top, 2);
    }
    // They cut off or shorten whatever can be debated or amended (RONR 15:5, 16:5).
    let applies = match kind == KindName::PreviousQuestion {
        true => Some(is_debatable(meeting, top) || is_amendable(meeting, top)),
        false => (kind == KindName::LimitExtendDebate).then(|| is_debatable(meeting, top)),
    };
    match applies {
        Some(true) => lower_or_equal(meeting, top, row),
        Some(false) => Err(Refusal::Undebatable { cite: meeting.cite(Ground::Undebatable) }),
        None => outranks(meeting, kind, row),
    }
}

/// Motions about debate apply to the immediately pending question even where that ranks higher,
/// but not upon one another.
fn lower_or_equal(meeting: &Meeting, top: &Motion, row: &MotionRow) -> Result<(), Refusal> {
    let about_debate = |m: &&Motion| {
        matches!(m.kind, KindName::PreviousQuestion | KindName::LimitExtendDebate)
            && meeting.rank(m.kind) >= row.rank
    };
    match meeting.pending().into_iter().find(about_debate) {
        Some(same) => Err(question_first(meeting, same)),
        None if meeting.rank(top.kind).is_none() || meeting.rank(top.kind) < row.rank => Ok(()),
        None if is_amendable(meeting, top) || is_debatable(meeting, top) => Ok(()),
        None => Err(question_first(meeting, top)),
    }
}

/// A ranked motion must outrank every ranked motion that is pending; an incidental question that
/// is pending yields to what is privileged only.
fn outranks(meeting: &Meeting, kind: KindName, row: &MotionRow) -> Result<(), Refusal> {
    let pending = meeting.pending();
    let blocks = |motion: &&Motion| match meeting.rank(motion.kind) {
        Some(rank) => Some(rank) >= row.rank,
        None => row.class != MotionClass::Privileged || motion.kind == kind,
    };
    // What waits for a second would stand below it once it is seconded.
    let waiting = meeting.awaiting_second();
    match waiting.iter().chain(pending.iter().rev()).find(|motion| blocks(motion)) {
        Some(motion) => Err(question_first(meeting, motion)),
        None => Ok(()),
    }
}

/// Incidental motions are in order when what they are incidental to is.
fn incidental(meeting: &Meeting, kind: KindName, row: &MotionRow) -> Result<(), Refusal> {
    let top = meeting.immediately_pending();
    if let Some(top) = top
        && meeting.rank(top.kind).is_none()
        && !yields_to(top, kind, row)
    {
        return Err(question_first(meeting, top));
    }
    super::incidental::applies(meeting, kind, top)
}

/// A pending incidental question yields only to what must be settled at once.
fn yields_to(top: &Motion, kind: KindName, row: &MotionRow) -> bool {
    top.kind != kind
        && (can_cut_in(row) || kind == KindName::Appeal)
        && top.kind != KindName::Appeal
        || top.kind == KindName::Appeal && can_cut_in(row)
}

/// Whether a pending question can be debated, as its row and what lies below it say.
pub(crate) fn is_debatable(meeting: &Meeting, motion: &Motion) -> bool {
    if meeting.limits.is_closed(motion.id) && meeting.binds(Ground::Undebatable) {
        return false;
    }
    let Some(row) = meeting.row(motion.kind) else { return true };
    let target = || motion.proposal.target().and_then(|id| meeting.motion(id));
    match row.debate {
        Debate::No => false,
        Debate::Yes | Debate::OpensMain => true,
        Debate::AsTarget => target().is_none_or(|target| may_debate(meeting, target)),
        Debate::UnlessUndebatable => {
            let pending = meeting.pending();
            let below = pending.iter().rev().skip_while(|other| other.id != motion.id).nth(1);
            below.is_none_or(|below| is_debatable(meeting, below))
        }
    }
}

/// Whether a question, pending or not, is of a kind that is debated, as far down as that depends
/// on what it applies to.
fn may_debate(meeting: &Meeting, motion: &Motion) -> bool {
    let Some(row) = meeting.row(motion.kind) else { return true };
    match row.debate {
        Debate::No => false,
        Debate::Yes | Debate::OpensMain | Debate::UnlessUndebatable => true,
        Debate::AsTarget => {
            let target = motion.proposal.target().and_then(|id| meeting.motion(id));
            target.is_none_or(|target| may_debate(meeting, target))
        }
    }
}

/// Whether the row of a pending question lets it be amended.
pub(super) fn is_amendable(meeting: &Meeting, motion: &Motion) -> bool {
    meeting.row(motion.kind).is_some_and(|row| row.amend)
}

/// Whether somebody may make a motion of this kind now: a member in the room, who presides over
/// no debate that they enter, and interrupts nobody without need.
pub(crate) fn check_mover(
    meeting: &Meeting,
    kind: KindName,
    mover: PersonId,
) -> Result<(), Refusal> {
    may_vote(meeting, mover)?;
    meeting.chair_may_take_part(mover)?;
    let Some(row) = meeting.row(kind) else {
        return Err(Refusal::KindSwitchedOff { kind });
    };
    let Some(speech) = meeting.floor.running() else { return Ok(()) };
    let may = speech.person == mover
        || match row.interrupts {
            Interrupting::Yes => true,
            Interrupting::No | Interrupting::BeforeNextSpeech => false,
            Interrupting::IfNotMover => {
                meeting.immediately_pending().is_some_and(|top| top.mover != mover)
            }
        };
    if may {
        Ok(())
    } else {
        let cite = meeting.cite(Ground::Uninterrupted);
        Err(Refusal::Interrupts { person: speech.person, cite })
    }
}

/// Only a member in the room moves, seconds and votes.
pub(super) fn may_vote(meeting: &Meeting, person: PersonId) -> Result<(), Refusal> {
    match meeting.in_room(person)?.capacity {
        Capacity::Member => Ok(()),
        Capacity::Consultative | Capacity::Observer => {
            Err(Refusal::MembersOnly { person, cite: meeting.cite(Ground::RightToVote) })
        }
    }
}
