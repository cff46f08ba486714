//! Use cases as a desk takes them, on a real record.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use clerk::{
    Clerk, ClerkError, Folders,
    shapes::{DrawnSignature, NewMeeting, Receipt, Sent, Tongue, Tongues},
};
use council::{
    Deed,
    approval::{Approving, TextCorrection},
    ids::{ItemId, MeetingId, MotionId, PersonId, SittingId, VoteId},
    motion::Proposal,
    people::{Capacity, Entrant, Name, Office, hex},
    sitting::{Held, Particulars, Phase},
    vote::{Tally, Weight},
};
use uuid::Uuid;

const CHAIR: PersonId = PersonId(Uuid::from_u128(1));
const SECRETARY: PersonId = PersonId(Uuid::from_u128(2));

struct Desk {
    clerk: Clerk,
    folder: tempfile::TempDir,
}

impl Desk {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clerk = Clerk::open(folders(&folder)).await.unwrap();
        Self { clerk, folder }
    }

    async fn act(&self, deed: Deed) -> Result<Receipt, ClerkError> {
        self.clerk.act(Sent { deed, office: None, typed_ms: None }).await
    }

    /// A meeting with two people, adjourned.
    async fn adjourned(&self) {
        let particulars =
            Particulars { body: "楼栋议事会".to_owned(), ..Particulars::default() };
        let rules = "cn-residents-council".to_owned();
        let new = NewMeeting { particulars, held: Held::Live, rules, template: None };
        self.clerk.create_meeting(new).await.unwrap();
        let item = ItemId(Uuid::from_u128(3));
        let entrant = |person, name: &str| Entrant {
            person,
            name: Name::Plain(name.to_owned()),
            capacity: Capacity::Member,
            seat: Some("3单元1102".to_owned()),
            party: None,
        };
        let deeds = [
            Deed::Enrol { people: vec![entrant(CHAIR, "周敏"), entrant(SECRETARY, "王海")] },
            Deed::Appoint { office: Office::Chair, person: CHAIR },
            Deed::Appoint { office: Office::Secretary, person: SECRETARY },
            Deed::AddItem {
                item,
                parent: None,
                before: None,
                title: "晾晒架".to_owned(),
                kind: council::agenda::ItemKind::Decision,
                minutes: Some(10),
                presenter: None,
                sides: None,
                marks: council::agenda::ItemMarks::default(),
            },
            Deed::OpenSignIn,
            Deed::Arrive { people: vec![CHAIR, SECRETARY] },
            Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(4)) },
            Deed::StartItem { item },
            Deed::Adjourn,
        ];
        for deed in deeds {
            self.act(deed).await.unwrap();
        }
    }

    async fn sign(&self, office: Office) -> Result<Receipt, ClerkError> {
        let strokes = vec![vec![[100, 100], [400, 200], [700, 90]]];
        self.clerk.sign(DrawnSignature { office, strokes }).await
    }

    fn phase(&self) -> Phase {
        self.clerk.watch().borrow().desk.view.as_ref().unwrap().phase
    }

    fn frozen(&self) -> Option<String> {
        self.clerk.watch().borrow().desk.view.as_ref().unwrap().minutes.frozen.clone()
    }
}

fn folders(folder: &tempfile::TempDir) -> Folders {
    let mut folders = Folders::find(Some(folder.path().join("data")));
    folders.exports = folder.path().join("exports");
    folders
}

fn refused(outcome: Result<Receipt, ClerkError>) -> String {
    match outcome {
        Err(ClerkError::Refused(words)) => words.key,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("it was done"),
    }
}

#[tokio::test]
async fn two_signatures_freeze_the_minutes_and_nothing_changes_after() {
    let desk = Desk::open().await;
    desk.adjourned().await;
    let draft = desk.clerk.export_minutes(Tongue::ZhHans).await.unwrap();
    let two = Tongues::new(Tongue::ZhHant, Some(Tongue::En));
    let both = desk.clerk.export_minutes(two).await.unwrap();
    assert!(both.path.contains("zh-Hant-en") && both.pages >= 2 * draft.pages, "{both:?}");
    assert_eq!(Tongues::new(Tongue::En, Some(Tongue::En)), Tongue::En.into());
    desk.sign(Office::Chair).await.unwrap();
    assert_eq!(desk.phase(), Phase::Signing);
    assert_eq!(desk.frozen(), None);
    assert_eq!(refused(desk.sign(Office::Chair).await), "refusal-has-signed");
    desk.sign(Office::Secretary).await.unwrap();
    assert_eq!(desk.phase(), Phase::Signed);
    let frozen = desk.frozen().unwrap();
    let signed = desk.clerk.export_minutes(Tongue::ZhHans).await.unwrap();
    assert_eq!(signed.sha256, frozen);
    assert_ne!(signed.path, draft.path, "a draft is never overwritten");
    let bytes = std::fs::read(&signed.path).unwrap();
    assert_eq!(hex(&journal::sha256(&bytes)), frozen);
    let text = council::minutes::Section::Closing;
    let late = Deed::WriteMinutes { section: text, text: "改".to_owned() };
    assert_eq!(refused(desk.act(late).await), "refusal-already-signed");
    let last = desk.clerk.watch().borrow().desk.view.as_ref().unwrap().recent[0].act;
    assert_eq!(refused(desk.act(Deed::Undo { act: last }).await), "refusal-nothing-to-undo");
}

