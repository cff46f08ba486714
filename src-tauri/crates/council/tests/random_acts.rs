//! A hundred thousand random acts: whatever is done in whatever order, the record tells the
//! state, nothing panics, counts agree, and undo leads back.

#![allow(clippy::unwrap_used)]

mod table;

use std::collections::{BTreeMap, BTreeSet};

use council::act::Deed;
use council::agenda::ItemStatus;
use council::motion::Status;
use council::people::Names;
use council::quorum::Quorum;
use council::sitting::{Held, Phase};
use council::view::{self, offers::Step};
use council::vote::{Terms, VoteStatus, judge};
use council::{Meeting, Refusal, decide, replay};
use table::Table;
use table::chance::{Chance, Dice, some_rules};

/// Acts in all, and in one meeting at most.
const ACTS: usize = 100_000;
const ACTS_OF_ONE: usize = 500;
/// Acts that are tried on a meeting when everything is signed.
const ACTS_AFTER_ALL: usize = 10;

/// What a walk met with.
#[derive(Default)]
struct Met {
    acts: usize,
    taken: usize,
    undone: usize,
    refusals: BTreeMap<String, usize>,
    facts: BTreeMap<&'static str, usize>,
}

impl Met {
    fn add(mut self, other: Self) -> Self {
        self.acts += other.acts;
        self.taken += other.taken;
        self.undone += other.undone;
        for (code, times) in other.refusals {
            *self.refusals.entry(code).or_default() += times;
        }
        for (kind, times) in other.facts {
            *self.facts.entry(kind).or_default() += times;
        }
        self
    }
}

#[test]
fn a_hundred_thousand_random_acts() {
    let threads = 4;
    let met = std::thread::scope(|scope| {
        let walks: Vec<_> = (0..threads)
            .map(|nth| {
                scope.spawn(move || {
                    let mut met = Met::default();
                    let mut seeds = (nth..).step_by(usize::try_from(threads).unwrap());
                    while met.acts < ACTS.div_ceil(usize::try_from(threads).unwrap()) {
                        met = met.add(walk(seeds.next().unwrap()));
                    }
                    met
                })
            })
            .collect();
        walks.into_iter().map(|walk| walk.join().unwrap()).fold(Met::default(), Met::add)
    });
    assert!(met.acts >= ACTS, "{} acts", met.acts);
    assert!(met.taken >= met.acts / 4, "{} of {} acts taken", met.taken, met.acts);
    assert!(met.undone >= 1000, "{} acts undone", met.undone);
    // The walk must have been everywhere, or it shows nothing: every fact besides the call.
    assert!(met.refusals.len() >= 60, "{:?}", met.refusals);
    assert_eq!(met.facts.len(), 39, "{:?}", met.facts);
}

/// Goes through one random meeting.
fn walk(seed: u64) -> Met {
    let mut dice = Dice(seed);
    let held = if dice.chance(25) { Held::OnPaper } else { Held::Live };
    let seats = dice.chance(30).then_some(9);
    let mut table = Table::called(some_rules(&mut dice), held, seats);
    if held == Held::OnPaper {
        table.typed_ms = Some(table.utc_ms - 86_400_000);
    }
    let mut met = Met::default();
    let mut fresh = 0;
    let mut after_all = 0;
    for nth in 0..ACTS_OF_ONE {
        if table.meeting.phase == Phase::Signed {
            after_all += 1;
        }
        step(&mut table, &mut dice, &mut fresh, &mut met)
            .unwrap_or_else(|fault| panic!("seed {seed}, act {nth}: {fault}"));
        let over = after_all == ACTS_AFTER_ALL;
        if nth % 20 == 0 || nth + 1 == ACTS_OF_ONE || over {
            look(&table.meeting).unwrap_or_else(|fault| panic!("seed {seed}, act {nth}: {fault}"));
        }
        if over {
            break;
        }
    }
    met
}

