//! Runs to slabs: the one place where blocks meet shaping and line breaking.

use crate::draw::{baseline, draw_line};
use crate::flow::Slab;
use crate::grid::Cells;
use crate::lines::{Column, Line, break_lines};
use crate::shape::{Shaped, Shaper};
use crate::text::{Look, Text};
use crate::{Document, LayoutError, Len, Origin, Paper, Placed, Point, Run, Style};

/// What blocks need to be set.
pub(crate) struct Setter<'a> {
    pub(crate) shaper: Shaper<'a>,
    pub(crate) style: Style,
    pub(crate) paper: Paper,
    /// The document, which says how its parts in another language look.
    pub(crate) document: &'a Document,
    /// The least height of a row in the table being set.
    pub(crate) row_height: Len,
    /// The block being set.
    pub(crate) block: usize,
}

/// Text broken into lines for one column.
#[derive(Clone, Debug)]
pub(crate) struct SetText {
    pub(crate) shaped: Shaped,
    pub(crate) lines: Vec<Line>,
    /// The left edge of the column on the sheet.
    pub(crate) left: Len,
    /// Line distance, in thousandths of the type size.
    pub(crate) leading: i32,
    /// The grid on which its lines stand instead, where they stand on one.
    pub(crate) cells: Option<Cells>,
}

impl SetText {
    /// Height of a line.
    pub(crate) fn height(&self, line: usize) -> Len {
        self.lines.get(line).map_or(Len::ZERO, |line| match self.cells {
            Some(cells) => cells.height(line.size),
            None => line.size.scale(self.leading),
        })
    }

    /// The same text with its lines on a grid, if there is one.
    pub(crate) fn on(self, cells: Option<Cells>) -> SetText {
        SetText { cells, ..self }
    }

    /// Height of all lines.
    pub(crate) fn total(&self) -> Len {
        (0..self.lines.len()).map(|line| self.height(line)).sum()
    }

    /// Draws a line whose top is at `y`.
    pub(crate) fn draw(&self, line: usize, y: Len, origin: Origin, marks: &mut Vec<Placed>) {
        if let Some(set) = self.lines.get(line) {
            let at = Point { x: self.left, y: y + baseline(self.height(line), set.size) };
            draw_line(&self.shaped, set, at, origin, marks);
        }
    }

    /// Draws all lines from `y` downwards.
    pub(crate) fn draw_all(&self, mut y: Len, origin: Origin, marks: &mut Vec<Placed>) {
        for line in 0..self.lines.len() {
            self.draw(line, y, origin, marks);
            y += self.height(line);
        }
    }
}

impl Setter<'_> {
    /// Goes on in a language and a style.
    pub(crate) fn speak(&mut self, language: &str, style: Style) {
        self.shaper.speak(language);
        self.style = style;
    }

    /// Breaks runs into lines for a column whose left edge is at `left` on the sheet.
    pub(crate) fn set(
        &mut self,
        runs: &[Run],
        base: Look,
        left: Len,
        column: Column,
        leading: i32,
    ) -> Result<SetText, LayoutError> {
        if column.width - column.first_indent < column.size {
            return Err(LayoutError::TooNarrow { block: self.block });
        }
        let shaped = self.shape(runs, base)?;
        let lines = break_lines(&shaped, column);
        Ok(SetText { shaped, lines, left, leading, cells: None })
    }

    /// The width of runs set in one line.
    pub(crate) fn width(&mut self, runs: &[Run], base: Look) -> Result<Len, LayoutError> {
        let shaped = self.shape(runs, base)?;
        Ok(shaped.atoms.iter().map(|atom| atom.advance).sum())
    }

    pub(crate) fn shape(&mut self, runs: &[Run], base: Look) -> Result<Shaped, LayoutError> {
        let sizes = runs.iter().filter_map(|run| run.size).chain([base.size]);
        if sizes.into_iter().any(|size| size < Len::pt(1) || size > Len::pt(200)) {
            return Err(LayoutError::Size);
        }
        let mut shaped = self.shaper.shape(Text::new(runs, base))?;
        if let Some(cells) = self.cells() {
            cells.space_out(&mut shaped);
        }
        Ok(shaped)
    }

    /// The grid of the document, where it has one.
    pub(crate) fn cells(&self) -> Option<Cells> {
        Cells::of(&self.style, &self.paper)
    }

    /// So many thousandths of an em of body text, or of a cell of the grid.
    pub(crate) fn ems(&self, size: Len, per_mille: i32) -> Len {
        match self.cells() {
            Some(cells) if cells.size == size => cells.pitch.scale(per_mille),
            Some(_) | None => size.scale(per_mille),
        }
    }

    /// The origin of a command in the current block.
    pub(crate) fn origin(&self, part: usize, cell: usize) -> Origin {
        Origin::Block { block: self.block, part, cell }
    }
}

/// Texts side by side as one slab a line, so that long ones may cross a page break; the first two
/// and the last two lines of them stay together.
pub(crate) fn zip_lines(texts: &[(SetText, Origin)]) -> Vec<Slab> {
    let count = texts.iter().map(|(text, _)| text.lines.len()).max().unwrap_or(0);
    let mut slabs = Vec::with_capacity(count);
    for line in 0..count {
        let height = texts.iter().map(|(text, _)| text.height(line)).max().unwrap_or(Len::ZERO);
        let mut marks = Vec::new();
        for (text, origin) in texts {
            // Lines of different height share their baseline's distance from the bottom.
            text.draw(line, (height - text.height(line)) / 2, *origin, &mut marks);
        }
        let keep = line + 1 < count && (line == 0 || line + 2 == count);
        let on_grid = texts
            .iter()
            .any(|(text, _)| text.cells.is_some_and(|cells| height.0 % cells.line.0.max(1) == 0));
        slabs.push(Slab { height, marks, keep, on_grid, ..Slab::default() });
    }
    slabs
}
