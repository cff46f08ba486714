//! What the pieces of a document are to each other: the tree by which a program reads it aloud.
//!
//! The tree is made of the document alone. Its leaves name the [`Origin`] of what is drawn, and so
//! meet the pages, on however many of them a piece stands.

use crate::{
    Block, Document, Drawing, Heading, Item, Level, List, Origin, Pairs, Row, Run, SignaturePlace,
    Signatures, Slips, Table,
};

/// A piece of the document and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// BCP 47 tag, where it is in another language than what is around it.
    pub language: Option<String>,
    /// What is said in place of something that cannot be read.
    pub alternative: Option<String>,
    /// What it consists of.
    pub content: Content,
}

/// What a [`Node`] consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Smaller pieces.
    Nodes(Vec<Node>),
    /// What is drawn with this origin.
    Drawn(Origin),
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A part of the document, as in one of two languages.
    Part,
    /// A heading: 1 is the outermost level, and no level is left out below it.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List(Numbering),
    /// An item of a list.
    Item,
    /// The label of an item.
    Label,
    /// The text of an item.
    Body,
    /// A table.
    Table,
    /// The rows of a table that say what is below them.
    TableHead,
    /// The other rows of a table.
    TableBody,
    /// A row of a table.
    Row,
    /// A cell that says what is in the column below it.
    HeadCell,
    /// Any other cell.
    Cell,
    /// A drawing.
    Figure,
    /// Things that belong together.
    Group,
    /// A place to fill in.
    Form,
}

/// How the items of a list are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Numbering {
    /// Not at all, or by words.
    None,
    /// By figures, in whatever writing.
    Figures,
    /// By small letters.
    Letters,
}

impl Node {
    fn new(role: Role, content: Content) -> Node {
        Node { role, language: None, alternative: None, content }
    }

    fn drawn(role: Role, block: usize, part: usize, cell: usize) -> Node {
        Node::new(role, Content::Drawn(Origin::Block { block, part, cell }))
    }

    fn group(role: Role, nodes: Vec<Node>) -> Node {
        Node::new(role, Content::Nodes(nodes))
    }
}

/// The tree of a document, from top to bottom. A document in two languages has a part for each.
pub(crate) fn tree(document: &Document) -> Vec<Node> {
    let mut parts = vec![Node::group(Role::Part, Vec::new())];
    let mut levels = Levels::default();
    for (index, block) in document.blocks.iter().enumerate() {
        if let Block::Language(tag) = block {
            let mut part = Node::group(Role::Part, Vec::new());
            part.language = Some(tag.clone());
            parts.push(part);
            levels = Levels::default();
        } else if let Some(Node { content: Content::Nodes(nodes), .. }) = parts.last_mut() {
            nodes.extend(node(block, index, &mut levels));
        }
    }
    if parts.len() > 1 {
        return parts;
    }
    match parts.pop() {
        Some(Node { content: Content::Nodes(nodes), .. }) => nodes,
        Some(Node { content: Content::Drawn(_), .. }) | None => Vec::new(),
    }
}

fn node(block: &Block, index: usize, levels: &mut Levels) -> Option<Node> {
    match block {
        Block::Heading(Heading { level, .. }) => {
            Some(Node::drawn(Role::Heading(levels.depth(*level)), index, 0, 0))
        }
        Block::Paragraph(_) | Block::Masthead(_) => Some(Node::drawn(Role::Paragraph, index, 0, 0)),
        Block::List(list) => Some(list_node(list, index)),
        Block::Table(table) => Some(table_node(table, index)),
        Block::Pairs(Pairs { rows, .. }) => {
            Some(Node::group(Role::List(Numbering::None), items(rows.len(), index)))
        }
        Block::Drawing(Drawing { alternative, .. }) => {
            let mut figure = Node::drawn(Role::Figure, index, 0, 0);
            figure.alternative = Some(alternative.clone());
            Some(figure)
        }
        Block::Signatures(signatures) => Some(signatures_node(signatures, index)),
        Block::Imprint(imprint) => Some(imprint_node(imprint.rows.len(), index)),
        Block::Ruled(ruled) => Some(table_node(&ruled.table, index)),
        Block::Slips(slips) => Some(slips_node(slips, index)),
        Block::Cards(cards) => Some(paragraphs(cards.cards.iter().map(|_| 3), index)),
        Block::Rule | Block::Band(_) | Block::Space(_) | Block::PageBreak | Block::Language(_) => {
            None
        }
    }
}

/// The headings that are open at some point of the document.
#[derive(Default)]
struct Levels(Vec<Level>);

impl Levels {
    /// How deep a heading stands: one below the nearest one before it that is of a higher level.
    fn depth(&mut self, level: Level) -> u8 {
        self.0.retain(|&open| open < level);
        self.0.push(level);
        self.0.len() as u8
    }
}

fn list_node(list: &List, block: usize) -> Node {
    let numbering = list.items.first().map_or(Numbering::None, numbering);
    Node::group(Role::List(numbering), items(list.items.len(), block))
}

fn items(count: usize, block: usize) -> Vec<Node> {
    let item = |part| {
        let label = Node::drawn(Role::Label, block, part, 0);
        Node::group(Role::Item, vec![label, Node::drawn(Role::Body, block, part, 1)])
    };
    (0..count).map(item).collect()
}

