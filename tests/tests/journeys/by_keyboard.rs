//! One whole meeting by keyboard alone, from the welcome page to the signed minutes: no click, no
//! pointer, no focus that a script sets. Wherever the focus goes it is seen.

use crate::{
    page::{Page, id},
    stage::{Folders, Stage, screen},
    steps::BODY,
};

const RACKS: &str = "楼顶晾衣杆改造";
const MOTION: &str = "在楼顶加装双根不锈钢晾衣杆，每户轮流使用。";
const NOTE: &str = "居民一致认为应当安全、耐用、公平使用。";
const ROLL: &str = "王海 1-101\n李静 1-102\n赵强 2-201\n陈晓 2-202\n周敏 3-301";

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const CONTROL: char = '\u{e009}';
const ESCAPE: char = '\u{e00c}';
const UP: char = '\u{e013}';
const RIGHT: char = '\u{e014}';
const DOWN: char = '\u{e015}';

#[tokio::test]
async fn a_whole_meeting_by_keyboard_alone() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;

    call(&desk).await;
    prepare(&desk).await;
    sign_in(&desk).await;
    help(&desk).await;
    move_and_second(&desk).await;
    debate(&desk).await;
    note(&desk).await;
    take_a_break(&desk).await;
    vote(&desk).await;
    adjourn(&desk).await;
    sign(&desk).await;
    command(&desk, "导出", "export-run").await;
    desk.strike(&ENTER.to_string()).await;
    let paper = desk.sees(&id("export-path"), ".pdf").await;
    assert!(std::path::Path::new(paper.trim()).exists(), "{paper}");
    stage.end().await;
}

/// Goes on with Tab until the focus is there, and sees it wherever it goes.
async fn reach(desk: &Page, testid: &str) {
    for _ in 0..120 {
        let (at, seen) = desk.focus().await;
        assert!(seen, "the focus on {at:?} cannot be seen");
        if at.as_deref() == Some(testid) {
            return;
        }
        desk.strike(&TAB.to_string()).await;
    }
    panic!("{testid} cannot be reached by Tab");
}

/// Types into a field that is reached by Tab.
async fn fill(desk: &Page, testid: &str, text: &str) {
    reach(desk, testid).await;
    desk.type_here(text).await;
}

/// Searches with a few letters where the focus is, and takes the first who is found.
async fn pick_here(desk: &Page, testid: &str, letters: &str, name: &str) {
    at(desk, testid).await;
    desk.type_here(letters).await;
    desk.sees(&format!("{}[aria-selected=true]", id(&format!("{testid}-option"))), name).await;
    desk.strike(&ENTER.to_string()).await;
}

async fn pick(desk: &Page, testid: &str, letters: &str, name: &str) {
    reach(desk, testid).await;
    pick_here(desk, testid, letters, name).await;
}

/// Waits until the focus is somewhere.
async fn at(desk: &Page, testid: &str) {
    desk.until(format!("the focus is on {testid}"), async || {
        Ok(desk.focus().await.0.filter(|at| at == testid))
    })
    .await;
}

/// Leaves a field, so that a key is a key of the desk.
async fn leave(desk: &Page) {
    // Each Esc closes one thing: a list of matches, a notice, then the field itself.
    desk.until("nothing has the focus", async || {
        let nowhere = desk.focus().await.0.is_none();
        if !nowhere {
            desk.strike(&ESCAPE.to_string()).await;
        }
        Ok(nowhere.then_some(()))
    })
    .await;
}

/// Presses a key of the desk.
async fn key(desk: &Page, key: char) {
    leave(desk).await;
    desk.strike(&key.to_string()).await;
}

