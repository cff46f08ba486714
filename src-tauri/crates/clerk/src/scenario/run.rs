//! Running a scenario into a journal, by the very path that the desk's acts take.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use chrono::{NaiveDateTime, NaiveTime};
use council::{
    Deed,
    ids::{ActId, MeetingId},
    people::Office,
    sitting::Held,
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
    /// Codes of the refusals that were met as expected.
    pub refusals: Vec<String>,
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
    })
}

struct Stage<'a> {
    journal: &'a Journal,
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
}

impl<'a> Stage<'a> {
    async fn begin(
        journal: &'a Journal,
        rulebook: &Rulebook,
        script: &'a Script,
        seed: Uuid,
    ) -> Result<Self, ClerkError> {
        let head = &script.meeting;
        let rules =
            rulebook.get(&head.rules).ok_or_else(|| ClerkError::NoSuchRules(head.rules.clone()))?;
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
        };
        let call = Deed::Call {
            meeting,
            particulars: head.particulars.clone(),
            held: head.held,
            rules: Box::new(rules.clone()),
        };
        let moment = Moment { now: first, typed_ms: None };
        stage.session.act(journal, call, None, moment, Enclosures::default()).await?;
        Ok(stage)
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
                self.mismatches.extend(expect.differences(step.number, meeting, names));
                self.minutes_contain.extend(expect.minutes_contain);
                Ok(())
            }
            Content::Act { by, name, refused, deed } => {
                let deed: Deed = serde_json::from_value(self.resolve(deed)).map_err(|error| {
                    ScriptError::Step { step: step.number, reason: error.to_string() }
                })?;
                self.act(step.number, deed, *by, name.as_ref(), refused.as_ref()).await
            }
        }
    }

    async fn act(
        &mut self,
        step: usize,
        deed: Deed,
        by: Option<Office>,
        name: Option<&String>,
        refused: Option<&String>,
    ) -> Result<(), ClerkError> {
        let moment = self.moment(&deed);
        let outcome = self.session.act(self.journal, deed, by, moment, Enclosures::default()).await;
        let found = match outcome {
            Ok(act) => {
                if let Some(name) = name {
                    self.acts.insert(name.clone(), act);
                }
                None
            }
            Err(ClerkError::Refused(words)) => {
                Some(words.key.trim_start_matches("refusal-").to_owned())
            }
            Err(error) => return Err(error),
        };
        if found.as_ref() == refused {
            self.refusals.extend(found);
        } else {
            self.mismatches.push(Mismatch {
                step,
                what: "refused".to_owned(),
                expected: refused.cloned().into(),
                found: found.into(),
            });
        }
        Ok(())
    }

    fn turn_clock(&mut self, step: &Step) -> Result<(), ClerkError> {
        self.now = match step.at {
            None => self.now + chrono::TimeDelta::seconds(1),
            Some(seconds) => NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)
                .map(|time| self.start.date().and_time(time))
                .ok_or_else(|| ScriptError::Time(seconds.to_string()))?,
        };
        Ok(())
    }

    fn moment(&self, deed: &Deed) -> Moment {
        let offset_minutes = self.script.meeting.offset_minutes;
        let utc = utc_ms(self.now, offset_minutes);
        let passed = (self.now - self.start).num_milliseconds();
        let passed = Duration::from_millis(u64::try_from(passed).unwrap_or(0));
        let prose = matches!(deed, Deed::WriteMinutes { .. } | Deed::Sign { .. });
        Moment {
            now: Reading { utc_ms: utc, offset_minutes, steady: self.began + passed },
            typed_ms: match self.script.meeting.held {
                Held::OnPaper if !prose => Some(utc),
                Held::OnPaper | Held::Live => None,
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

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn utc_ms(local: NaiveDateTime, offset_minutes: i16) -> i64 {
    local.and_utc().timestamp_millis() - i64::from(offset_minutes) * 60_000
}
