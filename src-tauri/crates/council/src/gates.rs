//! 四议两公开 and the like: steps that a matter must pass one after the other, each with its date,
//! its figures and its sheet of signatures.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    event::Fact,
    ids::ItemId,
    meeting::Meeting,
    motion::{Motion, Status},
    refusal::Refusal,
    rules::{Gate, GateKind, RuleSet},
    sitting::Phase,
};

/// How a gate was passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// When, `YYYY-MM-DD`; for a posting, its first day.
    pub date: String,
    /// How many were entitled.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub entitled: u32,
    /// How many were present.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub present: u32,
    /// How many agreed.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub agreed: u32,
    /// Whether the sheet of signatures is on file.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub sheet: bool,
    /// For a posting: its last day, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub until: Option<String>,
}

/// A gate that was passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// By which item.
    pub item: ItemId,
    /// Which gate.
    pub gate: String,
    /// How.
    pub passage: Passage,
}

/// Records that a gate was passed, once those before it were.
pub(crate) fn pass(
    meeting: &Meeting,
    item: ItemId,
    key: &str,
    passage: &Passage,
) -> Result<Vec<Fact>, Refusal> {
    let rules = record_is_open(meeting)?;
    meeting.known_item(item)?;
    let place = rules.gates.iter().position(|gate| gate.key == key).ok_or(Refusal::Unknown)?;
    let gate = &rules.gates[place];
    if meeting.passed(rules, item, gate) {
        return Err(Refusal::GatePassed { gate: key.to_owned() });
    }
    if gate.kind == GateKind::Here {
        return Err(Refusal::GateAhead { gate: key.to_owned(), cite: Some(gate.cite.clone()) });
    }
    open_before(meeting, rules, item, place)?;
    check(meeting, rules, item, place, passage)?;
    Ok(vec![Fact::GatePassed { item, gate: key.to_owned(), passage: passage.clone() }])
}

/// Whether the rules know gates, and the record is still open.
fn record_is_open(meeting: &Meeting) -> Result<&RuleSet, Refusal> {
    let rules = meeting.rules.as_ref().filter(|rules| !rules.gates.is_empty());
    let rules = rules.ok_or(Refusal::NoGates)?;
    match meeting.phase {
        Phase::Preparing
        | Phase::SigningIn
        | Phase::InSession
        | Phase::Recess
        | Phase::Adjourned => Ok(rules),
        Phase::Signing | Phase::Signed => Err(Refusal::AlreadySigned),
    }
}

/// Whether a gate could be passed now: one that is next for an item, and that is no resolution of
/// this meeting.
pub(crate) fn can_pass(meeting: &Meeting) -> Result<(), Refusal> {
    let rules = record_is_open(meeting)?;
    let mut first = None;
    for item in &meeting.agenda {
        match rules.gates.iter().find(|gate| !meeting.passed(rules, item.id, gate)) {
            Some(gate) if gate.kind != GateKind::Here => return Ok(()),
            Some(gate) => {
                let (gate, cite) = (gate.key.clone(), Some(gate.cite.clone()));
                first.get_or_insert(Refusal::GateAhead { gate, cite });
            }
            None => {
                let last = rules.gates.last().map_or_else(String::new, |gate| gate.key.clone());
                first.get_or_insert(Refusal::GatePassed { gate: last });
            }
        }
    }
    Err(first.unwrap_or(Refusal::Unknown))
}

/// The gates before a place must have been passed.
fn open_before(
    meeting: &Meeting,
    rules: &RuleSet,
    item: ItemId,
    place: usize,
) -> Result<(), Refusal> {
    match rules.gates[..place].iter().find(|gate| !meeting.passed(rules, item, gate)) {
        Some(gate) => {
            Err(Refusal::GateAhead { gate: gate.key.clone(), cite: Some(gate.cite.clone()) })
        }
        None => Ok(()),
    }
}

/// Date, figures and sheet, as the gate asks for them.
fn check(
    meeting: &Meeting,
    rules: &RuleSet,
    item: ItemId,
    place: usize,
    passage: &Passage,
) -> Result<(), Refusal> {
    let gate = &rules.gates[place];
    let day = passage.date.parse::<chrono::NaiveDate>().map_err(|_| Refusal::TimeUnclear)?;
    let before = meeting.gates.iter().rev().find(|passed| passed.item == item);
    let before = before.and_then(|passed| passed.passage.date.parse::<chrono::NaiveDate>().ok());
    if let Some(before) = before
        && (day - before).num_days() < i64::from(gate.days_after)
    {
        return Err(Refusal::TooSoonAfterGate {
            days: gate.days_after,
            cite: Some(gate.cite.clone()),
        });
    }
    match gate.kind {
        GateKind::Elsewhere => figures(gate, passage),
        GateKind::Here => Ok(()),
        GateKind::Posted => {
            let until = passage.until.as_deref().ok_or(Refusal::TimeUnclear)?;
            crate::publication::check_days(day, until, gate.posted_days, &gate.cite)
        }
    }
}

fn figures(gate: &Gate, passage: &Passage) -> Result<(), Refusal> {
    let more = |count, of| Err(Refusal::MoreThanThereAre { count, of });
    if passage.entitled == 0 || passage.present > passage.entitled {
        return more(passage.present, passage.entitled);
    }
    if passage.agreed > passage.present {
        return more(passage.agreed, passage.present);
    }
    if !passage.sheet {
        return Err(Refusal::SheetMissing { cite: Some(gate.cite.clone()) });
    }
    let reaches = |share: Option<crate::rules::Share>, part: u32, whole: u32| match share {
        Some(share) if !share.is_reached(u64::from(part), u64::from(whole)) => {
            Err(Refusal::GateNotReached {
                gate: gate.key.clone(),
                count: part,
                needed: share.needed(u64::from(whole)),
                cite: Some(gate.cite.clone()),
            })
        }
        Some(_) | None => Ok(()),
    };
    reaches(gate.quorum, passage.present, passage.entitled)?;
    reaches(gate.majority, passage.agreed, passage.present)
}

impl Meeting {
    /// Whether an item has passed a gate.
    pub(crate) fn passed(&self, rules: &RuleSet, item: ItemId, gate: &Gate) -> bool {
        match gate.kind {
            GateKind::Elsewhere | GateKind::Posted => {
                self.gates.iter().any(|passed| passed.item == item && passed.gate == gate.key)
            }
            GateKind::Here => {
                let resolved = |motion: &Motion| {
                    motion.item == item
                        && motion.kind.is_main()
                        && matches!(motion.status, Status::Disposed(how) if how.is_adoption())
                };
                !rules.gates.is_empty() && self.motions.iter().any(resolved)
            }
        }
    }

    /// A main motion is voted on when its item has passed the gates before this meeting's.
    pub(crate) fn gates_open(&self, motion: &Motion) -> Result<(), Refusal> {
        let Some(rules) = self.rules.as_ref().filter(|rules| !rules.gates.is_empty()) else {
            return Ok(());
        };
        if !motion.kind.is_main() {
            return Ok(());
        }
        let here = rules.gates.iter().position(|gate| gate.kind == GateKind::Here);
        open_before(self, rules, motion.item, here.unwrap_or(0))
    }
}
