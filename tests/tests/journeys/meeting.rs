//! One whole meeting, from the agenda to signed minutes, by clicks and keys; after each step the
//! projector is looked at, and at the end the paper is read by another program.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    page::{Page, id},
    stage::{Folders, Stage, screen},
    steps::{BODY, add_item, call_a_meeting, open_projector},
};

const RACKS: &str = "楼顶晾衣杆改造";
const OTHER: &str = "其他事项";
const MOTION: &str = "在楼顶加装单根铝合金晾衣杆，每户轮流使用。";
const AMENDED: &str = "在楼顶加装双根不锈钢晾衣杆，每户轮流使用。";
const OPENING: &str = "会前已在公告栏公示议题三日。";
const ABOUT_RACKS: &str = "居民一致认为应当安全、耐用、公平使用。";
/// Six members, one who is heard without a vote, one who watches.
const ROLL: &str = "1. 王海 1-101\n2. 李静 1-102\n3. 赵强 2-201\n4. 陈晓 2-202\n5. 周敏 3-301\n\
    6. 吴迪 3-302\n郑伟，物业，列席\n孙丽，旁听";

#[tokio::test]
async fn a_whole_meeting_from_the_agenda_to_signed_minutes() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;

    desk.has(&id("templates")).await;
    desk.is_for_everybody("first-start").await;
    call_a_meeting(&desk).await;
    prepare(&desk).await;
    let room = open_projector(&stage, &desk).await;
    room.sees(&id("room"), BODY).await;
    room.sees(&id("room"), RACKS).await;
    desk.is_for_everybody("preparing").await;
    room.is_for_everybody("room-welcome").await;
    sign_in(&desk, &room).await;
    open(&desk, &room).await;
    move_the_main_question(&desk, &room).await;
    debate(&desk, &room).await;
    amend(&desk, &room).await;
    vote_on_the_amendment(&desk, &room).await;
    vote_on_the_main_question(&desk, &room).await;
    adjourn(&desk, &room).await;
    write_the_minutes(&desk).await;
    sign(&desk).await;
    let paper = export(&desk, &folders).await;
    read_the_paper(&paper);
    stage.end().await;
    nobody_is_named_in(&folders.data().join("webview"));
}

async fn prepare(desk: &Page) {
    add_item(desk, RACKS, "20").await;
    add_item(desk, OTHER, "5").await;
    desk.counts(&id("agenda-item"), 2).await;
    desk.fill(&id("roll-entry"), ROLL).await;
    desk.click(&id("roll-enrol")).await;
    desk.counts(&id("roll-row"), 8).await;
    desk.pick("office-chair-pick", "wh", "王海").await;
    desk.sees(&id("office-chair-name"), "王海").await;
    desk.pick("office-secretary-pick", "lj", "李静").await;
    desk.sees(&id("office-secretary-name"), "李静").await;
}

async fn sign_in(desk: &Page, room: &Page) {
    desk.click(&id("open-sign-in")).await;
    room.has("[data-testid=room][data-scene=sign-in]").await;
    let people = [("wh", "王海"), ("lj", "李静"), ("zq", "赵强"), ("cx", "陈晓"), ("zm", "周敏")];
    for (present, (letters, name)) in (1..).zip(people) {
        desk.pick("sign-in-search", letters, name).await;
        desk.counts("[data-testid=roll-row][data-attendance=present]", present).await;
        room.sees(&id("room-sign-in"), &format!("{present}/ 6")).await;
    }
    desk.pick("sign-in-search", "zw", "郑伟").await;
    desk.pick("sign-in-search", "sl", "孙丽").await;
    desk.counts("[data-testid=roll-row][data-attendance=present]", 7).await;
    // Those without a vote do not count.
    room.sees(&id("room-sign-in"), "5/ 6").await;
    desk.is_for_everybody("signing-in").await;
    room.is_for_everybody("room-sign-in").await;
    desk.click("[data-testid=roll-row][data-attendance=absent] [data-testid=roll-excuse]").await;
    desk.counts("[data-testid=roll-row][data-attendance=excused]", 1).await;
}

async fn open(desk: &Page, room: &Page) {
    desk.press(' ').await;
    desk.has("[data-testid=desk][data-phase=in-session]").await;
    room.sees(&id("room-upcoming"), RACKS).await;
    room.sees(&id("room-quorum"), "5").await;
    desk.press('n').await;
    desk.has("[data-testid=agenda-start][data-status=open]").await;
    room.sees(&id("room-title"), RACKS).await;
    desk.is_for_everybody("item-open").await;
    room.is_for_everybody("room-open").await;
}

