//! What travels in the file beside its pages: the meaning of its colours, and the record.

use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};

use crate::finish::text;
use crate::{PdfError, Source};

/// The standard colours of screens; where it comes from stands beside it.
const SRGB: &[u8] = include_bytes!("../../../../assets/colour/sRGB-v4.icc");

/// Says what the file's colours mean, so that they are the same on every machine.
pub(crate) fn colours(document: &mut Document) -> Result<(), PdfError> {
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    let intent = document.add_object(intent);
    document.catalog_mut()?.set("OutputIntents", vec![intent.into()]);
    Ok(())
}

/// Puts the record into the file, as that from which the file was made. `date` is when.
pub(crate) fn source(document: &mut Document, source: &Source, date: &str) -> Result<(), PdfError> {
    let bytes = embedded(document, source, date);
    let name = || text(&source.name);
    let specification = document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => name(),
        "UF" => name(),
        "Desc" => text(&source.description),
        "AFRelationship" => "Source",
        "EF" => dictionary! { "F" => bytes, "UF" => bytes },
    });
    let names = dictionary! { "Names" => vec![name(), specification.into()] };
    let catalog = document.catalog_mut()?;
    catalog.set("AF", vec![specification.into()]);
    catalog.set("Names", dictionary! { "EmbeddedFiles" => names });
    Ok(())
}

fn embedded(document: &mut Document, source: &Source, date: &str) -> ObjectId {
    let parameters = dictionary! {
        "Size" => source.bytes.len() as i64,
        "ModDate" => Object::String(date.as_bytes().to_vec(), StringFormat::Literal),
    };
    let entries = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => Object::Name(source.media.clone().into_bytes()),
        "Params" => parameters,
    };
    document.add_object(Stream::new(entries, source.bytes.clone()))
}
