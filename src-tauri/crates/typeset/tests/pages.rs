//! Pages: what stands together, what is repeated, what stays free, what is refused.

mod common;

use common::{fonts, lines, runs};
use typeset::{
    Align, Block, Cell, Cmd, Column, Document, Dot, FontScript, Ink, Item, LayoutError, Len, Level,
    List, Mark, Origin, Page, Pages, Pair, Pairs, Paragraph, Row, Rules, Run, SignaturePlace,
    Signatures, Style, Table, Width, layout,
};

/// The text of a page without line ends.
fn text(page: &Page) -> String {
    lines(page).into_iter().map(|(_, text)| text).collect()
}

fn laid_out(blocks: Vec<Block>) -> Pages {
    layout(&document(blocks), fonts()).expect("laid out")
}

fn document(blocks: Vec<Block>) -> Document {
    let mut document = Document::new("t", "zh-Hans");
    document.blocks = blocks;
    document
}

fn table(rows: usize, lines_a_row: usize) -> Block {
    let column = Column { width: Width::Share(1), align: Align::Left };
    let row = |number: usize| {
        let words = vec![format!("第{number}行"); lines_a_row].join("\n");
        Row::new([words, "内容".to_owned()])
    };
    Block::Table(Table {
        columns: vec![column, column],
        head: vec![Row::new(["表头", "事项"])],
        rows: (0..rows).map(row).collect(),
        rules: Rules::Rows,
    })
}

#[test]
fn the_head_of_a_table_is_repeated_on_every_page() {
    let pages = laid_out(vec![table(150, 1)]);
    assert!(pages.pages.len() >= 4);
    for page in &pages.pages {
        assert!(text(page).starts_with("表头事项"), "{}", text(page));
    }
    let repeated = runs_of_origin(&pages, |origin| origin == Origin::Furniture, "表头");
    assert_eq!(repeated, pages.pages.len() - 1, "only the first head belongs to the reading order");
}

fn runs_of_origin(pages: &Pages, wanted: impl Fn(Origin) -> bool, words: &str) -> usize {
    let marks = pages.pages.iter().flat_map(|page| &page.marks);
    marks
        .filter(|mark| wanted(mark.origin))
        .filter(|mark| matches!(&mark.cmd, Cmd::Glyphs(run) if run.text == words))
        .count()
}

#[test]
fn no_row_is_divided_by_a_page_break() {
    let pages = laid_out(vec![table(60, 3)]);
    for page in &pages.pages {
        for number in 0..60 {
            let words = format!("第{number}行");
            let count = lines(page).iter().filter(|(_, line)| *line == words).count();
            assert!(count == 0 || count == 3, "row {number} is divided: {count}");
        }
    }
    let count = pages.pages.iter().flat_map(lines).count();
    assert!(count > 180, "{count}");
}

#[test]
fn a_row_taller_than_a_page_goes_on_on_the_next() {
    let mut document = document(vec![table(1, 120)]);
    document.footer = None;
    let pages = layout(&document, fonts()).expect("laid out");
    assert_eq!(pages.pages.len(), 3);
    let all: String = pages.pages.iter().map(text).collect();
    assert_eq!(all.matches("第0行").count(), 120);
    for page in &pages.pages {
        for (y, line) in lines(page) {
            assert!(y < document.paper.text_bottom(), "{line} stands at {y:?}");
        }
    }
}

#[test]
fn nothing_enters_the_stamp_area() {
    let mut document = document(vec![
        Block::heading(Level::One, "长".repeat(60).as_str()),
        Block::paragraph(2000, "议事".repeat(900).as_str()),
    ]);
    document.paper.top = Len::mm(5);
    let area = document.paper.stamp_area();
    let top_of_text = |document: &Document| {
        let pages = layout(document, fonts()).expect("laid out");
        let tops = |page| runs(page).map(|run| run.at.y - run.size).min().expect("text");
        (tops(&pages.pages[0]), tops(&pages.pages[1]))
    };
    let (first, second) = top_of_text(&document);
    assert!(first >= area.bottom, "{first:?} {area:?}");
    assert!(second < area.bottom, "only page 1 keeps it free");
    assert_eq!(area.right - area.left, Len::mm(45));
    assert_eq!(area.bottom - area.top, Len::mm(16));
    document.stamp_area = false;
    assert!(top_of_text(&document).0 < area.bottom);
}

