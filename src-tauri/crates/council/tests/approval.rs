//! Minutes are approved, corrected and issued again; no version is lost.

#![allow(clippy::unwrap_used)]

mod table;

use council::Refusal;
use council::act::Deed;
use council::approval::{Approving, TextCorrection};
use council::people::Office;
use council::replay;
use table::{Table, rules};

fn sign(office: Office) -> Deed {
    Deed::Sign { office, drawing: "a".repeat(64) }
}

fn by_meeting(day: &str) -> Deed {
    let correction = TextCorrection {
        place: " Item 1 ".to_owned(),
        strike: "lamps".to_owned(),
        insert: "lanterns".to_owned(),
    };
    let (day, corrections) = (day.to_owned(), vec![correction]);
    Deed::ApproveMinutes { approving: Approving::ByMeeting { day, meeting: None, corrections } }
}

#[test]
fn each_version_names_the_one_that_it_corrects() {
    let mut table = Table::in_session(rules("cn-residents-council"), 3, 3);
    table.must(Deed::Adjourn);
    table.must(sign(Office::Chair));
    table.must(sign(Office::Secretary));
    let (first, second) = ("b".repeat(64), "c".repeat(64));
    table.must(Deed::FreezeMinutes { pdf: first.clone() });
    assert!(!table.meeting.minutes.is_approved_anew());
    let again = Deed::ReissueMinutes { pdf: second.clone() };
    assert_eq!(table.refused(again.clone()), Refusal::MinutesAreFrozen);
    let far = "2999-01-01";
    table.must(by_meeting(far));
    assert!(table.meeting.minutes.is_approved_anew());
    table.must(again);
    let minutes = &table.meeting.minutes;
    let versions: Vec<_> =
        minutes.versions.iter().map(|version| (&version.pdf, version.replaces.as_ref())).collect();
    assert_eq!(versions, [(&first, None), (&second, Some(&first))]);
    assert_eq!(minutes.frozen.as_ref(), Some(&second));
    let Some(Approving::ByMeeting { corrections, .. }) =
        minutes.approval.as_ref().map(|approval| &approval.approving)
    else {
        panic!("approved by a meeting")
    };
    assert_eq!(corrections[0].place, "Item 1");
    // A version that was issued is never taken back.
    assert_eq!(table.meeting.undoable(), None);
    assert_eq!(replay(table.meeting.log.clone()), table.meeting);
}

#[test]
fn an_approval_before_the_signatures_needs_no_second_version() {
    let mut table = Table::in_session(rules("cn-residents-council"), 3, 3);
    table.must(Deed::Adjourn);
    table.must(Deed::ApproveMinutes { approving: Approving::AtOnce });
    assert_eq!(
        table.refused(Deed::ApproveMinutes { approving: Approving::AtOnce }),
        Refusal::MinutesApproved
    );
    table.must(sign(Office::Chair));
    table.must(sign(Office::Secretary));
    table.must(Deed::FreezeMinutes { pdf: "b".repeat(64) });
    assert!(!table.meeting.minutes.is_approved_anew());
    assert_eq!(
        table.refused(Deed::ReissueMinutes { pdf: "c".repeat(64) }),
        Refusal::MinutesAreFrozen
    );
}
