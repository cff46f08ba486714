//! How long a file may be, and how wide a line.

use super::finding::Finding;
use super::plain::Language;
use super::tree::{Source, Tree};

/// Lines of a file, without its tests.
const LINES: usize = 400;
/// Files that hold one enumeration and its envelope: what can be done, what has happened
/// and why something may not be. Each of its fields has a line of its own to say what it is, and
/// an enumeration cannot be continued in another file.
const ENUMERATIONS: [&str; 3] = [
    "src-tauri/crates/council/src/act.rs",
    "src-tauri/crates/council/src/event.rs",
    "src-tauri/crates/council/src/refusal.rs",
];
/// Lines of such a file.
const ENUMERATED: usize = 1200;
/// Characters of a line of Rust. rustfmt breaks code, but neither comments nor strings.
const COLUMNS: usize = 100;

/// Every file that is too long and every line that is too wide. Addresses cannot be broken.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let written = tree.sources.iter().filter(|source| !source.is_generated());
    written.flat_map(|source| long(source).into_iter().chain(wide(source))).collect()
}

fn long(source: &Source) -> Option<Finding> {
    let lines = if source.is_test { 0 } else { source.lines };
    let allowed = if ENUMERATIONS.contains(&source.path.as_str()) { ENUMERATED } else { LINES };
    (lines > allowed).then(|| {
        let said = format!("{lines} lines without tests; {allowed} are allowed");
        Finding::about(&source.path, said)
    })
}

fn wide(source: &Source) -> Vec<Finding> {
    if source.language != Language::Rust {
        return Vec::new();
    }
    let lines = (1..).zip(source.text.lines());
    let wide = lines.filter(|(_, line)| line.chars().count() > COLUMNS && !line.contains("://"));
    let said = format!("wider than {COLUMNS} columns");
    wide.map(|(number, _)| Finding::at(&source.path, number, said.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;

    fn found(path: &str, text: &str) -> Vec<String> {
        let (_root, tree) = grown(&[(path, text)]);
        check(&tree).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_long_file_is_found_and_its_tests_are_not_counted() {
        let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", "\n".repeat(900));
        let fits = "\n".repeat(400);
        assert!(found("a/src/b.rs", &format!("{fits}{tests}")).is_empty());
        let wanted = ["a/src/b.rs: 401 lines without tests; 400 are allowed"];
        assert_eq!(found("a/src/b.rs", &format!("\n{fits}{tests}")), wanted);
        assert!(found(ENUMERATIONS[0], &"\n".repeat(1200)).is_empty());
        assert_eq!(found(ENUMERATIONS[0], &"\n".repeat(1201)).len(), 1);
        assert_eq!(found("ui/src/b.svelte", &"\n".repeat(401)).len(), 1);
        assert!(found("tests/tests/b.rs", &"\n".repeat(401)).is_empty());
        assert!(found("ui/src/wire/generated/b.ts", &"\n".repeat(401)).is_empty());
    }

    #[test]
    fn a_wide_line_is_found() {
        let fits = format!("// {}\n", "议".repeat(97));
        assert!(found("a/src/b.rs", &fits).is_empty());
        let wide = format!("\n// {}\n", "x".repeat(98));
        assert_eq!(found("a/src/b.rs", &wide), ["a/src/b.rs:2: wider than 100 columns"]);
    }
}
