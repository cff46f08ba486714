//! Thirty-one members are called by name, and three of them do not agree: the desk is told of
//! those, then of all the others at once, and every key beyond the letters of a name is counted.
//! One answer is corrected before the result; the room and the paper name everybody.

use std::cell::Cell;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    page::{Page, id},
    paper::read_paper,
    stage::{Folders, Stage, screen},
    steps::{act, call_a_meeting, open_projector},
};

const MOTION: &str = "九月起每周六上午清理楼道杂物。";
const NAMES: [&str; 31] = [
    "王海",
    "李静",
    "赵强",
    "陈晓",
    "周敏",
    "吴迪",
    "郑伟",
    "孙丽",
    "钱程",
    "冯远",
    "褚良",
    "卫东",
    "蒋文",
    "沈悦",
    "韩梅",
    "杨柳",
    "朱红",
    "秦川",
    "尤佳",
    "许诺",
    "何平",
    "吕青",
    "施展",
    "张弛",
    "孔明",
    "曹雪",
    "严冬",
    "华夏",
    "金鑫",
    "魏然",
    "欧阳敏",
];
/// How many keys may be struck beyond the letters of names.
const KEYS: usize = 10;
/// Enter, as the protocol writes it.
const ENTER: &str = "\u{e007}";

#[tokio::test]
async fn a_roll_call_of_thirty_one_takes_under_ten_keys_beyond_the_names() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    a_motion_before_them(&desk).await;
    let room = open_projector(&stage, &desk).await;
    room.sees(&id("room-question-text"), MOTION).await;

    let hand = Hand { desk: &desk, keys: Cell::new(0) };
    desk.click(&id("method-roll-call")).await;
    hand.strike_alone("v").await;
    room.has("[data-testid=room][data-scene=vote]").await;
    room.counts("[data-testid=room-answers] [data-choice=waiting]", 31).await;
    desk.is_for_everybody("roll-call").await;
    room.is_for_everybody("room-roll-call").await;
    exceptions(&hand, &room).await;
    hand.announces().await;
    assert!(hand.keys.get() < KEYS, "{} keys beyond the names", hand.keys.get());

    announced(&desk, &room).await;
    printed(&desk).await;
    stage.end().await;
}

/// Strikes keys one after the other, and counts those that are no letters of a name.
struct Hand<'a> {
    desk: &'a Page,
    keys: Cell<usize>,
}

impl Hand<'_> {
    /// A key that goes where the focus is.
    async fn strike(&self, key: &str) {
        self.keys.set(self.keys.get() + 1);
        self.desk.strike(key).await;
    }

    /// A key of the desk, while nothing is typed.
    async fn strike_alone(&self, key: &str) {
        self.keys.set(self.keys.get() + 1);
        self.desk.press(key.chars().next().unwrap()).await;
    }

    /// The letters of a name, and the key of an answer.
    async fn answers(&self, letters: &str, name: &str, key: &str) {
        self.desk.strike(letters).await;
        self.desk.sees(&id("roll-found"), name).await;
        self.strike(key).await;
        self.desk.reads_empty(&id("roll-name")).await;
    }

    /// Enter, where nothing is typed and nobody is silent.
    async fn announces(&self) {
        self.strike(ENTER).await;
        self.desk.lacks(&id("roll-call")).await;
    }
}

/// All are in the room, and the chair has stated a question.
async fn a_motion_before_them(desk: &Page) {
    let people = NAMES.map(|_| Uuid::now_v7());
    let [item, motion, sitting] = [(); 3].map(|()| Uuid::now_v7());
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
        json!({ "do": "add-item", "item": item, "title": "楼道", "kind": "decision" }),
        json!({ "do": "open-sign-in" }),
        json!({ "do": "arrive", "people": people.as_slice() }),
        json!({ "do": "open-sitting", "sitting": sitting }),
        json!({ "do": "start-item", "item": item }),
        json!({ "do": "move", "motion": motion, "mover": people[2], "proposal": proposal }),
        json!({ "do": "second", "motion": motion, "person": people[3] }),
    ] {
        act(desk, deed).await;
    }
}

/// Three exceptions, all others at once, and one who was misheard.
async fn exceptions(hand: &Hand<'_>, room: &Page) {
    hand.answers("qc", "钱程", "2").await;
    hand.answers("oym", "欧阳敏", "2").await;
    hand.answers("hm", "韩梅", "3").await;
    room.counts("[data-testid=room-answers] [data-choice=against]", 2).await;
    hand.strike("1").await;
    room.counts("[data-testid=room-answers] [data-choice=for]", 28).await;
    hand.desk.lacks("[data-testid=roll-answers] li.waiting").await;
    hand.answers("qc", "钱程", "3").await;
    hand.desk.counts("[data-testid=roll-answers] li.abstain", 2).await;
    room.counts("[data-testid=room-answers] [data-choice=abstain]", 2).await;
    room.lacks(&id("room-verdict")).await;
}

async fn announced(desk: &Page, room: &Page) {
    desk.has("[data-testid=result][data-carried=true]").await;
    room.has("[data-testid=room-verdict][data-carried=true]").await;
    room.sees(&format!("{} .against", id("room-names")), "欧阳敏").await;
    let abstained = room.sees(&format!("{} .abstain", id("room-names")), "钱程").await;
    assert!(abstained.contains("韩梅") && abstained.contains("(2)"), "{abstained}");
    room.is_for_everybody("room-names").await;
    let agreed = room.sees(&format!("{} .for", id("room-names")), "(28)").await;
    for name in NAMES.iter().filter(|name| !["钱程", "欧阳敏", "韩梅"].contains(name)) {
        assert!(agreed.contains(name), "{name}: {agreed}");
    }
    act(desk, json!({ "do": "adjourn" })).await;
    desk.has("[data-testid=desk][data-phase=adjourned]").await;
}

async fn printed(desk: &Page) {
    let text = read_paper(desk).await;
    let lists = ["赞成（28人）：", "反对（1人）：欧阳敏。", "弃权（2人）：钱程、韩梅。"];
    for wanted in [MOTION, "唱名"].into_iter().chain(lists) {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}
