//! The rule sets that the program brings along, as data from `assets/rules`.
//!
//! A file holds one set. It may take over what another says: `base = "<id>"` takes over
//! everything and changes what the file itself says; `table = "<id>"` takes over the rows of the
//! table of motions, for the kinds that the file lists.

mod error;
mod holidays;
mod merge;
mod own;
mod sheets;

use std::collections::BTreeMap;

use council::rules::RuleSet;

pub use error::{Place, RulebookError};
pub use holidays::Holidays;
pub(crate) use holidays::freeze;
pub use own::OwnRulesError;
use sheets::Sheets;

static RULES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// Rule sets by their key.
#[derive(Debug, Clone, Default)]
pub struct Rulebook(BTreeMap<String, RuleSet>);

impl Rulebook {
    /// The files that are built into the program: their names, without the ending, and contents.
    #[must_use]
    pub fn files() -> &'static [(&'static str, &'static str)] {
        RULES
    }

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
    /// A [`RulebookError`] for the first that cannot be used, with file, line and reason.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, RulebookError> {
        let sheets = Sheets::parse(files)?;
        let sets = sheets.names().map(|name| Ok((name.to_owned(), sheets.set(name)?)));
        Ok(Self(sets.collect::<Result<_, RulebookError>>()?))
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

    /// Every set, in the order of the keys.
    pub fn sets(&self) -> impl Iterator<Item = &RuleSet> {
        self.0.values()
    }

    /// The sets in force on a day, `YYYY-MM-DD`, in the order of the keys.
    pub fn on<'a>(&'a self, day: &'a str) -> impl Iterator<Item = &'a RuleSet> {
        self.sets().filter(move |set| set.is_in_force(day))
    }
}
