//! What changed in a file after a signature: nothing, further signing, or something else.
//!
//! The revision that was signed and the file as it is are compared object by object, so that
//! nothing counts which readers of PDF files interpret differently. Allowed is what DocMDP with
//! P 2 allows of our own files: that empty signature fields are filled, and that material for
//! their verification is added (ISO 32000-1, 12.8.2.2; EN 319 142-1, 5.4).

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};
use serde::Serialize;

use crate::field::{self, Field};

/// What came after a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Later {
    /// Nothing.
    Nothing,
    /// Further signatures, and nothing else.
    Signing {
        /// The fields that were filled.
        fields: Vec<String>,
    },
    /// Something that nobody vouches for.
    Other {
        /// What.
        changes: Vec<Change>,
    },
    /// The revision that was signed cannot be read.
    Unreadable,
}

/// A change that nobody vouches for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Change {
    /// There are more or fewer pages.
    Pages {
        /// How many there were.
        before: usize,
        /// How many there are.
        after: usize,
    },
    /// A page shows something else.
    Page {
        /// Its number, counted from 1.
        number: usize,
    },
    /// Something in the form: a field was added, taken away or filled otherwise.
    Form,
    /// The file's description, its embedded files or another part without a page.
    Parts,
    /// Bytes that belong to no part of the file.
    Bytes,
}

/// What came after the revision that ends at `end`.
pub(super) fn since(file: &[u8], end: usize, after: &Document) -> Later {
    if end == file.len() {
        return Later::Nothing;
    }
    let Ok(before) = Document::load_mem(&file[..end]) else { return Later::Unreadable };
    let comparison = Comparison::of(&before, after);
    if !comparison.changes.is_empty() {
        return Later::Other { changes: comparison.changes.into_iter().collect() };
    }
    if comparison.filled.is_empty() && !comparison.material {
        return Later::Other { changes: vec![Change::Bytes] };
    }
    Later::Signing { fields: comparison.filled }
}

/// Two states of a file, side by side.
struct Comparison<'a> {
    before: &'a Document,
    after: &'a Document,
    /// Fields that were empty and are filled.
    filled: Vec<String>,
    /// Whether material for verification was added.
    material: bool,
    /// New objects that belong to what is allowed.
    allowed: BTreeSet<ObjectId>,
    changes: BTreeSet<Change>,
}

impl<'a> Comparison<'a> {
    fn of(before: &'a Document, after: &'a Document) -> Self {
        let mut comparison = Self {
            before,
            after,
            filled: Vec::new(),
            material: false,
            allowed: BTreeSet::new(),
            changes: BTreeSet::new(),
        };
        let free = comparison.fields();
        comparison.roots();
        comparison.objects(&free);
        comparison
    }