#[tokio::test]
async fn what_a_later_meeting_corrects_is_another_version_and_the_first_is_kept() {
    let desk = Desk::open().await;
    desk.adjourned().await;
    desk.sign(Office::Chair).await.unwrap();
    desk.sign(Office::Secretary).await.unwrap();
    let first = desk.frozen().unwrap();
    let signed = desk.clerk.export_minutes(Tongue::ZhHans).await.unwrap();
    let correction = TextCorrection {
        place: "第一项".to_owned(),
        strike: "单杆".to_owned(),
        insert: "双杆".to_owned(),
    };
    let approving = Approving::ByMeeting {
        day: "2999-01-01".to_owned(),
        meeting: None,
        corrections: vec![correction],
    };
    desk.act(Deed::ApproveMinutes { approving }).await.unwrap();
    let second = desk.frozen().unwrap();
    assert_ne!(first, second);
    let again = desk.clerk.export_minutes(Tongue::ZhHans).await.unwrap();
    assert_eq!(again.sha256, second);
    // The first stands where it was exported and in the record, to the byte.
    let bytes = std::fs::read(&signed.path).unwrap();
    assert_eq!(hex(&journal::sha256(&bytes)), first, "{} and {}", signed.path, again.path);
    let meeting = desk.clerk.watch().borrow().desk.view.as_ref().unwrap().meeting;
    let kept = desk.clerk.minutes_version(meeting, &first).await.unwrap();
    assert_eq!(kept.bytes, bytes);
    let versions = desk.clerk.watch().borrow().desk.view.clone().unwrap().minutes.versions;
    let told: Vec<_> = versions.iter().map(|one| (&one.pdf, one.replaces.as_ref())).collect();
    assert_eq!(told, [(&first, None), (&second, Some(&first))]);
    let unknown = desk.clerk.minutes_version(meeting, &"0".repeat(64)).await;
    assert!(matches!(unknown, Err(ClerkError::NoSuchMeeting)));
}

/// The power may go between the second signature and the file.
#[tokio::test]
async fn minutes_that_were_signed_and_not_frozen_are_frozen_when_next_opened() {
    let desk = Desk::open().await;
    desk.adjourned().await;
    let meeting = desk.clerk.watch().borrow().desk.view.as_ref().unwrap().meeting;
    // Without fonts no file can be made; the signatures stand all the same.
    let Desk { clerk, folder } = desk;
    clerk.close().await.unwrap();
    let mut fontless = folders(&folder);
    fontless.fonts = folder.path().join("nothing");
    let desk = Desk { clerk: Clerk::open(fontless).await.unwrap(), folder };
    desk.clerk.open_meeting(meeting).await.unwrap();
    desk.sign(Office::Chair).await.unwrap();
    let error = desk.sign(Office::Secretary).await.unwrap_err();
    assert_eq!(error.fault().code, "fault-fonts-missing");
    assert_eq!(desk.phase(), Phase::Signing);
    assert_eq!(desk.frozen(), None);
    let Desk { clerk, folder } = desk;
    clerk.close().await.unwrap();
    let clerk = Clerk::open(folders(&folder)).await.unwrap();
    let desk = Desk { clerk, folder };
    desk.clerk.open_meeting(meeting).await.unwrap();
    assert_eq!(desk.phase(), Phase::Signed);
}