async fn move_the_main_question(desk: &Page, room: &Page) {
    desk.press('m').await;
    desk.fill(&id("move-text"), MOTION).await;
    desk.pick("move-mover", "zq", "赵强").await;
    desk.sees(&id("move-mover-name"), "赵强").await;
    desk.is_for_everybody("moving").await;
    desk.click(&id("move-submit")).await;
    room.sees(&id("room-question-text"), MOTION).await;
    desk.is_for_everybody("awaiting-second").await;
    room.is_for_everybody("room-awaiting-second").await;
    desk.pick("second-by", "cx", "陈晓").await;
    desk.sees("[data-testid=question][data-stands=top]", "陈晓").await;
    room.sees(&id("room-question"), "陈晓").await;
}

async fn debate(desk: &Page, room: &Page) {
    desk.click(&id("queue-as-side:for")).await;
    desk.pick("queue-ask", "zm", "周敏").await;
    desk.counts(&id("queue-row"), 1).await;
    desk.click(&id("queue-as-side:against")).await;
    desk.pick("queue-ask", "lj", "李静").await;
    desk.counts(&id("queue-row"), 2).await;
    room.sees(&id("room-next"), "周敏").await;
    room.sees(&id("room-next"), "李静").await;

    desk.press('g').await;
    desk.sees(&id("speaker-name"), "周敏").await;
    room.sees(&id("room-speaker-name"), "周敏").await;
    desk.is_for_everybody("speaking").await;
    room.is_for_everybody("room-speaking").await;
    // The time runs down on both screens, and where it stands still both say the same.
    for page in [desk, room] {
        page.until("some seconds are gone", async || {
            Ok(page.words(RING).await?.filter(|left| left.starts_with("1:")))
        })
        .await;
    }
    desk.press('p').await;
    desk.has(&id("speaker-paused")).await;
    let left = desk.until("the time is shown", async || desk.words(RING).await).await;
    room.sees(RING, &left).await;
    desk.press('g').await;
    desk.sees(&id("speaker-name"), "李静").await;
    room.sees(&id("room-speaker-name"), "李静").await;
    desk.counts(&id("queue-row"), 0).await;
    desk.press('e').await;
    desk.lacks(&id("speaker")).await;
    room.lacks(&id("room-speaker")).await;
}

const RING: &str = ".ring[role=timer] b";

async fn amend(desk: &Page, room: &Page) {
    desk.press('a').await;
    desk.fill(&id("amend-strike"), "单根铝合金").await;
    desk.fill(&id("amend-insert"), "双根不锈钢").await;
    desk.sees(&id("amend-preview"), "双根不锈钢").await;
    desk.is_for_everybody("amending").await;
    desk.pick("move-mover", "zm", "周敏").await;
    desk.click(&id("move-submit")).await;
    desk.pick("second-by", "lj", "李静").await;
    room.sees("[data-testid=room-question-text] del", "单根铝合金").await;
    room.sees("[data-testid=room-question-text] ins", "双根不锈钢").await;
    room.is_for_everybody("room-amendment").await;
    room.sees(&id("room-question"), "周敏").await;
}

async fn vote_on_the_amendment(desk: &Page, room: &Page) {
    desk.press('v').await;
    count(desk, ["2", "3", "0"]).await;
    room.has("[data-testid=room][data-scene=vote]").await;
    desk.click(&id("vote-announce")).await;
    desk.has("[data-testid=result][data-carried=false]").await;
    room.has("[data-testid=room-verdict][data-carried=false]").await;
    desk.is_for_everybody("lost").await;
    room.is_for_everybody("room-lost").await;

    // The secretary misheard: the announcement is taken back, and both windows are voting again.
    desk.click(&id("undo")).await;
    desk.has(&id("vote-panel")).await;
    room.has("[data-testid=room][data-scene=vote]").await;
    count(desk, ["4", "1", "0"]).await;
    desk.click(&id("vote-announce")).await;
    desk.has("[data-testid=result][data-carried=true]").await;
    room.has("[data-testid=room-verdict][data-carried=true]").await;
    let counts = room.sees(&id("room-counts"), "4").await;
    assert!(counts.contains('1') && counts.contains('0'), "{counts}");
    // The adopted amendment has rewritten the main question.
    desk.sees("[data-testid=question][data-stands=top]", AMENDED).await;
}

