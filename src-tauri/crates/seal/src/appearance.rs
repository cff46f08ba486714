//! What a signature looks like on the page: the drawing, and lines of text beside or below it.
//!
//! Everything is drawn as outlines, so that the file needs no further font.

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face, UnicodeBuffer};

use crate::drawing::{self, Drawing};

/// The largest and the smallest type size, in points.
const LARGEST: f32 = 8.0;
const SMALLEST: f32 = 4.0;
/// From baseline to baseline, in type sizes.
const LEADING: f32 = 1.3;
/// Between the edge and what is drawn, in points.
const MARGIN: f32 = 2.0;
/// Width of the pen, in the units of a drawing.
const PEN: f32 = 9.0;

/// What is shown in a signature's field.
#[derive(Debug, Clone, Copy)]
pub struct Appearance<'a> {
    /// The drawn signature.
    pub ink: Ink<'a>,
    /// Lines of text, from top to bottom.
    pub lines: &'a [String],
    /// Font files; a character is drawn from the first that has it.
    pub fonts: &'a [&'a [u8]],
}

/// The drawn signature in a field.
#[derive(Debug, Clone, Copy)]
pub enum Ink<'a> {
    /// There is none, and the text has the field to itself.
    None,
    /// The page shows it already, in the left part of the field.
    Printed,
    /// It is drawn in the left part of the field.
    Drawn(&'a Drawing),
}

/// Why there is no appearance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AppearanceFault {
    /// A font cannot be read.
    #[error("font {place} cannot be read")]
    Font {
        /// Its place in the list.
        place: usize,
    },
    /// No font has this character.
    #[error("no font has {character:?}")]
    Character {
        /// The character.
        character: char,
    },
    /// The lines do not fit the field, even in the smallest size.
    #[error("the text does not fit the field")]
    Room,
}

/// A line, shaped: outlines in thousandths of the type size.
struct Shaped {
    path: Vec<Step>,
    width: f32,
}

/// A step of an outline.
#[derive(Clone, Copy)]
enum Step {
    Move(f32, f32),
    Line(f32, f32),
    Cubic(f32, f32, f32, f32, f32, f32),
    Close,
}

impl Appearance<'_> {
    /// The operators that draw it in a field of this size in points.
    pub(crate) fn operators(&self, width: f32, height: f32) -> Result<Vec<u8>, AppearanceFault> {
        let lines = self.shape()?;
        let mut out = String::new();
        let inner = (width - 2.0 * MARGIN, height - 2.0 * MARGIN);
        // Ink takes the left part of the field, and the text the rest.
        let ink_width = match self.ink {
            Ink::None => 0.0,
            Ink::Drawn(_) if lines.is_empty() => inner.0,
            Ink::Drawn(_) | Ink::Printed => inner.0 * 0.6,
        };
        if let Ink::Drawn(ink) = self.ink {
            draw_ink(ink, ink_width, inner.1, &mut out);
        }
        let left = MARGIN + if ink_width > 0.0 { ink_width + MARGIN } else { 0.0 };
        let room = (width - MARGIN - left, inner.1);
        if let Some(size) = fit(&lines, room)? {
            let block = size * LEADING * lines.len() as f32;
            let mut baseline = MARGIN + (inner.1 + block) / 2.0 - size * 1.05;
            out.push_str("0 g\n");
            for line in &lines {
                draw_line(line, left, baseline, size, &mut out);
                baseline -= size * LEADING;
            }
        }
        Ok(out.into_bytes())
    }

    fn shape(&self) -> Result<Vec<Shaped>, AppearanceFault> {
        let mut faces = Vec::new();
        for (place, bytes) in self.fonts.iter().enumerate() {
            faces.push(Face::from_slice(bytes, 0).ok_or(AppearanceFault::Font { place })?);
        }
        self.lines.iter().map(|line| shape_line(line, &faces)).collect()
    }
}

/// The type size in which the lines fit; none where there are no lines.
fn fit(lines: &[Shaped], room: (f32, f32)) -> Result<Option<f32>, AppearanceFault> {
    if lines.is_empty() {
        return Ok(None);
    }
    let widest = lines.iter().map(|line| line.width).fold(0.0, f32::max);
    let by_width = if widest > 0.0 { room.0 * 1000.0 / widest } else { LARGEST };
    let by_height = room.1 / (LEADING * lines.len() as f32);
    let size = LARGEST.min(by_width).min(by_height);
    if size < SMALLEST { Err(AppearanceFault::Room) } else { Ok(Some(size)) }
}

