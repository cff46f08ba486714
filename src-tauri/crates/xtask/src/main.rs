//! run, test, tidy, bindings, bench.

fn main() {}
