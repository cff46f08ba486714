//! What several journeys do first.

use serde_json::{Value, json};

use crate::{
    page::{Page, id},
    stage::Stage,
};

/// The name of the council.
pub const BODY: &str = "枫林苑居民议事会";

/// Calls a meeting from the welcome page, by clicks and keys.
pub async fn call_a_meeting(desk: &Page) {
    desk.fill(&id("new-body"), BODY).await;
    desk.fill(&id("new-number"), "7").await;
    desk.fill(&id("new-place"), "社区活动室").await;
    desk.fill(&id("new-day"), "2026-11-21").await;
    desk.fill(&id("new-time"), "19:00").await;
    desk.click(&id("new-rules")).await;
    desk.click(&format!("{} option[value=cn-residents-council]", id("new-rules"))).await;
    desk.click(&id("new-create")).await;
    desk.has("[data-testid=desk][data-phase=preparing]").await;
    desk.sees(&id("meeting-name"), BODY).await;
}

/// Adds an item to the agenda, by clicks and keys.
pub async fn add_item(desk: &Page, title: &str, minutes: &str) {
    desk.fill(&id("agenda-add-title"), title).await;
    desk.fill(&id("agenda-add-minutes"), minutes).await;
    desk.click(&id("agenda-add-submit")).await;
    desk.sees(&id("agenda-builder"), title).await;
}

/// Opens the projector, and waits until it shows a scene.
pub async fn open_projector(stage: &Stage, desk: &Page) -> Page {
    desk.click(&id("projector")).await;
    desk.has("[data-testid=projector][aria-pressed=true]").await;
    let room = stage.projector().await;
    room.has(&id("room")).await;
    room
}

/// An act as the desk sends it, that adds an item to the agenda.
pub fn adding(title: &str) -> Value {
    let item = uuid::Uuid::now_v7();
    json!({ "sent": { "deed":
        { "do": "add-item", "item": item, "title": title, "kind": "discussion", "minutes": 5 } } })
}

/// Sends an act from the desk's window, and ends the journey where it is refused.
pub async fn act(desk: &Page, deed: Value) {
    let shown = deed.to_string();
    let sent = json!({ "sent": { "deed": deed } });
    desk.invoke("act", sent).await.unwrap_or_else(|why| panic!("{shown}: {why}"));
}

/// Opens the kiosk over the command of the desk, and waits until it shows something.
pub async fn open_kiosk(stage: &Stage, desk: &Page) -> Page {
    desk.invoke("open_kiosk", json!({})).await.unwrap();
    let kiosk = stage.kiosk().await;
    kiosk.has(&id("kiosk")).await;
    kiosk
}
