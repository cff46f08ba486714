//! The tree of tags: what is a heading, a list or a table, in reading order, for programs that
//! read the file aloud or show it in another shape.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use typeset::{Cmd, Content, Len, Node, Numbering, Origin, Pages, Placed, Point, Role};

use crate::PdfError;
use crate::finish::text;
use crate::ops::stretches;

/// Where the pieces of a document stand.
struct Places<'a> {
    /// For each origin, the pages it reaches and the number of its marked content there.
    content: HashMap<Origin, Vec<(usize, usize)>>,
    /// The fields of each origin.
    fields: HashMap<Origin, Vec<(usize, ObjectId)>>,
    pages: &'a Pages,
    page_ids: &'a [ObjectId],
}

/// The tags as they are written.
struct Tree<'a> {
    places: Places<'a>,
    document: &'a mut Document,
    /// For each page, which tag each marked content belongs to.
    parents: Vec<Vec<Option<ObjectId>>>,
    /// For each field, its tag.
    field_parents: Vec<(ObjectId, ObjectId)>,
}

/// Adds the tree of tags. `fields` are those that stand on the pages, in reading order.
pub(crate) fn write(
    document: &mut Document,
    pages: &Pages,
    page_ids: &[ObjectId],
    fields: &[ObjectId],
) -> Result<(), PdfError> {
    let (places, parents) = places(pages, page_ids, fields);
    let root = document.new_object_id();
    let mut tree = Tree { places, document, parents, field_parents: Vec::new() };
    let whole = tree.document.new_object_id();
    let kids = tree.nodes(&pages.tree, whole);
    let top = dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => kids };
    tree.document.objects.insert(whole, top.into());
    let (parents, field_parents) = (tree.parents, tree.field_parents);
    let numbers = number(document, page_ids, parents, &field_parents)?;
    let next = page_ids.len() + field_parents.len();
    let numbers = document.add_object(dictionary! { "Nums" => numbers });
    let entries = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => whole,
        "ParentTree" => numbers,
        "ParentTreeNextKey" => next as i64,
    };
    document.objects.insert(root, entries.into());
    let catalog = document.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn places<'a>(
    pages: &'a Pages,
    page_ids: &'a [ObjectId],
    fields: &[ObjectId],
) -> (Places<'a>, Vec<Vec<Option<ObjectId>>>) {
    let mut content: HashMap<Origin, Vec<(usize, usize)>> = HashMap::new();
    let mut field_places: HashMap<Origin, Vec<(usize, ObjectId)>> = HashMap::new();
    let mut parents = Vec::with_capacity(pages.pages.len());
    let mut fields = fields.iter();
    for (page, marks) in pages.pages.iter().map(|page| page.marks.as_slice()).enumerate() {
        let mut count = 0;
        for (number, stretch) in stretches(marks) {
            let Some(number) = number else { continue };
            content.entry(stretch[0].origin).or_default().push((page, number));
            count = number + 1;
        }
        parents.push(vec![None; count]);
        for mark in marks.iter().filter(|mark| matches!(mark.cmd, Cmd::Field { .. })) {
            let field = fields.next().map(|&field| (page, field));
            field_places.entry(mark.origin).or_default().extend(field);
        }
    }
    (Places { content, fields: field_places, pages, page_ids }, parents)
}

/// A field that is all that a tag holds stands there itself: a verifier that looks for it among
/// the tags accepts no list of one, and would take a second signature for a change of the first.
fn alone(kids: Vec<Object>) -> Object {
    if let [Object::Dictionary(only)] = kids.as_slice()
        && only.has(b"Obj")
    {
        return only.clone().into();
    }
    kids.into()
}

