//! Atoms to lines: filling, squeezing and justification.

use crate::breaks::{Chance, chances};
use crate::kind::Kind;
use crate::shape::{Atom, Shaped};
use crate::{Align, Len};

/// A line: a range of atoms and where each stands.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The left edge of each atom, from the left edge of the column.
    pub(crate) places: Vec<Len>,
    /// The largest type size in it.
    pub(crate) size: Len,
}

/// The column that lines are set in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub(crate) width: Len,
    pub(crate) first_indent: Len,
    pub(crate) align: Align,
    /// The size of a line without text.
    pub(crate) size: Len,
}

/// The gap between Chinese and Latin letters, how far a space may open, and how far Chinese
/// characters may stand apart, in thousandths of an em. Programs that read the file take a gap of
/// more than a tenth between two characters for a space, so that none is as wide.
const BETWEEN_SCRIPTS: i32 = 90;
const SPACE_OPENS: i32 = 150;
const HAN_OPENS: i32 = 90;
const SPACE_OPENS_AT_MOST: i32 = 600;
/// How far a space and a blank half of punctuation may close to let one more word fit.
const SPACE_CLOSES: i32 = 60;
const PUNCTUATION_CLOSES: i32 = 250;

/// The gap before `atom` when it follows `before`.
fn gap(before: &Atom, atom: &Atom) -> Len {
    let pair = (before.kind, atom.kind);
    if matches!(pair, (Kind::Han, Kind::Word) | (Kind::Word, Kind::Han)) {
        Ord::min(before.look.size, atom.look.size).scale(BETWEEN_SCRIPTS)
    } else if matches!(pair, (Kind::Close, Kind::Close | Kind::Open)) {
        -before.trim
    } else if pair == (Kind::Open, Kind::Open) {
        -atom.trim
    } else {
        Len::ZERO
    }
}

/// How far the boundary between two atoms may close.
fn closes(before: &Atom, atom: &Atom) -> Len {
    let half_of_blank = |atom: &Atom| Ord::min(atom.trim, atom.look.size.scale(PUNCTUATION_CLOSES));
    if before.kind == Kind::Space {
        before.look.size.scale(SPACE_CLOSES)
    } else if before.kind == Kind::Close && !matches!(atom.kind, Kind::Close | Kind::Open) {
        half_of_blank(before)
    } else if atom.kind == Kind::Open && !matches!(before.kind, Kind::Close | Kind::Open) {
        half_of_blank(atom)
    } else {
        Len::ZERO
    }
}

/// Breaks a text into lines. A text without atoms is one empty line.
pub(crate) fn break_lines(shaped: &Shaped, column: Column) -> Vec<Line> {
    if shaped.atoms.is_empty() {
        return vec![Line { from: 0, to: 0, places: Vec::new(), size: column.size }];
    }
    let chances = chances(shaped);
    let mut lines = Vec::new();
    let mut from = 0;
    let count = shaped.atoms.len();
    loop {
        let indent = if from == 0 { column.first_indent } else { Len::ZERO };
        let next = fill(shaped, &chances, from, column.width - indent, column.align);
        let last = chances[next] == Chance::Must;
        lines.push(set(shaped, from, next, indent, last, column));
        from = next;
        while !last && from < count && shaped.atoms[from].kind == Kind::Space {
            from += 1;
        }
        if from >= count {
            return lines;
        }
    }
}

/// The index of the atom that starts the next line.
fn fill(shaped: &Shaped, chances: &[Chance], from: usize, width: Len, align: Align) -> usize {
    let atoms = &shaped.atoms;
    let mut pen = start_shift(atoms, from);
    let mut slack = Len::ZERO;
    let mut good = None;
    let mut split = None;
    let mut forced = None;
    for here in from..atoms.len() {
        let atom = &atoms[here];
        if here > from {
            pen += gap(&atoms[here - 1], atom);
            if align == Align::Justify {
                slack += closes(&atoms[here - 1], atom);
            }
        }
        let hanging = matches!(atom.kind, Kind::Space | Kind::Newline);
        let end = match atom.kind {
            Kind::Close => pen + atom.advance - atom.trim,
            Kind::Space | Kind::Newline => pen,
            Kind::Han | Kind::Word | Kind::Open | Kind::Other => pen + atom.advance,
        };
        if end - slack > width && !hanging {
            break;
        }
        pen += atom.advance;
        match chances[here + 1] {
            Chance::Must => return here + 1,
            Chance::May => good = Some(here + 1),
            Chance::Split => split = Some(here + 1),
            Chance::Never => forced = Some(here + 1),
        }
    }
    good.or(split).or(forced).unwrap_or(from + 1)
}

