//! Reading a scenario. What cannot be read is refused with the step at which it stands.

use std::collections::BTreeMap;

use council::{
    Deed,
    people::Office,
    sitting::{Held, Particulars},
};
use schemars::{JsonSchema, Schema};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::expect::Expect;
use crate::shapes::Tongue;

/// A scenario.
#[derive(Debug, Clone)]
pub struct Script {
    /// What it shows, for people.
    pub title: String,
    /// The language of its meeting.
    pub language: Tongue,
    /// The meeting's head.
    pub meeting: Head,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// The meeting's head: it becomes the first act.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The key of the rule set.
    pub rules: String,
    /// What the body's own rules say otherwise: the path of a field, names with dots
    /// (`floor.speech_seconds`), and its value.
    #[serde(default)]
    pub changes: BTreeMap<String, Value>,
    /// Whether the meeting is called before the first step. Where it is not, a step calls it,
    /// with the key of the rule set in the place of the rules.
    #[serde(default = "yes")]
    pub called: bool,
    /// Held with the program, or entered from paper.
    #[serde(default)]
    pub held: Held,
    /// Distance of local time from UTC, in minutes, east positive.
    pub offset_minutes: i16,
    /// Local time of the call, `YYYY-MM-DDTHH:MM`.
    pub start: String,
    /// What the meeting is called by.
    pub particulars: Particulars,
}

fn yes() -> bool {
    true
}

/// A step, as far as it can be read before the run: identities are resolved as it goes.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its place in the file, from 1.
    pub number: usize,
    /// Local time, in seconds since midnight; one second later than before where none.
    pub at: Option<u32>,
    /// How many days after that of the call it happens.
    pub day: Option<u32>,
    /// What it does or expects.
    pub content: Content,
}

/// What a step does or expects.
#[derive(Debug, Clone)]
pub enum Content {
    /// An act.
    Act {
        /// In which office.
        by: Option<Office>,
        /// A name for the act.
        name: Option<String>,
        /// The code of the refusal that is expected.
        refused: Option<String>,
        /// Whether its time is typed; as the meeting is held where none.
        typed: Option<bool>,
        /// The deed, with names for identities.
        deed: Value,
    },
    /// An expectation, with names for identities.
    Expect(Value),
}

/// Why a scenario cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    /// It is not YAML, or its head is not a head.
    #[error("{0}")]
    Unreadable(#[from] serde_norway::Error),
    /// A step is not an act and not an expectation.
    #[error("step {step}: {reason}")]
    Step {
        /// Which, from 1.
        step: usize,
        /// What was expected there.
        reason: String,
    },
    /// A time is none.
    #[error("{0}")]
    Time(String),
    /// The rules as the head changes them cannot be used.
    #[error("{0}")]
    Rules(String),
}

/// The file as it is written.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Written {
    /// What it shows, for people.
    title: String,
    /// The language of the meeting: `zh-Hans`, `zh-Hant` or `en`.
    language: String,
    /// The meeting's head.
    meeting: Head,
    /// Acts and expectations, in order.
    steps: Vec<Map<String, Value>>,
}

impl Script {
    /// Reads a scenario.
    ///
    /// # Errors
    /// A [`ScriptError`] that names the place.
    pub fn read(contents: &str) -> Result<Self, ScriptError> {
        let written: Written = serde_norway::from_str(contents)?;
        let language: Tongue = serde_json::from_value(Value::String(written.language))
            .map_err(|error| ScriptError::Step { step: 0, reason: error.to_string() })?;
        let steps = written
            .steps
            .into_iter()
            .zip(1..)
            .map(|(fields, number)| step(fields, number))
            .collect::<Result<_, _>>()?;
        Ok(Self { title: written.title, language, meeting: written.meeting, steps })
    }
}

