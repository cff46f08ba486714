//! Verifying: who signed a file, whether that holds, and what came later.
//!
//! Three questions are asked of every signature, and answered apart: whether the bytes it covers
//! are those that were signed; whether its certificate is known here; and whether what came after
//! it is nothing but further signing. Readers of PDF files differ in how much of this they show,
//! so that a file may look good elsewhere whose later changes are found here.

mod changes;
mod extent;
mod report;
mod trust;

use lopdf::{Dictionary, Document, Object};

use crate::cms::{Broken, Read};
use crate::field::{self, Field};
use crate::lock::hex;
use crate::{Certificate, date};

pub use changes::{Change, Later};
pub use report::{Fault, Finding, Overall, Report, Verdict};

use extent::Extent;
use sha2::{Digest, Sha256};

/// The kind that PAdES demands.
const CADES: &[u8] = b"ETSI.CAdES.detached";
/// The kind that older programs write.
const PKCS7: &[u8] = b"adbe.pkcs7.detached";

/// Why nothing can be said of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is no PDF file, or it is damaged where its parts are listed.
    #[error("the file cannot be read as PDF")]
    Parts,
}

/// Verifies every signature of a file. `trusted` are the certificates that are known here, as
/// those of the community's authority; where none is, a signature that holds is `Unknown`.
///
/// # Errors
/// [`Unreadable`].
pub fn verify(file: &[u8], trusted: &[Certificate]) -> Result<Report, Unreadable> {
    let document = Document::load_mem(file).map_err(|_| Unreadable::Parts)?;
    let fields = field::fields(&document);
    let mut findings: Vec<Finding> = fields
        .iter()
        .filter(|field| field.value.is_some())
        .map(|field| of_field(file, &document, field, trusted))
        .collect();
    findings.sort_by_key(|finding| finding.covered_end);
    // Bytes behind the last signature that belong to nothing came after the earlier ones too.
    let stray = Later::Other { changes: vec![Change::Bytes] };
    if findings.last().is_some_and(|last| last.later == stray) {
        let earlier = findings.iter_mut().filter(|one| matches!(one.later, Later::Signing { .. }));
        earlier.for_each(|one| one.later = stray.clone());
    }
    let revisions = extent::revisions(file);
    for finding in &mut findings {
        finding.revision = revisions.iter().filter(|end| **end <= finding.covered_end).count();
        finding.revisions = revisions.len();
    }
    let empty = fields.into_iter().filter(|field| field.value.is_none());
    Ok(Report {
        sha256: hex(&Sha256::digest(file)),
        bytes: file.len(),
        signatures: findings,
        empty: empty.map(|field| field.name).collect(),
    })
}

fn of_field(file: &[u8], document: &Document, field: &Field, trusted: &[Certificate]) -> Finding {
    let mut finding = Finding::of(field.name.clone());
    let value = field.value.as_ref().and_then(|value| field::follow(document, value));
    let Some(value) = value.and_then(|value| value.as_dict().ok()) else {
        finding.faults.push(Fault::Contents);
        return finding;
    };
    describe(value, &mut finding);
    let kind = value.get(b"SubFilter").and_then(Object::as_name).unwrap_or_default();
    if kind != CADES && kind != PKCS7 {
        finding.faults.push(Fault::Method);
        return finding;
    }
    let extent = match Extent::of(value, file) {
        Ok(extent) => extent,
        Err(fault) => {
            finding.faults.push(fault);
            return finding;
        }
    };
    finding.covered_end = extent.end;
    finding.covers_whole_file = extent.end == file.len();
    let Some(read) = Read::from(&extent.contents) else {
        finding.faults.push(Fault::Contents);
        return finding;
    };
    match read.check(&extent.covered(file), kind == CADES) {
        Ok(()) => finding.intact = true,
        Err(Broken::Structure) => finding.faults.push(Fault::Contents),
        Err(Broken::Digest) => finding.faults.push(Fault::Digest),
        Err(Broken::Signature) => finding.faults.push(Fault::Signature),
        Err(Broken::Method) => finding.faults.push(Fault::Method),
    }
    identify(&read, trusted, &mut finding);
    finding.later = changes::since(file, extent.end, document);
    if finding.later == Later::Unreadable {
        finding.faults.push(Fault::Extent);
    }
    finding
}

/// What the signature says of itself.
fn describe(value: &Dictionary, finding: &mut Finding) {
    let string = |key: &[u8]| value.get(key).and_then(Object::as_str).ok().map(field::words);
    finding.claimed_name = string(b"Name").unwrap_or_default();
    finding.reason = string(b"Reason").unwrap_or_default();
    finding.at = string(b"M").and_then(|text| date::read(&text));
    finding.certifies = value.get(b"Reference").and_then(Object::as_array).is_ok_and(|list| {
        list.iter().any(|reference| {
            let method = reference.as_dict().and_then(|one| one.get(b"TransformMethod"));
            method.and_then(Object::as_name).is_ok_and(|method| method == b"DocMDP")
        })
    });
}

/// Whose certificate it is, and whether that is known here.
fn identify(read: &Read, trusted: &[Certificate], finding: &mut Finding) {
    let Some(own) = read.signer() else { return };
    finding.signer = own.name();
    finding.office = own.title();
    finding.organisation = own.organisation();
    finding.issuer = own.issuer();
    finding.fingerprint = own.fingerprint();
    let chain = trust::chain(own, &read.certificates, trusted);
    finding.trusted = chain.reaches;
    finding.faults.extend(chain.fault);
    let Some((from, until)) = own.validity() else {
        finding.faults.push(Fault::Contents);
        return;
    };
    match finding.at {
        None => finding.faults.push(Fault::NoTime),
        Some(at) if at < from || at > until => finding.faults.push(Fault::Validity),
        Some(_) => {}
    }
}
