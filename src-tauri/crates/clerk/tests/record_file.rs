//! The record that travels in the file of the minutes: whole, chained as it was stored, and named
//! on the paper by its SHA-256.

use clerk::{
    Clerk, Folders,
    scenario::{self, Script},
    shapes::Tongue,
};
use journal::{Entry, Head, Stored, sha256};
use serde_json::Value;
use uuid::Uuid;

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// An entry as the file tells it, with its hash worked out again.
fn stored(meeting: Uuid, line: &Value, head: Head) -> Stored {
    let number = |key: &str| line[key].as_i64();
    let id = |key: &str| line[key].as_str().and_then(|id| id.parse::<Uuid>().ok());
    let entry = Entry {
        act: id("act").expect("an act"),
        place: number("place").and_then(|place| place.try_into().ok()).expect("a place"),
        kind: text(line, "kind").to_owned(),
        version: number("version").and_then(|version| version.try_into().ok()).expect("a version"),
        person: id("person"),
        office: line["office"].as_str().map(str::to_owned),
        utc_ms: number("utc_ms").expect("a time"),
        offset_minutes: number("offset_minutes").and_then(|it| it.try_into().ok()).expect("one"),
        steady_ms: number("steady_ms").and_then(|it| it.try_into().ok()).expect("a time"),
        typed_ms: number("typed_ms"),
        payload: text(line, "payload").as_bytes().to_vec(),
    };
    Stored::chain(meeting, head, entry)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn the_whole_record_travels_and_its_chain_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    let clerk = Clerk::open(Folders::find(Some(folder.path().to_path_buf()))).await;
    let clerk = clerk.expect("opened");
    let meeting = clerk.open_sample("drying-rack").await.expect("the sample");
    let file = clerk.minutes_of(meeting, Tongue::ZhHans).await.expect("minutes");
    let faults = gate::faults(&file.bytes);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let record = pdf::source(&file.bytes).expect("readable").expect("a record");
    let told: Value = serde_json::from_slice(&record).expect("JSON");
    assert_eq!(text(&told, "form"), "yishi-record-1");
    assert_eq!(text(&told, "meeting"), meeting.0.to_string());
    let mut head = Head::default();
    let lines = told["entries"].as_array().expect("entries");
    assert!(lines.len() > 50, "{} entries", lines.len());
    for line in lines {
        let stored = stored(meeting.0, line, head);
        assert_eq!(line["position"].as_u64(), Some(stored.position));
        assert_eq!(text(line, "prev"), hex(&head.hash));
        assert_eq!(text(line, "hash"), hex(&stored.hash), "entry {}", stored.position);
        head = stored.head();
    }
    let path = folder.path().join("minutes.pdf");
    std::fs::write(&path, &file.bytes).expect("written");
    let output = std::process::Command::new("pdftotext").arg("-raw").arg(&path).arg("-").output();
    let printed = String::from_utf8(output.expect("pdftotext").stdout).expect("UTF-8");
    let printed = printed.replace('\n', "");
    assert!(printed.contains(&hex(&sha256(&record))), "the record is named on the paper");
    let names = told["names"].as_array().expect("names");
    assert!(names.len() > 5);
    for name in names {
        assert!(printed.contains(text(name, "name")), "a name that is not printed travels along");
    }
    clerk.close().await.expect("closed");
}

/// The doors close, and behind them somebody only asks for the floor: no minutes tell that.
const CLOSED: &str = "
title: Closed doors
language: en
meeting:
  rules: uk-parish-council
  offset_minutes: 60
  start: 2026-06-09T19:00
  particulars: { body: Little Hampden Parish Council, seats: 7, planned: 2026-06-09T19:00 }
steps:
  - do: enrol
    people: [{ person: $p1, name: Ada Pell }, { person: $p2, name: Ben Oakes },
      { person: $p3, name: Cora Finch }, { person: $p4, name: Dan Hurst }]
  - { do: appoint, office: chair, person: $p1 }
  - { do: add-item, item: $item, title: Tenders, kind: decision }
  - { do: open-sign-in }
  - { do: arrive, people: [$p1, $p2, $p3, $p4] }
  - { do: open-sitting, sitting: $sitting }
  - { do: start-item, item: $item }
  - { do: move, motion: $close, mover: $p3,
      proposal: { kind: exclude-public, text: The prices are confidential } }
  - { do: second, motion: $close, person: $p4 }
  - { do: open-vote, vote: $v, motion: $close }
  - { do: close-vote, vote: $v, tally: { for: 3, against: 1 } }
  - { do: ask-for-floor, request: $r, person: $p2 }
";

#[tokio::test]
async fn no_record_travels_once_the_doors_were_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    let clerk = Clerk::open(Folders::find(Some(folder.path().to_path_buf()))).await;
    let clerk = clerk.expect("opened");
    let script = Script::read(CLOSED).expect("a scenario");
    let run = scenario::run(clerk.journal(), clerk.rulebook(), &script, Uuid::from_u128(7)).await;
    let run = run.expect("run");
    assert!(run.mismatches.is_empty(), "{:?}", run.mismatches);
    let file = clerk.minutes_of(run.meeting, Tongue::En).await.expect("minutes");
    assert_eq!(pdf::source(&file.bytes).expect("readable"), None);
    clerk.close().await.expect("closed");
}
