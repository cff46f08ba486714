//! `yishi votes`: the votes of a database, and one of them as a table or as JSON. The record is
//! only read.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use clap::ArgMatches;
use clerk::{
    ClerkError,
    votes::{self, Export, Listed},
};
use council::ids::VoteId;
use serde::Serialize;

use crate::{End, say::Voice, wanted};

pub async fn run(voice: &Voice, arguments: &ArgMatches) -> End {
    let done = match arguments.subcommand() {
        Some(("list", arguments)) => list(arguments).await,
        Some(("export", arguments)) => export(arguments).await,
        Some((_, _)) | None => Ok(End::Unreadable),
    };
    match done {
        Ok(end) => end,
        Err(error) => {
            voice.complain(&error);
            End::Unreadable
        }
    }
}

/// One line a vote: identity, label, method, how it stands, and the words of the question.
async fn list(arguments: &ArgMatches) -> Result<End, ClerkError> {
    let Some(db) = arguments.get_one::<PathBuf>("db") else { return Ok(End::Unreadable) };
    let meeting = wanted::meeting(arguments)?;
    let lines: String = votes::list_database(db, meeting).await?.iter().map(line).collect();
    put(None, lines.as_bytes())?;
    Ok(End::Good)
}

fn line(vote: &Listed) -> String {
    let words: String =
        vote.question.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let label = if vote.label.is_empty() { "-" } else { &vote.label };
    let (method, standing) = (key(&vote.method), key(&vote.standing));
    format!("{}\t{label}\t{}\t{method}\t{standing}\t{words}\n", vote.vote, vote.nth)
}

async fn export(arguments: &ArgMatches) -> Result<End, ClerkError> {
    let (Some(db), Some(vote)) =
        (arguments.get_one::<PathBuf>("db"), arguments.get_one::<String>("vote"))
    else {
        return Ok(End::Unreadable);
    };
    let vote = VoteId(vote.parse().map_err(|_| ClerkError::NoSuchVote)?);
    let found = votes::export_database(db, vote).await?;
    let json = arguments.get_one::<String>("format").is_some_and(|format| format == "json");
    let bytes = if json { as_json(&found) } else { votes::csv(&found).map_err(io::Error::from) };
    let out = arguments.get_one::<PathBuf>("out");
    put(out, &bytes.map_err(|source| fault(out, source))?)?;
    Ok(End::Good)
}

fn as_json(export: &Export) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(export)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Writes to a file, or to standard output where none is named.
fn put(out: Option<&PathBuf>, bytes: &[u8]) -> Result<(), ClerkError> {
    let written = match out {
        Some(path) => std::fs::write(path, bytes),
        None => match io::stdout().lock().write_all(bytes) {
            // Whoever reads has read enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => written,
        },
    };
    written.map_err(|source| fault(out, source))
}

fn fault(out: Option<&PathBuf>, source: io::Error) -> ClerkError {
    let path = out.map_or_else(|| "-".to_owned(), |path| path.display().to_string());
    ClerkError::File { path, source }
}

/// The name under which a choice is stored.
fn key<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(_) | Err(_) => String::new(),
    }
}
