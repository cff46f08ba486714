//! Places to sign as fields of the file.

mod sample;

use lopdf::{Dictionary, Document, IncrementalDocument, Object};
use pdf::Meta;
use sample::{document, fonts, meta};

fn rendered(meta: &Meta) -> Vec<u8> {
    let pages = typeset::layout(&document(), fonts()).expect("laid out");
    pdf::render(&pages, meta, fonts()).expect("rendered")
}

fn form(file: &Document) -> Option<&Dictionary> {
    let form = file.catalog().expect("a catalog").get_deref(b"AcroForm", file).ok()?;
    Some(form.as_dict().expect("a dictionary"))
}

fn fields(file: &Document) -> Vec<&Dictionary> {
    let fields = form(file).expect("a form").get(b"Fields").and_then(Object::as_array);
    let dictionary = |id: &Object| file.get_dictionary(id.as_reference().expect("a reference"));
    fields.expect("fields").iter().map(|id| dictionary(id).expect("a field")).collect()
}

#[test]
fn each_place_to_sign_is_a_field_in_reading_order() {
    let file = Document::load_mem(&rendered(&meta())).expect("a PDF file");
    let page = *file.get_pages().get(&3).expect("the last page");
    let found = fields(&file);
    let labels: Vec<(String, String)> = found
        .iter()
        .map(|field| {
            let text = |key: &[u8]| lopdf::decode_text_string(field.get(key).expect("there"));
            (text(b"T").expect("a name"), text(b"TU").expect("a label"))
        })
        .collect();
    let expected = [("signature-1", "主持人：王海"), ("signature-2", "记录人：欧阳春燕")];
    let expected = expected.map(|(name, label)| (name.to_owned(), label.to_owned()));
    assert_eq!(labels, expected);
    for field in found {
        assert_eq!(field.get(b"FT").and_then(Object::as_name).expect("a kind"), b"Sig");
        assert_eq!(field.get(b"F").and_then(Object::as_i64).expect("flags"), 132);
        assert_eq!(field.get(b"P").and_then(Object::as_reference).expect("a page"), page);
        assert!(!field.has(b"V"), "nothing is signed yet");
        let look = field.get(b"AP").and_then(Object::as_dict).expect("a look").get(b"N");
        let look = look.and_then(Object::as_reference).and_then(|id| file.get_object(id));
        assert!(look.and_then(Object::as_stream).is_ok());
    }
    let annotations = file.get_page_annotations(page).expect("annotations");
    assert_eq!(annotations.len(), 2);
    assert!(!form(&file).expect("a form").has(b"SigFlags"), "a file unsigned may be rewritten");
}

#[test]
fn a_field_stands_in_its_tag_itself() {
    let file = Document::load_mem(&rendered(&meta())).expect("a PDF file");
    let tags = file.objects.values().filter_map(|object| object.as_dict().ok());
    let forms = tags.filter(|tag| tag.get(b"S").and_then(Object::as_name).ok() == Some(b"Form"));
    let held: Vec<bool> = forms
        .map(|tag| tag.get(b"K").and_then(Object::as_dict).is_ok_and(|kid| kid.has(b"Obj")))
        .collect();
    assert_eq!(held, [true, true]);
}

#[test]
fn a_paper_nobody_signs_has_no_form() {
    let unsigned = Meta { fields: false, ..meta() };
    let file = Document::load_mem(&rendered(&unsigned)).expect("a PDF file");
    assert!(form(&file).is_none());
}

#[test]
fn a_revision_fills_a_field_and_leaves_every_earlier_byte() {
    let bytes = rendered(&meta());
    let file = Document::load_mem(&bytes).expect("a PDF file");
    let first = form(&file).expect("a form").get(b"Fields").and_then(Object::as_array);
    let first = first.expect("fields")[0].as_reference().expect("a reference");
    let mut revision = IncrementalDocument::create_from(bytes.clone(), file);
    revision.opt_clone_object_to_new_document(first).expect("cloned");
    let value = Object::string_literal("signed");
    revision.new_document.get_dictionary_mut(first).expect("a field").set("TM", value);
    let mut saved = Vec::new();
    revision.save_to(&mut saved).expect("saved");
    assert_eq!(saved[..bytes.len()], bytes[..]);
    let again = Document::load_mem(&saved).expect("a PDF file");
    assert!(fields(&again)[0].has(b"TM"));
    assert_eq!(again.get_pages().len(), 3);
}
