//! The desk: two windows over the clerk. This crate is the only one that knows Tauri, and it
//! knows no rule of a meeting, no SQL and no paper: every command asks the clerk.
//!
//! Reading order: [`desk`] (what the commands work on), [`commands`] (the one list, thin),
//! [`publish`] (states on their way to a window), [`windows`] and [`projectors`] (where the windows
//! stand), [`screens`], [`awake`], [`fonts`], [`instance`].
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod awake;
mod commands;
mod desk;
mod fonts;
mod instance;
mod projectors;
mod publish;
mod run;
mod screens;
mod windows;

use std::{env, ffi::OsString, path::PathBuf, process::ExitCode};

use clerk::Folders;

fn main() -> ExitCode {
    // Nothing of a meeting is ever logged: no name, no text, no number of votes.
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run::run(Folders::find(data_folder(env::args_os().skip(1)))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the desk could not be opened");
            ExitCode::FAILURE
        }
    }
}

/// The folder that `--data DIR` or `--data=DIR` names; the last one counts. Desktops hand over
/// arguments of their own, so what is not known is passed over.
fn data_folder(mut arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let mut named = None;
    while let Some(argument) = arguments.next() {
        let after = argument.to_str().and_then(|text| text.strip_prefix("--data="));
        if argument == "--data" {
            named = arguments.next().map(PathBuf::from).or(named);
        } else if let Some(folder) = after {
            named = Some(PathBuf::from(folder));
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_folder_is_named_in_either_way() {
        let named = |line: &str| data_folder(line.split(' ').map(OsString::from));
        assert_eq!(named("--data /a"), Some(PathBuf::from("/a")));
        assert_eq!(named("--data=/a/b=c"), Some(PathBuf::from("/a/b=c")));
        assert_eq!(named("-psn_0_1 --data /a --data /b"), Some(PathBuf::from("/b")));
        assert_eq!(named("--database /a"), None);
        assert_eq!(named("--data"), None);
    }
}