/// Finds a command by a few letters and takes it; it is the first that is found.
async fn command(desk: &Page, letters: &str, wanted: &str) {
    desk.chord(CONTROL, 'k').await;
    at(desk, "palette-query").await;
    desk.type_here(letters).await;
    let chosen = format!("{}[aria-selected=true]", id("palette-option"));
    desk.has(&format!(
        "{chosen}[data-command^='{wanted}'], {chosen}[data-command='desk-minutes-{wanted}']"
    ))
    .await;
    desk.strike(&ENTER.to_string()).await;
    desk.lacks(&id("palette")).await;
}

/// Goes down a list of choices that has the focus, to one of them.
async fn choose(desk: &Page, wanted: &str) {
    for _ in 0..40 {
        let chosen: String = desk.read("return document.activeElement.value").await.unwrap();
        if chosen == wanted {
            return;
        }
        desk.type_here(&DOWN.to_string()).await;
    }
    panic!("{wanted} cannot be chosen");
}

async fn call(desk: &Page) {
    reach(desk, "template-blank").await;
    desk.strike(&ENTER.to_string()).await;
    fill(desk, "new-body", BODY).await;
    fill(desk, "new-place", "社区活动室").await;
    reach(desk, "new-rules").await;
    choose(desk, "cn-residents-council").await;
    reach(desk, "new-create").await;
    desk.strike(&ENTER.to_string()).await;
    desk.has("[data-testid=desk][data-phase=preparing]").await;
}

async fn prepare(desk: &Page) {
    fill(desk, "agenda-add-title", RACKS).await;
    fill(desk, "agenda-add-minutes", "20").await;
    desk.strike(&ENTER.to_string()).await;
    desk.counts(&id("agenda-item"), 1).await;
    fill(desk, "roll-entry", ROLL).await;
    reach(desk, "roll-enrol").await;
    desk.strike(&ENTER.to_string()).await;
    desk.counts(&id("roll-row"), 5).await;
    pick(desk, "office-chair-pick", "wh", "王海").await;
    desk.sees(&id("office-chair-name"), "王海").await;
    pick(desk, "office-secretary-pick", "lj", "李静").await;
    desk.sees(&id("office-secretary-name"), "李静").await;
    key(desk, ' ').await;
    desk.has("[data-testid=desk][data-phase=signing-in]").await;
}

async fn sign_in(desk: &Page) {
    let people = [("wh", "王海"), ("lj", "李静"), ("zq", "赵强"), ("cx", "陈晓"), ("zm", "周敏")];
    for (present, (letters, name)) in (1..).zip(people) {
        pick_here(desk, "sign-in-search", letters, name).await;
        desk.counts("[data-testid=roll-row][data-attendance=present]", present).await;
    }
    key(desk, ' ').await;
    desk.has("[data-testid=desk][data-phase=in-session]").await;
    key(desk, 'n').await;
    desk.has("[data-testid=agenda-start][data-status=open]").await;
}

/// The list of keys keeps the focus as long as it is open, and gives it back.
async fn help(desk: &Page) {
    key(desk, 's').await;
    at(desk, "sign-in-search").await;
    desk.chord(CONTROL, 'k').await;
    at(desk, "palette-query").await;
    for _ in 0..4 {
        desk.strike(&TAB.to_string()).await;
        let inside: bool = desk
            .read(
                "return document.activeElement === document.body
                || document.activeElement.closest('dialog') !== null",
            )
            .await
            .unwrap();
        assert!(inside, "the focus leaves a dialog that is open");
    }
    desk.strike(&ESCAPE.to_string()).await;
    desk.lacks(&id("palette")).await;
    at(desk, "sign-in-search").await;
    key(desk, '?').await;
    desk.sees(&id("keys-dialog"), "Ctrl K").await;
    desk.strike(&ESCAPE.to_string()).await;
    desk.lacks(&id("keys-dialog")).await;
}

async fn move_and_second(desk: &Page) {
    key(desk, 'm').await;
    at(desk, "move-text").await;
    desk.type_here(MOTION).await;
    pick(desk, "move-mover", "zq", "赵强").await;
    desk.sees(&id("move-mover-name"), "赵强").await;
    reach(desk, "move-submit").await;
    desk.strike(&ENTER.to_string()).await;
    desk.has(&id("second-by")).await;
    key(desk, ' ').await;
    pick_here(desk, "second-by", "cx", "陈晓").await;
    desk.sees("[data-testid=question][data-stands=top]", "陈晓").await;
}

