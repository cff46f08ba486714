//! Content: whatever is drawn on a page has a tag, or is marked as furniture.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

pub(crate) fn faults(file: &Document) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, page) in file.get_pages() {
        let content = Content::decode(&file.get_page_content(page)).ok();
        let Some(content) = content else {
            faults.push(format!("page {number}: its content cannot be read"));
            continue;
        };
        let tags = tags(file, page);
        let mut open: Vec<bool> = Vec::new();
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BMC" | "BDC" => {
                    let marked = marked(operation);
                    if let Marked::Content(id) = marked
                        && tags.get(id).is_none_or(|tag| tag.as_reference().is_err())
                    {
                        faults.push(format!("page {number}: content {id} has no tag"));
                    }
                    open.push(!matches!(marked, Marked::Neither));
                }
                "EMC" => drop(open.pop()),
                "Tj" | "TJ" | "'" | "\"" | "S" | "s" | "f" | "F" | "f*" | "B" | "B*" | "b"
                | "b*" | "Do" | "sh"
                    if !open.contains(&true) =>
                {
                    let operator = &operation.operator;
                    faults.push(format!("page {number}: {operator} outside any tag"));
                }
                _ => {}
            }
        }
    }
    faults
}

/// What a piece of marked content is.
enum Marked {
    /// Content that a tag refers to.
    Content(usize),
    /// Furniture.
    Artifact,
    /// A property within either.
    Neither,
}

fn marked(operation: &Operation) -> Marked {
    let tag = operation.operands.first().and_then(|tag| tag.as_name().ok());
    if tag == Some(b"Artifact") {
        return Marked::Artifact;
    }
    let properties = operation.operands.get(1).and_then(|entries| entries.as_dict().ok());
    let id = properties.and_then(|entries| entries.get(b"MCID").and_then(Object::as_i64).ok());
    match id.and_then(|id| usize::try_from(id).ok()) {
        Some(id) => Marked::Content(id),
        None => Marked::Neither,
    }
}

/// The tags of a page's content, by number.
fn tags(file: &Document, page: ObjectId) -> Vec<Object> {
    let tags = || {
        let key = file.get_dictionary(page)?.get(b"StructParents")?.as_i64()?;
        let root = file.catalog()?.get_deref(b"StructTreeRoot", file)?.as_dict()?;
        let tree = root.get_deref(b"ParentTree", file)?.as_dict()?;
        found(file, tree, key)
    };
    tags().unwrap_or_default()
}

fn found(file: &Document, tree: &Dictionary, key: i64) -> Result<Vec<Object>, lopdf::Error> {
    for pair in tree.get(b"Nums")?.as_array()?.chunks_exact(2) {
        if pair[0].as_i64()? == key {
            let (_, tags) = file.dereference(&pair[1])?;
            return Ok(tags.as_array()?.clone());
        }
    }
    Ok(Vec::new())
}
