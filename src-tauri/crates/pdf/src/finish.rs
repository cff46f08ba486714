//! The finishing pass: what printpdf leaves out or gets wrong is set on the file's objects.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{
    Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary,
};
use sha2::{Digest, Sha256};
use typeset::Pages;

use crate::ops::utf16;
use crate::{Meta, PdfError, attach, fields, outline, tags, xmp};

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
    let mut fields = Vec::new();
    if meta.fields {
        fields = fields::write(&mut document, pages, &page_ids)?;
    }
    attach::colours(&mut document)?;
    if let Some(source) = &meta.source {
        attach::source(&mut document, source, &pdf_date(meta))?;
    }
    tags::write(&mut document, pages, &page_ids, &fields)?;
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
    pack(&mut document)?;
    identify(&mut document)
}

/// Compresses the streams.
fn pack(document: &mut Document) -> Result<(), PdfError> {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        // A carriage return at the end reads as part of the line end before `endstream`: to some
        // checkers the stream is then one byte too long. Another level of compression ends else.
        for level in (1..=9).rev() {
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(level));
            encoder.write_all(&stream.content)?;
            let packed = encoder.finish()?;
            if packed.last() != Some(&b'\r') {
                stream.dict.set("Filter", "FlateDecode");
                stream.set_content(packed);
                break;
            }
        }
    }
    Ok(())
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
    let blank = || Object::String(vec![0; 16], StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![blank(), blank()]);
    let bytes = &mut Vec::new();
    let (last, trailer) = (document.max_id, document.trailer.clone());
    // As for single streams: none may end with a carriage return. Other cuts end else.
    for most in (90..=100).rev() {
        (document.max_id, document.trailer) = (last, trailer.clone());
        bytes.clear();
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true);
        document.save_with_options(bytes, options.max_objects_per_stream(most).build())?;
        if !bytes.windows(11).any(|window| window == b"\r\nendstream") {
            break;
        }
    }
    let mut bytes = std::mem::take(bytes);
    let digest = Sha256::digest(&bytes);
    let identifier: String = digest[..16].iter().map(|byte| format!("{byte:02X}")).collect();
    // The file was hashed with a blank identifier, which stands in its last object.
    let blank = [b'0'; 32];
    for _ in 0..2 {
        if let Some(at) = bytes.windows(blank.len()).rposition(|window| window == blank) {
            bytes[at..at + blank.len()].copy_from_slice(identifier.as_bytes());
        }
    }
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
