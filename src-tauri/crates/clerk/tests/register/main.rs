//! The owners' register through the clerk: from a file into the record, and what votes make of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod decide;
mod desk;
mod read;
mod thousands;
