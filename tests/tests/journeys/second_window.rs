//! The room's windows come and go, a monitor is pulled out in the middle of a vote, and the desk is
//! loaded again in the middle of a speech: the room goes on, and the time is right.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    page::{Page, id},
    screens::{LAPTOP, Screen, Screens, fills},
    stage::{Folders, screen},
    steps::{act, adding, call_a_meeting, open_projector},
};

const MOTION: &str = "楼顶装双杆晾衣架。";
/// The third name holds a character that few fonts know.
const NAMES: [&str; 4] = ["王海", "李静", "赵𠮟强", "陈晓"];
const WALL: Screen = [0, 0, 1600, 900];
/// How the platform words what is granted to no window of the room.
const REFUSED: &str = "not allowed";

#[tokio::test]
async fn a_monitor_is_pulled_out_in_the_middle_of_a_vote() {
    let _turn = screen().await;
    let folders = Folders::new();
    let screens = Screens::new(&folders, &[WALL]);
    let stage = screens.start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    debated(&desk).await;
    let room = open_projector(&stage, &desk).await;
    fills(&room, WALL).await;
    desk.sees(&id("projector"), "1600×900").await;
    desk.press('v').await;
    room.has("[data-testid=room][data-scene=vote]").await;

    screens.plug(&[]);
    fills(&room, [LAPTOP[0] + 48, LAPTOP[1] + 48, 1280, 720]).await;
    room.sees(&id("room-question-text"), MOTION).await;
    for (field, figure) in [("vote-for", "3"), ("vote-against", "1"), ("vote-abstain", "0")] {
        desk.fill(&id(field), figure).await;
    }
    screens.plug(&[WALL]);
    fills(&room, WALL).await;
    desk.click(&id("vote-announce")).await;
    room.has("[data-testid=room-verdict][data-carried=true]").await;

    // Closed and opened again it shows what it would have shown.
    desk.click(&id("projector")).await;
    desk.has("[data-testid=projector][aria-pressed=false]").await;
    let room = open_projector(&stage, &desk).await;
    room.has("[data-testid=room-verdict][data-carried=true]").await;
    fills(&room, WALL).await;

    // A second window shows the same, and may do no more than the first.
    desk.press('y').await;
    desk.click(&id("screen-second")).await;
    desk.has("[data-testid=screen-second][aria-pressed=true]").await;
    desk.click(&id("projector")).await;
    desk.has("[data-testid=projector][aria-pressed=false]").await;
    let second = stage.projector().await;
    second.has("[data-testid=room-verdict][data-carried=true]").await;
    let why = second.invoke("act", adding("无权增加的议题")).await.expect_err("refused");
    assert!(why.as_str().is_some_and(|why| why.contains(REFUSED)), "{why}");
    stage.end().await;
}

#[tokio::test]
async fn a_desk_loaded_again_in_a_speech_has_the_time_right() {
    const RING: &str = ".ring[role=timer] b";
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Screens::new(&folders, &[WALL]).start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    debated(&desk).await;
    let room = open_projector(&stage, &desk).await;
    asks_to_speak(&desk, "赵", NAMES[2]).await;
    desk.press('g').await;
    room.sees(&id("room-speaker-name"), NAMES[2]).await;
    rare_characters_have_a_font(&desk).await;
    rare_characters_have_a_font(&room).await;
    room.until("some seconds are gone", async || {
        Ok(room.words(RING).await?.filter(|left| left.starts_with("1:")))
    })
    .await;
    loaded_again(&desk).await;
    desk.sees(&id("speaker-name"), NAMES[2]).await;
    desk.press('p').await;
    desk.has(&id("speaker-paused")).await;
    let left = desk.until("the time is shown", async || desk.words(RING).await).await;
    assert!(left.starts_with("1:"), "{left}");
    room.sees(RING, &left).await;
    stage.end().await;
}

