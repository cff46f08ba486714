//! No window and no reply learns of an act before the sync that covers it has returned, and
//! nothing that a window has shown is lost with the power.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use journal::{Journal, Verdict};
use trials::watch::{Disk, Log, Watch};

const ACTS: usize = 200;

fn watched() -> Log {
    let watch = Watch::begin().unwrap();
    let status = watch
        .command(env!("CARGO_BIN_EXE_attendant"))
        .unwrap()
        .arg(watch.folder().unwrap())
        .arg(ACTS.to_string())
        .status()
        .unwrap();
    assert!(status.success());
    watch.log().unwrap()
}

/// Where somebody learns of a state, with the number of events that it rests on.
fn learned(log: &Log) -> Vec<(usize, u64)> {
    log.marks()
        .filter_map(|(at, text)| {
            let (_, version) = text.split_once(' ')?;
            Some((at, version.trim().parse().unwrap()))
        })
        .filter(|(_, version)| *version > 0)
        .collect()
}

/// How many events a folder holds; its chain must be whole.
async fn stored(folder: &std::path::Path) -> u64 {
    let journal = Journal::open(&folder.join("yishi.db"), None).await.unwrap();
    let streams = journal.reader().streams().await.unwrap();
    let mut version = 0;
    for stream in streams {
        let head = journal.reader().head(stream).await.unwrap();
        assert_eq!(journal.reader().verify(stream).await.unwrap(), Verdict::Whole(head));
        version = head.version;
    }
    journal.close().await.unwrap();
    version
}

#[test]
fn windows_and_replies_learn_of_an_act_after_its_sync() {
    let log = watched();
    let learned = learned(&log);
    for whom in ["projector ", "desk ", "replied "] {
        let times = log.marks().filter(|(_, text)| text.starts_with(whom)).count();
        assert!(times > ACTS, "{whom}learned of {times} states of {ACTS} acts");
    }
    let mut disk = Disk::default();
    let mut due = learned.into_iter().peekable();
    for (at, record) in log.0.iter().enumerate() {
        disk.step(record);
        if let Some((_, version)) = due.next_if(|(place, _)| *place == at) {
            assert_eq!(disk.exposed(), None, "event {version} was told of too early");
        }
    }
    assert_eq!(due.next(), None);
}

#[tokio::test]
async fn what_was_told_survives_a_loss_of_power_at_any_of_100_points() {
    let log = watched();
    let learned = learned(&log);
    let (first, _) = learned[0];
    let span = log.0.len() - first;
    for n in 0..100 {
        let point = first + 1 + n * (span - 1) / 99;
        let folder = tempfile::tempdir().unwrap();
        Disk::after(&log.0[..point]).leave(folder.path()).unwrap();
        let told = learned.iter().rev().find(|(at, _)| *at < point).map_or(0, |(_, told)| *told);
        let kept = stored(folder.path()).await;
        assert!(kept >= told, "step {point}: {kept} of {told} events");
    }
}

#[test]
fn the_room_is_told_before_the_desk() {
    let log = watched();
    let order: Vec<&str> = log.marks().map(|(_, text)| text.trim()).collect();
    for version in 2..u64::try_from(ACTS).unwrap() {
        let place = |whom: &str| {
            order.iter().position(|text| *text == format!("{whom} {version}")).unwrap()
        };
        assert!(
            place("projector") < place("desk") && place("desk") < place("replied"),
            "{version}"
        );
    }
}