fn step(mut fields: Map<String, Value>, number: usize) -> Result<Step, ScriptError> {
    let at = match fields.remove("at") {
        None => None,
        Some(Value::String(time)) => Some(seconds(&time)?),
        Some(other) => return Err(ScriptError::Time(other.to_string())),
    };
    let day = match fields.remove("day") {
        None => None,
        Some(Value::Number(days)) => {
            let whole = days.as_u64().and_then(|days| u32::try_from(days).ok());
            Some(whole.ok_or_else(|| ScriptError::Time(days.to_string()))?)
        }
        Some(other) => return Err(ScriptError::Time(other.to_string())),
    };
    if let Some(expectation) = fields.remove("expect") {
        if let Some(stray) = fields.keys().next() {
            return Err(ScriptError::Step { step: number, reason: stray.clone() });
        }
        return Ok(Step { number, at, day, content: Content::Expect(expectation) });
    }
    let by = match fields.remove("by") {
        None => None,
        Some(office) => Some(
            serde_json::from_value(office)
                .map_err(|error| ScriptError::Step { step: number, reason: error.to_string() })?,
        ),
    };
    let mut text = |name: &str| match fields.remove(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => Err(ScriptError::Step { step: number, reason: other.to_string() }),
    };
    let (name, refused) = (text("as")?, text("refused")?);
    let typed = match fields.remove("typed") {
        None => None,
        Some(Value::Bool(typed)) => Some(typed),
        Some(other) => {
            return Err(ScriptError::Step { step: number, reason: other.to_string() });
        }
    };
    let deed = Value::Object(fields);
    Ok(Step { number, at, day, content: Content::Act { by, name, refused, typed, deed } })
}

/// `HH:MM` or `HH:MM:SS` in seconds since midnight.
fn seconds(time: &str) -> Result<u32, ScriptError> {
    let bad = || ScriptError::Time(time.to_owned());
    let parts: Vec<u32> =
        time.split(':').map(|part| part.parse().map_err(|_| bad())).collect::<Result<_, _>>()?;
    match parts[..] {
        [h, m] if h < 24 && m < 60 => Ok(h * 3600 + m * 60),
        [h, m, s] if h < 24 && m < 60 && s < 60 => Ok(h * 3600 + m * 60 + s),
        _ => Err(bad()),
    }
}

/// A local time as a pattern of the schema.
const CLOCK_TIME: &str = "^[0-2]?[0-9]:[0-5][0-9](:[0-5][0-9])?$";

/// The JSON Schema of a scenario: its head, every deed with what may stand around it, and every
/// expectation.
#[must_use]
pub fn schema() -> Value {
    let mut generator = schemars::generate::SchemaSettings::draft2020_12().into_generator();
    let head = generator.subschema_for::<Head>();
    let deed = generator.subschema_for::<Deed>();
    let expectation = generator.subschema_for::<Expect>();
    let definitions: BTreeMap<String, Value> =
        generator.take_definitions(true).into_iter().collect();
    let mut steps = vec![json!({
        "type": "object",
        "required": ["expect"],
        "additionalProperties": false,
        "properties": { "at": clock_time(), "day": day(), "expect": expectation },
    })];
    let deeds = definitions.get(&last_name(&deed)).and_then(|deeds| deeds["oneOf"].as_array());
    steps.extend(deeds.into_iter().flatten().map(around));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": definitions,
        "type": "object",
        "required": ["title", "language", "meeting", "steps"],
        "additionalProperties": false,
        "properties": {
            "title": { "type": "string" },
            "language": { "enum": ["zh-Hans", "zh-Hant", "en"] },
            "meeting": head,
            "steps": { "type": "array", "items": { "anyOf": steps } },
        },
    })
}

/// A deed as a step: with its time, its office, its name, and what is expected of it. A meeting
/// is called by the key of its rules.
fn around(deed: &Value) -> Value {
    let mut step = deed.clone();
    let mut more = json!({
        "at": clock_time(),
        "day": day(),
        "by": { "enum": ["chair", "secretary"] },
        "as": { "type": "string" },
        "refused": { "type": "string" },
        "typed": { "type": "boolean" },
    });
    if step["properties"]["do"]["const"] == "call" {
        more["rules"] = json!({ "anyOf": [{ "type": "string" }, step["properties"]["rules"]] });
        more["changes"] = json!({ "type": "object" });
    }
    if let (Value::Object(fields), Value::Object(more)) = (&mut step["properties"], more) {
        fields.extend(more);
    }
    step
}

fn clock_time() -> Value {
    json!({ "type": "string", "pattern": CLOCK_TIME })
}

fn day() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

/// The name of the definition to which a schema points.
fn last_name(schema: &Schema) -> String {
    let points = schema.get("$ref").and_then(Value::as_str).unwrap_or_default();
    points.rsplit('/').next().unwrap_or_default().to_owned()
}