#[tokio::test]
async fn what_the_desk_makes_the_room_show_survives_either_window() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Screens::new(&folders, &[WALL]).start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    debated(&desk).await;
    let room = open_projector(&stage, &desk).await;
    room.sees(&id("room-question-text"), MOTION).await;
    // A key makes it black, and one key lets it follow again.
    desk.press('h').await;
    room.has("[data-testid=room][data-showing=black]").await;
    room.lacks(&id("room-question-text")).await;
    for page in [&desk, &room] {
        loaded_again_at_once(page).await;
    }
    room.has("[data-testid=room][data-showing=black]").await;
    desk.has("[data-testid=room-held][data-showing=black]").await;
    desk.press('0').await;
    desk.lacks(&id("room-held")).await;
    room.sees(&id("room-question-text"), MOTION).await;
    frozen(&desk, &room).await;
    written(&desk, &room).await;
    stage.end().await;
}

/// The picture stands while the meeting goes on, and then catches up.
async fn frozen(desk: &Page, room: &Page) {
    desk.press('d').await;
    room.has("[data-testid=room][data-showing=frozen]").await;
    desk.press('v').await;
    desk.has(&id("vote-panel")).await;
    loaded_again(room).await;
    room.has("[data-testid=room][data-scene=floor][data-showing=frozen]").await;
    desk.press('d').await;
    room.has("[data-testid=room][data-scene=vote][data-showing=automatic]").await;
}

/// Words for the room, typed and sent by keys, beside which the desk sees what the room sees.
async fn written(desk: &Page, room: &Page) {
    const WORDS: &str = "请把门口的车移开。";
    desk.press('x').await;
    desk.fill(&id("room-words"), WORDS).await;
    desk.click(&id("show-message")).await;
    room.sees(&id("room-message"), WORDS).await;
    desk.sees(&format!("{} {}", id("preview"), id("room-message")), WORDS).await;
    desk.click(&id("room-follow")).await;
    room.has("[data-testid=room][data-showing=automatic]").await;
}

/// Somebody waits to speak.
async fn asks_to_speak(desk: &Page, letters: &str, name: &str) {
    desk.click(&id("queue-as-side:for")).await;
    desk.pick("queue-ask", letters, name).await;
    desk.counts(&id("queue-row"), 1).await;
}

/// A question is stated.
async fn debated(desk: &Page) {
    let people = NAMES.map(|_| Uuid::now_v7());
    let (item, motion) = (Uuid::now_v7(), Uuid::now_v7());
    let entrants: Vec<Value> = people
        .iter()
        .zip(NAMES)
        .map(|(person, name)| json!({ "person": person, "name": name }))
        .collect();
    let proposal = json!({ "kind": "main", "text": MOTION });
    for deed in [
        json!({ "do": "enrol", "people": entrants }),
        json!({ "do": "appoint", "office": "chair", "person": people[0] }),
        json!({ "do": "appoint", "office": "secretary", "person": people[1] }),
        json!({ "do": "add-item", "item": item, "title": "楼顶晾衣", "kind": "decision" }),
        json!({ "do": "open-sign-in" }),
        json!({ "do": "arrive", "people": people }),
        json!({ "do": "open-sitting", "sitting": Uuid::now_v7() }),
        json!({ "do": "start-item", "item": item }),
        json!({ "do": "move", "motion": motion, "mover": people[1], "proposal": proposal }),
        json!({ "do": "second", "motion": motion, "person": people[3] }),
    ] {
        act(desk, deed).await;
    }
}

/// The name holds a character that the large fonts lack: the one that holds it was called for.
async fn rare_characters_have_a_font(page: &Page) {
    page.until("the font of rare characters is there", async || {
        let status: String = page
            .read(
                "return [...document.fonts].find((face) => face.family.includes('Yishi Rare'))
                    .status",
            )
            .await?;
        Ok((status == "loaded").then_some(()))
    })
    .await;
}

/// Loads a page again, and waits until it is another one.
async fn loaded_again(page: &Page) {
    loaded_again_at_once(page).await;
    page.until("the page is loaded again", async || {
        let before: bool = page.read("return window.before === true").await?;
        Ok((!before).then_some(()))
    })
    .await;
}

async fn loaded_again_at_once(page: &Page) {
    let _: Value = page.read("window.before = true; location.reload(); return null").await.unwrap();
}
