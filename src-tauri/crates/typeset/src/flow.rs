//! Slabs to pages: what stands together, what is repeated, where a page ends.

use crate::draw::lower;
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
}

impl Flow {
    /// Appends a slab.
    pub(crate) fn push(&mut self, mut slab: Slab) {
        slab.before += std::mem::take(&mut self.pending);
        slab.new_page |= std::mem::take(&mut self.page_break);
        self.slabs.push(slab);
    }
}

/// Places slabs on pages.
pub(crate) fn paginate(
    flow: Flow,
    paper: &Paper,
    first_top: Len,
) -> (Vec<Page>, Vec<OutlineEntry>) {
    let mut press = Press {
        heads: flow.heads,
        pages: vec![Page::default()],
        outline: Vec::new(),
        top: paper.top,
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
    (press.pages, press.outline)
}

struct Press {
    heads: Vec<Slab>,
    pages: Vec<Page>,
    outline: Vec<OutlineEntry>,
    top: Len,
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
            height += slab.before.max(after) + slab.height;
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
        let space = slab.before.max(self.after);
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

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = self.top;
        self.after = Len::ZERO;
        self.fresh = true;
    }
}
