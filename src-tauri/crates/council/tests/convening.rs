//! How a meeting is called and its decisions made public: the law's own figures, every way of
//! counting days across month ends, leap days, Easter and Christmas, and what must hold for any
//! dates.

#![allow(clippy::unwrap_used)]

use std::fs;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use council::convening::{
    Composition, ConveningGap, HolidayFault, HolidayList, HolidayYear, Limit, Month, Posting,
    PostingState, Requisition, check_notice, composition, earliest_meeting, latest_notice,
    off_agenda, overdue_months, post_by, publication, publication_due, requisition,
};
use council::rules::{
    Cite, CompositionRule, DayCount, NoticeRule, PublicationRule, RequisitionRule, Share,
};
use proptest::prelude::*;
use serde::Deserialize;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A day at seven in the evening.
fn evening(text: &str) -> NaiveDateTime {
    at(day(text))
}

fn at(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(19, 0, 0).unwrap()
}

fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn cite() -> Cite {
    Cite { source: "cn-residents-committees".to_owned(), article: "26".to_owned() }
}

fn share(num: u32, den: u32) -> Share {
    Share { num, den, strict: false }
}

fn notice_rule(days: u32, count: DayCount) -> NoticeRule {
    let holidays = match count {
        DayCount::ClearDays => Some("england-wales"),
        DayCount::WorkingDays => Some("cn"),
        DayCount::FromNextDay | DayCount::FullDaysBetween | DayCount::Hours => None,
    };
    let holidays = holidays.map(str::to_owned);
    NoticeRule { days, count, urgent_days: None, holidays, cite: cite() }
}

fn publication_rule(days: u32, within_days: Option<u32>) -> PublicationRule {
    PublicationRule { days, within_days, cite: cite() }
}

fn requisition_rule(share: Share, at_least: u32) -> RequisitionRule {
    RequisitionRule { group: "households".to_owned(), share, at_least, cite: cite() }
}

fn composition_rule(share: Share) -> CompositionRule {
    CompositionRule { group: "representatives".to_owned(), share, cite: cite() }
}

/// A list of holidays that comes with the program.
fn list(id: &str) -> HolidayList {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/rules/holidays");
    toml::from_str(&fs::read_to_string(format!("{folder}/{id}.toml")).unwrap()).unwrap()
}

fn list_of(rule: &NoticeRule) -> Option<HolidayList> {
    rule.holidays.as_deref().map(list)
}

fn as_time(limit: Limit) -> NaiveDateTime {
    limit.day.and_time(limit.time.unwrap_or(NaiveTime::MIN))
}

mod law {
    //! The figures that the law itself gives, from `vectors/convening.json`.

    use super::*;

