//! The finishing pass: what printpdf leaves out or gets wrong is set on the file's objects.
//!
//! Conformance (tags, colour profile, PDF/A) belongs here when it comes.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};
use typeset::Pages;

use crate::ops::utf16;
use crate::{Meta, PdfError, outline, xmp};

/// The program named in the file.
pub(crate) const PRODUCER: &str = "Yishi";

pub(crate) fn finish(
    mut document: Document,
    pages: &Pages,
    meta: &Meta,
) -> Result<Vec<u8>, PdfError> {
    document.version = "1.7".to_owned();
    describe(&mut document, meta)?;
    let page_ids: Vec<ObjectId> = document.page_iter().collect();
    for &page in &page_ids {
        let page = document.get_dictionary_mut(page)?;
        if page.get(b"Annots").and_then(Object::as_array).is_ok_and(Vec::is_empty) {
            page.remove(b"Annots");
        }
    }
    let outline = outline::write(&mut document, &pages.outline, &page_ids, pages.height);
    let catalog = document.catalog_mut()?;
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    catalog.set("Lang", text(&meta.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    document.prune_objects();
    document.renumber_objects();
    document.compress();
    identify(&mut document)
}

/// Replaces what printpdf says about the file, and says it a second time as XMP.
fn describe(document: &mut Document, meta: &Meta) -> Result<(), PdfError> {
    let created = pdf_date(meta);
    let mut info = dictionary! {
        "Title" => text(&meta.title),
        "Producer" => text(PRODUCER),
        "CreationDate" => Object::string_literal(created.clone()),
        "ModDate" => Object::string_literal(created),
    };
    if let Some(author) = &meta.author {
        info.set("Author", text(author));
    }
    let info = document.add_object(info);
    document.trailer.set("Info", info);
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let packet = Stream::new(kind, xmp::packet(meta).into_bytes()).with_compression(false);
    let packet = document.add_object(packet);
    document.catalog_mut()?.set("Metadata", packet);
    Ok(())
}

/// Serialises the file with an identifier made of its contents.
fn identify(document: &mut Document) -> Result<Vec<u8>, PdfError> {
    document.trailer.remove(b"ID");
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    let digest = Sha256::digest(&bytes);
    let id = || Object::String(digest[..16].to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id(), id()]);
    bytes.clear();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// A text string of any language.
pub(crate) fn text(words: &str) -> Object {
    if words.chars().all(|character| (' '..='~').contains(&character)) {
        Object::string_literal(words)
    } else {
        Object::String(utf16(words), StringFormat::Hexadecimal)
    }
}

fn pdf_date(meta: &Meta) -> String {
    let zone = meta.created.format("%:z").to_string().replace(':', "'");
    format!("{}{zone}'", meta.created.format("D:%Y%m%d%H%M%S"))
}

/// A dictionary entry that refers to another object, if there is one.
pub(crate) fn refer(entries: &mut Dictionary, key: &str, to: Option<ObjectId>) {
    if let Some(id) = to {
        entries.set(key, id);
    }
}
