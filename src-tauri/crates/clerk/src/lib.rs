//! Use cases without a window: load, decide, append, publish.
