//! Slips to be cut apart: ballot papers, their stubs, speakers' slips.

use crate::draw::moved;
use crate::flow::{Flow, Slab};
use crate::setter::Setter;
use crate::{Block, Cmd, LayoutError, Len, Origin, Paper, Placed, Point, Shade};

/// Slips of one size, as many side by side and below one another as a sheet holds, with dashed
/// lines where they are cut. Where one is higher than a sheet, fewer stand side by side; where it
/// still is, each begins a page of its own and goes on as any text does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slips {
    /// How many stand side by side at most; at least one does.
    pub across: u32,
    /// What is printed.
    pub slips: Vec<Slip>,
}

/// What stands on a slip, and how many there are of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slip {
    /// What it says. Page breaks within it are left out, and its headings are no entries of the
    /// outline.
    pub blocks: Vec<Block>,
    /// How many are printed.
    pub copies: u32,
}

/// Blank between a cut and what is printed.
const PAD: Len = Len::mm(4);
/// A dash, and the gap after it.
const DASH: Len = Len::mm(2);
const CUT: Len = Len(400);

/// A slip that is set, in the first column.
struct Set {
    slabs: Vec<Slab>,
    heads: Vec<Slab>,
    height: Len,
    copies: u32,
}

impl Setter<'_> {
    pub(crate) fn slips(&mut self, slips: &Slips, flow: &mut Flow) -> Result<(), LayoutError> {
        let room = self.paper.text_bottom() - self.paper.top;
        let mut across = slips.across.clamp(1, 8) as i32;
        loop {
            let set = self.set_slips(slips, across)?;
            let height = set.iter().map(|slip| slip.height).max().unwrap_or(Len::ZERO);
            if height <= room {
                self.lay(&set, across, height, flow);
                return Ok(());
            }
            if across == 1 {
                flow_on(set, flow);
                return Ok(());
            }
            across -= 1;
        }
    }

    fn set_slips(&mut self, slips: &Slips, across: i32) -> Result<Vec<Set>, LayoutError> {
        let paper = self.paper;
        let width = paper.text_width() / across;
        let right = paper.width - paper.left - width + PAD;
        self.paper = Paper { left: paper.left + PAD, right, ..paper };
        let set = slips.slips.iter().map(|slip| self.set_slip(slip)).collect();
        self.paper = paper;
        set
    }

    fn set_slip(&mut self, slip: &Slip) -> Result<Set, LayoutError> {
        let mut flow = Flow::default();
        for (cell, block) in slip.blocks.iter().enumerate() {
            let first = flow.slabs.len();
            self.block(block, &mut flow)?;
            flow.page_break = false;
            for mark in flow.slabs.iter_mut().skip(first).flat_map(|slab| &mut slab.marks) {
                if let Origin::Block { cell: within, .. } = &mut mark.origin {
                    *within = cell;
                }
            }
        }
        let mut height = PAD * 2;
        let mut after = Len::ZERO;
        for slab in &flow.slabs {
            height += slab.before.max(after) + slab.height;
            after = slab.after;
        }
        Ok(Set { slabs: flow.slabs, heads: flow.heads, height, copies: slip.copies })
    }

    /// Row by row, each row a slab.
    fn lay(&self, set: &[Set], across: i32, height: Len, flow: &mut Flow) {
        let width = self.paper.text_width() / across;
        let copies = set.iter().flat_map(|slip| (0..slip.copies).map(move |_| slip));
        let all: Vec<&Set> = copies.collect();
        for (row, slips) in all.chunks(across as usize).enumerate() {
            let mut marks = self.cuts(across, height);
            for (column, slip) in slips.iter().enumerate() {
                let part = row * across as usize + column;
                stack(slip, width * column as i32, part, &mut marks);
            }
            flow.push(Slab { height, marks, ..Slab::default() });
        }
    }

    /// Where a row of slips is cut.
    fn cuts(&self, across: i32, height: Len) -> Vec<Placed> {
        let (left, width) = (self.paper.left, self.paper.text_width());
        let mut marks = Vec::new();
        let at = |x, y| Point { x, y };
        for y in [Len::ZERO, height] {
            dashed(at(left, y), at(left + width, y), &mut marks);
        }
        for column in 0..=across {
            let x = left + width / across * column;
            dashed(at(x, Len::ZERO), at(x, height), &mut marks);
        }
        marks
    }
}

/// Draws a slip with its left edge `aside` of the first column.
fn stack(slip: &Set, aside: Len, part: usize, marks: &mut Vec<Placed>) {
    let (mut y, mut after) = (PAD, Len::ZERO);
    for slab in &slip.slabs {
        y += slab.before.max(after);
        for mark in &slab.marks {
            let mut mark = mark.clone();
            moved(&mut mark.cmd, aside, y);
            belongs_to(&mut mark, part);
            marks.push(mark);
        }
        y += slab.height;
        after = slab.after;
    }
}

/// Says on which slip a mark stands.
fn belongs_to(mark: &mut Placed, slip: usize) {
    if let Origin::Block { part, .. } = &mut mark.origin {
        *part = slip;
    }
}

/// Slips higher than a sheet, each from a page of its own on.
fn flow_on(set: Vec<Set>, flow: &mut Flow) {
    let mut part = 0;
    for slip in set {
        let base = flow.heads.len();
        flow.heads.extend(slip.heads);
        for _ in 0..slip.copies {
            for (index, slab) in slip.slabs.iter().enumerate() {
                let head = slab.head.map(|head| head + base);
                let new_page = index == 0;
                let mut slab = Slab { head, outline: None, new_page, ..slab.clone() };
                slab.marks.iter_mut().for_each(|mark| belongs_to(mark, part));
                flow.push(slab);
            }
            part += 1;
        }
    }
}

/// A dashed line, straight down or across.
pub(crate) fn dashed(from: Point, to: Point, marks: &mut Vec<Placed>) {
    let (wide, high) = (to.x - from.x, to.y - from.y);
    let length = wide.max(high);
    let mut at = Len::ZERO;
    while at < length {
        let end = Ord::min(at + DASH, length);
        let point = |along: Len| Point {
            x: from.x + if wide > high { along } else { Len::ZERO },
            y: from.y + if wide > high { Len::ZERO } else { along },
        };
        let cmd = Cmd::Line { from: point(at), to: point(end), width: CUT, shade: Shade::Grey };
        marks.push(Placed { origin: Origin::Furniture, cmd });
        at += DASH * 2;
    }
}
