//! 版心与字格: the character grid of official papers, GB/T 9704-2012, 5.2 and 7: a type area of
//! 156 × 225 mm that 22 lines of 28 characters fill, in 3号 (16 pt).

use crate::flow::Slab;
use crate::kind::Kind;
use crate::shape::Shaped;
use crate::{Align, Face, HeadingStyle, Len, Paper, Style};

/// How many characters fill a line and how many lines fill a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Characters in a line.
    pub characters: i32,
    /// Lines on a page.
    pub lines: i32,
}

impl Grid {
    /// 28 characters and 22 lines (GB/T 9704-2012, 5.2.3).
    pub const OFFICIAL: Grid = Grid { characters: 28, lines: 22 };

    /// From one character to the next, on a sheet.
    pub fn pitch(self, paper: &Paper) -> Len {
        paper.text_width() / self.characters
    }

    /// From one line to the next, on a sheet.
    pub fn line(self, paper: &Paper) -> Len {
        (paper.text_bottom() - paper.top) / self.lines
    }
}

impl Paper {
    /// A4 with the margins of an official paper: 37 mm above, 28 mm on the left, and what a type
    /// area of 156 × 225 mm leaves on the other sides.
    pub const fn official() -> Paper {
        Paper {
            width: Len::mm(210),
            height: Len::mm(297),
            top: Len::mm(37),
            bottom: Len::mm(35),
            left: Len::mm(28),
            right: Len::mm(26),
        }
    }
}

impl Style {
    /// The faces and sizes of an official paper: the body in 3号, the title in 2号, first headings
    /// in Heiti, second ones in Kaiti. The serif stands for Fangsong and, in bold, for
    /// Xiaobiaosong.
    pub fn official() -> Style {
        let body = Len::pt(16);
        let heading = |face, bold| HeadingStyle {
            face,
            bold,
            size: body,
            before: Len::ZERO,
            after: Len::ZERO,
            align: Align::Left,
            first_indent: 2000,
        };
        let title = HeadingStyle {
            face: Face::Serif,
            bold: true,
            size: Len::pt(22),
            before: Len::ZERO,
            // A line stays free between the title and what follows it.
            after: Len::pt(29),
            align: Align::Center,
            first_indent: 0,
        };
        Style {
            face: Face::Serif,
            size: body,
            leading: 1800,
            headings: [title, heading(Face::Sans, true), heading(Face::Kai, false)],
            table_size: Len::pt(12),
            small_size: Len::pt(14),
            grid: Some(Grid::OFFICIAL),
        }
    }
}

/// A grid as it falls on a sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cells {
    /// The type size that fills a cell.
    pub(crate) size: Len,
    pub(crate) pitch: Len,
    pub(crate) line: Len,
}

impl Cells {
    pub(crate) fn of(style: &Style, paper: &Paper) -> Option<Cells> {
        let grid = style.grid?;
        Some(Cells { size: style.size, pitch: grid.pitch(paper), line: grid.line(paper) })
    }

    /// The height of a line of a size: as many lines of the grid as it needs; small print takes
    /// only its own height.
    pub(crate) fn height(self, size: Len) -> Len {
        if size < self.size.scale(700) {
            return size.scale(1500);
        }
        let rows = (size.0 + self.line.0 - 1) / self.line.0.max(1);
        self.line * rows.max(1)
    }

    /// Gives every Chinese character of the body its cell. Latin letters and figures keep their
    /// widths, and the line is then filled to both edges.
    pub(crate) fn space_out(self, shaped: &mut Shaped) {
        for atom in &mut shaped.atoms {
            let wide = matches!(atom.kind, Kind::Han | Kind::Open | Kind::Close);
            if !wide || atom.look.size != self.size || atom.advance != self.size {
                continue;
            }
            let more = self.pitch - atom.advance;
            for glyph in &mut shaped.glyphs[atom.glyphs.clone()] {
                glyph.x += more / 2;
            }
            atom.advance = self.pitch;
            if atom.trim > Len::ZERO {
                atom.trim += more / 2;
            }
        }
    }

    /// How far a slab moves down so that it begins on a line, `below` the top of the type area.
    pub(crate) fn snap(line: Option<Len>, slab: &Slab, below: Len) -> Len {
        match line {
            Some(line) if slab.on_grid && line > Len::ZERO => {
                let over = below.0.rem_euclid(line.0);
                if over == 0 { Len::ZERO } else { Len(line.0 - over) }
            }
            Some(_) | None => Len::ZERO,
        }
    }
}
