//! 姓名牌: cards of A5, two a sheet, cut apart and folded.

use crate::{Lacking, Paper, Sources, pieces::cards};

/// Two cards a sheet, before they are worded.
///
/// # Errors
/// [`Lacking::Roll`] where nobody who sits at the table is on the roll.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    cards::paper(from, "sheet-plate-title", 2)
}
