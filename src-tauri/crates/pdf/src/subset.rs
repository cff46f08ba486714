//! Which glyphs are used, for which text, and the fonts cut down to them.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId as ResourceId, ParsedFont};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;
use typeset::{Cmd, FontId, Fonts, GlyphRun, Pages};

use crate::PdfError;

/// A font as it is embedded.
pub(crate) struct EmbeddedFace {
    /// The name under which pages refer to it.
    pub(crate) resource: ResourceId,
    /// The subset.
    pub(crate) parsed: ParsedFont,
    /// Glyphs of the whole font to glyphs of the subset.
    remap: GlyphRemapper,
    /// Advance widths by glyph of the subset, in thousandths of an em.
    widths: Vec<i64>,
    /// The text each glyph of the whole font stands for unless a page says otherwise.
    texts: BTreeMap<u16, String>,
}

impl EmbeddedFace {
    /// The glyph of the subset for one of the whole font.
    pub(crate) fn glyph(&self, whole: u16) -> u16 {
        self.remap.get(whole).unwrap_or(0)
    }

    /// Advance width of a glyph of the whole font, in thousandths of an em.
    pub(crate) fn width(&self, whole: u16) -> i64 {
        self.widths.get(usize::from(self.glyph(whole))).copied().unwrap_or(0)
    }

    /// The text a glyph of the whole font stands for unless a page says otherwise.
    pub(crate) fn text(&self, whole: u16) -> &str {
        self.texts.get(&whole).map_or("", String::as_str)
    }
}

/// How often a glyph stands for a text.
type Uses = BTreeMap<u16, BTreeMap<String, usize>>;

/// Cuts every used font down to its used glyphs.
pub(crate) fn embed(
    pages: &Pages,
    fonts: &Fonts,
) -> Result<BTreeMap<FontId, EmbeddedFace>, PdfError> {
    let mut uses: BTreeMap<FontId, Uses> = BTreeMap::new();
    for mark in pages.pages.iter().flat_map(|page| &page.marks) {
        let mut cmd = &mark.cmd;
        while let Cmd::Turned { cmd: turned, .. } = cmd {
            cmd = turned;
        }
        match cmd {
            Cmd::Glyphs(run) => count(run, uses.entry(run.font).or_default()),
            Cmd::Line { .. } | Cmd::Polyline { .. } | Cmd::Field { .. } | Cmd::Turned { .. } => {}
        }
    }
    let mut faces = BTreeMap::new();
    for (font, uses) in uses {
        faces.insert(font, cut(font, &uses, fonts)?);
    }
    Ok(faces)
}

/// Counts which text each glyph stands for: where a cluster has as many characters as glyphs,
/// one each; else the first glyph stands for all of it.
fn count(run: &GlyphRun, uses: &mut Uses) {
    for cluster in &run.clusters {
        let text = &run.text[cluster.text.clone()];
        let glyphs = &run.glyphs[cluster.glyphs.clone()];
        let one_each = text.chars().count() == glyphs.len();
        let mut characters = text.chars();
        for (place, glyph) in glyphs.iter().enumerate() {
            let own = match characters.next() {
                Some(character) if one_each => character.to_string(),
                Some(_) | None if place == 0 => text.to_owned(),
                Some(_) | None => String::new(),
            };
            *uses.entry(glyph.id).or_default().entry(own).or_default() += 1;
        }
    }
}

fn cut(font: FontId, uses: &Uses, fonts: &Fonts) -> Result<EmbeddedFace, PdfError> {
    let name = font.file_name();
    let glyphs: BTreeSet<u16> = uses.keys().copied().collect();
    let sorted: Vec<u16> = glyphs.into_iter().collect();
    let remap = GlyphRemapper::new_from_glyphs_sorted(&sorted);
    let bytes = subsetter::subset(fonts.bytes(font)?, 0, &remap)
        .map_err(|source| PdfError::Subset { font: name, source })?;
    let tag = tag(&bytes);
    let mut parsed = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
        .ok_or(PdfError::Embedding { font: name })?;
    let bare = name.trim_end_matches(".ttf");
    parsed.font_name = Some(format!("{tag}+{bare}"));
    parsed.pdf_font_metrics.us_weight_class = if font.bold { 700 } else { 400 };
    let em = i64::from(parsed.units_per_em.max(1));
    let widths = (0..=u16::MAX)
        .map_while(|glyph| parsed.get_glyph_width(glyph))
        .map(|width| i64::from(width) * 1000 / em)
        .collect();
    let texts = uses.iter().map(|(glyph, texts)| (*glyph, most_frequent(texts))).collect();
    let resource = ResourceId(format!("FT{}", font.index()));
    Ok(EmbeddedFace { resource, parsed, remap, widths, texts })
}

/// The text a glyph stands for most often; of several, the first in the order of code points.
fn most_frequent(texts: &BTreeMap<String, usize>) -> String {
    let mut best: Option<(&String, usize)> = None;
    for (text, &times) in texts {
        if best.is_none_or(|(_, most)| times > most) {
            best = Some((text, times));
        }
    }
    best.map(|(text, _)| text.clone()).unwrap_or_default()
}

/// The six capital letters that mark a subset, made of its contents.
fn tag(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
