//! Eight candidates for three seats on secret paper. Two people count, and differ at one name:
//! nothing can be announced, and the desk shows where. Counted again, they agree; the room and the
//! paper say who was elected.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    page::{Page, id},
    paper::read_paper,
    stage::{Folders, Stage, screen},
    steps::{act, open_projector},
};

const BODY: &str = "桂苑社区居民代表会议";
const TITLE: &str = "居委会委员";
const NAMES: [&str; 20] = [
    "王海", "李静", "赵强", "陈晓", "周敏", "吴迪", "郑伟", "孙丽", "钱程", "冯远", "褚良", "卫东",
    "蒋文", "沈悦", "韩梅", "杨柳", "朱红", "秦川", "尤佳", "许诺",
];
/// Where the candidates stand among the names, and how often each is marked: twenty papers, one
/// of them void and one blank, so that eighteen bear at most fifty-four marks.
const FIRST: usize = 2;
const MARKS: [&str; 8] = ["15", "12", "11", "6", "4", "3", "2", "1"];
/// What the second count read at the third name.
const MISREAD: &str = "10";
const PAPERS: [(&str, &str); 5] =
    [("issued", "20"), ("in-box", "20"), ("invalid", "1"), ("valid", "19"), ("blank", "1")];

#[tokio::test]
async fn a_second_count_that_differs_holds_back_the_result_of_an_election() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    eight_stand(&desk).await;
    let room = open_projector(&stage, &desk).await;

    desk.click(&id("primary")).await;
    desk.has("[data-testid=round-method-ballot]:checked").await;
    desk.click(&id("round-submit")).await;
    desk.has("[data-testid=round-panel][data-method=ballot]").await;
    room.has("[data-testid=room][data-scene=election-round]").await;
    room.counts(&id("room-candidate"), 8).await;
    desk.is_for_everybody("election-round").await;
    room.is_for_everybody("room-election-round").await;

    count(&desk, MARKS, ("jw", "蒋文")).await;
    desk.has(&id("count-entered")).await;
    // Whoever counts second sees nothing of what the first found.
    desk.reads_empty("[data-testid=marks-for][data-name=赵强]").await;
    let mut misread = MARKS;
    misread[2] = MISREAD;
    count(&desk, misread, ("sy", "沈悦")).await;
    they_differ(&desk, &room).await;
    counted_again(&desk).await;
    announced(&desk, &room).await;
    printed(&desk).await;
    stage.end().await;
}

/// Twenty representatives; eight of them are nominated, and the list is closed.
async fn eight_stand(desk: &Page) {
    desk.has(&id("new-create")).await;
    let particulars = json!({ "body": BODY, "title": "", "place": "活动室" });
    let rules = "cn-representatives-meeting";
    let new = json!({ "particulars": particulars, "held": "live", "rules": rules });
    desk.invoke("create_meeting", json!({ "new": new })).await.unwrap();
    desk.has("[data-testid=desk][data-phase=preparing]").await;
    let people = NAMES.map(|_| Uuid::now_v7());
    let [item, election, sitting] = [(); 3].map(|()| Uuid::now_v7());
    let entrants: Vec<Value> = people
        .iter()
        .zip(NAMES)
        .map(|(person, name)| json!({ "person": person, "name": name }))
        .collect();
    let mut deeds = vec![
        json!({ "do": "enrol", "people": entrants }),
        json!({ "do": "appoint", "office": "chair", "person": people[0] }),
        json!({ "do": "appoint", "office": "secretary", "person": people[1] }),
        json!({ "do": "add-item", "item": item, "title": "居委会换届", "kind": "decision" }),
        json!({ "do": "open-sign-in" }),
        json!({ "do": "arrive", "people": people.as_slice() }),
        json!({ "do": "open-sitting", "sitting": sitting }),
        json!({ "do": "start-item", "item": item }),
        json!({ "do": "open-election", "election": election, "title": TITLE,
            "purpose": "committee", "seats": 3, "wishes": { "write_ins": false } }),
    ];
    for person in &people[FIRST..FIRST + MARKS.len()] {
        deeds.push(json!({ "do": "nominate", "election": election, "candidate": Uuid::now_v7(),
            "nominee": { "person": person }, "nominator": { "kind": "voters", "signed": 12 } }));
    }
    deeds.push(json!({ "do": "set-nominations", "election": election, "open": false }));
    for deed in deeds {
        act(desk, deed).await;
    }
}

/// Types a count, says who took it, and sends it.
async fn count(desk: &Page, marks: [&str; 8], (letters, counter): (&str, &str)) {
    for (figure, number) in PAPERS {
        desk.fill(&id(&format!("papers-{figure}")), number).await;
    }
    for (name, number) in NAMES[FIRST..].iter().zip(marks) {
        desk.fill(&format!("[data-testid=marks-for][data-name={name}]"), number).await;
    }
    desk.pick("counters-find", letters, counter).await;
    desk.sees(&id("counters"), counter).await;
    desk.click(&id("count-send")).await;
    desk.lacks(&format!("{} li", id("counters"))).await;
}

/// One name, its two numbers, and no way to announce.
async fn they_differ(desk: &Page, room: &Page) {
    desk.counts(&id("difference"), 1).await;
    let row = desk.sees(&id("difference"), "周敏").await;
    assert!(row.contains("11") && row.contains("10"), "{row}");
    desk.has("[data-testid=round-announce]:disabled").await;
    desk.is_for_everybody("counts-differ").await;
    desk.has(&id("announce-why")).await;
    desk.press(' ').await;
    room.sees(&id("room-marking"), "计票").await;
    room.lacks(&id("room-places")).await;
}

/// Nothing but the number that differs has to be typed again.
async fn counted_again(desk: &Page) {
    desk.click(&id("recount-second")).await;
    desk.reads_empty("[data-testid=marks-for][data-name=周敏]").await;
    desk.fill("[data-testid=marks-for][data-name=周敏]", MARKS[2]).await;
    desk.click(&id("count-send")).await;
    desk.has(&id("counts-agree")).await;
    desk.lacks(&id("announce-why")).await;
}

async fn announced(desk: &Page, room: &Page) {
    desk.click(&id("round-announce")).await;
    desk.counts("[data-testid=round-place][data-elected=true]", 3).await;
    for name in ["赵强", "陈晓", "周敏"] {
        desk.sees(&id("elected"), name).await;
    }
    room.counts("[data-testid=room-place][data-elected=true]", 3).await;
    room.counts("[data-testid=room-place][data-elected=false]", 5).await;
    desk.is_for_everybody("elected").await;
    room.is_for_everybody("room-elected").await;
    let places = room.sees(&id("room-places"), "周敏").await;
    assert!(["15", "12", "11"].iter().all(|votes| places.contains(votes)), "{places}");
    act(desk, json!({ "do": "adjourn" })).await;
    desk.has("[data-testid=desk][data-phase=adjourned]").await;
}

async fn printed(desk: &Page) {
    let text = read_paper(desk).await;
    for wanted in [TITLE, "赵强", "陈晓", "周敏", "蒋文；另行复点：沈悦（共点2遍）"]
    {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}
