//! The core names no clock, no file, no chance and no float.

use super::finding::Finding;
use super::tree::Tree;
use super::words::has_word;

const CORE: &str = "src-tauri/crates/council/src/";

/// Parts of the standard library that answer differently on another day or machine.
const OUTSIDE: [&str; 9] = [
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "Utc::now",
    "Local::now",
];
/// Numbers that decide are integers; the order of a hash table is chance.
const WORDS: [&str; 4] = ["f32", "f64", "HashMap", "HashSet"];

/// Every impure word in the core, outside its tests.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in tree.sources.iter().filter(|source| source.path.starts_with(CORE)) {
        for (number, line) in source.product(&source.plain.bare) {
            for word in OUTSIDE.iter().chain(&WORDS).filter(|word| has_word(line, word)) {
                let said = format!("the core is pure and may not use {word}");
                findings.push(Finding::at(&source.path, number, said));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;

    #[test]
    fn a_clock_in_the_core_is_found() {
        let text = "use std::time::SystemTime;\n// f64\nfn a(x: f64) {}\n\
                    #[cfg(test)]\nmod tests {\n    use std::fs;\n}\n";
        let (_root, tree) = grown(&[
            ("src-tauri/crates/council/src/vote.rs", text),
            ("src-tauri/crates/clerk/src/clock.rs", text),
        ]);
        let findings: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        let wanted = [
            "src-tauri/crates/council/src/vote.rs:1: the core is pure and may not use std::time",
            "src-tauri/crates/council/src/vote.rs:3: the core is pure and may not use f64",
        ];
        assert_eq!(findings, wanted);
    }
}
