//! How a meeting was called, as the desk sees it: the holidays that its record froze, the limits of
//! its notice, what is due about its decisions, and the gates on an item's way.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::collections::BTreeMap;

use clerk::{
    Clerk, ClerkError, Folders,
    rulebook::{Holidays, Rulebook, RulebookError},
    shapes::{NewMeeting, Sent},
};
use council::{
    Deed,
    agenda::ItemKind,
    convening::{ConveningGap, HolidayFault, HolidayList},
    gates::Passage,
    ids::{ItemId, PersonId, SittingId},
    people::{Capacity, Entrant, Name, Office},
    rules::{AgendaLock, Contradiction},
    sitting::{Held, Particulars},
    view::DeskView,
};
use uuid::Uuid;

const CHAIR: PersonId = PersonId(Uuid::from_u128(1));

struct Desk {
    clerk: Clerk,
    _folder: tempfile::TempDir,
}

fn item(n: u128) -> ItemId {
    ItemId(Uuid::from_u128(0x20 + n))
}

fn add(n: u128) -> Deed {
    Deed::AddItem {
        item: item(n),
        parent: None,
        before: None,
        title: format!("Item {n}"),
        kind: ItemKind::Decision,
        minutes: None,
        presenter: None,
        sides: None,
        marks: council::agenda::ItemMarks::default(),
    }
}

fn notice(sent: &str, urgent: bool) -> Deed {
    Deed::GiveNotice { sent: sent.to_owned(), how: "posted".to_owned(), urgent }
}

impl Desk {
    async fn called(rules: &str, planned: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::find(Some(folder.path().join("data")));
        let clerk = Clerk::open(folders).await.unwrap();
        let particulars = Particulars {
            body: "Council".to_owned(),
            planned: planned.map(str::to_owned),
            seats: Some(13),
            ..Particulars::default()
        };
        let new =
            NewMeeting { particulars, held: Held::Live, rules: rules.to_owned(), template: None };
        clerk.create_meeting(new).await.unwrap();
        let desk = Self { clerk, _folder: folder };
        desk.must(add(1)).await;
        desk
    }

    async fn act(&self, deed: Deed) -> Result<(), ClerkError> {
        self.clerk.act(Sent { deed, office: None, typed_ms: None }).await.map(drop)
    }

    async fn must(&self, deed: Deed) {
        self.act(deed).await.unwrap();
    }

    async fn in_session(&self) {
        let name = Name::Plain("周敏".to_owned());
        let (capacity, seat, party) = (Capacity::Member, None, None);
        let chair = Entrant { person: CHAIR, name, capacity, seat, party };
        self.must(Deed::Enrol { people: vec![chair] }).await;
        self.must(Deed::Appoint { office: Office::Chair, person: CHAIR }).await;
        self.must(Deed::OpenSignIn).await;
        self.must(Deed::Arrive { people: vec![CHAIR] }).await;
        self.must(Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(2)) }).await;
        self.must(Deed::StartItem { item: item(1) }).await;
    }

    fn view(&self) -> DeskView {
        self.clerk.watch().borrow().desk.view.clone().unwrap()
    }
}

#[tokio::test]
async fn notice_is_counted_by_the_holidays_that_the_record_froze() {
    let desk = Desk::called("uk-parish-council", Some("2026-01-05T19:00")).await;
    // Back from Monday: Saturday 3rd, Friday 2nd, and New Year's Eve beyond New Year's Day.
    let convening = desk.view().convening;
    let due = &convening.notice.as_ref().unwrap().ordinary;
    assert_eq!(due.latest.unwrap().day.to_string(), "2025-12-30");
    assert_eq!((due.gap.clone(), &convening.given), (None, &None));

    desk.must(notice("2025-12-31T12:00", false)).await;
    let given = desk.view().convening.given.unwrap();
    let check = given.check.unwrap();
    assert_eq!((check.counted, check.needed, check.in_time), (2, 3, false));
    assert_eq!(given.earliest.unwrap().day.to_string(), "2026-01-06");

    desk.must(notice("2025-12-30T23:00", false)).await;
    assert!(desk.view().convening.given.unwrap().check.unwrap().in_time);

    // The record holds the years around the meeting, whatever the program knows later.
    let meeting = desk.view().meeting;
    desk.clerk.open_meeting(meeting).await.unwrap();
    assert!(desk.view().convening.given.unwrap().check.unwrap().in_time);
    let head = desk.clerk.journal().reader().records(meeting.0).await.unwrap().remove(0);
    let payload: serde_json::Value = serde_json::from_slice(&head.entry.payload).unwrap();
    let years = payload["rules"]["convening"]["holidays"]["years"].as_object().unwrap();
    assert_eq!(years.keys().collect::<Vec<_>>(), ["2025", "2026", "2027"]);
}

