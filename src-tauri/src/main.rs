//! The desk: two windows over the clerk. This crate is the only one that knows Tauri, and it
//! knows no rule of a meeting, no SQL and no paper: every command asks the clerk.
//!
//! Reading order: [`desk`] (what the commands work on), [`commands`] (the one list, thin),
//! [`publish`] (states on their way to a window), [`windows`] (where the windows stand),
//! [`screens`], [`fonts`], [`instance`].
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod desk;
mod fonts;
mod instance;
mod publish;
mod run;
mod screens;
mod windows;

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;
use clerk::Folders;

/// The council meeting on one laptop: a desk for the chair, a picture for the room
#[derive(Parser)]
#[command(name = "yishi-desk", version)]
struct Line {
    /// The folder that holds the record
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

fn main() -> ExitCode {
    let line = Line::parse();
    // Nothing of a meeting is ever logged: no name, no text, no number of votes.
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run::run(Folders::find(line.data)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the desk could not be opened");
            ExitCode::FAILURE
        }
    }
}
