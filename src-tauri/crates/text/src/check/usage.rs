//! The keys that the sources name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::catalogue::Catalogue;
use super::{Fault, listed};

/// Where the sources that name keys stand, with the endings of their files.
const SOURCES: [(&str, &[&str]); 2] = [("ui/src", &["ts", "svelte"]), ("src-tauri", &["rs"])];

/// What holds fixtures, or what others or the build have written.
const PASSED_OVER: [&str; 5] = ["tests", "tests.rs", "target", "node_modules", "gen"];

/// What the sources name.
#[derive(Default)]
pub(super) struct Named {
    /// The keys that are looked up, with their places.
    looked_up: Vec<(PathBuf, usize, String)>,
    /// The declared beginnings of keys that are made from values, with their places.
    declared: Vec<(PathBuf, usize, String)>,
    /// Everything in quotes that could be a key.
    quoted: BTreeSet<String>,
}

impl Named {
    /// Reads the sources under the repository's root. A folder that is not there names nothing.
    pub(super) fn scan(root: &Path) -> (Self, Vec<Fault>) {
        let (mut named, mut faults) = (Self::default(), Vec::new());
        for (folder, endings) in SOURCES {
            let folder = root.join(folder);
            if folder.is_dir() {
                named.folder(root, &folder, endings, &mut faults);
            }
        }
        (named, faults)
    }

    fn folder(&mut self, root: &Path, folder: &Path, endings: &[&str], faults: &mut Vec<Fault>) {
        for path in listed(folder, faults) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if PASSED_OVER.contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                self.folder(root, &path, endings, faults);
            } else if endings.contains(&ending.as_str()) {
                match fs::read_to_string(&path) {
                    Ok(source) => self.source(path.strip_prefix(root).unwrap_or(&path), &source),
                    Err(error) => faults.push(Fault::unreadable(&path, &error)),
                }
            }
        }
    }

    fn source(&mut self, path: &Path, source: &str) {
        let line = |at: usize| source[..at].matches('\n').count() + 1;
        let place = |(at, found): (usize, &str)| (path.to_owned(), line(at), found.to_owned());
        let is_rust = path.extension().is_some_and(|ending| ending == "rs");
        // The tests of a Rust module stand at its end and name keys that are not there.
        let code = if is_rust {
            source.split("#[cfg(test)]\nmod tests {").next().unwrap_or("")
        } else {
            source
        };
        let calls = if is_rust { rust_calls(code) } else { window_calls(code) };
        self.looked_up.extend(calls.into_iter().map(place));
        self.declared.extend(declarations(code).into_iter().map(place));
        self.quoted.extend(quoted(code).map(str::to_owned));
    }

    /// Returns the keys that are named and not there.
    pub(super) fn faults(&self, catalogue: &Catalogue) -> Vec<Fault> {
        let missing =
            self.looked_up.iter().filter(|(_, _, key)| !catalogue.texts.contains_key(key));
        let missing = missing.cloned().map(|(path, line, key)| Fault::Missing { path, line, key });
        let begins = |prefix: &str| catalogue.texts.keys().any(|key| key.starts_with(prefix));
        let unmet = self.declared.iter().filter(|(_, _, prefix)| !begins(prefix));
        let unmet =
            unmet.cloned().map(|(path, line, prefix)| Fault::MissingPrefix { path, line, prefix });
        missing.chain(unmet).collect()
    }

    /// Returns the ids that nothing names.
    pub(super) fn unused(&self, catalogue: &Catalogue) -> Vec<String> {
        let referred: BTreeSet<&String> =
            catalogue.texts.values().flat_map(|facts| &facts.references).collect();
        let is_used = |key: &String| {
            referred.contains(key)
                || self.quoted.contains(key)
                || self.declared.iter().any(|(_, _, prefix)| key.starts_with(prefix))
        };
        catalogue.texts.keys().filter(|key| !is_used(key)).cloned().collect()
    }
}

/// Finds the windows' look-ups, `t('key'`. A key with a value inside is a template and declared
/// beside it.
fn window_calls(code: &str) -> Vec<(usize, &str)> {
    let is_call = |at: usize| {
        !code[..at].ends_with(|before: char| before.is_alphanumeric() || "_$".contains(before))
    };
    code.match_indices("t(")
        .filter(|&(at, _)| is_call(at))
        .filter_map(|(at, opening)| Some((at, literal(&code[at + opening.len()..])?)))
        .collect()
}

/// Finds Rust's look-ups: `get`, `try_get`, `plain` and `has` with a language and then a key in
/// quotes. Only keys with an area count, so that other things of these names are left alone.
fn rust_calls(code: &str) -> Vec<(usize, &str)> {
    let mut calls = Vec::new();
    for method in [".get(", ".try_get(", ".plain(", ".has("] {
        for (at, _) in code.match_indices(method) {
            let key = code[at + method.len()..].split_once(',').and_then(|(language, rest)| {
                (!language.replace("()", "").contains([')', '"', ';']))
                    .then(|| literal(rest))
                    .flatten()
            });
            calls.extend(key.filter(|key| key.contains('-')).map(|key| (at, key)));
        }
    }
    calls
}

/// Returns the quoted text that `code` begins with, leaving spaces aside.
fn literal(code: &str) -> Option<&str> {
    let code = code.trim_start();
    let quote = code.chars().next().filter(|sign| "'\"".contains(*sign))?;
    code[1..].split(quote).next()
}

/// Finds the comments that declare the beginnings of keys.
fn declarations(code: &str) -> Vec<(usize, &str)> {
    let marks = ["// keys:", "<!-- keys:", "/* keys:"];
    let tails = marks
        .iter()
        .flat_map(|mark| code.match_indices(mark).map(|(at, mark)| (at, &code[at + mark.len()..])));
    tails
        .flat_map(|(at, tail)| {
            let words = tail.lines().next().unwrap_or("").split([' ', ',']);
            words
                .filter_map(move |word| Some((at, word.strip_suffix('*')?)))
                .filter(|(_, prefix)| !prefix.is_empty() && prefix.bytes().all(is_of_key))
        })
        .collect()
}

/// Finds everything between quotes that has the signs of a key.
fn quoted(code: &str) -> impl Iterator<Item = &str> {
    let is_quote = |sign: char| "'\"`".contains(sign);
    code.split(is_quote).filter(|piece| piece.contains('-') && piece.bytes().all(is_of_key))
}

fn is_of_key(sign: u8) -> bool {
    sign.is_ascii_alphanumeric() || b"-.".contains(&sign)
}
