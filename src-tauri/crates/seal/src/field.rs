//! The signature fields of a file (ISO 32000-1, 12.7.4.5).

use lopdf::{Dictionary, Document, Object, ObjectId};

/// How deep a form's fields may be nested: ours are not, and a cycle must end.
const DEEPEST: usize = 16;

/// A signature field, as found in a file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// The field's object.
    pub(crate) id: ObjectId,
    /// Its full name.
    pub(crate) name: String,
    /// What fills it, where it is filled.
    pub(crate) value: Option<Object>,
    /// Where it shows, in points: left, bottom, right, top.
    pub(crate) rect: [f32; 4],
    /// Its widgets apart from itself.
    pub(crate) widgets: Vec<ObjectId>,
}

/// A signature field, for those who choose one to sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// Its name, as in `signature-1`.
    pub name: String,
    /// Whether it is filled.
    pub filled: bool,
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
}

/// The signature fields of a file, in its order.
///
/// # Errors
/// Where the bytes are no PDF file.
pub fn slots(file: &[u8]) -> Result<Vec<Slot>, lopdf::Error> {
    let fields = fields(&Document::load_mem(file)?);
    let slots = fields.into_iter().map(|field| {
        let [left, bottom, right, top] = field.rect;
        Slot {
            name: field.name,
            filled: field.value.is_some(),
            width: right - left,
            height: top - bottom,
        }
    });
    Ok(slots.collect())
}

/// The form's dictionary, wherever it stands.
pub(crate) fn form(document: &Document) -> Option<&Dictionary> {
    follow(document, document.catalog().ok()?.get(b"AcroForm").ok()?)?.as_dict().ok()
}

/// Every signature field, filled or not.
pub(crate) fn fields(document: &Document) -> Vec<Field> {
    let mut found = Vec::new();
    let list = form(document).and_then(|form| follow(document, form.get(b"Fields").ok()?));
    let list = list.and_then(|list| list.as_array().ok());
    for field in list.into_iter().flatten() {
        if let Ok(id) = field.as_reference() {
            walk(document, id, "", None, DEEPEST, &mut found);
        }
    }
    found
}

fn walk(
    document: &Document,
    id: ObjectId,
    above: &str,
    kind: Option<&[u8]>,
    deeper: usize,
    found: &mut Vec<Field>,
) {
    let Ok(field) = document.get_dictionary(id) else { return };
    let own = field.get(b"FT").ok().and_then(|kind| kind.as_name().ok());
    let kind = own.or(kind);
    let part = field.get(b"T").ok().and_then(|part| part.as_str().ok()).map(words);
    let name = match (above, part) {
        (above, None) => above.to_owned(),
        ("", Some(part)) => part,
        (above, Some(part)) => format!("{above}.{part}"),
    };
    let kids = field.get(b"Kids").ok().and_then(|kids| follow(document, kids)?.as_array().ok());
    let kids: Vec<ObjectId> =
        kids.into_iter().flatten().filter_map(|kid| kid.as_reference().ok()).collect();
    let named = |kid: &ObjectId| document.get_dictionary(*kid).is_ok_and(|kid| kid.has(b"T"));
    let (below, widgets): (Vec<ObjectId>, Vec<ObjectId>) = kids.into_iter().partition(named);
    if deeper > 0 {
        for kid in &below {
            walk(document, *kid, &name, kind, deeper - 1, found);
        }
    }
    if kind == Some(b"Sig") && below.is_empty() {
        let place = widgets.first().and_then(|widget| document.get_dictionary(*widget).ok());
        let rect = place.unwrap_or(field).get(b"Rect").ok();
        let rect = rect.and_then(|rect| rectangle(document, rect)).unwrap_or_default();
        let value = field.get(b"V").ok().filter(|value| **value != Object::Null).cloned();
        found.push(Field { id, name, value, rect, widgets });
    }
}

/// Left, bottom, right and top, in this order.
fn rectangle(document: &Document, rect: &Object) -> Option<[f32; 4]> {
    let numbers = follow(document, rect)?.as_array().ok()?;
    let mut sides = [0.0; 4];
    if numbers.len() != sides.len() {
        return None;
    }
    for (side, number) in sides.iter_mut().zip(numbers) {
        *side = number.as_float().ok()?;
    }
    let [a, b, c, d] = sides;
    Some([a.min(c), b.min(d), a.max(c), b.max(d)])
}

/// What an object is, after any reference.
pub(crate) fn follow<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Object> {
    document.dereference(object).ok().map(|(_, object)| object)
}

/// A text string: UTF-16 with its mark, or else Latin.
pub(crate) fn words(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(wide) => {
            let (pairs, _) = wide.as_chunks::<2>();
            let units: Vec<u16> = pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
            String::from_utf16_lossy(&units)
        }
        None => bytes.iter().copied().map(char::from).collect(),
    }
}
