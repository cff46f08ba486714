//! Opening: the one way to a connection, and what is looked at before anything may be written.

use std::{
    fs, io,
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection,
    sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous},
};

use crate::{
    Damage, OpenError,
    schema::{self, APPLICATION_ID, newest_version},
};

/// The key of an encrypted database. This build has no encryption; the place is kept.
pub struct Key(#[allow(dead_code, reason = "read by the build that encrypts")] Vec<u8>);

impl Key {
    /// A key from its bytes.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

/// Up to this size the whole file is checked on opening, in some 4 ms for each MiB; above it,
/// [`crate::Reader::check`] is left to whoever asks.
pub(crate) const CHECKED_BYTES: u64 = 16 * 1024 * 1024;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const HEADER_BYTES: usize = 100;

/// Whether a connection may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    Write,
}

/// What stands at the place of a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// Nothing, or what a first start left that did not get as far as the tables.
    Nothing,
    /// A sound database of this version.
    Version(i64),
}

/// The one place that says how a database is opened.
///
/// # Errors
/// [`OpenError::EncryptionNotBuilt`] with a key: the build that has SQLCipher sets its pragma
/// `key` here, before all others.
pub(crate) fn options(
    path: &Path,
    key: Option<&Key>,
    access: Access,
) -> Result<SqliteConnectOptions, OpenError> {
    if key.is_some() {
        return Err(OpenError::EncryptionNotBuilt);
    }
    let options = SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(Duration::from_secs(5))
        .foreign_keys(true)
        // Nothing of what is read or sorted goes to a temporary file.
        .pragma("temp_store", "MEMORY")
        // What is erased is overwritten, not only let go.
        .pragma("secure_delete", "ON")
        .pragma("cell_size_check", "ON")
        .pragma("trusted_schema", "OFF")
        // Fewer changes of thread while a long meeting is read.
        .row_buffer_size(512)
        // Statements carry no values, but nothing of the record belongs into a log.
        .disable_statement_logging();
    Ok(match access {
        Access::Read => options.read_only(true),
        Access::Write => options
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            // On macOS a plain fsync leaves the data in the drive's cache.
            .pragma("fullfsync", "ON")
            .pragma("checkpoint_fullfsync", "ON"),
    })
}

/// Makes the folder of a database where there is none, and says where the file is, in full.
pub(crate) fn settle(path: &Path) -> Result<PathBuf, OpenError> {
    let name = path.file_name().ok_or(OpenError::Damaged(Damage::NotAFile))?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    if !folder.exists() {
        fs::create_dir_all(folder).map_err(OpenError::Unusable)?;
        let folder = folder.canonicalize().map_err(OpenError::Unusable)?;
        // SQLite syncs the folder of its files, but nobody else syncs the entry of the folder.
        if let Some(above) = folder.parent() {
            sync_folder(above).map_err(OpenError::Unusable)?;
        }
    }
    let path = folder.canonicalize().map_err(OpenError::Unusable)?.join(name);
    // Two names of one file must lead to one lock.
    if path.exists() { path.canonicalize().map_err(OpenError::Unusable) } else { Ok(path) }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

/// Folders cannot be opened as files elsewhere, and need no such sync there.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Looks at what stands at `path`, and writes nothing.
pub(crate) async fn inspect(path: &Path) -> Result<Found, OpenError> {
    let length = match fs::metadata(path) {
        Ok(meta) if meta.is_file() => meta.len(),
        Ok(_) => return Err(OpenError::Damaged(Damage::NotAFile)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(OpenError::Unusable(error)),
    };
    if length == 0 {
        return Ok(Found::Nothing);
    }
    let mut header = [0; HEADER_BYTES];
    let mut file = fs::File::open(path).map_err(OpenError::Unusable)?;
    match file.read_exact(&mut header) {
        Ok(()) if header.starts_with(MAGIC) => {}
        Ok(()) => return Err(OpenError::Damaged(Damage::NotADatabase)),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            return Err(OpenError::Damaged(Damage::NotADatabase));
        }
        Err(error) => return Err(OpenError::Unusable(error)),
    }
    if !has_log(path) && !has_all_pages(&header, length) {
        return Err(OpenError::Damaged(Damage::Pages));
    }
    let mut connection = options(path, None, Access::Read)?.connect().await?;
    let found = examine(&mut connection, length).await;
    connection.close().await?;
    found
}

/// Whether a write-ahead log stands beside the file. Then pages may be there and not yet here.
fn has_log(path: &Path) -> bool {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    fs::metadata(name).is_ok_and(|meta| meta.len() > 0)
}

/// Whether the file has the pages of which its header tells (bytes 16 and 28 of the database
/// header). SQLite itself takes the zeros behind the end of a file for the rest of a page.
fn has_all_pages(header: &[u8; HEADER_BYTES], length: u64) -> bool {
    let [.., size_high, size_low] = header[..18] else {
        return false;
    };
    let size = match u64::from(u16::from_be_bytes([size_high, size_low])) {
        1 => 65_536,
        size => size,
    };
    let [.., a, b, c, d] = header[..32] else {
        return false;
    };
    let pages = u64::from(u32::from_be_bytes([a, b, c, d]));
    size != 0 && length == pages * size
}

async fn examine(connection: &mut SqliteConnection, length: u64) -> Result<Found, OpenError> {
    let application: i64 =
        sqlx::query_scalar("PRAGMA application_id").fetch_one(&mut *connection).await?;
    let version: i64 =
        sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut *connection).await?;
    if application == 0 && version == 0 && has_no_tables(connection).await? {
        return Ok(Found::Nothing);
    }
    if application != APPLICATION_ID {
        return Err(OpenError::Damaged(Damage::OtherProgram));
    }
    let known = newest_version();
    if version > known {
        return Err(OpenError::Newer { found: version, known });
    }
    schema::compare(connection, version).await?;
    if length <= CHECKED_BYTES {
        check(connection).await?;
    }
    Ok(Found::Version(version))
}

async fn has_no_tables(connection: &mut SqliteConnection) -> Result<bool, OpenError> {
    let tables: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> '_sqlx_migrations'",
    )
    .fetch_one(connection)
    .await?;
    Ok(tables == 0)
}

/// Checks every page, every index against its table, and every column against its type.
pub(crate) async fn check(connection: &mut SqliteConnection) -> Result<(), OpenError> {
    let first: String =
        sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(connection).await?;
    if first == "ok" { Ok(()) } else { Err(OpenError::Damaged(Damage::Pages)) }
}

/// Says where a file that should be there is, in full.
pub(crate) fn settle_existing(path: &Path) -> Result<PathBuf, OpenError> {
    match path.canonicalize() {
        Ok(path) => Ok(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(OpenError::Missing),
        Err(error) => Err(OpenError::Unusable(error)),
    }
}