/// What was signed can be handed out for ever, whatever has become of the fonts.
#[tokio::test]
async fn frozen_minutes_need_no_font() {
    let desk = Desk::open().await;
    desk.adjourned().await;
    desk.sign(Office::Chair).await.unwrap();
    desk.sign(Office::Secretary).await.unwrap();
    let signed = desk.clerk.export_minutes(Tongue::ZhHans).await.unwrap();
    let meeting = desk.clerk.watch().borrow().desk.view.as_ref().unwrap().meeting;
    let Desk { clerk, folder } = desk;
    clerk.close().await.unwrap();
    let mut fontless = folders(&folder);
    fontless.fonts = folder.path().join("nothing");
    let clerk = Clerk::open(fontless).await.unwrap();
    clerk.open_meeting(meeting).await.unwrap();
    let again = clerk.export_minutes(Tongue::ZhHans).await.unwrap();
    assert_eq!((again.sha256, again.pages), (signed.sha256, signed.pages));
    assert!(again.pages >= 1);
    let error = clerk.export_minutes(Tongue::En).await.unwrap_err();
    assert_eq!(error.fault().code, "fault-fonts-missing");
}

#[tokio::test]
async fn a_drawing_of_nothing_signs_nothing() {
    let desk = Desk::open().await;
    desk.adjourned().await;
    let nothing = DrawnSignature { office: Office::Chair, strokes: vec![vec![[5, 5]]] };
    let error = desk.clerk.sign(nothing).await.unwrap_err();
    assert_eq!(error.fault().code, "fault-drawing-bad");
    assert_eq!(desk.phase(), Phase::Adjourned);
}

#[tokio::test]
async fn names_stand_beside_the_record_and_not_in_it() {
    let desk = Desk::open().await;
    desk.adjourned().await;
    let meeting = desk.clerk.watch().borrow().desk.view.as_ref().unwrap().meeting;
    let view = desk.clerk.watch().borrow().desk.view.clone().unwrap();
    let wang = view.roll.iter().find(|seat| seat.person == SECRETARY).unwrap();
    assert_eq!((wang.name.as_str(), wang.seat.as_str()), ("王海", "3单元1102"));
    assert!(wang.keys.iter().any(|key| key == "wh"), "{:?}", wang.keys);
    for stored in desk.clerk.journal().reader().records(meeting.0).await.unwrap() {
        let payload = String::from_utf8(stored.entry.payload).unwrap();
        assert!(!payload.contains("王海") && !payload.contains("1102"), "{payload}");
    }
    desk.clerk.journal().erase(SECRETARY.0).await.unwrap();
    desk.clerk.open_meeting(meeting).await.unwrap();
    let view = desk.clerk.watch().borrow().desk.view.clone().unwrap();
    let wang = view.roll.iter().find(|seat| seat.person == SECRETARY).unwrap();
    assert_eq!(wang.name, "");
}

