//! yishi, the program without a window.

fn main() {}
