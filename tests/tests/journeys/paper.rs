//! The minutes as another program reads them.

use std::process::Command;

use crate::page::{Page, id};

/// Exports the minutes by a click, and returns their words without any space: lines break anywhere
/// in Chinese, and a table may part what belongs together.
pub async fn read_paper(desk: &Page) -> String {
    desk.click(&id("export-run")).await;
    let path = desk.sees(&id("export-path"), ".pdf").await;
    let out = Command::new("pdftotext").args(["-layout", path.trim(), "-"]).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap().split_whitespace().collect()
}
