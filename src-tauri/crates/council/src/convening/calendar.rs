//! Which days count: Sundays, holidays, and weekends that are worked in exchange (调休).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use ts_rs::TS;

use super::ConveningGap;
use crate::rules::NoticeRule;

/// The days of one year that are not as their day of the week, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HolidayYear {
    /// Holidays, substitute days among them.
    #[ts(type = "Array<string>")]
    #[schemars(with = "Vec<String>")]
    pub holidays: Vec<NaiveDate>,
    /// Days that are worked and yet do not count as clear days: the Christmas break and the
    /// Easter break (Local Government Act 1972, section 243). Holidays may stand here again.
    #[serde(default)]
    #[ts(type = "Array<string>")]
    #[schemars(with = "Vec<String>")]
    pub breaks: Vec<NaiveDate>,
    /// Saturdays and Sundays that are worked in exchange for a holiday (调休).
    #[serde(default)]
    #[ts(type = "Array<string>")]
    #[schemars(with = "Vec<String>")]
    pub working: Vec<NaiveDate>,
}

/// The holidays of a country or a part of it, year by year. A year that is not here is unknown,
/// and not a year without holidays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HolidayList {
    /// The name by which rules ask for it (`england-wales`).
    pub id: String,
    /// What is known, by year.
    #[serde(deserialize_with = "by_year")]
    pub years: BTreeMap<i32, HolidayYear>,
}

/// Why a list of holidays cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HolidayFault {
    /// Rules could not ask for it.
    #[error("the list has no name")]
    NoName,
    /// It knows no year.
    #[error("the list knows no year")]
    NoYears,
    /// A year without any holiday is a year that nobody entered.
    #[error("{0} has no holidays")]
    NoHolidays(i32),
    /// A day that stands under another year.
    #[error("{day} does not belong to {year}")]
    OtherYear {
        /// The year under which it stands.
        year: i32,
        /// The day.
        day: NaiveDate,
    },
    /// A day that stands twice in one list.
    #[error("{0} stands there twice")]
    Twice(NaiveDate),
    /// A day on which people both work and do not.
    #[error("{0} cannot be both a holiday and worked")]
    HolidayAndWorked(NaiveDate),
    /// A day that is worked anyway cannot be worked in exchange.
    #[error("{0} is neither a Saturday nor a Sunday")]
    NotAWeekend(NaiveDate),
}

/// Years are keys, and keys are text wherever a list is written; a reader that holds its input
/// back, as readers of tagged facts do, cannot tell that this text is a number.
fn by_year<'de, D: Deserializer<'de>>(input: D) -> Result<BTreeMap<i32, HolidayYear>, D::Error> {
    BTreeMap::<String, HolidayYear>::deserialize(input)?
        .into_iter()
        .map(|(year, days)| match year.parse() {
            Ok(year) => Ok((year, days)),
            Err(_) => Err(D::Error::custom(format_args!("{year} is not a year"))),
        })
        .collect()
}

impl HolidayList {
    /// The years around a year: those that a period of notice for a meeting in it can reach.
    #[must_use]
    pub fn around(&self, year: i32) -> Self {
        let near = |other: &i32| other.abs_diff(year) <= 1;
        let years = self.years.iter().filter(|(other, _)| near(other));
        Self {
            id: self.id.clone(),
            years: years.map(|(year, days)| (*year, days.clone())).collect(),
        }
    }

    /// What is wrong with the list, if anything.
    #[must_use]
    pub fn fault(&self) -> Option<HolidayFault> {
        if self.id.trim().is_empty() {
            return Some(HolidayFault::NoName);
        }
        if self.years.is_empty() {
            return Some(HolidayFault::NoYears);
        }
        self.years.iter().find_map(|(year, days)| days.fault(*year))
    }
}

impl HolidayYear {
    fn fault(&self, year: i32) -> Option<HolidayFault> {
        if self.holidays.is_empty() {
            return Some(HolidayFault::NoHolidays(year));
        }
        for list in [&self.holidays, &self.breaks, &self.working] {
            let mut seen = BTreeSet::new();
            for day in list {
                if day.year() != year {
                    return Some(HolidayFault::OtherYear { year, day: *day });
                }
                if !seen.insert(day) {
                    return Some(HolidayFault::Twice(*day));
                }
            }
        }
        self.working.iter().find_map(|day| {
            if self.holidays.contains(day) {
                Some(HolidayFault::HolidayAndWorked(*day))
            } else {
                (!is_weekend(*day)).then_some(HolidayFault::NotAWeekend(*day))
            }
        })
    }
}

/// The calendar by which a rule counts days.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    named: Option<&'a str>,
    list: Option<&'a HolidayList>,
}

impl<'a> Calendar<'a> {
    /// The calendar of a rule. A list of another name than the rule's is as good as none.
    #[must_use]
    pub fn of(rule: &'a NoticeRule, list: Option<&'a HolidayList>) -> Self {
        let named = rule.holidays.as_deref();
        Self { named, list: list.filter(|list| Some(list.id.as_str()) == named) }
    }

    /// Whether a day counts among clear days: not a Sunday, nor a day of the Christmas break or
    /// the Easter break, nor a bank holiday, nor a day of public thanksgiving or mourning, which
    /// stand in the list of holidays (Local Government Act 1972, section 243). Saturdays count.
    ///
    /// # Errors
    /// Where the holidays of its year are not known.
    pub fn is_clear(&self, day: NaiveDate) -> Result<bool, ConveningGap> {
        let year = self.year(day)?;
        let sunday = day.weekday() == Weekday::Sun;
        Ok(!sunday && !year.holidays.contains(&day) && !year.breaks.contains(&day))
    }

    /// Whether a day is a working day: Monday to Friday unless a holiday, and the weekends that
    /// are worked in exchange (全国年节及纪念日放假办法, with the yearly notice of the State
    /// Council's General Office).
    ///
    /// # Errors
    /// Where the holidays of its year are not known.
    pub fn is_working(&self, day: NaiveDate) -> Result<bool, ConveningGap> {
        let year = self.year(day)?;
        let free = is_weekend(day) || year.holidays.contains(&day);
        Ok(year.working.contains(&day) || !free)
    }

    fn year(&self, day: NaiveDate) -> Result<&'a HolidayYear, ConveningGap> {
        let named = self.named.ok_or(ConveningGap::NoListNamed)?;
        let year = day.year();
        self.list
            .and_then(|list| list.years.get(&year))
            .ok_or_else(|| ConveningGap::NoHolidayList { list: named.to_owned(), year })
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