/// Opening punctuation at the start of a line gives up its blank half, so that edges align.
fn start_shift(atoms: &[Atom], from: usize) -> Len {
    match atoms.get(from) {
        Some(atom) if from > 0 && atom.kind == Kind::Open => -atom.trim,
        _ => Len::ZERO,
    }
}

fn set(shaped: &Shaped, from: usize, next: usize, indent: Len, last: bool, column: Column) -> Line {
    let mut to = next;
    while to > from && matches!(shaped.atoms[to - 1].kind, Kind::Space | Kind::Newline) {
        to -= 1;
    }
    let atoms = &shaped.atoms[from..to];
    let size =
        atoms.iter().map(|atom| atom.look.size).max().unwrap_or_else(|| {
            shaped.atoms.get(from).map_or(column.size, |newline| newline.look.size)
        });
    let mut gaps: Vec<Len> = Vec::with_capacity(atoms.len());
    for (here, atom) in atoms.iter().enumerate() {
        gaps.push(match here {
            0 => start_shift(&shaped.atoms, from),
            _ => gap(&atoms[here - 1], atom),
        });
    }
    let natural: Len =
        atoms.iter().map(|atom| atom.advance).sum::<Len>() + gaps.iter().copied().sum::<Len>();
    let trimmed = match atoms.last() {
        Some(atom) if atom.kind == Kind::Close => natural - atom.trim,
        _ => natural,
    };
    let room = column.width - indent - trimmed;
    let mut start = indent;
    match column.align {
        Align::Left => {}
        Align::Justify if room < Len::ZERO => squeeze(atoms, &mut gaps, -room),
        Align::Justify if last => {}
        Align::Justify => stretch(atoms, &mut gaps, room),
        Align::Center => start += (column.width - indent - natural).max(Len::ZERO) / 2,
        Align::Right => start += room.max(Len::ZERO),
    }
    let mut pen = start;
    let mut places = Vec::with_capacity(atoms.len());
    for (atom, gap) in atoms.iter().zip(&gaps) {
        pen += *gap;
        places.push(pen);
        pen += atom.advance;
    }
    Line { from, to, places, size }
}

/// Closes gaps by `excess` in all, each in proportion to what it can give.
fn squeeze(atoms: &[Atom], gaps: &mut [Len], excess: Len) {
    let give: Vec<Len> = atoms.windows(2).map(|pair| closes(&pair[0], &pair[1])).collect();
    let total: Len = give.iter().copied().sum();
    if total <= Len::ZERO {
        return;
    }
    let excess = Ord::min(excess, total);
    let share = |sum: Len| (i64::from(sum.0) * i64::from(excess.0) / i64::from(total.0)) as i32;
    let mut before = Len::ZERO;
    for (gap, give) in gaps[1..].iter_mut().zip(give) {
        let after = before + give;
        *gap -= Len(share(after) - share(before));
        before = after;
    }
}

/// Opens gaps by `room` in all, as far as they may: spaces first, then Chinese characters.
fn stretch(atoms: &[Atom], gaps: &mut [Len], mut room: Len) {
    let passes: [(Opens, i32); 3] = [
        (opens_first, SPACE_OPENS),
        (opens_second, HAN_OPENS),
        (opens_first, SPACE_OPENS_AT_MOST - SPACE_OPENS),
    ];
    for (opens, per_mille) in passes {
        let open: Vec<usize> =
            (1..atoms.len()).filter(|&at| opens(&atoms[at - 1], &atoms[at])).collect();
        let count = open.len() as i32;
        if count == 0 || room <= Len::ZERO {
            continue;
        }
        let most = atoms[0].look.size.scale(per_mille) * count;
        let total = Ord::min(room, most);
        for (nth, at) in (0..).zip(open) {
            let edge = |nth: i32| (i64::from(total.0) * i64::from(nth) / i64::from(count)) as i32;
            gaps[at] += Len(edge(nth + 1) - edge(nth));
        }
        room -= total;
    }
}

/// Whether the boundary between two atoms opens in a pass of [`stretch`].
type Opens = fn(&Atom, &Atom) -> bool;

fn opens_first(before: &Atom, _: &Atom) -> bool {
    before.kind == Kind::Space
}

fn opens_second(before: &Atom, atom: &Atom) -> bool {
    let wide = |kind| matches!(kind, Kind::Han | Kind::Open | Kind::Close);
    wide(before.kind) && wide(atom.kind)
}
