//! The templates that the program brings along, read and checked like rule sets: whatever is
//! broken is refused with its file and the reason.

use chrono::NaiveTime;
use council::agenda::ItemKind;
use serde::Deserialize;

use crate::rulebook::{Place, Rulebook};

static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// A template of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its key, the name of its file; the texts hold its name under `template-<id>`, a sentence
    /// under `.about` and the name of a body under `.body`.
    pub id: String,
    /// Its place among the others, from 1.
    pub rank: u32,
    /// The key of its rule set.
    pub rules: String,
    /// For how many minutes the room is there.
    pub hall_minutes: u32,
    /// When such a meeting begins, as in `19:00`.
    pub start: Start,
    /// How many days ahead it is called at least, where the rules do not ask for more.
    pub days_ahead: u32,
    /// Parties that must have a seat; the texts hold their names under `party-<key>`.
    #[serde(default)]
    pub parties: Vec<String>,
    /// The agenda.
    pub items: Vec<TemplateItem>,
}

/// An item of a template's agenda.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateItem {
    /// The key of its title in the texts, `template-item-<key>`.
    pub key: String,
    /// What is done with it.
    pub kind: ItemKind,
    /// Planned minutes.
    pub minutes: u32,
    /// Whether every meeting has it.
    #[serde(default)]
    pub standing: bool,
    /// The class of its matter, by its key in the rules.
    #[serde(default)]
    pub matter: Option<String>,
    /// What stands below it.
    #[serde(default)]
    pub items: Vec<TemplateItem>,
}

/// A time of the day, as in `19:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Start(pub NaiveTime);

impl TryFrom<String> for Start {
    type Error = chrono::ParseError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        NaiveTime::parse_from_str(&text, "%H:%M").map(Self)
    }
}

/// Why a template cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// It does not read as a template.
    #[error("{at}: {reason}")]
    Unreadable {
        /// Where.
        at: Place,
        /// What was expected there.
        reason: String,
    },
    /// Its key is not the name of its file.
    #[error("{file}.toml: its id is {id}")]
    WrongId {
        /// The file.
        file: String,
        /// The key that it gives itself.
        id: String,
    },
    /// It names rules that there are not, or a class of matters that they do not know.
    #[error("{file}.toml: {what} is unknown")]
    Unknown {
        /// The file.
        file: String,
        /// What it names.
        what: String,
    },
    /// It has no agenda, or one that does not fit into its own time.
    #[error("{file}.toml: the agenda takes {planned} of {hall} minutes")]
    BadPlan {
        /// The file.
        file: String,
        /// The minutes of its items.
        planned: u32,
        /// The minutes of the room.
        hall: u32,
    },
}

/// The templates, in the order in which they are offered.
#[derive(Debug, Clone, Default)]
pub struct TemplateBook(Vec<Template>);

impl TemplateBook {
    /// The templates that are built into the program.
    ///
    /// # Errors
    /// Where one of them cannot be used; a test of this crate excludes it.
    pub fn embedded(rulebook: &Rulebook) -> Result<Self, TemplateError> {
        Self::read(FILES.iter().copied(), rulebook)
    }

    /// Reads templates from pairs of a file's name, without its ending, and its contents.
    ///
    /// # Errors
    /// A [`TemplateError`] for the first that cannot be used.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        rulebook: &Rulebook,
    ) -> Result<Self, TemplateError> {
        let read = |(name, contents)| one(name, contents, rulebook);
        let mut templates = files.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        templates.sort_by(|one, other| (one.rank, &one.id).cmp(&(other.rank, &other.id)));
        Ok(Self(templates))
    }

    /// Every template, in order.
    pub fn all(&self) -> impl Iterator<Item = &Template> {
        self.0.iter()
    }

    /// A template by its key.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Template> {
        self.0.iter().find(|template| template.id == id)
    }
}

fn one(name: &str, contents: &str, rulebook: &Rulebook) -> Result<Template, TemplateError> {
    let template: Template = toml::from_str(contents).map_err(|error| {
        let before = contents.get(..error.span().map_or(0, |span| span.start)).unwrap_or(contents);
        let at = Place { file: format!("{name}.toml"), line: 1 + before.matches('\n').count() };
        TemplateError::Unreadable { at, reason: error.message().to_owned() }
    })?;
    let file = name.to_owned();
    if template.id != name {
        return Err(TemplateError::WrongId { file, id: template.id });
    }
    let Some(rules) = rulebook.get(&template.rules) else {
        return Err(TemplateError::Unknown { file, what: template.rules });
    };
    let unheard_of = |matter: &&String| !rules.votes.matters.contains_key(*matter);
    if let Some(matter) = matters(&template.items).into_iter().find(unheard_of) {
        return Err(TemplateError::Unknown { file, what: matter.clone() });
    }
    let (planned, hall) = (minutes(&template.items), template.hall_minutes);
    if planned == 0 || planned > hall {
        return Err(TemplateError::BadPlan { file, planned, hall });
    }
    Ok(template)
}

fn matters(items: &[TemplateItem]) -> Vec<&String> {
    items.iter().flat_map(|item| item.matter.iter().chain(matters(&item.items))).collect()
}

/// What the items take: each its own minutes or those of what stands below it, whichever is more.
pub(super) fn minutes(items: &[TemplateItem]) -> u32 {
    let one = |item: &TemplateItem| item.minutes.max(minutes(&item.items));
    items.iter().map(one).fold(0, u32::saturating_add)
}
