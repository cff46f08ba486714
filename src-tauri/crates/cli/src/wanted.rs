//! What the commands that print ask alike: of which meeting, in which languages, into which file.

use std::path::Path;

use clap::ArgMatches;
use clerk::{ClerkError, shapes::Tongues};
use council::ids::MeetingId;

use crate::say::Voice;

/// The languages that were asked for; none, once that was said, where one is unknown.
pub fn tongues(voice: &Voice, arguments: &ArgMatches) -> Option<Tongues> {
    let named = |name| arguments.get_one::<String>(name).map(|tag| tag.parse()).transpose();
    let (Ok(first), Ok(second)) = (named("lang"), named("second")) else {
        eprintln!("{}", voice.plain("cli-lang-unknown"));
        return None;
    };
    Some(Tongues::new(first.unwrap_or_default(), second))
}

/// The meeting that was named, if one was.
///
/// # Errors
/// [`ClerkError::NoSuchMeeting`] where no meeting can have that name.
pub fn meeting(arguments: &ArgMatches) -> Result<Option<MeetingId>, ClerkError> {
    let named = arguments.get_one::<String>("meeting").map(|id| id.parse()).transpose();
    Ok(named.map_err(|_| ClerkError::NoSuchMeeting)?.map(MeetingId))
}

/// Writes a file.
///
/// # Errors
/// [`ClerkError::File`] where the system refuses.
pub fn write(out: &Path, bytes: &[u8]) -> Result<(), ClerkError> {
    std::fs::write(out, bytes)
        .map_err(|source| ClerkError::File { path: out.display().to_string(), source })
}
