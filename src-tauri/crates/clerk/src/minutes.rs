//! Minutes on paper: printed, signed by hand on the screen, and frozen.
