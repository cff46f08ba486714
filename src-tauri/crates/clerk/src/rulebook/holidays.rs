//! Lists of holidays, as data from `assets/rules/holidays`. A meeting freezes the years that its
//! period of notice can reach together with its rules: what is announced or appointed later
//! changes nothing in how it was called.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDateTime};
use council::{
    Deed,
    convening::{HolidayFault, HolidayList},
};

use super::{
    error::{Place, RulebookError},
    sheets::place,
};

static LISTS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/holidays.rs"));

/// Lists of holidays by their name.
#[derive(Debug, Clone, Default)]
pub struct Holidays(BTreeMap<String, HolidayList>);

impl Holidays {
    /// The lists that are built into the program.
    ///
    /// # Errors
    /// Where one of them cannot be used; a test of this crate excludes it.
    pub fn embedded() -> Result<Self, RulebookError> {
        Self::read(LISTS.iter().copied())
    }

    /// Reads lists from pairs of a file's name, without its ending, and its contents.
    ///
    /// # Errors
    /// A [`RulebookError`] for the first that cannot be used, with file, line and reason.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, RulebookError> {
        let lists = files.into_iter().map(|(name, contents)| {
            let list: HolidayList =
                toml::from_str(contents).map_err(|error| RulebookError::Unreadable {
                    at: place(name, contents, error.span().map_or(0, |span| span.start)),
                    reason: error.message().to_owned(),
                })?;
            if let Some(fault) = list.fault() {
                let at = place_of(name, contents, &fault);
                return Err(RulebookError::BadHolidays { at, fault });
            }
            if list.id != name {
                let at = place(name, contents, contents.find("id = ").unwrap_or(0));
                return Err(RulebookError::WrongId { at, id: list.id });
            }
            Ok((list.id.clone(), list))
        });
        Ok(Self(lists.collect::<Result<_, RulebookError>>()?))
    }

    /// A list by its name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&HolidayList> {
        self.0.get(id)
    }

    /// The list that a period of notice asks for, with the years around the planned day, or with
    /// every year while no day is planned. None where there is no such list, or where it knows
    /// none of those years: then the days cannot be told, and the desk says so.
    #[must_use]
    pub fn for_meeting(&self, id: &str, planned: Option<&str>) -> Option<HolidayList> {
        let list = self.get(id)?;
        let day = planned.and_then(|at| NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M").ok());
        let list = day.map_or_else(|| list.clone(), |day| list.around(day.year()));
        Some(list).filter(|list| !list.years.is_empty())
    }
}

/// Puts the holidays by which notice is counted into the rules of a meeting that is called.
///
/// # Errors
/// As for [`Holidays::embedded`].
pub(crate) fn freeze(deed: &mut Deed) -> Result<(), RulebookError> {
    let Deed::Call { particulars, rules, .. } = deed else { return Ok(()) };
    let named = rules.convening.notice.as_ref().and_then(|notice| notice.holidays.as_deref());
    if let (Some(id), None) = (named, &rules.convening.holidays) {
        let planned = particulars.planned.as_deref();
        rules.convening.holidays = Holidays::embedded()?.for_meeting(id, planned);
    }
    Ok(())
}

/// The line of a fault: that of the day it is about, where the day stands for the last time, or
/// that of its year.
fn place_of(name: &str, contents: &str, fault: &HolidayFault) -> Place {
    let day = |day: &chrono::NaiveDate| contents.rfind(&day.to_string());
    let at = match fault {
        HolidayFault::NoName => contents.find("id ="),
        HolidayFault::NoYears => None,
        HolidayFault::NoHolidays(year) => contents.find(&format!("[years.{year}]")),
        HolidayFault::OtherYear { day: found, .. } => day(found),
        HolidayFault::Twice(found)
        | HolidayFault::HolidayAndWorked(found)
        | HolidayFault::NotAWeekend(found) => day(found),
    };
    place(name, contents, at.unwrap_or(0))
}
