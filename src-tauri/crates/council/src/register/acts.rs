//! Adopting a register: every line is checked, and what is wrong is named by its number in the
//! list, counted from 1.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{Owner, OwnerEntry, Register, Unit, UnitEntry};
use crate::{
    event::Fact,
    ids::{PersonId, UnitId},
    meeting::Meeting,
    people::{Name, Sha256Hex},
    quorum::count,
    refusal::Refusal,
    rules::{OwnersRule, is_day},
};

/// The acts of this area.
pub(crate) enum Change<'a> {
    Adopt { source: &'a str, as_of: &'a str, owners: &'a [OwnerEntry], units: &'a [UnitEntry] },
}

pub(crate) fn decide(meeting: &Meeting, change: Change<'_>) -> Result<Vec<Fact>, Refusal> {
    let Change::Adopt { source, as_of, owners, units } = change;
    let rule = can_adopt(meeting)?;
    let source = source.trim();
    if source.is_empty() {
        return Err(Refusal::TextMissing);
    }
    if !is_day(as_of) {
        return Err(Refusal::TimeUnclear);
    }
    if owners.is_empty() || units.is_empty() {
        return Err(Refusal::RegisterEmpty {
            units: count(units.len()),
            owners: count(owners.len()),
        });
    }
    let known = owners_by_line(owners)?;
    let units = checked_units(units, &known)?;
    let with: BTreeSet<PersonId> = units.iter().map(|unit| unit.owner).collect();
    if let Some((_, line)) = known.iter().find(|(person, _)| !with.contains(person)) {
        return Err(Refusal::OwnerWithoutUnit { line: *line });
    }
    let register = Register::new(
        source.to_owned(),
        as_of.to_owned(),
        rule.parking_counts,
        owners.iter().map(sealed_owner).collect::<Result<_, _>>()?,
        units,
    );
    if register.totals().heads == 0 {
        return Err(Refusal::NothingCounts { units: register.totals().left_out.units });
    }
    Ok(vec![Fact::RegisterAdopted { register: Arc::new(register) }])
}

/// Whether a register could be adopted now: the rules know owners, nothing has been signed, and
/// no vote is open whose electorate would be another than it was.
pub(crate) fn can_adopt(meeting: &Meeting) -> Result<&OwnersRule, Refusal> {
    meeting.not_signed()?;
    meeting.no_vote_open()?;
    meeting.no_written_vote()?;
    let rules = meeting.rules.as_ref().ok_or(Refusal::NotCalled)?;
    rules.owners.as_ref().ok_or_else(|| Refusal::NoRegister { cite: Some(rules.cite.clone()) })
}

/// Owners with the numbers of their lines.
fn owners_by_line(owners: &[OwnerEntry]) -> Result<BTreeMap<PersonId, u32>, Refusal> {
    let mut known = BTreeMap::new();
    for (owner, line) in owners.iter().zip(1_u32..) {
        if let Some(first) = known.insert(owner.person, line) {
            return Err(Refusal::OwnerTwice { first, second: line });
        }
    }
    Ok(known)
}

/// Units as they are recorded, each with its area and by what that is known.
fn checked_units(
    entries: &[UnitEntry],
    owners: &BTreeMap<PersonId, u32>,
) -> Result<Vec<Unit>, Refusal> {
    let mut seen: BTreeMap<UnitId, u32> = BTreeMap::new();
    let mut sum = 0_u64;
    let mut units = Vec::with_capacity(entries.len());
    for (entry, line) in entries.iter().zip(1_u32..) {
        if let Some(first) = seen.insert(entry.unit, line) {
            return Err(Refusal::UnitTwice { first, second: line });
        }
        if !owners.contains_key(&entry.owner) {
            return Err(Refusal::UnitOfUnknownOwner { line });
        }
        let source = entry.areas.source().ok_or(Refusal::UnitWithoutArea { line })?;
        let unit = Unit {
            unit: entry.unit,
            label_sha256: sealed(&entry.label)?,
            usage: entry.usage,
            areas: entry.areas,
            source,
            owner: entry.owner,
        };
        sum = sum.checked_add(unit.area()).ok_or(Refusal::AreaBeyondCounting { line })?;
        units.push(unit);
    }
    Ok(units)
}

fn sealed_owner(entry: &OwnerEntry) -> Result<Owner, Refusal> {
    let name_sha256 = sealed(&entry.name)?;
    Ok(Owner { person: entry.person, name_sha256, developer: entry.developer })
}

fn sealed(name: &Name) -> Result<Sha256Hex, Refusal> {
    match name {
        Name::Sealed { sha256 } => Ok(sha256.clone()),
        Name::Plain(_) => Err(Refusal::NameMissing),
    }
}
