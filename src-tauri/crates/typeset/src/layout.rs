//! A document to pages.

use crate::flow::{Flow, Paginated, paginate};
use crate::lines::Column;
use crate::setter::Setter;
use crate::shape::Shaper;
use crate::text::Look;
use crate::tree::tree;
use crate::{
    Align, Block, Document, Fonts, Footer, LayoutError, Len, Origin, Page, Pages, Paper, Run,
};

/// How far text stays below the stamp area.
const BELOW_STAMP: Len = Len::mm(2);

pub(crate) fn layout(document: &Document, fonts: &Fonts) -> Result<Pages, LayoutError> {
    check(document)?;
    let mut setter = Setter {
        shaper: Shaper::new(fonts, &document.language),
        style: document.style,
        paper: document.paper,
        document,
        row_height: Len::ZERO,
        block: 0,
    };
    let mut flow = Flow::default();
    for (index, block) in document.blocks.iter().enumerate() {
        setter.block = index;
        setter.shaper.block = Some(index);
        setter.block(block, &mut flow)?;
    }
    let paper = &document.paper;
    let mut first_top = paper.top;
    if document.stamp_area {
        first_top = first_top.max(paper.stamp_area().bottom + BELOW_STAMP);
    }
    let line = document.style.grid.map(|grid| grid.line(paper));
    let Paginated { mut pages, outline, numbered } = paginate(flow, paper, first_top, line);
    // The foot of every page is in the language of the document.
    setter.speak(&document.language, document.style);
    if let Some(footer) = &document.footer {
        match document.style.grid {
            Some(_) => {
                setter.shaper.block = None;
                setter.number_outside(&mut pages, &footer.template, numbered)?;
            }
            None => number(&mut pages, footer, &mut setter)?,
        }
    }
    if !setter.shaper.missing.is_empty() {
        return Err(LayoutError::MissingGlyphs { characters: setter.shaper.missing });
    }
    let tree = tree(document);
    Ok(Pages { width: paper.width, height: paper.height, pages, outline, tree })
}

impl Setter<'_> {
    /// Sets a block.
    pub(crate) fn block(&mut self, block: &Block, flow: &mut Flow) -> Result<(), LayoutError> {
        match block {
            Block::Heading(heading) => self.heading(heading, flow)?,
            Block::Paragraph(paragraph) => self.paragraph(paragraph, flow)?,
            Block::List(list) => self.list(list, flow)?,
            Block::Table(table) => self.table(table, flow)?,
            Block::Pairs(pairs) => self.pairs(pairs, flow)?,
            Block::Rule => self.rule(flow),
            Block::Space(space) => flow.pending += *space,
            Block::PageBreak => flow.page_break = true,
            Block::Language(tag) => self.speak(tag, self.document.style_of(tag)),
            Block::Drawing(drawing) => self.drawing(drawing, flow),
            Block::Signatures(signatures) => self.signatures(signatures, flow)?,
            Block::Ruled(ruled) => self.ruled(ruled, flow)?,
            Block::Slips(slips) => self.slips(slips, flow)?,
            Block::Cards(cards) => self.cards(cards, flow)?,
            Block::Masthead(head) => self.masthead(head, flow)?,
            Block::Band(band) => self.band(band, flow),
            Block::Imprint(imprint) => self.imprint(imprint, flow)?,
        }
        Ok(())
    }
}

/// Refuses sizes that cannot be meant.
fn check(document: &Document) -> Result<(), LayoutError> {
    let Paper { width, height, top, bottom, left, right } = document.paper;
    let least = Len::mm(20);
    let margins = [top, bottom, left, right];
    if margins.iter().any(|&margin| margin < Len::ZERO)
        || width > Len::mm(2000)
        || height > Len::mm(2000)
        || width - left - right < least
        || height - top - bottom < least * 2
    {
        return Err(LayoutError::Paper);
    }
    let style = &document.style;
    let sizes = [style.size, style.table_size, style.small_size];
    let heading_sizes = style.headings.iter().map(|heading| heading.size);
    let impossible = |size: Len| size < Len::pt(1) || size > Len::pt(200);
    if sizes.into_iter().chain(heading_sizes).any(impossible)
        || !(800..=10_000).contains(&style.leading)
    {
        return Err(LayoutError::Size);
    }
    Ok(())
}

/// Sets the footer of each page in the middle of the lower margin.
fn number(pages: &mut [Page], footer: &Footer, setter: &mut Setter<'_>) -> Result<(), LayoutError> {
    setter.shaper.block = None;
    let count = pages.len().to_string();
    let size = setter.style.small_size;
    let look = Look::plain(setter.style.face, false, size);
    let paper = setter.paper;
    let width = paper.text_width();
    let column = Column { width, first_indent: Len::ZERO, align: Align::Center, size };
    for (index, page) in pages.iter_mut().enumerate() {
        let words =
            footer.template.replace("{pages}", &count).replace("{page}", &(index + 1).to_string());
        let text = setter.set(&[Run::new(words)], look, paper.left, column, 1300)?;
        let y = paper.height - paper.bottom / 2 - text.total() / 2;
        text.draw_all(y, Origin::Furniture, &mut page.marks);
    }
    Ok(())
}
