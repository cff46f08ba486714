//! Minutes of three pages, from the record to the file's bytes, beside a well-known program
//! that only reads that file back.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use clerk::{Clerk, Folders, shapes::Tongue};

use crate::act::median;
use crate::row::{Goal, Row};

const ROUNDS: usize = 15;

/// Measures. The two take turns, so that both meet the same machine.
pub fn measure() -> Result<Row> {
    crate::floor::wait(async {
        let folder = crate::floor::folder()?;
        let clerk = Clerk::open(Folders::find(Some(folder.path().to_path_buf()))).await?;
        let meeting = clerk.open_sample("drying-rack").await?;
        let file = folder.path().join("minutes.pdf");
        // The first round reads the fonts; it is not counted, as a desk reads them once.
        let first = clerk.minutes_of(meeting, Tongue::ZhHans).await?;
        ensure!(first.pages == 3, "the sample has {} pages", first.pages);
        std::fs::write(&file, &first.bytes)?;
        let (mut ours, mut peer) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let since = Instant::now();
            let again = clerk.minutes_of(meeting, Tongue::ZhHans).await?;
            ours.push(since.elapsed());
            ensure!(again == first, "the same record gave other bytes");
            peer.push(read_back(&file)?);
        }
        clerk.close().await?;
        Ok(Row {
            name: "minutes of 3 pages",
            ours: median(ours),
            peer: Some(("pdftotext reads them", median(peer))),
            goal: Goal::Times(5.0),
        })
    })
}

fn read_back(file: &std::path::Path) -> Result<Duration> {
    let since = Instant::now();
    let output = Command::new("pdftotext").arg(file).arg("-").output()?;
    ensure!(output.status.success(), "pdftotext failed");
    Ok(since.elapsed())
}
