//! `yishi minutes`: the minutes of a meeting as a file, without opening the desk. The record is
//! only read.

use std::path::PathBuf;

use clap::ArgMatches;
use clerk::{ClerkError, Folders, minutes, reissue};

use crate::{End, say::Voice, wanted};

pub async fn run(voice: &Voice, arguments: &ArgMatches) -> End {
    match write(voice, arguments).await {
        Ok(end) => end,
        Err(error) => {
            voice.complain(&error);
            End::Unreadable
        }
    }
}

async fn write(voice: &Voice, arguments: &ArgMatches) -> Result<End, ClerkError> {
    // It is required by the command line.
    let Some(db) = arguments.get_one::<PathBuf>("db") else { return Ok(End::Unreadable) };
    let Some(tongues) = wanted::tongues(voice, arguments) else { return Ok(End::Unreadable) };
    let meeting = wanted::meeting(arguments)?;
    if arguments.get_flag("versions") {
        for version in reissue::versions(db, meeting).await? {
            let replaces = version.replaces.as_deref().unwrap_or("-");
            println!("{}\t{}\t{replaces}", version.pdf, version.at.day());
        }
        return Ok(End::Good);
    }
    // Without a list of versions it is required by the command line.
    let Some(out) = arguments.get_one::<PathBuf>("out") else { return Ok(End::Unreadable) };
    let fonts = Folders::find(None).fonts;
    let file = match arguments.get_one::<String>("sha256") {
        Some(sha256) => reissue::version_from_database(db, meeting, sha256).await?,
        None => minutes::from_database(db, meeting, tongues, &fonts).await?,
    };
    wanted::write(out, &file.bytes)?;
    Ok(End::Good)
}