/// How a list is counted, by the label of its first item.
fn numbering(first: &Item) -> Numbering {
    // The first of the three Chinese series: in common and in banking writing, and by stems.
    let first_of_series = ['\u{4e00}', '\u{58f9}', '\u{7532}'];
    let counts = |character: char| character.is_numeric() || first_of_series.contains(&character);
    let told = first
        .label
        .text
        .chars()
        .find(|&character| counts(character) || character.is_ascii_lowercase());
    match told {
        Some(character) if counts(character) => Numbering::Figures,
        Some(_) => Numbering::Letters,
        None => Numbering::None,
    }
}

fn table_node(table: &Table, block: usize) -> Node {
    let columns = table.columns.len();
    let rows = |rows: &[Row], first: usize, role: Role| {
        let row = |part: usize| {
            let cell = |cell: usize| Node::drawn(role, block, part, cell);
            Node::group(Role::Row, (0..columns).map(cell).collect())
        };
        (first..first + rows.len()).map(row).collect::<Vec<Node>>()
    };
    let body = rows(&table.rows, table.head.len(), Role::Cell);
    let mut groups = Vec::new();
    if !table.head.is_empty() {
        groups.push(Node::group(Role::TableHead, rows(&table.head, 0, Role::HeadCell)));
    }
    groups.push(Node::group(Role::TableBody, body));
    Node::group(Role::Table, groups)
}

fn signatures_node(signatures: &Signatures, block: usize) -> Node {
    let place = |(part, place): (usize, &SignaturePlace)| {
        let mut nodes = vec![Node::drawn(Role::Paragraph, block, part, 0)];
        if place.ink.is_some() {
            let mut figure = Node::drawn(Role::Figure, block, part, 1);
            figure.alternative = Some(plain(&place.label));
            nodes.push(figure);
        }
        nodes.push(Node::drawn(Role::Form, block, part, 2));
        nodes.push(Node::drawn(Role::Paragraph, block, part, 3));
        Node::group(Role::Group, nodes)
    };
    Node::group(Role::Group, signatures.places.iter().enumerate().map(place).collect())
}

fn imprint_node(rows: usize, block: usize) -> Node {
    let row = |part| {
        let cell = |cell| Node::drawn(Role::Paragraph, block, part, cell);
        Node::group(Role::Group, (0..3).map(cell).collect())
    };
    Node::group(Role::Group, (0..rows).map(row).collect())
}

/// Slips, each a group of what stands on it.
fn slips_node(slips: &Slips, block: usize) -> Node {
    let blocks = slips.slips.iter().flat_map(|slip| (0..slip.copies).map(|_| slip.blocks.len()));
    paragraphs(blocks, block)
}

/// Groups of so many paragraphs.
fn paragraphs(counts: impl Iterator<Item = usize>, block: usize) -> Node {
    let group = |(part, count): (usize, usize)| {
        let cell = |cell| Node::drawn(Role::Paragraph, block, part, cell);
        Node::group(Role::Group, (0..count).map(cell).collect())
    };
    Node::group(Role::Group, counts.enumerate().map(group).collect())
}

/// What runs say, without their looks.
pub(crate) fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_level_of_headings_is_left_out() {
        let mut levels = Levels::default();
        let depths = [Level::One, Level::Three, Level::Three, Level::Two, Level::Three, Level::Two]
            .map(|level| levels.depth(level));
        assert_eq!(depths, [1, 2, 2, 2, 3, 2]);
    }

    #[test]
    fn a_list_is_counted_as_its_first_label_is() {
        let told = |label: &str| numbering(&Item::new(label, "text"));
        assert_eq!(told("（一）"), Numbering::Figures);
        assert_eq!(told("1."), Numbering::Figures);
        assert_eq!(told("(a)"), Numbering::Letters);
        assert_eq!(told("•"), Numbering::None);
    }

    #[test]
    fn a_document_in_two_languages_has_two_parts() {
        let mut document = Document::new("t", "zh-Hans");
        let heading = || Block::heading(Level::One, "x");
        document.blocks = vec![heading(), Block::Language("en".to_owned()), heading()];
        let tree = tree(&document);
        let languages: Vec<Option<&str>> =
            tree.iter().map(|node| node.language.as_deref()).collect();
        assert_eq!(languages, [None, Some("en")]);
        let first_heading = |node: &Node| match &node.content {
            Content::Nodes(nodes) => nodes[0].role,
            Content::Drawn(_) => node.role,
        };
        assert!(tree.iter().all(|part| first_heading(part) == Role::Heading(1)));
    }

    #[test]
    fn every_cell_has_its_place_in_the_tree() {
        let column = crate::Column { width: crate::Width::Share(1), align: crate::Align::Left };
        let table = Table {
            columns: vec![column; 3],
            head: vec![Row::new(["a", "b", "c"])],
            rows: vec![Row::new(["1"])],
            ..Table::default()
        };
        let Content::Nodes(groups) = table_node(&table, 7).content else {
            panic!("a table has groups of rows");
        };
        assert_eq!(
            groups.iter().map(|node| node.role).collect::<Vec<_>>(),
            [Role::TableHead, Role::TableBody]
        );
        let Content::Nodes(rows) = &groups[1].content else { panic!("rows") };
        let Content::Nodes(cells) = &rows[0].content else { panic!("cells") };
        assert_eq!(cells.len(), 3, "a short row is filled up");
        assert_eq!(cells[2], Node::drawn(Role::Cell, 7, 1, 2));
    }
}
