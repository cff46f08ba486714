//! `yishi minutes --versions`: what was signed and issued again, from a record that is only read.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::process::{Command, Output};

fn yishi(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yishi")).args(arguments).output().unwrap()
}

#[test]
fn versions_are_listed_oldest_first_and_name_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("record.db");
    let db = db.to_str().unwrap();
    let scenario = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/scenarios/minutes-approved-later.yaml"
    );
    let replayed = yishi(&["replay", scenario, "--db", db]);
    assert!(replayed.status.success(), "{}", String::from_utf8_lossy(&replayed.stdout));
    let listed = yishi(&["minutes", "--db", db, "--versions"]);
    assert!(listed.status.success());
    let listed = String::from_utf8(listed.stdout).unwrap();
    let (first, second) = ("ab".repeat(32), "cd".repeat(32));
    let lines: Vec<Vec<&str>> = listed.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(lines.len(), 2, "{listed}");
    assert_eq!((lines[0][0], lines[0][2]), (first.as_str(), "-"));
    assert_eq!((lines[1][0], lines[1][2]), (second.as_str(), first.as_str()));
    // The scenario names files that it never made: nothing is written in their place.
    let out = folder.path().join("minutes.pdf");
    let written =
        yishi(&["minutes", "--db", db, "--sha256", &first, "--out", out.to_str().unwrap()]);
    assert_eq!(written.status.code(), Some(2));
    assert!(!out.exists());
}
