//! Watching what a program does to its files: `sync_watch/watch.c` is compiled, preloaded into
//! the program, and writes a log; here the log is read and judged. Linux only.

mod disk;
mod log;
mod run;

pub use disk::{Disk, Exposed};
pub use log::{Deed, Log, Record, Unreadable};
pub use run::{MARKS, Watch, mark};
