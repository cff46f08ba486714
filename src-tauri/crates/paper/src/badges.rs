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
    let caption = Phrase::key("badges-caption")
        .with("code", Phrase::typed(&badge.code))
        .with("seat", Phrase::typed(&badge.seat));
    Place { label: Phrase::name(&badge.name), ink: drawn(&badge.code), caption }
}

fn empty() -> Place {
    Place { label: Phrase::typed(""), ink: None, caption: Phrase::typed("") }
}

/// A code drawn with a pen as wide as a module; none where it does not fit into the smallest one.
fn drawn(code: &str) -> Option<Ink> {
    let code = QrCode::with_version(code, Version::Normal(1), EcLevel::M).ok()?;
    let width = u16::try_from(code.width()).ok()?;
    let modules = code.to_colors();
    let at = |module: u16| (module + QUIET) * MODULE + MODULE / 2;
    let mut strokes: Vec<Vec<Dot>> = Vec::new();
    for (y, row) in (0..).zip(modules.chunks(code.width())) {
        // A stroke for each run of dark modules.
        for run in row.chunk_by(|a, b| a == b).scan(0, |x, run| {
            let from = *x;
            *x += u16::try_from(run.len()).ok()?;
            Some((from, *x - 1, run[0]))
        }) {
            let (from, to, colour) = run;
            if colour == Color::Light {
                continue;
            }
            let dot = |x| Dot { x: at(x), y: at(y) };
            strokes.push(if from == to { vec![dot(from)] } else { vec![dot(from), dot(to)] });
        }
    }
    let side = (width + 2 * QUIET) * MODULE;
    Ink::new(side, side, MODULE, strokes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_drawn_module_by_module() {
        let ink = drawn("2012345678903").map(|ink| format!("{ink:?}")).unwrap_or_default();
        // The upper edge of the corner mark: seven dark modules in a row.
        assert!(ink.contains("[Dot { x: 25, y: 25 }, Dot { x: 85, y: 25 }]"), "{ink}");
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
                | Part::Rule => None,
            })
            .collect();
        assert_eq!(rows, [4, 4]);
    }
}
