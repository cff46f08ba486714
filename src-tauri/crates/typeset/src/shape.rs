//! Text to glyphs.

use std::ops::Range;

use rustybuzz::{Direction, ShapePlan, UnicodeBuffer, script, ttf_parser::GlyphId};

use crate::itemize::{Piece, pieces};
use crate::kind::Kind;
use crate::text::{Look, Text};
use crate::{FontError, FontId, FontScript, Fonts, Glyph, Len, Missing};

/// A cluster of glyphs, with what line breaking must know of it.
#[derive(Clone, Debug)]
pub(crate) struct Atom {
    /// Its bytes in [`Shaped::string`].
    pub(crate) text: Range<usize>,
    pub(crate) kind: Kind,
    pub(crate) font: FontId,
    pub(crate) look: Look,
    /// Its glyphs in [`Shaped::glyphs`]; their x counts from the start of the atom.
    pub(crate) glyphs: Range<usize>,
    pub(crate) advance: Len,
    /// How much of its blank half opening or closing punctuation can give up.
    pub(crate) trim: Len,
}

/// A shaped text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shaped {
    pub(crate) string: String,
    pub(crate) atoms: Vec<Atom>,
    pub(crate) glyphs: Vec<Glyph>,
}

struct Loaded<'a> {
    face: rustybuzz::Face<'a>,
    /// For Chinese and for Latin script.
    plans: [ShapePlan; 2],
}

/// Whether a BCP 47 tag means Chinese, in whichever characters.
pub(crate) fn is_chinese(language: &str) -> bool {
    language.starts_with("zh")
}

/// Shapes the texts of one document and collects what no font can show.
pub(crate) struct Shaper<'a> {
    fonts: &'a Fonts,
    loaded: [Option<Loaded<'a>>; FontId::COUNT],
    buffer: Option<UnicodeBuffer>,
    chinese: bool,
    /// The block being shaped, or `None` for the footer.
    pub(crate) block: Option<usize>,
    pub(crate) missing: Vec<Missing>,
}

