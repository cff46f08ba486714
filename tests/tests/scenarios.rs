//! Every scenario and every sample goes as it is written, and its minutes say what it expects.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use std::{fs, path::Path, process::Command};

use chrono::NaiveDateTime;
use clerk::{
    Clerk, ClerkError, Folders,
    scenario::{self, Script},
};
use council::convening::{HolidayList, check_notice};

#[tokio::test]
async fn every_scenario_goes_as_written() {
    let files = common::scenarios();
    assert!(files.len() >= 3, "the scenarios are there");
    let folder = tempfile::tempdir().unwrap();
    let mut complaints = Vec::new();
    for file in &files {
        let name = common::name(file);
        let (clerk, run, script) = common::run(folder.path(), file).await;
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

/// Three clear days before Tuesday 25 June 2024 end with Thursday 20 June: Sunday does not count.
#[tokio::test]
async fn keelby_was_called_in_time_and_not_a_day_late() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let file = here.join("scenarios/keelby-2024-06-25.yaml");
    let (clerk, run, _) = common::run(folder.path(), &file).await;
    let list = here.join("../assets/rules/holidays/england-wales.toml");
    let list: HolidayList = toml::from_str(&fs::read_to_string(list).unwrap()).unwrap();
    let meeting = run.session.meeting();
    let rule = meeting.rules.as_ref().unwrap().convening.notice.clone().unwrap();
    let time = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap();
    let planned = time(meeting.particulars.planned.as_ref().unwrap());
    let check = |sent: &str| check_notice(&rule, time(sent), planned, false, Some(&list)).unwrap();
    let given = check(&meeting.notice.as_ref().unwrap().sent);
    assert!(given.in_time);
    assert_eq!(given.latest.day.to_string(), "2024-06-20");
    let days: Vec<_> = given.days.iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2024-06-21", "2024-06-22", "2024-06-24"]);
    assert!(!check("2024-06-21T09:00").in_time);
    clerk.close().await.unwrap();
}

#[tokio::test]
async fn an_impossible_date_is_refused_when_it_is_read() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let real = fs::read_to_string(here.join("scenarios/laminas-2022-09-12.yaml")).unwrap();
    let wrong = real.replace("start: 2022-09-12", "start: 2022-00-12");
    assert_ne!(real, wrong);
    let folder = tempfile::tempdir().unwrap();
    let clerk = Clerk::open(Folders::find(Some(folder.path().into()))).await.unwrap();
    let script = Script::read(&wrong).unwrap();
    let run =
        scenario::run(clerk.journal(), clerk.rulebook(), &script, scenario::seed(&wrong)).await;
    let Err(ClerkError::Script(error)) = run else { panic!("the month 00 was accepted") };
    assert!(error.to_string().contains("2022-00-12"), "{error}");
    clerk.close().await.unwrap();
}

#[tokio::test]
async fn rules_changed_into_nonsense_are_refused_when_they_are_read() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let real = fs::read_to_string(here.join("scenarios/heronwood-2023-11-16.yaml")).unwrap();
    let rules = "rules: roberts-rules-small-board";
    let folder = tempfile::tempdir().unwrap();
    let clerk = Clerk::open(Folders::find(Some(folder.path().into()))).await.unwrap();
    for change in ["floor.speech_seconds: 0", "floor.speech_secs: 60", "quorum.share.num.a: 1"] {
        let wrong = real.replace(rules, &format!("{rules}\n  changes: {{ {change} }}"));
        assert_ne!(real, wrong);
        let script = Script::read(&wrong).unwrap();
        let seed = scenario::seed(&wrong);
        let run = scenario::run(clerk.journal(), clerk.rulebook(), &script, seed).await;
        assert!(matches!(run, Err(ClerkError::Script(_))), "{change}");
    }
    clerk.close().await.unwrap();
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
