//! Rules of a body's own: a set of the book with other values for its settings.

use std::collections::BTreeMap;

use council::rules::{RuleFault, RuleSet};
use serde_json::Value;

use super::Rulebook;

/// Why rules cannot be a body's own.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnRulesError {
    /// They need a name that people can tell apart.
    #[error("rules of one's own need a name")]
    NoName,
    /// The set leaves no choice there.
    #[error("{path} is no setting of {base}")]
    NoSuchSetting {
        /// The path.
        path: String,
        /// The key of the set.
        base: String,
    },
    /// The value is not among those that can be chosen.
    #[error("{path} cannot be {value}")]
    NotAllowed {
        /// The path.
        path: String,
        /// The value, as JSON.
        value: String,
    },
    /// With these values the rules contradict themselves.
    #[error(transparent)]
    Faulty(#[from] RuleFault),
    /// The set cannot be written or read as JSON, which its types exclude.
    #[error("the rules cannot be read again")]
    Json,
}

impl Rulebook {
    /// A body's own rules, derived from a set by other values for its settings; a value of null
    /// stands for none at all.
    ///
    /// # Errors
    /// An [`OwnRulesError`] where the name is empty, a path is no setting of the set, a value
    /// cannot be chosen, or the rules contradict themselves.
    pub fn derive(
        base: &RuleSet,
        id: String,
        name: &str,
        changes: &BTreeMap<String, Value>,
    ) -> Result<RuleSet, OwnRulesError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(OwnRulesError::NoName);
        }
        let mut whole = serde_json::to_value(base).map_err(|_| OwnRulesError::Json)?;
        for (path, value) in changes {
            let unknown =
                || OwnRulesError::NoSuchSetting { path: path.clone(), base: base.id.clone() };
            let setting = base.settings.iter().find(|setting| setting.path == *path);
            let setting = setting.ok_or_else(unknown)?;
            if !setting.choice.allows(value) {
                let value = value.to_string();
                return Err(OwnRulesError::NotAllowed { path: path.clone(), value });
            }
            put(&mut whole, path, value).ok_or_else(unknown)?;
        }
        let mut own: RuleSet = serde_json::from_value(whole).map_err(|_| OwnRulesError::Json)?;
        own.derived_from = Some(base.id.clone());
        own.name = Some(name.to_owned());
        own.id = id;
        own.fault().map_or(Ok(own), |fault| Err(fault.into()))
    }
}

/// Puts a value at a path; null takes the field away. None where nothing can stand there.
fn put(whole: &mut Value, path: &str, value: &Value) -> Option<()> {
    let (around, field) = path.rsplit_once('.').unwrap_or(("", path));
    let around = around.split('.').filter(|part| !part.is_empty());
    let within = around.into_iter().try_fold(whole, |value, part| {
        if value.is_array() {
            value.get_mut(part.parse::<usize>().ok()?)
        } else {
            value.get_mut(part)
        }
    })?;
    let fields = within.as_object_mut()?;
    if value.is_null() {
        fields.remove(field);
    } else {
        fields.insert(field.to_owned(), value.clone());
    }
    Some(())
}
