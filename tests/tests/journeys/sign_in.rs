//! Sign-in: thirty-one members, three of whom are missing, by a few keys; somebody who comes late
//! and touches their name at the kiosk; somebody whose code is scanned, twice; and the roll in
//! the orders in which people look for themselves.

use std::cell::Cell;

use clerk::sign_in::badge;
use council::ids::PersonId;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    page::{Page, id},
    stage::{Folders, Stage, screen},
    steps::{act, call_a_meeting},
};

/// Surnames that are read in a way of their own among them; 李 and 王 live together.
const PEOPLE: [(&str, &str); 31] = [
    ("王海", "3单元1102"),
    ("李秀英", "3单元1102"),
    ("单雄", "10单元101"),
    ("仇英", "2单元0601"),
    ("解珍", "1单元0903"),
    ("曾敏", "1单元0304"),
    ("区伯", "2单元1201"),
    ("查良", "3单元0502"),
    ("任重", "1单元1406"),
    ("华佗", "2单元0402"),
    ("尉迟恭", "1单元0605"),
    ("陈建国", "2单元0705"),
    ("刘芳", "3单元0801"),
    ("吴志强", "1单元0201"),
    ("周敏", "1单元0202"),
    ("赵丽", "1单元0301"),
    ("孙伟", "1单元0302"),
    ("杨静", "1单元0401"),
    ("黄磊", "1单元0402"),
    ("徐洋", "1单元0501"),
    ("马超", "1单元0502"),
    ("朱红", "2单元0101"),
    ("胡进", "2单元0102"),
    ("郭亮", "2单元0201"),
    ("何平", "2单元0202"),
    ("高远", "2单元0301"),
    ("林森", "2单元0302"),
    ("罗兰", "3单元0101"),
    ("郑伟", "3单元0102"),
    ("梁栋", "3单元0201"),
    ("谢安", "3单元0202"),
];
/// How many keys may be struck beyond the letters of three names.
const KEYS: usize = 8;
const ENTER: &str = "\u{e007}";

#[tokio::test]
async fn thirty_one_sign_in_by_their_exceptions_the_kiosk_and_codes() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    let people = PEOPLE.map(|_| Uuid::now_v7());
    let entrants: Vec<Value> = people
        .iter()
        .zip(PEOPLE)
        .map(|(person, (name, seat))| json!({ "person": person, "name": name, "seat": seat }))
        .collect();
    act(&desk, json!({ "do": "enrol", "people": entrants })).await;
    act(&desk, json!({ "do": "open-sign-in" })).await;
    desk.has("[data-testid=desk][data-phase=signing-in]").await;

    orders(&desk).await;
    all_but_three(&desk).await;
    at_the_kiosk(&stage, &desk).await;
    by_code(&desk, people[0], people[11]).await;
    stage.end().await;
}

/// The names in sight, and the heads between them.
const NAMES: &str = "return [...document.querySelectorAll('[data-testid=roll-row] .name')]
    .map((cell) => cell.innerText)";
const HEADS: &str = "return [...document.querySelectorAll('[data-testid=roll-head]')]
    .map((cell) => cell.innerText)";

async fn orders(desk: &Page) {
    desk.sees(&id("roll-table"), "王海").await;
    let names: Vec<String> = desk.read(NAMES).await.unwrap();
    let place = |name: &str| names.iter().position(|seen| seen == name).unwrap();
    // 单 shàn stands behind 任 rén and before 孙, 区 ōu before 仇 qiú, 曾 zēng before 查 zhā.
    for [before, after] in
        [["任重", "单雄"], ["单雄", "孙伟"], ["区伯", "仇英"], ["谢安", "徐洋"], ["曾敏", "查良"]]
    {
        assert!(place(before) < place(after), "{names:?}");
    }
    desk.sees("[data-testid=roll-row]:has([data-testid=roll-home])", "同户").await;

    desk.click(&id("roll-order-strokes")).await;
    desk.sees(&id("roll-head"), "3 画").await;
    desk.is_for_everybody("roll-by-strokes").await;
    let names: Vec<String> = desk.read(NAMES).await.unwrap();
    assert_eq!(names[..2], ["马超", "王海"], "{names:?}");
    desk.click(&id("roll-order-place")).await;
    desk.sees(&id("roll-head"), "1单元").await;
    let heads: Vec<String> = desk.read(HEADS).await.unwrap();
    assert_eq!(heads, ["1单元", "2单元", "3单元", "10单元"]);
    desk.click(&id("roll-order-pinyin")).await;
    desk.sees(&id("roll-head"), "C").await;
}

