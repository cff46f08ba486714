//! Use cases without a window: load, decide, append, publish.

pub mod shapes;
