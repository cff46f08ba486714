//! The minutes are written beside their true pages: what is typed stands in the file itself.

use serde_json::json;
use uuid::Uuid;

use crate::{
    page::{Page, id},
    stage::{Folders, Stage, screen},
    steps::{act, call_a_meeting},
};

const OPENING: &str = "会前已公示三日。";
const CLOSING: &str = "下次会议另行通知。";
/// How many dark points the first page has: letters, and not a blank sheet.
const DARK: &str = "const canvas = document.querySelector('[data-testid=page] canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] < 100 && data[at + 3] > 200) dark += 1;
    return dark";
const WORDS: &str = "return [...document.querySelectorAll('[data-testid=page]')]
    .map((page) => page.textContent).join('')";

#[tokio::test]
async fn what_is_typed_stands_on_the_true_pages() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    adjourned(&desk).await;

    desk.has("[data-testid=page][data-number='1'][data-drawn=true]").await;
    let dark: u32 = desk.read(DARK).await.unwrap();
    assert!(dark > 1000, "the first page has {dark} dark points");
    reads(&desk, "王海").await;

    desk.fill(&id("prose-opening"), OPENING).await;
    reads(&desk, OPENING).await;

    // Wider pages, further down; the next words do not move what is looked at.
    desk.click(&id("zoom-in")).await;
    desk.sees(&id("zoom-fit"), "125").await;
    let _: f64 = desk.read(SCROLLED).await.unwrap();
    desk.fill(&id("prose-closing"), CLOSING).await;
    reads(&desk, CLOSING).await;
    let place: f64 =
        desk.read("return document.querySelector('[data-pages]').scrollTop").await.unwrap();
    assert!((place - 180.0).abs() < 1.0, "the pages moved to {place}");
    stage.end().await;
}

const SCROLLED: &str = "const hall = document.querySelector('[data-pages]');
    hall.scrollTop = 180;
    return hall.scrollTop";

async fn reads(desk: &Page, words: &str) {
    desk.until(format!("the pages read “{words}”"), async || {
        let read: String = desk.read(WORDS).await?;
        Ok(read.contains(words).then_some(()))
    })
    .await;
}

async fn adjourned(desk: &Page) {
    let [chair, secretary, item] = [(); 3].map(|()| Uuid::now_v7());
    for deed in [
        json!({ "do": "enrol", "people": [{ "person": chair, "name": "王海" },
            { "person": secretary, "name": "李静" }] }),
        json!({ "do": "appoint", "office": "chair", "person": chair }),
        json!({ "do": "appoint", "office": "secretary", "person": secretary }),
        json!({ "do": "add-item", "item": item, "title": "晾晒架", "kind": "decision",
            "minutes": 5 }),
        json!({ "do": "open-sign-in" }),
        json!({ "do": "arrive", "people": [chair, secretary] }),
        json!({ "do": "open-sitting", "sitting": Uuid::now_v7() }),
        json!({ "do": "start-item", "item": item }),
        json!({ "do": "adjourn" }),
    ] {
        act(desk, deed).await;
    }
    desk.has("[data-testid=desk][data-phase=adjourned]").await;
}
