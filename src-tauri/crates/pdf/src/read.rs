//! What a file carries, read back.

use lopdf::{Document, Object};

use crate::PdfError;

/// The record that travels in a file as its source; none where there is none.
///
/// # Errors
/// [`PdfError::Objects`] where it is no PDF, or the record cannot be unpacked.
pub fn source(bytes: &[u8]) -> Result<Option<Vec<u8>>, PdfError> {
    let file = Document::load_mem(bytes)?;
    let Ok(files) = file.catalog()?.get_deref(b"AF", &file).and_then(Object::as_array) else {
        return Ok(None);
    };
    for specification in files {
        let (_, specification) = file.dereference(specification)?;
        let specification = specification.as_dict()?;
        let relation = specification.get(b"AFRelationship").and_then(Object::as_name);
        if relation.is_ok_and(|relation| relation == b"Source") {
            let stream = specification.get_deref(b"EF", &file)?.as_dict()?;
            let stream = stream.get_deref(b"F", &file)?.as_stream()?;
            return Ok(Some(match stream.dict.has(b"Filter") {
                true => stream.decompressed_content()?,
                false => stream.content.clone(),
            }));
        }
    }
    Ok(None)
}