#[test]
fn a_heading_stays_with_what_follows() {
    for filler in 20..40 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|_| Block::paragraph(2000, "填充一行")).collect();
        blocks.push(Block::heading(Level::Two, "标题"));
        blocks.push(Block::paragraph(2000, "正文"));
        for page in &laid_out(blocks).pages {
            let words = text(page);
            assert_eq!(words.contains("标题"), words.contains("正文"), "{filler}: {words}");
        }
    }
}

#[test]
fn a_page_break_starts_a_page_and_space_vanishes_there() {
    let with = laid_out(vec![
        "甲".into_block(),
        Block::PageBreak,
        Block::Space(Len::pt(99)),
        "乙".into_block(),
    ]);
    let without = laid_out(vec!["甲".into_block(), Block::PageBreak, "乙".into_block()]);
    assert_eq!(with.pages, without_shift(without).pages);
    assert_eq!(with.pages.len(), 2);
}

/// The space is a block of its own, so the block after it counts one more.
fn without_shift(mut pages: Pages) -> Pages {
    for mark in pages.pages.iter_mut().flat_map(|page| &mut page.marks) {
        if let Origin::Block { block, .. } = &mut mark.origin
            && *block == 2
        {
            *block = 3;
        }
    }
    pages
}

trait IntoBlock {
    fn into_block(self) -> Block;
}

impl IntoBlock for &str {
    fn into_block(self) -> Block {
        Block::paragraph(0, self)
    }
}

#[test]
fn pages_are_numbered() {
    let mut document = document(vec!["甲".into_block(), Block::PageBreak, "乙".into_block()]);
    document.footer.as_mut().expect("a footer").template = "第 {page} 页，共 {pages} 页".into();
    let pages = layout(&document, fonts()).expect("laid out");
    assert!(text(&pages.pages[0]).ends_with("第 1 页，共 2 页"));
    assert!(text(&pages.pages[1]).ends_with("第 2 页，共 2 页"));
}

#[test]
fn empty_texts_are_empty_lines() {
    let empty = Paragraph::default();
    let column = Column { width: Width::Share(1), align: Align::Center };
    let pages = laid_out(vec![
        Block::Paragraph(empty.clone()),
        "甲".into_block(),
        Block::Paragraph(Paragraph { runs: vec!["\n".into()], ..empty.clone() }),
        "乙\n".into_block(),
        Block::List(List { items: vec![Item::default()], ..List::default() }),
        Block::Pairs(Pairs { rows: vec![Pair::default()], label_width: None }),
        Block::Pairs(Pairs::default()),
        Block::Table(Table {
            columns: vec![column],
            rows: vec![Row::new([""])],
            ..Table::default()
        }),
        Block::Signatures(Signatures { places: vec![SignaturePlace::default()] }),
        Block::heading(Level::Two, ""),
        Block::Paragraph(empty),
    ]);
    let lines = lines(&pages.pages[0]);
    let style = Style::for_language("zh-Hans");
    let line = style.size.scale(style.leading);
    assert_eq!(lines.len(), 3, "two paragraphs and the page number");
    assert_eq!(lines[1].0 - lines[0].0, line * 2, "the line end counts one empty line");
}

#[test]
fn an_empty_document_has_one_page() {
    assert_eq!(laid_out(vec![]).pages.len(), 1);
}

#[test]
fn characters_without_a_glyph_are_refused_by_name() {
    let blocks = vec!["好".into_block(), "表情😀与\u{e000}，再一次😀".into_block()];
    let error = layout(&document(blocks), fonts()).expect_err("no font has them");
    let LayoutError::MissingGlyphs { characters } = &error else { panic!("{error}") };
    let found: Vec<_> = characters.iter().map(|each| (each.character, each.block)).collect();
    assert_eq!(found, [('😀', Some(1)), ('\u{e000}', Some(1))]);
    assert!(error.to_string().contains("😀 (U+1F600)"), "{error}");
}

#[test]
fn rare_names_and_accents_are_printed() {
    for name in ["䶮㛃𬭎𠅤", "Łukasz Żółć", "Dvořák", "Zoe\u{301} e\u{308}", "阿卜杜拉·买买提"]
    {
        let pages = laid_out(vec![name.into_block()]);
        assert!(text(&pages.pages[0]).starts_with(name), "{name}");
        assert!(runs(&pages.pages[0]).all(|run| run.glyphs.iter().all(|glyph| glyph.id != 0)));
    }
}

#[test]
fn an_apostrophe_is_latin_and_a_chinese_quotation_mark_is_not() {
    let pages = laid_out(vec!["他说“好”。It isn’t.".into_block()]);
    let script = |mark: char| {
        let run = runs(&pages.pages[0]).find(|run| run.text.contains(mark)).expect("printed");
        run.font.script
    };
    assert_eq!(script('“'), FontScript::Han);
    assert_eq!(script('”'), FontScript::Han);
    assert_eq!(script('’'), FontScript::Latin);
}

