//! The outline: headings as a tree for the reader's side panel.

use lopdf::{Document, Object, ObjectId, dictionary};
use typeset::{Len, OutlineEntry};

use crate::finish::{refer, text};

/// An entry while the tree is being put together.
struct Node {
    id: ObjectId,
    parent: Option<usize>,
    children: Vec<usize>,
}

/// Writes the outline; `None` where there is no heading. A heading stands below the nearest one
/// before it that is of a higher level.
pub(crate) fn write(
    document: &mut Document,
    entries: &[OutlineEntry],
    pages: &[ObjectId],
    height: Len,
) -> Option<ObjectId> {
    if entries.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let (nodes, top) = tree(document, entries);
    for (here, entry) in entries.iter().enumerate() {
        let node = &nodes[here];
        let siblings = node.parent.map_or(&top, |parent| &nodes[parent].children);
        let place = siblings.iter().position(|&sibling| sibling == here).unwrap_or(0);
        let id_at = |place: Option<usize>| {
            place.and_then(|place| siblings.get(place)).map(|&sibling| nodes[sibling].id)
        };
        let mut item = dictionary! {
            "Title" => text(&entry.text),
            "Parent" => node.parent.map_or(root, |parent| nodes[parent].id),
        };
        if let Some(&page) = pages.get(entry.page) {
            let y = (height - entry.top).0 as f32 / 1000.0;
            let view = ["XYZ".into(), Object::Null, y.into(), Object::Null];
            item.set("Dest", [vec![page.into()], view.into()].concat());
        }
        refer(&mut item, "Prev", id_at(place.checked_sub(1)));
        refer(&mut item, "Next", id_at(Some(place + 1)));
        refer(&mut item, "First", node.children.first().map(|&child| nodes[child].id));
        refer(&mut item, "Last", node.children.last().map(|&child| nodes[child].id));
        if !node.children.is_empty() {
            item.set("Count", descendants(&nodes, here));
        }
        document.objects.insert(node.id, item.into());
    }
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => entries.len() as i64 };
    refer(&mut outlines, "First", top.first().map(|&node| nodes[node].id));
    refer(&mut outlines, "Last", top.last().map(|&node| nodes[node].id));
    document.objects.insert(root, outlines.into());
    Some(root)
}

/// The entries as a tree, and which of them stand at its top.
fn tree(document: &mut Document, entries: &[OutlineEntry]) -> (Vec<Node>, Vec<usize>) {
    let mut nodes: Vec<Node> = Vec::with_capacity(entries.len());
    let mut top = Vec::new();
    for (here, entry) in entries.iter().enumerate() {
        let parent = (0..here).rev().find(|&above| entries[above].level < entry.level);
        let id = document.new_object_id();
        nodes.push(Node { id, parent, children: Vec::new() });
        match parent {
            Some(parent) => nodes[parent].children.push(here),
            None => top.push(here),
        }
    }
    (nodes, top)
}

fn descendants(nodes: &[Node], of: usize) -> i64 {
    let children = &nodes[of].children;
    children.len() as i64 + children.iter().map(|&child| descendants(nodes, child)).sum::<i64>()
}
