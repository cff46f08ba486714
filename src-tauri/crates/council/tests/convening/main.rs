//! How a meeting is called and its decisions made public: the law's own figures, every way of
//! counting days across month ends, leap days, Easter and Christmas, and what must hold for any
//! dates.

#![allow(clippy::unwrap_used)]

mod law;
mod lists;
mod notice;
mod posting;

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
