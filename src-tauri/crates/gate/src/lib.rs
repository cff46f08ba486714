//! What an archive asks of a file, for tests; knows no meeting.
//!
//! [`faults`] asks a validator of its own about PDF/A and PDF/UA-1, and adds what that one is
//! known to miss: font programs that are not there, and content that the tree of tags leaves out.

mod content;
mod fonts;

use lopdf::{Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// Everything that keeps a file from being PDF/A (part 2 or 3, level A, as it says itself) and
/// PDF/UA-1. Nothing where an archive would take it.
#[must_use]
pub fn faults(bytes: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    let archive =
        if has_record(bytes) { ValidationProfile::PdfA3a } else { ValidationProfile::PdfA2a };
    for profile in [archive, ValidationProfile::PdfUa1] {
        match validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)) {
            Ok(report) => {
                let told = report.failures.iter().map(|failure| format!("{profile}: {failure}"));
                faults.extend(told);
            }
            Err(error) => faults.push(format!("{profile}: {error}")),
        }
    }
    match Document::load_mem(bytes) {
        Ok(file) => {
            faults.extend(fonts::faults(&file));
            faults.extend(content::faults(&file));
        }
        Err(error) => faults.push(format!("unreadable: {error}")),
    }
    faults
}

/// Whether a record travels in the file.
fn has_record(bytes: &[u8]) -> bool {
    let Ok(file) = Document::load_mem(bytes) else { return false };
    file.catalog().is_ok_and(|catalog| catalog.get(b"AF").and_then(Object::as_array).is_ok())
}
