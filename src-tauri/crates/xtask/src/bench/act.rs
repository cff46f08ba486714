//! An act decided, durable and applied, beside one raw insert of the same bytes.

use std::time::{Duration, Instant};

use anyhow::Result;
use journal::{Journal, codec};

use crate::floor::Raw;
use crate::meeting::{Debate, decide};
use crate::row::{Goal, Row};

/// Acts of each kind; enough for a median that hardly moves from run to run.
const ACTS: usize = 500;

/// Measures. The two take turns, so that both meet the same disk.
pub fn measure() -> Result<Row> {
    crate::floor::wait(async {
        let folder = crate::floor::folder()?;
        let journal = Journal::open(&folder.path().join("record.db"), None).await?;
        let mut raw = Raw::open(&folder.path().join("raw.db")).await?;
        let mut debate = Debate::open()?;
        let mut version = store(&journal, 0, &debate.meeting.log).await?;
        let (mut ours, mut floor) = (Vec::new(), Vec::new());
        for _ in 0..ACTS {
            let act = debate.next();
            let since = Instant::now();
            let events = decide(&debate.meeting, &act)?;
            version = store(&journal, version, &events).await?;
            debate.take(&events);
            ours.push(since.elapsed());

            let payload = codec::encode(&events[0])?.payload;
            let since = Instant::now();
            raw.insert(&payload).await?;
            floor.push(since.elapsed());
        }
        journal.close().await?;
        Ok(Row {
            name: "an act decided, durable and applied",
            ours: median(ours),
            peer: Some(("one raw SQLite insert", median(floor))),
            goal: Goal::Times(1.5),
        })
    })
}

/// Stores the events behind `version` of the debate's stream and returns its version then.
pub async fn store(journal: &Journal, version: u64, events: &[council::Event]) -> Result<u64> {
    let entries = events.iter().map(codec::encode).collect::<Result<Vec<_>, _>>()?;
    Ok(journal.append(Debate::stream(), version, entries).await?)
}

/// The middle one; of an even number, the upper of the two in the middle.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_act_moves_no_median() {
        let times = [3, 900, 1, 2, 4].map(Duration::from_millis);
        assert_eq!(median(times.to_vec()), Duration::from_millis(3));
        assert_eq!(median(Vec::new()), Duration::ZERO);
    }
}