/// Two ask on the same side and one against: another order than the rules give needs a reason.
async fn debate(desk: &Page) {
    leave(desk).await;
    command(desk, "zm", "ask-for-").await;
    desk.counts(&id("queue-row"), 1).await;
    command(desk, "陈晓", "ask-for-").await;
    desk.counts(&id("queue-row"), 2).await;
    key(desk, '/').await;
    pick_here(desk, "queue-ask", "lj", "李静").await;
    // The rules ask for a side: what is refused says so, and nothing typed is lost.
    desk.sees(&id("notice"), "").await;
    key(desk, 'q').await;
    at(desk, "queue-row").await;
    desk.strike(&DOWN.to_string()).await;
    desk.has(&id("override-open")).await;
    reach(desk, "override-open").await;
    desk.strike(&ENTER.to_string()).await;
    fill(desk, "override-reason", "陈晓要先走").await;
    desk.strike(&ENTER.to_string()).await;
    desk.sees(&format!("{}:first-child", id("queue-line")), "陈晓").await;
    key(desk, 'g').await;
    desk.sees(&id("speaker-name"), "陈晓").await;
    key(desk, 't').await;
    desk.sees(&id("talk-person"), "陈晓").await;
    key(desk, 'g').await;
    desk.sees(&id("speaker-name"), "周敏").await;
    key(desk, 'e').await;
    desk.lacks(&id("speaker")).await;
}

/// What the secretary notes on the item stands in its minutes.
async fn note(desk: &Page) {
    key(desk, 'w').await;
    at(desk, "note").await;
    desk.type_here(NOTE).await;
    leave(desk).await;
    desk.has("[data-testid=note][data-saved=true]").await;
}

async fn take_a_break(desk: &Page) {
    key(desk, 'b').await;
    at(desk, "recess-minutes").await;
    desk.strike(&ENTER.to_string()).await;
    desk.has("[data-testid=desk][data-phase=recess]").await;
    key(desk, ' ').await;
    desk.has("[data-testid=desk][data-phase=in-session]").await;
}

async fn vote(desk: &Page) {
    key(desk, 'v').await;
    at(desk, "vote-for").await;
    desk.type_here("4").await;
    desk.strike(&DOWN.to_string()).await;
    desk.type_here("1").await;
    desk.strike(&ENTER.to_string()).await;
    desk.has("[data-testid=result][data-carried=true]").await;
}

async fn adjourn(desk: &Page) {
    key(desk, 'c').await;
    desk.has("[data-testid=agenda-start][data-status=closed]").await;
    // Nothing is left on the agenda: the next step is to adjourn.
    key(desk, ' ').await;
    desk.has("[data-testid=desk][data-phase=adjourned]").await;
    desk.until("the note stands in the minutes", async || {
        let typed: Option<String> = desk
            .read("return document.querySelector('[data-testid=prose-0]')?.value ?? null")
            .await?;
        Ok(typed.filter(|typed| typed == NOTE))
    })
    .await;
}

/// The pen is led by keys; each office has its own field.
async fn sign(desk: &Page) {
    for office in ["chair", "secretary"] {
        key(desk, ' ').await;
        at(desk, &format!("pad-{office}-field")).await;
        desk.strike(&format!(" {RIGHT}{RIGHT}{DOWN}{DOWN}{RIGHT}{UP}{UP}{RIGHT} ")).await;
        reach(desk, &format!("pad-{office}-sign")).await;
        desk.strike(&ENTER.to_string()).await;
        desk.has(&format!("[data-testid=pad-{office}][data-signed=true]")).await;
    }
    desk.has("[data-testid=desk][data-phase=signed]").await;
}
