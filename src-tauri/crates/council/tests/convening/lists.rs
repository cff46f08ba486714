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
