//! Places to sign, side by side.

use crate::draw::draw_ink;
use crate::flow::{Flow, Slab};
use crate::lines::Column;
use crate::setter::Setter;
use crate::text::Look;
use crate::tree::plain;
use crate::{
    Align, Area, Cmd, LayoutError, Len, Origin, Placed, Point, Shade, SignaturePlace, Signatures,
};

/// Height left for a signature.
const ROOM: Len = Len::mm(16);
/// Space between two places.
const BETWEEN: Len = Len::mm(12);

impl Setter<'_> {
    pub(crate) fn signatures(
        &mut self,
        signatures: &Signatures,
        flow: &mut Flow,
    ) -> Result<(), LayoutError> {
        let count = signatures.places.len() as i32;
        if count == 0 {
            return Ok(());
        }
        // A single place gets the width of one of two.
        let columns = Ord::max(count, 2);
        let width = (self.paper.text_width() - BETWEEN * (columns - 1)) / columns;
        let mut marks = Vec::new();
        let mut height = Len::ZERO;
        let mut labels = Vec::new();
        let mut label_height = Len::ZERO;
        for (part, place) in signatures.places.iter().enumerate() {
            let left = self.paper.left + (width + BETWEEN) * part as i32;
            let look = self.body();
            let column = column(width, look);
            let label = self.set(&place.label, look, left, column, 1400)?;
            label_height = label_height.max(label.total());
            labels.push((left, label));
        }
        for (part, (left, label)) in labels.into_iter().enumerate() {
            let place = &signatures.places[part];
            // Labels of different height end at the same line.
            label.draw_all(label_height - label.total(), self.origin(part, 0), &mut marks);
            let box_top = Point { x: left, y: label_height };
            height = height.max(self.place(place, part, box_top, width, &mut marks)?);
        }
        let before = self.style.size.scale(1500);
        flow.push(Slab { before, height, marks, ..Slab::default() });
        Ok(())
    }

    /// Draws one place below its label; returns where it ends.
    fn place(
        &mut self,
        place: &SignaturePlace,
        part: usize,
        at: Point,
        width: Len,
        marks: &mut Vec<Placed>,
    ) -> Result<Len, LayoutError> {
        let inset = Len::mm(2);
        if let Some(ink) = &place.ink {
            let at = Point { x: at.x + inset, y: at.y + Len::mm(1) };
            let room = ROOM - Len::mm(2);
            draw_ink(ink, at, width - inset * 2, room, self.origin(part, 1), marks);
        }
        let y = at.y + ROOM;
        let area = Area { left: at.x, top: at.y, right: at.x + width, bottom: y };
        let label = plain(&place.label);
        marks.push(Placed { origin: self.origin(part, 2), cmd: Cmd::Field { area, label } });
        let from = Point { x: at.x, y };
        let to = Point { x: at.x + width, y };
        let cmd = Cmd::Line { from, to, width: Len(500), shade: Shade::Black };
        marks.push(Placed { origin: Origin::Furniture, cmd });
        let look = Look { size: self.style.small_size, ..self.body() };
        let caption = self.set(&place.caption, look, at.x, column(width, look), 1400)?;
        caption.draw_all(y + Len::pt(2), self.origin(part, 3), marks);
        Ok(y + Len::pt(2) + caption.total())
    }
}

fn column(width: Len, look: Look) -> Column {
    Column { width, first_indent: Len::ZERO, align: Align::Left, size: look.size }
}
