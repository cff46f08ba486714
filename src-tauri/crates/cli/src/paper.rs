//! `yishi paper`: any paper of the catalogue as a file, without opening the desk. The record is
//! only read.

use std::path::PathBuf;

use clap::ArgMatches;
use clerk::{
    ClerkError, Folders,
    papers::{self, PaperName, Wish},
};
use council::view::Arg;

use crate::{End, say::Voice, wanted};

pub async fn run(voice: &Voice, arguments: &ArgMatches) -> End {
    if arguments.get_flag("list") {
        for name in PaperName::ALL {
            // keys: papers-*
            println!("{:<20}{}", name.key(), voice.plain(&format!("papers-{name}")));
        }
        return End::Good;
    }
    match write(voice, arguments).await {
        Ok(end) => end,
        Err(error) => {
            voice.complain(&error);
            End::Unreadable
        }
    }
}

async fn write(voice: &Voice, arguments: &ArgMatches) -> Result<End, ClerkError> {
    // All three are required by the command line.
    let (Some(db), Some(out), Some(name)) = (
        arguments.get_one::<PathBuf>("db"),
        arguments.get_one::<PathBuf>("out"),
        arguments.get_one::<String>("paper"),
    ) else {
        return Ok(End::Unreadable);
    };
    let Ok(paper) = name.parse::<PaperName>() else {
        eprintln!("{}", voice.text("cli-paper-unknown", [("paper", Arg::Text(name.clone()))]));
        return Ok(End::Unreadable);
    };
    let Some(tongues) = wanted::tongues(voice, arguments) else { return Ok(End::Unreadable) };
    let meeting = wanted::meeting(arguments)?;
    let wish = Wish { copies: arguments.get_one::<u32>("copies").copied(), ..Wish::default() };
    let fonts = Folders::find(None).fonts;
    let file = papers::from_database(db, meeting, paper, tongues, &wish, &fonts).await?;
    wanted::write(out, &file.bytes)?;
    Ok(End::Good)
}
