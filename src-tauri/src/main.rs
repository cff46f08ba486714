//! The desk: two windows over the clerk.

fn main() {}
