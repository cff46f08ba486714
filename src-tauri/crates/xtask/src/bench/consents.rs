//! One consent form more among ten thousand owners, through the clerk as the desk sends it: names
//! sealed, decided, on the disk, applied, and what both windows show made anew with its verdict.

use std::hint::black_box;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use clerk::shapes::{NewMeeting, Sent};
use clerk::{Clerk, Folders, session::Session};
use council::act::{Act, Deed};
use council::agenda::ItemKind;
use council::ids::{ActId, ItemId, MeetingId, MotionId, PersonId, SittingId, UnitId, VoteId};
use council::meeting::{Meeting, apply};
use council::motion::Proposal;
use council::people::{Author, Capacity, Entrant, Name, Office};
use council::register::{Areas, OwnerEntry, UnitEntry, UnitUse};
use council::sitting::{Held, Particulars};
use council::view;
use council::vote::{Addressees, DeliveryWay, FormChoice, FormEntry, Method};
use journal::{Journal, codec};
use uuid::Uuid;

use crate::act::median;
use crate::floor::Raw;
use crate::row::{Goal, Row};

const OWNERS: u128 = 10_000;
/// Forms on the record before anything is measured, and forms that are measured.
const BEFORE: u128 = 9_000;
const FORMS: u128 = 300;
const FRAME: Duration = Duration::from_millis(16);

/// What one form more takes beyond the raw insert of its bytes.
pub fn form() -> Result<Row> {
    let times = times()?;
    Ok(Row {
        name: "one consent more of 10,000, beyond one raw SQLite insert",
        ours: times.form.saturating_sub(times.raw),
        peer: Some(("that insert", times.raw)),
        goal: Goal::Within(FRAME),
    })
}

/// Deciding and applying it, without the disk.
pub fn decided() -> Result<Row> {
    Ok(row("of that: decided and applied", times()?.decided))
}

/// Its verdict, with everything else that the desk shows.
pub fn desk() -> Result<Row> {
    Ok(row("of that: its verdict and the whole desk", times()?.desk))
}

/// What the room is shown.
pub fn room() -> Result<Row> {
    Ok(row("of that: the projector", times()?.room))
}

fn row(name: &'static str, ours: Duration) -> Row {
    Row { name, ours, peer: None, goal: Goal::Within(FRAME) }
}

/// What each part took, in the middle.
#[derive(Clone, Copy)]
struct Times {
    form: Duration,
    raw: Duration,
    decided: Duration,
    desk: Duration,
    room: Duration,
}

/// Measured once for all rows.
fn times() -> Result<Times> {
    static TIMES: OnceLock<Times> = OnceLock::new();
    if let Some(known) = TIMES.get() {
        return Ok(*known);
    }
    let measured = crate::floor::wait(measured())?;
    Ok(*TIMES.get_or_init(|| measured))
}

async fn measured() -> Result<Times> {
    let folder = crate::floor::folder()?;
    let folders = Folders::find(Some(folder.path().to_path_buf()));
    let clerk = Clerk::open(folders.clone()).await?;
    let meeting = opened(&clerk).await?;
    clerk.close().await?;
    most_forms(&folders.database(), meeting).await?;

    let clerk = Clerk::open(folders).await?;
    clerk.open_meeting(meeting).await?;
    let mut raw = Raw::open(&folder.path().join("raw.db")).await?;
    let (mut forms, mut inserts) = (Vec::new(), Vec::new());
    for nth in BEFORE..BEFORE + FORMS {
        let since = Instant::now();
        sent(&clerk, returned(nth)).await?;
        forms.push(since.elapsed());
        let payload = serde_json::to_vec(&returned(nth))?;
        let since = Instant::now();
        raw.insert(&payload).await?;
        inserts.push(since.elapsed());
    }
    clerk.close().await?;
    let Parts { decided, desk, room } = parts(folder.path(), meeting).await?;
    Ok(Times { form: median(forms), raw: median(inserts), decided, desk, room })
}

struct Parts {
    decided: Duration,
    desk: Duration,
    room: Duration,
}

/// The same act without the disk, taken apart.
async fn parts(folder: &Path, meeting: MeetingId) -> Result<Parts> {
    let folders = Folders::find(Some(folder.to_path_buf()));
    let journal = Journal::open(&folders.database(), None).await?;
    let session = Session::open(&journal, meeting, clerk::clock::read()).await?;
    let (mut state, names) = (session.meeting().clone(), session.names().clone());
    let (mut decided, mut desks, mut rooms) = (Vec::new(), Vec::new(), Vec::new());
    for nth in BEFORE + FORMS..BEFORE + FORMS + 100 {
        let act = act(&state, nth);
        let since = Instant::now();
        let events = crate::meeting::decide(&state, &act)?;
        state = events.iter().fold(state, apply);
        decided.push(since.elapsed());
        let since = Instant::now();
        black_box(view::desk(&state, &names));
        desks.push(since.elapsed());
        let since = Instant::now();
        black_box(view::room(&state, &names));
        rooms.push(since.elapsed());
    }
    journal.close().await?;
    Ok(Parts { decided: median(decided), desk: median(desks), room: median(rooms) })
}

