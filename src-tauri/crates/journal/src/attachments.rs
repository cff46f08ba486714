//! Files that belong to the record, kept in the database by what they are.

use sqlx::{Row, sqlite::SqliteConnection};

use crate::{ReadError, Reader, Sha256Bytes, sha256};

/// A file: a paper, a drawn signature, a picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its media type, as in `application/pdf`.
    pub media: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attachment")
            .field("media", &self.media)
            .field("length", &self.bytes.len())
            .finish()
    }
}

impl Attachment {
    /// The SHA-256 by which it is found.
    #[must_use]
    pub fn sha256(&self) -> Sha256Bytes {
        sha256(&self.bytes)
    }

    pub(crate) async fn insert(
        &self,
        connection: &mut SqliteConnection,
    ) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO attachments (sha256, media, bytes) VALUES (?, ?, ?) \
             ON CONFLICT (sha256) DO NOTHING",
        )
        .bind(self.sha256().to_vec())
        .bind(self.media.clone())
        .bind(self.bytes.clone())
        .execute(connection)
        .await?;
        Ok(())
    }
}

impl Reader {
    /// The attachment of this SHA-256; its bytes have been verified.
    ///
    /// # Errors
    /// [`ReadError::AttachmentDamaged`] where they are others; or where the database fails.
    pub async fn attachment(&self, sha256: Sha256Bytes) -> Result<Option<Attachment>, ReadError> {
        let row = sqlx::query("SELECT media, bytes FROM attachments WHERE sha256 = ?")
            .bind(sha256.to_vec())
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let attachment = Attachment { media: row.try_get(0)?, bytes: row.try_get(1)? };
        if attachment.sha256() == sha256 {
            Ok(Some(attachment))
        } else {
            Err(ReadError::AttachmentDamaged)
        }
    }
}
