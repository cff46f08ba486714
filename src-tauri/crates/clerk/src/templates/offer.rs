//! Templates as they are offered: worded, with a body, a time and a place that need no typing, and
//! the agenda that they put into a meeting that is called from them.

use std::collections::BTreeMap;

use chrono::{Days, Local, NaiveDateTime, NaiveTime};
use council::{
    Deed,
    agenda::{Item, ItemKind, ItemMarks},
    convening::earliest_meeting,
    ids::ItemId,
    rules::RuleSet,
    sitting::{Particulars, Party},
};
use journal::ReadError;
use serde::{Deserialize, Serialize};
use text::Language;
use ts_rs::TS;
use uuid::Uuid;

use super::{
    OwnTemplateError,
    book::{Start, Template, TemplateItem},
    own::OwnTemplate,
};
use crate::{
    Clerk, clock,
    fault::ClerkError,
    rulebook::Holidays,
    session::{Enclosures, Moment, Session},
    shapes::Fault,
};

/// Where it is kept for which body a template was used last.
const USES: &str = "template-uses";

/// A template on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateView {
    /// Its key.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// A sentence about it; empty for one of the chair's own.
    pub about: String,
    /// Whether it is one of the chair's own.
    pub own: bool,
    /// The key of its rule set.
    pub rules: String,
    /// What a meeting that is called from it would be called by.
    pub particulars: Particulars,
    /// Its agenda, in reading order.
    pub lines: Vec<TemplateLine>,
    /// Why it cannot be used any more, where it cannot.
    pub fault: Option<Fault>,
}

/// An item of a template's agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateLine {
    /// How many items it stands below.
    pub depth: u32,
    /// Its title.
    pub title: String,
    /// What is done with it.
    pub kind: ItemKind,
    /// Planned minutes.
    pub minutes: Option<u32>,
    /// What it brings along.
    pub marks: ItemMarks,
}

/// For which body a template was used last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Use {
    body: String,
    place: String,
    seats: Option<u32>,
}

impl TemplateLine {
    /// What is kept of an item of a meeting. Where it was carried over from stays behind.
    pub(super) fn of(depth: usize, item: &Item) -> Self {
        Self {
            depth: u32::try_from(depth).unwrap_or(u32::MAX),
            title: item.title.clone(),
            kind: item.kind,
            minutes: item.minutes,
            marks: ItemMarks { from: None, ..item.marks.clone() },
        }
    }
}

impl Clerk {
    /// The templates on offer, in the language that was chosen: the program's, then the chair's
    /// own.
    ///
    /// # Errors
    /// Where what is kept cannot be read.
    pub async fn templates(&self) -> Result<Vec<TemplateView>, ClerkError> {
        let language = self.settings().await.language.into();
        let uses = self.uses().await?;
        let now = Local::now().naive_local();
        let mut views = Vec::new();
        for template in self.templates.all() {
            let mut view = self.worded(template, language, uses.get(&template.id));
            self.plan(&mut view, template.start.0, template.days_ahead, now).await?;
            views.push(view);
        }
        for own in self.own_templates().await? {
            let start = own.start.clone().and_then(|start| Start::try_from(start).ok());
            let mut view = mine(own);
            self.plan(&mut view, start.map_or(NaiveTime::MIN, |start| start.0), 1, now).await?;
            views.push(view);
        }
        Ok(views)
    }

    /// Puts a template's agenda into a meeting that was just called, and remembers for whom.
    pub(crate) async fn fill(&self, session: &mut Session, id: &str) -> Result<(), ClerkError> {
        let language = self.settings().await.language.into();
        let lines = match self.templates.get(id) {
            Some(template) => self.lines(&template.items, 0, language),
            None => {
                let mine = self.own_templates().await?.into_iter().find(|own| own.id == id);
                mine.ok_or(OwnTemplateError::Unknown)?.lines
            }
        };
        let mut above: Vec<ItemId> = Vec::new();
        for line in lines {
            let item = ItemId(Uuid::now_v7());
            above.truncate(usize::try_from(line.depth).unwrap_or(0));
            let deed = Deed::AddItem {
                item,
                parent: above.last().copied(),
                before: None,
                title: line.title,
                kind: line.kind,
                minutes: line.minutes,
                presenter: None,
                sides: None,
                marks: line.marks,
            };
            let moment = Moment { now: clock::read(), typed_ms: None };
            session.act(&self.journal, deed, None, moment, Enclosures::default()).await?;
            above.push(item);
        }
        self.remember(id, &session.meeting().particulars).await
    }

    /// A template in words.
    // keys: template-*
    // keys: party-*
    fn worded(&self, template: &Template, language: Language, used: Option<&Use>) -> TemplateView {
        let say = |key: String| self.texts.plain(language, &key);
        let key = format!("template-{}", template.id);
        let party = |party: &String| {
            let also = say(format!("party-{party}.also"));
            Party {
                name: say(format!("party-{party}")),
                also: also.split('|').map(|word| word.trim().to_owned()).collect(),
            }
        };
        let used = used
            .cloned()
            .unwrap_or_else(|| Use { body: say(format!("{key}.body")), ..Use::default() });
        TemplateView {
            id: template.id.clone(),
            name: say(key.clone()),
            about: say(format!("{key}.about")),
            own: false,
            rules: template.rules.clone(),
            particulars: Particulars {
                body: used.body,
                place: used.place,
                seats: used.seats,
                hall_minutes: Some(template.hall_minutes),
                parties: template.parties.iter().map(party).collect(),
                ..Particulars::default()
            },
            lines: self.lines(&template.items, 0, language),
            fault: None,
        }
    }