async fn vote_on_the_main_question(desk: &Page, room: &Page) {
    desk.press('v').await;
    desk.sees(&id("vote-text"), AMENDED).await;
    room.sees(&id("room-question-text"), AMENDED).await;
    // More hands than members in the room cannot be announced.
    count(desk, ["4", "2", "1"]).await;
    desk.has("[data-testid=vote-announce]:disabled").await;
    desk.is_for_everybody("vote-too-many").await;
    count(desk, ["3", "1", "1"]).await;
    desk.is_for_everybody("vote").await;
    room.is_for_everybody("room-vote").await;
    desk.click(&id("vote-announce")).await;
    desk.has("[data-testid=result][data-carried=true]").await;
    room.has("[data-testid=room-verdict][data-carried=true]").await;
    room.sees(&id("room-question-text"), AMENDED).await;
    desk.is_for_everybody("carried").await;
    room.is_for_everybody("room-carried").await;
}

async fn count(desk: &Page, [favour, against, abstain]: [&str; 3]) {
    desk.fill(&id("vote-for"), favour).await;
    desk.fill(&id("vote-against"), against).await;
    desk.fill(&id("vote-abstain"), abstain).await;
}

async fn adjourn(desk: &Page, room: &Page) {
    desk.press('c').await;
    desk.has("[data-testid=agenda-start][data-status=closed]").await;
    room.sees(&id("room-upcoming"), OTHER).await;
    desk.click(&id("step-adjourn")).await;
    desk.has("[data-testid=desk][data-phase=adjourned]").await;
    room.has("[data-testid=room][data-scene=adjourned]").await;
    room.sees(&id("room-decisions"), AMENDED).await;
    room.is_for_everybody("room-adjourned").await;
}

async fn write_the_minutes(desk: &Page) {
    for (testid, text) in [("prose-opening", OPENING), ("prose-0", ABOUT_RACKS)] {
        desk.fill(&id(testid), text).await;
        desk.has(&format!("[data-testid={testid}][data-saved=true]")).await;
    }
    desk.sees(&id("minutes-editor"), "赵强").await;
    desk.is_for_everybody("minutes").await;
}

async fn sign(desk: &Page) {
    desk.click(&id("go-sign")).await;
    desk.is_for_everybody("signing").await;
    for (office, name) in [("chair", "王海"), ("secretary", "李静")] {
        desk.draw(&id(&format!("pad-{office}-field"))).await;
        desk.click(&id(&format!("pad-{office}-sign"))).await;
        desk.sees(&format!("[data-testid=pad-{office}][data-signed=true]"), name).await;
    }
    desk.has("[data-testid=desk][data-phase=signed]").await;
    desk.is_for_everybody("signed").await;
}

async fn export(desk: &Page, folders: &Folders) -> PathBuf {
    desk.click(&id("export-run")).await;
    let path = desk.sees(&id("export-path"), ".pdf").await;
    let paper = PathBuf::from(path.trim());
    assert!(paper.starts_with(folders.exports()), "{}", paper.display());
    // Signed minutes are frozen: the paper is the very file whose mark the record holds.
    let shown = desk.sees(&id("export-sha256"), "").await;
    desk.sees(&id("frozen"), shown.trim()).await;
    let summed = said(Command::new("sha256sum").arg(&paper));
    assert_eq!(summed.split_whitespace().next(), Some(shown.trim()));
    paper
}

fn read_the_paper(paper: &Path) {
    let text = said(Command::new("pdftotext").arg("-layout").arg(paper).arg("-"));
    // Lines break anywhere in Chinese, and a table may part what belongs together.
    let text: String = text.split_whitespace().collect();
    for wanted in [
        BODY,
        RACKS,
        OTHER,
        MOTION,
        AMENDED,
        OPENING,
        ABOUT_RACKS,
        "单根铝合金",
        "双根不锈钢",
        "王海",
        "李静",
        "赵强",
        "陈晓",
        "周敏",
        "吴迪",
        "郑伟",
        "孙丽",
        // The amendment's count as it was announced the second time, and the main question's.
        "赞成4、反对1、弃权0",
        "赞成3、反对1、弃权1",
        "社区活动室",
    ] {
        assert!(text.contains(wanted), "the paper lacks {wanted}:\n{text}");
    }
    assert!(!text.contains("赞成2、反对3"), "what was undone stands in the paper:\n{text}");
}

/// What the web views keep for themselves names nobody, in either of the encodings they use.
fn nobody_is_named_in(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            nobody_is_named_in(&path);
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        for name in ["王海", "周敏", BODY] {
            let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for wanted in [name.as_bytes(), &wide] {
                let found = bytes.windows(wanted.len()).any(|window| window == wanted);
                assert!(!found, "{name} stands in {}", path.display());
            }
        }
    }
}

fn said(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
