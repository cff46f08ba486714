//! From a key at the desk to the changed screen of the room, and no frame without content.
//!
//! What is measured: from the time stamp of the `keydown` event in the desk's page to the first
//! `requestAnimationFrame` of the projector's page after its document has changed, which is the
//! frame that is painted next. Both pages count from the same wall clock. Where `YISHI_LATENCY`
//! names a file, the same is measured of a bare pair of windows, with one sync to the disk beside
//! each change, and all times are written there.

use std::{
    env,
    fs::{self, File},
    io::Write,
    path::Path,
    time::Instant,
};

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    page::{Page, id},
    stage::{Folders, Stage, example, screen},
    steps::{act, call_a_meeting, open_projector},
};

const CHANGES: usize = 500;
/// How many of the queue wait while it is measured.
const WAITING: usize = 20;
/// A page's clock differs from the wall clock by what a page has slept; both are brought together.
const CLOCK: &str = "const apart = () => Date.now() - performance.timeOrigin - performance.now();
    const many = Array.from({ length: 2001 }, apart).sort((one, other) => one - other);
    window.since = (stamp) => performance.timeOrigin + many[1000] + stamp;";
const STRUCK: &str = "window.struck = [];
    addEventListener('keydown', ({ timeStamp }) => struck.push(since(timeStamp)), true);
    return null";
const SHOWN: &str = "const room = document.querySelector('.room');
    Object.assign(window, { shown: [], frames: 0, blank: 0 });
    new MutationObserver(() => requestAnimationFrame(() => shown.push(since(performance.now()))))
        .observe(room, { attributes: true, attributeFilter: ['data-version'] });
    const look = () => {
        frames += 1;
        if (room.textContent.trim() === '' || room.offsetHeight === 0) blank += 1;
        requestAnimationFrame(look);
    };
    look();
    return null";

#[tokio::test]
async fn five_hundred_keys_change_the_room_and_no_frame_is_empty() {
    let _turn = screen().await;
    let folders = Folders::on_disk();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    somebody_speaks(&desk).await;
    let room = open_projector(&stage, &desk).await;
    desk.has(&id("speaker")).await;
    let mut disk = Vec::new();
    let ours = changes(&desk, &room, true, || disk.push(sync(folders.root()))).await;
    let [frames, blank]: [u32; 2] = room.read("return [frames, blank]").await.unwrap();
    assert_eq!(blank, 0, "of {frames} frames");
    stage.end().await;

    let Some(file) = env::var_os("YISHI_LATENCY") else { return };
    let folders = Folders::on_disk();
    let stage = Stage::start_program(&example("floor"), &folders, &[]).await;
    let (desk, room) = (stage.desk().await, stage.projector().await);
    let floor = changes(&desk, &room, false, || disk.push(sync(folders.root()))).await;
    stage.end().await;
    let times = json!({ "ours": ours, "floor": floor, "sync": disk, "frames": frames });
    fs::write(file, times.to_string()).unwrap();
}

/// A meeting in which somebody speaks and others wait.
async fn somebody_speaks(desk: &Page) {
    let people: Vec<Uuid> = (0..=WAITING).map(|_| Uuid::now_v7()).collect();
    let requests: Vec<Uuid> = people.iter().map(|_| Uuid::now_v7()).collect();
    let [item, sitting] = [(); 2].map(|()| Uuid::now_v7());
    let entrants: Vec<Value> = people
        .iter()
        .enumerate()
        .map(|(nth, person)| json!({ "person": person, "name": format!("居民{nth}") }))
        .collect();
    let mut deeds = vec![
        json!({ "do": "enrol", "people": entrants }),
        json!({ "do": "appoint", "office": "chair", "person": people[0] }),
        json!({ "do": "appoint", "office": "secretary", "person": people[1] }),
        json!({ "do": "add-item", "item": item, "title": "楼顶晾衣", "kind": "decision" }),
        json!({ "do": "open-sign-in" }),
        json!({ "do": "arrive", "people": people }),
        json!({ "do": "open-sitting", "sitting": sitting }),
        json!({ "do": "start-item", "item": item }),
    ];
    for (person, request) in people.iter().zip(&requests).skip(1) {
        deeds.push(json!({ "do": "ask-for-floor", "request": request, "person": person,
            "side": "for" }));
    }
    deeds.push(json!({ "do": "give-floor", "request": requests[1] }));
    for deed in deeds {
        act(desk, deed).await;
    }
}

/// Strikes the key that halts a speech and lets it go on, each time when both windows stand as
/// they should after the one before; returns the milliseconds of each change.
async fn changes(desk: &Page, room: &Page, halts: bool, mut beside: impl FnMut()) -> Vec<f64> {
    let _: Value = desk.read(&format!("{CLOCK}{STRUCK}")).await.unwrap();
    let _: Value = room.read(&format!("{CLOCK}{SHOWN}")).await.unwrap();
    for change in 1..=CHANGES {
        desk.strike("p").await;
        room.until(format!("change {change} is shown"), async || {
            let shown: usize = room.read("return shown.length").await?;
            Ok((shown >= change).then_some(()))
        })
        .await;
        if halts {
            let halted = format!(
                "return document.querySelector(\"{}\") !== null",
                id("speaker-paused").replace('"', "'")
            );
            desk.until("the desk follows", async || {
                let halted: bool = desk.read(&halted).await?;
                Ok((halted == (change % 2 == 1)).then_some(()))
            })
            .await;
        }
        beside();
    }
    let struck: Vec<f64> = desk.read("return struck").await.unwrap();
    let shown: Vec<f64> = room.read("return shown").await.unwrap();
    assert_eq!([struck.len(), shown.len()], [CHANGES; 2]);
    shown.iter().zip(struck).map(|(shown, struck)| shown - struck).collect()
}

/// The milliseconds of one sync of a page of bytes, where the record lies.
fn sync(folder: &Path) -> f64 {
    let mut file = File::options().append(true).create(true).open(folder.join("sync")).unwrap();
    file.write_all(&[7; 4096]).unwrap();
    let since = Instant::now();
    file.sync_data().unwrap();
    since.elapsed().as_secs_f64() * 1e3
}
