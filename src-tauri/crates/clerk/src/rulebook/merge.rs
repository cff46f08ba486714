//! Tables of TOML laid over one another. Every value keeps the place where it stands, so that
//! whatever is wrong with the whole is found in the file that says it.

use std::{mem, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// One table laid over another: tables grow together, everything else is replaced.
pub(super) fn laid_over<'a>(mut base: DeTable<'a>, over: DeTable<'a>) -> DeTable<'a> {
    for (key, value) in over {
        let below = base.remove_entry(key.get_ref().as_ref()).map(|(_, below)| below);
        let span = value.span();
        let value = match (below.map(Spanned::into_inner), value.into_inner()) {
            (Some(DeValue::Table(below)), DeValue::Table(over)) => {
                DeValue::Table(laid_over(below, over))
            }
            (_, over) => over,
        };
        base.insert(key, Spanned::new(span, value));
    }
    base
}

/// A table whose places are counted from another beginning, `by` bytes before.
pub(super) fn moved_on(table: DeTable<'_>, by: usize) -> DeTable<'_> {
    let mut moved = DeTable::new();
    for (key, value) in table {
        let key = Spanned::new(later(key.span(), by), key.into_inner());
        let span = later(value.span(), by);
        moved.insert(key, Spanned::new(span, value_moved_on(value.into_inner(), by)));
    }
    moved
}

fn value_moved_on(value: DeValue<'_>, by: usize) -> DeValue<'_> {
    match value {
        DeValue::Table(table) => DeValue::Table(moved_on(table, by)),
        DeValue::Array(mut array) => {
            for item in array.iter_mut() {
                let span = later(item.span(), by);
                let value = mem::replace(item.get_mut(), DeValue::Boolean(false));
                *item = Spanned::new(span, value_moved_on(value, by));
            }
            DeValue::Array(array)
        }
        scalar @ (DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)) => scalar,
    }
}

fn later(span: Range<usize>, by: usize) -> Range<usize> {
    span.start + by..span.end + by
}

/// Where a field stands, or the nearest around it that stands anywhere. The path is of names
/// with dots, and of places from 0 in lists; none where not even its first name stands.
pub(super) fn nearest(table: &DeTable<'_>, path: &str) -> Option<usize> {
    let mut at = None;
    let mut parts = path.split('.');
    let (key, mut value) = table.get_key_value(parts.next()?)?;
    at.replace(key.span().start);
    for part in parts {
        let (found, below) = match value.get_ref() {
            DeValue::Table(table) => match table.get_key_value(part) {
                Some((key, below)) => (key.span().start, below),
                None => break,
            },
            DeValue::Array(array) => {
                match part.parse::<usize>().ok().and_then(|place| array.get(place)) {
                    Some(below) => (below.span().start, below),
                    None => break,
                }
            }
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => break,
        };
        at = Some(found);
        value = below;
    }
    at
}
