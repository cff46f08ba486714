//! Who held an office, with the times where it changed hands.

use council::{people::Office, time::Stamp, view::record::OfficeLine};

use crate::Phrase;

/// Those who held an office while the meeting sat; where it has not sat, who holds it. None where
/// nobody did.
#[must_use]
pub fn holders(
    offices: &[OfficeLine],
    office: Office,
    opened: Option<Stamp>,
    adjourned: Option<Stamp>,
) -> Option<Phrase> {
    let lines: Vec<&OfficeLine> = offices
        .iter()
        .filter(|line| line.office == office)
        .filter(|line| match (opened, line.spell.until) {
            (Some(opened), Some(until)) => until.when() > opened.when(),
            (Some(_), None) => true,
            (None, until) => until.is_none(),
        })
        .collect();
    match lines.as_slice() {
        [] => None,
        [only] => Some(Phrase::name(&only.name)),
        several => {
            let spell = |line: &&OfficeLine| during(line, opened, adjourned);
            Some(Phrase::names(several.iter().map(spell).collect()))
        }
    }
}

/// A holder with the stretch within the sitting.
fn during(line: &OfficeLine, opened: Option<Stamp>, adjourned: Option<Stamp>) -> Phrase {
    let from = match opened {
        Some(opened) if opened.when() > line.spell.from.when() => opened,
        Some(_) | None => line.spell.from,
    };
    let until = line.spell.until.or(adjourned).filter(|until| until.when() >= from.when());
    let name = Phrase::name(&line.name);
    match until {
        Some(until) => Phrase::key("paper-office-spell")
            .with("name", name)
            .with("spell", Phrase::Spell(from, until)),
        None => {
            Phrase::key("paper-office-since").with("name", name).with("time", Phrase::Time(from))
        }
    }
}

/// Who holds an office at the end, and therefore signs; none where nobody does.
#[must_use]
pub fn last_holder(offices: &[OfficeLine], office: Office) -> Option<&OfficeLine> {
    offices.iter().rev().find(|line| line.office == office && line.spell.is_open())
}

/// The name of the choice that texts make by an office.
#[must_use]
pub fn choice(office: Office) -> Phrase {
    Phrase::Choice(match office {
        Office::Chair => "chair",
        Office::Secretary => "secretary",
    })
}
