//! 表决权人名册: who may vote in a vote, numbered, and who acts for whom. How anybody voted is
//! nowhere on it.

use council::{
    people::Capacity,
    register::square_metres,
    rules::Order,
    view::{
        electorate::{BarredLine, ElectorLine, Electorate},
        record::ProxyLine,
    },
};
use text::{Language, Texts};
use typeset::Level;

use crate::{
    Head, Paper, PaperError, Part, Phrase, Sheet,
    pieces::{heading, identity},
};

/// The list of an electorate in a language. The same values give the same sheet.
///
/// # Errors
/// As for [`Sheet::new`].
pub fn electorate(
    list: &Electorate,
    head: &Head,
    texts: &Texts,
    language: Language,
) -> Result<Sheet, PaperError> {
    Sheet::new(&paper(list, head), texts, language)
}

/// The list before it is worded.
#[must_use]
pub fn paper(list: &Electorate, head: &Head) -> Paper {
    let body = Phrase::typed(&list.particulars.body);
    let title = Phrase::key("electorate-title").with("body", body);
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::Facts(about(list, head)));
    parts.push(roster(&list.electors));
    if !list.proxies.is_empty() {
        parts.push(section("electorate-section-proxies"));
        parts.push(proxies(&list.proxies));
    }
    if !list.barred.is_empty() {
        parts.push(section("electorate-section-barred"));
        parts.push(Part::Numbered(list.barred.iter().map(barred).collect()));
    }
    parts.push(Part::Note(Phrase::key("electorate-note")));
    parts.push(identity::identity(list.meeting, list.version, head));
    Paper { title, author: list.particulars.body.clone(), made: head.at, parts }
}

fn section(key: &str) -> Part {
    Part::Heading { level: Level::Two, words: Phrase::key(key) }
}

/// What vote it is, of when, and how many it counts.
fn about(list: &Electorate, head: &Head) -> Vec<(Phrase, Phrase)> {
    let mut rows = Vec::new();
    if !list.particulars.title.trim().is_empty() {
        rows.push((Phrase::key("electorate-meeting"), Phrase::typed(&list.particulars.title)));
    }
    let question = match (&list.question, list.opened) {
        (Some(question), _) => Phrase::typed(&question.text),
        (None, Some(_)) => Phrase::key("electorate-question-closed"),
        (None, None) => Phrase::key("electorate-question-none"),
    };
    rows.push((Phrase::key("electorate-question"), question));
    let when = Phrase::DayTime(list.opened.unwrap_or(head.at));
    rows.push((Phrase::key("electorate-when").with("opened", list.opened.is_some()), when));
    let represented = list.electors.iter().filter(|line| !line.represented_by.is_empty()).count();
    let counts = Phrase::key("electorate-counts.value")
        .with("members", list.members)
        .with("electors", list.electors.len())
        .with("represented", represented);
    rows.push((Phrase::key("electorate-counts"), counts));
    rows.push((Phrase::key("electorate-order"), order(list.order)));
    rows
}

fn order(order: Order) -> Phrase {
    let choice = match order {
        Order::Roll => "roll",
        Order::Alphabetical => "alphabetical",
        Order::Strokes => "strokes",
    };
    Phrase::key("electorate-order.value").with("order", Phrase::Choice(choice))
}

/// A row for each; a column of areas where there is a register.
fn roster(electors: &[ElectorLine]) -> Part {
    let areas = electors.iter().any(|line| line.area.is_some());
    let (area, remark_width) = if areas { (Some(("area", 3)), 5) } else { (None, 7) };
    let columns = [("number", 2), ("name", 5), ("seat", 5), ("capacity", 3)];
    let columns = columns.into_iter().chain(area).chain([("remark", remark_width)]);
    let column = |(name, width): (&'static str, u16)| {
        (Phrase::key("electorate-column").with("column", Phrase::Choice(name)), width)
    };
    let row = |(line, number): (&ElectorLine, u32)| {
        let area = line.area.map(|area| Phrase::Typed(square_metres(area)));
        let mut row = vec![
            Phrase::from(number),
            Phrase::name(&line.name),
            Phrase::typed(&line.seat),
            Phrase::key("electorate-capacity").with("capacity", capacity(line.capacity)),
        ];
        row.extend(area);
        row.push(remark(line));
        row
    };
    let rows = electors.iter().zip(1..).map(row).collect();
    Part::Roster { columns: columns.map(column).collect(), rows }
}

fn capacity(capacity: Capacity) -> Phrase {
    Phrase::Choice(match capacity {
        Capacity::Member => "member",
        Capacity::Consultative => "consultative",
        Capacity::Observer => "observer",
    })
}

/// Who acts for somebody, and that they came late.
fn remark(line: &ElectorLine) -> Phrase {
    let mut remarks = Vec::new();
    if !line.represented_by.is_empty() {
        let agent = Phrase::name(&line.represented_by);
        remarks.push(Phrase::key("electorate-represented").with("agent", agent));
    }
    if let Some(at) = line.admitted {
        remarks.push(Phrase::key("electorate-admitted").with("time", Phrase::Time(at)));
    }
    Phrase::remarks(remarks)
}

fn proxies(proxies: &[ProxyLine]) -> Part {
    let columns = [("number", 2), ("principal", 5), ("agent", 5), ("form", 4), ("remark", 6)];
    let column = |(name, width): (&'static str, u16)| {
        (Phrase::key("electorate-column").with("column", Phrase::Choice(name)), width)
    };
    let row = |(line, number): (&ProxyLine, u32)| {
        vec![
            Phrase::from(number),
            Phrase::name(&line.principal),
            Phrase::name(&line.agent),
            Phrase::key("electorate-form").with("kept", line.form.is_some()),
            proxy_remark(line),
        ]
    };
    let rows = proxies.iter().zip(1..).map(row).collect();
    Part::Roster { columns: columns.into_iter().map(column).collect(), rows }
}

fn proxy_remark(line: &ProxyLine) -> Phrase {
    let mut remarks = Vec::new();
    if line.over_the_cap {
        remarks.push(Phrase::key("electorate-over-the-cap"));
    }
    if let Some(until) = line.spell.until {
        remarks.push(Phrase::key("electorate-ended").with("time", Phrase::Time(until)));
    }
    Phrase::remarks(remarks)
}

// keys: electorate-bar
fn barred(line: &BarredLine) -> Phrase {
    use council::entitlement::Ineligible;
    let why = match line.bar {
        Ineligible::NoVote => "no-vote",
        Ineligible::Recused => "recused",
        Ineligible::Away => "away",
        Ineligible::OverTheCap => "over-the-cap",
        Ineligible::CameLate => "came-late",
    };
    Phrase::key("electorate-bar")
        .with("name", Phrase::name(&line.name))
        .with("why", Phrase::Choice(why))
}
