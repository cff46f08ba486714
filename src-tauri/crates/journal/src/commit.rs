//! Storing: what goes in together, and how.

use std::sync::{Arc, LazyLock};

use sqlx::{
    AssertSqlSafe,
    query::Query,
    sqlite::{Sqlite, SqliteArguments, SqliteConnection},
};
use uuid::Uuid;

use crate::{
    AppendError, Attachment, Entry, Head, Listing, NewName, Paper, Sha256Bytes,
    error::{Fault, fault},
    stored::hash,
    writer::Writer,
};

/// Events for one stream.
#[derive(Debug, Clone)]
pub struct Addition {
    /// The stream.
    pub stream: Uuid,
    /// The version on which they were decided; 0 for a stream that begins.
    pub expected: u64,
    /// The events of one act, or of several that follow one another.
    pub entries: Vec<Entry>,
}

/// What is stored together: all of it or nothing.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Events, stream by stream; an act that reaches two streams is in both. A stream may be
    /// named once.
    pub additions: Vec<Addition>,
    /// Names that the events refer to. One that is there already keeps its place; its seat is
    /// brought up to date.
    pub names: Vec<NewName>,
    /// Files that the events or papers refer to. One that is there already is left as it is.
    pub attachments: Vec<Attachment>,
    /// Papers that are frozen with the act.
    pub papers: Vec<Paper>,
    /// Lines of the read model that the act changes.
    pub listings: Vec<Listing>,
}

impl Batch {
    /// Events and nothing else.
    #[must_use]
    pub fn of(addition: Addition) -> Self {
        Self { additions: vec![addition], ..Self::default() }
    }

    pub(crate) fn check(&self) -> Result<(), AppendError> {
        for (index, addition) in self.additions.iter().enumerate() {
            let again = self.additions.iter().take(index).any(|a| a.stream == addition.stream);
            if again || !follow_one_another(&addition.entries) {
                return Err(AppendError::Misplaced);
            }
            let too_late = |entry: &Entry| i64::try_from(entry.steady_ms).is_err();
            let length = u64::try_from(addition.entries.len()).unwrap_or(u64::MAX);
            let last = addition.expected.saturating_add(length);
            if i64::try_from(last).is_err() || addition.entries.iter().any(too_late) {
                return Err(AppendError::OutOfRange);
            }
        }
        Ok(())
    }

    fn is_events_only(&self) -> bool {
        self.names.is_empty()
            && self.attachments.is_empty()
            && self.papers.is_empty()
            && self.listings.is_empty()
    }
}

fn follow_one_another(entries: &[Entry]) -> bool {
    let mut before: Option<&Entry> = None;
    for entry in entries {
        let place = match before {
            Some(before) if before.act == entry.act => before.place + 1,
            Some(_) | None => 0,
        };
        if entry.place != place {
            return false;
        }
        before = Some(entry);
    }
    before.is_some()
}

/// A row on its way in.
struct Row<'a> {
    stream: Uuid,
    position: u64,
    entry: &'a Entry,
    prev: Sha256Bytes,
    hash: Sha256Bytes,
}

impl Writer {
    pub(crate) async fn commit(&mut self, batch: &Batch) -> Result<Vec<Head>, AppendError> {
        let mut rows = Vec::new();
        let mut heads = Vec::with_capacity(batch.additions.len());
        for addition in &batch.additions {
            let mut head = self.expect(addition).await?;
            for entry in &addition.entries {
                let (position, prev) = (head.version + 1, head.hash);
                let hash = hash(addition.stream, position, entry, &prev);
                rows.push(Row { stream: addition.stream, position, entry, prev, hash });
                head = Head { version: position, hash };
            }
            heads.push(head);
        }
        for addition in &batch.additions {
            self.heads.remove(&addition.stream);
        }
        match self.store(batch, &rows).await {
            Ok(()) => {
                let streams = batch.additions.iter().map(|addition| addition.stream);
                self.heads.extend(streams.zip(heads.iter().copied()));
                Ok(heads)
            }
            Err(error) => Err(self.explain(batch, error).await),
        }
    }

    /// Where the stream stands, if that is where the addition expects it.
    async fn expect(&mut self, addition: &Addition) -> Result<Head, AppendError> {
        let Addition { stream, expected, entries: _ } = addition;
        let head = self.head(*stream).await?;
        if head.version == *expected {
            return Ok(head);
        }
        match self.repeated(addition).await? {
            Some(act) => Err(AppendError::Duplicate { stream: *stream, act }),
            None => Err(AppendError::Conflict {
                stream: *stream,
                expected: *expected,
                found: head.version,
            }),
        }
    }

