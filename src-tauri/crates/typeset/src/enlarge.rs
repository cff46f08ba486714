//! Larger type for weak eyes: also where a run names a size of its own.

use crate::{Block, Document, Len, Row, Run};

/// In larger type nothing is smaller than this.
const LEAST: Len = Len::pt(18);
/// How much wider the labels of rows become, in thousandths: less than their type, as the text
/// beside them needs the room.
const LABELS: i32 = 1500;

impl Document {
    /// The document in larger type, in thousandths of its own; nothing in it is then smaller than
    /// 18 points.
    #[must_use]
    pub fn enlarged(mut self, thousandths: i32) -> Document {
        self.style = self.style.scaled(thousandths);
        for size in [&mut self.style.table_size, &mut self.style.small_size] {
            *size = (*size).max(LEAST);
        }
        self.scale = self.scale * thousandths / 1000;
        self.blocks.iter_mut().for_each(|block| enlarge(block, thousandths));
        self
    }
}

fn enlarge(block: &mut Block, thousandths: i32) {
    let all = |texts: &mut [Run]| {
        for run in texts {
            run.size = run.size.map(|size| size.scale(thousandths).max(LEAST));
        }
    };
    let rows = |rows: &mut [Row]| {
        rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| all(&mut cell.runs));
    };
    match block {
        Block::Heading(heading) => all(&mut heading.runs),
        Block::Paragraph(paragraph) => all(&mut paragraph.runs),
        Block::List(list) => {
            for item in &mut list.items {
                all(std::slice::from_mut(&mut item.label));
                all(&mut item.runs);
            }
        }
        Block::Table(table) => {
            rows(&mut table.head);
            rows(&mut table.rows);
        }
        Block::Ruled(ruled) => {
            rows(&mut ruled.table.head);
            rows(&mut ruled.table.rows);
        }
        Block::Pairs(pairs) => {
            pairs.label_width = pairs.label_width.map(|width| width.scale(LABELS));
            for pair in &mut pairs.rows {
                all(&mut pair.label);
                all(&mut pair.value);
            }
        }
        Block::Signatures(signatures) => {
            for place in &mut signatures.places {
                all(&mut place.label);
                all(&mut place.caption);
            }
        }
        Block::Slips(slips) => {
            let blocks = slips.slips.iter_mut().flat_map(|slip| &mut slip.blocks);
            blocks.for_each(|block| enlarge(block, thousandths));
        }
        // Names on cards and red heads are as large as they fit.
        Block::Cards(_)
        | Block::Masthead(_)
        | Block::Imprint(_)
        | Block::Band(_)
        | Block::Rule
        | Block::Space(_)
        | Block::PageBreak
        | Block::Language(_)
        | Block::Drawing(_) => {}
    }
}