/// Takes one act and looks at what came of it.
fn step(table: &mut Table, dice: &mut Dice, fresh: &mut u128, met: &mut Met) -> Result<(), String> {
    clocks(table, dice);
    let deed = Chance { meeting: &table.meeting, dice, fresh }.deed();
    let mut act = table.act(deed);
    // Now and then a typed time is an earlier one, or none.
    if table.typed_ms.is_some() && dice.chance(4) {
        act.at.typed_ms = act.at.typed_ms.filter(|_| dice.chance(70)).map(|typed| typed - HOUR);
    }
    met.acts += 1;
    let events = match decide(&table.meeting, &act) {
        Ok(events) => events,
        Err(refusal) => {
            *met.refusals.entry(refusal.code()).or_default() += 1;
            return Ok(());
        }
    };
    met.taken += 1;
    for (event, place) in events.iter().zip(0u16..) {
        *met.facts.entry(view::entries::kind(&event.fact)).or_default() += 1;
        if (event.act, event.place, event.at, event.by) != (act.id, place, act.at, act.by) {
            return Err(format!("{act:?} gave {event:?}"));
        }
    }
    let before = dice.chance(20).then(|| table.meeting.clone());
    let length = table.meeting.log.len();
    table.put(&events);
    let added = table.meeting.log.get(length..);
    if events.is_empty() || added != Some(events.as_slice()) {
        return Err(format!("{act:?} gave {events:?}, the log got {added:?}"));
    }
    consistent(&table.meeting).map_err(|fault| format!("after {act:?}: {fault}"))?;
    if let Some(before) = before
        && table.meeting.undoable() == Some(act.id)
    {
        met.undone += 1;
        let kept = table.meeting.clone();
        let undo = table.act(Deed::Undo { act: act.id });
        let events = decide(&table.meeting, &undo).map_err(|r| format!("{undo:?}: {r:?}"))?;
        table.put(&events);
        same_but_for_the_log(&table.meeting, &before)
            .map_err(|fault| format!("undo of {act:?}: {fault}"))?;
        if dice.chance(50) {
            table.meeting = kept;
        }
    }
    Ok(())
}

/// Time goes on; the wall clock is set forth and back now and then. Typed times are whole minutes.
fn clocks(table: &mut Table, dice: &mut Dice) {
    table.pass(u64::try_from(dice.below(30)).unwrap() * 1000);
    if dice.chance(1) {
        table.utc_ms += if dice.chance(50) { HOUR } else { -HOUR };
    }
    if let Some(typed) = &mut table.typed_ms {
        *typed += i64::try_from(dice.below(3)).unwrap() * 60_000;
        *typed -= *typed % 60_000;
    }
}

const HOUR: i64 = 3_600_000;

fn same_but_for_the_log(one: &Meeting, other: &Meeting) -> Result<(), String> {
    let stripped = |meeting: &Meeting| Meeting { log: Vec::new(), ..meeting.clone() };
    same(&stripped(one), &stripped(other))
}

/// Where two states part, in their lines.
fn same(one: &Meeting, other: &Meeting) -> Result<(), String> {
    if one == other {
        return Ok(());
    }
    let (one, other) = (format!("{one:#?}"), format!("{other:#?}"));
    let differs = one.lines().zip(other.lines()).position(|(a, b)| a != b).unwrap_or(0);
    let around = |text: &str| -> Vec<String> {
        text.lines().skip(differs.saturating_sub(20)).take(30).map(str::to_owned).collect()
    };
    Err(format!("{}\n--- is not ---\n{}", around(&one).join("\n"), around(&other).join("\n")))
}

