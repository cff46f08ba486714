//! Appends acts to a journal until somebody stops it, and says each one that is acknowledged:
//! what the crash and sync trials run.
//!
//! `scribe DATABASE plain|hasty|full COUNT`. `hasty` says an act before it is stored, so that a
//! trial can show that it would be caught; `full` meets a full disk on the way.

use std::{
    env, error,
    io::{self, Write},
    path::Path,
};

use journal::{AppendError, Attachment, Batch, Entry, Journal, NewName};
use uuid::Uuid;

const STREAM: Uuid = Uuid::from_u128(1);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn error::Error>> {
    let mut arguments = env::args().skip(1);
    let usage = || io::Error::other("scribe DATABASE plain|hasty|full COUNT");
    let path = arguments.next().ok_or_else(usage)?;
    let manner = arguments.next().ok_or_else(usage)?;
    let count: u64 = arguments.next().ok_or_else(usage)?.parse()?;
    let journal = Journal::open(Path::new(&path), None).await?;
    let begin = journal.reader().head(STREAM).await?.version;
    for version in begin..begin + count {
        match manner.as_str() {
            "plain" => {
                write(&journal, version).await?;
                acknowledge(version + 1)?;
            }
            "hasty" => {
                acknowledge(version + 1)?;
                write(&journal, version).await?;
            }
            "full" => {
                let room = 3_000 * (version - begin);
                say(&format!("room {room}"))?;
                let refused = write(&journal, version).await;
                let head = journal.reader().head(STREAM).await?.version;
                match refused {
                    Err(AppendError::DiskFull) if head == version => say("full")?,
                    Err(error) => return Err(error.into()),
                    Ok(()) => say("room")?,
                }
                if head == version {
                    say("room 1000000000")?;
                    write(&journal, version).await?;
                }
                acknowledge(version + 1)?;
            }
            _ => return Err(usage().into()),
        }
    }
    journal.close().await?;
    Ok(())
}

/// Acts of several sizes; every seventh brings a name and an attachment, and so takes the longer
/// way through a transaction of several statements.
async fn write(journal: &Journal, version: u64) -> Result<(), AppendError> {
    let number = u128::from(version + 1);
    let entry = Entry {
        act: Uuid::from_u128(number),
        place: 0,
        kind: "arrived".into(),
        version: 1,
        person: None,
        office: None,
        utc_ms: 0,
        offset_minutes: 0,
        steady_ms: version,
        typed_ms: None,
        payload: format!("\"{}\"", "x".repeat(usize::from((version * 97 % 5_000) as u16))).into(),
    };
    let addition = journal::Addition { stream: STREAM, expected: version, entries: vec![entry] };
    let mut batch = Batch::of(addition);
    if version % 7 == 3 {
        let person = Uuid::from_u128(number);
        let salt = *person.as_bytes();
        batch.names.push(NewName {
            person,
            salt,
            name: format!("{number}"),
            seat: None,
            party: None,
        });
        let bytes = number.to_le_bytes().repeat(500);
        batch.attachments.push(Attachment { media: "image/png".into(), bytes });
    }
    journal.commit(&batch).await?;
    Ok(())
}

/// Says that so many acts are stored: to whoever reads, and to whoever watches.
fn acknowledge(acts: u64) -> io::Result<()> {
    say(&format!("acknowledged {acts}"))?;
    let mut out = io::stdout().lock();
    writeln!(out, "{acts}")?;
    out.flush()
}

#[cfg(target_os = "linux")]
fn say(text: &str) -> io::Result<()> {
    trials::watch::mark(text)
}

/// Nobody watches elsewhere.
#[cfg(not(target_os = "linux"))]
fn say(_text: &str) -> io::Result<()> {
    Ok(())
}
