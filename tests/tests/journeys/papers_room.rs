//! Every paper of a meeting lies in one room: chosen from the list, seen as it prints, written out
//! as a file that other programs read.

use std::process::Command;

use serde_json::json;
use uuid::Uuid;

use crate::{
    page::{Page, id},
    stage::{Folders, Stage, screen},
    steps::{act, call_a_meeting},
};

#[tokio::test]
async fn a_paper_is_seen_as_it_prints_and_written_out() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    let item = Uuid::now_v7();
    act(&desk, json!({ "do": "add-item", "item": item, "title": "晾晒架", "kind": "decision" }))
        .await;

    desk.press('i').await;
    desk.click(&id("paper-agenda")).await;
    desk.has("[data-testid=page][data-number='1'][data-drawn=true]").await;
    reads(&desk, "晾晒架").await;
    desk.is_for_everybody("papers").await;

    desk.click(&id("paper-export")).await;
    let path = desk.sees(&format!("{} code", id("paper-done")), ".pdf").await;
    let checked = Command::new("qpdf").args(["--check", path.trim()]).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    let read = Command::new("pdftotext").args([path.trim(), "-"]).output().unwrap();
    assert!(String::from_utf8(read.stdout).unwrap().contains("晾晒架"));

    // What a meeting has nothing for says so, and nothing is offered to print.
    desk.click(&id("paper-election-papers")).await;
    desk.has(&id("paper-lacking")).await;
    desk.is_for_everybody("papers-lacking").await;
    stage.end().await;
}

async fn reads(desk: &Page, words: &str) {
    desk.until(format!("the pages read “{words}”"), async || {
        let read: String = desk
            .read(
                "return [...document.querySelectorAll('[data-testid=page]')]
                    .map((page) => page.textContent).join('')",
            )
            .await?;
        Ok(read.contains(words).then_some(()))
    })
    .await;
}
