//! What can go wrong with the record, named so that the desk can say what is safe and what to do.
//! No error carries a value from the record: errors reach logs, and names must not.

use std::io;

use uuid::Uuid;

/// Why a database was not opened. Whatever stands at its place is as it was.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A key was given, and this build cannot encrypt.
    #[error("this build cannot open an encrypted database")]
    EncryptionNotBuilt,
    /// The folder cannot be made or written, or the file cannot be read.
    #[error("the data folder cannot be used: {0}")]
    Unusable(#[source] io::Error),
    /// There is nothing to read.
    #[error("there is no database at this place")]
    Missing,
    /// Another process is the writer of this database.
    #[error("another process holds this database")]
    InUse,
    /// A newer program wrote it.
    #[error("database version {found} is newer than {known}, which this program knows")]
    Newer {
        /// The version of the database.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// It has to be brought up to date by a writer before it can be read.
    #[error("database version {found} is older than {known}")]
    Older {
        /// The version of the database.
        found: i64,
        /// The version that this program reads.
        known: i64,
    },
    /// It is not what it should be.
    #[error("not a sound database of this program: {0}")]
    Damaged(Damage),
    /// No room is left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The database failed otherwise.
    #[error("the database failed: {0}")]
    Storage(#[source] sqlx::Error),
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// A folder or a device stands in its place.
    #[error("not a file")]
    NotAFile,
    /// It does not begin as a database does.
    #[error("not a database")]
    NotADatabase,
    /// A database of another program.
    #[error("a database of another program")]
    OtherProgram,
    /// Its pages or indexes contradict one another, or part of it is missing.
    #[error("pages are damaged or missing")]
    Pages,
    /// Its tables are not those that the migrations made.
    #[error("the tables are not as the migrations made them")]
    Schema,
}

/// Why nothing was stored. Unless it says otherwise, the record is as it was.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// Somebody else appended first.
    #[error("expected version {expected} of stream {stream}, found {found}")]
    Conflict {
        /// The stream.
        stream: Uuid,
        /// The version on which the act was decided.
        expected: u64,
        /// The version that stands.
        found: u64,
    },
    /// The act is in the stream already: a repetition, to be answered as done.
    #[error("act {act} is in stream {stream} already")]
    Duplicate {
        /// The stream.
        stream: Uuid,
        /// The act.
        act: Uuid,
    },
    /// Events that are not one act after another, each from place 0 without gaps; or none.
    #[error("the events do not follow one another in their acts")]
    Misplaced,
    /// A number that the database cannot hold.
    #[error("a number is out of range")]
    OutOfRange,
    /// A paper without its attachment, or that replaces one that is not there.
    #[error("a paper rests on something that is not there")]
    Dangling,
    /// No room is left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The database failed. Whether the batch was stored is known only after reading the heads
    /// of its streams again.
    #[error("the database failed: {0}")]
    Storage(#[source] sqlx::Error),
}

/// Why something could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A kind of event, or a version of one, that this program does not know.
    #[error("event {kind} of version {version} is unknown")]
    Unknown {
        /// The kind.
        kind: String,
        /// The version.
        version: u32,
    },
    /// A payload that is not what its kind and version say.
    #[error("payload of {kind} version {version} does not fit, at its byte {byte}")]
    Payload {
        /// The kind.
        kind: String,
        /// The version.
        version: u32,
        /// How far it was understood.
        byte: usize,
    },
    /// A stored column that cannot be what the schema says, as only damage makes it.
    #[error("a stored record is damaged")]
    Damaged,
    /// An attachment's bytes are not those of its hash.
    #[error("an attachment is damaged")]
    AttachmentDamaged,
    /// The database failed.
    #[error("the database failed: {0}")]
    Storage(#[from] sqlx::Error),
}

/// Why the read models were not made again. They are as they were.
#[derive(Debug, thiserror::Error)]
pub enum RebuildError<E> {
    /// The record could not be read.
    #[error(transparent)]
    Read(ReadError),
    /// A stream could not be understood.
    #[error("stream {stream} could not be understood")]
    Projection {
        /// The stream.
        stream: Uuid,
        /// Why.
        source: E,
    },
    /// The read models could not be stored.
    #[error(transparent)]
    Store(AppendError),
}

/// SQLite's result codes that mean something here, without their extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Busy,
    Unreachable,
    Corrupt,
    NotADatabase,
    Full,
    UniqueKey,
    UniqueIndex,
    ForeignKey,
    Other,
}

/// Which fault an error of the database is.
pub(crate) fn fault(error: &sqlx::Error) -> Fault {
    let code = error
        .as_database_error()
        .and_then(|error| error.code())
        .and_then(|code| code.parse::<u32>().ok())
        .unwrap_or(0);
    // The extended codes of constraints, then primary codes (https://www.sqlite.org/rescode.html).
    match code {
        1555 => return Fault::UniqueKey,
        2067 => return Fault::UniqueIndex,
        787 => return Fault::ForeignKey,
        0..=u32::MAX => {}
    }
    match code & 0xff {
        5 | 6 => Fault::Busy,
        8 | 10 | 14 => Fault::Unreachable,
        11 => Fault::Corrupt,
        13 => Fault::Full,
        26 => Fault::NotADatabase,
        0..=u32::MAX => Fault::Other,
    }
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        match fault(&error) {
            Fault::Busy => Self::InUse,
            Fault::Unreachable => Self::Unusable(io::Error::other(error)),
            Fault::Corrupt => Self::Damaged(Damage::Pages),
            Fault::NotADatabase => Self::Damaged(Damage::NotADatabase),
            Fault::Full => Self::DiskFull,
            Fault::UniqueKey | Fault::UniqueIndex | Fault::ForeignKey | Fault::Other => {
                Self::Storage(error)
            }
        }
    }
}

impl From<sqlx::Error> for AppendError {
    fn from(error: sqlx::Error) -> Self {
        match fault(&error) {
            Fault::Full => Self::DiskFull,
            Fault::ForeignKey => Self::Dangling,
            Fault::Busy
            | Fault::Unreachable
            | Fault::Corrupt
            | Fault::NotADatabase
            | Fault::UniqueKey
            | Fault::UniqueIndex
            | Fault::Other => Self::Storage(error),
        }
    }
}