/// The keys that are no letters of a name are counted.
async fn all_but_three(desk: &Page) {
    let keys = Cell::new(0);
    let strike = async |key: &str| {
        keys.set(keys.get() + 1);
        desk.strike(key).await;
    };
    keys.set(1);
    desk.press('x').await;
    desk.has(&id("exception-search")).await;
    for (nth, (letters, name)) in (1..).zip([("sx", "单雄"), ("cjg", "陈建国"), ("wh", "王海")])
    {
        desk.strike(letters).await;
        desk.sees(&id("exception-search-option"), name).await;
        strike(ENTER).await;
        desk.counts(&id("exception"), nth).await;
    }
    desk.is_for_everybody("exceptions").await;
    strike(ENTER).await;
    desk.counts("[data-testid=roll-row][data-attendance=present]", 28).await;
    desk.counts("[data-testid=roll-row][data-attendance=absent]", 3).await;
    assert!(keys.get() < KEYS, "{} keys beyond the names", keys.get());
    // One act signed them in, and one undo takes it back.
    desk.click(&id("undo")).await;
    desk.counts("[data-testid=roll-row][data-attendance=present]", 0).await;
    desk.click(&id("arrive-all")).await;
    desk.counts("[data-testid=roll-row][data-attendance=present]", 31).await;
    for name in ["单雄", "陈建国", "王海"] {
        desk.click(&format!("[aria-label='{name}到会']")).await;
    }
    desk.counts("[data-testid=roll-row][data-attendance=left]", 3).await;
}

async fn at_the_kiosk(stage: &Stage, desk: &Page) {
    desk.click(&id("kiosk")).await;
    desk.has("[data-testid=kiosk][aria-pressed=true]").await;
    let kiosk = stage.kiosk().await;
    kiosk.has("[data-testid=kiosk][data-open=true]").await;
    kiosk.click("[data-testid=kiosk-letter][data-letter=S]").await;
    kiosk.click("[data-testid=kiosk-person][data-here=false]").await;
    kiosk.sees("[data-testid=kiosk-said][data-outcome=signed-in]", "单雄，已签到").await;
    kiosk.is_for_everybody("kiosk").await;
    desk.counts("[data-testid=roll-row][data-attendance=left]", 2).await;
    // The answer goes by itself, and the next one begins anew.
    kiosk.lacks(&id("kiosk-said")).await;
    kiosk.click("[data-testid=kiosk-by-building]").await;
    kiosk.click("[data-testid=kiosk-letter][data-letter='3单元']").await;
    kiosk.sees("[data-testid=kiosk-home].together", "李秀英").await;
    desk.click(&id("kiosk")).await;
    desk.has("[data-testid=kiosk][aria-pressed=false]").await;
}

async fn by_code(desk: &Page, in_search: Uuid, elsewhere: Uuid) {
    let scanned = |outcome: &str| format!("[data-testid=roll-scanned][data-outcome={outcome}]");
    let code = |person: Uuid| badge::code(PersonId(person));
    desk.click(&id("sign-in-search")).await;
    desk.strike(&format!("{}{ENTER}", code(in_search))).await;
    desk.sees(&scanned("signed-in"), "王海，已签到").await;
    desk.reads_empty(&id("sign-in-search")).await;
    desk.strike(&format!("{}{ENTER}", code(in_search))).await;
    desk.sees(&scanned("already-here"), "王海已经签过到了").await;
    desk.strike(&format!("{}{ENTER}", code(Uuid::now_v7()))).await;
    desk.sees(&scanned("not-on-roll"), "不在本次会议的名册上").await;
    desk.is_for_everybody("scanned-stranger").await;
    // A scanner is heard as well where no field has the focus.
    let _: Value = desk.read("document.activeElement?.blur(); return null").await.unwrap();
    desk.strike(&format!("{}{ENTER}", code(elsewhere))).await;
    desk.sees(&scanned("signed-in"), "陈建国，已签到").await;
    desk.counts("[data-testid=roll-row][data-attendance=present]", 31).await;
}