impl<'a> Shaper<'a> {
    pub(crate) fn new(fonts: &'a Fonts, language: &str) -> Shaper<'a> {
        Shaper {
            fonts,
            loaded: Default::default(),
            buffer: None,
            chinese: is_chinese(language),
            block: None,
            missing: Vec::new(),
        }
    }

    /// Goes on in a language.
    pub(crate) fn speak(&mut self, language: &str) {
        self.chinese = is_chinese(language);
    }

    /// Whether a font has every character of a grapheme.
    pub(crate) fn covers(&mut self, font: FontId, grapheme: &str) -> Result<bool, FontError> {
        let face = &self.load(font)?.face;
        let mut characters = grapheme.chars().filter(|&character| !is_selector(character));
        if characters.all(|character| face.glyph_index(character).is_some()) {
            return Ok(true);
        }
        if grapheme.chars().nth(1).is_none() {
            return Ok(false);
        }
        // A letter and its accent may be one glyph although the font lacks the accent alone.
        let glyphs = self.glyphs(font, false, grapheme)?;
        let complete = glyphs.glyph_infos().iter().all(|glyph| glyph.glyph_id != 0);
        self.buffer = Some(glyphs.clear());
        Ok(complete)
    }

    /// The size at which a Latin font's small letters are as high as those of its Chinese
    /// counterpart at `size`.
    pub(crate) fn matched(&mut self, latin: FontId, size: Len) -> Result<Len, FontError> {
        let mut height = |script| {
            let face = &self.load(FontId { script, ..latin })?.face;
            let height = i64::from(face.x_height().unwrap_or(0)) * 1000;
            Ok::<_, FontError>(height / i64::from(face.units_per_em()))
        };
        let (han, own) = (height(FontScript::Han)?, height(FontScript::Latin)?);
        if han <= 0 || own <= 0 {
            return Ok(size);
        }
        Ok(Len((i64::from(size.0) * han / own) as i32))
    }

    /// Notes the characters of a grapheme that a font lacks.
    pub(crate) fn miss(&mut self, font: FontId, grapheme: &str) -> Result<(), FontError> {
        for character in grapheme.chars().filter(|&character| !is_selector(character)) {
            let lacking = self.load(font)?.face.glyph_index(character).is_none();
            let known = self.missing.iter().any(|missing| missing.character == character);
            if lacking && !known {
                self.missing.push(Missing { character, block: self.block });
            }
        }
        Ok(())
    }

    /// Shapes a text.
    pub(crate) fn shape(&mut self, text: Text) -> Result<Shaped, FontError> {
        let pieces = pieces(&text, self.chinese, self)?;
        let mut shaped = Shaped { string: text.string, ..Shaped::default() };
        for piece in &pieces {
            if shaped.string[piece.range.clone()].starts_with('\n') {
                shaped.atoms.push(newline(piece));
            } else {
                self.shape_piece(piece, &mut shaped)?;
            }
        }
        Ok(shaped)
    }

    /// How far the ink of a text in one line reaches above its baseline.
    pub(crate) fn ink_top(&mut self, shaped: &Shaped) -> Result<Len, FontError> {
        let mut top = Len::ZERO;
        for atom in &shaped.atoms {
            let face = &self.load(atom.font)?.face;
            let em = i64::from(face.units_per_em());
            for glyph in &shaped.glyphs[atom.glyphs.clone()] {
                let ink = face.glyph_bounding_box(GlyphId(glyph.id));
                let units = i64::from(ink.map_or(0, |ink| ink.y_max));
                top = top.max(Len((units * i64::from(atom.look.size.0) / em) as i32));
            }
        }
        Ok(top)
    }

    fn shape_piece(&mut self, piece: &Piece, shaped: &mut Shaped) -> Result<(), FontError> {
        let output = self.glyphs(piece.font, piece.han, &shaped.string[piece.range.clone()])?;
        let face = &self.load(piece.font)?.face;
        let em = i64::from(face.units_per_em());
        let size = i64::from(piece.look.size.0);
        let scaled = |units: i32| Len((i64::from(units) * size / em) as i32);
        let infos = output.glyph_infos();
        let positions = output.glyph_positions();
        let mut pen = Len::ZERO;
        for (here, (info, position)) in infos.iter().zip(positions).enumerate() {
            let id = info.glyph_id as u16;
            if here == 0 || infos[here - 1].cluster != info.cluster {
                pen = Len::ZERO;
                let start = piece.range.start + info.cluster as usize;
                if let Some(before) = shaped.atoms.last_mut()
                    && here > 0
                {
                    before.text.end = start;
                }
                let first = shaped.string[start..].chars().next().unwrap_or(' ');
                let kind = Kind::of(first, piece.font.script == FontScript::Han);
                let advance = i32::from(face.glyph_hor_advance(GlyphId(id)).unwrap_or(0));
                let blank = blank_of(face, GlyphId(id), kind, advance);
                shaped.atoms.push(Atom {
                    text: start..piece.range.end,
                    kind,
                    font: piece.font,
                    look: piece.look,
                    glyphs: shaped.glyphs.len()..shaped.glyphs.len(),
                    advance: Len::ZERO,
                    trim: scaled(blank),
                });
            }
            let x = pen + scaled(position.x_offset);
            shaped.glyphs.push(Glyph { id, x, rise: scaled(position.y_offset) });
            pen += scaled(position.x_advance);
            if let Some(atom) = shaped.atoms.last_mut() {
                atom.glyphs.end = shaped.glyphs.len();
                atom.advance = pen;
            }
        }
        self.buffer = Some(output.clear());
        Ok(())
    }

    fn glyphs(
        &mut self,
        font: FontId,
        han: bool,
        text: &str,
    ) -> Result<rustybuzz::GlyphBuffer, FontError> {
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(if han { script::HAN } else { script::LATIN });
        let loaded = self.load(font)?;
        Ok(rustybuzz::shape_with_plan(&loaded.face, &loaded.plans[usize::from(!han)], buffer))
    }

    fn load(&mut self, font: FontId) -> Result<&Loaded<'a>, FontError> {
        let slot = &mut self.loaded[font.index()];
        if slot.is_none() {
            let damaged = || FontError::Damaged { path: self.fonts.path(font) };
            let bytes = self.fonts.bytes(font)?;
            let face = rustybuzz::Face::from_slice(bytes, 0).ok_or_else(damaged)?;
            let plan =
                |script| ShapePlan::new(&face, Direction::LeftToRight, Some(script), None, &[]);
            let plans = [plan(script::HAN), plan(script::LATIN)];
            *slot = Some(Loaded { face, plans });
        }
        slot.as_ref().ok_or_else(|| FontError::Damaged { path: self.fonts.path(font) })
    }
}

/// A variation selector asks for another form of the same character, and may be ignored.
fn is_selector(character: char) -> bool {
    matches!(u32::from(character), 0xFE00..=0xFE0F | 0xE0100..=0xE01EF)
}

fn newline(piece: &Piece) -> Atom {
    Atom {
        text: piece.range.clone(),
        kind: Kind::Newline,
        font: piece.font,
        look: piece.look,
        glyphs: 0..0,
        advance: Len::ZERO,
        trim: Len::ZERO,
    }
}

/// How much blank (in font units) punctuation of full width can give up on its outer side: half
/// an em at most, and nothing where the ink reaches into that half.
fn blank_of(face: &rustybuzz::Face<'_>, glyph: GlyphId, kind: Kind, advance: i32) -> i32 {
    let Some(ink) = face.glyph_bounding_box(glyph) else {
        return 0;
    };
    let blank = match kind {
        Kind::Open => i32::from(ink.x_min),
        Kind::Close => advance - i32::from(ink.x_max),
        Kind::Han | Kind::Word | Kind::Space | Kind::Other | Kind::Newline => 0,
    };
    let em = face.units_per_em();
    let usable = (blank - em / 25).min(em / 2);
    if usable >= em / 5 { usable } else { 0 }
}
