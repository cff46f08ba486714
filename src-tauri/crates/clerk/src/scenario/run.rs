//! Running a scenario into a journal, by the very path that the desk's acts take.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};

use chrono::{NaiveDateTime, NaiveTime};
use council::{
    Deed, Meeting,
    ids::{ActId, MeetingId},
    motion::KindName,
    people::{Names, Office},
    rules::RuleSet,
    sitting::Held,
    view::what_now,
};
use journal::Journal;
use serde_json::Value;
use uuid::Uuid;

use super::{
    expect::{Expect, Mismatch},
    script::{Content, Script, ScriptError, Step},
};
use crate::{
    clock::Reading,
    fault::ClerkError,
    rulebook::Rulebook,
    session::{Enclosures, Moment, Session},
};

/// What became of a scenario.
#[derive(Debug)]
pub struct Run {
    /// The meeting that it made.
    pub meeting: MeetingId,
    /// The meeting as it stands.
    pub session: Session,
    /// Steps that went otherwise, in order.
    pub mismatches: Vec<Mismatch>,
    /// What the minutes must say.
    pub minutes_contain: Vec<String>,
    /// Codes of the refusals that were met, or with which steps were not offered, as expected.
    pub refusals: Vec<String>,
    /// The kinds of deeds that were done, by the names that the desk sends.
    pub deeds: BTreeSet<String>,
}

/// The seed of a file that is replayed: the same file has the same identities, and so the same
/// record and the same papers.
#[must_use]
pub fn seed(contents: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, contents.as_bytes())
}

/// Runs a scenario into a journal. `seed` makes the identities: another seed, others.
///
/// # Errors
/// Where the scenario cannot be understood or the journal fails. A step that goes otherwise is
/// no error; it is a [`Mismatch`].
pub async fn run(
    journal: &Journal,
    rulebook: &Rulebook,
    script: &Script,
    seed: Uuid,
) -> Result<Run, ClerkError> {
    let mut stage = Stage::begin(journal, rulebook, script, seed).await?;
    for step in &script.steps {
        stage.step(step).await?;
    }
    Ok(Run {
        meeting: stage.meeting,
        session: stage.session,
        mismatches: stage.mismatches,
        minutes_contain: stage.minutes_contain,
        refusals: stage.refusals,
        deeds: stage.deeds,
    })
}

struct Stage<'a> {
    journal: &'a Journal,
    rulebook: &'a Rulebook,
    script: &'a Script,
    seed: Uuid,
    meeting: MeetingId,
    session: Session,
    acts: BTreeMap<String, ActId>,
    start: NaiveDateTime,
    began: Instant,
    now: NaiveDateTime,
    mismatches: Vec<Mismatch>,
    minutes_contain: Vec<String>,
    refusals: Vec<String>,
    deeds: BTreeSet<String>,
}

impl<'a> Stage<'a> {
    async fn begin(
        journal: &'a Journal,
        rulebook: &'a Rulebook,
        script: &'a Script,
        seed: Uuid,
    ) -> Result<Self, ClerkError> {
        let head = &script.meeting;
        let start = NaiveDateTime::parse_from_str(&head.start, "%Y-%m-%dT%H:%M")
            .map_err(|_| ScriptError::Time(head.start.clone()))?;
        let meeting = MeetingId(Uuid::new_v5(&seed, b"meeting"));
        let began = Instant::now();
        let first = Reading {
            utc_ms: utc_ms(start, head.offset_minutes),
            offset_minutes: head.offset_minutes,
            steady: began,
        };
        let mut stage = Self {
            journal,
            rulebook,
            script,
            seed,
            meeting,
            session: Session::blank(meeting, first),
            acts: BTreeMap::new(),
            start,
            began,
            now: start,
            mismatches: Vec::new(),
            minutes_contain: Vec::new(),
            refusals: Vec::new(),
            deeds: BTreeSet::new(),
        };
        let rules = changed(stage.rules(&head.rules)?, &head.changes)?;
        if let Some(fault) = rules.fault() {
            return Err(ScriptError::Rules(fault.to_string()).into());
        }
        if head.called {
            let (particulars, rules) = (head.particulars.clone(), Box::new(rules));
            let call = Deed::Call { meeting, particulars, held: head.held, rules };
            let moment = Moment { now: first, typed_ms: None };
            stage.session.act(journal, call, None, moment, Enclosures::default()).await?;
            stage.deeds.insert("call".to_owned());
        }
        Ok(stage)
    }

