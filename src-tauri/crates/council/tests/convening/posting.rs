//! How long a decision hangs, and what is due about it.

use super::*;

#[test]
fn a_posting_is_judged_by_its_begin_and_its_end() {
    let rule = publication_rule(15, Some(3));
    let check = |from, until| publication(&rule, day("2026-06-28"), day(from), day(until)).unwrap();
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
    let open =
        publication_due(&publication_rule(15, None), day("2026-06-28"), None, day("2027-06-28"));
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
