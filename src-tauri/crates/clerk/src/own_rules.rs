//! The rule sets on offer: those of the program and a body's own. A body's own rules are kept as
//! what they change in a set of the program, and are derived again whenever they are asked for;
//! a meeting that was called under them has a copy of its own in its record.

use std::collections::BTreeMap;

use council::rules::RuleSet;
use journal::ReadError;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    clerk::Clerk,
    clock,
    fault::ClerkError,
    rulebook::{OwnRulesError, Rulebook},
    shapes::{RuleSetView, SettingView},
};

/// Where the list is kept among what was chosen.
const KEY: &str = "own-rules";

/// A body's own rules, as they are kept: an entry of the list under [`KEY`], as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct OwnRules {
    /// Their key, `own-` and an identity.
    id: String,
    /// The key of the set from which they are derived.
    base: String,
    /// What the body calls them.
    name: String,
    /// Values by the path of a setting; null for none at all.
    changes: BTreeMap<String, Value>,
}

impl OwnRules {
    fn derive(&self, base: &RuleSet) -> Result<RuleSet, OwnRulesError> {
        Rulebook::derive(base, self.id.clone(), &self.name, &self.changes)
    }
}

impl Clerk {
    /// The rule sets on offer, those of the program by key and then a body's own, and whether
    /// each is in force on a day, `YYYY-MM-DD`; today where none is given.
    ///
    /// # Errors
    /// Where the day is none, or what is kept cannot be read.
    pub async fn rule_sets(&self, day: Option<String>) -> Result<Vec<RuleSetView>, ClerkError> {
        let day = match day {
            Some(day) if clock::is_day(&day) => day,
            Some(day) => return Err(ClerkError::NotADay(day)),
            None => clock::today(),
        };
        let book = self.rulebook();
        let mut views: Vec<RuleSetView> = book.sets().map(|set| view(set, None, &day)).collect();
        for own in self.own_rules().await? {
            let Some(base) = book.get(&own.base) else {
                tracing::warn!(id = own.id, base = own.base, "no set to derive own rules from");
                continue;
            };
            views.push(match own.derive(base) {
                Ok(set) => view(&set, Some(base), &day),
                Err(error) => RuleSetView {
                    id: own.id,
                    name: Some(own.name),
                    derived_from: Some(own.base),
                    fault: Some(ClerkError::from(error).fault()),
                    ..view(base, None, &day)
                },
            });
        }
        Ok(views)
    }

    /// Keeps rules of a body's own and returns their key. Rules of the same name are replaced and
    /// keep their key.
    ///
    /// # Errors
    /// Where the base is no set of the program, the rules cannot be derived so, or they cannot be
    /// kept.
    pub async fn save_own_rules(
        &self,
        base: &str,
        name: &str,
        changes: BTreeMap<String, Value>,
    ) -> Result<String, ClerkError> {
        // Whoever saves at the same time waits: the list is read and written as a whole.
        let _state = self.state.lock().await;
        let mut kept = self.own_rules().await?;
        let set =
            self.rulebook().get(base).ok_or_else(|| ClerkError::NoSuchRules(base.to_owned()))?;
        let name = name.trim().to_owned();
        let place = kept.iter().position(|own| own.name == name);
        let id = place.map_or_else(|| format!("own-{}", Uuid::now_v7()), |n| kept[n].id.clone());
        let own = OwnRules { id: id.clone(), base: base.to_owned(), name, changes };
        own.derive(set)?;
        match place {
            Some(place) => kept[place] = own,
            None => kept.push(own),
        }
        self.keep_own_rules(&kept).await?;
        Ok(id)
    }

    /// Forgets rules of a body's own. Meetings that were called under them keep their copy.
    ///
    /// # Errors
    /// Where there are none of this key, or the list cannot be kept.
    pub async fn delete_own_rules(&self, id: &str) -> Result<(), ClerkError> {
        let _state = self.state.lock().await;
        let mut kept = self.own_rules().await?;
        let before = kept.len();
        kept.retain(|own| own.id != id);
        if kept.len() == before {
            return Err(ClerkError::NoSuchRules(id.to_owned()));
        }
        self.keep_own_rules(&kept).await
    }

    /// A rule set by its key, of the program or a body's own.
    pub(crate) async fn rules(&self, id: &str) -> Result<RuleSet, ClerkError> {
        if let Some(set) = self.rulebook().get(id) {
            return Ok(set.clone());
        }
        let none = || ClerkError::NoSuchRules(id.to_owned());
        let kept = self.own_rules().await?;
        let own = kept.iter().find(|own| own.id == id).ok_or_else(none)?;
        let base = self.rulebook().get(&own.base).ok_or_else(none)?;
        Ok(own.derive(base)?)
    }

    async fn own_rules(&self) -> Result<Vec<OwnRules>, ClerkError> {
        match self.journal.reader().setting(KEY).await? {
            Some(list) => serde_json::from_str(&list).map_err(|_| ReadError::Damaged.into()),
            None => Ok(Vec::new()),
        }
    }

    async fn keep_own_rules(&self, kept: &[OwnRules]) -> Result<(), ClerkError> {
        let list = serde_json::to_string(kept).map_err(|_| OwnRulesError::Json)?;
        let list = if kept.is_empty() { None } else { Some(list) };
        Ok(self.journal.set(KEY, list.as_deref()).await?)
    }
}

/// A set with what can be set in it; the defaults are those of the set that it derives from.
fn view(set: &RuleSet, base: Option<&RuleSet>, day: &str) -> RuleSetView {
    let value = |set: &RuleSet, path: &str| set.value_at(path).unwrap_or_default();
    let settings = set.settings.iter().map(|setting| SettingView {
        path: setting.path.clone(),
        key: setting.text_key(),
        choice: setting.choice.clone(),
        default: value(base.unwrap_or(set), &setting.path),
        value: value(set, &setting.path),
    });
    RuleSetView {
        id: set.id.clone(),
        name: set.name.clone(),
        derived_from: set.derived_from.clone(),
        cite: set.cite.clone(),
        valid_from: set.valid_from.clone(),
        valid_to: set.valid_to.clone(),
        in_force: set.is_in_force(day),
        settings: settings.collect(),
        fault: None,
    }
}
