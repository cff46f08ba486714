//! `yishi`, the program without a window. Exit codes: 0 good, 1 refused or found bad, 2 usage
//! or unreadable.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is this program's only way to speak"
)]

mod arguments;
mod minutes;
mod paper;
mod rebuild;
mod replay;
mod say;
mod tally;
mod votes;
mod wanted;

use std::process::ExitCode;

use say::Voice;

/// How a command ended.
pub(crate) enum End {
    /// Everything as it should be.
    Good,
    /// Refused, or found bad.
    Bad,
    /// Called wrongly, or something cannot be read.
    Unreadable,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            End::Good => Self::SUCCESS,
            End::Bad => Self::FAILURE,
            End::Unreadable => Self::from(2),
        }
    }
}

fn main() -> ExitCode {
    let voice = Voice::from_environment();
    // Usage errors end the program here, with code 2.
    let matches = arguments::command(&voice).get_matches();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{error}");
            return End::Unreadable.into();
        }
    };
    let end = runtime.block_on(async {
        match matches.subcommand() {
            Some(("replay", arguments)) => replay::run(&voice, arguments).await,
            Some(("minutes", arguments)) => minutes::run(&voice, arguments).await,
            Some(("paper", arguments)) => paper::run(&voice, arguments).await,
            Some(("rebuild", arguments)) => rebuild::run(&voice, arguments).await,
            Some(("votes", arguments)) => votes::run(&voice, arguments).await,
            Some(("tally", arguments)) => tally::run(&voice, arguments),
            Some(("schema", _)) => {
                println!("{:#}", clerk::scenario::schema());
                End::Good
            }
            Some((_, _)) | None => End::Unreadable,
        }
    });
    end.into()
}
