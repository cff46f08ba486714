//! Shows that no text is missing: run by this crate's tests and by `cargo xtask tidy`.
//!
//! The texts of all languages must agree in files, ids, attributes and variables, hold no junk, no
//! repetition and no function, and refer only to what is there. Every key that the windows or the
//! Rust code name must exist.

mod catalogue;
mod fault;
mod parity;
mod usage;

use std::fs;
use std::path::{Path, PathBuf};

pub use fault::Fault;

use crate::Language;
use catalogue::Catalogue;

/// Checks the texts in `assets/text` and the keys named in the sources under the repository's
/// `root`.
pub fn all(root: &Path) -> Vec<Fault> {
    let (catalogues, mut faults) = catalogues(&root.join("assets/text"));
    let (named, unreadable) = usage::Named::scan(root);
    faults.extend(unreadable);
    if let Some(catalogue) = catalogues.first() {
        faults.extend(named.faults(catalogue));
    }
    faults
}

/// Checks the texts in `folder` alone, a folder that holds one folder a language.
pub fn texts(folder: &Path) -> Vec<Fault> {
    catalogues(folder).1
}

/// Returns the ids that no source under the repository's `root` and no other text names: a warning,
/// for a feature may be on its way. Keys that a source makes from values are declared in its
/// comments as `keys:` and their beginnings, each ending in `*`.
pub fn unused(root: &Path) -> Vec<String> {
    let named = usage::Named::scan(root).0;
    let first = catalogues(&root.join("assets/text")).0.into_iter().next();
    first.map(|catalogue| named.unused(&catalogue)).unwrap_or_default()
}

/// Reads every language's folder and compares it with the first.
fn catalogues(folder: &Path) -> (Vec<Catalogue>, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut read = Vec::new();
    for language in Language::ALL {
        let catalogue = Catalogue::read(&folder.join(language.tag()), language.tag(), &mut faults);
        faults.extend(parity::within(&catalogue));
        read.push(catalogue);
    }
    if let Some((first, others)) = read.split_first() {
        faults.extend(others.iter().flat_map(|other| parity::between(first, other)));
    }
    for stray in listed(folder, &mut faults).iter().filter(|path| path.is_dir()) {
        let name = stray.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !Language::ALL.iter().any(|language| language.tag() == name) {
            faults.push(Fault::UnknownLanguage { folder: name });
        }
    }
    (read, faults)
}

/// Returns what a folder holds, in the order of the names.
fn listed(folder: &Path, faults: &mut Vec<Fault>) -> Vec<PathBuf> {
    let paths: Result<Vec<PathBuf>, _> = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect());
    match paths {
        Ok(mut paths) => {
            paths.sort();
            paths
        }
        Err(error) => {
            faults.push(Fault::unreadable(folder, &error));
            Vec::new()
        }
    }
}
