//! `yishi replay FILE`: runs a scenario into a fresh database and says which steps went
//! otherwise.

use std::path::{Path, PathBuf};

use crate::{End, say::Voice};
use clap::ArgMatches;
use clerk::{
    Clerk, ClerkError, Folders,
    scenario::{self, Run, Script},
};
use council::view::{self, Arg};

pub async fn run(voice: &Voice, arguments: &ArgMatches) -> End {
    match replay(voice, arguments).await {
        Ok(end) => end,
        Err(error) => {
            voice.complain(&error);
            End::Unreadable
        }
    }
}

async fn replay(voice: &Voice, arguments: &ArgMatches) -> Result<End, ClerkError> {
    // Required by the command line.
    let Some(file) = arguments.get_one::<PathBuf>("file") else {
        return Ok(End::Unreadable);
    };
    let contents = std::fs::read_to_string(file).map_err(|source| unreadable(file, source))?;
    let script = Script::read(&contents)?;
    let scratch = tempfile::tempdir().map_err(|source| unreadable(file, source))?;
    let database = arguments
        .get_one::<PathBuf>("db")
        .cloned()
        .unwrap_or_else(|| scratch.path().join("yishi.db"));
    let clerk = Clerk::open_at(&database, Folders::find(Some(scratch.path().into()))).await?;
    let seed = clerk::scenario::seed(&contents);
    let run = scenario::run(clerk.journal(), clerk.rulebook(), &script, seed).await?;
    if let Some(out) = arguments.get_one::<PathBuf>("pdf") {
        let file = clerk.minutes_of(run.meeting, script.language).await?;
        std::fs::write(out, file.bytes).map_err(|source| unreadable(out, source))?;
    }
    report(voice, &script, &run);
    if arguments.get_flag("json") {
        let state = view::desk(run.session.meeting(), run.session.names());
        println!("{}", serde_json::to_string_pretty(&state).unwrap_or_default());
    }
    let end = if run.mismatches.is_empty() { End::Good } else { End::Bad };
    clerk.close().await?;
    Ok(end)
}

/// Steps that went otherwise, and how many went as written.
fn report(voice: &Voice, script: &Script, run: &Run) {
    for mismatch in &run.mismatches {
        let values = [
            ("step", count(mismatch.step)),
            ("what", Arg::from(mismatch.what.as_str())),
            ("expected", Arg::from(mismatch.expected.to_string())),
            ("found", Arg::from(mismatch.found.to_string())),
        ];
        eprintln!("{}", voice.text("cli-replay-otherwise", values));
    }
    let values = [
        ("title", Arg::from(script.title.as_str())),
        ("steps", count(script.steps.len())),
        ("otherwise", count(run.mismatches.len())),
    ];
    eprintln!("{}", voice.text("cli-replay-done", values));
}

/// A number of things, of which no file holds too many to say.
pub(crate) fn count(things: usize) -> Arg {
    Arg::Number(i64::try_from(things).unwrap_or(i64::MAX))
}

fn unreadable(path: &Path, source: std::io::Error) -> ClerkError {
    ClerkError::File { path: path.display().to_string(), source }
}
