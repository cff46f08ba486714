//! The one writer of a database.

use std::{collections::HashMap, path::Path};

use sqlx::{
    ConnectOptions, Connection,
    sqlite::{SqliteConnectOptions, SqliteConnection},
};
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::{
    Addition, AppendError, Batch, Entry, Head, Key, OpenError, Reader,
    lock::Lock,
    open::{Access, Found, inspect, options, settle},
    schema::migrate,
};

/// A database, held by its one writer: this process holds the lock, and within it a mutex gives
/// the one writing connection to one act after the other.
#[derive(Debug)]
pub struct Journal {
    reader: Reader,
    writer: Mutex<Writer>,
    /// The last field, so that the lock goes after the connections.
    _lock: Lock,
}

impl Journal {
    /// Opens the database at `path` for writing, makes it where there is none (with its folder),
    /// and brings its tables up to date.
    ///
    /// Before anything is written, the file is looked at: its first bytes, to which program it
    /// belongs, its version and, up to 16 MiB, every page and index of it.
    ///
    /// # Errors
    /// An [`OpenError`] that says what is wrong. Whatever stood there stays as it is.
    pub async fn open(path: &Path, key: Option<&Key>) -> Result<Self, OpenError> {
        // The options refuse a key that this build cannot use before anything is touched.
        options(path, key, Access::Write)?;
        let path = settle(path)?;
        let lock = Lock::take(&path)?;
        let found = inspect(&path).await?;
        let writing = options(&path, key, Access::Write)?;
        let mut connection = writing.connect().await?;
        migrate(&mut connection).await?;
        match found {
            Found::Nothing => tracing::info!("a new database was made"),
            Found::Version(version) => tracing::info!(version, "the database was opened"),
        }
        let writer = Writer { writing, connection: Some(connection), heads: HashMap::new() };
        let reader = Reader::of(options(&path, key, Access::Read)?);
        Ok(Self { reader, writer: Mutex::new(writer), _lock: lock })
    }

    /// The reading side.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Stores the events of one act behind version `expected` of `stream`, and returns the
    /// version that stands then. When this returns, they are on the disk.
    ///
    /// # Errors
    /// See [`AppendError`].
    pub async fn append(
        &self,
        stream: Uuid,
        expected: u64,
        entries: Vec<Entry>,
    ) -> Result<u64, AppendError> {
        let heads = self.commit(&Batch::of(Addition { stream, expected, entries })).await?;
        Ok(heads.first().map_or(expected, |head| head.version))
    }

    /// Stores a batch, all of it or nothing, and returns where each of its streams stands then,
    /// in the batch's order. When this returns, the batch is on the disk. Where the future is
    /// dropped before, the batch may or may not have been stored.
    ///
    /// # Errors
    /// See [`AppendError`].
    pub async fn commit(&self, batch: &Batch) -> Result<Vec<Head>, AppendError> {
        batch.check()?;
        self.writer.lock().await.commit(batch).await
    }

    /// The writer, for what is written beside the log.
    pub(crate) async fn write(&self) -> tokio::sync::MutexGuard<'_, Writer> {
        self.writer.lock().await
    }

    /// Ends in good order: everything moves from the write-ahead log into the database file.
    /// A journal that is dropped instead loses nothing.
    ///
    /// # Errors
    /// Where the database fails while it is closed; what was acknowledged is on the disk.
    pub async fn close(self) -> Result<(), OpenError> {
        self.reader.close().await;
        if let Some(connection) = self.writer.into_inner().connection {
            connection.close().await?;
        }
        Ok(())
    }
}

/// The writing connection, and where the streams stand that were written through it.
#[derive(Debug)]
pub(crate) struct Writer {
    writing: SqliteConnectOptions,
    /// Taken while a statement runs. What is cut short or fails in a way that leaves the
    /// connection in doubt never puts it back, and closing it rolls back whatever was open.
    connection: Option<SqliteConnection>,
    /// So that an act costs no reading. An entry is taken out while its stream is written, and
    /// put back when the result is certain.
    pub(crate) heads: HashMap<Uuid, Head>,
}

impl Writer {
    /// Takes the connection; opens another where the last one was left.
    pub(crate) async fn take(&mut self) -> Result<SqliteConnection, sqlx::Error> {
        match self.connection.take() {
            Some(connection) => Ok(connection),
            None => {
                tracing::info!("the writing connection is opened again");
                self.writing.connect().await
            }
        }
    }

    /// Puts back a connection on which nothing is open.
    pub(crate) fn put_back(&mut self, connection: SqliteConnection) {
        self.connection = Some(connection);
    }

    /// Begins a transaction.
    pub(crate) async fn begin(&mut self) -> Result<SqliteConnection, sqlx::Error> {
        let mut connection = self.take().await?;
        sqlx::query("BEGIN IMMEDIATE").execute(&mut connection).await?;
        Ok(connection)
    }

    /// Ends a transaction as its outcome says. Where that fails, the connection is given up.
    pub(crate) async fn end<T>(
        &mut self,
        mut connection: SqliteConnection,
        outcome: Result<T, sqlx::Error>,
    ) -> Result<T, sqlx::Error> {
        match outcome {
            Ok(value) => {
                sqlx::query("COMMIT").execute(&mut connection).await?;
                self.put_back(connection);
                Ok(value)
            }
            Err(error) => {
                // SQLite has rolled back by itself where the disk is full: then this fails, and
                // another connection is opened for the next act.
                if sqlx::query("ROLLBACK").execute(&mut connection).await.is_ok() {
                    self.put_back(connection);
                }
                Err(error)
            }
        }
    }
}
