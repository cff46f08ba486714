//! The tables and their versions. Migrations are only ever added to; sqlx refuses a database
//! whose applied migrations have other checksums than these files.

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::SqliteConnection;

use crate::{Damage, OpenError, sha256};

/// What marks a database file as ours: "YISH" (`PRAGMA application_id`).
pub const APPLICATION_ID: i64 = 0x5949_5348;

/// The tables of each version, as SHA-256 of what [`fingerprint`] reads. A damaged definition is
/// legal SQL more often than not, and would have columns read under other names.
const FINGERPRINTS: &[(i64, &str)] = &[
    (1, "6293716f6dd1ac31398a08386a21f84ebb13f4d1b86058c2d206339cf04f908c"),
    (2, "7cdc8af2c41b0e3b71f654d97fa0b79fa3c7db8a62772bb87f6c0e47900fb075"),
];

static MIGRATOR: Migrator = sqlx::migrate!("./migrations");

/// The newest version of the tables that this program knows (`PRAGMA user_version`).
#[must_use]
pub fn newest_version() -> i64 {
    MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or(0)
}

/// Whether the tables are those of their version.
pub(crate) async fn compare(
    connection: &mut SqliteConnection,
    version: i64,
) -> Result<(), OpenError> {
    let found = fingerprint(connection).await?;
    if FINGERPRINTS.contains(&(version, found.as_str())) {
        Ok(())
    } else {
        Err(OpenError::Damaged(Damage::Schema))
    }
}

/// SHA-256 over the definitions of all tables, indexes and triggers of ours, in hexadecimal.
async fn fingerprint(connection: &mut SqliteConnection) -> Result<String, sqlx::Error> {
    // The table of migrations is defined by sqlx and may be worded otherwise by another version.
    let definitions: Vec<String> = sqlx::query_scalar(
        "SELECT concat_ws(char(0), type, name, tbl_name, sql) FROM sqlite_schema \
         WHERE tbl_name <> '_sqlx_migrations' ORDER BY type, name",
    )
    .fetch_all(connection)
    .await?;
    let digest = sha256(definitions.join("\0\0").as_bytes());
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Brings the tables up to date.
pub(crate) async fn migrate(connection: &mut SqliteConnection) -> Result<(), OpenError> {
    match MIGRATOR.run(connection).await {
        Ok(()) => Ok(()),
        Err(MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _)) => {
            let error = OpenError::from(error);
            // A statement that this program wrote fails on tables that it did not make.
            let foreign = matches!(error, OpenError::Storage(_));
            Err(if foreign { OpenError::Damaged(Damage::Schema) } else { error })
        }
        Err(_) => Err(OpenError::Damaged(Damage::Schema)),
    }
}

#[cfg(test)]
mod tests {
    use sqlx::{AssertSqlSafe, ConnectOptions, sqlite::SqliteConnectOptions};

    use super::*;

    /// Databases in the field hold these checksums. A migration that has been released never
    /// changes: write another one, and add its line here.
    #[test]
    fn released_migrations_have_not_changed() {
        let found: Vec<(i64, String)> = MIGRATOR
            .iter()
            .map(|migration| {
                let hex = migration.checksum.iter().map(|byte| format!("{byte:02x}"));
                (migration.version, hex.take(16).collect())
            })
            .collect();
        let known = [
            (1, "4e4fe23d8dde88073206fb00362ba77b".to_owned()),
            (2, "7bb4fb5532f1326170e91fcb6b1665b5".to_owned()),
        ];
        assert_eq!(found, known);
    }

    #[tokio::test]
    async fn the_tables_are_those_of_their_version() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record.db");
        let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
        let mut connection = options.connect().await.unwrap();
        for migration in MIGRATOR.iter() {
            let statements = AssertSqlSafe(migration.sql.as_str());
            sqlx::raw_sql(statements).execute(&mut connection).await.unwrap();
            let found = (migration.version, fingerprint(&mut connection).await.unwrap());
            let known = FINGERPRINTS.iter().find(|(version, _)| *version == found.0);
            assert_eq!(known.copied(), Some((found.0, found.1.as_str())));
        }
    }

    #[test]
    fn every_migration_says_its_version() {
        for migration in MIGRATOR.iter() {
            let line = format!("PRAGMA user_version = {};", migration.version);
            assert!(migration.sql.as_str().contains(&line), "{line}");
        }
    }
}
