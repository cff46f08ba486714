//! QR codes, drawn as strokes.

use qrcode::{Color, QrCode};
use typeset::{Dot, Ink};

/// The size of a module, in the units of the drawing.
const MODULE: u16 = 10;
/// The width of the pen: two of its strokes fill a module.
const PEN: u16 = 6;
/// Modules left white around a code.
const QUIET: u16 = 2;

/// A code drawn with a pen.
#[must_use]
pub fn drawn(code: &QrCode) -> Option<Ink> {
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
