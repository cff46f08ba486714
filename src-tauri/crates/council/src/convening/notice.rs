//! By when notice of a meeting must be given, and when a body can meet at the earliest.
//!
//! Four of the counts are of days, whatever the hour: 民法典 art. 201 does not count the day on
//! which a period begins; whoever wants full days counts neither end; clear days of the English
//! Act are full days less Sundays, holidays and breaks (Local Government Act 1972, Schedule 12,
//! paragraph 10, and section 243); working days are full days that are worked. Hours run to the
//! minute and over weekends (Brown Act, Government Code 54954.2(a) and 54956).

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Calendar, ConveningGap, HolidayList};
use crate::rules::{DayCount, NoticeRule};

/// The last moment for a notice, or the first for a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Limit {
    /// The day, `YYYY-MM-DD`.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// The time of that day, `HH:MM:SS`, where hours are counted; any time of it where days are.
    #[ts(type = "string | null")]
    pub time: Option<NaiveTime>,
}

/// Whether notice was in time, and how that was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticeCheck {
    /// By when it had to be given.
    pub latest: Limit,
    /// How many days it takes, or hours where hours are counted.
    #[ts(type = "number")]
    pub needed: u64,
    /// How many of these the notice gives; what is more than needed is not counted.
    #[ts(type = "number")]
    pub counted: u64,
    /// Which days were counted, in their order; none where hours are.
    #[ts(type = "Array<string>")]
    pub days: Vec<NaiveDate>,
    /// Whether it was in time.
    pub in_time: bool,
}

/// By when notice of a meeting must be given. `urgent` is the special case for which the rule
/// may know a shorter period.
///
/// Where hours are counted, both times are of one clock that is never put forward or back: who
/// calls a meeting across the begin or end of summer time gives them in UTC.
///
/// # Errors
/// Where the holidays of a year that must be counted are not known, or no calendar reaches that
/// far back.
pub fn latest_notice(
    rule: &NoticeRule,
    meeting: NaiveDateTime,
    urgent: bool,
    holidays: Option<&HolidayList>,
) -> Result<Limit, ConveningGap> {
    let days = days_of(rule, urgent);
    let Some(counting) = Counting::of(rule, holidays) else {
        let latest = meeting.checked_sub_signed(TimeDelta::days(i64::from(days)));
        return latest.map(moment).ok_or(ConveningGap::BeyondCalendar);
    };
    let counted = counting.before(meeting.date(), days, None)?;
    let first = match counted.last() {
        Some(first) => *first,
        None => counting.end(meeting.date())?,
    };
    first.pred_opt().map(any_time).ok_or(ConveningGap::BeyondCalendar)
}

/// When the body can meet at the earliest after notice was given: the inverse of
/// [`latest_notice`], in the same terms.
///
/// # Errors
/// As for [`latest_notice`].
pub fn earliest_meeting(
    rule: &NoticeRule,
    notice: NaiveDateTime,
    urgent: bool,
    holidays: Option<&HolidayList>,
) -> Result<Limit, ConveningGap> {
    let days = days_of(rule, urgent);
    let Some(counting) = Counting::of(rule, holidays) else {
        let earliest = notice.checked_add_signed(TimeDelta::days(i64::from(days)));
        return earliest.map(moment).ok_or(ConveningGap::BeyondCalendar);
    };
    let mut day = notice.date();
    let mut left = days;
    day.checked_add_days(Days::new(u64::from(days))).ok_or(ConveningGap::BeyondCalendar)?;
    while left > 0 {
        day = day.succ_opt().ok_or(ConveningGap::BeyondCalendar)?;
        left -= u32::from(counting.counts(day)?);
    }
    let meeting = if counting.meeting_counts { Some(day) } else { day.succ_opt() };
    meeting.map(any_time).ok_or(ConveningGap::BeyondCalendar)
}

/// Whether notice of a meeting was in time.
///
/// # Errors
/// As for [`latest_notice`].
pub fn check_notice(
    rule: &NoticeRule,
    notice: NaiveDateTime,
    meeting: NaiveDateTime,
    urgent: bool,
    holidays: Option<&HolidayList>,
) -> Result<NoticeCheck, ConveningGap> {
    let latest = latest_notice(rule, meeting, urgent, holidays)?;
    let days = days_of(rule, urgent);
    let Some(counting) = Counting::of(rule, holidays) else {
        let needed = u64::from(days) * 24;
        let given = u64::try_from((meeting - notice).num_hours()).unwrap_or(0);
        let in_time = given >= needed && notice <= meeting;
        let counted = given.min(needed);
        return Ok(NoticeCheck { latest, needed, counted, days: Vec::new(), in_time });
    };
    let mut counted = counting.before(meeting.date(), days, Some(notice.date()))?;
    counted.reverse();
    Ok(NoticeCheck {
        latest,
        needed: u64::from(days),
        counted: counted.len() as u64,
        days: counted,
        in_time: notice.date() <= latest.day,
    })
}

fn days_of(rule: &NoticeRule, urgent: bool) -> u32 {
    rule.urgent_days.filter(|_| urgent).unwrap_or(rule.days)
}

fn any_time(day: NaiveDate) -> Limit {
    Limit { day, time: None }
}

fn moment(at: NaiveDateTime) -> Limit {
    Limit { day: at.date(), time: Some(at.time()) }
}

/// Which days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counted {
    Every,
    Clear,
    Working,
}

/// How days are counted.
struct Counting<'a> {
    calendar: Calendar<'a>,
    which: Counted,
    /// Whether the day of the meeting is the last of them.
    meeting_counts: bool,
}

impl<'a> Counting<'a> {
    /// None where the rule counts hours.
    fn of(rule: &'a NoticeRule, holidays: Option<&'a HolidayList>) -> Option<Self> {
        let (which, meeting_counts) = match rule.count {
            DayCount::FromNextDay => (Counted::Every, true),
            DayCount::FullDaysBetween => (Counted::Every, false),
            DayCount::ClearDays => (Counted::Clear, false),
            DayCount::WorkingDays => (Counted::Working, false),
            DayCount::Hours => return None,
        };
        Some(Self { calendar: Calendar::of(rule, holidays), which, meeting_counts })
    }

    fn counts(&self, day: NaiveDate) -> Result<bool, ConveningGap> {
        match self.which {
            Counted::Every => Ok(true),
            Counted::Clear => self.calendar.is_clear(day),
            Counted::Working => self.calendar.is_working(day),
        }
    }

    /// The day before which counting back begins.
    fn end(&self, meeting: NaiveDate) -> Result<NaiveDate, ConveningGap> {
        if !self.meeting_counts {
            return Ok(meeting);
        }
        meeting.succ_opt().ok_or(ConveningGap::BeyondCalendar)
    }

    /// The days that count before a meeting and after `notice`, latest first, no more than needed.
    fn before(
        &self,
        meeting: NaiveDate,
        needed: u32,
        notice: Option<NaiveDate>,
    ) -> Result<Vec<NaiveDate>, ConveningGap> {
        let mut counted = Vec::new();
        let mut day = self.end(meeting)?;
        // A period longer than the calendar is refused before it is counted day by day.
        day.checked_sub_days(Days::new(u64::from(needed))).ok_or(ConveningGap::BeyondCalendar)?;
        while (counted.len() as u64) < u64::from(needed) {
            day = day.pred_opt().ok_or(ConveningGap::BeyondCalendar)?;
            if notice.is_some_and(|notice| day <= notice) {
                break;
            }
            if self.counts(day)? {
                counted.push(day);
            }
        }
        Ok(counted)
    }
}
