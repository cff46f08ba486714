//! Signed files that were changed later.

use lopdf::{Document, IncrementalDocument, dictionary};

/// Where something stands first.
pub fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// A file in which one bit of what was signed first is another.
pub fn flipped(signed: &[u8]) -> Vec<u8> {
    let mut flipped = signed.to_vec();
    // In the binary mark behind the version, which every reader passes over.
    flipped[12] ^= 1;
    flipped
}

/// An update that changes the file's objects, as any program can append one.
pub fn update(signed: &[u8], change: impl FnOnce(&mut IncrementalDocument)) -> Vec<u8> {
    let document = Document::load_mem(signed).unwrap();
    let mut update = IncrementalDocument::create_from(signed.to_vec(), document);
    change(&mut update);
    let mut bytes = Vec::new();
    update.save_to(&mut bytes).unwrap();
    bytes
}

/// A second drawing of page 2, in an update.
pub fn replaced(signed: &[u8]) -> Vec<u8> {
    update(signed, |update| {
        let page = update.get_prev_documents().get_pages()[&2];
        let drawn = b"BT /F1 18 Tf 72 720 Td (Resolved: the rack goes) Tj ET".to_vec();
        let drawn = lopdf::Stream::new(dictionary! {}, drawn);
        let drawn = update.new_document.add_object(drawn);
        update.opt_clone_object_to_new_document(page).unwrap();
        update.new_document.get_dictionary_mut(page).unwrap().set("Contents", drawn);
    })
}

/// A third page, in an update.
pub fn appended(signed: &[u8]) -> Vec<u8> {
    update(signed, |update| {
        let before = update.get_prev_documents();
        let mut page = before.get_dictionary(before.get_pages()[&2]).unwrap().clone();
        page.remove(b"Annots");
        let tree = page.get(b"Parent").unwrap().as_reference().unwrap();
        let page = update.new_document.add_object(page);
        update.opt_clone_object_to_new_document(tree).unwrap();
        let tree = update.new_document.get_dictionary_mut(tree).unwrap();
        tree.set("Count", 3);
        tree.get_mut(b"Kids").unwrap().as_array_mut().unwrap().push(page.into());
    })
}