impl Tree<'_> {
    /// Writes nodes below a tag; those without anything on the pages are left out.
    fn nodes(&mut self, nodes: &[Node], parent: ObjectId) -> Vec<Object> {
        nodes.iter().filter_map(|node| self.node(node, parent)).map(Object::from).collect()
    }

    fn node(&mut self, node: &Node, parent: ObjectId) -> Option<ObjectId> {
        let id = self.document.new_object_id();
        let mut entries = dictionary! { "S" => name(node.role), "P" => parent };
        let kids = match &node.content {
            Content::Nodes(nodes) => self.nodes(nodes, id),
            Content::Drawn(origin) => self.drawn(*origin, id, &mut entries),
        };
        // An empty cell keeps the columns of its table in step; other empty things are nothing.
        if kids.is_empty() && !matches!(node.role, Role::Cell | Role::HeadCell) {
            return None;
        }
        entries.set("K", alone(kids));
        if let Some(language) = &node.language {
            entries.set("Lang", text(language));
        }
        if let Some(alternative) = &node.alternative {
            entries.set("Alt", text(alternative));
        }
        if let Some(attributes) = self.attributes(node) {
            entries.set("A", attributes);
        }
        self.document.objects.insert(id, entries.into());
        Some(id)
    }

    /// What is drawn with an origin, as the kids of its tag.
    fn drawn(&mut self, origin: Origin, id: ObjectId, entries: &mut Dictionary) -> Vec<Object> {
        let mut kids = Vec::new();
        let content = self.places.content.remove(&origin).unwrap_or_default();
        let first = content.first().map(|&(page, _)| page);
        if let Some(page) = first {
            entries.set("Pg", self.places.page_ids[page]);
        }
        for (page, number) in content {
            self.parents[page][number] = Some(id);
            kids.push(if Some(page) == first {
                Object::from(number as i64)
            } else {
                let page = self.places.page_ids[page];
                dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number as i64 }.into()
            });
        }
        for (page, field) in self.places.fields.remove(&origin).unwrap_or_default() {
            let page = self.places.page_ids[page];
            kids.push(dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => field }.into());
            self.field_parents.push((field, id));
        }
        kids
    }

    fn attributes(&self, node: &Node) -> Option<Dictionary> {
        match node.role {
            Role::HeadCell => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
            Role::List(numbering) => {
                let name = match numbering {
                    Numbering::None => "None",
                    Numbering::Figures => "Decimal",
                    Numbering::Letters => "LowerAlpha",
                };
                Some(dictionary! { "O" => "List", "ListNumbering" => name })
            }
            Role::Figure => {
                let Content::Drawn(origin) = &node.content else { return None };
                let around = outline(self.places.pages, *origin)?;
                Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => around })
            }
            Role::Part
            | Role::Heading(_)
            | Role::Paragraph
            | Role::Item
            | Role::Label
            | Role::Body
            | Role::Table
            | Role::TableHead
            | Role::TableBody
            | Role::Row
            | Role::Cell
            | Role::Group
            | Role::Form => None,
        }
    }
}

/// The box around what is drawn with an origin, in the coordinates of its page.
fn outline(pages: &Pages, origin: Origin) -> Option<Vec<Object>> {
    let marks = pages.pages.iter().flat_map(|page| &page.marks);
    let own = marks.filter(|mark| mark.origin == origin);
    let points: Vec<Point> = own.flat_map(corners).collect();
    let left = points.iter().map(|point| point.x).min()?;
    let right = points.iter().map(|point| point.x).max()?;
    let top = points.iter().map(|point| point.y).min()?;
    let bottom = points.iter().map(|point| point.y).max()?;
    let corners = [left, pages.height - bottom, right, pages.height - top];
    Some(corners.map(|len: Len| Object::Real(len.0 as f32 / 1000.0)).to_vec())
}

/// The points between which a mark stands, half the width of its pen included.
fn corners(mark: &Placed) -> Vec<Point> {
    let around = |points: &[Point], pen: Len| {
        let half = pen / 2;
        let corner = |point: &Point| {
            let low = Point { x: point.x - half, y: point.y - half };
            [low, Point { x: point.x + half, y: point.y + half }]
        };
        points.iter().flat_map(corner).collect()
    };
    match &mark.cmd {
        Cmd::Line { from, to, width, .. } => around(&[*from, *to], *width),
        Cmd::Polyline { points, width } => around(points, *width),
        Cmd::Glyphs(run) => vec![run.at],
        Cmd::Field { area, .. } => {
            vec![Point { x: area.left, y: area.top }, Point { x: area.right, y: area.bottom }]
        }
        Cmd::Turned { about, cmd } => {
            let unturned = Placed { origin: mark.origin, cmd: (**cmd).clone() };
            let turned = |p: Point| Point { x: about.x * 2 - p.x, y: about.y * 2 - p.y };
            corners(&unturned).into_iter().map(turned).collect()
        }
    }
}

/// Numbers the pages and fields, and lists for each number which tags it belongs to.
fn number(
    document: &mut Document,
    page_ids: &[ObjectId],
    parents: Vec<Vec<Option<ObjectId>>>,
    fields: &[(ObjectId, ObjectId)],
) -> Result<Vec<Object>, PdfError> {
    let mut numbers: Vec<Object> = Vec::new();
    for (key, (&page, parents)) in (0_i64..).zip(page_ids.iter().zip(parents)) {
        let entries = document.get_dictionary_mut(page)?;
        entries.set("StructParents", key);
        entries.set("Tabs", "S");
        let reference = |parent: Option<ObjectId>| parent.map_or(Object::Null, Object::from);
        let parents: Vec<Object> = parents.into_iter().map(reference).collect();
        numbers.extend([key.into(), document.add_object(parents).into()]);
    }
    for (key, &(field, tag)) in (page_ids.len() as i64..).zip(fields) {
        document.get_dictionary_mut(field)?.set("StructParent", key);
        numbers.extend([key.into(), tag.into()]);
    }
    Ok(numbers)
}

fn name(role: Role) -> &'static str {
    match role {
        Role::Part => "Part",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::List(_) => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::Row => "TR",
        Role::HeadCell => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Group => "Div",
        Role::Form => "Form",
    }
}
