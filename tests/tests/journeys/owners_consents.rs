//! A written vote of seven owners by heads and by area: six forms lie in the record and the motion
//! would be lost; the seventh is entered by keys, and it carries. Desk, projector and paper say so.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    page::{Page, id},
    paper::read_paper,
    stage::{Folders, Stage, screen},
    steps::{act, open_projector},
};

const BODY: &str = "丰润园业主大会";
const MOTION: &str = "道闸的维护由物业负责。";
const OWNERS: [&str; 7] = ["业主一", "业主二", "业主三", "业主四", "业主五", "业主六", "业主七"];
/// By the land register, in 0.0001 m².
const AREA: u32 = 881_200;

#[tokio::test]
async fn one_consent_form_turns_the_result_of_a_double_majority() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    let people: Vec<Uuid> = OWNERS.iter().map(|_| Uuid::now_v7()).collect();
    before_the_vote(&desk, &people).await;
    let room = open_projector(&stage, &desk).await;
    room.sees(&id("room-question-text"), MOTION).await;

    put_in_writing(&desk, &room).await;
    six_forms(&desk, &people).await;
    lost_so_far(&desk, &room).await;
    the_seventh_by_keys(&desk, &room).await;
    announced(&desk, &room).await;
    printed(&desk).await;
    stage.end().await;
}

/// The register, three owners in the room, and a motion before them.
async fn before_the_vote(desk: &Page, people: &[Uuid]) {
    desk.has(&id("new-create")).await;
    let particulars = json!({ "body": BODY, "title": "", "place": "活动室" });
    let new = json!({ "particulars": particulars, "held": "live", "rules": "cn-owners-assembly" });
    desk.invoke("create_meeting", json!({ "new": new })).await.unwrap();
    desk.has("[data-testid=desk][data-phase=preparing]").await;
    let [item, motion, sitting] = [(); 3].map(|()| Uuid::now_v7());
    let here: Vec<Value> = people
        .iter()
        .zip(OWNERS)
        .take(3)
        .map(|(person, name)| json!({ "person": person, "name": name }))
        .collect();
    let owners: Vec<Value> = people
        .iter()
        .zip(OWNERS)
        .map(|(person, name)| json!({ "person": person, "name": name }))
        .collect();
    let units: Vec<Value> = people
        .iter()
        .zip(1..)
        .map(|(person, n)| {
            json!({ "unit": Uuid::now_v7(), "label": format!("1-10{n}"),
                "areas": { "register": AREA }, "owner": person })
        })
        .collect();
    let proposal = json!({ "kind": "main", "text": MOTION });
    for deed in [
        json!({ "do": "enrol", "people": here }),
        json!({ "do": "appoint", "office": "chair", "person": people[0] }),
        json!({ "do": "appoint", "office": "secretary", "person": people[1] }),
        json!({ "do": "add-item", "item": item, "title": "道闸", "kind": "decision" }),
        json!({ "do": "adopt-register", "source": "不动产登记中心", "as_of": "2026-05-31",
            "owners": owners, "units": units }),
        json!({ "do": "give-notice", "sent": "2026-06-01T09:00", "how": "张贴" }),
        json!({ "do": "open-sign-in" }),
        json!({ "do": "arrive", "people": &people[..3] }),
        json!({ "do": "open-sitting", "sitting": sitting }),
        json!({ "do": "start-item", "item": item }),
        json!({ "do": "move", "motion": motion, "mover": people[1], "proposal": proposal }),
        json!({ "do": "second", "motion": motion, "person": people[2] }),
    ] {
        act(desk, deed).await;
    }
}

/// By clicks: there is no quorum in the room, and none is needed. The deadline lies far ahead.
async fn put_in_writing(desk: &Page, room: &Page) {
    desk.click(&id("written-open")).await;
    desk.fill(&id("written-deadline"), "2099-12-31").await;
    desk.click(&id("written-put")).await;
    desk.sees(&id("written-until"), "2099-12-31").await;
    desk.click(&id("written-issue-all")).await;
    desk.sees(&id("written-issued"), "7").await;
    room.has("[data-testid=room][data-scene=written]").await;
    room.counts(&id("written-bar"), 2).await;
    desk.is_for_everybody("written").await;
    room.is_for_everybody("room-written").await;
}

/// Three agree and three do not: half is not more than half.
async fn six_forms(desk: &Page, people: &[Uuid]) {
    let vote = desk
        .read::<String>("return document.querySelector('[data-testid=written-card]').dataset.vote");
    let vote = vote.await.unwrap();
    for (nth, person) in people.iter().take(6).enumerate() {
        let choice = if nth < 3 { "for" } else { "against" };
        let form = json!({ "person": person, "choice": choice, "place": "一号楼" });
        let returned = json!({ "returned": { "vote": vote, "form": form } });
        desk.invoke("return_form", returned).await.unwrap();
    }
}

async fn lost_so_far(desk: &Page, room: &Page) {
    desk.counts(&id("written-bar"), 4).await;
    desk.counts("[data-testid=written-bar][data-what=turnout][data-reached=true]", 2).await;
    desk.counts("[data-testid=written-bar][data-what=favour][data-reached=false]", 2).await;
    desk.has("[data-testid=written-standing][data-carried=false]").await;
    desk.sees("[data-testid=written-bar][data-what=favour][data-by=heads]", "还差 1 户").await;
    desk.sees("[data-testid=written-bar][data-what=favour][data-by=area]", "50.00%").await;
    // The room learns how many took part, and nothing of what they say.
    room.sees("[data-testid=written-bar][data-by=heads]", "85.71%").await;
    room.lacks("[data-testid=written-bar][data-what=favour]").await;
    desk.click(&id("written-announce")).await;
    desk.sees("body", "还有 1 人没有交回").await;
}

async fn the_seventh_by_keys(desk: &Page, room: &Page) {
    desk.pick("written-query", "1-107", "业主七").await;
    desk.sees(&id("written-whose"), "业主七").await;
    desk.is_for_everybody("written-form").await;
    desk.strike("2").await;
    desk.has("[data-testid=written-choice-against]:checked").await;
    desk.strike("1").await;
    desk.has("[data-testid=written-choice-for]:checked").await;
    desk.strike("\u{e007}").await;
    desk.sees(&id("written-returned"), "7").await;
    desk.sees(&id("written-latest"), "业主七").await;
    desk.counts("[data-testid=written-bar][data-reached=true]", 4).await;
    desk.has("[data-testid=written-standing][data-carried=true]").await;
    room.sees("[data-testid=written-bar][data-by=area]", "616.84").await;
}

async fn announced(desk: &Page, room: &Page) {
    desk.click(&id("written-announce")).await;
    room.has("[data-testid=room-verdict][data-carried=true]").await;
    room.counts(&id("room-arithmetic"), 4).await;
    desk.is_for_everybody("double-majority").await;
    room.is_for_everybody("room-double-majority").await;
    room.sees(&id("room"), "352.48").await;
    desk.lacks(&id("written-card")).await;
    act(desk, json!({ "do": "adjourn" })).await;
    desk.has("[data-testid=desk][data-phase=adjourned]").await;
}

async fn printed(desk: &Page) {
    let text = read_paper(desk).await;
    for wanted in [
        BODY,
        MOTION,
        "应发7份",
        "收回7份",
        "有效7份",
        "上门7份",
        "一号楼6份",
        "616.84",
        "352.48",
        "57.14%",
        "100.00%",
        "不动产登记簿616.84",
        "截止",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}
