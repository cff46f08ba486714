//! Tables.

use crate::draw::lower;
use crate::flow::{Flow, Slab};
use crate::lines;
use crate::setter::{SetText, Setter, zip_lines};
use crate::text::Look;
use crate::{
    Align, Cell, Cmd, Face, LayoutError, Len, Origin, Placed, Point, Row, Rules, Shade, Table,
    Width,
};

/// Blank around the text of a cell, at the sides and above and below.
const SIDE: Len = Len::pt(4);
const ABOVE: Len = Len::pt(3);
/// Line distance in tables, in thousandths of the type size.
const LEADING: i32 = 1350;
const THIN: Len = Len(400);
const THICK: Len = Len(800);

/// Where a row stands in its table; its lines depend on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Head,
    Middle,
    Last,
}

impl Setter<'_> {
    pub(crate) fn table(&mut self, table: &Table, flow: &mut Flow) -> Result<(), LayoutError> {
        let edges = self.edges(table)?;
        let mut head = Slab::default();
        for (part, row) in table.head.iter().enumerate() {
            let set = self.row(table, row, &edges, part, true)?;
            for slab in self.row_slabs(set, table.rules, &edges, Place::Head) {
                append(&mut head, slab);
            }
        }
        let space = self.style.size.scale(500);
        let has_head = !table.head.is_empty();
        if has_head {
            self.top_line(&mut head.marks, table.rules, &edges);
            flow.heads.push(head.clone());
            flow.push(Slab { before: space, keep: !table.rows.is_empty(), ..head });
        }
        let repeated = has_head.then(|| flow.heads.len() - 1);
        for (index, row) in table.rows.iter().enumerate() {
            let place = if index + 1 == table.rows.len() { Place::Last } else { Place::Middle };
            let part = table.head.len() + index;
            let set = self.row(table, row, &edges, part, false)?;
            let mut slabs = self.row_slabs(set, table.rules, &edges, place);
            if let Some(first) = slabs.first_mut()
                && index == 0
                && !has_head
            {
                first.before = space;
                self.top_line(&mut first.marks, table.rules, &edges);
            }
            for mut slab in slabs {
                slab.head = repeated;
                flow.push(slab);
            }
        }
        if let Some(last) = flow.slabs.last_mut() {
            last.after = space;
        }
        Ok(())
    }

    /// The x coordinates between which the columns stand, on the sheet.
    fn edges(&self, table: &Table) -> Result<Vec<Len>, LayoutError> {
        let fixed: Len = table
            .columns
            .iter()
            .map(|column| match column.width {
                Width::Fixed(width) => width,
                Width::Share(_) => Len::ZERO,
            })
            .sum();
        let shares: i64 = table
            .columns
            .iter()
            .map(|column| match column.width {
                Width::Fixed(_) => 0,
                Width::Share(weight) => i64::from(weight),
            })
            .sum();
        let rest = self.paper.text_width() - fixed;
        if rest < Len::ZERO || table.columns.is_empty() {
            return Err(LayoutError::TooNarrow { block: self.block });
        }
        let mut x = self.paper.left;
        let mut edges = vec![x];
        for column in &table.columns {
            x += match column.width {
                Width::Fixed(width) => width,
                Width::Share(weight) => {
                    Len((i64::from(rest.0) * i64::from(weight) / shares.max(1)) as i32)
                }
            };
            edges.push(x);
        }
        Ok(edges)
    }

    fn row(
        &mut self,
        table: &Table,
        row: &Row,
        edges: &[Len],
        part: usize,
        head: bool,
    ) -> Result<Vec<(SetText, Origin)>, LayoutError> {
        let size = self.style.table_size;
        let look = if head {
            Look::plain(Face::Sans, true, size)
        } else {
            Look::plain(self.style.face, false, size)
        };
        let mut texts = Vec::with_capacity(table.columns.len());
        for (cell, Cell { runs, align }) in row.cells.iter().enumerate() {
            let Some(column) = table.columns.get(cell) else {
                return Err(LayoutError::ExtraCell { block: self.block, row: part });
            };
            let align: Align = align.unwrap_or(column.align);
            let width = edges[cell + 1] - edges[cell] - SIDE * 2;
            let column = lines::Column { width, first_indent: Len::ZERO, align, size };
            let text = self.set(runs, look, edges[cell] + SIDE, column, LEADING)?;
            texts.push((text, self.origin(part, cell)));
        }
        Ok(texts)
    }

    /// A row as one slab, or line by line where it is too tall for any page.
    fn row_slabs(
        &self,
        texts: Vec<(SetText, Origin)>,
        rules: Rules,
        edges: &[Len],
        place: Place,
    ) -> Vec<Slab> {
        let page = self.paper.text_bottom() - self.paper.top;
        let tallest = texts.iter().map(|(text, _)| text.total()).max().unwrap_or(Len::ZERO);
        let mut slabs = if tallest + ABOVE * 2 > page.scale(600) {
            zip_lines(&texts)
        } else {
            // What is filled in by hand has room, and what is printed stands in its middle.
            let height = match place {
                Place::Head => tallest,
                Place::Middle | Place::Last => tallest.max(self.row_height - ABOVE * 2),
            };
            let mut marks = Vec::new();
            for (text, origin) in &texts {
                let y = if height > tallest { (height - text.total()) / 2 } else { Len::ZERO };
                text.draw_all(y, *origin, &mut marks);
            }
            vec![Slab { height, marks, ..Slab::default() }]
        };
        if let Some(first) = slabs.first_mut() {
            first.marks.iter_mut().for_each(|mark| lower(&mut mark.cmd, ABOVE));
            first.height += ABOVE;
        }
        if let Some(last) = slabs.last_mut() {
            last.height += ABOVE;
        }
        let count = slabs.len();
        for (index, slab) in slabs.iter_mut().enumerate() {
            row_lines(slab, rules, edges, place, index + 1 == count);
        }
        slabs
    }

    fn top_line(&self, marks: &mut Vec<Placed>, rules: Rules, edges: &[Len]) {
        match rules {
            Rules::None => {}
            Rules::Rows => marks.push(across(edges, Len::ZERO, THICK)),
            Rules::Grid => marks.push(across(edges, Len::ZERO, THIN)),
        }
    }
}

