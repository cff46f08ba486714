//! Words of what is filled in, cut apart or folded.

use typeset::{
    Align, Cards, Cell, Column, Len, Paragraph, Row, Ruled, Rules, Run, Slip, Slips, Table, Width,
};

use super::Wording;
use crate::{PaperError, Phrase, paper};

/// Type in tables that are filled in.
const SIZE: Len = Len::tenths(100);

impl Wording<'_> {
    /// Lines at the right edge.
    pub(super) fn closing(self, lines: &[Phrase]) -> Result<Paragraph, PaperError> {
        let lines: Vec<String> =
            lines.iter().map(|line| self.phrase(line)).collect::<Result<_, _>>()?;
        Ok(Paragraph {
            runs: vec![Run::new(lines.join("\n"))],
            align: Align::Right,
            before: Len::pt(18),
            ..Paragraph::default()
        })
    }

    pub(super) fn ruled(self, ruled: &paper::Ruled) -> Result<Ruled, PaperError> {
        let column = |column: &paper::RuledColumn| Column {
            width: Width::Share(column.share.into()),
            align: if column.centred { Align::Center } else { Align::Left },
        };
        let head: Vec<Phrase> = ruled.columns.iter().map(|column| column.words.clone()).collect();
        let head = if ruled.headed { vec![self.pen_row(&head)?] } else { Vec::new() };
        let rows = ruled.rows.iter().map(|row| self.pen_row(row)).collect::<Result<_, _>>()?;
        let columns = ruled.columns.iter().map(column).collect();
        let table = Table { columns, head, rows, rules: Rules::Grid };
        Ok(Ruled { table, row_height: Len::mm(ruled.row_mm.into()) })
    }

    fn pen_row(self, cells: &[Phrase]) -> Result<Row, PaperError> {
        let cell = |words: &Phrase| {
            let runs = vec![Run::new(self.phrase(words)?).size(SIZE)];
            Ok(Cell { runs, align: None })
        };
        let cells = cells.iter().map(cell).collect::<Result<_, PaperError>>()?;
        Ok(Row { cells })
    }

    pub(super) fn slips(self, across: u32, slips: &[paper::Slip]) -> Result<Slips, PaperError> {
        let slip = |slip: &paper::Slip| {
            let blocks = slip.parts.iter().map(|part| self.part(part));
            let blocks = blocks.collect::<Result<_, PaperError>>()?;
            Ok(Slip { blocks, copies: slip.copies })
        };
        let slips = slips.iter().map(slip).collect::<Result<_, PaperError>>()?;
        Ok(Slips { across, slips })
    }

    pub(super) fn cards(self, per_sheet: u32, cards: &[paper::Card]) -> Result<Cards, PaperError> {
        let runs = |words: &Phrase| Ok::<_, PaperError>(vec![Run::new(self.phrase(words)?)]);
        let card = |card: &paper::Card| {
            Ok(typeset::Card {
                above: runs(&card.above)?,
                name: runs(&card.name)?,
                below: runs(&card.below)?,
            })
        };
        let cards = cards.iter().map(card).collect::<Result<_, PaperError>>()?;
        Ok(Cards { per_sheet, cards })
    }
}
