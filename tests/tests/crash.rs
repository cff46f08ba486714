//! A process that is killed right after an acknowledged act: the act is there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use journal::{Journal, Verdict};
use uuid::Uuid;

#[tokio::test]
async fn what_was_acknowledged_outlives_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let mut stored = 0;
    for round in 0..12 {
        let acknowledged = killed_after(&path, 1 + round * round);
        let journal = Journal::open(&path, None).await.unwrap();
        let head = journal.reader().head(Uuid::from_u128(1)).await.unwrap();
        assert!(acknowledged > stored, "it went on from where it was");
        assert!(head.version >= acknowledged, "round {round}: {} < {acknowledged}", head.version);
        assert!(head.version <= acknowledged + 1, "one act at most is not yet acknowledged");
        let verdict = journal.reader().verify(Uuid::from_u128(1)).await.unwrap();
        assert_eq!(verdict, Verdict::Whole(head));
        stored = head.version;
    }
}

/// Runs the scribe, kills it as soon as it has acknowledged so many acts, and returns the last
/// one that it did acknowledge.
fn killed_after(path: &Path, acts: usize) -> u64 {
    let mut scribe = Command::new(env!("CARGO_BIN_EXE_scribe"))
        .arg(path)
        .args(["plain", "1000000"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(scribe.stdout.take().unwrap()).lines();
    let mut last = 0;
    for _ in 0..acts {
        last = lines.next().unwrap().unwrap().parse().unwrap();
    }
    scribe.kill().unwrap();
    scribe.wait().unwrap();
    // What it said before it was killed and nobody had read yet.
    for line in lines {
        last = line.unwrap().parse().unwrap();
    }
    last
}
