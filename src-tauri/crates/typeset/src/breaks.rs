//! Where a line may end.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use crate::kind::{Kind, never_starts};
use crate::shape::{Atom, Shaped};

/// What may happen between an atom and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chance {
    /// A line ends here.
    Must,
    /// A line may end here.
    May,
    /// A line ends here only if a word is longer than the line.
    Split,
    /// No line ends here: it would start with closing or end with opening punctuation.
    Never,
}

/// The chance before each atom, and one more for the end of the text.
pub(crate) fn chances(shaped: &Shaped) -> Vec<Chance> {
    let mut allowed = vec![false; shaped.string.len() + 1];
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    for offset in segmenter.segment_str(&shaped.string) {
        allowed[offset] = true;
    }
    let mut chances = Vec::with_capacity(shaped.atoms.len() + 1);
    for (here, atom) in shaped.atoms.iter().enumerate() {
        let chance = match here.checked_sub(1).map(|before| &shaped.atoms[before]) {
            None => Chance::Never,
            Some(before) => between(shaped, before, atom, allowed[atom.text.start]),
        };
        chances.push(chance);
    }
    chances.push(Chance::Must);
    chances
}

fn between(shaped: &Shaped, before: &Atom, after: &Atom, allowed: bool) -> Chance {
    let first = |atom: &Atom| shaped.string[atom.text.clone()].chars().next().unwrap_or(' ');
    let wide_start = matches!(after.kind, Kind::Han | Kind::Close);
    if before.kind == Kind::Newline {
        return Chance::Must;
    }
    if after.kind == Kind::Newline || before.kind == Kind::Open {
        return Chance::Never;
    }
    if wide_start && never_starts(first(after)) {
        return Chance::Never;
    }
    // Unicode glues “ ” ‘ ’ to both neighbours because it cannot know on which side they stand.
    // In Chinese, they open and close: a line may end before the one and after the other.
    let opening_quote = after.kind == Kind::Open && matches!(first(after), '“' | '‘');
    let closing_quote = before.kind == Kind::Close && matches!(first(before), '”' | '’');
    let after_closing = matches!(after.kind, Kind::Han | Kind::Open | Kind::Word | Kind::Space);
    if opening_quote || (closing_quote && after_closing) {
        return Chance::May;
    }
    if allowed {
        Chance::May
    } else if before.kind == Kind::Space {
        Chance::Never
    } else {
        Chance::Split
    }
}
