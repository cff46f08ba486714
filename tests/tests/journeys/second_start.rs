//! A second start over the same record.

use std::{
    fs::{self, File},
    process::{Command, Stdio},
    time::Instant,
};

use serde_json::json;

use crate::{
    page::id,
    stacking,
    stage::{Folders, PATIENCE, POLL, Stage, dressed, program, screen},
    steps::{add_item, call_a_meeting, open_projector},
};

#[tokio::test]
async fn a_second_start_brings_the_first_to_the_front_and_ends() {
    let _turn = screen().await;
    let folders = Folders::new();
    // Also where the session has no bus.
    let stage = Stage::start_with(&folders, &[NO_BUS]).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    let room = open_projector(&stage, &desk).await;
    room.until("the projector lies above the desk", async || Ok(lies_above(ROOM, DESK))).await;

    let mut second =
        dressed(&mut Command::new(program()), &folders).stderr(Stdio::null()).spawn().unwrap();
    let since = Instant::now();
    let ended = loop {
        if let Some(ended) = second.try_wait().unwrap() {
            break ended;
        }
        if since.elapsed() > PATIENCE {
            second.kill().unwrap();
            panic!("the second start does not end");
        }
        tokio::time::sleep(POLL).await;
    };
    assert!(ended.success(), "{ended}");
    desk.until("the desk lies above the projector", async || Ok(lies_above(DESK, ROOM))).await;
    // The first goes on as if nothing had happened.
    add_item(&desk, "晾衣杆改造", "20").await;
    stage.end().await;
}

const NO_BUS: (&str, &str) = ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
const DESK: &str = "议事";
const ROOM: &str = "议事 · 投影";

fn lies_above(upper: &str, lower: &str) -> Option<()> {
    let titles = stacking::titles();
    let place = |wanted: &str| titles.iter().rposition(|title| title == wanted);
    (place(upper)? > place(lower)?).then_some(())
}

/// Another program than the desk: nobody answers, and the lock keeps the desk out.
#[tokio::test]
async fn a_record_that_another_program_uses_is_not_opened() {
    let _turn = screen().await;
    let folders = Folders::new();
    fs::create_dir_all(folders.data()).unwrap();
    let lock = File::create(folders.data().join("yishi.db.lock")).unwrap();
    lock.lock().unwrap();

    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    desk.has(&id("record-fault")).await;
    for (command, arguments) in [("home", json!({})), ("set_language", json!({ "language": "en" }))]
    {
        let why = desk.invoke(command, arguments).await.expect_err(command);
        assert_eq!(why["code"], "fault-in-use", "{command}");
    }
    assert!(!folders.data().join("yishi.db").exists());
    stage.end().await;
}