#[test]
fn struck_inserted_and_underlined_words_carry_different_lines() {
    let runs = vec![
        Run::new("旧").mark(Mark::Struck),
        Run::new("新").mark(Mark::Inserted),
        Run::new("线").mark(Mark::Underlined),
    ];
    let pages = laid_out(vec![Block::Paragraph(Paragraph { runs, ..Paragraph::default() })]);
    let baseline = lines(&pages.pages[0])[0].0;
    let marks: Vec<(bool, Len)> = pages.pages[0]
        .marks
        .iter()
        .filter_map(|mark| match &mark.cmd {
            Cmd::Line { from, width, .. } => Some((from.y < baseline, *width)),
            Cmd::Glyphs(_) | Cmd::Polyline { .. } | Cmd::Field { .. } | Cmd::Turned { .. } => None,
        })
        .collect();
    assert_eq!(marks.len(), 3);
    assert!(marks[0].0 && !marks[1].0 && !marks[2].0, "through, below, below");
    assert!(marks[1].1 > marks[2].1, "the inserted words' line is the thicker one");
}

#[test]
fn ink_is_placed_without_distortion() {
    let dots = vec![vec![Dot { x: 0, y: 0 }, Dot { x: 200, y: 100 }]];
    let ink = Ink::new(200, 100, 4, dots).expect("a drawing");
    let place = |ink| SignaturePlace { label: vec!["主持人".into()], ink, caption: vec![] };
    let places = vec![place(Some(ink)), place(None)];
    let pages = laid_out(vec![Block::Signatures(Signatures { places })]);
    let stroke = pages.pages[0].marks.iter().find_map(|mark| match &mark.cmd {
        Cmd::Polyline { points, .. } => Some(points.clone()),
        Cmd::Glyphs(_) | Cmd::Line { .. } | Cmd::Field { .. } | Cmd::Turned { .. } => None,
    });
    let stroke = stroke.expect("the ink is drawn");
    let (wide, high) = (stroke[1].x - stroke[0].x, stroke[1].y - stroke[0].y);
    assert!((wide - high * 2).0.abs() <= 2, "{wide:?} {high:?}");
    assert!(high <= Len::mm(16));
}

#[test]
fn impossible_documents_are_refused() {
    let mut narrow = document(vec![]);
    narrow.paper.left = Len::mm(200);
    assert!(matches!(layout(&narrow, fonts()), Err(LayoutError::Paper)));
    let mut tiny = document(vec![]);
    tiny.style = Style { size: Len(10), ..tiny.style };
    assert!(matches!(layout(&tiny, fonts()), Err(LayoutError::Size)));
    let column = Column { width: Width::Fixed(Len::mm(6)), align: Align::Left };
    let squeezed = Table {
        columns: vec![column],
        rows: vec![Row { cells: vec![Cell::new("甲")] }],
        ..Table::default()
    };
    let error = layout(&document(vec![Block::Table(squeezed.clone())]), fonts());
    assert!(matches!(error, Err(LayoutError::TooNarrow { block: 0 })), "{error:?}");
    let column = Column { width: Width::Share(1), align: Align::Left };
    let rows = vec![Row::new(["甲"]), Row::new(["甲", "乙"])];
    let wide = Table { columns: vec![column], rows, ..Table::default() };
    let error = layout(&document(vec![Block::Table(wide)]), fonts());
    assert!(matches!(error, Err(LayoutError::ExtraCell { block: 0, row: 1 })), "{error:?}");
}

#[test]
fn bullets_hang() {
    let items = vec![Item::new("•", "议事".repeat(60).as_str())];
    let pages = laid_out(vec![Block::List(List { items, ..List::default() })]);
    let mut lefts = runs(&pages.pages[0]).map(|run| run.at.x);
    let (bullet, first, second) = (lefts.next(), lefts.next(), lefts.next());
    assert!(bullet < first);
    assert_eq!(first, second);
}

#[test]
fn headings_become_the_outline() {
    let pages = laid_out(vec![
        Block::heading(Level::One, "记录"),
        Block::PageBreak,
        Block::heading(Level::Two, "一、出席"),
    ]);
    let outline: Vec<_> =
        pages.outline.iter().map(|entry| (entry.level, entry.text.as_str(), entry.page)).collect();
    assert_eq!(outline, [(Level::One, "记录", 0), (Level::Two, "一、出席", 1)]);
}
