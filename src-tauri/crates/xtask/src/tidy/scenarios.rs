//! No forgotten scenario. The test finds scenario files by itself, so none can be left out of
//! it; what can be forgotten is to expect something, and to try a refusal.

use std::collections::BTreeSet;

use super::finding::Finding;
use super::tree::Tree;
use super::words::{has_word, parts};

const FOLDERS: [&str; 2] = ["tests/scenarios", "assets/samples"];
const CORE: &str = "src-tauri/crates/council/";

/// Scenarios that expect nothing, and refusals that no scenario and no test names.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut told = String::new();
    for folder in FOLDERS {
        let paths = tree.named(folder, "yaml");
        if paths.is_empty() {
            findings.push(Finding::about(folder, "holds no scenario"));
        }
        for path in paths {
            let text = tree.text(&path).unwrap_or_default();
            if !text.lines().any(expects) {
                findings.push(Finding::about(&path, "expects nothing"));
            }
            told.push_str(&text);
        }
    }
    findings.extend(untried(tree, &told));
    findings
}

fn expects(line: &str) -> bool {
    let line = line.trim_start().trim_start_matches("- ").trim_start();
    line.starts_with("expect:") || line.starts_with("expect_") || line.starts_with("expect-")
}

fn untried(tree: &Tree, told: &str) -> Vec<Finding> {
    let core = || tree.sources.iter().filter(|source| source.path.starts_with(CORE));
    let Some((path, refusals)) = core().find_map(|source| {
        let refusals = variants(&source.plain.bare, "Refusal");
        (!refusals.is_empty()).then_some((&source.path, refusals))
    }) else {
        return vec![Finding::about(CORE, "has no enum Refusal")];
    };
    let tests: Vec<&str> = tree.sources.iter().flat_map(|source| source.tests()).collect();
    let tests = tests.join("\n");
    refusals
        .iter()
        .filter(|refusal| {
            let written = spellings(refusal);
            let in_tests = has_word(&tests, &format!("Refusal::{refusal}"))
                || written.iter().any(|form| tests.contains(&format!("\"{form}\"")));
            !in_tests && !written.iter().any(|form| has_word(told, form))
        })
        .map(|refusal| {
            let said = format!("no scenario and no test names the refusal {refusal}");
            Finding::about(path, said)
        })
        .collect()
}

/// The ways a variant is written outside Rust, whatever serde was told.
fn spellings(variant: &str) -> BTreeSet<String> {
    let parts = parts(variant);
    let mut camel = variant.to_owned();
    if let Some(first) = camel.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    [variant.to_owned(), camel, parts.join("_"), parts.join("-")].into()
}

/// The variants of the enum `name`, from code without strings and comments.
fn variants(bare: &str, name: &str) -> Vec<String> {
    let Some((_, body)) = bare.split_once(&format!("enum {name} {{")) else {
        return Vec::new();
    };
    let mut depth = 0_usize;
    let mut found = Vec::new();
    let mut word = String::new();
    // A variant's name comes first after the opening brace or a comma; what follows it, and any
    // attribute, stands in brackets or is no name.
    let mut awaited = true;
    for c in body.chars() {
        if depth == 0 && (c.is_alphanumeric() || c == '_') {
            word.push(c);
            continue;
        }
        if awaited && !word.is_empty() {
            found.push(std::mem::take(&mut word));
            awaited = false;
        }
        word.clear();
        match c {
            '{' | '(' | '[' => depth += 1,
            '}' if depth == 0 => break,
            '}' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => awaited = true,
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;

    const REFUSALS: &str = "/// Why not.\npub enum Refusal {\n    /// Too few.\n    \
        #[error(\"x\")]\n    QuorumNotMet { present: u32, needed: u32 },\n    \
        NotOnRoll(PersonId),\n    FloorTaken,\n    TieLost\n}\n\
        #[cfg(test)]\nmod tests {\n    fn a() { Refusal::FloorTaken }\n}\n";

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let (_root, tree) = grown(files);
        check(&tree).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn variants_are_read() {
        let bare = crate::tidy::plain::Plain::of(REFUSALS, crate::tidy::plain::Language::Rust).bare;
        let wanted = ["QuorumNotMet", "NotOnRoll", "FloorTaken", "TieLost"];
        assert_eq!(variants(&bare, "Refusal"), wanted);
    }

    #[test]
    fn a_forgotten_expectation_and_a_forgotten_refusal_are_found() {
        let wanted = [
            "assets/samples/b.yaml: expects nothing",
            "src-tauri/crates/council/src/refusal.rs: \
             no scenario and no test names the refusal TieLost",
        ];
        let files = [
            ("tests/scenarios/a.yaml", "- act: x\n  refused: quorum_not_met\n- expect: { a: 1 }\n"),
            ("assets/samples/b.yaml", "- act: y\n  refused: not-on-roll\n"),
            ("src-tauri/crates/council/src/refusal.rs", REFUSALS),
        ];
        assert_eq!(found(&files), wanted);
    }

    #[test]
    fn an_empty_folder_is_found() {
        let wanted = [
            "tests/scenarios: holds no scenario",
            "assets/samples: holds no scenario",
            "src-tauri/crates/council/: has no enum Refusal",
        ];
        assert_eq!(found(&[]), wanted);
    }
}
