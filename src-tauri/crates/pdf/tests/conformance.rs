//! What an archive asks of a file is met, and the gate that asks it notices what is missing.

mod sample;

use gate::faults;
use lopdf::{Dictionary, Document, Object};
use pdf::Meta;
use sample::{document, fonts, meta};

fn rendered(meta: &Meta) -> Vec<u8> {
    let pages = typeset::layout(&document(), fonts()).expect("laid out");
    pdf::render(&pages, meta, fonts()).expect("rendered")
}

#[test]
fn a_paper_with_its_record_is_pdf_a_3a_and_ua_1() {
    let faults = faults(&rendered(&meta()));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_public_paper_is_pdf_a_2a_and_ua_1() {
    let faults = faults(&rendered(&Meta { source: None, fields: false, ..meta() }));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The faults of the sample after something was taken out of it.
fn without(harm: impl Fn(&mut Document)) -> Vec<String> {
    let mut file = Document::load_mem(&rendered(&meta())).expect("a PDF file");
    harm(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).expect("saved");
    faults(&bytes)
}

#[test]
fn writing_the_file_again_harms_nothing() {
    let faults = without(|_| {});
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Takes a key out of all dictionaries that are meant; there is at least one.
fn take(file: &mut Document, key: &str, meant: impl Fn(&Dictionary) -> bool) {
    let mut taken = 0;
    for object in file.objects.values_mut() {
        let entries = if let Object::Stream(stream) = object {
            &mut stream.dict
        } else if let Ok(entries) = object.as_dict_mut() {
            entries
        } else {
            continue;
        };
        if meant(entries) && entries.remove(key.as_bytes()).is_some() {
            taken += 1;
        }
    }
    assert!(taken > 0, "nothing has {key}");
}

fn is(entries: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    entries.get(key).and_then(Object::as_name).is_ok_and(|found| found == name)
}

#[test]
fn whatever_is_taken_out_is_missed() {
    let catalog = |entries: &Dictionary| is(entries, b"Type", b"Catalog");
    type Meant<'a> = &'a dyn Fn(&Dictionary) -> bool;
    let harms: [(&str, Meant<'_>); 14] = [
        ("Alt", &|entries| is(entries, b"S", b"Figure")),
        ("Lang", &catalog),
        ("OutputIntents", &catalog),
        ("MarkInfo", &catalog),
        ("StructTreeRoot", &catalog),
        ("Metadata", &catalog),
        ("ViewerPreferences", &catalog),
        ("ToUnicode", &|entries| is(entries, b"Subtype", b"Type0")),
        ("FontFile2", &|entries| is(entries, b"Type", b"FontDescriptor")),
        ("StructParents", &|entries| is(entries, b"Type", b"Page")),
        ("StructParent", &|entries| is(entries, b"Subtype", b"Widget")),
        ("TU", &|entries| is(entries, b"Subtype", b"Widget")),
        ("AFRelationship", &|entries| is(entries, b"Type", b"Filespec")),
        ("Tabs", &|entries| is(entries, b"Type", b"Page")),
    ];
    let unnoticed: Vec<&str> = harms
        .iter()
        .filter(|(key, meant)| without(|file| take(file, key, meant)).is_empty())
        .map(|(key, _)| *key)
        .collect();
    assert!(unnoticed.is_empty(), "not missed: {unnoticed:?}");
}

#[test]
fn a_head_of_a_table_without_scope_is_missed() {
    let faults = without(|file| take(file, "A", |entries| is(entries, b"S", b"TH")));
    assert!(!faults.is_empty());
}

#[test]
fn content_outside_any_tag_is_missed() {
    let faults = without(|file| {
        let page = *file.get_pages().get(&1).expect("a page");
        let mut content = file.get_page_content(page);
        content.extend(b"\n0 0 m 9 9 l S");
        file.change_page_content(page, content).expect("changed");
    });
    assert!(faults.iter().any(|fault| fault.contains("outside any tag")), "{faults:?}");
}
