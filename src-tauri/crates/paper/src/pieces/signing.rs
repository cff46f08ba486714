//! Where a paper is signed: drawn signatures with their time, or empty lines for a pen.

use std::collections::BTreeMap;

use council::{
    people::Office,
    view::{desk::SignatureView, record::OfficeLine},
};
use typeset::{Dot, Ink};

use super::offices::{choice, last_holder};
use crate::{PaperError, Part, Phrase, Place};

/// Drawn signatures by office: strokes of points `[x, y]` in thousandths of the width of a field
/// that is three times as wide as high (x 0 to 1000, y 0 to 333), as `seal` has checked them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawings(pub BTreeMap<Office, Vec<Vec<[i32; 2]>>>);

/// Width of the field in its own units.
const WIDTH: u16 = 1000;
/// Height of the field in the same units.
const HEIGHT: u16 = 333;
/// Width of the pen in the same units: half a millimetre on paper.
const PEN: u16 = 9;

/// A place to sign for the chair and one for the secretary.
///
/// # Errors
/// [`PaperError::DrawingMissing`] and [`PaperError::NotSigned`] where drawings and record do not
/// agree, [`PaperError::Drawing`] where one cannot be drawn.
pub fn signing(
    offices: &[OfficeLine],
    signatures: &[SignatureView],
    drawings: &Drawings,
) -> Result<Part, PaperError> {
    let places = [Office::Chair, Office::Secretary]
        .into_iter()
        .map(|office| place(office, offices, signatures, drawings))
        .collect::<Result<_, _>>()?;
    Ok(Part::Signatures(places))
}

/// The same places with a line for a pen in each, for papers whose signatures the record does not
/// hold.
#[must_use]
pub fn by_hand(offices: &[OfficeLine]) -> Vec<Place> {
    let place = |office| {
        let holder = last_holder(offices, office);
        let label = match holder {
            Some(line) => Phrase::key("paper-sign-label").with("name", Phrase::name(&line.name)),
            None => Phrase::key("paper-sign-vacant"),
        };
        Place {
            label: label.with("office", choice(office)),
            ink: None,
            caption: Phrase::key("paper-sign-by-hand"),
        }
    };
    [Office::Chair, Office::Secretary].map(place).into()
}

fn place(
    office: Office,
    offices: &[OfficeLine],
    signatures: &[SignatureView],
    drawings: &Drawings,
) -> Result<Place, PaperError> {
    let signature = signatures.iter().find(|signature| signature.office == office);
    let label = |name: Option<&str>| match name {
        Some(name) => Phrase::key("paper-sign-label")
            .with("office", choice(office))
            .with("name", Phrase::name(name)),
        None => Phrase::key("paper-sign-vacant").with("office", choice(office)),
    };
    match (signature, drawings.0.get(&office)) {
        (Some(signature), Some(strokes)) => Ok(Place {
            label: label(Some(&signature.name)),
            ink: Some(ink(office, strokes)?),
            caption: Phrase::key("paper-signed-at").with("time", Phrase::DayTime(signature.at)),
        }),
        (None, None) => Ok(Place {
            label: label(last_holder(offices, office).map(|line| line.name.as_str())),
            ink: None,
            caption: Phrase::key("paper-sign-by-hand"),
        }),
        (Some(_), None) => Err(PaperError::DrawingMissing { office }),
        (None, Some(_)) => Err(PaperError::NotSigned { office }),
    }
}

fn ink(office: Office, strokes: &[Vec<[i32; 2]>]) -> Result<Ink, PaperError> {
    // What lies beyond either edge of a dot lies outside the field, and is refused as that.
    let within = |at: i32| u16::try_from(at).unwrap_or(u16::MAX);
    let strokes = strokes
        .iter()
        .map(|points| points.iter().map(|[x, y]| Dot { x: within(*x), y: within(*y) }).collect())
        .collect();
    Ink::new(WIDTH, HEIGHT, PEN, strokes).map_err(|source| PaperError::Drawing { office, source })
}
