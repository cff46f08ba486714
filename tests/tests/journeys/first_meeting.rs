//! The first start of all: from an empty folder to the first item before the room, by a template.
//! The journey counts what a person does; a typed text counts as one, and so does the click into
//! the field that it goes into.

use std::cell::Cell;

use crate::{
    page::{Page, id},
    stage::{Folders, Stage, screen},
};

/// Whoever has never chaired gives up when it takes more.
const AT_MOST: u32 = 12;
const ROLL: &str = "周敏 2单元301 主持人\n王海 3单元1102 记录人\n李静 1单元102\n赵强 1单元201\n\
    张经理 物业 列席";

/// A person at the desk, whose clicks, keys and texts are counted.
struct Person<'a> {
    desk: &'a Page,
    acts: Cell<u32>,
}

impl Person<'_> {
    fn count(&self) {
        self.acts.set(self.acts.get() + 1);
    }

    async fn clicks(&self, testid: &str) {
        self.count();
        self.desk.click(&id(testid)).await;
    }

    async fn types(&self, testid: &str, text: &str) {
        self.count();
        self.desk.fill(&id(testid), text).await;
    }

    async fn presses(&self, key: char) {
        self.count();
        self.desk.press(key).await;
    }
}

#[tokio::test]
async fn from_the_first_start_to_the_first_item_before_the_room() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    let person = Person { desk: &desk, acts: Cell::new(0) };

    person.clicks("template-residents-council").await;
    desk.sees(&id("template-agenda"), "确认议程").await;
    person.clicks("new-create").await;
    desk.has("[data-testid=desk][data-phase=preparing]").await;
    desk.counts(&id("agenda-item"), 6).await;
    desk.has("[data-testid=hall-bar][data-left='20']").await;

    person.clicks("roll-entry").await;
    person.types("roll-entry", ROLL).await;
    person.clicks("roll-enrol").await;
    desk.counts(&id("roll-row"), 5).await;
    desk.sees(&id("office-chair-name"), "周敏").await;
    desk.sees(&id("office-secretary-name"), "王海").await;

    person.presses(' ').await;
    desk.has("[data-testid=desk][data-phase=signing-in]").await;
    person.clicks("arrive-all").await;
    desk.counts("[data-testid=roll-row][data-attendance=present]", 5).await;
    person.clicks("open-sitting").await;
    desk.has("[data-testid=desk][data-phase=in-session]").await;
    person.clicks("projector").await;
    let room = stage.projector().await;
    room.has(&id("room")).await;
    person.presses('n').await;
    room.sees(&id("room-title"), "确认议程").await;

    let acts = person.acts.get();
    assert!(acts <= AT_MOST, "{acts} clicks, keys and texts");
    stage.end().await;
}
