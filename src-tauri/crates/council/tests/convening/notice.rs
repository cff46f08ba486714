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
        check_notice(&rule, evening(notice), evening(meeting), false, holidays.as_ref()).unwrap()
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
    let check =
        check_notice(&clear, evening("2027-12-01"), evening("2028-01-05"), false, Some(&england));
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
