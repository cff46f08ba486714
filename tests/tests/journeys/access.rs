//! What the other windows may do: the projector watches the room, the kiosk sees who can sign in
//! and signs them in. Tauri itself refuses the rest, before any code of the application runs.

use serde_json::{Value, json};

use crate::{
    page::id,
    stage::{Folders, Stage, screen},
    steps::{add_item, adding, call_a_meeting, open_kiosk, open_projector},
};

macro_rules! split {
    (desk: [$($desk:ident),+ $(,)?] projector: [$($projector:ident),+ $(,)?]
        kiosk: [$($kiosk:ident),+ $(,)?]) => {
        [&[$(stringify!($desk)),+], &[$(stringify!($projector)),+], &[$(stringify!($kiosk)),+]]
    };
}

/// Arguments with which each command would do its work, where it were allowed to.
fn arguments(command: &str) -> Value {
    match command {
        "act" => adding("无权增加的议题"),
        "return_form" => json!({ "returned": { "vote": uuid::Uuid::now_v7(),
            "form": { "person": uuid::Uuid::now_v7(), "choice": "for" } } }),
        "set_language" | "export_minutes" | "print_badges" => json!({ "language": "en" }),
        "set_text_size" => json!({ "size": "large" }),
        "set_theme" => json!({ "theme": "dark" }),
        "sign_in" => json!({ "person": uuid::Uuid::now_v7() }),
        "scan" | "scan_at_kiosk" => json!({ "code": "2000000000008" }),
        "set_roll_order" => json!({ "order": "strokes" }),
        "open_sample" => json!({ "sample": "drying-rack" }),
        "open_meeting" => json!({ "meeting": uuid::Uuid::now_v7() }),
        "sign" => json!({ "signature": { "office": "chair", "strokes": [[[0, 0], [9, 9]]] } }),
        "create_meeting" => json!({ "new": {
            "particulars": { "body": "另一个议事会", "title": "", "place": "" },
            "held": "live", "rules": "cn-residents-council" } }),
        "save_own_rules" => json!({
            "base": "cn-residents-council", "name": "无权增加的规则", "changes": {} }),
        "delete_own_rules" => json!({ "id": "own-1" }),
        "watch_shell" | "watch_desk" | "watch_room" | "watch_kiosk" => {
            json!({ "channel": "__CHANNEL__:1" })
        }
        _ => json!({}),
    }
}

const ROWS: &str = "return document.querySelectorAll('[data-testid=roll-row]').length";

fn is_refusal_of_tauri(why: &Value) -> bool {
    why.as_str().is_some_and(|why| why.contains("not allowed"))
}

#[tokio::test]
async fn the_projector_may_look_and_nothing_else() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    add_item(&desk, "晾衣杆改造", "20").await;
    let room = open_projector(&stage, &desk).await;
    room.sees(&id("room"), "晾衣杆改造").await;

    let [of_desk, of_projector, of_kiosk]: [&[&str]; 3] = commands!(split);
    for command in of_desk.iter().chain(of_kiosk) {
        let why = room.invoke(command, arguments(command)).await.expect_err(command);
        assert!(is_refusal_of_tauri(&why), "{command}: {why}");
    }
    for command in of_projector.iter().chain(of_kiosk) {
        let why = desk.invoke(command, arguments(command)).await.expect_err(command);
        assert!(is_refusal_of_tauri(&why), "the desk, {command}: {why}");
    }
    // The room stands where it stood, and the desk may still do what the projector may not.
    let before: Value = room.read("return document.querySelector('.room').dataset").await.unwrap();
    desk.invoke("act", adding("获准增加的议题")).await.expect("the desk may act");
    room.sees(&id("room"), "获准增加的议题").await;
    let after: Value = room.read("return document.querySelector('.room').dataset").await.unwrap();
    assert_eq!(version(&after), version(&before) + 1, "{before} {after}");
    assert!(!room.words("body").await.unwrap().unwrap().contains("无权"));
    stage.end().await;
}

fn version(dataset: &Value) -> u32 {
    dataset["version"].as_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn the_kiosk_signs_people_in_and_may_do_nothing_else() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    let kiosk = open_kiosk(&stage, &desk).await;
    let [of_desk, of_projector, _]: [&[&str]; 3] = commands!(split);
    for command in of_desk.iter().chain(of_projector) {
        let why = kiosk.invoke(command, arguments(command)).await.expect_err(command);
        assert!(is_refusal_of_tauri(&why), "{command}: {why}");
    }
    // Nobody is on the roll, and so nobody signs in.
    let answer = kiosk.invoke("sign_in", arguments("sign_in")).await.expect("the kiosk may");
    assert_eq!(answer["outcome"], "not-on-roll");
    assert_eq!(desk.read::<usize>(ROWS).await.unwrap(), 0);
    stage.end().await;
}

#[tokio::test]
async fn no_window_hears_or_sends_events_or_commands_tauris_own_parts() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    let room = open_projector(&stage, &desk).await;
    let any = json!({ "kind": "Any" });
    let calls = [
        ("plugin:event|listen", json!({ "event": "x", "target": any, "handler": 1 })),
        ("plugin:event|unlisten", json!({ "event": "x", "eventId": 1 })),
        ("plugin:event|emit", json!({ "event": "x", "payload": 1 })),
        ("plugin:event|emit_to", json!({ "event": "x", "target": any, "payload": 1 })),
        ("plugin:window|close", json!({ "label": "desk" })),
        ("plugin:window|get_all_windows", json!({})),
        ("plugin:webview|create_webview_window", json!({ "options": { "label": "third" } })),
        ("plugin:webview|webview_close", json!({ "label": "desk" })),
        ("plugin:app|version", json!({})),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
        ("plugin:resources|close", json!({ "rid": 0 })),
        ("plugin:menu|new", json!({})),
    ];
    for (command, arguments) in calls {
        for (window, page) in [("projector", &room), ("desk", &desk)] {
            let why = page.invoke(command, arguments.clone()).await.expect_err(command);
            assert!(is_refusal_of_tauri(&why), "{window}, {command}: {why}");
        }
    }
    stage.end().await;
}