    /// Finds the fields that were filled, and which of their keys are free to differ.
    fn fields(&mut self) -> BTreeMap<ObjectId, &'static [&'static [u8]]> {
        let (earlier, now) = (field::fields(self.before), field::fields(self.after));
        let same =
            |a: &Field, b: &Field| (a.id, &a.name, &a.widgets) == (b.id, &b.name, &b.widgets);
        if earlier.len() != now.len() || !earlier.iter().zip(&now).all(|(a, b)| same(a, b)) {
            self.changes.insert(Change::Form);
        }
        let mut free: BTreeMap<ObjectId, &'static [&'static [u8]]> = BTreeMap::new();
        for field in &now {
            let was = earlier.iter().find(|earlier| earlier.id == field.id);
            let newly = was.is_some_and(|was| was.value.is_none()) && field.value.is_some();
            let value = field.value.as_ref().and_then(|value| value.as_reference().ok());
            let Some(value) = value.filter(|value| newly && !self.before.has_object(*value)) else {
                continue;
            };
            if !is_signature(self.after, value) {
                self.changes.insert(Change::Form);
                continue;
            }
            self.filled.push(field.name.clone());
            self.allow(&Object::Reference(value));
            let widget = field.widgets.first().copied().unwrap_or(field.id);
            if widget == field.id {
                free.insert(field.id, &[b"V", b"AP"]);
            } else {
                free.insert(field.id, &[b"V"]);
                free.insert(widget, &[b"AP"]);
            }
            let shown = self.after.get_dictionary(widget).and_then(|one| one.get(b"AP"));
            if let Ok(shown) = shown {
                self.allow(&shown.clone());
            }
        }
        free
    }

    /// Allows every new object that this one leads to.
    fn allow(&mut self, object: &Object) {
        match object {
            Object::Reference(id) => {
                if !self.before.has_object(*id)
                    && self.allowed.insert(*id)
                    && let Ok(object) = self.after.get_object(*id)
                {
                    self.allow(object);
                }
            }
            Object::Array(list) => list.iter().for_each(|one| self.allow(one)),
            Object::Dictionary(entries) => entries.iter().for_each(|(_, one)| self.allow(one)),
            Object::Stream(stream) => stream.dict.iter().for_each(|(_, one)| self.allow(one)),
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::String(..) => {}
        }
    }

    /// Compares where readers begin: the trailer and the number of pages.
    fn roots(&mut self) {
        for key in [b"Root".as_slice(), b"Info", b"Encrypt"] {
            if self.before.trailer.get(key).ok() != self.after.trailer.get(key).ok() {
                self.changes.insert(Change::Parts);
            }
        }
        let (before, after) = (self.before.get_pages().len(), self.after.get_pages().len());
        if before != after {
            self.changes.insert(Change::Pages { before, after });
        }
        let material = |document: &Document| {
            document.catalog().and_then(|catalog| catalog.get(b"DSS")).ok().cloned()
        };
        if let Some(added) = material(self.after).filter(|_| material(self.before).is_none()) {
            self.material = true;
            self.allow(&added);
        }
    }

    /// Compares everything else, object by object.
    fn objects(&mut self, free: &BTreeMap<ObjectId, &'static [&'static [u8]]>) {
        let catalog = self.before.trailer.get(b"Root").and_then(Object::as_reference).ok();
        let form = self.before.catalog().and_then(|catalog| catalog.get(b"AcroForm"));
        let form = form.and_then(Object::as_reference).ok();
        let mut changed: BTreeSet<ObjectId> = BTreeSet::new();
        for (id, object) in &self.before.objects {
            let now = self.after.objects.get(id);
            let same = match now {
                Some(now) if now == object => true,
                Some(now) if Some(*id) == catalog => self.is_same_catalog(object, now),
                Some(now) if Some(*id) == form => equal_but(object, now, &[b"SigFlags"]),
                Some(now) => free.get(id).is_some_and(|keys| equal_but(object, now, keys)),
                None => false,
            };
            if !same && !is_container(object) {
                changed.insert(*id);
            }
        }
        for (id, object) in &self.after.objects {
            let new = !self.before.has_object(*id);
            if new && !self.allowed.contains(id) && !is_container(object) {
                changed.insert(*id);
            }
        }
        self.name(&changed);
    }

    /// The catalogue may gain material for verification, and the form in it a flag.
    fn is_same_catalog(&self, before: &Object, after: &Object) -> bool {
        let (Ok(before), Ok(after)) = (before.as_dict(), after.as_dict()) else { return false };
        let free: &[&[u8]] =
            if self.material { &[b"DSS", b"Extensions", b"AcroForm"] } else { &[b"AcroForm"] };
        let forms = (before.get(b"AcroForm").ok(), after.get(b"AcroForm").ok());
        let same_form = match forms {
            (Some(a), Some(b)) => a == b || equal_but(a, b, &[b"SigFlags"]),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        same_form && equal_entries(before, after, free)
    }

    /// Says of each changed object where people meet it.
    fn name(&mut self, changed: &BTreeSet<ObjectId>) {
        let mut left = changed.clone();
        for (number, page) in self.after.get_pages() {
            let mut reached = BTreeSet::new();
            reach(self.after, page, &mut reached);
            if changed.iter().any(|id| reached.contains(id)) {
                self.changes.insert(Change::Page { number: number as usize });
                left.retain(|id| !reached.contains(id));
            }
        }
        let fields: BTreeSet<ObjectId> =
            field::fields(self.after).iter().map(|field| field.id).collect();
        for id in left {
            let tree = self.after.get_dictionary(id).is_ok_and(|one| one.has_type(b"Pages"));
            // A page tree that lists other pages is told by their number.
            let told = tree && self.changes.iter().any(|one| matches!(one, Change::Pages { .. }));
            if fields.contains(&id) {
                self.changes.insert(Change::Form);
            } else if !told {
                self.changes.insert(Change::Parts);
            }
        }
    }
}

/// Everything that a page shows, without what is above it and beside it.
fn reach(document: &Document, id: ObjectId, reached: &mut BTreeSet<ObjectId>) {
    const ELSEWHERE: [&[u8]; 4] = [b"Parent", b"P", b"StructParent", b"Dest"];
    if !reached.insert(id) {
        return;
    }
    let Ok(object) = document.get_object(id) else { return };
    let mut open: Vec<&Object> = vec![object];
    while let Some(object) = open.pop() {
        let of_stream = object.as_stream().map(|stream| &stream.dict);
        if let Ok(entries) = object.as_dict().or(of_stream) {
            let shown = entries.iter().filter(|(key, _)| !ELSEWHERE.contains(&key.as_slice()));
            open.extend(shown.map(|(_, value)| value));
        } else if let Ok(list) = object.as_array() {
            open.extend(list);
        } else if let Ok(id) = object.as_reference() {
            reach(document, id, reached);
        }
    }
}

/// Whether an object is what a signature field is filled with.
fn is_signature(document: &Document, id: ObjectId) -> bool {
    document.get_dictionary(id).is_ok_and(|value| {
        [b"ByteRange".as_slice(), b"Contents", b"SubFilter"].iter().all(|key| value.has(key))
    })
}

/// Whether an object only holds others, or says where they are: each update writes its own.
fn is_container(object: &Object) -> bool {
    object
        .as_stream()
        .is_ok_and(|stream| stream.dict.has_type(b"ObjStm") || stream.dict.has_type(b"XRef"))
}

/// Whether two dictionaries are equal but for these keys.
fn equal_but(before: &Object, after: &Object, free: &[&[u8]]) -> bool {
    match (before.as_dict(), after.as_dict()) {
        (Ok(before), Ok(after)) => equal_entries(before, after, free),
        (Ok(_) | Err(_), Err(_)) | (Err(_), Ok(_)) => false,
    }
}

fn equal_entries(before: &Dictionary, after: &Dictionary, free: &[&[u8]]) -> bool {
    let bound = |entries: &Dictionary| {
        let mut entries = entries.clone();
        for key in free {
            entries.remove(key);
        }
        entries
    };
    bound(before) == bound(after)
}
