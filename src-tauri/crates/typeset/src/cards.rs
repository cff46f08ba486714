//! Cards that stand on a table: folded, and read from both sides.

use crate::flow::{Flow, Slab};
use crate::lines::Column;
use crate::setter::{SetText, Setter};
use crate::slips::dashed;
use crate::text::Look;
use crate::{Align, Cmd, Face, LayoutError, Len, Origin, Placed, Point, Run, Shade};

/// Cards of equal height, each folded in its middle: the lower half is read from the front, the
/// upper one, printed upside down, from behind. The sheet must have no margin above and below.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cards {
    /// How many stand on a sheet, one below the other; at least one does.
    pub per_sheet: u32,
    /// The cards.
    pub cards: Vec<Card>,
}

/// A card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// A small line above the name, such as the body.
    pub above: Vec<Run>,
    /// The name, set as large as it fits.
    pub name: Vec<Run>,
    /// A line below the name, such as the office.
    pub below: Vec<Run>,
}

/// The largest type that is tried, and by how much it shrinks from try to try.
const LARGEST: Len = Len::pt(180);
const SMALLER: Len = Len::pt(3);
const SMALLEST: Len = Len::pt(15);
/// Line distance of a name, in thousandths of its size.
const LEADING: i32 = 1200;
/// Blank at the fold and at the lower edge of a face.
const EDGE: Len = Len::mm(8);

impl Setter<'_> {
    pub(crate) fn cards(&mut self, cards: &Cards, flow: &mut Flow) -> Result<(), LayoutError> {
        let per_sheet = cards.per_sheet.clamp(1, 4);
        let room = self.paper.text_bottom() - self.paper.top;
        let height = room / per_sheet as i32;
        for (part, card) in cards.cards.iter().enumerate() {
            let marks = self.card(card, part, height)?;
            let new_page = part > 0 && part.is_multiple_of(per_sheet as usize);
            flow.push(Slab { height, marks, new_page, ..Slab::default() });
        }
        Ok(())
    }

    fn card(&mut self, card: &Card, part: usize, height: Len) -> Result<Vec<Placed>, LayoutError> {
        let fold = height / 2;
        let face = self.face(card, part, fold)?;
        let about = Point { x: self.paper.width / 2, y: fold };
        let mut marks = Vec::new();
        for mark in &face {
            // The back says what the front says, and is read aloud once.
            let cmd = Cmd::Turned { about, cmd: Box::new(mark.cmd.clone()) };
            marks.push(Placed { origin: Origin::Furniture, cmd });
        }
        marks.extend(face);
        let across = |y| [Point { x: Len::ZERO, y }, Point { x: self.paper.width, y }];
        for [from, to] in [across(Len::ZERO), across(height)] {
            dashed(from, to, &mut marks);
        }
        let tick = Len::mm(6);
        for (from, to) in [(Len::ZERO, tick), (self.paper.width - tick, self.paper.width)] {
            let (from, to) = (Point { x: from, y: fold }, Point { x: to, y: fold });
            let cmd = Cmd::Line { from, to, width: Len(500), shade: Shade::Grey };
            marks.push(Placed { origin: Origin::Furniture, cmd });
        }
        Ok(marks)
    }

    /// What stands on the lower half, below the fold.
    fn face(&mut self, card: &Card, part: usize, fold: Len) -> Result<Vec<Placed>, LayoutError> {
        let small = self.style.size.scale(1250);
        let large = self.style.size.scale(1700);
        let above = self.centred(&card.above, Look::plain(Face::Serif, false, small))?;
        let below = self.centred(&card.below, Look::plain(Face::Serif, false, large))?;
        let room = fold - EDGE * 2 - above.total() - below.total();
        let name = self.fitted(&card.name, room)?;
        let mut marks = Vec::new();
        let y = fold + EDGE;
        above.draw_all(y, self.origin(part, 0), &mut marks);
        let y = y + above.total();
        name.draw_all(y + (room - name.total()) / 2, self.origin(part, 1), &mut marks);
        below.draw_all(y + room, self.origin(part, 2), &mut marks);
        Ok(marks)
    }

    /// The text in the largest type in which it fits into one line or, where two let it stand much
    /// larger, into two; long ones take as many lines as the height allows.
    fn fitted(&mut self, runs: &[Run], room: Len) -> Result<SetText, LayoutError> {
        let one = self.largest(runs, room, 1)?;
        let two = self.largest(runs, room, 2)?;
        let size = |set: &Option<SetText>| {
            set.as_ref().and_then(|set| set.lines.first()).map_or(Len::ZERO, |line| line.size)
        };
        let best = if size(&two) > size(&one).scale(1500) { two } else { one };
        match best {
            Some(set) if size(&Some(set.clone())) >= LARGEST.scale(150) => Ok(set),
            Some(_) | None => match self.largest(runs, room, 6)? {
                Some(set) => Ok(set),
                None => self.centred(runs, Look::plain(Face::Sans, true, SMALLEST)),
            },
        }
    }

    fn largest(
        &mut self,
        runs: &[Run],
        room: Len,
        lines: usize,
    ) -> Result<Option<SetText>, LayoutError> {
        let mut size = LARGEST;
        while size >= SMALLEST {
            let set = self.centred(runs, Look::plain(Face::Sans, true, size))?;
            if set.lines.len() <= lines && set.total() <= room {
                return Ok(Some(set));
            }
            size -= SMALLER;
        }
        Ok(None)
    }

    fn centred(&mut self, runs: &[Run], look: Look) -> Result<SetText, LayoutError> {
        let width = self.paper.text_width();
        let column =
            Column { width, first_indent: Len::ZERO, align: Align::Center, size: look.size };
        self.set(runs, look, self.paper.left, column, LEADING)
    }
}
