//! The language is changed in the middle of things: while somebody speaks and a motion is half
//! typed, and while hands are counted and one number stands in its field. Both windows follow at
//! once, the time runs on, and nothing that was typed is lost.

use crate::{
    page::{Page, id},
    stacking,
    stage::{Folders, Stage, screen},
    steps::{BODY, add_item, call_a_meeting, open_projector},
};

const ROLL: &str = "1. 王海 1-101\n2. 李静 1-102\n3. 赵强 2-201\n4. 陈晓 2-202";
const TITLE: &str = "楼顶晾衣杆改造";
const MOTION: &str = "在楼顶加装双根不锈钢晾衣杆。";
const HALF: &str = "在楼顶加装双";
const RING: &str = ".ring[role=timer] b";

/// What is seen in a language.
struct Words {
    tag: &'static str,
    windows: [&'static str; 2],
    present: &'static str,
    pause: &'static str,
    announce: &'static str,
    hands: &'static str,
}

const TRADITIONAL: Words = Words {
    tag: "zh-Hant",
    windows: ["議事", "議事 · 投影"],
    present: "到場",
    pause: "暫停",
    announce: "宣布結果",
    hands: "舉手表決",
};
const ENGLISH: Words = Words {
    tag: "en",
    windows: ["Yishi", "Yishi · projector"],
    present: "Present",
    pause: "Pause",
    announce: "Announce",
    hands: "show of hands",
};
const SIMPLIFIED: Words = Words {
    tag: "zh-Hans",
    windows: ["议事", "议事 · 投影"],
    present: "到会",
    pause: "暂停",
    announce: "宣布结果",
    hands: "举手表决",
};
/// There and back.
const TURNS: [Words; 3] = [TRADITIONAL, ENGLISH, SIMPLIFIED];

#[tokio::test]
async fn the_language_changes_in_the_middle_of_a_speech_and_of_a_count() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    let room = in_session(&stage, &desk).await;

    // Somebody speaks, and the secretary is half through a motion.
    desk.pick("queue-ask", "lj", "李静").await;
    desk.counts(&id("queue-row"), 1).await;
    desk.press('g').await;
    room.sees(&id("room-speaker-name"), "李静").await;
    desk.press('m').await;
    desk.fill(&id("move-text"), HALF).await;
    let mut left = seconds(&desk, 1000).await;
    for words in TURNS {
        speak(&desk, &room, &words).await;
        desk.sees(&id("floor-pause"), words.pause).await;
        assert_eq!(typed(&desk, "move-text").await, HALF, "{}", words.tag);
        desk.sees(&id("speaker-name"), "李静").await;
        room.sees(&id("room-speaker-name"), "李静").await;
        // The time has gone on, in both windows, and not begun anew.
        left = seconds(&desk, left).await;
        seconds(&room, left + 2).await;
    }
    desk.fill(&id("move-text"), MOTION).await;
    desk.press('e').await;
    vote_half_counted(&desk, &room).await;

    for words in TURNS {
        speak(&desk, &room, &words).await;
        desk.sees(&id("vote-announce"), words.announce).await;
        room.sees(&id("room"), words.hands).await;
        assert_eq!(typed(&desk, "vote-for").await, "3", "{}", words.tag);
        assert_eq!(typed(&desk, "vote-against").await, "", "{}", words.tag);
        room.sees(&id("room-question-text"), MOTION).await;
        desk.is_for_everybody(&format!("vote-{}", words.tag)).await;
        room.is_for_everybody(&format!("room-vote-{}", words.tag)).await;
    }
    desk.fill(&id("vote-against"), "1").await;
    desk.click(&id("vote-announce")).await;
    desk.has("[data-testid=result][data-carried=true]").await;
    room.has("[data-testid=room-verdict][data-carried=true]").await;
    stage.end().await;
}

async fn in_session(stage: &Stage, desk: &Page) -> Page {
    call_a_meeting(desk).await;
    add_item(desk, TITLE, "20").await;
    desk.fill(&id("roll-entry"), ROLL).await;
    desk.click(&id("roll-enrol")).await;
    desk.counts(&id("roll-row"), 4).await;
    desk.pick("office-chair-pick", "wh", "王海").await;
    desk.pick("office-secretary-pick", "lj", "李静").await;
    let room = open_projector(stage, desk).await;
    desk.click(&id("open-sign-in")).await;
    for (letters, name) in [("wh", "王海"), ("lj", "李静"), ("zq", "赵强"), ("cx", "陈晓")]
    {
        desk.pick("sign-in-search", letters, name).await;
        room.has("[data-testid=room][data-scene=sign-in]").await;
    }
    desk.counts("[data-testid=roll-row][data-attendance=present]", 4).await;
    desk.press(' ').await;
    desk.has("[data-testid=desk][data-phase=in-session]").await;
    desk.press('n').await;
    room.sees(&id("room-title"), TITLE).await;
    desk.click(&id("queue-as-side:for")).await;
    room
}

async fn vote_half_counted(desk: &Page, room: &Page) {
    desk.lacks(&id("speaker")).await;
    desk.pick("move-mover", "zq", "赵强").await;
    desk.click(&id("move-submit")).await;
    room.sees(&id("room-question-text"), MOTION).await;
    desk.pick("second-by", "cx", "陈晓").await;
    desk.sees("[data-testid=question][data-stands=top]", "陈晓").await;
    desk.press('v').await;
    room.has("[data-testid=room][data-scene=vote]").await;
    desk.fill(&id("vote-for"), "3").await;
}

/// Chooses a language in the desk's menu, and sees both windows and their titles follow.
async fn speak(desk: &Page, room: &Page, words: &Words) {
    desk.click(&id("settings")).await;
    desk.click(&id(&format!("settings-language-{}", words.tag))).await;
    for page in [desk, room] {
        page.has(&format!("html[lang={}]", words.tag)).await;
    }
    room.sees(&id("room"), words.present).await;
    // What people typed is in no language of the program.
    room.sees(&id("room"), BODY).await;
    desk.sees(&id("meeting-name"), BODY).await;
    desk.click(&id("settings")).await;
    desk.lacks(&id("settings-language")).await;
    desk.until(format!("the windows are called {:?}", words.windows), async || {
        let titles = stacking::titles();
        let called = |name: &&str| titles.iter().any(|title| title == name);
        Ok(words.windows.iter().all(called).then_some(()))
    })
    .await;
}

/// The seconds that the speaker has left, once they are fewer than `before`.
async fn seconds(page: &Page, before: i32) -> i32 {
    page.until(format!("fewer than {before} seconds are left"), async || {
        let shown = page.words(RING).await?;
        let left = shown.and_then(|text| {
            let (minutes, seconds) = text.trim().split_once(':')?;
            Some(minutes.parse::<i32>().ok()? * 60 + seconds.parse::<i32>().ok()?)
        });
        Ok(left.filter(|left| *left < before))
    })
    .await
}

/// What stands in a field.
async fn typed(page: &Page, testid: &str) -> String {
    page.read(&format!("return document.querySelector({:?}).value", id(testid))).await.unwrap()
}
