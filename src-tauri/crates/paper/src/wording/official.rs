//! The elements of official papers as blocks.

use text::Language;
use typeset::{
    Align, Band, Block, Grid, Imprint, ImprintRow, Item, Len, List, Masthead, Paper, Paragraph,
    Run, Shade,
};

use super::Wording;
use crate::{
    PaperError, Phrase,
    official::{ClosingRow, Official},
};

/// The largest size of a red head; a long one is set smaller.
const HEAD: Len = Len::pt(52);
/// The red head begins so far below the top of the type area (GB/T 9704-2012, 7.2.4).
const HEAD_BELOW: Len = Len::mm(35);
/// The red line stands so far below the number (7.2.7).
const LINE_BELOW: Len = Len::mm(4);

impl Wording<'_> {
    /// The block of an element.
    pub(super) fn official(self, element: &Official) -> Result<Block, PaperError> {
        let line = self.grid_line();
        Ok(match element {
            Official::Masthead(words) => {
                let runs = vec![Run::new(self.phrase(words)?)];
                let (size, below_top) =
                    if self.is_chinese() { (HEAD, HEAD_BELOW) } else { (Len::pt(22), Len::ZERO) };
                Block::Masthead(Masthead { runs, size, below_top })
            }
            Official::Number(words) => {
                let paragraph = Paragraph {
                    runs: vec![Run::new(self.phrase(words)?)],
                    align: Align::Center,
                    keep_with_next: true,
                    ..Paragraph::default()
                };
                Block::Paragraph(paragraph)
            }
            Official::RedLine => {
                // The line of text ends below its characters; what is left counts from these.
                let below = (line - Len::pt(16)).max(Len::ZERO) / 2;
                let above = if self.is_chinese() { LINE_BELOW - below } else { Len::pt(6) };
                let band = Band { above, thickness: Len(2000), shade: Shade::Red };
                Block::Band(band)
            }
            Official::Names { label, names } => Block::List(self.names(label, names)?),
            Official::Blank => Block::Space(line),
            Official::Closing(rows) if self.is_chinese() => {
                Block::Imprint(self.closing_block(rows)?)
            }
            Official::Closing(rows) => Block::Paragraph(self.last_lines(rows)?),
        })
    }

    /// The label in Heiti, two characters in; later lines of names begin behind it (10.3).
    fn names(self, label: &Phrase, names: &Phrase) -> Result<List, PaperError> {
        let label = Run::new(self.phrase(label)?).sans().bold();
        let item = Item { label, runs: vec![Run::new(self.phrase(names)?)] };
        let cell = Grid::OFFICIAL.pitch(&Paper::official());
        let (width, indent) =
            if self.is_chinese() { (Some(cell * 3), cell * 2) } else { (None, Len::ZERO) };
        Ok(List { items: vec![item], label_width: width, indent, between: Len::ZERO })
    }

    /// What a closing block says, as lines of a letter.
    fn last_lines(self, rows: &[ClosingRow]) -> Result<Paragraph, PaperError> {
        let mut lines = Vec::new();
        for row in rows {
            let words = [&row.label, &row.text, &row.end].map(|words| self.phrase(words));
            let words: Vec<String> = words.into_iter().collect::<Result<_, _>>()?;
            lines.push(
                words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(", "),
            );
        }
        let runs = vec![Run::new(lines.join("\n")).size(Len::tenths(90))];
        Ok(Paragraph { runs, align: Align::Right, before: Len::pt(12), ..Paragraph::default() })
    }

    fn closing_block(self, rows: &[ClosingRow]) -> Result<Imprint, PaperError> {
        let runs = |words: &Phrase| {
            let words = self.phrase(words)?;
            Ok::<_, PaperError>(if words.is_empty() { Vec::new() } else { vec![Run::new(words)] })
        };
        let row = |row: &ClosingRow| {
            Ok(ImprintRow {
                label: runs(&row.label)?,
                text: runs(&row.text)?,
                end: runs(&row.end)?,
            })
        };
        Ok(Imprint { rows: rows.iter().map(row).collect::<Result<_, PaperError>>()? })
    }

    /// A line of the grid; in a language without one, a smaller space.
    fn grid_line(self) -> Len {
        if self.is_chinese() { Grid::OFFICIAL.line(&Paper::official()) } else { Len::pt(8) }
    }

    fn is_chinese(self) -> bool {
        match self.language {
            Language::ZhHans | Language::ZhHant => true,
            Language::En => false,
        }
    }
}
