//! Signing: an empty signature field is filled by an incremental update, so that every byte that
//! stood before stands after.

use chrono::{DateTime, FixedOffset};
use lopdf::{
    Dictionary, Document, IncrementalDocument, Object, ObjectId, Stream, StringFormat, dictionary,
};
use sha2::{Digest, Sha256};

use crate::cms;
use crate::field::{self, Field};
use crate::lock::hex;
use crate::{Appearance, AppearanceFault, Certificate, KeyFault, PrivateKey, date, verify};

/// Room for a signature with its certificates, and for a time stamp that may come to it.
const ROOM: usize = 8192;
/// Stands for a number until it is known; as wide as any file is long.
const UNKNOWN: i64 = 9_999_999_999;
/// How that number is written, digit by digit.
const WIDTH: usize = 10;

/// Who signs, where, and with what.
#[derive(Debug, Clone, Copy)]
pub struct Signing<'a> {
    /// The name of the empty field, as in `signature-1`.
    pub field: &'a str,
    /// The key.
    pub key: &'a PrivateKey,
    /// Its certificate, and those above it.
    pub chain: &'a [Certificate],
    /// The signer's name, in whatever characters it has.
    pub name: &'a str,
    /// The office, as the paper words it.
    pub office: &'a str,
    /// When, to the second.
    pub at: DateTime<FixedOffset>,
    /// What the field shows.
    pub appearance: Appearance<'a>,
}

/// Why a file is not signed.
#[derive(Debug, thiserror::Error)]
pub enum SignFault {
    /// The file has no such field.
    #[error("the file has no signature field named {field}")]
    NoField {
        /// The name asked for.
        field: String,
    },
    /// The field is filled.
    #[error("the field {field} is signed already")]
    Filled {
        /// The name asked for.
        field: String,
    },
    /// An earlier signature does not hold, or something else changed after it. Whoever signed
    /// on top of it would vouch for what is broken.
    #[error("what was signed before does not hold")]
    Broken,
    /// The first certificate is not the key's.
    #[error("the first certificate is not the key's")]
    Chain,
    /// The certificates take more room than there is.
    #[error("a signature of {length} bytes is longer than {ROOM}")]
    Long {
        /// Its length in bytes.
        length: usize,
    },
    /// The key does not sign.
    #[error(transparent)]
    Key(#[from] KeyFault),
    /// The appearance cannot be drawn.
    #[error(transparent)]
    Appearance(#[from] AppearanceFault),
    /// The file is no PDF, or its parts do not fit together.
    #[error("the file cannot be read")]
    Objects(#[from] lopdf::Error),
    /// The file cannot be put together.
    #[error("the file cannot be written")]
    Write(#[from] std::io::Error),
    /// The signature cannot be put together.
    #[error("the signature cannot be written")]
    Form,
}

/// Fills a field. The first signature of a file certifies it: from then on nothing but further
/// signing of its fields is allowed (DocMDP, P 2).
///
/// # Errors
/// See [`SignFault`]. The file that was given is not touched.
pub fn sign(file: &[u8], signing: &Signing<'_>) -> Result<Vec<u8>, SignFault> {
    let document = Document::load_mem(file)?;
    let fields = field::fields(&document);
    let named = fields.iter().find(|one| one.name == signing.field);
    let field = named.ok_or_else(|| SignFault::NoField { field: signing.field.to_owned() })?;
    if field.value.is_some() {
        return Err(SignFault::Filled { field: signing.field.to_owned() });
    }
    let first = fields.iter().all(|one| one.value.is_none());
    if !first && !verify(file, &[]).is_ok_and(|report| report.is_whole()) {
        return Err(SignFault::Broken);
    }
    let version = document.version.clone();
    let mut update = IncrementalDocument::create_from(file.to_vec(), document);
    update.new_document.version = version;
    fill(&mut update, field, signing, first)?;
    let mut bytes = Vec::new();
    update.save_to(&mut bytes)?;
    complete(bytes, file.len(), signing)
}

/// Writes the update's objects, with room for what only the finished file can tell.
fn fill(
    update: &mut IncrementalDocument,
    field: &Field,
    signing: &Signing<'_>,
    first: bool,
) -> Result<(), SignFault> {
    let mut value = dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "ByteRange" => vec![0.into(), UNKNOWN.into(), UNKNOWN.into(), UNKNOWN.into()],
        "Contents" => Object::String(vec![0; ROOM], StringFormat::Hexadecimal),
        "M" => Object::string_literal(date::write(&signing.at)),
        "Name" => text(signing.name),
        "Reason" => text(signing.office),
    };
    if first {
        let params = dictionary! { "Type" => "TransformParams", "P" => 2, "V" => "1.2" };
        let reference = dictionary! {
            "Type" => "SigRef",
            "TransformMethod" => "DocMDP",
            "TransformParams" => params,
        };
        value.set("Reference", vec![reference.into()]);
    }
    let value = update.new_document.add_object(value);
    let shown = show(update, field, &signing.appearance)?;
    let widget = field.widgets.first().copied().unwrap_or(field.id);
    change(update, field.id)?.set("V", value);
    change(update, widget)?.set("AP", dictionary! { "N" => shown });
    if first {
        certify(update, value)?;
    }
    Ok(())
}

/// The form of the field's appearance.
fn show(
    update: &mut IncrementalDocument,
    field: &Field,
    appearance: &Appearance<'_>,
) -> Result<ObjectId, SignFault> {
    let [left, bottom, right, top] = field.rect;
    let (width, height) = (right - left, top - bottom);
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), width.into(), height.into()],
        "Resources" => Dictionary::new(),
    };
    // A field without extent is one that does not show.
    let drawn =
        if width > 0.0 && height > 0.0 { appearance.operators(width, height)? } else { Vec::new() };
    let mut stream = Stream::new(form, drawn);
    stream.compress()?;
    Ok(update.new_document.add_object(stream))
}

