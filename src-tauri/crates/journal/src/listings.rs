//! The list of meetings: a read model. Whoever appends brings the line that an act changes in the
//! same batch; what a line says is decided above, and all lines can be made again from the log.

use sqlx::sqlite::SqliteConnection;
use uuid::Uuid;

use crate::{AppendError, Journal, ReadError, Reader, RebuildError, Stored, reader::column};

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The stream: the meeting.
    pub stream: Uuid,
    /// What stands over it.
    pub title: String,
    /// Its number, where it has one.
    pub number: Option<String>,
    /// Its date, `YYYY-MM-DD`, where it has one.
    pub date: Option<String>,
    /// Where it stands, by the key of that phase.
    pub phase: String,
    /// Wall time of the last event, in milliseconds since 1970-01-01 UTC.
    pub updated_ms: i64,
}

impl Listing {
    pub(crate) async fn insert(
        &self,
        connection: &mut SqliteConnection,
    ) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT OR REPLACE INTO listings (stream, title, number, date, phase, updated_ms) \
             VALUES (?, ?, ?, ?, ?, ?)",
        )
        .bind(self.stream)
        .bind(self.title.clone())
        .bind(self.number.clone())
        .bind(self.date.clone())
        .bind(self.phase.clone())
        .bind(self.updated_ms)
        .execute(connection)
        .await?;
        Ok(())
    }
}

impl Reader {
    /// Every meeting, the one that changed last first.
    ///
    /// # Errors
    /// Where the database fails, or a row cannot be read.
    pub async fn listings(&self) -> Result<Vec<Listing>, ReadError> {
        let rows = sqlx::query(
            "SELECT stream, title, number, date, phase, updated_ms FROM listings \
             ORDER BY updated_ms DESC, stream",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Listing {
                    stream: column(row, 0)?,
                    title: column(row, 1)?,
                    number: column(row, 2)?,
                    date: column(row, 3)?,
                    phase: column(row, 4)?,
                    updated_ms: column(row, 5)?,
                })
            })
            .collect()
    }
}

impl Journal {
    /// Makes every read model again from the log, and returns the number of lines. `project`
    /// says which line the records of a stream come to, if any. Nothing is appended meanwhile.
    ///
    /// # Errors
    /// Where a stream cannot be read or understood; then the read models are as they were.
    pub async fn rebuild<E>(
        &self,
        mut project: impl FnMut(Uuid, &[Stored]) -> Result<Option<Listing>, E>,
    ) -> Result<usize, RebuildError<E>> {
        let mut writer = self.write().await;
        let reader = self.reader();
        let mut lines = Vec::new();
        for stream in reader.streams().await.map_err(RebuildError::Read)? {
            let records = reader.records(stream).await.map_err(RebuildError::Read)?;
            let line = project(stream, &records)
                .map_err(|source| RebuildError::Projection { stream, source })?;
            lines.extend(line);
        }
        let store = |error: sqlx::Error| RebuildError::Store(AppendError::from(error));
        let mut connection = writer.begin().await.map_err(store)?;
        let outcome = replace_all(&mut connection, &lines).await;
        writer.end(connection, outcome).await.map_err(store)?;
        Ok(lines.len())
    }
}

async fn replace_all(
    connection: &mut SqliteConnection,
    lines: &[Listing],
) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM listings").execute(&mut *connection).await?;
    for line in lines {
        line.insert(connection).await?;
    }
    Ok(())
}
