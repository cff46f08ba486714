//! Places to sign as empty signature fields, which a later revision of the file fills.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use typeset::{Area, Cmd, Len, Pages};

use crate::PdfError;
use crate::finish::text;

/// Printed with the page, and not to be moved or resized.
const PRINTED_AND_LOCKED: i64 = 4 + 128;

/// Adds a field for each place to sign, in reading order. The form and the fields are objects of
/// their own, so that a revision that signs need not write any page again.
pub(crate) fn write(
    document: &mut Document,
    pages: &Pages,
    page_ids: &[ObjectId],
) -> Result<Vec<ObjectId>, PdfError> {
    let mut fields: Vec<ObjectId> = Vec::new();
    for (page, &page_id) in pages.pages.iter().zip(page_ids) {
        let mut here: Vec<ObjectId> = Vec::new();
        for mark in &page.marks {
            let Cmd::Field { area, label } = &mark.cmd else { continue };
            let name = format!("signature-{}", fields.len() + here.len() + 1);
            let widget = widget(document, page_id, &name, label, area, pages.height);
            here.push(document.add_object(widget));
        }
        if !here.is_empty() {
            document.get_dictionary_mut(page_id)?.set("Annots", references(&here));
        }
        fields.append(&mut here);
    }
    if !fields.is_empty() {
        let form = document.add_object(dictionary! { "Fields" => references(&fields) });
        document.catalog_mut()?.set("AcroForm", form);
    }
    Ok(fields)
}

fn references(ids: &[ObjectId]) -> Vec<Object> {
    ids.iter().map(|&id| id.into()).collect()
}

fn widget(
    document: &mut Document,
    page: ObjectId,
    name: &str,
    label: &str,
    area: &Area,
    sheet: Len,
) -> Dictionary {
    let points = |len: Len| Object::Real(len.0 as f32 / 1000.0);
    let (width, height) = (area.right - area.left, area.bottom - area.top);
    let look = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), points(width), points(height)],
        "Resources" => Dictionary::new(),
    };
    let look = document.add_object(Stream::new(look, Vec::new()));
    let corners = [area.left, sheet - area.bottom, area.right, sheet - area.top];
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => "Sig",
        "T" => text(name),
        "TU" => text(label),
        "F" => PRINTED_AND_LOCKED,
        "Rect" => corners.map(points).to_vec(),
        "P" => page,
        "AP" => dictionary! { "N" => look },
    }
}
