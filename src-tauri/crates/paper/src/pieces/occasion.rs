//! Which meeting a paper belongs to: its body and number, its title, when and where.

use council::{sitting::Particulars, view::Record};

use crate::Phrase;

/// The body, with the number of its meeting where there is one.
#[must_use]
pub fn occasion(particulars: &Particulars) -> Phrase {
    let number = particulars.number.map_or(Phrase::Typed(String::new()), Phrase::Ordinal);
    Phrase::key("sheet-occasion")
        .with("numbered", particulars.number.is_some())
        .with("number", number)
        .with("body", Phrase::typed(&particulars.body))
}

/// A title of a paper, `key`, which names the occasion.
#[must_use]
pub fn title(key: &str, record: &Record) -> Phrase {
    Phrase::key(key).with("occasion", occasion(&record.particulars))
}

/// What the meeting is called, when and where it is or was held. What is not known is left out.
#[must_use]
pub fn facts(record: &Record) -> Vec<(Phrase, Phrase)> {
    let about = &record.particulars;
    let mut rows = Vec::new();
    if !about.title.trim().is_empty() {
        rows.push((Phrase::key("sheet-about-title"), Phrase::typed(&about.title)));
    }
    let time = match (record.opened, record.adjourned, &about.planned) {
        (Some(opened), Some(adjourned), _) => Some(Phrase::DaySpell(opened, adjourned)),
        (Some(opened), None, _) => Some(Phrase::DayTime(opened)),
        (None, _, Some(planned)) => Some(Phrase::Planned(planned.clone())),
        (None, _, None) => None,
    };
    rows.extend(time.map(|time| (Phrase::key("sheet-about-time"), time)));
    if !about.place.trim().is_empty() {
        rows.push((Phrase::key("sheet-about-place"), Phrase::typed(&about.place)));
    }
    rows
}
