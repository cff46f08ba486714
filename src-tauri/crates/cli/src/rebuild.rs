//! `yishi rebuild`: makes every read model again from the record.

use std::path::PathBuf;

use clap::ArgMatches;
use clerk::{Clerk, ClerkError, Folders};

use crate::{End, replay::count, say::Voice};

pub async fn run(voice: &Voice, arguments: &ArgMatches) -> End {
    match rebuild(voice, arguments).await {
        Ok(end) => end,
        Err(error) => {
            voice.complain(&error);
            End::Unreadable
        }
    }
}

async fn rebuild(voice: &Voice, arguments: &ArgMatches) -> Result<End, ClerkError> {
    // Required by the command line.
    let Some(db) = arguments.get_one::<PathBuf>("db") else {
        return Ok(End::Unreadable);
    };
    if !db.is_file() {
        return Err(ClerkError::NoSuchMeeting);
    }
    let clerk = Clerk::open_at(db, Folders::find(None)).await?;
    let meetings = clerk.rebuild().await?;
    println!("{}", voice.text("cli-rebuild-done", [("meetings", count(meetings))]));
    clerk.close().await?;
    Ok(End::Good)
}
