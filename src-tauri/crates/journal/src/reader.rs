//! Reading the log: records, heads, and whether the chain holds.

use std::path::Path;

use sqlx::{
    Row, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteConnection, SqlitePoolOptions, SqliteRow},
};
use uuid::Uuid;

use crate::{
    Entry, Head, Key, OpenError, ReadError, Sha256Bytes, Stored,
    error::{Fault, fault},
    open::{Access, Found, check, inspect, options, settle_existing},
    schema::newest_version,
};

/// Looks at a database and cannot change it. Beside a writer it sees each act as soon as it is
/// acknowledged.
#[derive(Debug, Clone)]
pub struct Reader {
    pub(crate) pool: SqlitePool,
}

/// What became of a chain when it was computed again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every record is covered by its hash and chained to the one before.
    Whole(Head),
    /// It holds up to the position before `at`.
    Broken {
        /// The position at which it breaks.
        at: u64,
        /// In what way.
        how: Break,
    },
}

/// In what way a chain breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// Another position stands where this one should.
    Missing,
    /// The record does not name the hash of the one before it.
    Unchained,
    /// The record is not what its hash covers.
    Altered,
    /// The record cannot be read at all.
    Unreadable,
}

/// How many records are held at a time while a chain is computed again.
const PAGE: i64 = 512;

impl Reader {
    /// Opens the database at `path` to look at it; takes no lock and changes nothing in it.
    ///
    /// # Errors
    /// An [`OpenError`] that says what is wrong; [`OpenError::Missing`] where there is nothing,
    /// [`OpenError::Older`] where a writer has to bring it up to date first.
    pub async fn open(path: &Path, key: Option<&Key>) -> Result<Self, OpenError> {
        let reading = options(path, key, Access::Read)?;
        let path = settle_existing(path)?;
        match inspect(&path).await? {
            Found::Nothing => Err(OpenError::Missing),
            Found::Version(found) if found < newest_version() => {
                Err(OpenError::Older { found, known: newest_version() })
            }
            Found::Version(_) => Ok(Self::of(reading.filename(path))),
        }
    }

    /// A few connections, opened when they are wanted.
    pub(crate) fn of(options: SqliteConnectOptions) -> Self {
        let pool = SqlitePoolOptions::new()
            .max_connections(3)
            .min_connections(0)
            .test_before_acquire(false)
            .connect_lazy_with(options);
        Self { pool }
    }

    /// Closes the connections.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    /// Every stream that has records, in the order of their ids.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn streams(&self) -> Result<Vec<Uuid>, ReadError> {
        // Steps from one stream to the next in the index instead of reading every record.
        let streams: Vec<Uuid> = sqlx::query_scalar(
            "WITH RECURSIVE each (stream) AS (
                 SELECT min(stream) FROM events
                 UNION ALL
                 SELECT (SELECT min(stream) FROM events WHERE stream > each.stream)
                 FROM each WHERE each.stream IS NOT NULL)
             SELECT stream FROM each WHERE stream IS NOT NULL",
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(streams)
    }

    /// Where a stream stands.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn head(&self, stream: Uuid) -> Result<Head, ReadError> {
        let mut connection = self.pool.acquire().await?;
        Ok(head(&mut connection, stream).await?)
    }

    /// Every record of a stream, in order, as it is stored.
    ///
    /// # Errors
    /// Where the database fails, or a record cannot be read.
    pub async fn records(&self, stream: Uuid) -> Result<Vec<Stored>, ReadError> {
        // No limit is written as -1.
        self.page(stream, 0, -1).await
    }

    /// The records of a stream behind a position.
    ///
    /// # Errors
    /// Where the database fails, or a record cannot be read.
    pub async fn records_after(
        &self,
        stream: Uuid,
        position: u64,
    ) -> Result<Vec<Stored>, ReadError> {
        self.page(stream, position, -1).await
    }

    async fn page(&self, stream: Uuid, after: u64, limit: i64) -> Result<Vec<Stored>, ReadError> {
        let rows = sqlx::query(
            "SELECT position, act, place, kind, version, person, office, utc_ms, offset_minutes, \
             steady_ms, typed_ms, payload, prev, hash FROM events \
             WHERE stream = ? AND position > ? ORDER BY position LIMIT ?",
        )
        .bind(stream)
        .bind(i64::try_from(after).unwrap_or(i64::MAX))
        .bind(limit)
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| stored(stream, row)).collect()
    }

    /// Computes the chain of a stream again, from its first record to its last.
    ///
    /// # Errors
    /// Where the database fails other than by damage.
    pub async fn verify(&self, stream: Uuid) -> Result<Verdict, ReadError> {
        let mut head = Head::default();
        loop {
            let at = head.version + 1;
            let page = match self.page(stream, head.version, PAGE).await {
                Ok(page) => page,
                Err(error) if is_damage(&error) => return self.narrow(stream, head).await,
                Err(error) => return Err(error),
            };
            if page.is_empty() {
                return Ok(Verdict::Whole(head));
            }
            for record in page {
                if let Some(how) = broken(&record, head) {
                    return Ok(Verdict::Broken { at: head.version + 1, how });
                }
                head = record.head();
            }
            debug_assert!(head.version >= at, "a page that is not empty leads on");
        }
    }

    /// Finds the first record behind `head` that breaks the chain, one by one.
    async fn narrow(&self, stream: Uuid, mut head: Head) -> Result<Verdict, ReadError> {
        loop {
            let at = head.version + 1;
            let how = match self.page(stream, head.version, 1).await {
                Ok(page) => match page.first() {
                    Some(record) => broken(record, head).map_or(Ok(record.head()), Err),
                    None => return Ok(Verdict::Whole(head)),
                },
                Err(error) if is_damage(&error) => Err(Break::Unreadable),
                Err(error) => return Err(error),
            };
            match how {
                Ok(next) => head = next,
                Err(how) => return Ok(Verdict::Broken { at, how }),
            }
        }
    }

    /// Checks every page and every index of the database, however large it is.
    ///
    /// # Errors
    /// [`OpenError::Damaged`] where something is wrong.
    pub async fn check(&self) -> Result<(), OpenError> {
        let mut connection = self.pool.acquire().await?;
        check(&mut connection).await
    }
}

