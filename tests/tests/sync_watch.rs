//! No acknowledgement before the sync that covers the act, and nothing acknowledged is lost with
//! the power: shown on the calls that the program makes to the system.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use journal::{Journal, Verdict};
use trials::watch::{Deed, Disk, Exposed, Log, Record, Watch};
use uuid::Uuid;

const ACTS: usize = 400;

/// What the scribe does with its files.
fn watched(manner: &str, acts: usize) -> (Watch, Log) {
    let watch = Watch::begin().unwrap();
    let status = watch
        .command(env!("CARGO_BIN_EXE_scribe"))
        .unwrap()
        .arg(watch.folder().unwrap().join("record.db"))
        .args([manner, &acts.to_string()])
        .stdout(std::process::Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
    let log = watch.log().unwrap();
    (watch, log)
}

/// Where the log acknowledges, and how many acts by then.
fn acknowledgements(log: &Log) -> Vec<(usize, u64)> {
    log.marks()
        .filter_map(|(at, text)| Some((at, text.strip_prefix("acknowledged ")?.parse().unwrap())))
        .collect()
}

/// The first acknowledgement at which a loss of power would take something.
fn first_exposed(log: &Log) -> Option<(u64, Exposed)> {
    let mut disk = Disk::default();
    let mut acknowledged = acknowledgements(log).into_iter().peekable();
    for (at, record) in log.0.iter().enumerate() {
        disk.step(record);
        if let Some((_, acts)) = acknowledged.next_if(|(place, _)| *place == at)
            && let Some(exposed) = disk.exposed()
        {
            return Some((acts, exposed));
        }
    }
    None
}

#[test]
fn no_act_is_acknowledged_before_its_sync() {
    let (_watch, log) = watched("plain", ACTS);
    assert_eq!(acknowledgements(&log).len(), ACTS);
    assert_eq!(first_exposed(&log), None);
    // The write-ahead log was moved into the file on the way, not only at the end.
    let (first, last) = (acknowledgements(&log)[0].0, acknowledgements(&log)[ACTS - 1].0);
    let moved = log.0[first..last]
        .iter()
        .filter(|record| record.name == "record.db" && matches!(record.deed, Deed::SyncEnded(_)));
    assert!(moved.count() > 0);
}

#[tokio::test]
async fn an_acknowledgement_before_the_act_is_caught() {
    let (_watch, log) = watched("hasty", 3);
    assert_eq!(acknowledgements(&log).len(), 3);
    // Nothing is written yet, so nothing is exposed; but what the power leaves is too little.
    let (at, acts) = acknowledgements(&log)[1];
    let folder = tempfile::tempdir().unwrap();
    Disk::after(&log.0[..at]).leave(folder.path()).unwrap();
    assert_eq!((acts, stored(folder.path()).await), (2, 1));
}

#[test]
fn an_acknowledgement_between_a_write_and_its_sync_is_caught() {
    let (_watch, log) = watched("plain", 5);
    let is_write = |record: &Record| matches!(record.deed, Deed::Written { .. });
    let mut early = log.clone();
    let write = early.0.iter().rposition(is_write).unwrap();
    let deed = Deed::Marked("acknowledged 6\n".into());
    early.0.insert(write + 1, Record { name: String::new(), deed });
    assert!(matches!(first_exposed(&early), Some((6, Exposed::Writes(_)))));

    let mut unsynced = log.clone();
    let is_sync = |record: &Record| matches!(record.deed, Deed::SyncEnded(_));
    unsynced.0.retain(|record| !(is_sync(record) && record.name == "record.db-wal"));
    assert!(matches!(first_exposed(&unsynced), Some((1, Exposed::Writes(_)))));
    let mut nameless = log;
    nameless.0.retain(|record| !(is_sync(record) && record.name.is_empty()));
    assert!(matches!(first_exposed(&nameless), Some((1, Exposed::Name(_)))));
}

/// How many acts a folder holds; its chain must be whole.
async fn stored(folder: &std::path::Path) -> u64 {
    let journal = Journal::open(&folder.join("record.db"), None).await.unwrap();
    let reader = journal.reader();
    let head = reader.head(Uuid::from_u128(1)).await.unwrap();
    let verdict = reader.verify(Uuid::from_u128(1)).await.unwrap();
    assert_eq!(verdict, Verdict::Whole(head));
    let records = reader.records(Uuid::from_u128(1)).await.unwrap();
    for (record, number) in records.iter().zip(1..) {
        assert_eq!(record.entry.act, Uuid::from_u128(number));
    }
    let version = head.version;
    journal.close().await.unwrap();
    version
}

#[tokio::test]
async fn a_loss_of_power_at_any_of_100_points_keeps_every_acknowledged_act() {
    let (_watch, log) = watched("plain", ACTS);
    let acknowledged = acknowledgements(&log);
    // Half of the points right behind an acknowledgement, half wherever the program was.
    let (first, _) = acknowledged[0];
    let span = log.0.len() - first;
    let behind = (0..50).map(|n| acknowledged[n * (ACTS - 1) / 49].0 + 1);
    let anywhere = (0..50).map(|n| first + n * span / 49);
    let mut points: Vec<usize> = behind.chain(anywhere).collect();
    points.sort_unstable();
    assert_eq!(points.len(), 100);
    for point in points {
        let folder = tempfile::tempdir().unwrap();
        Disk::after(&log.0[..point]).leave(folder.path()).unwrap();
        let promised =
            acknowledged.iter().rev().find(|(at, _)| *at < point).map_or(0, |(_, acts)| *acts);
        let stored = stored(folder.path()).await;
        assert!(stored >= promised, "step {point}: {stored} of {promised} acts");
    }
}

#[tokio::test]
async fn a_full_disk_is_named_and_the_record_goes_on() {
    let (watch, log) = watched("full", 40);
    let full = log.marks().filter(|(_, text)| *text == "full").count();
    let room = log.marks().filter(|(_, text)| *text == "room").count();
    assert!(full >= 3 && room >= 3, "{full} acts met a full disk, {room} did not");
    assert_eq!(acknowledgements(&log).len(), 40);
    assert_eq!(first_exposed(&log), None);
    assert_eq!(stored(&watch.folder().unwrap()).await, 40);
}
