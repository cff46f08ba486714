//! Sign-in without a window: the order of the roll, codes, and what the kiosk is told.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use clerk::{
    Clerk, ClerkError, Folders,
    shapes::{NewMeeting, Sent, Tongue},
    sign_in::{
        badge, kiosk,
        shapes::{RollOrder, SignInOutcome},
    },
};
use council::{
    Deed,
    ids::PersonId,
    people::{Capacity, Entrant, Name},
    sitting::{Held, Particulars},
};
use uuid::Uuid;

const PEOPLE: [(&str, &str); 5] = [
    ("王海", "10单元101"),
    ("单雄", "2单元 0601"),
    ("Ann Lee", ""),
    ("马超", "２单元0601"),
    ("曾敏", "2单元0402"),
];

fn person(place: u128) -> PersonId {
    PersonId(Uuid::from_u128(place + 1))
}

fn folders(root: &tempfile::TempDir) -> Folders {
    let mut folders = Folders::find(Some(root.path().join("data")));
    if std::env::var_os("YISHI_EXPORTS").is_none() {
        folders.exports = root.path().join("exports");
    }
    folders
}

async fn opened(root: &tempfile::TempDir) -> Clerk {
    let clerk = Clerk::open(folders(root)).await.unwrap();
    let particulars = Particulars { body: "楼栋议事会".to_owned(), ..Particulars::default() };
    let rules = "cn-residents-council".to_owned();
    let meeting = clerk.create_meeting(NewMeeting { particulars, held: Held::Live, rules }).await;
    meeting.unwrap();
    let entrant = |(place, (name, seat)): (u128, (&str, &str))| Entrant {
        person: person(place),
        name: Name::Plain(name.to_owned()),
        capacity: Capacity::Member,
        seat: (!seat.is_empty()).then(|| seat.to_owned()),
        party: None,
    };
    let people = (0..).zip(PEOPLE).map(entrant).collect();
    act(&clerk, Deed::Enrol { people }).await;
    clerk
}

async fn act(clerk: &Clerk, deed: Deed) {
    clerk.act(Sent { deed, office: None, typed_ms: None }).await.unwrap();
}

fn roll(clerk: &Clerk) -> (Vec<String>, Vec<(u32, String)>) {
    let desk = clerk.watch().borrow().desk.clone();
    let names = desk.view.as_ref().unwrap().roll.iter().map(|seat| seat.name.clone()).collect();
    (names, desk.arranged.heads.iter().map(|head| (head.at, head.head.clone())).collect())
}

#[tokio::test]
async fn the_roll_stands_in_the_order_that_was_chosen_and_does_so_again() {
    let root = tempfile::tempdir().unwrap();
    let clerk = opened(&root).await;
    let heads = |heads: &[(u32, &str)]| -> Vec<(u32, String)> {
        heads.iter().map(|(at, head)| (*at, (*head).to_owned())).collect()
    };
    let (names, parts) = roll(&clerk);
    assert_eq!(names, ["Ann Lee", "马超", "单雄", "王海", "曾敏"]);
    assert_eq!(parts, heads(&[(0, "A"), (1, "M"), (2, "S"), (3, "W"), (4, "Z")]));
    clerk.set_roll_order(RollOrder::Strokes).await.unwrap();
    let (names, parts) = roll(&clerk);
    assert_eq!(names, ["马超", "王海", "单雄", "曾敏", "Ann Lee"]);
    assert_eq!(parts, heads(&[(0, "3"), (1, "4"), (2, "8"), (3, "12"), (4, "")]));
    clerk.set_roll_order(RollOrder::Place).await.unwrap();
    let (names, parts) = roll(&clerk);
    assert_eq!(names, ["曾敏", "马超", "单雄", "王海", "Ann Lee"]);
    assert_eq!(parts, heads(&[(0, "2单元"), (3, "10单元"), (4, "")]));
    // Two spellings of one flat are one home.
    let homes = clerk.watch().borrow().desk.arranged.homes.clone();
    assert_eq!(homes, [vec![person(1), person(3)]]);
    clerk.close().await.unwrap();
    let clerk = Clerk::open(folders(&root)).await.unwrap();
    assert_eq!(clerk.settings().await.roll_order, RollOrder::Place);
}