/// Shapes a line, font by font: neighbours that the same font has go together.
fn shape_line(line: &str, faces: &[Face<'_>]) -> Result<Shaped, AppearanceFault> {
    let mut shaped = Shaped { path: Vec::new(), width: 0.0 };
    let mut run = String::new();
    let mut current: Option<&Face<'_>> = None;
    for character in line.chars() {
        let face = faces.iter().find(|face| face.glyph_index(character).is_some());
        let face = face.ok_or(AppearanceFault::Character { character })?;
        if current.is_some_and(|current| !std::ptr::eq(current, face)) {
            shape_run(current, &run, &mut shaped);
            run.clear();
        }
        current = Some(face);
        run.push(character);
    }
    shape_run(current, &run, &mut shaped);
    Ok(shaped)
}

fn shape_run(face: Option<&Face<'_>>, run: &str, shaped: &mut Shaped) {
    let Some(face) = face else { return };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(run);
    let glyphs = rustybuzz::shape(face, &[], buffer);
    let scale = 1000.0 / face.units_per_em() as f32;
    for (info, place) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
        let left = shaped.width + place.x_offset as f32 * scale;
        let mut outline = Outline {
            left,
            rise: place.y_offset as f32 * scale,
            scale,
            at: (0.0, 0.0),
            path: &mut shaped.path,
        };
        // A glyph number of a font has sixteen bits.
        let glyph = GlyphId(u16::try_from(info.glyph_id).unwrap_or_default());
        face.outline_glyph(glyph, &mut outline);
        shaped.width += place.x_advance as f32 * scale;
    }
}

/// Takes a glyph's outline, in thousandths of the type size.
struct Outline<'a> {
    left: f32,
    rise: f32,
    scale: f32,
    /// Where the pen stands, in the same units.
    at: (f32, f32),
    path: &'a mut Vec<Step>,
}

impl Outline<'_> {
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        (self.left + x * self.scale, self.rise + y * self.scale)
    }
}

impl OutlineBuilder for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.place(x, y);
        self.path.push(Step::Move(self.at.0, self.at.1));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = self.place(x, y);
        self.path.push(Step::Line(self.at.0, self.at.1));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        // PDF knows cubic curves only; a quadratic one is raised to them.
        let (from, control, to) = (self.at, self.place(x1, y1), self.place(x, y));
        let raise = |end: f32, control: f32| end + (control - end) * 2.0 / 3.0;
        self.path.push(Step::Cubic(
            raise(from.0, control.0),
            raise(from.1, control.1),
            raise(to.0, control.0),
            raise(to.1, control.1),
            to.0,
            to.1,
        ));
        self.at = to;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (one, two, to) = (self.place(x1, y1), self.place(x2, y2), self.place(x, y));
        self.path.push(Step::Cubic(one.0, one.1, two.0, two.1, to.0, to.1));
        self.at = to;
    }

    fn close(&mut self) {
        self.path.push(Step::Close);
    }
}

fn draw_line(line: &Shaped, left: f32, baseline: f32, size: f32, out: &mut String) {
    let x = |x: f32| number(left + x * size / 1000.0);
    let y = |y: f32| number(baseline + y * size / 1000.0);
    for step in &line.path {
        let operator = match *step {
            Step::Move(a, b) => format!("{} {} m\n", x(a), y(b)),
            Step::Line(a, b) => format!("{} {} l\n", x(a), y(b)),
            Step::Cubic(a, b, c, d, e, f) => {
                format!("{} {} {} {} {} {} c\n", x(a), y(b), x(c), y(d), x(e), y(f))
            }
            Step::Close => "h\n".to_owned(),
        };
        out.push_str(&operator);
    }
    if !line.path.is_empty() {
        out.push_str("f\n");
    }
}

/// Draws the ink into the left part of the field, as large as it fits, in the middle.
fn draw_ink(ink: &Drawing, width: f32, height: f32, out: &mut String) {
    let scale = (width / drawing::WIDTH as f32).min(height / drawing::HEIGHT as f32);
    let bottom = MARGIN + (height - drawing::HEIGHT as f32 * scale) / 2.0;
    let x = |x: i32| number(MARGIN + x as f32 * scale);
    let y = |y: i32| number(bottom + (drawing::HEIGHT - y) as f32 * scale);
    out.push_str(&format!("0 G 1 J 1 j {} w\n", number(PEN * scale)));
    for stroke in ink.strokes() {
        let Some(([a, b], rest)) = stroke.split_first() else { continue };
        out.push_str(&format!("{} {} m\n", x(*a), y(*b)));
        for [a, b] in rest {
            out.push_str(&format!("{} {} l\n", x(*a), y(*b)));
        }
        if rest.is_empty() {
            // A line from a point to itself, with round ends, is a dot.
            out.push_str(&format!("{} {} l\n", x(*a), y(*b)));
        }
        out.push_str("S\n");
    }
}

/// A number to a hundredth of a point.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