/// The lines below and, in a grid, beside a row.
fn row_lines(slab: &mut Slab, rules: Rules, edges: &[Len], place: Place, ends: bool) {
    let bottom = slab.height;
    match rules {
        Rules::None => {}
        Rules::Rows if !ends => {}
        Rules::Rows => {
            let width = if place == Place::Last { THICK } else { THIN };
            let mut line = across(edges, bottom, width);
            if let Cmd::Line { shade, .. } = &mut line.cmd
                && place == Place::Middle
            {
                *shade = Shade::Pale;
            }
            slab.marks.push(line);
        }
        Rules::Grid => {
            if ends {
                slab.marks.push(across(edges, bottom, THIN));
            }
            for &x in edges {
                let from = Point { x, y: Len::ZERO };
                slab.marks.push(line(from, Point { x, y: bottom }, THIN));
            }
        }
    }
}

fn across(edges: &[Len], y: Len, width: Len) -> Placed {
    let x = |edge: Option<&Len>| edge.copied().unwrap_or(Len::ZERO);
    line(Point { x: x(edges.first()), y }, Point { x: x(edges.last()), y }, width)
}

fn line(from: Point, to: Point, width: Len) -> Placed {
    let cmd = Cmd::Line { from, to, width, shade: Shade::Black };
    Placed { origin: Origin::Furniture, cmd }
}

/// Puts a slab below another.
fn append(upper: &mut Slab, mut below: Slab) {
    below.marks.iter_mut().for_each(|mark| lower(&mut mark.cmd, upper.height));
    upper.marks.append(&mut below.marks);
    upper.height += below.height;
}
