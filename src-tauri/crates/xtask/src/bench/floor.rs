//! The floor of what touches the disk: bare SQLite with the durability of the journal.

use std::path::Path;

use anyhow::{Context, Result};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Row};

/// A database with one table and one connection.
pub struct Raw(SqliteConnection);

impl Raw {
    /// Makes it at `path`.
    pub async fn open(path: &Path) -> Result<Self> {
        let mut connection = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("fullfsync", "ON")
            .pragma("checkpoint_fullfsync", "ON")
            .disable_statement_logging()
            .connect()
            .await?;
        sqlx::query(
            "CREATE TABLE raw (position INTEGER PRIMARY KEY, payload BLOB NOT NULL) STRICT",
        )
        .execute(&mut connection)
        .await?;
        Ok(Self(connection))
    }

    /// Inserts one row, which is on the disk when this returns.
    pub async fn insert(&mut self, payload: &[u8]) -> Result<()> {
        let insert = sqlx::query("INSERT INTO raw (payload) VALUES (?)").bind(payload);
        insert.execute(&mut self.0).await?;
        Ok(())
    }

    /// Reads every row and returns how many there are.
    pub async fn rows(&mut self) -> Result<usize> {
        let all = sqlx::query("SELECT position, payload FROM raw ORDER BY position");
        let rows = all.fetch_all(&mut self.0).await?;
        let payloads = rows.iter().map(|row| row.try_get::<Vec<u8>, _>(1));
        Ok(payloads.collect::<Result<Vec<_>, _>>()?.len())
    }
}

/// An empty folder beside this program: the system's temporary folder may be in memory, where
/// a sync costs nothing.
pub fn folder() -> Result<tempfile::TempDir> {
    let program = std::env::current_exe()?;
    let beside = program.parent().context("this program stands in no folder")?;
    Ok(tempfile::tempdir_in(beside)?)
}

/// Runs one measurement to its end.
pub fn wait<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}
