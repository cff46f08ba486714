//! What the room sees, from a small projector's 1024×768 to 3840×2160, with names and titles of
//! forty characters and a motion of six hundred: no letter is under three per cent of the height,
//! and nothing is cut off.

use std::cell::Cell;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    page::{Page, id},
    reach::shots,
    screens::{Screen, Screens, fills},
    stage::{Folders, screen},
    steps::{act, open_projector},
};

const SIZES: [Screen; 3] = [[0, 0, 1024, 768], [0, 0, 1920, 1080], [0, 0, 3840, 2160]];
/// Forty characters.
const TITLE: &str =
    "顶楼晾晒架选址样式材质安装时间经费来源与日后维护责任划分第二次审议含上次未议完部";
/// A long name as people bear it, written out with the house in which they live: forty.
const NAME: &str = "买买提明·阿布都热合曼·伊敏江·吐尔逊古丽·艾合买提·热依汗古丽·阿不都克里木";
const SENTENCE: &str = "在本小区十三号楼顶层东侧安装单杆铝合金晾晒架惠及全楼住户，";
const LEGIBLE: &str = include_str!("legible.js");

/// The room, and which size it has now.
struct Wall<'a> {
    room: &'a Page,
    screens: &'a Screens,
    turn: Cell<usize>,
    seen: Cell<usize>,
}

impl Wall<'_> {
    /// Looks at a scene in every size, beginning with the one that stands.
    #[allow(clippy::print_stdout, reason = "what cannot be read is told when a journey fails")]
    async fn shows(&self, scene: &str) {
        self.room.has(&format!("[data-testid=room][data-scene='{scene}']")).await;
        for step in 0..SIZES.len() {
            let size = SIZES[(self.turn.get() + step) % SIZES.len()];
            self.screens.plug(&[size]);
            fills(self.room, size).await;
            self.room
                .until(format!("{scene} can be read at {size:?}"), async || {
                    let found: Vec<String> = self.room.read(LEGIBLE).await?;
                    if !found.is_empty() {
                        println!("{scene} at {size:?}: {found:?}");
                    }
                    Ok(found.is_empty().then_some(()))
                })
                .await;
            self.keep(scene, size).await;
        }
        self.turn.set((self.turn.get() + SIZES.len() - 1) % SIZES.len());
    }

    /// Keeps a picture where somebody asked for pictures; a scene may come more than once.
    async fn keep(&self, scene: &str, [_, _, width, height]: Screen) {
        let Some(folder) = shots() else { return };
        let number = self.seen.get();
        self.seen.set(number + 1);
        let name = format!("{:02}-{scene}-{width}x{height}", number / SIZES.len());
        self.room.keep(&folder.join("room-sizes"), &name).await;
    }
}

/// Who and what a meeting is about.
struct Cast {
    people: Vec<Uuid>,
    item: Uuid,
    motion: Uuid,
    /// Who ask for the floor; the first of them gets it.
    requests: [Uuid; 5],
}

#[tokio::test]
async fn the_last_row_reads_every_scene_at_every_size() {
    let _turn = screen().await;
    let folders = Folders::new();
    let screens = Screens::new(&folders, &SIZES[..1]);
    let stage = screens.start(&folders).await;
    let desk = stage.desk().await;
    let cast = called(&desk).await;
    let room = open_projector(&stage, &desk).await;
    let wall = Wall { room: &room, screens: &screens, turn: Cell::new(0), seen: Cell::new(0) };
    wall.shows("welcome").await;
    opened(&desk, &wall, &cast).await;
    moved(&desk, &wall, &cast).await;
    held(&desk, &wall).await;
    decided(&desk, &wall, &cast).await;
    called_by_name(&desk, &wall, &cast).await;
    elected(&desk, &wall, &cast).await;
    ended(&desk, &wall).await;
    stage.end().await;
}

async fn called(desk: &Page) -> Cast {
    desk.has(&id("template-blank")).await;
    let particulars = json!({ "body": TITLE, "number": 7, "title": TITLE, "place": TITLE,
        "planned": "2026-11-21T19:00" });
    let new = json!({ "particulars": particulars, "held": "live",
        "rules": "cn-residents-council" });
    desk.invoke("create_meeting", json!({ "new": new })).await.unwrap();
    desk.has("[data-testid=desk][data-phase=preparing]").await;
    let people: Vec<Uuid> = (0..9).map(|_| Uuid::now_v7()).collect();
    let entrants: Vec<Value> =
        people.iter().map(|person| json!({ "person": person, "name": NAME })).collect();
    act(desk, json!({ "do": "enrol", "people": entrants })).await;
    let cast = Cast {
        people,
        item: Uuid::now_v7(),
        motion: Uuid::now_v7(),
        requests: std::array::from_fn(|_| Uuid::now_v7()),
    };
    for (office, person) in [("chair", cast.people[0]), ("secretary", cast.people[1])] {
        act(desk, json!({ "do": "appoint", "office": office, "person": person })).await;
    }
    for item in [cast.item, Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7()] {
        act(desk, json!({ "do": "add-item", "item": item, "title": TITLE, "kind": "decision" }))
            .await;
    }
    cast
}

async fn opened(desk: &Page, wall: &Wall<'_>, cast: &Cast) {
    act(desk, json!({ "do": "open-sign-in" })).await;
    wall.shows("sign-in").await;
    act(desk, json!({ "do": "arrive", "people": cast.people })).await;
    act(desk, json!({ "do": "open-sitting", "sitting": Uuid::now_v7() })).await;
    wall.shows("between").await;
    act(desk, json!({ "do": "start-item", "item": cast.item })).await;
    wall.shows("floor").await;
}