    #[derive(Deserialize)]
    #[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
    enum Row {
        Notice { case: String, law: String, given: Notice, expected: InTime },
        Requisition { case: String, law: String, given: Signed, expected: Requisition },
        Publication { case: String, law: String, given: Posted, expected: LongEnough },
        Composition { case: String, law: String, given: Members, expected: Composition },
        OffAgenda { case: String, law: String, given: Board, expected: Composition },
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Notice {
        days: u32,
        count: DayCount,
        holidays: Option<String>,
        notice: String,
        meeting: String,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct InTime {
        in_time: bool,
        latest: NaiveDate,
        counted: Option<Vec<NaiveDate>>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Signed {
        num: u32,
        den: u32,
        total: u64,
        signed: u64,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Posted {
        days: u32,
        from: NaiveDate,
        until: NaiveDate,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct LongEnough {
        long_enough: bool,
        earliest_end: NaiveDate,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Members {
        num: u32,
        den: u32,
        group: u64,
        all: u64,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Board {
        num: u32,
        den: u32,
        body: u64,
        present: u64,
        yes: u64,
    }

    #[test]
    fn every_figure_comes_out() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/convening.json");
        let rows: Vec<Row> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(rows.len(), 7);
        for row in rows {
            match row {
                Row::Notice { case, law, given, expected } => {
                    let mut rule = notice_rule(given.days, given.count);
                    rule.holidays = given.holidays;
                    let found = check_notice(
                        &rule,
                        evening(&given.notice),
                        evening(&given.meeting),
                        false,
                        list_of(&rule).as_ref(),
                    )
                    .unwrap();
                    assert_eq!(found.in_time, expected.in_time, "{case}: {law}");
                    assert_eq!(found.latest, Limit { day: expected.latest, time: None }, "{case}");
                    if let Some(counted) = expected.counted {
                        assert_eq!(found.days, counted, "{case}: {law}");
                    }
                }
                Row::Requisition { case, law, given, expected } => {
                    let rule = requisition_rule(share(given.num, given.den), 0);
                    let found = requisition(&rule, given.total, given.signed);
                    assert_eq!(found, expected, "{case}: {law}");
                }
                Row::Publication { case, law, given, expected } => {
                    let rule = publication_rule(given.days, None);
                    let found = publication(&rule, given.from, given.from, given.until).unwrap();
                    assert_eq!(found.long_enough, expected.long_enough, "{case}: {law}");
                    assert_eq!(found.earliest_end, expected.earliest_end, "{case}: {law}");
                }
                Row::Composition { case, law, given, expected } => {
                    let rule = composition_rule(share(given.num, given.den));
                    assert_eq!(
                        composition(&rule, given.group, given.all),
                        expected,
                        "{case}: {law}"
                    );
                }
                Row::OffAgenda { case, law, given, expected } => {
                    let need = off_agenda(share(given.num, given.den), given.body, given.present);
                    let found = Composition { need, ok: given.yes >= need };
                    assert_eq!(found, expected, "{case}: {law}");
                }
            }
        }
    }
}

mod notice {
    //! Every way of counting, and what cannot be counted.

    use super::*;

    fn latest(days: u32, count: DayCount, meeting: &str) -> NaiveDate {
        let rule = notice_rule(days, count);
        let limit = latest_notice(&rule, evening(meeting), false, list_of(&rule).as_ref()).unwrap();
        assert_eq!(limit.time, None);
        limit.day
    }

    #[test]
    fn days_are_counted_across_months_and_years() {
        use DayCount::{ClearDays, FromNextDay, FullDaysBetween, WorkingDays};
        let table = [
            // Month ends, a leap day, a year's end.
            (FromNextDay, 10, "2026-06-20", "2026-06-10"),
            (FromNextDay, 10, "2024-03-10", "2024-02-29"),
            (FromNextDay, 10, "2025-03-10", "2025-02-28"),
            (FromNextDay, 10, "2026-01-05", "2025-12-26"),
            (FromNextDay, 15, "2026-06-30", "2026-06-15"),
            (FromNextDay, 0, "2026-06-30", "2026-06-30"),
            (FullDaysBetween, 15, "2026-06-30", "2026-06-14"),
            (FullDaysBetween, 10, "2024-03-10", "2024-02-28"),
            (FullDaysBetween, 10, "2025-03-10", "2025-02-27"),
            (FullDaysBetween, 0, "2026-06-30", "2026-06-29"),
            // Sundays do not count, Saturdays do; the leap day does.
            (ClearDays, 3, "2024-06-25", "2024-06-20"),
            (ClearDays, 3, "2024-03-02", "2024-02-27"),
            // The early May holiday; Easter, which begins on the Thursday before.
            (ClearDays, 3, "2024-05-08", "2024-05-02"),
            (ClearDays, 3, "2024-04-03", "2024-03-24"),
            (ClearDays, 3, "2025-04-24", "2025-04-14"),
            // Christmas, and Christmas with a substitute day; New Year.
            (ClearDays, 3, "2024-12-31", "2024-12-22"),
            (ClearDays, 3, "2026-12-30", "2026-12-20"),
            (ClearDays, 3, "2027-01-05", "2026-12-30"),
            // The day of the meeting is not counted and need not be known.
            (ClearDays, 3, "2028-01-01", "2027-12-22"),
            // The spring festival with the Saturday worked before it and the one after it.
            (WorkingDays, 3, "2026-02-25", "2026-02-12"),
            (WorkingDays, 3, "2026-03-02", "2026-02-25"),
            // The national holidays, and a Sunday worked after New Year.
            (WorkingDays, 3, "2025-10-13", "2025-10-08"),
            (WorkingDays, 3, "2026-01-06", "2025-12-30"),
            (WorkingDays, 3, "2026-11-23", "2026-11-17"),
        ];
        for (count, days, meeting, expected) in table {
            assert_eq!(latest(days, count, meeting), day(expected), "{days} {count:?} {meeting}");
        }
    }

    #[test]
    fn hours_run_to_the_minute_and_over_weekends() {
        let mut rule = notice_rule(3, DayCount::Hours);
        rule.urgent_days = Some(1);
        // A Monday evening.
        let meeting = moment("2026-06-22 18:30");
        let limit = |text| {
            let at = moment(text);
            Limit { day: at.date(), time: Some(at.time()) }
        };
        let found = |urgent| latest_notice(&rule, meeting, urgent, None).unwrap();
        assert_eq!(found(false), limit("2026-06-19 18:30"));
        assert_eq!(found(true), limit("2026-06-21 18:30"));
        let leap = latest_notice(&rule, moment("2024-03-02 09:00"), false, None).unwrap();
        assert_eq!(leap, limit("2024-02-28 09:00"));
        let check = |notice| check_notice(&rule, moment(notice), meeting, false, None).unwrap();
        let exact = check("2026-06-19 18:30");
        assert_eq!((exact.counted, exact.needed, exact.in_time), (72, 72, true));
        let late = check("2026-06-19 18:31");
        assert_eq!((late.counted, late.needed, late.in_time), (71, 72, false));
        let early = check("2026-06-01 08:00");
        assert_eq!((early.counted, early.in_time), (72, true));
        let after = check("2026-06-22 18:31");
        assert_eq!((after.counted, after.in_time), (0, false));
        let first = earliest_meeting(&rule, moment("2026-02-28 23:59"), false, None).unwrap();
        assert_eq!(first, limit("2026-03-03 23:59"));
    }

    #[test]
    fn a_special_case_has_its_own_period_where_the_rule_knows_one() {
        let mut rule = notice_rule(10, DayCount::FromNextDay);
        let latest = |rule: &NoticeRule, urgent| {
            latest_notice(rule, evening("2026-06-20"), urgent, None).unwrap().day
        };
        assert_eq!(latest(&rule, true), day("2026-06-10"));
        rule.urgent_days = Some(2);
        assert_eq!(latest(&rule, true), day("2026-06-18"));
        assert_eq!(latest(&rule, false), day("2026-06-10"));
    }

    #[test]
    fn what_was_counted_is_named() {
        let rule = notice_rule(3, DayCount::ClearDays);
        let holidays = list_of(&rule);
        let check = |notice, meeting| {
            check_notice(&rule, evening(notice), evening(meeting), false, holidays.as_ref())
                .unwrap()
        };
        let good = check("2024-06-20", "2024-06-25");
        assert!(good.in_time);
        assert_eq!(good.days, ["2024-06-21", "2024-06-22", "2024-06-24"].map(day));
        assert_eq!((good.counted, good.needed), (3, 3));
        let ample = check("2024-06-03", "2024-06-25");
        assert_eq!(ample.days, good.days);
        let same_day = check("2024-06-25", "2024-06-25");
        assert_eq!((same_day.counted, same_day.in_time), (0, false));
        let afterwards = check("2024-06-28", "2024-06-25");
        assert_eq!((afterwards.counted, afterwards.in_time), (0, false));
    }

    #[test]
    fn a_year_without_holidays_is_reported_and_not_guessed() {
        let gap = |list: &str, year| ConveningGap::NoHolidayList { list: list.to_owned(), year };
        let clear = notice_rule(3, DayCount::ClearDays);
        let (england, china) = (list("england-wales"), list("cn"));
        let latest = |rule: &NoticeRule, meeting, holidays| {
            latest_notice(rule, evening(meeting), false, holidays)
        };
        assert_eq!(latest(&clear, "2028-01-05", Some(&england)), Err(gap("england-wales", 2028)));
        // The three days before reach back into a year that the list does not know.
        assert_eq!(latest(&clear, "2024-01-02", Some(&england)), Err(gap("england-wales", 2023)));
        let first = earliest_meeting(&clear, evening("2027-12-30"), false, Some(&england));
        assert_eq!(first, Err(gap("england-wales", 2028)));
        let check = check_notice(
            &clear,
            evening("2027-12-01"),
            evening("2028-01-05"),
            false,
            Some(&england),
        );
        assert_eq!(check, Err(gap("england-wales", 2028)));
        // No list at all, and a list of another name.
        assert_eq!(latest(&clear, "2024-06-25", None), Err(gap("england-wales", 2024)));
        assert_eq!(latest(&clear, "2026-06-25", Some(&china)), Err(gap("england-wales", 2026)));
        let working = notice_rule(3, DayCount::WorkingDays);
        assert_eq!(latest(&working, "2027-03-01", Some(&china)), Err(gap("cn", 2027)));
        let unnamed = NoticeRule { holidays: None, ..clear };
        let none = Err(ConveningGap::NoListNamed);
        assert_eq!(latest(&unnamed, "2024-06-25", Some(&england)), none);
    }

    #[test]
    fn counts_without_holidays_need_no_list() {
        for count in [DayCount::FromNextDay, DayCount::FullDaysBetween, DayCount::Hours] {
            let rule = notice_rule(10, count);
            assert!(latest_notice(&rule, evening("2099-06-20"), false, None).is_ok());
        }
    }

    #[test]
    fn a_period_longer_than_the_calendar_is_refused() {
        for count in [DayCount::FromNextDay, DayCount::FullDaysBetween, DayCount::Hours] {
            let rule = notice_rule(u32::MAX, count);
            let beyond = Err(ConveningGap::BeyondCalendar);
            assert_eq!(latest_notice(&rule, evening("2026-06-20"), false, None), beyond);
            assert_eq!(earliest_meeting(&rule, evening("2026-06-20"), false, None), beyond);
        }
    }

    #[test]
    fn a_day_of_mourning_does_not_count() {
        let rule = notice_rule(3, DayCount::ClearDays);
        let mut england = list("england-wales");
        england.years.get_mut(&2024).unwrap().holidays.push(day("2024-06-22"));
        let limit = latest_notice(&rule, evening("2024-06-25"), false, Some(&england)).unwrap();
        assert_eq!(limit.day, day("2024-06-19"));
    }
}

mod lists {
    //! The lists of holidays that come with the program, against the rules behind them.

    use super::*;

    /// Easter Day by the Gregorian reckoning.
    fn easter(year: i32) -> NaiveDate {
        let (a, b, c) = (year % 19, year / 100, year % 100);
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        let m = (a + 11 * h + 22 * l) / 451;
        let n = h + l - 7 * m + 114;
        NaiveDate::from_ymd_opt(year, (n / 31) as u32, (n % 31 + 1) as u32).unwrap()
    }

    fn span(from: NaiveDate, until: NaiveDate) -> Vec<NaiveDate> {
        from.iter_days().take_while(|day| *day <= until).collect()
    }

    /// The n-th Monday of a month, or the last.
    fn monday(year: i32, month: u32, last: bool) -> NaiveDate {
        let all = NaiveDate::from_ymd_opt(year, month, 1).unwrap().iter_days();
        let mut mondays =
            all.take_while(|day| day.month() == month).filter(|day| day.weekday() == Weekday::Mon);
        if last { mondays.last().unwrap() } else { mondays.next().unwrap() }
    }

    #[test]
    fn the_lists_can_be_used() {
        for (id, years) in [("england-wales", 2024..=2027), ("cn", 2025..=2026)] {
            let list = list(id);
            assert_eq!(list.id, id);
            assert_eq!(list.fault(), None);
            assert_eq!(list.years.keys().copied().collect::<Vec<_>>(), years.collect::<Vec<_>>());
            let json = serde_json::to_string(&list).unwrap();
            assert_eq!(serde_json::from_str::<HolidayList>(&json).unwrap(), list);
        }
    }

    #[test]
    fn england_and_wales_keep_their_eight_holidays() {
        for (year, days) in &list("england-wales").years {
            let easter = easter(*year);
            let on = |month, day| NaiveDate::from_ymd_opt(*year, month, day).unwrap();
            // A holiday on a weekend moves to the next week day that is none.
            let mut expected = vec![
                easter - Days::new(2),
                easter + Days::new(1),
                monday(*year, 5, false),
                monday(*year, 5, true),
                monday(*year, 8, true),
            ];
            for fixed in [on(1, 1), on(12, 25), on(12, 26)] {
                let free = |day: &NaiveDate| {
                    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !expected.contains(day)
                };
                expected.push(fixed.iter_days().find(free).unwrap());
            }
            expected.sort();
            assert_eq!(days.holidays, expected, "{year}");
            assert!(days.working.is_empty());
        }
    }

    #[test]
    fn the_breaks_are_those_of_the_act() {
        for (year, days) in &list("england-wales").years {
            let easter = easter(*year);
            let christmas = NaiveDate::from_ymd_opt(*year, 12, 25).unwrap();
            let week_day = |day: &NaiveDate| day.weekday() != Weekday::Sun;
            // 26 December is a bank holiday by the Act of 1971 even on a Saturday.
            let bank =
                |day: &NaiveDate| days.holidays.contains(day) || (day.day() == 26 && week_day(day));
            let mut back = std::iter::successors(christmas.pred_opt(), NaiveDate::pred_opt);
            let begin = back.find(week_day).unwrap();
            let mut ahead = christmas.succ_opt().unwrap().iter_days();
            let end = ahead.find(|day| week_day(day) && !bank(day)).unwrap();
            let mut expected = span(easter - Days::new(3), easter + Days::new(2));
            expected.extend(span(begin, end));
            assert_eq!(days.breaks, expected, "{year}");
        }
    }

    #[test]
    fn the_mainland_of_china_has_thirteen_days_off_a_year() {
        // 全国年节及纪念日放假办法 as revised in 2024: what is free beyond these was worked on a
        // weekend, and a holiday on a weekend is made up for.
        for (year, days) in &list("cn").years {
            let weekdays = days
                .holidays
                .iter()
                .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
            assert_eq!(weekdays.count() - days.working.len(), 13, "{year}");
        }
    }

    #[test]
    fn a_bad_list_is_refused() {
        let broken = |change: fn(&mut HolidayList)| {
            let mut list = list("cn");
            change(&mut list);
            list.fault()
        };
        fn year(list: &mut HolidayList) -> &mut HolidayYear {
            list.years.get_mut(&2026).unwrap()
        }
        assert_eq!(broken(|list| list.id = " ".to_owned()), Some(HolidayFault::NoName));
        assert_eq!(broken(|list| list.years.clear()), Some(HolidayFault::NoYears));
        let none = broken(|list| year(list).holidays.clear());
        assert_eq!(none, Some(HolidayFault::NoHolidays(2026)));
        let other = broken(|list| year(list).holidays.push(day("2025-10-01")));
        let stray = HolidayFault::OtherYear { year: 2026, day: day("2025-10-01") };
        assert_eq!(other, Some(stray));
        let twice = broken(|list| year(list).working.push(day("2026-02-14")));
        assert_eq!(twice, Some(HolidayFault::Twice(day("2026-02-14"))));
        let both = broken(|list| year(list).working.push(day("2026-10-03")));
        assert_eq!(both, Some(HolidayFault::HolidayAndWorked(day("2026-10-03"))));
        let tuesday = broken(|list| year(list).working.push(day("2026-11-24")));
        assert_eq!(tuesday, Some(HolidayFault::NotAWeekend(day("2026-11-24"))));
        assert!(toml::from_str::<HolidayList>("id = \"cn\"\n[years.2026]\nholiday = []").is_err());
        let no_day = "id = \"cn\"\n[years.2026]\nholidays = [\"2026-02-30\"]";
        assert!(toml::from_str::<HolidayList>(no_day).is_err());
    }
}

mod posting {
    //! How long a decision hangs, and what is due about it.

    use super::*;

    #[test]
    fn a_posting_is_judged_by_its_begin_and_its_end() {
        let rule = publication_rule(15, Some(3));
        let check =
            |from, until| publication(&rule, day("2026-06-28"), day(from), day(until)).unwrap();
        let good = check("2026-07-01", "2026-07-16");
        assert!(good.long_enough && good.in_time);
        assert_eq!((good.post_by, good.earliest_end), (Some(day("2026-07-01")), day("2026-07-16")));
        let late = check("2026-07-02", "2026-07-31");
        assert!(late.long_enough && !late.in_time);
        // Across a leap day.
        let rule = publication_rule(15, None);
        let leap = publication(&rule, day("2024-02-20"), day("2024-02-20"), day("2024-03-06"));
        assert!(leap.unwrap().long_enough);
        assert_eq!(post_by(&rule, day("2024-02-20")), Ok(None));
        let beyond = publication_rule(u32::MAX, None);
        let from = day("2026-07-01");
        let found = publication(&beyond, from, from, from);
        assert_eq!(found, Err(ConveningGap::BeyondCalendar));
    }

    #[test]
    fn every_day_has_its_reminder() {
        let rule = publication_rule(15, Some(3));
        let due = |posted: Option<(&str, Option<&str>)>, today| {
            let posting =
                posted.map(|(from, until)| Posting { from: day(from), until: until.map(day) });
            publication_due(&rule, day("2026-06-28"), posting, day(today)).unwrap()
        };
        let post_by = day("2026-07-01");
        let not_yet = PostingState::NotYetPosted { post_by: Some(post_by) };
        assert_eq!(due(None, "2026-06-28"), not_yet);
        assert_eq!(due(None, "2026-07-01"), not_yet);
        assert_eq!(due(None, "2026-07-02"), PostingState::Late { post_by, days: 1 });
        assert_eq!(due(None, "2026-08-01"), PostingState::Late { post_by, days: 31 });
        // A plan is not a fact.
        assert_eq!(due(Some(("2026-07-01", None)), "2026-06-30"), not_yet);
        let hangs = PostingState::Posted { until: day("2026-07-16") };
        let may = PostingState::MayBeTakenDown { since: day("2026-07-17") };
        for until in [None, Some("2026-07-31")] {
            assert_eq!(due(Some(("2026-07-01", until)), "2026-07-01"), hangs);
            assert_eq!(due(Some(("2026-07-01", until)), "2026-07-16"), hangs);
            assert_eq!(due(Some(("2026-07-01", until)), "2026-07-17"), may);
        }
        let early = PostingState::TakenDownTooEarly {
            until: day("2026-07-15"),
            earliest_end: day("2026-07-16"),
        };
        assert_eq!(due(Some(("2026-07-01", Some("2026-07-15"))), "2026-07-15"), hangs);
        assert_eq!(due(Some(("2026-07-01", Some("2026-07-15"))), "2026-07-16"), early);
        let complete = PostingState::Complete { until: day("2026-07-16") };
        assert_eq!(due(Some(("2026-07-01", Some("2026-07-16"))), "2026-07-17"), complete);
        let open = publication_due(
            &publication_rule(15, None),
            day("2026-06-28"),
            None,
            day("2027-06-28"),
        );
        assert_eq!(open, Ok(PostingState::NotYetPosted { post_by: None }));
    }

    #[test]
    fn the_windows_read_days_as_they_are_written() {
        let state = PostingState::Late { post_by: day("2026-07-01"), days: 2 };
        let json = serde_json::json!({ "state": "late", "post_by": "2026-07-01", "days": 2 });
        assert_eq!(serde_json::to_value(state).unwrap(), json);
        let limit = Limit { day: day("2026-07-01"), time: NaiveTime::from_hms_opt(18, 30, 0) };
        let json = serde_json::json!({ "day": "2026-07-01", "time": "18:30:00" });
        assert_eq!(serde_json::to_value(limit).unwrap(), json);
        let gap = ConveningGap::NoHolidayList { list: "cn".to_owned(), year: 2027 };
        let json = serde_json::json!({ "gap": "no-holiday-list", "list": "cn", "year": 2027 });
        assert_eq!(serde_json::to_value(gap).unwrap(), json);
    }
}

#[test]
fn enough_demand_a_meeting() {
    let tenth = requisition_rule(share(1, 10), 0);
    assert_eq!(requisition(&tenth, 3608, 360), Requisition { need: 361, must_call: false });
    assert_eq!(requisition(&tenth, 3610, 361), Requisition { need: 361, must_call: true });
    // A tenth of nobody is nobody, and nobody demands nothing.
    assert_eq!(requisition(&tenth, 0, 0), Requisition { need: 1, must_call: false });
    // 1/3 of 90 representatives; two councillors, however small the council.
    let third = requisition_rule(share(1, 3), 0);
    assert_eq!(requisition(&third, 90, 30), Requisition { need: 30, must_call: true });
    let two = requisition_rule(share(1, 1000), 2);
    assert_eq!(requisition(&two, 7, 1), Requisition { need: 2, must_call: false });
    assert_eq!(requisition(&two, 7, 2), Requisition { need: 2, must_call: true });
}

#[test]
fn a_body_consists_of_whom_it_must() {
    let rule = composition_rule(share(4, 5));
    assert_eq!(composition(&rule, 36, 45), Composition { need: 36, ok: true });
    assert_eq!(composition(&rule, 35, 44), Composition { need: 36, ok: false });
    assert_eq!(composition(&rule, 90, 99), Composition { need: 80, ok: true });
    assert_eq!(composition(&rule, 0, 0), Composition { need: 1, ok: false });
}

#[test]
fn what_was_not_announced_takes_more_the_fewer_are_there() {
    let table = [
        // (body, present, need)
        (13, 13, 9),
        (13, 11, 8),
        (13, 9, 6),
        // Eight are less than two thirds of thirteen: all must agree.
        (13, 8, 8),
        (13, 7, 7),
        (9, 6, 4),
        (3, 2, 2),
        (13, 0, 1),
    ];
    for (body, present, need) in table {
        assert_eq!(off_agenda(share(2, 3), body, present), need, "{present} of {body}");
    }
}

#[test]
fn a_month_without_a_meeting_is_missed_on_the_first_of_the_next() {
    let held = ["2025-11-20", "2026-01-31", "2026-02-01"].map(day);
    let missed = |today| overdue_months(day("2025-11-15"), &held, day(today));
    let month = |year, month| Month { year, month };
    assert_eq!(missed("2025-12-31"), []);
    assert_eq!(missed("2026-01-01"), [month(2025, 12)]);
    assert_eq!(missed("2026-03-31"), [month(2025, 12)]);
    assert_eq!(missed("2026-05-01"), [month(2025, 12), month(2026, 3), month(2026, 4)]);
    assert_eq!(missed("2025-10-01"), []);
}

/// A rule of any count, of a period that the lists cover around any of the meetings below.
fn any_rule() -> impl Strategy<Value = NoticeRule> {
    let counts = prop::sample::select(vec![
        DayCount::FromNextDay,
        DayCount::FullDaysBetween,
        DayCount::ClearDays,
        DayCount::WorkingDays,
        DayCount::Hours,
    ]);
    (0..16_u32, counts).prop_map(|(days, count)| notice_rule(days, count))
}

/// A meeting that both lists cover, with thirty days to either side and more.
fn any_meeting() -> impl Strategy<Value = NaiveDateTime> {
    let minutes = (day("2026-10-01") - day("2025-04-01")).num_minutes();
    (0..minutes)
        .prop_map(|n| day("2025-04-01").and_time(NaiveTime::MIN) + chrono::TimeDelta::minutes(n))
}

/// Whether a moment is no later than a limit.
fn is_by(at: NaiveDateTime, limit: Limit) -> bool {
    match limit.time {
        Some(_) => at <= as_time(limit),
        None => at.date() <= limit.day,
    }
}

proptest! {
    #[test]
    fn a_later_notice_is_never_lawful_where_an_earlier_is_not(
        rule in any_rule(),
        meeting in any_meeting(),
        gaps in (0..60_000_i64, 0..60_000_i64),
    ) {
        let holidays = list_of(&rule);
        let in_time = |minutes: i64| {
            let notice = meeting - chrono::TimeDelta::minutes(minutes);
            check_notice(&rule, notice, meeting, false, holidays.as_ref()).unwrap().in_time
        };
        let (long, short) = (gaps.0.max(gaps.1), gaps.0.min(gaps.1));
        prop_assert!(in_time(long) || !in_time(short));
    }

    #[test]
    fn the_latest_notice_and_the_earliest_meeting_are_inverse(
        rule in any_rule(),
        meeting in any_meeting(),
        minutes in 0..60_000_i64,
    ) {
        let holidays = list_of(&rule);
        let holidays = holidays.as_ref();
        let notice = meeting - chrono::TimeDelta::minutes(minutes);
        let latest = latest_notice(&rule, meeting, false, holidays).unwrap();
        let earliest = earliest_meeting(&rule, notice, false, holidays).unwrap();
        let check = check_notice(&rule, notice, meeting, false, holidays).unwrap();
        let may_meet = match earliest.time {
            Some(_) => as_time(earliest) <= meeting,
            None => earliest.day <= meeting.date(),
        };
        prop_assert_eq!(is_by(notice, latest), may_meet);
        prop_assert_eq!(check.in_time, may_meet);
        prop_assert_eq!(check.counted == check.needed, may_meet || rule.days == 0);
        // What is given at the last moment is in time, and a moment later is late.
        let last = as_time(latest);
        let step = match latest.time {
            Some(_) => chrono::TimeDelta::minutes(1),
            None => chrono::TimeDelta::days(1),
        };
        let in_time =
            |notice| check_notice(&rule, notice, meeting, false, holidays).unwrap().in_time;
        prop_assert!(in_time(last));
        prop_assert!(!in_time(last + step));
    }

    #[test]
    fn days_counted_are_the_days_between_that_count(
        days in 1..10_u32,
        meeting in any_meeting(),
        before in 0..30_u64,
    ) {
        // An oracle that knows the two lists and goes through every day between.
        let meeting = meeting.date();
        let notice = meeting - Days::new(before);
        let between: Vec<_> =
            notice.iter_days().skip(1).take_while(|day| *day < meeting).collect();
        let weekend = |day: &NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let (england, china) = (list("england-wales"), list("cn"));
        let clear = between.iter().filter(|day| {
            let year = &england.years[&day.year()];
            let free = [&year.holidays, &year.breaks].into_iter().flatten().any(|d| d == *day);
            day.weekday() != Weekday::Sun && !free
        });
        let working = between.iter().filter(|day| {
            let year = &china.years[&day.year()];
            year.working.contains(day) || !(weekend(day) || year.holidays.contains(day))
        });
        let table = [
            (DayCount::FromNextDay, (meeting - notice).num_days() as usize),
            (DayCount::FullDaysBetween, between.len()),
            (DayCount::ClearDays, clear.count()),
            (DayCount::WorkingDays, working.count()),
        ];
        for (count, expected) in table {
            let rule = notice_rule(days, count);
            let holidays = list_of(&rule);
            let found =
                check_notice(&rule, at(notice), at(meeting), false, holidays.as_ref()).unwrap();
            prop_assert_eq!(found.in_time, expected >= days as usize, "{:?}", count);
            prop_assert_eq!(found.counted, expected.min(days as usize) as u64, "{:?}", count);
        }
    }

    #[test]
    fn the_more_there_are_the_more_must_sign(
        (num, den) in (1..20_u32).prop_flat_map(|den| (1..=den, Just(den))),
        at_least in 0..10_u32,
        total in 0..100_000_u64,
        signed in 0..100_000_u64,
    ) {
        let rule = requisition_rule(share(num, den), at_least);
        let found = requisition(&rule, total, signed);
        prop_assert!(found.need <= requisition(&rule, total + 1, signed).need);
        prop_assert!(found.need >= u64::from(at_least.max(1)));
        prop_assert_eq!(found.must_call, signed >= found.need);
        prop_assert!(!found.must_call || requisition(&rule, total, signed + 1).must_call);
        prop_assert!(!found.must_call || signed * u64::from(den) >= total * u64::from(num));
    }

    #[test]
    fn all_must_agree_where_too_few_of_the_body_are_there(
        body in 1..200_u64,
        present in 1..200_u64,
    ) {
        let present = present.min(body);
        let need = off_agenda(share(2, 3), body, present);
        prop_assert!(need <= present);
        prop_assert!(3 * need >= 2 * present);
        prop_assert!(need == present || 3 * present >= 2 * body);
    }

    #[test]
    fn a_posting_that_ended_is_judged_alike(
        days in 0..40_u32,
        length in 0..60_u64,
        after in 1..400_u64,
    ) {
        let rule = publication_rule(days, None);
        let from = day("2026-07-01");
        let until = from + Days::new(length);
        let posting = Posting { from, until: Some(until) };
        let state = publication_due(&rule, from, Some(posting), until + Days::new(after)).unwrap();
        let check = publication(&rule, from, from, until).unwrap();
        prop_assert_eq!(check.long_enough, length >= u64::from(days));
        let expected = if check.long_enough {
            PostingState::Complete { until }
        } else {
            PostingState::TakenDownTooEarly { until, earliest_end: check.earliest_end }
        };
        prop_assert_eq!(state, expected);
    }
}
