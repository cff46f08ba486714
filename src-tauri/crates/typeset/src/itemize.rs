//! Which font each piece of text is set in.

use std::ops::Range;

use icu_segmenter::GraphemeClusterSegmenter;

use crate::kind::{Kind, is_han, is_shared};
use crate::shape::Shaper;
use crate::text::{Look, Text};
use crate::{Face, FontError, FontId, FontScript};

/// Text of one font and look, shaped in one go.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) range: Range<usize>,
    pub(crate) font: FontId,
    pub(crate) look: Look,
    /// Whether it is shaped as Chinese rather than as Latin script.
    pub(crate) han: bool,
}

/// A grapheme on its way to a font.
struct Unit {
    range: Range<usize>,
    first: char,
    look: Look,
    script: FontScript,
}

impl Unit {
    fn kind(&self) -> Kind {
        Kind::of(self.first, self.script == FontScript::Han)
    }

    fn font(&self, script: FontScript) -> FontId {
        FontId::of(self.look.face, self.look.bold, script)
    }
}

/// Divides a text into pieces of one font. Characters that no font has are noted in the shaper.
pub(crate) fn pieces(
    text: &Text,
    chinese: bool,
    shaper: &mut Shaper<'_>,
) -> Result<Vec<Piece>, FontError> {
    let mut units = units(text);
    settle_shared(&mut units, chinese);
    for unit in &mut units {
        choose(unit, text, chinese, shaper)?;
    }
    unify_words(&mut units, text, shaper)?;
    let mut pieces = join(&units);
    if chinese {
        // The Latin letters of the Chinese fonts are smaller than those of the Latin ones.
        for piece in pieces.iter_mut().filter(|piece| piece.font.script == FontScript::Latin) {
            piece.look.size = shaper.matched(piece.font, piece.look.size)?;
        }
    }
    Ok(pieces)
}

fn units(text: &Text) -> Vec<Unit> {
    let mut units = Vec::with_capacity(text.string.len() / 2);
    let mut spans = text.spans.iter();
    let mut span = spans.next();
    let mut start = 0;
    for end in GraphemeClusterSegmenter::new().segment_str(&text.string).skip(1) {
        while span.is_some_and(|(range, _)| range.end <= start) {
            span = spans.next();
        }
        let Some((first, (_, look))) = text.string[start..end].chars().next().zip(span) else {
            break;
        };
        units.push(Unit { range: start..end, first, look: *look, script: FontScript::Han });
        start = end;
    }
    units
}

/// Decides for “ ” ‘ ’ — … whether they are Chinese (a full em wide) or Latin, by what is around.
fn settle_shared(units: &mut [Unit], chinese: bool) {
    let mut open: Vec<usize> = Vec::new();
    for here in 0..units.len() {
        let first = units[here].first;
        if !is_shared(first) {
            continue;
        }
        let script =
            if shared_is_han(units, here, chinese) { FontScript::Han } else { FontScript::Latin };
        units[here].script = script;
        match first {
            '“' | '‘' => open.push(here),
            '”' | '’' if !is_apostrophe(units, here) => {
                // A pair of quotation marks looks alike: if one is Chinese, both are.
                let wanted = if first == '”' { '“' } else { '‘' };
                let Some(depth) = open.iter().rposition(|&at| units[at].first == wanted) else {
                    continue;
                };
                let partner = open[depth];
                open.truncate(depth);
                if units[partner].script == FontScript::Han || script == FontScript::Han {
                    units[partner].script = FontScript::Han;
                    units[here].script = FontScript::Han;
                }
            }
            _ => {}
        }
    }
}

fn is_apostrophe(units: &[Unit], here: usize) -> bool {
    let letter =
        |unit: Option<&Unit>| unit.is_some_and(|unit| Kind::of(unit.first, false) == Kind::Word);
    units[here].first == '’'
        && letter(here.checked_sub(1).and_then(|before| units.get(before)))
        && letter(units.get(here + 1))
}

fn shared_is_han(units: &[Unit], here: usize, chinese: bool) -> bool {
    let telling = |unit: &&Unit| !is_shared(unit.first) && unit.first != ' ';
    let is_line = |unit: &&Unit| unit.first != '\n';
    let before = units[..here].iter().rev().take_while(is_line).find(telling);
    let after = units[here + 1..].iter().take_while(is_line).find(telling);
    let sides = [before, after].map(|side| side.map(|unit| is_han(unit.first)));
    if !chinese {
        return sides == [Some(true), Some(true)];
    }
    match units[here].first {
        '“' | '”' | '‘' | '’' => {
            !is_apostrophe(units, here) && (sides.contains(&Some(true)) || sides == [None, None])
        }
        _ => sides != [Some(false), Some(false)],
    }
}

fn choose(
    unit: &mut Unit,
    text: &Text,
    chinese: bool,
    shaper: &mut Shaper<'_>,
) -> Result<(), FontError> {
    if unit.first == '\n' {
        return Ok(());
    }
    let first_choice = if is_shared(unit.first) {
        unit.script
    } else if chinese || is_han(unit.first) {
        FontScript::Han
    } else {
        FontScript::Latin
    };
    let second_choice = match first_choice {
        FontScript::Han => FontScript::Latin,
        FontScript::Latin | FontScript::Rare => FontScript::Han,
    };
    let words = &text.string[unit.range.clone()];
    // Kaiti holds the usual characters; another is set in the serif, before a rare face is asked.
    let kai = unit.look.face == Face::Kai;
    let rare = (!kai).then_some(FontScript::Rare);
    for script in [first_choice, second_choice].into_iter().chain(rare) {
        if shaper.covers(unit.font(script), words)? {
            unit.script = script;
            return Ok(());
        }
    }
    if kai {
        unit.look.face = Face::Serif;
        return choose(unit, text, chinese, shaper);
    }
    unit.script = first_choice;
    shaper.miss(unit.font(first_choice), words)
}

/// A word with one letter that only the Latin font has is set in the Latin font as a whole.
fn unify_words(units: &mut [Unit], text: &Text, shaper: &mut Shaper<'_>) -> Result<(), FontError> {
    let in_word =
        |unit: &Unit| matches!(unit.kind(), Kind::Word | Kind::Other) && !is_shared(unit.first);
    for word in units.chunk_by_mut(|a, b| in_word(a) && in_word(b) && a.look == b.look) {
        let mixed = word.iter().any(|unit| unit.script == FontScript::Latin)
            && word.iter().any(|unit| unit.script == FontScript::Han);
        if !mixed {
            continue;
        }
        let mut covered = true;
        for unit in word.iter() {
            let words = &text.string[unit.range.clone()];
            covered &= shaper.covers(unit.font(FontScript::Latin), words)?;
        }
        if covered {
            word.iter_mut().for_each(|unit| unit.script = FontScript::Latin);
        }
    }
    Ok(())
}

fn join(units: &[Unit]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for unit in units {
        let font = unit.font(unit.script);
        let han = matches!(unit.kind(), Kind::Han | Kind::Open | Kind::Close);
        let newline = unit.first == '\n';
        match pieces.last_mut() {
            Some(piece)
                if piece.font == font
                    && piece.look == unit.look
                    && piece.han == han
                    && !newline =>
            {
                piece.range.end = unit.range.end;
            }
            _ => pieces.push(Piece { range: unit.range.clone(), font, look: unit.look, han }),
        }
    }
    pieces
}