/// What holds in every state.
fn consistent(meeting: &Meeting) -> Result<(), String> {
    let check = |holds: bool, what: &str| if holds { Ok(()) } else { Err(what.to_owned()) };
    quorum_agrees(meeting, &meeting.quorum())?;
    check(meeting.outline().len() == meeting.agenda.len(), "an item hangs in the air")?;
    let ids: BTreeSet<_> = meeting.roll.iter().map(|seat| seat.person).collect();
    check(ids.len() == meeting.roll.len(), "somebody is on the roll twice")?;
    for seat in &meeting.roll {
        let open = seat.spells.iter().filter(|spell| spell.is_open()).count();
        check(open == usize::from(seat.is_present()), "somebody is in the room twice")?;
    }
    questions(meeting)?;
    votes(meeting)?;
    for item in &meeting.agenda {
        let running = item.spells.iter().filter(|spell| spell.is_open()).count();
        let in_hand = meeting.current == Some(item.id);
        let runs = in_hand && meeting.phase == Phase::InSession;
        check(running == usize::from(runs), "an item's time runs wrongly")?;
        check(in_hand == (item.status == ItemStatus::Open), "an item's status is wrong")?;
    }
    let floor = &meeting.floor;
    if meeting.phase != Phase::InSession {
        let runs = floor.speaking.iter().any(|speech| speech.timer.running_since.is_some());
        check(!runs, "a speech runs while the meeting does not")?;
    }
    check(
        floor.interrupted.iter().all(|speech| speech.timer.running_since.is_none()),
        "an interrupted speech runs",
    )?;
    check(floor.speaking.is_some() || floor.interrupted.is_empty(), "nobody interrupts")?;
    check(meeting.queue().len() == floor.queue.len(), "somebody fell out of the queue")?;
    match meeting.phase {
        Phase::Preparing | Phase::SigningIn => {
            check(meeting.current.is_none() && meeting.votes.is_empty(), "begun too early")
        }
        Phase::InSession | Phase::Recess => check(meeting.sitting().is_some(), "no sitting"),
        Phase::Adjourned | Phase::Signing | Phase::Signed => check(
            meeting.current.is_none()
                && meeting.sitting().is_none()
                && floor.speaking.is_none()
                && floor.queue.is_empty()
                && meeting.open_vote().is_none(),
            "something goes on after the adjournment",
        ),
    }
}

fn quorum_agrees(meeting: &Meeting, quorum: &Quorum) -> Result<(), String> {
    let members = meeting.members().count();
    let present = meeting.members().filter(|seat| seat.is_present()).count();
    let counted = (quorum.members as usize, quorum.present as usize);
    if counted == (members, present)
        && quorum.met == (quorum.present >= quorum.needed)
        && quorum.needed >= 1
    {
        Ok(())
    } else {
        Err(format!("{quorum:?} of {members} members, {present} present"))
    }
}

/// Pending questions stand one upon another, on the item in hand.
fn questions(meeting: &Meeting) -> Result<(), String> {
    let waiting = meeting.motions.iter().filter(|m| m.status == Status::AwaitingSecond).count();
    if waiting > 1 {
        return Err("two motions wait for a second".to_owned());
    }
    for motion in meeting.motions.iter().filter(|motion| motion.is_pending()) {
        if Some(motion.item) != meeting.current {
            return Err("a question is pending on another item".to_owned());
        }
        if motion.target().is_some_and(|t| !meeting.motion(t).is_some_and(|t| t.is_pending())) {
            return Err("an amendment hangs in the air".to_owned());
        }
    }
    Ok(())
}

/// Counts agree with each other, and a result with its count, now and after corrections.
fn votes(meeting: &Meeting) -> Result<(), String> {
    let open = meeting.votes.iter().filter(|vote| vote.status == VoteStatus::Open).count();
    if open > 1 {
        return Err("two votes are open".to_owned());
    }
    if let Some(vote) = meeting.open_vote()
        && meeting.immediately_pending().is_none_or(|top| top.id != vote.motion)
    {
        return Err("a vote is open on another question".to_owned());
    }
    for vote in &meeting.votes {
        let (Some(said), Some(tally)) = (&vote.verdict, &vote.tally) else {
            if vote.status == VoteStatus::Decided {
                return Err("decided without a count".to_owned());
            }
            continue;
        };
        let again = vote.recount().ok_or("no recount")?;
        for verdict in [said, &again] {
            let sums = verdict.cast <= verdict.participating
                && verdict.needed >= 1
                && !(verdict.carried && verdict.tie)
                && verdict.present <= verdict.entitled;
            if !sums {
                return Err(format!("{verdict:?}"));
            }
        }
        let sums = again.cast == tally.cast()
            && again.participating == tally.participating()
            && again.carried == (again.carried && tally.favour.heads > tally.against.heads);
        let quorum = vote.quorum_now_known.clone();
        let fresh = judge(&Terms { quorum, ..vote.terms.clone() }, again.present, tally);
        let settled = match vote.ruling {
            None => vote.is_in_doubt() == vote.differs(),
            Some(_) => !vote.is_in_doubt() || vote.differs(),
        };
        if !sums || fresh != again || !settled {
            return Err(format!("{vote:?}"));
        }
    }
    Ok(())
}

