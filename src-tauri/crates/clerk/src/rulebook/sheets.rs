//! Files of rules as they stand, and the sets that they make with what they take over.

use council::rules::{Contradiction, RuleFault, RuleSet};
use serde::Deserialize as _;
use toml::{
    Spanned,
    de::{DeArray, DeTable, DeValue, Deserializer},
};

use super::{
    error::{Place, RulebookError},
    merge::{laid_over, moved_on, nearest},
};

/// A file. Places in it are counted on from the end of the file before, so that a place says
/// which file it is in.
struct Sheet<'a> {
    name: &'a str,
    contents: &'a str,
    start: usize,
    table: DeTable<'a>,
}

/// All files that may take over from one another.
pub(super) struct Sheets<'a>(Vec<Sheet<'a>>);

impl<'a> Sheets<'a> {
    /// Reads files, given as names without their ending and contents.
    ///
    /// # Errors
    /// Where one is not TOML.
    pub(super) fn parse(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, RulebookError> {
        let mut sheets = Vec::new();
        let mut start = 0;
        for (name, contents) in files {
            let table = DeTable::parse(contents).map_err(|error| RulebookError::Unreadable {
                at: place(name, contents, error.span().map_or(0, |span| span.start)),
                reason: error.message().to_owned(),
            })?;
            let table = moved_on(table.into_inner(), start);
            sheets.push(Sheet { name, contents, start, table });
            // One more than it is long: a fault at the very end is still in this file.
            start += contents.len() + 1;
        }
        Ok(Self(sheets))
    }

    /// The names of the files. Those that take over from nobody come first: what is wrong there
    /// is told of them, and not of all that take over from them.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        let alone =
            |sheet: &&Sheet<'a>| !["base", "table"].iter().any(|f| sheet.table.contains_key(*f));
        let (first, then): (Vec<_>, Vec<_>) = self.0.iter().partition(alone);
        first.into_iter().chain(then).map(|sheet| sheet.name)
    }

    /// The set that a file makes.
    ///
    /// # Errors
    /// A [`RulebookError`] where it cannot be used.
    pub(super) fn set(&self, name: &str) -> Result<RuleSet, RulebookError> {
        let sheet = self.sheet(name).ok_or_else(|| RulebookError::UnknownBase {
            at: place(name, "", 0),
            id: name.to_owned(),
        })?;
        let whole = self.whole(sheet, &mut Vec::new())?;
        let span = sheet.start..sheet.start + sheet.contents.len();
        let read = Deserializer::from(Spanned::new(span, whole.clone()));
        let mut set = RuleSet::deserialize(read).map_err(|error| RulebookError::Unreadable {
            at: self.place(error.span().map_or(sheet.start, |span| span.start)),
            reason: error.message().to_owned(),
        })?;
        // Rows that a set only lends to others are no part of the set that a meeting freezes.
        let kinds = &set.motions.kinds;
        set.motions.rows.retain(|kind, _| kinds.contains(kind));
        if let Some(fault) = set.fault() {
            let at = self.place(nearest(&whole, field(&fault)).unwrap_or(sheet.start));
            return Err(RulebookError::Faulty { at, fault });
        }
        if set.id != name {
            let at = self.place(nearest(&whole, "id").unwrap_or(sheet.start));
            return Err(RulebookError::WrongId { at, id: set.id });
        }
        Ok(set)
    }

    /// A file's table with what it takes over from others; `within` are the files that are
    /// taking over from this one.
    fn whole(
        &self,
        sheet: &Sheet<'a>,
        within: &mut Vec<&'a str>,
    ) -> Result<DeTable<'a>, RulebookError> {
        within.push(sheet.name);
        let mut own = sheet.table.clone();
        let base = self.named(&mut own, "base", within)?;
        let table = self.named(&mut own, "table", within)?;
        if let Some(base) = base {
            own = laid_over(self.whole(base, within)?, own);
        }
        if let Some(table) = table {
            let lent = self.whole(table, within)?;
            own = laid_over(rows_for(lent, &own), own);
        }
        within.pop();
        Ok(own)
    }

    /// The file that a field names, which is taken out of the table.
    fn named(
        &self,
        own: &mut DeTable<'a>,
        field: &str,
        within: &[&str],
    ) -> Result<Option<&Sheet<'a>>, RulebookError> {
        let Some((key, value)) = own.remove_entry(field) else {
            return Ok(None);
        };
        let at = self.place(key.span().start);
        let Some(id) = value.get_ref().as_str().map(str::to_owned) else {
            let reason = format!("{field} is the id of a set");
            return Err(RulebookError::Unreadable { at, reason });
        };
        if within.contains(&id.as_str()) {
            return Err(RulebookError::Cycle { at, id });
        }
        self.sheet(&id).map(Some).ok_or(RulebookError::UnknownBase { at, id })
    }

    fn sheet(&self, name: &str) -> Option<&Sheet<'a>> {
        self.0.iter().find(|sheet| sheet.name == name)
    }

    /// The file and line of a place.
    fn place(&self, at: usize) -> Place {
        let sheet = self.0.iter().rev().find(|sheet| sheet.start <= at);
        sheet.map_or_else(
            || place("", "", 0),
            |sheet| place(sheet.name, sheet.contents, at - sheet.start),
        )
    }
}

/// The rows of a table of motions for the kinds that a set lists, as a table to lay beneath it.
fn rows_for<'a>(mut lent: DeTable<'a>, own: &DeTable<'a>) -> DeTable<'a> {
    let mut motions = DeTable::new();
    if let Some((key, lent)) = lent.remove_entry("motions")
        && let (span, DeValue::Table(mut lent)) = (lent.span(), lent.into_inner())
        && let Some((rows_key, rows)) = lent.remove_entry("rows")
        && let (rows_span, DeValue::Table(rows)) = (rows.span(), rows.into_inner())
    {
        let listed = kinds(own);
        let wanted = |kind: &str| listed.is_some_and(|kinds| lists(kinds, kind));
        let rows = rows.into_iter().filter(|(kind, _)| wanted(kind.get_ref())).collect();
        let mut table = DeTable::new();
        table.insert(rows_key, Spanned::new(rows_span, DeValue::Table(rows)));
        motions.insert(key, Spanned::new(span, DeValue::Table(table)));
    }
    motions
}

fn kinds<'t, 'a>(own: &'t DeTable<'a>) -> Option<&'t DeArray<'a>> {
    own.get("motions")?.get_ref().as_table()?.get("kinds")?.get_ref().as_array()
}

fn lists(kinds: &DeArray<'_>, kind: &str) -> bool {
    kinds.iter().any(|listed| listed.get_ref().as_str() == Some(kind))
}

/// The field of a fault. A missing row stands nowhere; the list that asks for it does.
fn field(fault: &RuleFault) -> &str {
    if fault.why == Contradiction::RowMissing { "motions.kinds" } else { &fault.at }
}

/// The line of a place in a file.
pub(super) fn place(name: &str, contents: &str, at: usize) -> Place {
    let before = contents.get(..at).unwrap_or(contents);
    Place { file: format!("{name}.toml"), line: 1 + before.matches('\n').count() }
}
