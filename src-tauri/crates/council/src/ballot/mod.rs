//! Paper ballots: how many papers there are and where they went, what is marked on them, and two
//! counts of the same papers by different people. Whole numbers as they were typed; nothing here
//! knows who marked a paper, or in which order.

mod entry;
mod papers;

pub use entry::{Blank, Difference, Entry, Marks, Pass, compare};
pub use papers::{BoxCount, Figure, Papers, Sheets, Sum};
