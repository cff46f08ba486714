//! The rule sets that the program brings along, as data from `assets/rules`.

use std::collections::BTreeMap;

use council::rules::{RuleFault, RuleSet};

static RULES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// Rule sets by their key.
#[derive(Debug, Clone, Default)]
pub struct Rulebook(BTreeMap<String, RuleSet>);

/// Why a rule set cannot be used: where, and what is wrong there.
#[derive(Debug, thiserror::Error)]
pub enum RulebookError {
    /// It does not read as a rule set.
    #[error("{file}:{line}: {reason}")]
    Unreadable {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What was expected there.
        reason: String,
    },
    /// It contradicts itself.
    #[error("{file}: {fault}")]
    Faulty {
        /// The file.
        file: String,
        /// In what way.
        fault: RuleFault,
    },
    /// Its key is not the name of its file, or another has it too.
    #[error("{file}: its id is {id}")]
    WrongId {
        /// The file.
        file: String,
        /// The key that it gives itself.
        id: String,
    },
}

impl Rulebook {
    /// The rule sets that are built into the program.
    ///
    /// # Errors
    /// Where one of them cannot be used; a test of this crate excludes it.
    pub fn embedded() -> Result<Self, RulebookError> {
        Self::read(RULES.iter().copied())
    }

    /// Reads rule sets from pairs of a file's name, without its ending, and its contents.
    ///
    /// # Errors
    /// A [`RulebookError`] for the first that cannot be used.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, RulebookError> {
        let mut sets = BTreeMap::new();
        for (file, contents) in files {
            let set = one(file, contents)?;
            sets.insert(set.id.clone(), set);
        }
        Ok(Self(sets))
    }

    /// A rule set by its key.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&RuleSet> {
        self.0.get(id)
    }

    /// Every key, in order.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }
}

fn one(file: &str, contents: &str) -> Result<RuleSet, RulebookError> {
    let set: RuleSet = toml::from_str(contents).map_err(|error| RulebookError::Unreadable {
        file: format!("{file}.toml"),
        line: error.span().map_or(1, |span| 1 + contents[..span.start].matches('\n').count()),
        reason: error.message().to_owned(),
    })?;
    if let Some(fault) = set.fault() {
        return Err(RulebookError::Faulty { file: format!("{file}.toml"), fault });
    }
    if set.id != file {
        return Err(RulebookError::WrongId { file: format!("{file}.toml"), id: set.id });
    }
    Ok(set)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_set_can_be_used() {
        let book = Rulebook::embedded().expect("a sound rulebook");
        assert!(book.get("cn-residents-council").is_some());
        assert_eq!(book.ids().len(), RULES.len());
    }

    #[test]
    fn a_fault_names_its_file_and_line() {
        let (_, sound) = RULES.iter().find(|(id, _)| *id == "cn-residents-council").expect("it");
        let broken = sound.replacen("[floor]", "[floor]\nnonsense = 1", 1);
        let line = 2 + broken.split("[floor]").next().expect("a part").matches('\n').count();
        match Rulebook::read([("cn-residents-council", broken.as_str())]) {
            Err(RulebookError::Unreadable { file, line: found, reason }) => {
                assert_eq!(file, "cn-residents-council.toml");
                assert_eq!(found, line);
                assert!(reason.contains("nonsense"), "{reason}");
            }
            other => panic!("{other:?}"),
        }
        assert!(matches!(
            Rulebook::read([("another-name", *sound)]),
            Err(RulebookError::WrongId { .. })
        ));
    }
}
