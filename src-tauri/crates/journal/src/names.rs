//! Names, seats and parties, outside the chain. An event refers to somebody by id and by the
//! salted hash of the name as it stood ([`council::people::seal_name`]); who that is stands here,
//! can be withheld from a copy, and can be erased while every hash still verifies.

use sha2::{Digest, Sha256};
use sqlx::{Row, sqlite::SqliteConnection, sqlite::SqliteRow};
use uuid::Uuid;

use crate::{
    AppendError, Journal, ReadError, Reader, Sha256Bytes,
    reader::{column, hash_column},
};

/// A name as it is handed over for storing.
#[derive(Clone, PartialEq, Eq)]
pub struct NewName {
    /// Whose.
    pub person: Uuid,
    /// 16 random bytes, without which nobody can try names against the hash.
    pub salt: [u8; 16],
    /// The name as it stands.
    pub name: String,
    /// Where they sit or live ("3单元1102"), if known.
    pub seat: Option<String>,
    /// For what they speak ("物业公司"), where not for themselves.
    pub party: Option<String>,
}

/// What is known of a name that an event refers to.
#[derive(Clone, PartialEq, Eq)]
pub struct NameRow {
    /// Whose.
    pub person: Uuid,
    /// By which hash the record refers to it.
    pub sha256: Sha256Bytes,
    /// What is left of it.
    pub state: NameState,
}

/// What is left of a name.
#[derive(Clone, PartialEq, Eq)]
pub enum NameState {
    /// It stands, and is the one of its hash.
    Stands {
        /// The name.
        name: String,
        /// Where they sit or live, if known.
        seat: Option<String>,
        /// For what they speak, where not for themselves.
        party: Option<String>,
    },
    /// It was erased or withheld.
    Erased,
    /// What stands there is not the name of its hash.
    Altered,
}

/// What an erasure has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    /// How many names went.
    pub names: u64,
    /// Whether their bytes have left the files too. Where another program was reading, the
    /// write-ahead log keeps them until it is next emptied.
    pub overwritten: bool,
}

// What is printed for a search of faults names nobody.
impl std::fmt::Debug for NewName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewName").field("person", &self.person).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for NameRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NameRow").field("person", &self.person).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for NameState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Stands { .. } => "Stands",
            Self::Erased => "Erased",
            Self::Altered => "Altered",
        })
    }
}

/// The bytes of [`council::people::seal_name`].
fn seal(salt: &[u8], name: &str) -> Sha256Bytes {
    Sha256::new().chain_update(salt).chain_update(name).finalize().into()
}

impl NewName {
    /// By which hash the record refers to it.
    #[must_use]
    pub fn sha256(&self) -> Sha256Bytes {
        seal(&self.salt, &self.name)
    }

    pub(crate) async fn insert(
        &self,
        connection: &mut SqliteConnection,
    ) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO names (person, sha256, salt, name, seat, party) \
             VALUES (?, ?, ?, ?, ?, ?) \
             ON CONFLICT (person, sha256) \
             DO UPDATE SET seat = excluded.seat, party = excluded.party \
             WHERE name IS NOT NULL",
        )
        .bind(self.person)
        .bind(self.sha256().to_vec())
        .bind(self.salt.to_vec())
        .bind(self.name.clone())
        .bind(self.seat.clone())
        .bind(self.party.clone())
        .execute(connection)
        .await?;
        Ok(())
    }
}

impl Reader {
    /// Every name of these persons, the oldest first; somebody whose name changed has several.
    ///
    /// # Errors
    /// Where the database fails, or a row cannot be read.
    pub async fn names(&self, persons: &[Uuid]) -> Result<Vec<NameRow>, ReadError> {
        let mut ids = String::with_capacity(persons.len() * 35 + 2);
        for person in persons {
            ids.push_str(if ids.is_empty() { "[\"" } else { ",\"" });
            ids.push_str(&person.simple().to_string());
            ids.push('"');
        }
        ids.push_str(if ids.is_empty() { "[]" } else { "]" });
        let rows = sqlx::query(
            "SELECT person, sha256, salt, name, seat, party FROM names \
             WHERE person IN (SELECT unhex(value) FROM json_each(?)) ORDER BY serial",
        )
        .bind(ids)
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(name_row).collect()
    }

    /// Every name there is, the oldest first.
    ///
    /// # Errors
    /// Where the database fails, or a row cannot be read.
    pub async fn all_names(&self) -> Result<Vec<NameRow>, ReadError> {
        let rows = sqlx::query(
            "SELECT person, sha256, salt, name, seat, party FROM names ORDER BY serial",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(name_row).collect()
    }
}

fn name_row(row: &SqliteRow) -> Result<NameRow, ReadError> {
    let (person, sha256) = (column(row, 0)?, hash_column(row, 1)?);
    let (salt, name): (Option<&[u8]>, Option<String>) = (column(row, 2)?, column(row, 3)?);
    let state = match (salt, name) {
        (None, None) => NameState::Erased,
        (Some(salt), Some(name)) if seal(salt, &name) == sha256 => {
            NameState::Stands { name, seat: column(row, 4)?, party: column(row, 5)? }
        }
        (Some(_), Some(_)) | (Some(_), None) | (None, Some(_)) => NameState::Altered,
    };
    Ok(NameRow { person, sha256, state })
}

impl Journal {
    /// Erases the names and seats of a person, with the salts, so that nobody can try names
    /// against the hashes. Ids and hashes stay, and every chain still verifies.
    ///
    /// # Errors
    /// Where the database fails or the disk is full; then nothing was erased.
    pub async fn erase(&self, person: Uuid) -> Result<Erasure, AppendError> {
        let mut writer = self.write().await;
        let mut connection = writer.take().await?;
        let names = sqlx::query(
            "UPDATE names SET name = NULL, seat = NULL, party = NULL, salt = NULL \
             WHERE person = ? AND name IS NOT NULL",
        )
        .bind(person)
        .execute(&mut connection)
        .await?
        .rows_affected();
        // The old pages still stand in the write-ahead log: empty it.
        let busy: i64 = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_one(&mut connection)
            .await?
            .try_get(0)?;
        writer.put_back(connection);
        Ok(Erasure { names, overwritten: busy == 0 })
    }
}
