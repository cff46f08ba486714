//! Codes for the sign-in: a QR code for everybody on the roll, to be cut out and worn or handed
//! over. What stands in a code is the number that the caller gives, and nothing about anybody.

use council::time::Stamp;
use qrcode::{Color, EcLevel, QrCode, Version};
use text::{Language, Texts};
use typeset::{Dot, Ink};

use crate::{Paper, PaperError, Part, Phrase, Place, Sheet, pieces::heading};

/// How many stand side by side.
const ACROSS: usize = 4;
/// The size of a module, in the units of the drawing.
const MODULE: u16 = 10;
/// The width of the pen: two of its strokes fill a module.
const PEN: u16 = 6;
/// Modules left white around a code.
const QUIET: u16 = 2;

/// Somebody's badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// Whose.
    pub name: String,
    /// Where they live or sit.
    pub seat: String,
    /// What the code says: thirteen figures.
    pub code: String,
}

/// The badges of a roll. The same values give the same sheet.
///
/// # Errors
/// As for [`Sheet::new`].
pub fn badges(
    body: &str,
    badges: &[Badge],
    made: Stamp,
    texts: &Texts,
    language: Language,
) -> Result<Sheet, PaperError> {
    Sheet::new(&paper(body, badges, made), texts, language)
}

/// The badges before they are worded.
#[must_use]
pub fn paper(body: &str, badges: &[Badge], made: Stamp) -> Paper {
    let title = Phrase::key("badges-title").with("body", Phrase::typed(body));
    let mut parts = heading::heading(title.clone(), false);
    parts.push(Part::Note(Phrase::key("badges-note")));
    for row in badges.chunks(ACROSS) {
        let mut places: Vec<Place> = row.iter().map(place).collect();
        // The last ones are no wider than the others.
        places.resize_with(ACROSS, empty);
        parts.push(Part::Signatures(places));
    }
    Paper { title, author: body.to_owned(), made, parts }
}

fn place(badge: &Badge) -> Place {
    let label = Phrase::key("badges-label")
        .with("person", Phrase::name(&badge.name))
        .with("seat", Phrase::typed(&badge.seat));
    Place { label, ink: drawn(&badge.code), caption: Phrase::typed(&badge.code) }
}

fn empty() -> Place {
    Place { label: Phrase::typed(""), ink: None, caption: Phrase::typed("") }
}

/// A code drawn with a pen; none where it does not fit into the smallest one.
fn drawn(code: &str) -> Option<Ink> {
    let code = QrCode::with_version(code, Version::Normal(1), EcLevel::M).ok()?;
    let width = u16::try_from(code.width()).ok()?;
    let modules = code.to_colors();
    let mut strokes: Vec<Vec<Dot>> = Vec::new();
    for (y, row) in (0..).zip(modules.chunks(code.width())) {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            let after = x + u16::try_from(run.len()).ok()?;
            if run[0] == Color::Dark {
                strokes.extend(bar(x, after, y));
            }
            x = after;
        }
    }
    let side = (width + 2 * QUIET) * MODULE;
    Ink::new(side, side, PEN, strokes).ok()
}

/// Dark modules of a row from one place to before another: two strokes, one below the other, as
/// the ends of a stroke are round and one as wide as a module would leave its corners white.
fn bar(from: u16, after: u16, row: u16) -> [Vec<Dot>; 2] {
    let edge = |module: u16| (module + QUIET) * MODULE;
    [edge(row) + PEN / 2, edge(row + 1) - PEN / 2]
        .map(|y| vec![Dot { x: edge(from) + PEN / 2, y }, Dot { x: edge(after) - PEN / 2, y }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_drawn_module_by_module() {
        let ink = drawn("2012345678903").map(|ink| format!("{ink:?}")).unwrap_or_default();
        // The upper edge of the corner mark: seven dark modules in a row.
        assert!(ink.contains("[Dot { x: 23, y: 23 }, Dot { x: 87, y: 23 }]"), "{ink}");
        assert!(ink.contains("[Dot { x: 23, y: 27 }, Dot { x: 87, y: 27 }]"), "{ink}");
        assert!(drawn(&"9".repeat(99)).is_none());
    }

    #[test]
    fn a_row_has_four_and_the_last_is_filled_up() {
        let one = Badge {
            name: "王海".to_owned(),
            seat: "3单元1102".to_owned(),
            code: "2012345678903".to_owned(),
        };
        let all = vec![one; 5];
        let paper = paper("议事会", &all, Stamp::default());
        let rows: Vec<usize> = paper
            .parts
            .iter()
            .filter_map(|part| match part {
                Part::Signatures(places) => Some(places.len()),
                Part::Heading { .. }
                | Part::Banner(_)
                | Part::Facts(_)
                | Part::Paragraph(_)
                | Part::Lead(_)
                | Part::Quote(_)
                | Part::Note(_)
                | Part::Imprint(_)
                | Part::Numbered(_)
                | Part::Table { .. }
                | Part::Roster { .. }
                | Part::Rule
                | Part::Closing(_)
                | Part::Ruled(_)
                | Part::Slips { .. }
                | Part::Cards { .. }
                | Part::NewPage
                | Part::Official(_) => None,
            })
            .collect();
        assert_eq!(rows, [4, 4]);
    }
}
