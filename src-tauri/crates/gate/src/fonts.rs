//! Fonts: each has its program in the file, cut to what is used, and says what its glyphs mean.

use lopdf::{Dictionary, Document, Object};

pub(crate) fn faults(file: &Document) -> Vec<String> {
    let mut faults = Vec::new();
    for dictionary in file.objects.values().filter_map(|object| object.as_dict().ok()) {
        match dictionary.get(b"Type").and_then(Object::as_name) {
            Ok(b"FontDescriptor") => faults.extend(program(file, dictionary)),
            Ok(b"Font") if named(dictionary, b"Subtype") == "Type0" => {
                let map = dictionary.get_deref(b"ToUnicode", file).and_then(Object::as_stream);
                if map.is_err() {
                    faults.push(format!("{} says no text", named(dictionary, b"BaseFont")));
                }
            }
            Ok(_) | Err(_) => {}
        }
    }
    faults
}

fn program(file: &Document, descriptor: &Dictionary) -> Option<String> {
    let name = named(descriptor, b"FontName");
    let keys: [&[u8]; 3] = [b"FontFile2", b"FontFile3", b"FontFile"];
    let there =
        keys.iter().any(|key| descriptor.get_deref(key, file).and_then(Object::as_stream).is_ok());
    let subset = name.as_bytes().get(6) == Some(&b'+');
    match (there, subset) {
        (true, true) => None,
        (false, _) => Some(format!("the program of {name} is not in the file")),
        (true, false) => Some(format!("{name} is not cut to what is used")),
    }
}

fn named(dictionary: &Dictionary, key: &[u8]) -> String {
    let name = dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
    String::from_utf8_lossy(name).into_owned()
}
