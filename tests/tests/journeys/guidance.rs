//! The rules are known: what is not in order is refused with its article, what the chair may
//! override is overridden with a reason, the chair rules, and nobody objects; the room sees it.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    page::{Page, id},
    stage::{Folders, Stage, screen},
    steps::{call_a_meeting, open_projector},
};

const MOTION: &str = "八月底前在三号楼顶装两排晾衣杆。";
const NAMES: [&str; 4] = ["王海", "李静", "赵强", "陈晓"];

#[tokio::test]
async fn the_desk_knows_the_rules_and_the_chair_decides_what_is_left_to_the_chair() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    let people = in_session(&desk).await;
    let room = open_projector(&stage, &desk).await;

    // The chair presides over the debate and moves nothing; the refusal names its article.
    desk.press('m').await;
    desk.fill(&id("move-text"), MOTION).await;
    desk.pick("move-mover", "wh", "王海").await;
    desk.click(&id("move-submit")).await;
    desk.sees(&id("notice-text"), "王海").await;
    desk.sees(&id("notice"), "第2条").await;
    desk.is_for_everybody("refused").await;
    desk.click(&id("notice-close")).await;
    // Nothing typed was lost.
    desk.pick("move-mover", "zq", "赵强").await;
    desk.click(&id("move-submit")).await;
    desk.pick("second-by", "cx", "陈晓").await;
    room.sees(&id("room-question-text"), MOTION).await;

    overridden(&desk, people).await;
    desk.fill(&id("vote-for"), "1").await;
    desk.fill(&id("vote-against"), "2").await;
    desk.click(&id("vote-announce")).await;
    room.has("[data-testid=room-verdict][data-carried=false]").await;

    ruled(&desk, &room).await;
    consented(&desk, &room).await;
    stage.end().await;
}

/// Four members in the room, and one item in hand.
async fn in_session(desk: &Page) -> [Uuid; 4] {
    let people = NAMES.map(|_| Uuid::now_v7());
    let item = Uuid::now_v7();
    let entrants: Vec<Value> = people
        .iter()
        .zip(NAMES)
        .map(|(person, name)| json!({ "person": person, "name": name }))
        .collect();
    for deed in [
        json!({ "do": "enrol", "people": entrants }),
        json!({ "do": "appoint", "office": "chair", "person": people[0] }),
        json!({ "do": "appoint", "office": "secretary", "person": people[1] }),
        json!({ "do": "add-item", "item": item, "title": "楼顶晾衣", "kind": "decision" }),
        json!({ "do": "open-sign-in" }),
        json!({ "do": "arrive", "people": people }),
        json!({ "do": "open-sitting", "sitting": Uuid::now_v7() }),
        json!({ "do": "start-item", "item": item }),
    ] {
        act(desk, deed).await;
    }
    desk.has("[data-testid=desk][data-phase=in-session]").await;
    people
}

async fn act(desk: &Page, deed: Value) {
    desk.invoke("act", json!({ "sent": { "deed": deed } })).await.unwrap();
}

/// Somebody still waits to speak: the vote is refused, and the chair says why it is taken now.
async fn overridden(desk: &Page, people: [Uuid; 4]) {
    let asks = json!({ "do": "ask-for-floor", "request": Uuid::now_v7(), "person": people[3],
        "side": "against" });
    act(desk, asks).await;
    desk.counts(&id("queue-row"), 1).await;
    desk.press('v').await;
    desk.sees(&id("notice"), "第11条").await;
    desk.click(&id("override-open")).await;
    desk.fill(&id("override-reason"), "活动室九点关门").await;
    desk.is_for_everybody("override").await;
    desk.click(&id("override-submit")).await;
    desk.has(&id("vote-panel")).await;
}

/// A point of order waits for the chair's word, which the room reads.
async fn ruled(desk: &Page, room: &Page) {
    desk.press('o').await;
    desk.fill(&id("move-text"), "附议人已经离场。").await;
    desk.pick("move-mover", "lj", "李静").await;
    desk.click(&id("move-submit")).await;
    desk.fill(&id("ruling-words"), "附议时他在场，动议有效。").await;
    desk.is_for_everybody("ruling").await;
    desk.click(&id("ruling-denied")).await;
    desk.lacks(&id("ruling")).await;
    room.has("[data-testid=room][data-scene=ruled]").await;
    room.sees(&id("room"), "附议时他在场").await;
    room.is_for_everybody("room-ruled").await;
}

/// Nobody objects: that is no vote, and nobody counts.
async fn consented(desk: &Page, room: &Page) {
    desk.press('m').await;
    desk.fill(&id("move-text"), "下周三再看一次楼顶。").await;
    desk.pick("move-mover", "cx", "陈晓").await;
    desk.click(&id("move-submit")).await;
    desk.pick("second-by", "lj", "李静").await;
    // Who still waits is heard first.
    desk.press('g').await;
    desk.sees(&id("speaker-name"), "陈晓").await;
    desk.press('e').await;
    desk.lacks(&id("speaker")).await;
    desk.press('u').await;
    desk.click(&id("consent-adopt")).await;
    room.has("[data-testid=room][data-scene=consented]").await;
    room.is_for_everybody("room-consented").await;
    room.sees(&id("room"), "下周三再看一次楼顶").await;
}
