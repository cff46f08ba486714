//! Codes for the sign-in: a QR code for everybody on the roll, to be cut out and worn or handed
//! over. What stands in a code is the number that the caller gives, and nothing about anybody.

use council::time::Stamp;
use qrcode::{EcLevel, QrCode, Version};
use text::{Language, Texts};
use typeset::Ink;

use crate::{
    Paper, PaperError, Part, Phrase, Place, Sheet,
    pieces::{code, heading},
};

/// How many stand side by side.
const ACROSS: usize = 4;
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
    code::drawn(&code)
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
