//! How a meeting runs against its plan: when it was to end, and when it would at this rate.

#![allow(clippy::unwrap_used)]

mod table;

use council::act::Deed;
use council::agenda::ItemKind;
use council::people::Names;
use council::sitting::Particulars;
use council::view::{self, pace::PaceView};
use table::{Table, add_item, item, rules};

const MINUTE: u64 = 60_000;

/// Items 1 to 4 of 10, 20, 30 and no planned minutes, the first in hand since the opening.
fn planned(at: Option<&str>) -> Table {
    let mut table = Table::in_session(rules("cn-residents-council"), 5, 5);
    for n in 2..=4 {
        table.must(add_item(n));
    }
    for (n, minutes) in [(1, 10), (2, 20), (3, 30)] {
        table.must(Deed::EditItem {
            item: item(n),
            title: format!("Item {n}"),
            kind: ItemKind::Discussion,
            minutes: Some(minutes),
            presenter: None,
            marks: None,
        });
    }
    let particulars = Particulars {
        body: "Council".to_owned(),
        planned: at.map(str::to_owned),
        ..Particulars::default()
    };
    table.must(Deed::SetParticulars { particulars });
    table
}

fn pace(table: &Table) -> Option<PaceView> {
    view::desk(&table.meeting, &Names::default()).unwrap().pace
}

/// Milliseconds since 1970 of 19:00 in Shanghai on the day of the table.
const SEVEN: i64 = 1_773_486_000_000;
const HOUR: i64 = 3_600_000;

#[test]
fn the_plan_begins_when_it_was_to_and_else_when_it_did() {
    assert_eq!(pace(&planned(Some("2026-03-14T18:45"))).unwrap().planned_end, SEVEN + 45 * 60_000);
    let opened = planned(None).meeting.opened().unwrap().utc_ms;
    assert_eq!(pace(&planned(None)).unwrap().planned_end, opened + HOUR);
    let other_day = pace(&planned(Some("2026-03-20T18:45"))).unwrap();
    assert_eq!(other_day.planned_end, opened + HOUR);
}

#[test]
fn the_rate_is_trusted_the_more_the_more_is_done() {
    let mut table = planned(None);
    let first = pace(&table).unwrap();
    assert_eq!((first.current_ms, first.ahead_ms, first.unplanned), (10 * MINUTE, 50 * MINUTE, 1));
    // Twice as long as planned for a sixth of the plan: the rest takes a sixth longer.
    let started = table.meeting.item(item(1)).unwrap().spells[0].from.steady_ms;
    table.pass(20 * MINUTE + started - table.steady_ms - 1000);
    table.must(Deed::CloseItem { item: item(1) });
    let later = pace(&table).unwrap();
    assert_eq!((later.current_ms, later.ahead_ms), (0, 50 * MINUTE * 7 / 6));
    table.must(Deed::StartItem { item: item(2) });
    let later = pace(&table).unwrap();
    assert_eq!((later.current_ms, later.ahead_ms), (20 * MINUTE * 7 / 6, 30 * MINUTE * 7 / 6));
    // What was left keeps what it has used.
    table.pass(5 * MINUTE - 1000);
    table.must(Deed::StartItem { item: item(3) });
    assert_eq!(pace(&table).unwrap().ahead_ms, 20 * MINUTE * 7 / 6 - 5 * MINUTE);
}

#[test]
fn what_is_not_planned_or_does_not_run_has_no_pace() {
    let mut table = planned(None);
    table.must(Deed::Recess { minutes: Some(10) });
    assert!(pace(&table).is_some());
    table.must(Deed::ResumeSitting);
    table.must(Deed::Adjourn);
    assert_eq!(pace(&table), None);
    let nothing = Table::in_session(rules("cn-residents-council"), 5, 5);
    assert_eq!(pace(&nothing), None);
}
