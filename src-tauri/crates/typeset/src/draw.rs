//! Lines and strokes to commands.

use crate::lines::Line;
use crate::shape::{Atom, Shaped};
use crate::text::Look;
use crate::{Cluster, Cmd, Glyph, GlyphRun, Ink, Len, Mark, Origin, Placed, Point, Shade};

/// Where the baseline stands in a line: the em box is centred in it, and the baseline lies 0.88 em
/// below its top, as in the Chinese fonts.
pub(crate) fn baseline(height: Len, size: Len) -> Len {
    (height - size) / 2 + size.scale(880)
}

/// Draws a line of text with its left edge and baseline at `at`.
pub(crate) fn draw_line(
    shaped: &Shaped,
    line: &Line,
    at: Point,
    origin: Origin,
    marks: &mut Vec<Placed>,
) {
    let atoms = &shaped.atoms[line.from..line.to];
    let mut start = 0;
    for stretch in atoms.chunk_by(|a, b| a.font == b.font && a.look == b.look) {
        let places = &line.places[start..start + stretch.len()];
        let run = glyph_run(shaped, stretch, places, at);
        marks.push(Placed { origin, cmd: Cmd::Glyphs(run) });
        start += stretch.len();
    }
    let mut start = 0;
    for stretch in atoms.chunk_by(|a, b| a.look.mark == b.look.mark) {
        let places = &line.places[start..start + stretch.len()];
        if let Some(cmd) = mark_line(stretch, places, at) {
            marks.push(Placed { origin, cmd });
        }
        start += stretch.len();
    }
}

fn glyph_run(shaped: &Shaped, atoms: &[Atom], places: &[Len], at: Point) -> GlyphRun {
    let Atom { font, look: Look { size, shade, .. }, .. } = atoms[0];
    let left = places[0];
    let mut run = GlyphRun {
        font,
        size,
        shade,
        at: Point { x: at.x + left, y: at.y },
        text: String::new(),
        clusters: Vec::with_capacity(atoms.len()),
        glyphs: Vec::with_capacity(atoms.len()),
    };
    for (atom, place) in atoms.iter().zip(places) {
        let text = run.text.len();
        let first = run.glyphs.len();
        run.text.push_str(&shaped.string[atom.text.clone()]);
        let offset = *place - left;
        run.glyphs.extend(
            shaped.glyphs[atom.glyphs.clone()]
                .iter()
                .map(|glyph| Glyph { x: glyph.x + offset, ..*glyph }),
        );
        run.clusters.push(Cluster { text: text..run.text.len(), glyphs: first..run.glyphs.len() });
    }
    run
}

/// The line through struck, or below inserted or underlined words.
fn mark_line(atoms: &[Atom], places: &[Len], at: Point) -> Option<Cmd> {
    let size = atoms[0].look.size;
    let (above, width) = match atoms[0].look.mark {
        Mark::None => return None,
        Mark::Struck => (size.scale(340), size.scale(55)),
        Mark::Inserted => (-size.scale(190), size.scale(75)),
        Mark::Underlined => (-size.scale(180), size.scale(40)),
    };
    let last = atoms.len() - 1;
    let y = at.y - above;
    let from = Point { x: at.x + places[0], y };
    let to = Point { x: at.x + places[last] + atoms[last].advance, y };
    Some(Cmd::Line { from, to, width, shade: Shade::Black })
}

/// Draws ink within a box at `at` (its top left corner) without distorting it: flush left, and
/// resting on the bottom of the box.
pub(crate) fn draw_ink(
    ink: &Ink,
    at: Point,
    width: Len,
    height: Len,
    origin: Origin,
    marks: &mut Vec<Placed>,
) {
    let (own_width, own_height) = (i64::from(ink.width()), i64::from(ink.height()));
    let (wide, high) = (i64::from(width.0), i64::from(height.0));
    // The scale is the smaller of the two ratios, kept as a fraction.
    let (times, over) =
        if wide * own_height <= high * own_width { (wide, own_width) } else { (high, own_height) };
    let scaled = |units: i64| Len((units * times / over) as i32);
    let top = at.y + height - scaled(own_height);
    for stroke in ink.strokes() {
        let points = stroke
            .iter()
            .map(|dot| Point {
                x: at.x + scaled(i64::from(dot.x)),
                y: top + scaled(i64::from(dot.y)),
            })
            .collect();
        let cmd = Cmd::Polyline { points, width: scaled(i64::from(ink.pen())) };
        marks.push(Placed { origin, cmd });
    }
}

/// Moves a command down.
pub(crate) fn lower(cmd: &mut Cmd, by: Len) {
    moved(cmd, Len::ZERO, by);
}

/// Moves a command to the right and down.
pub(crate) fn moved(cmd: &mut Cmd, aside: Len, down: Len) {
    let shift = |point: &mut Point| {
        point.x += aside;
        point.y += down;
    };
    match cmd {
        Cmd::Glyphs(run) => shift(&mut run.at),
        Cmd::Line { from, to, .. } => {
            shift(from);
            shift(to);
        }
        Cmd::Polyline { points, .. } => points.iter_mut().for_each(shift),
        Cmd::Field { area, .. } => {
            area.left += aside;
            area.right += aside;
            area.top += down;
            area.bottom += down;
        }
        Cmd::Turned { about, cmd } => {
            shift(about);
            moved(cmd, aside, down);
        }
    }
}
