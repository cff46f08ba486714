//! What the read model calls in order is in order, and nothing else is: at every step of random
//! meetings under every rule set, an act of a kind is offered if and only if some act of that kind
//! would be accepted. Only what depends on the moment alone is left out: whether a speaker has any
//! time left to give away.

#![allow(clippy::unwrap_used)]
#![allow(clippy::wildcard_enum_match_arm, reason = "a test names the kinds that it is about")]

mod chance;
mod every;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use chance::{Chance, Dice, every_set, some_rules};
use council::act::{Act, Deed};
use council::ids::ActId;
use council::motion::KindName;
use council::people::Names;
use council::sitting::{Held, Phase};
use council::view::what_now::{Step, check, offers};
use council::{Meeting, decide};
use every::{Every, FRESH};
use table::Table;

/// Meetings, and acts in each at most.
const MEETINGS: u64 = 220;
const ACTS_OF_ONE: usize = 400;
/// How many moments of a hundred are looked at; where a kind was not yet met, every one is.
const LOOKED_AT: usize = 8;

/// What can be offered: a step, or a kind of motion.
type Kind = (Step, Option<KindName>);

/// What the walk met with.
#[derive(Default)]
struct Met {
    moments: usize,
    tried: usize,
    offered: BTreeSet<Kind>,
    refused: BTreeSet<Kind>,
    faults: BTreeMap<String, String>,
}

impl Met {
    fn add(mut self, other: Self) -> Self {
        self.moments += other.moments;
        self.tried += other.tried;
        self.offered.extend(other.offered);
        self.refused.extend(other.refused);
        self.faults.extend(other.faults);
        self
    }
}

#[test]
fn what_is_offered_is_accepted_and_nothing_else() {
    let met = std::thread::scope(|scope| {
        let walks = [0, 1].map(|nth| {
            scope.spawn(move || (nth..MEETINGS).step_by(2).map(walk).fold(Met::default(), Met::add))
        });
        walks.map(|walk| walk.join().unwrap()).into_iter().fold(Met::default(), Met::add)
    });
    assert!(met.faults.is_empty(), "{}: {:#?}", met.faults.len(), met.faults);
    assert!(met.moments >= 1500, "{} moments", met.moments);
    assert!(met.tried >= 300_000, "{} acts tried", met.tried);
    // Otherwise the walk shows nothing of that kind. A call is never in order twice.
    let steps = Step::ALL.iter().map(|step| (*step, None));
    let kinds = KindName::ALL.iter().map(|kind| (Step::Move, Some(*kind)));
    let every: Vec<Kind> = steps.chain(kinds).filter(|kind| *kind != (Step::Move, None)).collect();
    let missing: Vec<_> =
        every.iter().filter(|k| k.0 != Step::Call && !met.offered.contains(k)).collect();
    assert!(missing.is_empty(), "never offered: {missing:?}");
    let missing: Vec<_> = every.iter().filter(|kind| !met.refused.contains(kind)).collect();
    assert!(missing.is_empty(), "never refused: {missing:?}");
}

/// Goes through one random meeting. Every set that comes with the program has its turn.
fn walk(seed: u64) -> Met {
    let mut dice = Dice(1_000_000 + seed);
    let held = if dice.chance(25) { Held::OnPaper } else { Held::Live };
    let sets = every_set();
    let rules = if dice.chance(50) {
        sets[usize::try_from(seed).unwrap() % sets.len()].clone()
    } else {
        some_rules(&mut dice)
    };
    let mut table = Table::called(rules, held, dice.chance(30).then_some(9));
    table.typed_ms = (held == Held::OnPaper).then_some(table.utc_ms - 86_400_000);
    let (mut met, mut fresh) = (Met::default(), 0);
    for nth in 0..ACTS_OF_ONE {
        table.pass(u64::try_from(dice.below(20)).unwrap() * 1000);
        let deed = Chance { meeting: &table.meeting, dice: &mut dice, fresh: &mut fresh }.deed();
        if table.take(deed).is_ok() {
            look(&table.meeting, &mut dice, &mut met, (seed, nth));
        }
        if table.meeting.phase == Phase::Signed && dice.chance(15) {
            break;
        }
    }
    met
}

/// Looks at a moment: at everything now and then, and at what is news always.
fn look(meeting: &Meeting, dice: &mut Dice, met: &mut Met, (seed, nth): (u64, usize)) {
    let all = dice.chance(LOOKED_AT);
    met.moments += usize::from(all);
    for offer in offers(meeting, &Names::default()) {
        let kind = (offer.step, offer.kind);
        let offered = offer.refusal.is_none();
        let seen = if offered { &mut met.offered } else { &mut met.refused };
        let new = seen.insert(kind);
        if !all && !new {
            continue;
        }
        if offer.kind.is_none_or(|kind| kind == KindName::Main) {
            assert_eq!(check(meeting, offer.step).is_ok(), offered, "{kind:?}");
        }
        if let Err(fault) = agrees(meeting, kind, offered, met) {
            let fault = format!("seed {seed}, act {nth}: {fault}: {:?}", offer.refusal);
            met.faults.entry(format!("{kind:?} offered: {offered}")).or_insert(fault);
        }
    }
}

/// Whether some act of the kind is accepted where it is offered, and none where it is not.
fn agrees(meeting: &Meeting, kind: Kind, offered: bool, met: &mut Met) -> Result<(), String> {
    let every = Every { meeting };
    let deeds = match kind {
        (_, Some(kind)) => every.moves(kind),
        (step, None) => every.deeds(step),
    };
    let mut refusals = BTreeSet::new();
    for deed in deeds {
        met.tried += 1;
        let act = act(meeting, deed);
        match decide(meeting, &act) {
            Ok(_) if offered => return Ok(()),
            Ok(_) => return Err(format!("{:?} is accepted", act.deed)),
            Err(refusal) => refusals.insert(refusal.code()),
        };
    }
    // Whether time is left to give away, and whether a deadline has passed, depends on the moment
    // alone.
    let moment = ["no-time-left", "before-deadline"];
    if offered && !moment.iter().any(|code| refusals.contains(*code)) {
        let top = meeting.immediately_pending().map(|motion| &motion.proposal);
        Err(format!("none is accepted on {top:?}: {refusals:?}"))
    } else {
        Ok(())
    }
}

/// The act that a deed would be at the moment of the last entry.
fn act(meeting: &Meeting, deed: Deed) -> Act {
    let mut table = Table::empty();
    let last = meeting.last_entry().unwrap_or_default();
    (table.utc_ms, table.steady_ms) = (last.utc_ms, last.steady_ms);
    table.typed_ms = (meeting.held == Held::OnPaper).then_some(last.when());
    let at = table.stamp();
    Act { id: ActId(FRESH), at, by: council::people::Author::default(), deed }
}