    async fn head(&mut self, stream: Uuid) -> Result<Head, AppendError> {
        if let Some(head) = self.heads.get(&stream) {
            return Ok(*head);
        }
        let mut connection = self.take().await?;
        let head = crate::reader::head(&mut connection, stream).await?;
        self.put_back(connection);
        self.heads.insert(stream, head);
        Ok(head)
    }

    /// An act of the addition that is in its stream already.
    async fn repeated(&mut self, addition: &Addition) -> Result<Option<Uuid>, AppendError> {
        let mut connection = self.take().await?;
        let mut repeated = None;
        for entry in addition.entries.iter().filter(|entry| entry.place == 0) {
            let found: i64 = sqlx::query_scalar(
                "SELECT count(*) FROM events WHERE act = ? AND stream = ? AND place = 0",
            )
            .bind(entry.act)
            .bind(addition.stream)
            .fetch_one(&mut connection)
            .await?;
            if found > 0 {
                repeated = Some(entry.act);
                break;
            }
        }
        self.put_back(connection);
        Ok(repeated)
    }

    async fn store(&mut self, batch: &Batch, rows: &[Row<'_>]) -> Result<(), sqlx::Error> {
        // Nearly every act: one statement, which is a transaction of its own, so that the act
        // costs one journey to the connection's thread and one sync.
        if batch.is_events_only() && rows.len() <= ROWS_AT_ONCE {
            let mut connection = self.take().await?;
            let outcome = insert(&mut connection, rows).await;
            if outcome.is_ok() {
                self.put_back(connection);
            }
            return outcome;
        }
        let mut connection = self.begin().await?;
        let outcome = store_all(&mut connection, batch, rows).await;
        self.end(connection, outcome).await
    }

    /// Says what a failure means; the streams were taken out of the heads before.
    async fn explain(&mut self, batch: &Batch, error: sqlx::Error) -> AppendError {
        match fault(&error) {
            Fault::UniqueKey | Fault::UniqueIndex => {}
            Fault::Busy
            | Fault::Unreachable
            | Fault::Corrupt
            | Fault::NotADatabase
            | Fault::Full
            | Fault::ForeignKey
            | Fault::Other => return error.into(),
        }
        for addition in &batch.additions {
            match self.repeated(addition).await {
                Ok(Some(act)) => {
                    return AppendError::Duplicate { stream: addition.stream, act };
                }
                Ok(None) => {}
                Err(error) => return error,
            }
            if let Err(conflict) = self.expect(addition).await {
                return conflict;
            }
        }
        error.into()
    }
}

async fn store_all(
    connection: &mut SqliteConnection,
    batch: &Batch,
    rows: &[Row<'_>],
) -> Result<(), sqlx::Error> {
    for some in rows.chunks(ROWS_AT_ONCE) {
        insert(connection, some).await?;
    }
    for name in &batch.names {
        name.insert(connection).await?;
    }
    for attachment in &batch.attachments {
        attachment.insert(connection).await?;
    }
    for paper in &batch.papers {
        paper.insert(connection).await?;
    }
    for listing in &batch.listings {
        listing.insert(connection).await?;
    }
    Ok(())
}

/// How many events one statement takes.
const ROWS_AT_ONCE: usize = 16;

/// The statement for one row, for two, and so on; each is prepared once.
static INSERTS: LazyLock<Vec<Arc<str>>> = LazyLock::new(|| {
    let row = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    (1..=ROWS_AT_ONCE)
        .map(|count| {
            let rows = vec![row; count].join(",");
            Arc::from(format!(
                "INSERT INTO events (stream, position, act, place, kind, version, person, office, \
                 utc_ms, offset_minutes, steady_ms, typed_ms, payload, prev, hash) VALUES {rows}"
            ))
        })
        .collect()
});

async fn insert(connection: &mut SqliteConnection, rows: &[Row<'_>]) -> Result<(), sqlx::Error> {
    let Some(statement) = rows.len().checked_sub(1).and_then(|index| INSERTS.get(index)) else {
        return Ok(());
    };
    // The text holds question marks and names of columns, and nothing from outside.
    let mut query = sqlx::query(AssertSqlSafe(Arc::clone(statement)));
    for row in rows {
        query = bind(query, row);
    }
    query.execute(connection).await?;
    Ok(())
}

type Insert<'q> = Query<'q, Sqlite, SqliteArguments>;

fn bind<'q>(query: Insert<'q>, row: &Row<'_>) -> Insert<'q> {
    let entry = row.entry;
    // `Batch::check` has refused what does not fit; these cannot wrap.
    query
        .bind(row.stream)
        .bind(row.position.cast_signed())
        .bind(entry.act)
        .bind(i64::from(entry.place))
        .bind(entry.kind.clone())
        .bind(i64::from(entry.version))
        .bind(entry.person)
        .bind(entry.office.clone())
        .bind(entry.utc_ms)
        .bind(i64::from(entry.offset_minutes))
        .bind(entry.steady_ms.cast_signed())
        .bind(entry.typed_ms)
        .bind(entry.payload.clone())
        .bind(row.prev.to_vec())
        .bind(row.hash.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Journal, Verdict};

    fn entry(act: u128, length: usize) -> Entry {
        Entry {
            act: Uuid::from_u128(act),
            place: 0,
            kind: "kind".into(),
            version: 1,
            person: None,
            office: None,
            utc_ms: 0,
            offset_minutes: 0,
            steady_ms: 0,
            typed_ms: None,
            payload: vec![b'x'; length],
        }
    }

    /// SQLite answers a limit of its own with the same code as a full disk; the preloaded
    /// library of the trials makes the system itself say it.
    #[tokio::test]
    async fn a_full_disk_stores_nothing_and_stops_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(&folder.path().join("record.db"), None).await.unwrap();
        let stream = Uuid::from_u128(1);
        journal.append(stream, 0, vec![entry(1, 10)]).await.unwrap();
        limit(&journal, "PRAGMA max_page_count = 40").await;

        let error = journal.append(stream, 1, vec![entry(2, 1_000_000)]).await.unwrap_err();
        assert!(matches!(error, AppendError::DiskFull), "{error:?}");
        limit(&journal, "PRAGMA max_page_count = 40").await;
        let large = Batch {
            attachments: vec![Attachment { media: "a/b".into(), bytes: vec![1; 1_000_000] }],
            ..Batch::of(Addition { stream, expected: 1, entries: vec![entry(2, 10)] })
        };
        let error = journal.commit(&large).await.unwrap_err();
        assert!(matches!(error, AppendError::DiskFull), "{error:?}");

        assert_eq!(journal.reader().head(stream).await.unwrap().version, 1);
        assert_eq!(journal.append(stream, 1, vec![entry(2, 10)]).await.unwrap(), 2);
        limit(&journal, "PRAGMA max_page_count = 100000").await;
        let head = journal.commit(&Batch { additions: Vec::new(), ..large }).await.unwrap();
        assert!(head.is_empty());
        let head = journal.reader().head(stream).await.unwrap();
        assert_eq!(journal.reader().verify(stream).await.unwrap(), Verdict::Whole(head));
    }

    async fn limit(journal: &Journal, statement: &'static str) {
        let mut writer = journal.write().await;
        let mut connection = writer.take().await.unwrap();
        sqlx::query(statement).execute(&mut connection).await.unwrap();
        writer.put_back(connection);
    }

    /// Cut short at any point, an act is in the record whole or not at all, and the next one
    /// is decided on what stands.
    #[tokio::test]
    async fn an_act_cut_short_leaves_no_half() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(&folder.path().join("record.db"), None).await.unwrap();
        let stream = Uuid::from_u128(1);
        for act in 1..40 {
            let version = journal.reader().head(stream).await.unwrap().version;
            let batch = Batch {
                attachments: vec![Attachment { media: "a/b".into(), bytes: vec![1; 10] }],
                ..Batch::of(Addition { stream, expected: version, entries: vec![entry(act, 10)] })
            };
            let polls = usize::try_from(act % 13).unwrap();
            polled(journal.commit(&batch), polls).await;
            let error = journal.append(stream, u64::MAX >> 2, vec![entry(1000 + act, 1)]).await;
            let Err(AppendError::Conflict { found, .. }) = error else { panic!("{error:?}") };
            assert_eq!(found, journal.reader().head(stream).await.unwrap().version);
            let again = journal.append(stream, found, vec![entry(act, 10)]).await;
            assert!(matches!(again, Ok(_) | Err(AppendError::Duplicate { .. })), "{again:?}");
        }
        let head = journal.reader().head(stream).await.unwrap();
        assert_eq!(head.version, 39);
        assert_eq!(journal.reader().verify(stream).await.unwrap(), Verdict::Whole(head));
    }

    /// Polls a future some times and drops it.
    async fn polled<F: Future>(future: F, polls: usize) {
        let mut future = Box::pin(future);
        let mut left = polls;
        std::future::poll_fn(|context| {
            if left == 0 || future.as_mut().poll(context).is_ready() {
                return std::task::Poll::Ready(());
            }
            left -= 1;
            std::task::Poll::Pending
        })
        .await;
    }
}