    fn lines(&self, items: &[TemplateItem], depth: u32, language: Language) -> Vec<TemplateLine> {
        let line = |item: &TemplateItem| TemplateLine {
            depth,
            title: self.texts.plain(language, &format!("template-item-{}", item.key)),
            kind: item.kind,
            minutes: Some(item.minutes),
            marks: ItemMarks { standing: item.standing, matter: item.matter.clone(), from: None },
        };
        let whole =
            |item| [vec![line(item)], self.lines(&item.items, depth + 1, language)].concat();
        items.iter().flat_map(whole).collect()
    }

    /// The first day on which a meeting can be held of which notice is given now, and its number.
    async fn plan(
        &self,
        view: &mut TemplateView,
        start: NaiveTime,
        days_ahead: u32,
        now: NaiveDateTime,
    ) -> Result<(), ClerkError> {
        match self.rules(&view.rules).await {
            Ok(rules) => {
                let planned = planned(&rules, start, days_ahead, now)?;
                view.particulars.planned = Some(planned.format("%Y-%m-%dT%H:%M").to_string());
            }
            Err(error) => view.fault = Some(error.fault()),
        }
        let body = view.particulars.body.trim();
        let held = self.home_cards().await?.into_iter().map(|card| card.particulars);
        let held = held.filter(|known| known.body.trim() == body);
        view.particulars.number = held.filter_map(|known| known.number).max().map(|n| n + 1);
        Ok(())
    }

    async fn uses(&self) -> Result<BTreeMap<String, Use>, ClerkError> {
        match self.journal.reader().setting(USES).await? {
            Some(uses) => serde_json::from_str(&uses).map_err(|_| ReadError::Damaged.into()),
            None => Ok(BTreeMap::new()),
        }
    }

    async fn remember(&self, id: &str, particulars: &Particulars) -> Result<(), ClerkError> {
        let mut uses = self.uses().await?;
        let Particulars { body, place, seats, .. } = particulars.clone();
        uses.insert(id.to_owned(), Use { body, place, seats });
        let uses = serde_json::to_string(&uses).map_err(|_| ReadError::Damaged)?;
        Ok(self.journal.set(USES, Some(&uses)).await?)
    }
}

fn mine(own: OwnTemplate) -> TemplateView {
    TemplateView {
        id: own.id,
        name: own.name,
        about: String::new(),
        own: true,
        rules: own.rules,
        particulars: Particulars {
            body: own.body,
            place: own.place,
            seats: own.seats,
            hall_minutes: own.hall_minutes,
            parties: own.parties,
            ..Particulars::default()
        },
        lines: own.lines,
        fault: None,
    }
}

/// The first moment at the usual hour for which notice can still be given in time. Where the days
/// cannot be told, as in a year without a list of holidays, as many days are left as the rules
/// ask for.
fn planned(
    rules: &RuleSet,
    start: NaiveTime,
    days_ahead: u32,
    now: NaiveDateTime,
) -> Result<NaiveDateTime, ClerkError> {
    let wished = later(now, days_ahead);
    let Some(notice) = &rules.convening.notice else { return Ok(wished.date().and_time(start)) };
    let holidays = match &notice.holidays {
        Some(id) => Holidays::embedded()?.for_meeting(id, None),
        None => None,
    };
    let earliest = match earliest_meeting(notice, now, false, holidays.as_ref()) {
        Ok(limit) => limit.day.and_time(limit.time.unwrap_or(NaiveTime::MIN)),
        Err(_) => later(now, notice.days.saturating_mul(2)),
    };
    let day = earliest.date().max(wished.date());
    let at = day.and_time(start);
    Ok(if at < earliest { later(at, 1) } else { at })
}

fn later(from: NaiveDateTime, days: u32) -> NaiveDateTime {
    from.checked_add_days(Days::new(u64::from(days))).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::rulebook::Rulebook;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
    }

    #[test]
    fn notice_that_is_given_at_once_is_in_time() {
        let book = Rulebook::embedded().unwrap();
        let evening = NaiveTime::from_hms_opt(19, 0, 0).unwrap();
        for set in book.sets() {
            let now = at("2026-06-01T21:30");
            let planned = planned(set, evening, 3, now).unwrap();
            assert!(planned >= at("2026-06-04T19:00"), "{}: {planned}", set.id);
            let Some(notice) = &set.convening.notice else { continue };
            let list = notice
                .holidays
                .as_ref()
                .and_then(|id| Holidays::embedded().unwrap().for_meeting(id, None));
            let check =
                council::convening::check_notice(notice, now, planned, false, list.as_ref());
            assert!(check.unwrap().in_time, "{}: {planned}", set.id);
        }
    }
}
