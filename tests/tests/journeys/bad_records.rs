//! A record that cannot be opened: the desk says why, and leaves what it found as it was.

use std::fs;

use serde_json::json;

use crate::{
    page::id,
    stage::{Folders, Stage, screen},
};

#[tokio::test]
async fn a_damaged_record_is_refused_and_left_as_it_is() {
    let _turn = screen().await;
    let folders = Folders::new();
    fs::create_dir_all(folders.data()).unwrap();
    let record = folders.data().join("yishi.db");
    let found = b"this was a record once".repeat(100);
    fs::write(&record, &found).unwrap();

    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    desk.sees(&id("record-fault"), &folders.data().display().to_string()).await;
    for (command, arguments) in [
        ("home", json!({})),
        ("open_sample", json!({ "sample": "drying-rack" })),
        ("set_theme", json!({ "theme": "dark" })),
        ("open_projector", json!({})),
        ("record", json!({})),
    ] {
        let why = desk.invoke(command, arguments).await.expect_err(command);
        assert_eq!(why["code"], "fault-damaged", "{command}");
    }
    stage.end().await;
    assert_eq!(fs::read(&record).unwrap(), found);
}