    fn rules(&self, id: &str) -> Result<&'a RuleSet, ClerkError> {
        self.rulebook.get(id).ok_or_else(|| ClerkError::NoSuchRules(id.to_owned()))
    }

    async fn step(&mut self, step: &Step) -> Result<(), ClerkError> {
        self.turn_clock(step)?;
        match &step.content {
            Content::Expect(expectation) => {
                let expectation = self.resolve(expectation);
                let expect: Expect = serde_json::from_value(expectation).map_err(|error| {
                    ScriptError::Step { step: step.number, reason: error.to_string() }
                })?;
                let (meeting, names) = (self.session.meeting(), self.session.names());
                let differences = expect.differences(step.number, meeting, names);
                if differences.is_empty() {
                    self.refusals.extend(expect.offers.values().flatten().cloned());
                }
                self.mismatches.extend(differences);
                self.minutes_contain.extend(expect.minutes_contain);
                Ok(())
            }
            Content::Act { by, name, refused, typed, deed } => {
                let what = deed.get("do").and_then(Value::as_str).unwrap_or_default().to_owned();
                let mut deed = self.resolve(deed);
                self.name_rules(&mut deed)?;
                let deed: Deed = serde_json::from_value(deed).map_err(|error| {
                    ScriptError::Step { step: step.number, reason: error.to_string() }
                })?;
                let moment = self.moment(&deed, *typed);
                let met = self.act(step.number, deed, *by, name.as_ref(), moment).await?;
                if met.is_none() {
                    self.deeds.insert(what);
                }
                if met == *refused {
                    self.refusals.extend(met);
                } else {
                    self.found_otherwise(step.number, "refused", refused.as_deref(), met);
                }
                Ok(())
            }
        }
    }

    /// Takes an act, and gives the code of the refusal that it met, if it met one. Whatever is
    /// done must have been offered as in order.
    async fn act(
        &mut self,
        step: usize,
        deed: Deed,
        by: Option<Office>,
        name: Option<&String>,
        moment: Moment,
    ) -> Result<Option<String>, ClerkError> {
        let not_offered = not_offered(self.session.meeting(), &deed);
        let outcome = self.session.act(self.journal, deed, by, moment, Enclosures::default()).await;
        match outcome {
            Ok(act) => {
                if let Some(name) = name {
                    self.acts.insert(name.clone(), act);
                }
                if not_offered.is_some() {
                    self.found_otherwise(step, "offered", None, not_offered);
                }
                Ok(None)
            }
            Err(ClerkError::Refused(words)) => {
                Ok(Some(words.key.trim_start_matches("refusal-").to_owned()))
            }
            Err(error) => Err(error),
        }
    }

    fn found_otherwise(
        &mut self,
        step: usize,
        what: &str,
        expected: Option<&str>,
        found: Option<String>,
    ) {
        self.mismatches.push(Mismatch {
            step,
            what: what.to_owned(),
            expected: expected.into(),
            found: found.into(),
        });
    }

    /// Puts a rule set in the place of its key, and of the changes to it, where a step calls the
    /// meeting. Whether it can be used is for the core to say.
    fn name_rules(&self, deed: &mut Value) -> Result<(), ClerkError> {
        if deed.get("do").and_then(Value::as_str) != Some("call") {
            return Ok(());
        }
        let changes = match deed.as_object_mut().and_then(|fields| fields.remove("changes")) {
            Some(changes) => serde_json::from_value(changes)
                .map_err(|error| ScriptError::Rules(error.to_string()))?,
            None => BTreeMap::new(),
        };
        if let Some(id) = deed.get("rules").and_then(Value::as_str) {
            let rules = changed(self.rules(id)?, &changes)?;
            deed["rules"] = serde_json::to_value(rules)
                .map_err(|error| ScriptError::Rules(error.to_string()))?;
        }
        Ok(())
    }

    fn turn_clock(&mut self, step: &Step) -> Result<(), ClerkError> {
        let date = match step.day {
            None => self.now.date(),
            Some(days) => self
                .start
                .date()
                .checked_add_days(chrono::Days::new(u64::from(days)))
                .ok_or_else(|| ScriptError::Time(days.to_string()))?,
        };
        self.now = match step.at {
            None => date.and_time(self.now.time()) + chrono::TimeDelta::seconds(1),
            Some(seconds) => NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)
                .map(|time| date.and_time(time))
                .ok_or_else(|| ScriptError::Time(seconds.to_string()))?,
        };
        Ok(())
    }

    fn moment(&self, deed: &Deed, typed: Option<bool>) -> Moment {
        let offset_minutes = self.script.meeting.offset_minutes;
        let utc = utc_ms(self.now, offset_minutes);
        let passed = (self.now - self.start).num_milliseconds();
        let passed = Duration::from_millis(u64::try_from(passed).unwrap_or(0));
        let prose = matches!(deed, Deed::WriteMinutes { .. } | Deed::Sign { .. });
        Moment {
            now: Reading { utc_ms: utc, offset_minutes, steady: self.began + passed },
            typed_ms: match (typed, self.script.meeting.held) {
                (Some(true), _) => Some(utc),
                (None, Held::OnPaper) if !prose => Some(utc),
                (Some(false), _) | (None, Held::OnPaper | Held::Live) => None,
            },
        }
    }

    /// Puts identities in the place of names.
    fn resolve(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.identity(text)),
            Value::Array(list) => list.iter().map(|value| self.resolve(value)).collect(),
            Value::Object(map) => Value::Object(
                map.iter().map(|(key, value)| (self.identity(key), self.resolve(value))).collect(),
            ),
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    fn identity(&self, text: &str) -> String {
        let Some(name) = text.strip_prefix('$').filter(|name| is_name(name)) else {
            return text.to_owned();
        };
        if let Some(act) = self.acts.get(name) {
            return act.to_string();
        }
        if name == "last" {
            let last = self.session.meeting().log.last();
            let act = self.session.meeting().undoable().or(last.map(|event| event.act));
            return act.map_or_else(|| text.to_owned(), |act| act.to_string());
        }
        Uuid::new_v5(&self.seed, name.as_bytes()).to_string()
    }
}

