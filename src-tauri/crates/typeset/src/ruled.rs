//! Tables to be filled in with a pen.

use crate::flow::Flow;
use crate::setter::Setter;
use crate::{LayoutError, Len, Table};

/// A table whose rows are at least as high as a pen needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ruled {
    /// The table.
    pub table: Table,
    /// The least height of a row below the head.
    pub row_height: Len,
}

impl Setter<'_> {
    pub(crate) fn ruled(&mut self, ruled: &Ruled, flow: &mut Flow) -> Result<(), LayoutError> {
        self.row_height = ruled.row_height;
        let set = self.table(&ruled.table, flow);
        self.row_height = Len::ZERO;
        set
    }
}
