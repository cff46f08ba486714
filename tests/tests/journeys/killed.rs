//! Power fails: what was acknowledged is there when the application is started again.

use crate::{
    page::id,
    stage::{Folders, Stage, screen},
    steps::{add_item, adding, call_a_meeting},
};

#[tokio::test]
async fn an_acknowledged_act_outlives_a_kill() {
    let _turn = screen().await;
    let folders = Folders::new();
    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    call_a_meeting(&desk).await;
    add_item(&desk, "晾衣杆改造", "20").await;
    desk.invoke("act", adding("刚刚获得确认的议题")).await.expect("the act is acknowledged");
    stage.kill();
    drop(stage);

    let stage = Stage::start(&folders).await;
    let desk = stage.desk().await;
    desk.click(&id("open-meeting")).await;
    desk.has("[data-testid=desk][data-phase=preparing]").await;
    desk.counts(&id("agenda-item"), 2).await;
    let agenda = desk.sees(&id("agenda-builder"), "刚刚获得确认的议题").await;
    assert!(agenda.contains("晾衣杆改造"), "{agenda}");
    stage.end().await;
}