#[tokio::test]
async fn a_year_that_no_list_knows_is_reported_and_not_guessed() {
    let desk = Desk::called("uk-parish-council", Some("2041-05-06T19:00")).await;
    desk.must(notice("2041-05-01T09:00", false)).await;
    let convening = desk.view().convening;
    let gap = Some(ConveningGap::NoHolidayList { list: "england-wales".to_owned(), year: 2041 });
    let due = convening.notice.unwrap().ordinary;
    assert_eq!((due.latest, due.gap), (None, gap.clone()));
    let given = convening.given.unwrap();
    assert_eq!((given.check, given.earliest, given.gap), (None, None, gap));
}

#[tokio::test]
async fn without_a_planned_time_nothing_is_due_and_the_earliest_day_is_known() {
    let desk = Desk::called("cn-residents-assembly", None).await;
    desk.must(notice("2026-11-01T09:00", false)).await;
    let convening = desk.view().convening;
    let notice = convening.notice.unwrap();
    assert_eq!((notice.ordinary.latest, notice.ordinary.gap), (None, None));
    assert!(notice.urgent.is_some());
    let given = convening.given.unwrap();
    assert_eq!(given.check, None);
    assert_eq!(given.earliest.unwrap().day.to_string(), "2026-11-11");
}

#[tokio::test]
async fn hours_run_to_the_minute_and_what_was_not_announced_is_listed() {
    let desk = Desk::called("la-neighborhood-council", Some("2026-11-23T18:30")).await;
    let latest = |desk: &Desk| {
        let notice = desk.view().convening.notice.unwrap();
        [Some(notice.ordinary), notice.urgent].map(|due| {
            let limit = due.unwrap().latest.unwrap();
            (limit.day.to_string(), limit.time.unwrap().to_string())
        })
    };
    let limit = |day: &str| (day.to_owned(), "18:30:00".to_owned());
    assert_eq!(latest(&desk), [limit("2026-11-20"), limit("2026-11-22")]);

    assert!(desk.view().convening.agenda.unannounced.is_empty());
    desk.must(notice("2026-11-20T18:00", false)).await;
    desk.must(add(2)).await;
    let agenda = desk.view().convening.agenda;
    assert_eq!(agenda.lock, AgendaLock::Locked);
    assert_eq!(agenda.take_up.map(|share| (share.num, share.den)), Some((2, 3)));
    let unannounced: Vec<_> =
        agenda.unannounced.iter().map(|known| (known.item, known.decidable)).collect();
    assert_eq!(unannounced, [(item(2), false)]);
}

#[tokio::test]
async fn demands_and_postings_are_measured_by_the_rules() {
    let desk = Desk::called("cn-residents-assembly", Some("2026-12-01T19:00")).await;
    for (signed, must_call) in [(39, false), (40, true)] {
        let group = "residents".to_owned();
        desk.must(Deed::RecordRequisition { group, signed, total: 400 }).await;
        let demanded = desk.view().convening.demanded;
        let last = demanded.last().unwrap();
        assert_eq!((last.need, last.must_call), (40, must_call));
    }
    assert_eq!(desk.view().convening.requisitions[0].need, 2, "a tenth of 13 seats");

    let due = |desk: &Desk| desk.view().convening.publication.unwrap();
    assert_eq!((due(&desk).adjourned, due(&desk).done), (None, false));
    desk.in_session().await;
    desk.must(Deed::Adjourn).await;
    assert!(due(&desk).adjourned.is_some() && !due(&desk).done);
    let (from, until) = ("2026-12-02".to_owned(), "2026-12-17".to_owned());
    desk.must(Deed::Publish { from, until, place: "一楼大厅".to_owned() }).await;
    assert!(due(&desk).done);
    let posting = desk.view().convening.postings.remove(0);
    assert_eq!(posting.earliest_end.unwrap().to_string(), "2026-12-17");
    assert!(posting.long_enough && posting.in_time);
}