#[tokio::test]
async fn the_first_page_lists_meetings_and_can_be_made_again() {
    let desk = Desk::open().await;
    desk.adjourned().await;
    desk.clerk.open_sample("parish-planning").await.unwrap();
    let home = desk.clerk.home().await.unwrap();
    assert_eq!(home.meetings.len(), 2);
    assert!(home.meetings.iter().any(|card| card.phase == Phase::Adjourned));
    assert_eq!(home.samples.len(), 3);
    assert_eq!(desk.clerk.rebuild().await.unwrap(), 2);
    let again = desk.clerk.home().await.unwrap();
    let phases = |home: &clerk::shapes::Home| {
        home.meetings
            .iter()
            .map(|card| (card.meeting, card.phase))
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    assert_eq!(phases(&again), phases(&home));
}

#[tokio::test]
async fn a_refused_act_changes_nothing() {
    let desk = Desk::open().await;
    desk.adjourned().await;
    let before = desk.clerk.watch().borrow().desk.view.clone().unwrap();
    assert_eq!(refused(desk.act(Deed::Adjourn).await), "refusal-phase-past");
    assert_eq!(desk.clerk.watch().borrow().desk.view.clone().unwrap(), before);
}

/// The codes of every fault and every refusal stand in the texts.
#[test]
fn every_fault_and_refusal_is_worded() {
    let texts = text::Texts::load_embedded();
    let faults = include_str!("../src/fault.rs");
    let codes = faults.split("fault(\"").chain(faults.split("with(\"")).skip(1);
    let mut seen = 0;
    for code in codes.filter_map(|rest| rest.split_once('"')).map(|(code, _)| code) {
        if code.chars().all(|c| c.is_ascii_lowercase() || c == '-') && code != "name" {
            seen += 1;
            for language in text::Language::ALL {
                assert!(texts.has(language, &format!("fault-{code}")), "fault-{code}");
            }
        }
    }
    assert!(seen > 15, "{seen} codes were found");
    let refusals = include_str!("../../council/src/refusal.rs");
    let list = refusals.split("pub enum Refusal {").nth(1).unwrap().split("\nimpl").next().unwrap();
    let mut seen = 0;
    for line in list.lines().filter_map(|line| line.strip_prefix("    ")) {
        let Some(first) = line.chars().next().filter(char::is_ascii_uppercase) else { continue };
        let name: String = line.chars().take_while(char::is_ascii_alphanumeric).collect();
        let mut code = first.to_ascii_lowercase().to_string();
        for c in name.chars().skip(1) {
            if c.is_ascii_uppercase() {
                code.push('-');
            }
            code.push(c.to_ascii_lowercase());
        }
        seen += 1;
        for language in text::Language::ALL {
            assert!(texts.has(language, &format!("refusal-{code}")), "refusal-{code}");
        }
    }
    assert!(seen > 60, "{seen} refusals were found");
}

#[tokio::test]
async fn what_happened_behind_closed_doors_is_exported_apart() {
    let desk = Desk::open().await;
    let particulars = Particulars { body: "Parish Council".to_owned(), ..Particulars::default() };
    let rules = "uk-parish-council".to_owned();
    let new = NewMeeting { particulars, held: Held::Live, rules, template: None };
    desk.clerk.create_meeting(new).await.unwrap();
    let (item, third) = (ItemId(Uuid::from_u128(3)), PersonId(Uuid::from_u128(5)));
    let entrant = |person, name: &str| Entrant {
        person,
        name: Name::Plain(name.to_owned()),
        capacity: Capacity::Member,
        seat: None,
        party: None,
    };
    let people = vec![entrant(CHAIR, "Ada"), entrant(SECRETARY, "Ben"), entrant(third, "Cora")];
    let before = [
        Deed::Enrol { people },
        Deed::Appoint { office: Office::Chair, person: CHAIR },
        Deed::AddItem {
            item,
            parent: None,
            before: None,
            title: "Tenders".to_owned(),
            kind: council::agenda::ItemKind::Decision,
            minutes: None,
            presenter: None,
            sides: None,
            marks: council::agenda::ItemMarks::default(),
        },
        Deed::OpenSignIn,
        Deed::Arrive { people: vec![CHAIR, SECRETARY, third] },
        Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(4)) },
        Deed::StartItem { item },
    ];
    for deed in before {
        desk.act(deed).await.unwrap();
    }
    let exclude = Proposal::ExcludePublic { text: "prices are confidential".to_owned() };
    let accept = Proposal::Main { text: "Accept the tender.".to_owned(), matter: None };
    for (n, proposal) in [(10, exclude), (20, accept)] {
        let (motion, vote) = (MotionId(Uuid::from_u128(n)), VoteId(Uuid::from_u128(n + 1)));
        let weight = |heads| Weight { heads, area: None };
        let tally = Tally { favour: weight(3), ..Tally::default() };
        desk.act(Deed::Move { motion, mover: SECRETARY, proposal }).await.unwrap();
        desk.act(Deed::Second { motion, person: third }).await.unwrap();
        desk.act(Deed::OpenVote { vote, motion, method: None, until: None }).await.unwrap();
        desk.act(Deed::CloseVote { vote, tally, chair: None }).await.unwrap();
    }
    desk.act(Deed::OpenDoors).await.unwrap();
    desk.act(Deed::Adjourn).await.unwrap();
    let written = desk.clerk.export_minutes(Tongue::En).await.unwrap();
    let closed = std::fs::read(written.closed.unwrap()).unwrap();
    let open = std::fs::read(written.path).unwrap();
    assert!(closed.starts_with(b"%PDF") && open.starts_with(b"%PDF") && closed != open);
}

#[tokio::test]
async fn what_is_being_typed_is_there_again_after_the_program_was_ended() {
    let desk = Desk::open().await;
    let (one, other) = (MeetingId(Uuid::from_u128(8)), MeetingId(Uuid::from_u128(9)));
    let typed = r#"{"move-main":{"text":"在楼顶装两排晾衣"}}"#;
    desk.clerk.keep_drafts(one, Some(typed.to_owned())).await.unwrap();
    desk.clerk.close().await.unwrap();
    let clerk = Clerk::open(folders(&desk.folder)).await.unwrap();
    assert_eq!(clerk.drafts(one).await.unwrap().as_deref(), Some(typed));
    assert_eq!(clerk.drafts(other).await.unwrap(), None);
    clerk.keep_drafts(one, None).await.unwrap();
    assert_eq!(clerk.drafts(one).await.unwrap(), None);
    let found = clerk.sounds(&["交付表决".to_owned(), "Vote".to_owned()]);
    assert!(found[0].contains(&"jfbj".to_owned()), "{found:?}");
    assert!(found[0].contains(&"jiaofubiaojue".to_owned()), "{found:?}");
    assert_eq!(found.len(), 2);
}