/// Says in the catalogue which signature certifies, and in the form that there are signatures.
fn certify(update: &mut IncrementalDocument, value: ObjectId) -> Result<(), SignFault> {
    let document = update.get_prev_documents();
    let root = document.trailer.get(b"Root").and_then(Object::as_reference)?;
    let form = document.catalog()?.get(b"AcroForm")?.as_reference().ok();
    let catalog = change(update, root)?;
    catalog.set("Perms", dictionary! { "DocMDP" => value });
    match form {
        Some(form) => change(update, form)?.set("SigFlags", 3),
        None => change(update, root)?.get_mut(b"AcroForm")?.as_dict_mut()?.set("SigFlags", 3),
    }
    Ok(())
}

/// An object of the file, in the update, to be changed.
fn change(update: &mut IncrementalDocument, id: ObjectId) -> Result<&mut Dictionary, SignFault> {
    update.opt_clone_object_to_new_document(id)?;
    Ok(update.new_document.get_dictionary_mut(id)?)
}

/// Fills in what is covered, and the signature over it.
fn complete(
    mut bytes: Vec<u8>,
    before: usize,
    signing: &Signing<'_>,
) -> Result<Vec<u8>, SignFault> {
    let placeholder = format!("/ByteRange[0 {UNKNOWN} {UNKNOWN} {UNKNOWN}]");
    let range = find(&bytes, before, placeholder.as_bytes()).ok_or(SignFault::Form)?;
    let contents = find(&bytes, range, b"/Contents<").ok_or(SignFault::Form)?;
    let open = contents + b"/Contents".len();
    let close = open + 1 + ROOM * 2;
    if bytes.get(close) != Some(&b'>') {
        return Err(SignFault::Form);
    }
    let after = close + 1;
    let covered = [open, after, bytes.len() - after];
    let numbers: Vec<String> = covered.iter().map(|number| format!("{number:<WIDTH$}")).collect();
    let written = format!("/ByteRange[0 {}]", numbers.join(" "));
    bytes[range..range + written.len()].copy_from_slice(written.as_bytes());
    let mut digest = Sha256::new();
    digest.update(&bytes[..open]);
    digest.update(&bytes[after..]);
    let signature = cms::write(&digest.finalize(), signing.key, signing.chain).map_err(
        |fault| match fault {
            cms::WriteFault::Chain => SignFault::Chain,
            cms::WriteFault::Key(fault) => SignFault::Key(fault),
            cms::WriteFault::Form(_) => SignFault::Form,
        },
    )?;
    if signature.len() > ROOM {
        return Err(SignFault::Long { length: signature.len() });
    }
    let signature = hex(&signature);
    bytes[open + 1..open + 1 + signature.len()].copy_from_slice(signature.as_bytes());
    Ok(bytes)
}

/// Where something stands, looking from a place on.
fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let found = bytes.get(from..)?.windows(what.len()).position(|window| window == what);
    found.map(|at| from + at)
}

/// A text string. Always in hexadecimal, so that no name can look like another part of the file.
fn text(words: &str) -> Object {
    let mark = [0xFE, 0xFF];
    let bytes = mark.into_iter().chain(words.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}
