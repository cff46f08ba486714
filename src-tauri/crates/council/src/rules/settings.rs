//! Rules that vary from place to place: named parameters with a default that is shown, from
//! which a body makes rules of its own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::RuleSet;

/// What may be chosen for a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
#[ts(rename = "SettingChoice")]
pub enum Choice {
    /// A whole number between two bounds, both included.
    Number {
        /// The least.
        min: u32,
        /// The most.
        max: u32,
        /// Whether none at all may be chosen (no limit).
        #[serde(default)]
        none: bool,
    },
    /// Yes or no.
    YesNo,
    /// One of several keys; the texts name each `setting-<path>-<key>`.
    OneOf {
        /// The keys.
        of: Vec<String>,
    },
}

/// A parameter that local rules may set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    /// Where it stands in the set: the names of fields with dots (`floor.speech_seconds`). Its
    /// value there is the default. The texts name it `setting-<path>` with hyphens.
    pub path: String,
    /// What may be chosen.
    pub choice: Choice,
}

impl Setting {
    /// The key of its words in the texts: `setting-floor-speech-seconds`.
    #[must_use]
    pub fn text_key(&self) -> String {
        format!("setting-{}", self.path.replace(['.', '_'], "-"))
    }
}

impl Choice {
    /// Whether a value may be chosen; null stands for none at all.
    #[must_use]
    pub fn allows(&self, value: &Value) -> bool {
        match self {
            Self::Number { none, .. } if value.is_null() => *none,
            Self::Number { min, max, .. } => {
                value.as_u64().is_some_and(|n| (u64::from(*min)..=u64::from(*max)).contains(&n))
            }
            Self::YesNo => value.is_boolean(),
            Self::OneOf { of } => value.as_str().is_some_and(|v| of.iter().any(|key| key == v)),
        }
    }
}

impl RuleSet {
    /// The value at a path of field names and, in lists, of places from 0, as JSON; none where
    /// there is no such field.
    #[must_use]
    pub fn value_at(&self, path: &str) -> Option<Value> {
        let whole = serde_json::to_value(self).ok()?;
        path.split('.').try_fold(whole, |value, field| {
            let place = field.parse::<usize>().ok().filter(|_| value.is_array());
            place.map_or_else(|| value.get(field), |place| value.get(place)).cloned()
        })
    }
}

/// One tree of values laid over another: tables grow together, everything else is replaced.
#[must_use]
pub fn derived(base: &Value, over: &Value) -> Value {
    let (Value::Object(base), Value::Object(over)) = (base, over) else {
        return over.clone();
    };
    let mut both = base.clone();
    for (field, value) in over {
        let below = both.get(field).map_or_else(|| value.clone(), |b| derived(b, value));
        both.insert(field.clone(), below);
    }
    Value::Object(both)
}
