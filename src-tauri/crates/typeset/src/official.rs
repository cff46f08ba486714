//! What only official papers have: the red head, the red line, the closing block at the foot of
//! the last page, and page numbers on the outer side (GB/T 9704-2012, 7.2, 7.4, 7.5).

use crate::draw::{draw_line, lower};
use crate::flow::{Flow, Slab};
use crate::lines::{Column, break_lines};
use crate::setter::Setter;
use crate::text::Look;
use crate::{
    Align, Band, Cmd, Face, LayoutError, Len, Masthead, Origin, Page, Placed, Point, Run, Shade,
};
use crate::{Imprint, ImprintRow};

/// How thick the outer and the inner lines of the closing block are: 0.35 mm and 0.25 mm.
const OUTER: Len = Len(992);
const INNER: Len = Len(709);
/// The dash of a page number stands so far below the type area.
const BELOW: Len = Len::mm(7);
/// Height of a dash above its baseline, in thousandths of its size.
const DASH: i32 = 268;

impl Setter<'_> {
    /// The name of the paper in one line, as large as it fits, its upper edge where it belongs.
    pub(crate) fn masthead(&mut self, head: &Masthead, flow: &mut Flow) -> Result<(), LayoutError> {
        let wide = self.paper.text_width();
        let mut look = Look { bold: true, ..Look::plain(Face::Serif, true, head.size) };
        look.shade = Shade::Red;
        let natural = self.width(&head.runs, look)?;
        if natural > wide {
            let fits = i64::from(head.size.0) * i64::from(wide.0) / i64::from(natural.0);
            look.size = Len(fits as i32).max(Len::pt(12));
        }
        let shaped = self.shape(&head.runs, look)?;
        let top = self.shaper.ink_top(&shaped)?;
        let column =
            Column { width: wide, first_indent: Len::ZERO, align: Align::Center, size: look.size };
        let lines = break_lines(&shaped, column);
        let mut marks = Vec::new();
        let mut y = head.below_top + top;
        for line in &lines {
            let at = Point { x: self.paper.left, y };
            draw_line(&shaped, line, at, self.origin(0, 0), &mut marks);
            y += look.size.scale(1200);
        }
        let height = y - look.size.scale(1200) + look.size.scale(120);
        flow.push(Slab { height, marks, ..Slab::default() });
        Ok(())
    }

    /// A line across the type area.
    pub(crate) fn band(&mut self, band: &Band, flow: &mut Flow) {
        let y = band.above + band.thickness / 2;
        let from = Point { x: self.paper.left, y };
        let to = Point { x: self.paper.left + self.paper.text_width(), y };
        let cmd = Cmd::Line { from, to, width: band.thickness, shade: band.shade };
        let marks = vec![Placed { origin: Origin::Furniture, cmd }];
        let height = band.above + band.thickness;
        flow.push(Slab { height, marks, keep: true, ..Slab::default() });
    }

    /// The closing block; it is placed when all else stands.
    pub(crate) fn imprint(
        &mut self,
        imprint: &Imprint,
        flow: &mut Flow,
    ) -> Result<(), LayoutError> {
        if imprint.rows.is_empty() {
            return Ok(());
        }
        let mut slab = Slab::default();
        let across = |y: Len, width: Len, paper: crate::Paper| {
            let from = Point { x: paper.left, y };
            let to = Point { x: paper.left + paper.text_width(), y };
            Placed {
                origin: Origin::Furniture,
                cmd: Cmd::Line { from, to, width, shade: Shade::Black },
            }
        };
        slab.marks.push(across(OUTER / 2, OUTER, self.paper));
        for (part, row) in imprint.rows.iter().enumerate() {
            if part > 0 {
                slab.marks.push(across(slab.height, INNER, self.paper));
            }
            let (marks, height) = self.imprint_row(row, part)?;
            slab.marks.extend(marks.into_iter().map(|mut mark| {
                lower(&mut mark.cmd, slab.height);
                mark
            }));
            slab.height += height;
        }
        slab.marks.push(across(slab.height - OUTER / 2, OUTER, self.paper));
        flow.imprint = Some(slab);
        Ok(())
    }

    /// A row, one character in on both sides; what does not fit hangs behind its label.
    fn imprint_row(
        &mut self,
        row: &ImprintRow,
        part: usize,
    ) -> Result<(Vec<Placed>, Len), LayoutError> {
        let look = Look { size: self.style.small_size, ..self.body() };
        let (left, size) = (self.paper.left + look.size, look.size);
        let width = self.paper.text_width() - size * 2;
        let (label, end) = (self.width(&row.label, look)?, self.width(&row.end, look)?);
        let room = Ord::max(width - label - end, size * 2);
        let column = |width, align| Column { width, first_indent: Len::ZERO, align, size };
        let sides = [
            (&row.label, left, column(label + size, Align::Left)),
            (&row.text, left + label, column(room, Align::Left)),
            (&row.end, left, column(width, Align::Right)),
        ];
        let (mut marks, mut height) = (Vec::new(), Len::ZERO);
        for (cell, (runs, left, column)) in sides.into_iter().enumerate() {
            if runs.is_empty() {
                continue;
            }
            let text = self.set(runs, look, left, column, 1650)?;
            text.draw_all(Len::ZERO, self.origin(part, cell), &mut marks);
            height = height.max(text.total());
        }
        Ok((marks, height))
    }

    /// Page numbers 7 mm below the type area, one character in from the outer edge: on the right
    /// of odd pages, on the left of even ones. Pages that a closing block added have none.
    pub(crate) fn number_outside(
        &mut self,
        pages: &mut [Page],
        template: &str,
        numbered: usize,
    ) -> Result<(), LayoutError> {
        let size = self.style.small_size;
        let look = Look::plain(self.style.face, false, size);
        let count = pages.len().to_string();
        let width = self.paper.text_width() - size * 2;
        for (index, page) in pages.iter_mut().enumerate().take(numbered) {
            let number = index + 1;
            let words = template.replace("{pages}", &count).replace("{page}", &number.to_string());
            let align = if number % 2 == 1 { Align::Right } else { Align::Left };
            let column = Column { width, first_indent: Len::ZERO, align, size };
            let text = self.set(&[Run::new(words)], look, self.paper.left + size, column, 1000)?;
            let dash = self.paper.text_bottom() + BELOW;
            // A line of leading 1 has its baseline 0.88 em below its top.
            let y = dash + size.scale(DASH) - size.scale(880);
            text.draw_all(y, Origin::Furniture, &mut page.marks);
        }
        Ok(())
    }
}
