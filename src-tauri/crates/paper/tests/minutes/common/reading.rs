//! Documents as plain text, and files read back with tools that are not ours.

use std::path::Path;
use std::process::Command;

use typeset::{Block, Document, Level, Mark, Run};

/// A document as text that people can read and compare: `#` headings, `>` words set apart,
/// `[-struck-]`, `{+inserted+}`, `**bold**`, `label | value`.
pub fn plain(document: &Document) -> String {
    let mut out: Vec<String> = document.blocks.iter().map(block).collect();
    out.push(format!("~ {}", document.footer.as_ref().map_or("", |f| f.template.as_str())));
    out.join("\n") + "\n"
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(heading) => {
            let mark = match heading.level {
                Level::One => "#",
                Level::Two => "\n##",
                Level::Three => "\n###",
            };
            format!("{mark} {}", runs(&heading.runs).replace('\n', " / "))
        }
        Block::Paragraph(paragraph) if paragraph.indent > typeset::Len::ZERO => {
            format!("    > {}", runs(&paragraph.runs))
        }
        Block::Paragraph(paragraph) => runs(&paragraph.runs),
        Block::Pairs(pairs) => lines(
            pairs.rows.iter().map(|row| format!("{} | {}", runs(&row.label), runs(&row.value))),
        ),
        Block::List(list) => {
            lines(list.items.iter().map(|item| format!("{} {}", item.label.text, runs(&item.runs))))
        }
        Block::Signatures(signatures) => lines(signatures.places.iter().map(|place| {
            let ink = if place.ink.is_some() { "(drawn)" } else { "______" };
            format!("{} {ink} {}", runs(&place.label), runs(&place.caption))
        })),
        Block::Rule => "----".to_owned(),
        Block::Table(table) | Block::Ruled(typeset::Ruled { table, .. }) => {
            let row = |row: &typeset::Row| {
                row.cells.iter().map(|cell| runs(&cell.runs)).collect::<Vec<_>>().join(" | ")
            };
            lines(table.head.iter().chain(&table.rows).map(row))
        }
        Block::PageBreak => "====".to_owned(),
        Block::Slips(slips) => lines(slips.slips.iter().map(|slip| {
            let inside = lines(slip.blocks.iter().map(self::block));
            format!("[{} ×]\n{inside}", slip.copies)
        })),
        Block::Cards(cards) => lines(cards.cards.iter().map(|card| {
            format!("{} | {} | {}", runs(&card.above), runs(&card.name), runs(&card.below))
        })),
        Block::Language(tag) => format!("[{tag}]"),
        Block::Masthead(head) => format!("^ {}", runs(&head.runs)),
        Block::Band(_) => "====".to_owned(),
        Block::Imprint(imprint) => {
            lines(imprint.rows.iter().map(|row| {
                format!("_ {}{} | {}", runs(&row.label), runs(&row.text), runs(&row.end))
            }))
        }
        Block::Space(_) => String::new(),
        Block::Drawing(_) => {
            panic!("minutes have no {block:?}")
        }
    }
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

fn runs(runs: &[Run]) -> String {
    let show = |run: &Run| match (run.mark, run.bold) {
        (Mark::Struck, _) => format!("[-{}-]", run.text),
        (Mark::Inserted, _) => format!("{{+{}+}}", run.text),
        (Mark::None | Mark::Underlined, true) => format!("**{}**", run.text),
        (Mark::None | Mark::Underlined, false) => run.text.clone(),
    };
    runs.iter().map(show).collect()
}

/// Whether golden files are to be written, and not compared.
pub fn is_to_be_written() -> bool {
    std::env::var("YISHI_GOLDEN").is_ok_and(|what| what == "write")
}

/// Compares with `tests/golden/<name>`; with `YISHI_GOLDEN=write` in the environment the file is
/// written instead, to be looked at before it is committed.
pub fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if is_to_be_written() {
        std::fs::write(&path, text).expect("written");
    }
    let wanted = std::fs::read_to_string(&path).expect("the golden file is there");
    let differs = wanted.lines().zip(text.lines()).find(|(wanted, is)| wanted != is);
    assert!(wanted == text, "{name} differs at {differs:#?}\nwhole:\n{text}");
}

/// What a tool says about a file.
pub fn tool(program: &str, arguments: &[&str], path: &Path, after: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .arg(path)
        .args(after)
        .output()
        .unwrap_or_else(|error| panic!("{program} (poppler-utils, qpdf) cannot run: {error}"));
    let words = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{program}: {words}");
    words
}

/// The text of a file in reading order, without the ends of lines.
pub fn text_of(path: &Path) -> String {
    tool("pdftotext", &["-raw"], path, &["-"]).replace('\n', "")
}

/// Asserts that the pieces stand in the text in this order.
pub fn in_order(text: &str, pieces: &[&str]) {
    let mut rest = text;
    for piece in pieces {
        let at = rest.find(piece).unwrap_or_else(|| panic!("{piece} is missing after …{rest}"));
        rest = &rest[at + piece.len()..];
    }
}
