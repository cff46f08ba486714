//! What somebody chose for this database: the language, for one. Not part of the record.

use crate::{AppendError, Journal, ReadError, Reader};

impl Reader {
    /// What was chosen under a key, if anything.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn setting(&self, key: &str) -> Result<Option<String>, ReadError> {
        let value = sqlx::query_scalar("SELECT value FROM settings WHERE key = ?")
            .bind(key.to_owned())
            .fetch_optional(&self.pool)
            .await?;
        Ok(value)
    }
}

impl Journal {
    /// Keeps a choice, or forgets it where `value` is none.
    ///
    /// # Errors
    /// Where the database fails or the disk is full; then the choice is as it was.
    pub async fn set(&self, key: &str, value: Option<&str>) -> Result<(), AppendError> {
        let mut writer = self.write().await;
        let mut connection = writer.take().await?;
        let query = match value {
            Some(value) => {
                sqlx::query("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)")
                    .bind(key.to_owned())
                    .bind(value.to_owned())
            }
            None => sqlx::query("DELETE FROM settings WHERE key = ?").bind(key.to_owned()),
        };
        query.execute(&mut connection).await?;
        writer.put_back(connection);
        Ok(())
    }
}