/// A motion of six hundred characters, an amendment on it, and somebody who speaks.
async fn moved(desk: &Page, wall: &Wall<'_>, cast: &Cast) {
    let text: String = SENTENCE.repeat(30).chars().take(600).collect();
    let proposal = json!({ "kind": "main", "text": text });
    let (motion, people) = (cast.motion, &cast.people);
    act(desk, json!({ "do": "move", "motion": motion, "mover": people[2], "proposal": proposal }))
        .await;
    wall.shows("floor").await;
    act(desk, json!({ "do": "second", "motion": motion, "person": people[3] })).await;
    let sides = ["for", "against", "for", "against", "for"];
    for ((request, person), side) in cast.requests.iter().zip(&people[4..]).zip(sides) {
        let deed = json!({ "do": "ask-for-floor", "request": request, "person": person,
            "side": side });
        act(desk, deed).await;
    }
    desk.press('g').await;
    wall.room.has(&id("room-speaker")).await;
    wall.shows("floor").await;
}

/// What the desk shows in place of the meeting.
async fn held(desk: &Page, wall: &Wall<'_>) {
    for (page, scene) in [("agenda", "agenda"), ("attendance", "attendance"), ("queue", "queue")] {
        show(desk, json!({ "show": "page", "page": page })).await;
        wall.shows(scene).await;
    }
    let words: String = SENTENCE.repeat(9).chars().take(200).collect();
    show(desk, json!({ "show": "message", "text": words })).await;
    wall.shows("message").await;
    show(desk, json!({ "show": "black" })).await;
    wall.shows("black").await;
    assert_eq!(wall.room.words("body").await.unwrap().as_deref().map(str::trim), Some(""));
    show(desk, json!({ "show": "automatic" })).await;
}

async fn show(desk: &Page, showing: Value) {
    desk.invoke("show_room", json!({ "showing": showing })).await.unwrap();
}

/// An amendment by a show of hands, and the main question by a roll call.
async fn decided(desk: &Page, wall: &Wall<'_>, cast: &Cast) {
    let amendment = Uuid::now_v7();
    let change = json!({ "nth": 1, "strike": "单杆铝合金", "insert": "双杆不锈钢" });
    let proposal = json!({ "kind": "amend", "target": cast.motion, "change": change });
    act(
        desk,
        json!({ "do": "move", "motion": amendment, "mover": cast.people[4],
        "proposal": proposal }),
    )
    .await;
    act(desk, json!({ "do": "second", "motion": amendment, "person": cast.people[5] })).await;
    wall.shows("floor").await;
    for request in &cast.requests[1..] {
        act(desk, json!({ "do": "withdraw-request", "request": request })).await;
    }
    let vote = Uuid::now_v7();
    act(desk, json!({ "do": "open-vote", "vote": vote, "motion": amendment })).await;
    wall.shows("vote").await;
    let heads = |n: u32| json!({ "heads": n });
    let tally = json!({ "for": heads(7), "against": heads(2), "abstain": heads(0) });
    act(desk, json!({ "do": "close-vote", "vote": vote, "tally": tally })).await;
    wall.shows("result").await;
}

/// A roll call on the main question, then a break.
async fn called_by_name(desk: &Page, wall: &Wall<'_>, cast: &Cast) {
    let vote = Uuid::now_v7();
    act(
        desk,
        json!({ "do": "open-vote", "vote": vote, "motion": cast.motion,
        "method": "roll-call" }),
    )
    .await;
    wall.shows("vote").await;
    act(desk, json!({ "do": "call-roll", "vote": vote, "rest": "for" })).await;
    act(desk, json!({ "do": "announce-vote", "vote": vote })).await;
    wall.shows("result").await;
    act(desk, json!({ "do": "recess", "minutes": 10 })).await;
    wall.shows("recess").await;
    act(desk, json!({ "do": "resume-sitting" })).await;
}

/// Candidates with the longest names, a round and its result.
async fn elected(desk: &Page, wall: &Wall<'_>, cast: &Cast) {
    let (election, round) = (Uuid::now_v7(), Uuid::now_v7());
    act(
        desk,
        json!({ "do": "open-election", "election": election, "title": TITLE,
        "purpose": "office", "seats": 1 }),
    )
    .await;
    wall.shows("nominations").await;
    let candidates: Vec<Uuid> = (0..4).map(|_| Uuid::now_v7()).collect();
    for (person, candidate) in cast.people[4..8].iter().zip(&candidates) {
        act(
            desk,
            json!({ "do": "nominate", "election": election, "candidate": candidate,
            "nominee": { "person": person },
            "nominator": { "kind": "member", "person": cast.people[2] } }),
        )
        .await;
        let seconds = json!({ "do": "second-nomination", "candidate": candidate,
            "person": cast.people[3] });
        act(desk, seconds).await;
        act(desk, json!({ "do": "answer-nomination", "candidate": candidate, "accepts": true }))
            .await;
    }
    wall.shows("nominations").await;
    act(desk, json!({ "do": "set-nominations", "election": election, "open": false })).await;
    let opens = json!({ "do": "open-round", "election": election, "round": round,
        "method": "show-of-hands" });
    act(desk, opens).await;
    wall.shows("election-round").await;
    let marks: Vec<Value> = candidates
        .iter()
        .zip([5, 2, 1, 1])
        .map(|(candidate, hands)| json!({ "candidate": candidate, "for": hands }))
        .collect();
    let count = json!({ "voting": 9, "marks": marks });
    act(desk, json!({ "do": "count-round", "round": round, "count": count })).await;
    act(desk, json!({ "do": "announce-round", "round": round })).await;
    wall.shows("election-result").await;
}

async fn ended(desk: &Page, wall: &Wall<'_>) {
    act(desk, json!({ "do": "adjourn" })).await;
    wall.shows("adjourned").await;
}
