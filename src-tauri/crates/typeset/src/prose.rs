//! Headings, paragraphs, lists, pairs and drawings.

use crate::draw::draw_ink;
use crate::flow::{Flow, Slab};
use crate::lines::{Column, break_lines};
use crate::setter::{SetText, Setter, zip_lines};
use crate::text::Look;
use crate::{
    Align, Cmd, Drawing, Heading, LayoutError, Len, Level, List, Origin, Pairs, Paragraph, Placed,
    Point, Run, Shade,
};

impl Setter<'_> {
    pub(crate) fn heading(
        &mut self,
        heading: &Heading,
        flow: &mut Flow,
    ) -> Result<(), LayoutError> {
        let style = self.style.headings[match heading.level {
            Level::One => 0,
            Level::Two => 1,
            Level::Three => 2,
        }];
        let look = Look::plain(style.face, style.bold, style.size);
        let first_indent = self.ems(style.size, style.first_indent);
        let column = self.column(Len::ZERO, first_indent, style.align, style.size);
        let column = self.balanced(&heading.runs, look, column)?;
        let left = self.paper.left + (self.paper.text_width() - column.width) / 2;
        let text = self.set(&heading.runs, look, left, column, 1350)?.on(self.cells());
        let outline = text.shaped.string.replace('\n', " ");
        let mut slabs = zip_lines(&[(text, self.origin(0, 0))]);
        slabs.iter_mut().for_each(|slab| slab.keep = true);
        if let Some(first) = slabs.first_mut() {
            first.before = style.before;
            first.outline = Some((heading.level, outline));
        }
        push_all(slabs, style.after, flow);
        Ok(())
    }

    pub(crate) fn paragraph(
        &mut self,
        paragraph: &Paragraph,
        flow: &mut Flow,
    ) -> Result<(), LayoutError> {
        let look = self.body();
        let size = paragraph.runs.iter().find_map(|run| run.size).unwrap_or(look.size);
        let first_indent = self.ems(size, paragraph.first_indent);
        let column = self.column(paragraph.indent, first_indent, paragraph.align, look.size);
        let left = self.paper.left + paragraph.indent;
        let text = self.set(&paragraph.runs, look, left, column, self.style.leading)?;
        let text = text.on(self.cells());
        let mut slabs = zip_lines(&[(text, self.origin(0, 0))]);
        if let Some(first) = slabs.first_mut() {
            first.before = paragraph.before;
        }
        if let Some(last) = slabs.last_mut() {
            last.keep = paragraph.keep_with_next;
        }
        push_all(slabs, paragraph.after, flow);
        Ok(())
    }

    pub(crate) fn list(&mut self, list: &List, flow: &mut Flow) -> Result<(), LayoutError> {
        let look = self.body();
        let mut labels = look.size.scale(1200);
        for item in &list.items {
            let label = std::slice::from_ref(&item.label);
            labels = labels.max(self.width(label, look)? + look.size.scale(400));
        }
        let hang = list.label_width.unwrap_or(labels);
        for (part, item) in list.items.iter().enumerate() {
            let label = std::slice::from_ref(&item.label);
            let sides = [(list.indent, hang, label), (list.indent + hang, Len::ZERO, &item.runs)];
            let row = self.two_columns(sides, [look, look], part, self.style.leading)?;
            let row = row.map(|(text, origin)| (text.on(self.cells()), origin));
            if part > 0 {
                flow.pending += list.between;
            }
            push_all(zip_lines(&row), Len::ZERO, flow);
        }
        Ok(())
    }

    pub(crate) fn pairs(&mut self, pairs: &Pairs, flow: &mut Flow) -> Result<(), LayoutError> {
        let look = Look { size: self.style.table_size, ..self.body() };
        let label_look = Look::plain(crate::Face::Sans, true, look.size);
        let mut labels = Len::ZERO;
        for pair in &pairs.rows {
            labels = labels.max(self.width(&pair.label, label_look)? + look.size.scale(1500));
        }
        let hang = pairs
            .label_width
            .unwrap_or_else(|| Ord::min(labels, self.paper.text_width().scale(300)));
        for (part, pair) in pairs.rows.iter().enumerate() {
            let sides = [(Len::ZERO, hang, pair.label.as_slice()), (hang, Len::ZERO, &pair.value)];
            let row = self.two_columns(sides, [label_look, look], part, 1600)?;
            push_all(zip_lines(&row), Len::ZERO, flow);
        }
        if let Some(last) = flow.slabs.last_mut() {
            last.after = look.size.scale(600);
        }
        Ok(())
    }

    /// Two texts side by side: each side is its indent, its width (zero for the rest of the line)
    /// and its runs.
    fn two_columns(
        &mut self,
        sides: [(Len, Len, &[Run]); 2],
        looks: [Look; 2],
        part: usize,
        leading: i32,
    ) -> Result<[(SetText, Origin); 2], LayoutError> {
        let mut set = |cell: usize| {
            let (indent, width, runs) = sides[cell];
            let look = looks[cell];
            let align = if cell == 0 { Align::Left } else { Align::Justify };
            let mut column = self.column(indent, Len::ZERO, align, look.size);
            if width > Len::ZERO {
                column.width = width;
            }
            let text = self.set(runs, look, self.paper.left + indent, column, leading)?;
            Ok::<_, LayoutError>((text, self.origin(part, cell)))
        };
        Ok([set(0)?, set(1)?])
    }

    pub(crate) fn rule(&mut self, flow: &mut Flow) {
        let from = Point { x: self.paper.left, y: Len::ZERO };
        let to = Point { x: self.paper.left + self.paper.text_width(), y: Len::ZERO };
        let cmd = Cmd::Line { from, to, width: Len(500), shade: Shade::Grey };
        let space = self.style.size.scale(500);
        let marks = vec![Placed { origin: Origin::Furniture, cmd }];
        flow.push(Slab { before: space, after: space, marks, ..Slab::default() });
    }

    pub(crate) fn drawing(&mut self, drawing: &Drawing, flow: &mut Flow) {
        let mut marks = Vec::new();
        let at = Point { x: self.paper.left, y: Len::ZERO };
        let Drawing { ink, width, height, .. } = drawing;
        draw_ink(ink, at, *width, *height, self.origin(0, 0), &mut marks);
        flow.push(Slab { height: *height, marks, ..Slab::default() });
    }

    /// The column in which a centred heading of an official paper has lines of like length: the
    /// narrowest that needs no more lines (GB/T 9704-2012, 7.3.1).
    fn balanced(
        &mut self,
        runs: &[Run],
        look: Look,
        column: Column,
    ) -> Result<Column, LayoutError> {
        if column.align != Align::Center || self.style.grid.is_none() {
            return Ok(column);
        }
        let shaped = self.shape(runs, look)?;
        let count = |width| break_lines(&shaped, Column { width, ..column }).len();
        let lines = count(column.width);
        let mut width = column.width;
        while width > look.size * 4 && count(width - look.size / 2) == lines {
            width -= look.size / 2;
        }
        Ok(Column { width, ..column })
    }

    /// The look of body text.
    pub(crate) fn body(&self) -> Look {
        Look::plain(self.style.face, false, self.style.size)
    }

    fn column(&self, indent: Len, first_indent: Len, align: Align, size: Len) -> Column {
        Column { width: self.paper.text_width() - indent, first_indent, align, size }
    }
}

/// Appends slabs, with space below the last.
fn push_all(mut slabs: Vec<Slab>, after: Len, flow: &mut Flow) {
    if let Some(last) = slabs.last_mut() {
        last.after = after;
    }
    slabs.into_iter().for_each(|slab| flow.push(slab));
}