/// The record tells the state, everything can be shown, and no button promises too much.
fn look(meeting: &Meeting) -> Result<(), String> {
    let again = replay(meeting.log.clone());
    same(&again, meeting).map_err(|parts| format!("the record tells another state: {parts}"))?;
    let names = Names::default();
    let desk = view::desk(meeting, &names).ok_or("no desk")?;
    view::room(meeting, &names).ok_or("no room")?;
    view::record(meeting, &names).ok_or("no record")?;
    if desk.offers.iter().filter(|offer| offer.primary).count() > 1 {
        return Err("two steps are the next one".to_owned());
    }
    for offer in &desk.offers {
        let Some(deed) = deed_of(meeting, offer.step) else { continue };
        let mut table = Table::empty();
        let last = meeting.last_entry().unwrap_or_default();
        (table.utc_ms, table.steady_ms) = (last.utc_ms, last.steady_ms);
        table.typed_ms = (meeting.held == Held::OnPaper).then_some(last.when());
        let mut act = table.act(deed);
        act.id = council::ids::ActId(uuid::Uuid::max());
        let answer = decide(meeting, &act).map(drop).map_err(|refusal| refusal.code());
        let offered = offer
            .refusal
            .as_ref()
            .map_or(Ok(()), |words| Err(words.key.trim_start_matches("refusal-").to_owned()));
        if answer != offered && answer != Err(Refusal::Unknown.code()) {
            return Err(format!("{:?} is offered {offered:?} and answered {answer:?}", offer.step));
        }
    }
    Ok(())
}

/// The act that a button would send, where the state says all that it needs.
fn deed_of(meeting: &Meeting, step: Step) -> Option<Deed> {
    let id = uuid::Uuid::max();
    match step {
        Step::OpenSignIn => Some(Deed::OpenSignIn),
        Step::OpenSitting => Some(Deed::OpenSitting { sitting: council::ids::SittingId(id) }),
        Step::StartItem => view::offers::upcoming(meeting).map(|item| Deed::StartItem { item }),
        Step::CloseItem => meeting.current.map(|item| Deed::CloseItem { item }),
        Step::GiveFloor => meeting.queue().first().map(|next| Deed::GiveFloor { request: next.id }),
        Step::PauseSpeech => Some(Deed::PauseSpeech),
        Step::ResumeSpeech => Some(Deed::ResumeSpeech),
        Step::ExtendSpeech => Some(Deed::ExtendSpeech { seconds: 30 }),
        Step::EndSpeech => Some(Deed::EndSpeech),
        Step::LetFall => {
            meeting.awaiting_second().map(|motion| Deed::LetFall { motion: motion.id })
        }
        Step::WithdrawMotion => meeting
            .awaiting_second()
            .or_else(|| meeting.immediately_pending())
            .map(|motion| Deed::WithdrawMotion { motion: motion.id }),
        Step::OpenVote => meeting
            .immediately_pending()
            .map(|motion| Deed::OpenVote { vote: council::ids::VoteId(id), motion: motion.id }),
        Step::AbandonVote => meeting.open_vote().map(|vote| Deed::AbandonVote { vote: vote.id }),
        Step::Recess => Some(Deed::Recess { minutes: None }),
        Step::ResumeSitting => Some(Deed::ResumeSitting),
        Step::Adjourn => Some(Deed::Adjourn),
        Step::YieldFloor
        | Step::PointOfOrder
        | Step::MoveMain
        | Step::MoveAmend
        | Step::MovePostponeDefinitely
        | Step::MoveExcusedFromDuty
        | Step::Second
        | Step::CloseVote
        | Step::SettleVote
        | Step::SignChair
        | Step::SignSecretary => None,
    }
}
