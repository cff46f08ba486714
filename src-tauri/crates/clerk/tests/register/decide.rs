//! The rows of the laws' boundaries and of real counts, taken through the acts of a desk: a
//! register with the totals of the row is adopted, whoever takes part comes, and the vote is
//! opened, counted and announced. Areas of the rows are in 0.01 m², those of a register in
//! 0.0001 m².

use council::{
    Deed,
    ids::{ItemId, MotionId, PersonId, SittingId, UnitId, VoteId},
    motion::Proposal,
    people::{Entrant, Name, Office},
    register::{Areas, OwnerEntry, UnitEntry},
    vote::{Measure, Tally, Verdict, Weight, What},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::desk::Desk;

const ITEM: ItemId = ItemId(Uuid::from_u128(3));
const MOTION: MotionId = MotionId(Uuid::from_u128(4));
const VOTE: VoteId = VoteId(Uuid::from_u128(5));

fn person(n: u32) -> PersonId {
    PersonId(Uuid::from_u128(0x10_0000 + u128::from(n)))
}

fn name(n: u32) -> Name {
    Name::Plain(format!("业主{n}"))
}

/// Heads and area in 0.01 m² of a row.
type Part = (u32, u64);

/// One owner a head, the area of a part spread over them and the rest of it with the first.
fn owners(parts: &[Part]) -> (Vec<OwnerEntry>, Vec<UnitEntry>) {
    let areas = parts.iter().flat_map(|(heads, area)| {
        let each = area * 100 / u64::from((*heads).max(1));
        let first = area * 100 - each * u64::from(heads.saturating_sub(1));
        (0..*heads).map(move |n| if n == 0 { first } else { each })
    });
    let units: Vec<UnitEntry> = areas
        .zip(0_u32..)
        .map(|(area, n)| UnitEntry {
            unit: UnitId(Uuid::from_u128(0x20_0000 + u128::from(n))),
            label: Name::Plain(format!("1-{n}")),
            usage: council::register::UnitUse::Dwelling,
            areas: Areas { register: Some(area), ..Areas::default() },
            owner: person(n),
        })
        .collect();
    let owners = (0_u32..).take(units.len());
    let owners = owners.map(|n| OwnerEntry { person: person(n), name: name(n), developer: false });
    (owners.collect(), units)
}

fn weight((heads, area): Part) -> Weight {
    Weight { heads, area: Some(area * 100) }
}

/// Takes a row through the acts of a desk, up to the announced result.
async fn decided(matter: &str, all: Part, [favour, against, abstain]: [Part; 3]) -> Verdict {
    let desk = Desk::of_owners().await;
    let taking_part = favour.0 + against.0 + abstain.0;
    let area: u64 = favour.1 + against.1 + abstain.1;
    let rest = (all.0 - taking_part, all.1 - area);
    let (owners, units) = owners(&[favour, against, abstain, rest]);
    desk.must(Deed::AdoptRegister {
        source: "不动产登记簿".to_owned(),
        as_of: "2026-06-01".to_owned(),
        owners,
        units,
    })
    .await;
    let entrant = |n| Entrant {
        person: person(n),
        name: name(n),
        capacity: council::people::Capacity::Member,
        seat: None,
        party: None,
    };
    let item = Deed::AddItem {
        item: ITEM,
        parent: None,
        before: None,
        title: "事项".to_owned(),
        kind: council::agenda::ItemKind::Decision,
        minutes: None,
        presenter: None,
        sides: None,
    };
    let proposal =
        Proposal::Main { text: "照此办理。".to_owned(), matter: Some(matter.to_owned()) };
    let sent = "2026-06-01T09:00".to_owned();
    for deed in [
        Deed::Enrol { people: (0..taking_part).map(entrant).collect() },
        Deed::Appoint { office: Office::Chair, person: person(0) },
        item,
        Deed::GiveNotice { sent, how: "公告栏".to_owned(), urgent: false },
        Deed::OpenSignIn,
        Deed::Arrive { people: (0..taking_part).map(person).collect() },
        Deed::OpenSitting { sitting: SittingId(Uuid::from_u128(6)) },
        Deed::StartItem { item: ITEM },
        Deed::Move { motion: MOTION, mover: person(1), proposal },
        Deed::Second { motion: MOTION, person: person(2) },
        serde_json::from_value(json!({ "do": "open-vote", "vote": VOTE, "motion": MOTION }))
            .unwrap(),
    ] {
        desk.must(deed).await;
    }
    let open = desk.view().vote.unwrap();
    assert_eq!((open.entitled, open.present), (all.0, taking_part), "{matter}");
    let tally = Tally {
        favour: weight(favour),
        against: weight(against),
        abstain: weight(abstain),
        spoiled: Weight::default(),
        ..Tally::default()
    };
    desk.must(Deed::CloseVote { vote: VOTE, tally, chair: None }).await;
    let announced = desk.view().announced.unwrap();
    announced.verdict.unwrap()
}

fn part(row: &Value, field: &str) -> Part {
    serde_json::from_value(row["input"][field].clone()).unwrap()
}

/// 109750.1952 m² in favour are 53.00 % of what was announced and 48.47 % of the land register.
#[tokio::test]
async fn the_denominator_of_a_real_assembly_is_that_of_its_register() {
    let text = include_str!("../../../../../tests/scenarios/owners-denominator.yaml");
    let script = clerk::scenario::Script::read(text).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("owners.db");
    let journal = journal::Journal::open(&database, None).await.unwrap();
    let book = clerk::rulebook::Rulebook::embedded().unwrap();
    let run = clerk::scenario::run(&journal, &book, &script, Uuid::now_v7()).await.unwrap();
    assert!(run.mismatches.is_empty(), "{:?}", run.mismatches);
    let votes = &run.session.meeting().votes;
    let favour_by_area = |n: usize| {
        let verdict = votes[n].verdict.clone().unwrap();
        let mut lines = verdict.arithmetic.into_iter();
        lines.find(|l| l.what == What::Favour && l.by == Measure::Area).unwrap()
    };
    let (announced, registered) = (favour_by_area(0), favour_by_area(1));
    assert_eq!((announced.whole, registered.whole), (2_070_758_400, 2_264_210_857));
    assert_eq!((announced.part, registered.part), (1_097_501_952, 1_097_501_952));
    assert!(announced.reached && !registered.reached, "53.00 % and 48.47 %");
}

#[tokio::test]
async fn every_row_of_the_owners_comes_out_through_the_acts_of_a_desk() {
    let rows: Vec<Value> =
        serde_json::from_str(include_str!("../../../council/tests/vectors/votes.json")).unwrap();
    let owners = |row: &&Value| row["rule"].as_str().unwrap().starts_with("cn.owners.");
    let mut taken = 0;
    for row in rows.iter().filter(owners) {
        let (called, expected) = (&row["name"], &row["expected"]);
        let matter = match row["rule"].as_str().unwrap() {
            "cn.owners.civil_code_278.ordinary" => "owners-manager",
            "cn.owners.civil_code_278.special" => "owners-rebuild",
            other => panic!("no test takes {other}"),
        };
        let total = |field: &str| row["input"][field].as_u64().unwrap();
        let all = (u32::try_from(total("total_heads")).unwrap(), total("total_area_hundredths"));
        let sides = ["yes", "no", "abstain"].map(|field| part(row, field));
        let verdict = decided(matter, all, sides).await;
        let turnout = |by: Measure| {
            let mut lines = verdict.arithmetic.iter();
            lines.find(|line| line.what == What::Turnout && line.by == by).unwrap()
        };
        let (heads, area) = (turnout(Measure::Heads), turnout(Measure::Area));
        assert_eq!((heads.whole, area.whole), (u64::from(all.0), all.1 * 100), "{called}");
        assert_eq!(heads.part, expected["participating_heads"], "{called}");
        assert_eq!(area.part / 100, expected["participating_area_hundredths"], "{called}");
        assert_eq!(heads.reached && area.reached, expected["quorate"], "{called}");
        assert_eq!(verdict.carried, expected["carried"], "{called}");
        taken += 1;
    }
    assert_eq!(taken, 6);
}

/// One owner with three flats is one head (法释〔2009〕7号 art. 9), and of several figures for an area
/// the land register goes before the survey and the survey before the contract (art. 8).
#[tokio::test]
async fn flats_of_one_owner_are_one_head_and_the_better_source_gives_the_area() {
    let desk = Desk::of_owners().await;
    let measured = Areas { register: None, surveyed: Some(881_200), contract: Some(900_000) };
    let labels = ["1-101", "1-102", "1-103", "1-201", "1-202"];
    let units = labels.iter().zip([0, 0, 0, 1, 2]).zip(0_u128..);
    let units = units.map(|((label, owner), n)| UnitEntry {
        unit: UnitId(Uuid::from_u128(0x20_0000 + n)),
        label: Name::Plain((*label).to_owned()),
        usage: council::register::UnitUse::Dwelling,
        areas: measured,
        owner: person(owner),
    });
    let owners = (0..3).map(|n| OwnerEntry { person: person(n), name: name(n), developer: false });
    desk.must(Deed::AdoptRegister {
        source: "购房合同".to_owned(),
        as_of: "2026-06-01".to_owned(),
        owners: owners.collect(),
        units: units.collect(),
    })
    .await;
    let totals = desk.view().owners.unwrap().register.unwrap().totals;
    assert_eq!(totals.heads, 3);
    assert_eq!((totals.surveyed.units, totals.contract.units), (5, 0));
    assert_eq!(totals.counted.area, 5 * 881_200);
}
