//! Forms of a written vote with the scan of each: a picture or a PDF, kept in the record by its
//! SHA-256, in the same transaction as the entry that names it.

use council::{Deed, ids::VoteId, people::hex, vote::FormEntry};
use journal::Attachment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Clerk, clock,
    fault::ClerkError,
    session::{Enclosures, Moment},
    shapes::Receipt,
};

/// The largest scan that is kept, in bytes: a page in colour, and small enough that ten thousand
/// of them stay a file that can be copied.
pub const LARGEST_SCAN: usize = 4 * 1024 * 1024;

/// A form that came back, as the desk sends it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReturnedForm {
    /// Of which vote.
    pub vote: VoteId,
    /// The form, without its scan.
    pub form: FormEntry,
    /// The bytes of its scan in hexadecimal, where there is one.
    #[serde(default)]
    #[ts(optional)]
    pub scan: Option<String>,
    /// When it happened, where the meeting is entered from paper.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub typed_ms: Option<i64>,
}

/// Why a scan cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    /// It is larger than any that is kept.
    #[error("a scan of {bytes} bytes")]
    TooLarge {
        /// How large, in bytes.
        bytes: usize,
    },
    /// It is no PNG, JPEG or PDF, or did not come through whole.
    #[error("a scan of an unknown kind")]
    UnknownKind,
}

impl Clerk {
    /// Enters a form that came back, with its scan. When this returns, both are on the disk.
    ///
    /// # Errors
    /// [`ClerkError::Scan`] where the scan cannot be kept; otherwise as for [`Clerk::act`].
    pub async fn return_form(&self, returned: ReturnedForm) -> Result<Receipt, ClerkError> {
        let ReturnedForm { vote, mut form, scan, typed_ms } = returned;
        let attachment = scan.as_deref().map(attachment).transpose()?;
        form.scan = attachment.as_ref().map(|scan| hex(&scan.sha256())).or(form.scan);
        let deed = Deed::ReturnForm { vote, form };
        let moment = Moment { now: clock::read(), typed_ms };
        let attachments = attachment.into_iter().collect();
        let enclosures = Enclosures { attachments, ..Enclosures::default() };
        self.take(deed, None, moment, enclosures).await
    }
}

/// A scan by what its bytes are, whatever its name says.
fn attachment(digits: &str) -> Result<Attachment, ScanError> {
    let bytes = digits.len() / 2;
    if bytes > LARGEST_SCAN {
        return Err(ScanError::TooLarge { bytes });
    }
    let bytes = bytes_of(digits).ok_or(ScanError::UnknownKind)?;
    let kinds: [(&[u8], &str); 3] =
        [(b"\x89PNG", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"%PDF-", "application/pdf")];
    let kind = kinds.into_iter().find(|(start, _)| bytes.starts_with(start));
    let (_, media) = kind.ok_or(ScanError::UnknownKind)?;
    Ok(Attachment { media: media.to_owned(), bytes })
}

pub(crate) fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let value = |digit: u8| char::from(digit).to_digit(16).and_then(|v| u8::try_from(v).ok());
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| Some(value(*pair.first()?)? << 4 | value(*pair.get(1)?)?)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_scan_is_what_its_bytes_say() {
        assert_eq!(attachment("89504e470d0a").unwrap().media, "image/png");
        assert_eq!(attachment("ffd8ffe0").unwrap().media, "image/jpeg");
        assert_eq!(attachment("255044462d312e37").unwrap().media, "application/pdf");
    }

    #[test]
    fn what_is_too_large_or_of_another_kind_is_refused() {
        let large = "00".repeat(LARGEST_SCAN + 1);
        let bytes = LARGEST_SCAN + 1;
        assert_eq!(attachment(&large).unwrap_err(), ScanError::TooLarge { bytes });
        for other in ["", "4d5a90", "8950", "zz", "ffd8f", "汉字"] {
            assert_eq!(attachment(other).unwrap_err(), ScanError::UnknownKind, "{other}");
        }
    }
}