#[tokio::test]
async fn whoever_is_struck_off_or_enrolled_anew_is_ranked_anew() {
    let root = tempfile::tempdir().unwrap();
    let clerk = opened(&root).await;
    act(&clerk, Deed::StrikeOff { person: person(3) }).await;
    let (names, _) = roll(&clerk);
    assert_eq!(names, ["Ann Lee", "单雄", "王海", "曾敏"]);
    assert!(clerk.watch().borrow().desk.arranged.homes.is_empty());
}

#[tokio::test]
async fn a_code_signs_its_person_in_once() {
    let root = tempfile::tempdir().unwrap();
    let clerk = opened(&root).await;
    let code = badge::code(person(0));
    // Before sign-in is open it is refused as any arrival is.
    assert!(matches!(clerk.scan(&code).await, Err(ClerkError::Refused(_))));
    act(&clerk, Deed::OpenSignIn).await;
    let signed = clerk.scan(&code).await.unwrap();
    assert_eq!((signed.outcome, signed.name.as_str()), (SignInOutcome::SignedIn, "王海"));
    let version = clerk.watch().borrow().desk.view.as_ref().unwrap().version;
    let again = clerk.scan(&code).await.unwrap();
    assert_eq!((again.outcome, again.name.as_str()), (SignInOutcome::AlreadyHere, "王海"));
    let stranger = clerk.scan(&badge::code(person(99))).await.unwrap();
    assert_eq!(stranger.outcome, SignInOutcome::NotOnRoll);
    assert_eq!(clerk.scan(&code[1..]).await.unwrap().outcome, SignInOutcome::Misread);
    assert_eq!(clerk.sign_in(person(99)).await.unwrap().outcome, SignInOutcome::NotOnRoll);
    // None of those is on the record.
    assert_eq!(clerk.watch().borrow().desk.view.as_ref().unwrap().version, version);
}

#[tokio::test]
async fn codes_are_printed_for_everybody_on_the_roll() {
    let root = tempfile::tempdir().unwrap();
    let clerk = opened(&root).await;
    let printed = clerk.print_badges(Tongue::ZhHans).await.unwrap();
    assert_eq!(printed.pages, 1);
    assert!(std::fs::metadata(&printed.path).unwrap().len() > 1000, "{}", printed.path);
}

#[tokio::test]
async fn the_kiosk_is_told_names_only_while_people_sign_in() {
    let root = tempfile::tempdir().unwrap();
    let clerk = opened(&root).await;
    let shown = |clerk: &Clerk| kiosk(&clerk.watch().borrow()).view.unwrap();
    assert!(!shown(&clerk).open && shown(&clerk).people.is_empty());
    act(&clerk, Deed::OpenSignIn).await;
    clerk.set_roll_order(RollOrder::Place).await.unwrap();
    clerk.sign_in(person(4)).await.unwrap();
    let view = shown(&clerk);
    assert!(view.open);
    let names: Vec<&str> = view.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Ann Lee", "马超", "单雄", "王海", "曾敏"], "whatever the desk's order");
    let here: Vec<bool> = view.people.iter().map(|person| person.here).collect();
    assert_eq!(here, [false, false, false, false, true]);
    let (ma, shan) = (&view.people[1], &view.people[2]);
    assert!(ma.home.is_some() && ma.home == shan.home);
    assert_eq!((shan.initial.as_str(), shan.strokes, shan.building.as_str()), ("S", 8, "2单元"));
    clerk.close_meeting().await;
    assert!(kiosk(&clerk.watch().borrow()).view.is_none());
}
