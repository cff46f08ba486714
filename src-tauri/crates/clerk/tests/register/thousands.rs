//! Ten thousand owners: what the desk is sent stays small, and nothing takes longer for them
//! than it may. Figures are printed, and only sizes are asserted.

use std::{fmt::Write, time::Instant};

use clerk::tasks::TaskStage;
use council::{Deed, view};

use crate::desk::Desk;

/// A table of units, every tenth owner with a parking place too.
pub fn table(owners: u32) -> String {
    let mut file = "楼栋,单元,房号,用途,产权面积,业主,业主编号\n".to_owned();
    for n in 0..owners {
        let (building, entrance, room) = (n / 100 + 1, n / 50 % 2 + 1, n % 50 + 101);
        let area = 8000 + n % 3000;
        let (surname, given) = (NAMES[n as usize % 8], NAMES[n as usize / 8 % 8]);
        let (whole, cents) = (area / 100, area % 100);
        writeln!(
            file,
            "{building},{entrance},{room},住宅,{whole}.{cents:02},{surname}{given}{n},{n}"
        )
        .unwrap();
        if n % 10 == 0 {
            writeln!(file, "B,,{n},车位,12.5,{surname}{given}{n},{n}").unwrap();
        }
    }
    file
}

const NAMES: [&str; 8] = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄"];

#[tokio::test]
async fn ten_thousand_owners() {
    let desk = Desk::of_owners().await;
    let file = table(10_000);
    let mut tasks = desk.clerk.watch_tasks();
    let mut timed = Timed(Instant::now());
    let watching = tokio::spawn(async move {
        let mut stages = vec![];
        while tasks.changed().await.is_ok() {
            let stage = tasks.borrow_and_update().first().map(|task| task.stage);
            if stages.last() != Some(&stage) {
                stages.push(stage);
            }
            if stages.contains(&Some(TaskStage::Storing)) && stage.is_none() {
                break;
            }
        }
        stages
    });
    let preview = desk.preview(&file).await;
    timed.say("read and preview");
    assert_eq!((preview.totals.heads, preview.totals.left_out.units), (10_000, 1_000));
    desk.adopt().await.unwrap();
    timed.say("seal, decide, store, apply, publish");
    let stages = watching.await.unwrap();
    assert!(stages.contains(&Some(TaskStage::Storing)), "{stages:?}");
    let sent = serde_json::to_string(&desk.view()).unwrap().len();
    assert!(sent < 40_000, "the desk is sent {sent} bytes");
    timed.say("view");
    for query in ["B1", "1-1-101", "wang", "黄黄"] {
        let found = desk.clerk.find_owner(query).await.unwrap();
        timed.say(query);
        assert!(found.owners.len() <= 20 && found.found > 0, "{query}");
        assert!(serde_json::to_string(&found).unwrap().len() < 8_000);
    }
    desk.must(Deed::OpenSignIn).await;
    timed.say("an act after it");
    let desk = desk.again().await;
    timed.say("open again: read, replay, names");
    assert_eq!(desk.view().owners.unwrap().register.unwrap().totals, preview.totals);
    assert_eq!(desk.clerk.find_owner("B10").await.unwrap().owners[0].units[0], "B-10");
    let record = desk.clerk.record().await.unwrap();
    let printed = serde_json::to_string::<view::Record>(&record).unwrap().len();
    assert!(printed < 40_000, "the minutes are made from {printed} bytes");
}

struct Timed(Instant);

impl Timed {
    #[allow(clippy::print_stdout, reason = "figures for whoever asks for them")]
    fn say(&mut self, what: &str) {
        println!("{what}: {:?}", self.0.elapsed());
        self.0 = Instant::now();
    }
}