#[tokio::test]
async fn gates_show_which_is_next() {
    let desk = Desk::called("cn-four-deliberations", None).await;
    let gates = |desk: &Desk| desk.view().agenda.remove(0).gates;
    let next = |desk: &Desk| gates(desk).into_iter().find(|gate| gate.next).unwrap().key;
    assert_eq!(next(&desk), "party-proposal");
    let passage = Passage {
        date: "2026-11-01".to_owned(),
        entitled: 5,
        present: 4,
        agreed: 4,
        sheet: true,
        until: None,
    };
    let gate = "party-proposal".to_owned();
    desk.must(Deed::PassGate { item: item(1), gate, passage: passage.clone() }).await;
    assert_eq!(next(&desk), "committees-consult");
    let first = gates(&desk).remove(0);
    assert_eq!((first.passed, first.passage), (true, Some(passage)));
}

#[test]
fn lists_of_holidays_load_and_a_broken_one_is_told_with_file_line_and_reason() {
    let lists = Holidays::embedded().unwrap();
    assert!(lists.get("cn").is_some() && lists.get("england-wales").is_some());
    let refused = |name: &str, contents: &str| Holidays::read([(name, contents)]).unwrap_err();

    let error = refused("cn", "id = \"cn\"\n[years.2026]\nholidays = [\"2026-13-01\"]\n");
    assert!(matches!(error, RulebookError::Unreadable { .. }), "{error}");
    assert_eq!(error.place().line, 3, "{error}");

    let error = refused("cn", "id = \"cn\"\n[years.nie]\nholidays = [\"2026-01-01\"]\n");
    assert!(error.to_string().ends_with("nie is not a year"), "{error}");

    let year = "id = \"cn\"\n\n[years.2026]\nholidays = [\n    \"2026-01-01\",\n";
    let error = refused("cn", &format!("{year}    \"2025-12-31\",\n]\n"));
    let fault = HolidayFault::OtherYear { year: 2026, day: "2025-12-31".parse().unwrap() };
    let RulebookError::BadHolidays { fault: found, .. } = &error else { panic!("{error}") };
    assert_eq!(*found, fault);
    assert_eq!((error.place().file.as_str(), error.place().line), ("cn.toml", 6));

    let error = refused("cn", &format!("{year}]\nworking = [\"2026-01-05\"]\n"));
    assert_eq!(error.to_string(), "cn.toml:7: 2026-01-05 is neither a Saturday nor a Sunday");
    let error = refused("sea", &format!("# Islands\n{year}]\n"));
    assert_eq!(error.to_string(), "sea.toml:2: its id is cn");
}

#[test]
fn rules_that_count_by_holidays_name_a_list_of_them() {
    let book = Rulebook::embedded().unwrap();
    let mut rules = book.get("uk-parish-council").unwrap().clone();
    rules.convening.notice.as_mut().unwrap().holidays = None;
    let fault = rules.fault().unwrap();
    assert_eq!(
        (fault.at.as_str(), fault.why),
        ("convening.notice.holidays", Contradiction::NoHolidayList)
    );

    let list = HolidayList { id: "england-wales".to_owned(), years: BTreeMap::new() };
    rules = book.get("uk-parish-council").unwrap().clone();
    rules.convening.holidays = Some(list);
    let fault = rules.fault().unwrap();
    assert_eq!(fault.why, Contradiction::BadHolidays(HolidayFault::NoYears));
}