/// Nine thousand forms, decided one after another and stored at once.
async fn most_forms(database: &Path, meeting: MeetingId) -> Result<()> {
    let journal = Journal::open(database, None).await?;
    let session = Session::open(&journal, meeting, clerk::clock::read()).await?;
    let (mut state, version) = (session.meeting().clone(), session.head().version);
    let mut entries = Vec::new();
    for nth in 0..BEFORE {
        let events = crate::meeting::decide(&state, &act(&state, nth))?;
        for event in &events {
            entries.push(codec::encode(event)?);
        }
        state = events.iter().fold(state, apply);
    }
    journal.append(meeting.0, version, entries).await?;
    journal.close().await?;
    Ok(())
}

fn act(state: &Meeting, nth: u128) -> Act {
    let at = state.last_entry().unwrap_or_default();
    Act {
        id: ActId(Uuid::from_u128(1 << 80 | nth)),
        at,
        by: Author::default(),
        deed: returned(nth),
    }
}

fn returned(nth: u128) -> Deed {
    let choice = if nth % 5 == 4 { FormChoice::Against } else { FormChoice::For };
    let (person, place) = (person(nth), String::new());
    let form = FormEntry { person, choice, on: None, how: None, place, scan: None };
    Deed::ReturnForm { vote: vote(), form }
}

async fn sent(clerk: &Clerk, deed: Deed) -> Result<()> {
    let sent = Sent { deed, office: None, typed_ms: None };
    clerk.act(sent).await.map(drop).map_err(|error| anyhow!("the bench was refused: {error:?}"))
}

/// A meeting whose motion has gone out to everybody in writing.
async fn opened(clerk: &Clerk) -> Result<MeetingId> {
    let particulars = Particulars { body: "Bench".to_owned(), ..Particulars::default() };
    let rules = "cn-owners-assembly".to_owned();
    let meeting = clerk
        .create_meeting(NewMeeting { particulars, held: Held::Live, rules, template: None })
        .await?;
    for deed in opening() {
        sent(clerk, deed).await.context("opening")?;
    }
    Ok(meeting)
}

fn opening() -> Vec<Deed> {
    let here: Vec<PersonId> = (0..3).map(person).collect();
    let entrant = |person: &PersonId| Entrant {
        person: *person,
        name: Name::Plain(format!("Owner {}", person.0.as_u128())),
        capacity: Capacity::Member,
        seat: None,
        party: None,
    };
    let (item, motion) = (ItemId(Uuid::from_u128(300)), MotionId(Uuid::from_u128(301)));
    let sitting = SittingId(Uuid::from_u128(302));
    let proposal = Proposal::Main { text: "To mend the roof".to_owned(), matter: None };
    let until = Some("2099-12-31".to_owned());
    vec![
        Deed::Enrol { people: here.iter().map(entrant).collect() },
        Deed::Appoint { office: Office::Chair, person: person(0) },
        Deed::AddItem {
            item,
            parent: None,
            before: None,
            title: "Roof".to_owned(),
            kind: ItemKind::Decision,
            minutes: None,
            presenter: None,
            sides: None,
            marks: council::agenda::ItemMarks::default(),
        },
        register(),
        Deed::GiveNotice { sent: "2026-01-01T09:00".to_owned(), how: String::new(), urgent: false },
        Deed::OpenSignIn,
        Deed::Arrive { people: here },
        Deed::OpenSitting { sitting },
        Deed::StartItem { item },
        Deed::Move { motion, mover: person(1), proposal },
        Deed::Second { motion, person: person(2) },
        Deed::OpenVote { vote: vote(), motion, method: Some(Method::Written), until },
        Deed::IssueForms { vote: vote(), to: Addressees::All, how: DeliveryWay::Door, on: None },
    ]
}

fn register() -> Deed {
    let owner = |nth| OwnerEntry {
        person: person(nth),
        name: Name::Plain(format!("Owner {nth}")),
        developer: false,
    };
    let unit = |nth: u128| UnitEntry {
        unit: UnitId(Uuid::from_u128(2 << 80 | nth)),
        label: Name::Plain(format!("1-{nth}")),
        usage: UnitUse::Dwelling,
        areas: Areas { register: Some(800_000), ..Areas::default() },
        owner: person(nth),
    };
    Deed::AdoptRegister {
        source: "Land office".to_owned(),
        as_of: "2026-01-01".to_owned(),
        owners: (0..OWNERS).map(owner).collect(),
        units: (0..OWNERS).map(unit).collect(),
    }
}

fn person(nth: u128) -> PersonId {
    PersonId(Uuid::from_u128(3 << 80 | nth))
}

fn vote() -> VoteId {
    VoteId(Uuid::from_u128(303))
}
