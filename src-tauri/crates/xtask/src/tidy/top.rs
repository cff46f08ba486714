//! What stands at the top of the tree: these entries, dot files, and nothing else.

use std::fs;

use super::finding::Finding;
use super::tree::Tree;

const ENTRIES: [&str; 8] =
    ["Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "assets", "src-tauri", "tests", "ui"];
/// Built, not written; git leaves it out.
const BUILT: &str = "target";

/// Every entry that is missing or too many.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut names: Vec<String> = fs::read_dir(&tree.root)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && name != BUILT)
        .collect();
    names.sort();
    let missing = ENTRIES.iter().filter(|entry| !names.iter().any(|name| name == *entry));
    let missing = missing.map(|entry| Finding::about(entry, "is missing"));
    let others = names.iter().filter(|name| !ENTRIES.contains(&name.as_str()));
    let others = others.map(|name| Finding::about(name, "does not belong at the top"));
    missing.chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;

    #[test]
    fn a_plan_beside_the_code_is_found() {
        let mut files = ENTRIES.map(|entry| (entry, ""));
        files.sort();
        let (root, tree) = grown(&files);
        fs::write(root.path().join(".gitignore"), "").unwrap();
        fs::create_dir(root.path().join("target")).unwrap();
        assert_eq!(check(&tree), []);

        fs::write(root.path().join("PLAN.md"), "").unwrap();
        fs::remove_file(root.path().join("LICENSE")).unwrap();
        let findings = check(&tree);
        let wanted = [
            Finding::about("LICENSE", "is missing"),
            Finding::about("PLAN.md", "does not belong at the top"),
        ];
        assert_eq!(findings, wanted);
    }
}
