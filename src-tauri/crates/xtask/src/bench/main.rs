//! `cargo xtask bench`: one table of ours beside the floor or a peer, measured in the same run.
//!
//! Each row is a file of its own with one function that returns a [`Row`]; `ROWS` lists them.
//! A goal that is missed makes the program fail.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a table is printed")]

mod act;
mod assembly;
mod consents;
mod floor;
mod meeting;
mod minutes;
mod replay;
mod row;
mod table;
mod what_now;

use std::process::ExitCode;

use anyhow::Result;

use crate::row::Row;

/// Every measurement, in the order of the table.
const ROWS: [fn() -> Result<Row>; 9] = [
    act::measure,
    replay::measure,
    minutes::measure,
    what_now::within,
    what_now::growth,
    consents::form,
    consents::decided,
    consents::desk,
    consents::room,
];

fn main() -> ExitCode {
    let json = std::env::args().any(|arg| arg == "--json");
    match ROWS.iter().map(|measure| measure()).collect::<Result<Vec<Row>>>() {
        Ok(rows) => {
            println!("{}", if json { table::json(&rows) } else { table::markdown(&rows) });
            if rows.iter().all(Row::ok) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("Stopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}
