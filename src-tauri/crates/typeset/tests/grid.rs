//! Official papers: the grid, the head, the closing block, the page numbers.

mod common;

use common::{fonts, lines, runs};
use typeset::{
    Align, Band, Block, Cmd, Document, FontScript, Grid, Heading, Imprint, ImprintRow, Item, Len,
    Level, List, Masthead, Page, Pages, Paper, Paragraph, Run, Shade, Style, layout,
};

fn document(blocks: Vec<Block>) -> Document {
    let mut document = Document::new("t", "zh-Hans");
    (document.paper, document.style) = (Paper::official(), Style::official());
    document.blocks = blocks;
    document
}

fn laid_out(blocks: Vec<Block>) -> Pages {
    layout(&document(blocks), fonts()).expect("laid out")
}

/// Within a tenth of a millimetre.
fn near(a: Len, b: Len) -> bool {
    (a - b).0.abs() <= 283
}

fn text(page: &Page) -> String {
    lines(page).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn twenty_two_lines_of_twenty_eight_characters_fill_the_type_area() {
    let paper = Paper::official();
    assert!(near(paper.text_width(), Len::mm(156)));
    assert!(near(paper.text_bottom() - paper.top, Len::mm(225)));
    let pages = laid_out(vec![Block::paragraph(0, "字".repeat(28 * 23 + 1))]);
    assert_eq!(pages.pages.len(), 2);
    let first = &pages.pages[0];
    let body: Vec<_> = lines(first).into_iter().filter(|(_, text)| text.contains('字')).collect();
    assert_eq!(body.len(), 22);
    assert!(body.iter().all(|(_, text)| text.chars().count() == 28), "{body:?}");
    let line = Grid::OFFICIAL.line(&paper);
    for (number, (y, _)) in (0..).zip(&body) {
        assert_eq!(*y, body[0].0 + line * number, "line {number} is off the grid");
    }
    // The first and the last character touch the edges of the type area: a cell is 5.57 mm.
    let run = runs(first).next().expect("a line");
    let pitch = Grid::OFFICIAL.pitch(&paper);
    let last = run.glyphs.last().expect("glyphs");
    assert!(near(run.at.x, paper.left), "{:?}", run.at.x);
    assert!(near(run.at.x + last.x + pitch, paper.left + paper.text_width()));
    // The last two lines of a paragraph stand together, so that the page is full with two more.
    assert_eq!(text(&pages.pages[1]).matches('字').count(), 29);
}

#[test]
fn headings_stand_in_their_faces_two_characters_in() {
    let paragraph = Paragraph {
        runs: vec![Run::new("1.施工由物业办理。")],
        align: Align::Justify,
        first_indent: 2000,
        ..Paragraph::default()
    };
    let pages = laid_out(vec![
        Block::heading(Level::Two, "一、议定事项"),
        Block::heading(Level::Three, "（一）关于晾晒架"),
        Block::Paragraph(paragraph),
    ]);
    let page = &pages.pages[0];
    let expected = Paper::official().left + Grid::OFFICIAL.pitch(&Paper::official()) * 2;
    for start in ["一、", "（一）", "1.施"] {
        let run = runs(page).find(|run| run.text.starts_with(start)).expect(start);
        assert!(near(run.at.x, expected), "{start} at {:?}", run.at.x);
    }
    let file = |start: &str| {
        runs(page).find(|run| run.text.starts_with(start)).expect("a run").font.file_name()
    };
    assert_eq!(file("一、"), "NotoSansSC-Bold.ttf");
    assert_eq!(file("（一）"), "YishiKai-Regular.ttf");
    assert_eq!(file("1."), "NotoSerifSC-Regular.ttf");
}

#[test]
fn a_rare_character_of_a_heading_is_set_in_the_serif() {
    let pages = laid_out(vec![Block::heading(Level::Three, "（一）𬭎𠅤的提议")]);
    let run = runs(&pages.pages[0]).find(|run| run.text.contains('𬭎')).expect("shown");
    assert_eq!(run.font.file_name(), "NotoSerifSC-Regular.ttf");
    assert_eq!(run.font.script, FontScript::Han);
}

#[test]
fn a_long_title_is_broken_into_lines_of_like_length() {
    let title = "长江大厦社区居民代表会议关于楼顶公共晾晒区改造方案的会议纪要";
    let pages =
        laid_out(vec![Block::Heading(Heading { level: Level::One, runs: vec![Run::new(title)] })]);
    let counts: Vec<usize> = lines(&pages.pages[0])
        .iter()
        .filter(|(_, text)| !text.contains('—'))
        .map(|(_, text)| text.chars().count())
        .collect();
    assert_eq!(counts.len(), 2);
    assert!(counts[0].abs_diff(counts[1]) <= 2, "{counts:?}");
}

#[test]
fn the_head_is_red_and_its_ink_begins_where_it_should() {
    let head = Masthead {
        runs: vec![Run::new("长江大厦居民议事会会议纪要")],
        size: Len::pt(42),
        below_top: Len::mm(35),
    };
    let band = Band { above: Len::mm(4), thickness: Len(1000), shade: Shade::Red };
    let pages =
        laid_out(vec![Block::Masthead(head), Block::Band(band), Block::paragraph(0, "正文")]);
    let page = &pages.pages[0];
    let run = runs(page).next().expect("the head");
    assert_eq!((run.shade, run.font.bold), (Shade::Red, true));
    assert!(run.size < Len::pt(42), "it was made to fit");
    let face = std::fs::read(fonts().path(run.font)).expect("a font");
    let face = rustybuzz::Face::from_slice(&face, 0).expect("a font");
    let tops = run.glyphs.iter().filter_map(|glyph| {
        let ink = face.glyph_bounding_box(rustybuzz::ttf_parser::GlyphId(glyph.id))?;
        Some(i32::from(ink.y_max))
    });
    let top = Len(tops.max().expect("ink") * run.size.0 / face.units_per_em());
    assert!(near(run.at.y - top, Paper::official().top + Len::mm(35)));
    let red = page.marks.iter().filter(|mark| match &mark.cmd {
        Cmd::Line { shade: Shade::Red, from, to, .. } => near(to.x - from.x, Len::mm(156)),
        Cmd::Line { .. }
        | Cmd::Glyphs(_)
        | Cmd::Polyline { .. }
        | Cmd::Turned { .. }
        | Cmd::Field { .. } => false,
    });
    assert_eq!(red.count(), 1);
    let body = lines(page).into_iter().find(|(_, text)| text == "正文").expect("the body").0;
    let line = Grid::OFFICIAL.line(&Paper::official());
    let first = Len((line.0 - 16_000) / 2 + 14_080);
    assert_eq!((body - Paper::official().top - first).0 % line.0, 0, "the body is on the grid");
}

#[test]
fn names_hang_behind_their_label() {
    let names = ["欧阳建国"; 12].join("、");
    let pitch = Grid::OFFICIAL.pitch(&Paper::official());
    let list = List {
        items: vec![Item {
            label: Run::new("出席：").sans().bold(), runs: vec![Run::new(names)]
        }],
        label_width: Some(pitch * 3),
        indent: pitch * 2,
        between: Len::ZERO,
    };
    let pages = laid_out(vec![Block::List(list)]);
    let lefts: Vec<Len> =
        runs(&pages.pages[0]).filter(|run| run.text.contains("欧阳")).map(|run| run.at.x).collect();
    assert!(lefts.len() >= 2);
    assert!(lefts.iter().all(|&x| near(x, Paper::official().left + pitch * 5)), "{lefts:?}");
}

fn imprint() -> Block {
    Block::Imprint(Imprint {
        rows: vec![
            ImprintRow {
                label: vec![Run::new("抄送：")],
                text: vec![Run::new("街道办事处，社区党委，业主委员会。")],
                end: Vec::new(),
            },
            ImprintRow {
                label: Vec::new(),
                text: vec![Run::new("长江大厦居民议事会")],
                end: vec![Run::new("2026年10月20日印发")],
            },
        ],
    })
}

#[test]
fn the_closing_block_ends_an_even_page() {
    let bottom = Paper::official().text_bottom();
    for (characters, pages_wanted, numbered) in
        [(28, 2, 2), (28 * 30, 2, 2), (28 * 44, 4, 2), (28 * 50, 4, 4)]
    {
        let body = Block::paragraph(0, "字".repeat(characters));
        let pages = laid_out(vec![body, imprint()]);
        assert_eq!(pages.pages.len(), pages_wanted, "{characters} characters");
        let last = pages.pages.last().expect("a page");
        assert!(text(last).contains("抄送：") && text(last).contains("印发"));
        let lowest = last.marks.iter().filter_map(|mark| match &mark.cmd {
            Cmd::Line { from, width, .. } => Some(from.y + *width / 2),
            Cmd::Glyphs(_) | Cmd::Polyline { .. } | Cmd::Turned { .. } | Cmd::Field { .. } => None,
        });
        let lowest = lowest.max().expect("a line");
        assert!(near(lowest, bottom), "{lowest:?} {bottom:?}");
        let numbers = pages.pages.iter().filter(|page| text(page).contains('—')).count();
        assert_eq!(numbers, numbered, "{characters} characters");
    }
}

#[test]
fn page_numbers_stand_on_the_outer_side() {
    let pages = laid_out(vec![Block::paragraph(0, "字".repeat(28 * 40))]);
    let paper = Paper::official();
    let at = |page: &Page| {
        let run = runs(page).find(|run| run.text.contains('—')).expect("numbered");
        let end = run.glyphs.last().map_or(Len::ZERO, |glyph| glyph.x);
        (run.at.x, run.at.x + end, run.at.y, run.text.clone())
    };
    let (odd, even) = (at(&pages.pages[0]), at(&pages.pages[1]));
    assert_eq!((odd.3.as_str(), even.3.as_str()), ("— 1 —", "— 2 —"));
    assert!(near(even.0, paper.left + Len::pt(14)), "{even:?}");
    // The last dash is 0.89 em wide.
    assert!(near(odd.1 + Len::pt(14).scale(1890), paper.left + paper.text_width()), "{odd:?}");
    // The dash, 0.268 em above the baseline, is 7 mm below the type area.
    assert!(near(odd.2 - Len::pt(14).scale(268), paper.text_bottom() + Len::mm(7)), "{odd:?}");
}
