//! A second start over the same record.

use std::{
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
    let stage = Stage::start(&folders).await;
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

const DESK: &str = "议事";
const ROOM: &str = "议事 · 投影";

fn lies_above(upper: &str, lower: &str) -> Option<()> {
    let titles = stacking::titles();
    let place = |wanted: &str| titles.iter().rposition(|title| title == wanted);
    (place(upper)? > place(lower)?).then_some(())
}

/// Where there is no session bus, the second cannot find the first; the lock still keeps it out.
#[tokio::test]
async fn without_a_bus_the_second_start_says_why_and_writes_nothing() {
    let _turn = screen().await;
    let folders = Folders::new();
    let first = Stage::start(&folders).await;
    let desk = first.desk().await;
    call_a_meeting(&desk).await;

    let nowhere = [("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")];
    let second = Stage::start_with(&folders, &nowhere).await;
    let refused = second.desk().await;
    refused.has(&id("record-fault")).await;
    for (command, arguments) in [("home", json!({})), ("set_language", json!({ "language": "en" }))]
    {
        let why = refused.invoke(command, arguments).await.expect_err(command);
        assert_eq!(why["code"], "fault-in-use", "{command}");
    }
    drop(second);
    add_item(&desk, "晾衣杆改造", "20").await;
    first.end().await;
}
