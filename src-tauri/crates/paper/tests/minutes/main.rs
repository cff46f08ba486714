//! Minutes printed from meetings that were held act by act: their words, and their file.

mod common;
mod electorate;
mod file;
mod papers;
mod summary;
mod told;
mod words;
