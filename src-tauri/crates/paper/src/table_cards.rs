//! 席卡: a sheet of A4 folded across its middle stands on the table, the name as large as it fits.

use crate::{Lacking, Paper, Sources, pieces::cards};

/// One card a sheet, before it is worded.
///
/// # Errors
/// [`Lacking::Roll`] where nobody who sits at the table is on the roll.
pub fn paper(from: &Sources<'_>) -> Result<Paper, Lacking> {
    cards::paper(from, "sheet-card-title", 1)
}
