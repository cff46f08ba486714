//! A worded paper as plain text, heading by heading: to be compared, and never to be printed.

use typeset::{Block, Document, Run};

/// What stands under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The heading; empty for what stands before the first.
    pub heading: String,
    /// A line for each paragraph, row and item.
    pub text: String,
}

/// The passages of a document, but for its last paragraph: the imprint names the record's last
/// entry, which is another one in every draft. So is what names a record that travels along.
#[must_use]
pub fn passages(document: &Document) -> Vec<Passage> {
    let blocks = match document.blocks.as_slice() {
        [before @ .., Block::Paragraph(_), Block::Drawing(_)] => before,
        all => all,
    };
    let blocks = match blocks {
        [before @ .., Block::Paragraph(_)] => before,
        all => all,
    };
    let mut passages: Vec<Passage> = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(heading) => passages.push(Passage {
                heading: words(&heading.runs).replace('\n', " "),
                text: String::new(),
            }),
            Block::Paragraph(_)
            | Block::List(_)
            | Block::Table(_)
            | Block::Pairs(_)
            | Block::Signatures(_)
            | Block::Ruled(_)
            | Block::Slips(_)
            | Block::Cards(_)
            | Block::Masthead(_)
            | Block::Imprint(_) => {
                if passages.is_empty() {
                    passages.push(Passage { heading: String::new(), text: String::new() });
                }
                if let Some(passage) = passages.last_mut() {
                    for line in lines(block) {
                        passage.text.push_str(&line);
                        passage.text.push('\n');
                    }
                }
            }
            Block::Rule
            | Block::Space(_)
            | Block::PageBreak
            | Block::Drawing(_)
            | Block::Band(_)
            | Block::Language(_) => {}
        }
    }
    passages
}

fn lines(block: &Block) -> Vec<String> {
    let joined = |parts: &[&[Run]]| {
        parts.iter().map(|runs| words(runs)).collect::<Vec<_>>().join("\u{2003}")
    };
    match block {
        Block::Paragraph(paragraph) => vec![words(&paragraph.runs)],
        Block::List(list) => {
            let line = |item: &typeset::Item| format!("{} {}", item.label.text, words(&item.runs));
            list.items.iter().map(line).collect()
        }
        Block::Table(table) | Block::Ruled(typeset::Ruled { table, .. }) => {
            let cells = |row: &typeset::Row| {
                joined(&row.cells.iter().map(|cell| cell.runs.as_slice()).collect::<Vec<_>>())
            };
            table.head.iter().chain(&table.rows).map(cells).collect()
        }
        Block::Pairs(pairs) => {
            pairs.rows.iter().map(|row| joined(&[&row.label, &row.value])).collect()
        }
        Block::Signatures(signatures) => {
            signatures.places.iter().map(|place| joined(&[&place.label, &place.caption])).collect()
        }
        Block::Slips(slips) => {
            slips.slips.iter().flat_map(|slip| slip.blocks.iter().flat_map(lines)).collect()
        }
        Block::Cards(cards) => {
            let card = |card: &typeset::Card| joined(&[&card.above, &card.name, &card.below]);
            cards.cards.iter().map(card).collect()
        }
        Block::Masthead(head) => vec![words(&head.runs)],
        Block::Imprint(imprint) => {
            let row =
                |row: &typeset::ImprintRow| words(&row.label) + &joined(&[&row.text, &row.end]);
            imprint.rows.iter().map(row).collect()
        }
        Block::Heading(_)
        | Block::Rule
        | Block::Space(_)
        | Block::PageBreak
        | Block::Drawing(_)
        | Block::Band(_)
        | Block::Language(_) => Vec::new(),
    }
}

fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
