//! Papers that lie before the meeting with an item: kept in the record by their SHA-256, in the
//! same transaction as the entry that names them.

use council::{Deed, ids::ItemId, people::hex};
use journal::Attachment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Clerk, clock,
    fault::ClerkError,
    forms::bytes_of,
    session::{Enclosures, Moment},
    shapes::Receipt,
};

/// The largest paper that is kept, in bytes: a plan or a budget with pictures, and small enough
/// that a year of meetings stays a file that can be copied.
pub const LARGEST_PAPER: usize = 8 * 1024 * 1024;

/// A paper as the desk sends it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachedPaper {
    /// With which item.
    pub item: ItemId,
    /// What it is called, as typed.
    pub title: String,
    /// The name of its file.
    pub file: String,
    /// Its bytes in hexadecimal.
    pub bytes: String,
    /// When it happened, where the meeting is entered from paper.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub typed_ms: Option<i64>,
}

/// Why a paper cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnclosedError {
    /// It is larger than any that is kept.
    #[error("a paper of {bytes} bytes")]
    TooLarge {
        /// How large, in bytes.
        bytes: usize,
    },
    /// It is of no kind that offices can read, or did not come through whole.
    #[error("a paper of an unknown kind")]
    UnknownKind,
}

/// How files of a kind begin, how their names end, and what they are. What begins the same way is
/// told apart by its name.
const KINDS: &[(&[u8], &str, &str)] = &[
    (b"%PDF-", "", "application/pdf"),
    (b"\x89PNG", "", "image/png"),
    (b"\xff\xd8\xff", "", "image/jpeg"),
    (
        b"PK\x03\x04",
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (b"PK\x03\x04", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (
        b"PK\x03\x04",
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    (b"PK\x03\x04", "odt", "application/vnd.oasis.opendocument.text"),
    (b"PK\x03\x04", "ods", "application/vnd.oasis.opendocument.spreadsheet"),
    (b"\xd0\xcf\x11\xe0", "doc", "application/msword"),
    (b"\xd0\xcf\x11\xe0", "xls", "application/vnd.ms-excel"),
    (b"\xd0\xcf\x11\xe0", "ppt", "application/vnd.ms-powerpoint"),
    (b"\xd0\xcf\x11\xe0", "wps", "application/vnd.ms-works"),
];

impl Clerk {
    /// Lays a paper before the open meeting. When this returns, it is on the disk.
    ///
    /// # Errors
    /// [`ClerkError::Enclosed`] where it cannot be kept; otherwise as for [`Clerk::act`].
    pub async fn attach_paper(&self, paper: AttachedPaper) -> Result<Receipt, ClerkError> {
        let attachment = attachment(&paper)?;
        let deed = Deed::AttachPaper {
            item: paper.item,
            sha256: hex(&attachment.sha256()),
            title: paper.title,
            media: attachment.media.clone(),
        };
        let moment = Moment { now: clock::read(), typed_ms: paper.typed_ms };
        let enclosures = Enclosures { attachments: vec![attachment], ..Enclosures::default() };
        self.take(deed, None, moment, enclosures).await
    }
}

fn attachment(paper: &AttachedPaper) -> Result<Attachment, EnclosedError> {
    let bytes = paper.bytes.len() / 2;
    if bytes > LARGEST_PAPER {
        return Err(EnclosedError::TooLarge { bytes });
    }
    let bytes = bytes_of(&paper.bytes).ok_or(EnclosedError::UnknownKind)?;
    let name = paper.file.to_lowercase();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let kind = KINDS.iter().find(|(start, named, _)| {
        bytes.starts_with(start) && (named.is_empty() || *named == ending)
    });
    let (_, _, media) = kind.ok_or(EnclosedError::UnknownKind)?;
    Ok(Attachment { media: (*media).to_owned(), bytes })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn kept(file: &str, bytes: &[u8]) -> Result<String, EnclosedError> {
        let item = ItemId(uuid::Uuid::nil());
        let (title, file, bytes) = (String::new(), file.to_owned(), hex(bytes));
        attachment(&AttachedPaper { item, title, file, bytes, typed_ms: None })
            .map(|attachment| attachment.media)
    }

    #[test]
    fn a_paper_is_what_its_bytes_say() {
        assert_eq!(kept("方案.doc", b"%PDF-1.7").unwrap(), "application/pdf");
        assert_eq!(kept("预算.XLSX", b"PK\x03\x04..").unwrap(), KINDS[4].2);
        assert_eq!(kept("a.zip", b"PK\x03\x04..").unwrap_err(), EnclosedError::UnknownKind);
        assert_eq!(kept("a.pdf", b"MZ\x90").unwrap_err(), EnclosedError::UnknownKind);
        let bytes = LARGEST_PAPER + 1;
        let large = vec![0; bytes];
        assert_eq!(kept("a.pdf", &large).unwrap_err(), EnclosedError::TooLarge { bytes });
    }
}