fn broken(record: &Stored, head: Head) -> Option<Break> {
    if record.position != head.version + 1 {
        Some(Break::Missing)
    } else if record.prev != head.hash {
        Some(Break::Unchained)
    } else if !record.is_sound() {
        Some(Break::Altered)
    } else {
        None
    }
}

fn is_damage(error: &ReadError) -> bool {
    match error {
        ReadError::Damaged => true,
        ReadError::Storage(error) => match fault(error) {
            Fault::Corrupt | Fault::NotADatabase => true,
            Fault::Busy
            | Fault::Unreachable
            | Fault::Full
            | Fault::UniqueKey
            | Fault::UniqueIndex
            | Fault::ForeignKey
            | Fault::Other => false,
        },
        ReadError::Unknown { .. } | ReadError::Payload { .. } | ReadError::AttachmentDamaged => {
            false
        }
    }
}

/// Where a stream stands, on a connection at hand.
pub(crate) async fn head(
    connection: &mut SqliteConnection,
    stream: Uuid,
) -> Result<Head, sqlx::Error> {
    let row = sqlx::query(
        "SELECT position, hash FROM events WHERE stream = ? ORDER BY position DESC LIMIT 1",
    )
    .bind(stream)
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else {
        return Ok(Head::default());
    };
    let position: i64 = row.try_get(0)?;
    let hash: &[u8] = row.try_get(1)?;
    let hash = hash.try_into().map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    Ok(Head { version: position.cast_unsigned(), hash })
}

fn stored(stream: Uuid, row: &SqliteRow) -> Result<Stored, ReadError> {
    let entry = Entry {
        act: column(row, 1)?,
        place: number(row, 2)?,
        kind: column(row, 3)?,
        version: number(row, 4)?,
        person: column(row, 5)?,
        office: column(row, 6)?,
        utc_ms: column(row, 7)?,
        offset_minutes: number(row, 8)?,
        steady_ms: number(row, 9)?,
        typed_ms: column(row, 10)?,
        payload: column(row, 11)?,
    };
    Ok(Stored {
        stream,
        position: number(row, 0)?,
        entry,
        prev: hash_column(row, 12)?,
        hash: hash_column(row, 13)?,
    })
}

/// A column; what does not decode can only be damage, for the tables are strict.
pub(crate) fn column<'r, T>(row: &'r SqliteRow, index: usize) -> Result<T, ReadError>
where
    T: sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>,
{
    row.try_get(index).map_err(|_| ReadError::Damaged)
}

fn number<T: TryFrom<i64>>(row: &SqliteRow, index: usize) -> Result<T, ReadError> {
    T::try_from(column::<i64>(row, index)?).map_err(|_| ReadError::Damaged)
}

pub(crate) fn hash_column(row: &SqliteRow, index: usize) -> Result<Sha256Bytes, ReadError> {
    column::<&[u8]>(row, index)?.try_into().map_err(|_| ReadError::Damaged)
}
