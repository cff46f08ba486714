//! Sheets that papers are printed on, and larger type.

use crate::{Len, Paper, Style};

impl Paper {
    /// A4 with narrow margins, for lists that are filled in with a pen.
    pub const fn list() -> Paper {
        let side = Len::mm(16);
        let (top, bottom) = (Len::mm(18), Len::mm(20));
        Paper { top, bottom, left: side, right: side, ..Paper::a4() }
    }

    /// A4 for slips that are cut apart: the least margins that every printer can keep.
    pub const fn slips() -> Paper {
        let edge = Len::mm(8);
        Paper { top: edge, bottom: edge, left: edge, right: edge, ..Paper::a4() }
    }

    /// A4 for folded cards: no margin above and below, so that halves are halves of the sheet.
    pub const fn cards() -> Paper {
        let side = Len::mm(12);
        Paper { top: Len::ZERO, bottom: Len::ZERO, left: side, right: side, ..Paper::a4() }
    }
}

impl Style {
    /// The style with every size multiplied, in thousandths.
    #[must_use]
    pub fn scaled(mut self, thousandths: i32) -> Style {
        for size in [&mut self.size, &mut self.table_size, &mut self.small_size] {
            *size = size.scale(thousandths);
        }
        for heading in &mut self.headings {
            for size in [&mut heading.size, &mut heading.before, &mut heading.after] {
                *size = size.scale(thousandths);
            }
        }
        self
    }
}
