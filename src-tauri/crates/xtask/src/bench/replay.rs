//! A meeting of 2,000 events read from the disk and told anew, beside reading its rows raw.

use std::time::Instant;

use anyhow::Result;
use council::meeting::replay;
use journal::{Journal, codec};

use crate::act::{median, store};
use crate::floor::Raw;
use crate::meeting::{Debate, decide};
use crate::row::{Goal, Row};

const EVENTS: usize = 2000;
const ROUNDS: usize = 30;

/// Measures. No goal stands in relation to the floor: what counts is that opening a meeting is
/// not felt, and a tenth of a second is where people begin to feel it.
pub fn measure() -> Result<Row> {
    crate::floor::wait(async {
        let folder = crate::floor::folder()?;
        let journal = Journal::open(&folder.path().join("record.db"), None).await?;
        let mut raw = Raw::open(&folder.path().join("raw.db")).await?;
        let mut debate = Debate::open()?;
        while debate.meeting.log.len() < EVENTS {
            let act = debate.next();
            let events = decide(&debate.meeting, &act)?;
            debate.take(&events);
        }
        store(&journal, 0, &debate.meeting.log).await?;
        for event in &debate.meeting.log {
            raw.insert(&codec::encode(event)?.payload).await?;
        }
        let (mut ours, mut floor) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let since = Instant::now();
            let records = journal.reader().records(Debate::stream()).await?;
            let events = records.iter().map(|record| codec::decode(&record.entry));
            let meeting = replay(events.collect::<Result<Vec<_>, _>>()?);
            ours.push(since.elapsed());
            anyhow::ensure!(meeting == debate.meeting, "the replay tells another meeting");

            let since = Instant::now();
            anyhow::ensure!(raw.rows().await? == debate.meeting.log.len(), "rows were lost");
            floor.push(since.elapsed());
        }
        journal.close().await?;
        Ok(Row {
            name: "replay of a 2,000-event meeting",
            ours: median(ours),
            peer: Some(("its rows read raw", median(floor))),
            goal: Goal::Within(std::time::Duration::from_millis(100)),
        })
    })
}
