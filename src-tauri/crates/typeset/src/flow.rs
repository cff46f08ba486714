//! Slabs to pages: what stands together, what is repeated, where a page ends.

use crate::draw::lower;
use crate::grid::Cells;
use crate::{Len, Level, Origin, OutlineEntry, Page, Paper, Placed};

/// A horizontal slice of the text that no page break divides.
#[derive(Clone, Debug, Default)]
pub(crate) struct Slab {
    /// Space above; of this and the `after` above it, the larger counts.
    pub(crate) before: Len,
    /// Height without the spaces.
    pub(crate) height: Len,
    /// Space below.
    pub(crate) after: Len,
    /// What is drawn, with y counted from the top of the slab.
    pub(crate) marks: Vec<Placed>,
    /// Whether the next slab stands on the same page.
    pub(crate) keep: bool,
    /// The index in [`Flow::heads`] of what is repeated above this slab at the top of a page.
    pub(crate) head: Option<usize>,
    /// The heading that begins here.
    pub(crate) outline: Option<(Level, String)>,
    /// Whether this slab starts a new page.
    pub(crate) new_page: bool,
    /// Whether it begins on a line of the grid, where the document has one.
    pub(crate) on_grid: bool,
}

/// All slabs of a document.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    pub(crate) slabs: Vec<Slab>,
    /// Heads of tables, to be repeated.
    pub(crate) heads: Vec<Slab>,
    /// Space asked for by the caller above the next slab.
    pub(crate) pending: Len,
    /// Whether the next slab starts a page.
    pub(crate) page_break: bool,
    /// The closing block of an official paper.
    pub(crate) imprint: Option<Slab>,
}

impl Flow {
    /// Appends a slab.
    pub(crate) fn push(&mut self, mut slab: Slab) {
        slab.before += std::mem::take(&mut self.pending);
        slab.new_page |= std::mem::take(&mut self.page_break);
        self.slabs.push(slab);
    }
}

/// Slabs on pages.
pub(crate) struct Paginated {
    pub(crate) pages: Vec<Page>,
    pub(crate) outline: Vec<OutlineEntry>,
    /// How many pages have a number, from the first on.
    pub(crate) numbered: usize,
}

/// Places slabs on pages; `line` is the line of the grid, where there is one.
pub(crate) fn paginate(flow: Flow, paper: &Paper, first_top: Len, line: Option<Len>) -> Paginated {
    let mut press = Press {
        heads: flow.heads,
        pages: vec![Page::default()],
        outline: Vec::new(),
        top: paper.top,
        line,
        bottom: paper.text_bottom(),
        y: first_top,
        after: Len::ZERO,
        fresh: true,
    };
    let mut rest = flow.slabs.into_iter().peekable();
    let mut group: Vec<Slab> = Vec::new();
    while let Some(slab) = rest.next() {
        let keeps = slab.keep && rest.peek().is_some_and(|next| !next.new_page);
        group.push(slab);
        if !keeps {
            press.place_group(std::mem::take(&mut group));
        }
    }
    let numbered = match flow.imprint {
        Some(imprint) => press.close(imprint),
        None => press.pages.len(),
    };
    Paginated { pages: press.pages, outline: press.outline, numbered }
}

struct Press {
    heads: Vec<Slab>,
    pages: Vec<Page>,
    outline: Vec<OutlineEntry>,
    top: Len,
    line: Option<Len>,
    bottom: Len,
    /// Where the next slab may start.
    y: Len,
    /// The space asked for below the last slab.
    after: Len,
    /// Whether nothing stands on the page yet.
    fresh: bool,
}

impl Press {
    /// Places slabs that stand together, on one page wherever that is possible.
    fn place_group(&mut self, group: Vec<Slab>) {
        if group.first().is_some_and(|slab| slab.new_page) && !self.fresh {
            self.turn();
        }
        let mut height = Len::ZERO;
        let mut after = self.after;
        for slab in &group {
            let space = slab.before.max(after);
            let below = self.y + height + space - self.top;
            height += space + Cells::snap(self.line, slab, below) + slab.height;
            after = slab.after;
        }
        let head = group.first().map_or(Len::ZERO, |slab| self.head_height(slab));
        let fits_a_page = height + head <= self.bottom - self.top;
        if self.y + height > self.bottom && !self.fresh && fits_a_page {
            self.turn();
        }
        for slab in group {
            self.place(slab);
        }
    }

    fn place(&mut self, slab: Slab) {
        let mut space = slab.before.max(self.after);
        space += Cells::snap(self.line, &slab, self.y + space - self.top);
        if self.y + space + slab.height > self.bottom && !self.fresh {
            self.turn();
        }
        if self.fresh {
            self.repeat_head(&slab);
        } else {
            self.y += space;
        }
        if let Some((level, text)) = slab.outline.clone() {
            let page = self.pages.len() - 1;
            self.outline.push(OutlineEntry { level, text, page, top: self.y });
        }
        self.after = slab.after;
        self.draw(slab.marks, slab.height);
    }

    fn head_height(&self, slab: &Slab) -> Len {
        slab.head.and_then(|head| self.heads.get(head)).map_or(Len::ZERO, |head| head.height)
    }

    /// Sets the head of a table again above a row that starts a page.
    fn repeat_head(&mut self, slab: &Slab) {
        let Some(head) = slab.head.and_then(|head| self.heads.get(head)) else {
            return;
        };
        if self.y + head.height + slab.height > self.bottom {
            return;
        }
        let height = head.height;
        let marks = head
            .marks
            .iter()
            .map(|mark| Placed { origin: Origin::Furniture, cmd: mark.cmd.clone() })
            .collect();
        self.draw(marks, height);
    }

    fn draw(&mut self, marks: Vec<Placed>, height: Len) {
        let y = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.marks.extend(marks.into_iter().map(|mut mark| {
                lower(&mut mark.cmd, y);
                mark
            }));
        }
        self.y += height;
        self.fresh = false;
    }

    /// Sets the closing block at the foot of the last page, which is made an even one. Returns how
    /// many pages have a number: a blank page before the block has none, nor has then its own.
    fn close(&mut self, imprint: Slab) -> usize {
        let told = self.pages.len();
        let room = self.bottom - self.y - self.after.max(Len::ZERO);
        if told % 2 == 1 {
            self.turn();
        } else if imprint.height > room {
            self.turn();
            self.turn();
        }
        self.y = self.bottom - imprint.height;
        self.draw(imprint.marks, imprint.height);
        if self.pages.len() > told + 1 { told } else { self.pages.len() }
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = self.top;
        self.after = Len::ZERO;
        self.fresh = true;
    }
}
