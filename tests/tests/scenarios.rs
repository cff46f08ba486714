//! Every scenario and every sample goes as it is written, and its minutes say what it expects.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use clerk::{
    Clerk, Folders,
    scenario::{self, Script},
};

fn scenarios() -> Vec<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = [here.join("scenarios"), here.join("../assets/samples")]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    files.sort();
    files
}

#[tokio::test]
async fn every_scenario_goes_as_written() {
    let files = scenarios();
    assert!(files.len() >= 3, "the scenarios are there");
    let folder = tempfile::tempdir().unwrap();
    let mut complaints = Vec::new();
    for file in &files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let clerk = Clerk::open_at(
            &folder.path().join(&name).join("yishi.db"),
            Folders::find(Some(folder.path().into())),
        )
        .await
        .unwrap();
        let contents = fs::read_to_string(file).unwrap();
        let script = Script::read(&contents).unwrap_or_else(|error| panic!("{name}: {error}"));
        let seed = scenario::seed(&contents);
        let run = scenario::run(clerk.journal(), clerk.rulebook(), &script, seed)
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        complaints.extend(run.mismatches.iter().map(|mismatch| format!("{name}: {mismatch:?}")));
        // Live state and the record read again are the same meeting.
        let again =
            clerk::session::Session::open(clerk.journal(), run.meeting, clerk::clock::read())
                .await
                .unwrap();
        assert_eq!(again.meeting(), run.session.meeting(), "{name}");
        if !run.minutes_contain.is_empty() {
            let file = clerk.minutes_of(run.meeting, script.language).await.unwrap();
            let twice = clerk.minutes_of(run.meeting, script.language).await.unwrap();
            assert_eq!(file.bytes, twice.bytes, "{name}: same record, same bytes");
            let text = text_of(&folder.path().join(format!("{name}.pdf")), &file.bytes);
            complaints.extend(
                run.minutes_contain
                    .iter()
                    .filter(|words| !text.contains(&plain(words)))
                    .map(|words| format!("{name}: the minutes do not say {words}")),
            );
        }
        clerk.close().await.unwrap();
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[tokio::test]
async fn a_step_that_goes_otherwise_is_named() {
    let sample = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/samples/parish-planning.yaml"),
    )
    .unwrap();
    let wrong = sample.replace("against: 5", "against: 4");
    assert_ne!(sample, wrong, "the sample has the real count");
    let folder = tempfile::tempdir().unwrap();
    let clerk = Clerk::open(Folders::find(Some(folder.path().into()))).await.unwrap();
    let script = Script::read(&wrong).unwrap();
    let run = scenario::run(clerk.journal(), clerk.rulebook(), &script, scenario::seed(&wrong))
        .await
        .unwrap();
    assert!(!run.mismatches.is_empty());
}

/// The words of a PDF by an independent program, without the spaces that layout makes.
fn text_of(path: &Path, bytes: &[u8]) -> String {
    fs::write(path, bytes).unwrap();
    let output = Command::new("pdftotext").args(["-raw"]).arg(path).arg("-").output().unwrap();
    assert!(output.status.success());
    plain(&String::from_utf8(output.stdout).unwrap())
}

fn plain(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace()).collect()
}