/// Why the desk did not offer this, where it did not.
fn not_offered(meeting: &Meeting, deed: &Deed) -> Option<String> {
    meeting.id?;
    let Deed::Move { proposal, .. } = deed else {
        return what_now::check(meeting, what_now::Step::of(deed)).err().map(|no| no.code());
    };
    let target = proposal.target().and_then(|id| meeting.motion(id));
    let second = proposal.kind() == KindName::Amend
        && target.is_some_and(|motion| motion.kind.is_amendment());
    let kind = if second { KindName::AmendSecondary } else { proposal.kind() };
    let offers = what_now::offers(meeting, &Names::default());
    offers.into_iter().find(|offer| offer.kind == Some(kind))?.refusal.map(|words| words.key)
}

/// A rule set with fields set otherwise.
fn changed(rules: &RuleSet, changes: &BTreeMap<String, Value>) -> Result<RuleSet, ScriptError> {
    let unusable = |error: serde_json::Error| ScriptError::Rules(error.to_string());
    let mut whole = serde_json::to_value(rules).map_err(unusable)?;
    for (path, value) in changes {
        let mut place = &mut whole;
        for field in path.split('.') {
            // A field that is left out may have fields of its own.
            if place.is_null() {
                *place = Value::Object(serde_json::Map::new());
            }
            place = match place {
                Value::Array(list) => field
                    .parse::<usize>()
                    .ok()
                    .and_then(|nth| list.get_mut(nth))
                    .ok_or_else(|| ScriptError::Rules(path.clone()))?,
                Value::Object(fields) => fields.entry(field.to_owned()).or_insert(Value::Null),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                    return Err(ScriptError::Rules(path.clone()));
                }
            };
        }
        *place = value.clone();
    }
    serde_json::from_value(whole).map_err(unusable)
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn utc_ms(local: NaiveDateTime, offset_minutes: i16) -> i64 {
    local.and_utc().timestamp_millis() - i64::from(offset_minutes) * 60_000
}
