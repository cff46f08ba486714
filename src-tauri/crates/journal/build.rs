//! A migration that is added must be seen, though no source file changed.

#![allow(clippy::print_stdout, reason = "cargo listens to what a build script prints")]

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
