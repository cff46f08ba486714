//! Frozen papers: what was signed or published, by the hash of its bytes. Nothing here changes;
//! a correction is another paper that replaces one.

use sqlx::sqlite::SqliteConnection;
use uuid::Uuid;

use crate::{
    ReadError, Reader, Sha256Bytes,
    reader::{column, hash_column},
};

/// A frozen paper; its bytes are the attachment of the same SHA-256.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Its id.
    pub id: Uuid,
    /// The stream from which it was made.
    pub stream: Uuid,
    /// Which paper, as in `minutes`.
    pub kind: String,
    /// Its language or languages, as in `zh-Hans`.
    pub language: String,
    /// SHA-256 of its bytes.
    pub sha256: Sha256Bytes,
    /// When it was frozen, in milliseconds since 1970-01-01 UTC.
    pub frozen_ms: i64,
    /// The paper that it replaces, where it is a correction.
    pub replaces: Option<Uuid>,
}

impl Paper {
    pub(crate) async fn insert(
        &self,
        connection: &mut SqliteConnection,
    ) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO papers (id, stream, kind, language, attachment, frozen_ms, replaces) \
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(self.id)
        .bind(self.stream)
        .bind(self.kind.clone())
        .bind(self.language.clone())
        .bind(self.sha256.to_vec())
        .bind(self.frozen_ms)
        .bind(self.replaces)
        .execute(connection)
        .await?;
        Ok(())
    }
}

impl Reader {
    /// The papers of a stream, in the order in which they were frozen.
    ///
    /// # Errors
    /// Where the database fails, or a row cannot be read.
    pub async fn papers(&self, stream: Uuid) -> Result<Vec<Paper>, ReadError> {
        let rows = sqlx::query(
            "SELECT id, kind, language, attachment, frozen_ms, replaces FROM papers \
             WHERE stream = ? ORDER BY serial",
        )
        .bind(stream)
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Paper {
                    id: column(row, 0)?,
                    stream,
                    kind: column(row, 1)?,
                    language: column(row, 2)?,
                    sha256: hash_column(row, 3)?,
                    frozen_ms: column(row, 4)?,
                    replaces: column(row, 5)?,
                })
            })
            .collect()
    }
}
