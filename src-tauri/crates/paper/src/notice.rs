//! 会议通知: that a meeting is called, when, where and about what, and whether the notice is as
//! early as the rules ask. Every figure is that of the read models.

use council::{
    agenda::ItemStatus,
    rules::{AgendaLock, DayCount, NoticeRule},
    view::convening::{GivenView, NoticeView},
};
use typeset::Level;

use crate::{
    Paper, Part, Phrase, Sources,
    pieces::{heading, identity, items, occasion},
};

/// The notice of a meeting, before it is worded.
#[must_use]
pub fn paper(from: &Sources<'_>) -> Paper {
    let record = from.record;
    let body = &record.particulars.body;
    let title = occasion::title("sheet-notice-title", record);
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::paragraph(Phrase::key("sheet-notice-salutation")));
    parts.push(Part::paragraph(called(from)));
    parts.push(Part::Facts(occasion::facts(record)));
    parts.extend(agenda(from));
    parts.push(section("sheet-notice-section-rules"));
    parts.push(Part::Facts(rules(from)));
    parts.push(Part::Note(Phrase::key("sheet-notice-apologies")));
    parts.push(closing(from));
    parts.push(identity::identity(record.meeting, record.version, from.head));
    Paper { title, author: body.clone(), made: from.head.at, parts }
}

fn section(key: &str) -> Part {
    Part::Heading { level: Level::Two, words: Phrase::key(key) }
}

fn called(from: &Sources<'_>) -> Phrase {
    let planned = from.record.particulars.planned.clone();
    Phrase::key("sheet-notice-called")
        .with("planned", planned.is_some())
        .with("occasion", occasion::occasion(&from.record.particulars))
        .with("time", planned.map_or(Phrase::Typed(String::new()), Phrase::Planned))
}

/// What is on the agenda; that there is none yet is said.
fn agenda(from: &Sources<'_>) -> Vec<Part> {
    let on_it = from.desk.agenda.iter().filter(|item| item.status != ItemStatus::Deferred);
    let lines: Vec<Part> = on_it
        .map(|item| {
            let words = Phrase::key("sheet-notice-item")
                .with("item", items::heading(item))
                .with("kind", items::kind(item));
            Part::Quote(vec![crate::Span::plain(words)])
        })
        .collect();
    let mut parts = vec![section("sheet-notice-section-agenda")];
    if lines.is_empty() {
        parts.push(Part::paragraph(Phrase::key("sheet-notice-no-agenda")));
    }
    parts.extend(lines);
    parts
}

/// The period of notice, what this notice gives of it, the quorum, and what may be decided.
fn rules(from: &Sources<'_>) -> Vec<(Phrase, Phrase)> {
    let convening = &from.desk.convening;
    let mut rows = Vec::new();
    match &convening.notice {
        Some(notice) => rows.push((Phrase::key("sheet-notice-period"), period(&notice.rule))),
        None => {
            rows.push((Phrase::key("sheet-notice-period"), Phrase::key("sheet-notice-period-none")))
        }
    }
    rows.extend(convening.notice.as_ref().and_then(latest));
    rows.extend(convening.given.as_ref().map(given));
    let quorum = &from.desk.quorum;
    let cite = quorum.cite.clone().map_or(Phrase::Typed(String::new()), Phrase::Cited);
    let needed = Phrase::key("sheet-notice-quorum.value")
        .with("members", quorum.members)
        .with("needed", quorum.needed)
        .with("cited", quorum.cite.is_some())
        .with("cite", cite);
    rows.push((Phrase::key("sheet-notice-quorum"), needed));
    rows.extend(lock(from));
    rows
}

fn period(rule: &NoticeRule) -> Phrase {
    Phrase::key("sheet-notice-days")
        .with("days", rule.days)
        .with("count", Phrase::Choice(count(rule.count)))
        .with("cite", Phrase::Cited(rule.cite.clone()))
}

fn count(count: DayCount) -> &'static str {
    match count {
        DayCount::FromNextDay => "from-next-day",
        DayCount::FullDaysBetween => "full-days",
        DayCount::ClearDays => "clear-days",
        DayCount::WorkingDays => "working-days",
        DayCount::Hours => "hours",
    }
}

/// By when notice had to be given, where that can be told.
fn latest(notice: &NoticeView) -> Option<(Phrase, Phrase)> {
    let limit = notice.ordinary.latest?;
    let value = match limit.time {
        Some(time) => Phrase::Planned(format!("{}T{}", limit.day, time.format("%H:%M"))),
        None => Phrase::Day(limit.day.to_string()),
    };
    Some((Phrase::key("sheet-notice-latest"), value))
}

/// The notice as it was given, with what it comes to.
fn given(given: &GivenView) -> (Phrase, Phrase) {
    let check = given.check.as_ref();
    let value = Phrase::key("sheet-notice-given.value")
        .with("sent", Phrase::Planned(given.sent.clone()))
        .with("described", !given.how.trim().is_empty())
        .with("how", Phrase::typed(&given.how))
        .with("urgent", given.urgent)
        .with(
            "check",
            Phrase::Choice(match check {
                None => "none",
                Some(check) if check.in_time => "in-time",
                Some(_) => "late",
            }),
        )
        .with("counted", check.map_or(0, |check| check.counted))
        .with("needed", check.map_or(0, |check| check.needed));
    (Phrase::key("sheet-notice-given"), value)
}

/// What may be decided that this notice does not name.
fn lock(from: &Sources<'_>) -> Option<(Phrase, Phrase)> {
    let agenda = &from.desk.convening.agenda;
    let lock = match agenda.lock {
        AgendaLock::Open => return None,
        AgendaLock::Warn => "warn",
        AgendaLock::Locked if agenda.take_up.is_some() => "take-up",
        AgendaLock::Locked => "locked",
    };
    let cite = agenda.cite.clone().map_or(Phrase::Typed(String::new()), Phrase::Cited);
    let value = Phrase::key("sheet-notice-lock.value")
        .with("lock", Phrase::Choice(lock))
        .with("cited", agenda.cite.is_some())
        .with("cite", cite);
    Some((Phrase::key("sheet-notice-lock"), value))
}

/// The body, and the day on which the notice was given, or a line for it.
fn closing(from: &Sources<'_>) -> Part {
    let given = from.desk.convening.given.as_ref();
    let day = given.and_then(|given| given.sent.get(..10));
    let day = day.map_or(Phrase::key("sheet-day-by-hand"), |day| Phrase::Day(day.to_owned()));
    Part::Closing(vec![Phrase::typed(&from.record.particulars.body), day])
}
