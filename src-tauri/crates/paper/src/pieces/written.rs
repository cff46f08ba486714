//! 书面表决: a written vote as a paper tells it: what went out and came back, and the sheet of its
//! result by heads and by area.

use council::{
    register::square_metres,
    view::{
        question::VoteView,
        written::{SilentView, WrittenSums, percent},
    },
    vote::{DeliveryWay, FormChoice, Tally, Weight},
};

use crate::{Part, Phrase};

/// What went out and came back, the sheet of the result, and by what it was counted.
#[must_use]
pub fn parts(vote: &VoteView, sums: &WrittenSums) -> Vec<Part> {
    let counted = vote.tally.as_ref().unwrap_or(&sums.choices);
    let notes = [
        places(sums),
        (sums.scans > 0).then(|| Phrase::key("written-paper-scans").with("count", sums.scans)),
        Some(Phrase::key("written-paper-base")),
        sources(sums),
        Some(Phrase::key("written-paper-invalid").with("counts", sums.invalid_takes_part)),
        sums.silent.map(silent),
    ];
    vec![
        Part::paragraph(forms(sums)),
        sheet(sums, counted),
        Part::Note(Phrase::sentences(notes.into_iter().flatten().collect())),
    ]
}

fn forms(sums: &WrittenSums) -> Phrase {
    let ways: Vec<Phrase> = sums
        .ways
        .iter()
        .map(|way| {
            Phrase::key("written-paper-way")
                .with("how", self::way(way.way))
                .with("heads", way.heads)
        })
        .collect();
    Phrase::key("written-paper-forms")
        .with("opened", Phrase::Day(sums.opened.clone()))
        .with("until", Phrase::Day(sums.until.clone()))
        .with("entitled", sums.entitled.heads)
        .with("issued", sums.issued.heads)
        .with("ways", Phrase::Choice(if ways.is_empty() { "none" } else { "some" }))
        .with("described", Phrase::remarks(ways))
        .with("returned", sums.returned.heads)
        .with("valid", sums.valid.heads)
        .with("invalid", sums.choices.spoiled.heads)
}

/// The sheet as offices post it: everybody, those who took part, and each answer, by heads and by
/// area, with the share of each.
fn sheet(sums: &WrittenSums, counted: &Tally) -> Part {
    let by_area = sums.entitled.area.is_some();
    let columns: &[&'static str] = if by_area {
        &["what", "heads", "heads-share", "area", "area-share"]
    } else {
        &["what", "heads", "heads-share"]
    };
    let head = columns
        .iter()
        .map(|&column| Phrase::key("written-paper-head").with("column", Phrase::Choice(column)));
    let took_part = [counted.favour, counted.against, counted.abstain, counted.spoiled]
        .into_iter()
        .fold(Weight::default(), together);
    let row = |row: &'static str, part: Weight, whole: Weight| {
        let name = Phrase::key("written-paper-row").with("row", Phrase::Choice(row));
        let heads = [Phrase::from(part.heads), share(part.heads.into(), whole.heads.into())];
        let area = part.area.unwrap_or(0);
        let areas = [Phrase::Typed(square_metres(area)), share(area, whole.area.unwrap_or(0))];
        let areas = areas.into_iter().filter(|_| by_area);
        std::iter::once(name).chain(heads).chain(areas).collect::<Vec<_>>()
    };
    let invalid = sums.choices.spoiled;
    let mut rows = vec![
        row("entitled", sums.entitled, sums.entitled),
        row("turnout", took_part, sums.entitled),
        row("for", counted.favour, took_part),
        row("against", counted.against, took_part),
        row("abstain", counted.abstain, took_part),
    ];
    if invalid.heads > 0 {
        let whole = if sums.invalid_takes_part { took_part } else { sums.entitled };
        rows.push(row("invalid", invalid, whole));
    }
    Part::Table { head: head.collect(), rows }
}

fn together(one: Weight, more: Weight) -> Weight {
    let area = match (one.area, more.area) {
        (None, None) => None,
        (area, other) => Some(area.unwrap_or(0).saturating_add(other.unwrap_or(0))),
    };
    Weight { heads: one.heads.saturating_add(more.heads), area }
}

/// A share with two decimals, rounded down: it never looks like one that it does not reach.
fn share(part: u64, whole: u64) -> Phrase {
    let hundredths = percent(part, whole);
    let digits = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    Phrase::key("written-percent").with("percent", Phrase::Typed(digits))
}

fn places(sums: &WrittenSums) -> Option<Phrase> {
    let places: Vec<Phrase> = sums
        .places
        .iter()
        .map(|place| {
            Phrase::key("written-paper-place")
                .with("place", Phrase::typed(&place.place))
                .with("heads", place.heads)
        })
        .collect();
    let words = |places| Phrase::key("written-paper-places").with("places", Phrase::names(places));
    (!places.is_empty()).then(|| words(places))
}

fn sources(sums: &WrittenSums) -> Option<Phrase> {
    let areas = sums.areas.as_ref()?;
    let metres = |area| Phrase::Typed(square_metres(area));
    Some(
        Phrase::key("written-paper-sources")
            .with("registered", metres(areas.registered.area))
            .with("surveyed", metres(areas.surveyed.area))
            .with("contract", metres(areas.contract.area)),
    )
}

fn silent(silent: SilentView) -> Phrase {
    let with = match silent.with {
        Some(FormChoice::For) => "for",
        Some(FormChoice::Against) => "against",
        Some(FormChoice::Abstain) => "abstain",
        Some(FormChoice::Invalid) | None => "none",
    };
    Phrase::key("written-paper-silent")
        .with("with", Phrase::Choice(with))
        .with("heads", silent.weight.heads)
}

fn way(way: DeliveryWay) -> Phrase {
    Phrase::key(match way {
        DeliveryWay::Door => "written-way-door",
        DeliveryWay::Venue => "written-way-venue",
        DeliveryWay::Post => "written-way-post",
        DeliveryWay::Electronic => "written-way-electronic",
        DeliveryWay::Posted => "written-way-posted",
    })
}
