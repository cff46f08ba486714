//! The head of the minutes: when, where, under whom, and who was there.

use council::{
    people::Office,
    register::{Sum, square_metres},
    sitting::Held,
    time::Spell,
    view::{
        Record,
        record::{ChosenLine, NoticeLine, ProxyLine, RequisitionLine},
        register::RegisterView,
    },
};

use super::{Form, Sections, notes};
use crate::{
    Part, Phrase,
    pieces::{attendance, offices},
};

/// A row of a label and a value.
type Row = (Phrase, Phrase);

/// The rows at the head. The full record gives attendance a section of its own.
pub(super) fn parts(record: &Record, form: Form, sections: &mut Sections) -> Vec<Part> {
    let mut parts = Vec::new();
    match record.held {
        Held::OnPaper => parts.push(Part::paragraph(Phrase::key("minutes-held-on-paper"))),
        Held::Live => {}
    }
    let attendance = attendance(record);
    match form {
        Form::FullRecord => {
            parts.push(Part::Facts(meeting(record)));
            parts.push(sections.heading("minutes-section-attendance"));
            parts.push(Part::Facts(attendance));
        }
        Form::Action => {
            let rows = meeting(record).into_iter().chain(attendance).collect();
            parts.push(Part::Facts(rows));
            parts.push(Part::Rule);
        }
    }
    parts
}

fn meeting(record: &Record) -> Vec<Row> {
    let about = &record.particulars;
    let mut rows = Vec::new();
    let mut typed = |key: &str, text: &str| {
        if !text.trim().is_empty() {
            rows.push((Phrase::key(key), Phrase::typed(text)));
        }
    };
    typed("minutes-about-title", &about.title);
    rows.push((Phrase::key("minutes-about-time"), time(record)));
    if let Some(planned) = &about.planned {
        rows.push((Phrase::key("minutes-about-planned"), Phrase::Planned(planned.clone())));
    }
    if !about.place.trim().is_empty() {
        rows.push((Phrase::key("minutes-about-place"), Phrase::typed(&about.place)));
    }
    for office in [Office::Chair, Office::Secretary] {
        let held = offices::holders(&record.offices, office, record.opened, record.adjourned);
        if let Some(held) = held {
            let label = Phrase::key("paper-office").with("office", offices::choice(office));
            rows.push((label, held));
        }
    }
    let chosen: Vec<Phrase> = record.head.chosen.iter().map(chosen).collect();
    if !chosen.is_empty() {
        rows.push((Phrase::key("minutes-about-chosen"), Phrase::clauses(chosen)));
    }
    rows.extend(record.head.notice.as_ref().map(notice));
    rows.extend(record.head.register.as_ref().map(register));
    let demands: Vec<Phrase> = record.head.requisitions.iter().map(demand).collect();
    if !demands.is_empty() {
        rows.push((Phrase::key("minutes-about-requisition"), Phrase::clauses(demands)));
    }
    let breaks: Vec<Phrase> = record.recesses.iter().filter_map(ended).collect();
    if !breaks.is_empty() {
        rows.push((Phrase::key("minutes-about-recess"), Phrase::clauses(breaks)));
    }
    rows
}

pub(super) fn time(record: &Record) -> Phrase {
    match (record.opened, record.adjourned) {
        (Some(opened), Some(adjourned)) => Phrase::DaySpell(opened, adjourned),
        (Some(opened), None) => Phrase::key("minutes-since").with("time", Phrase::DayTime(opened)),
        (None, _) => Phrase::key("minutes-not-opened"),
    }
}

/// A stretch of time that has ended.
pub(super) fn ended(spell: &Spell) -> Option<Phrase> {
    spell.until.map(|until| Phrase::Spell(spell.from, until))
}

/// Who was chosen in place of an absent officer.
fn chosen(line: &ChosenLine) -> Phrase {
    Phrase::key("minutes-chosen")
        .with("office", offices::choice(line.office))
        .with("person", Phrase::name(&line.name))
}

fn notice(notice: &NoticeLine) -> Row {
    let value = Phrase::key("minutes-notice")
        .with("sent", Phrase::Planned(notice.sent.clone()))
        .with("described", !notice.how.trim().is_empty())
        .with("how", Phrase::typed(&notice.how))
        .with("urgent", notice.urgent)
        .with("count", notice.items);
    (Phrase::key("minutes-about-notice"), value)
}

/// The owners' register, with what its areas are known by.
fn register(register: &RegisterView) -> Row {
    let totals = &register.totals;
    let by = |key: &str, sum: &Sum| {
        (sum.units > 0).then(|| {
            Phrase::key(key)
                .with("units", sum.units)
                .with("area", Phrase::Typed(square_metres(sum.area)))
        })
    };
    let sources = [
        by("minutes-register-registered", &totals.registered),
        by("minutes-register-surveyed", &totals.surveyed),
        by("minutes-register-contract", &totals.contract),
        by("minutes-register-left-out", &totals.left_out),
    ];
    let whole = Phrase::key("minutes-register")
        .with("source", Phrase::typed(&register.source))
        .with("day", Phrase::Day(register.as_of.clone()))
        .with("heads", totals.heads)
        .with("area", Phrase::Typed(square_metres(totals.counted.area)));
    let value = std::iter::once(whole).chain(sources.into_iter().flatten()).collect();
    (Phrase::key("minutes-about-register"), Phrase::clauses(value))
}

// keys: group-*
fn demand(line: &RequisitionLine) -> Phrase {
    Phrase::key("minutes-requisition")
        .with("group", notes::named("group", &line.group))
        .with("signed", line.signed)
        .with("total", line.total)
}

fn proxies(proxies: &[ProxyLine]) -> Option<Row> {
    let proxy = |line: &ProxyLine| {
        Phrase::key("minutes-proxy")
            .with("principal", Phrase::name(&line.principal))
            .with("agent", Phrase::name(&line.agent))
            .with("form", line.form.is_some())
            .with("over", line.over_the_cap)
    };
    let value = Phrase::names(proxies.iter().map(proxy).collect());
    (!proxies.is_empty()).then(|| (Phrase::key("minutes-about-proxies"), value))
}

fn attendance(record: &Record) -> Vec<Row> {
    let mut rows = vec![attendance::counts(&record.roll)];
    rows.extend(record.quorum_at_opening.as_ref().map(attendance::quorum));
    rows.extend(attendance::lists(&record.roll, record.opened));
    rows.extend(proxies(&record.head.proxies));
    rows
}
